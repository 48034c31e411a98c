import { isYourWork } from '../../frame';
import type { PatternGroup } from '../../model';
import { isWithoutNeed } from '../../rules/requirements-gear';
import { isNotLeftOpen } from '../../sign';

export const requirementsGear: readonly PatternGroup[] = [
	{
		test: isWithoutNeed,
		patterns: `
full|clean|dutch|own|current|eu|category|valid|uk ~2 driving|driver's|drivers ~1 licence|license ~1 b?
clean driving|driver's record
category|class b|be|c ~1 licence|license
licence|license ~1 category? b
with|have|possess|need|own ~2 a|your ~1 car|van|laptop|bike|boat|bicycle|moped|motorbike|motorcycle|scooter|smartphone|trailer
@gear of your own
driving|driver's|drivers|driver licence|license
licence|license to drive
own ~2 @gear
access to ~2 car|vehicle
you ~2 [buy|pay ~2 for? ~2 your|own ~1 certificate|course|uniform|training|clothing|tools]`,
	},
	{
		test: isWithoutNeed,
		patterns: `
own|personal ~2 @gear|uniform|office !ideas|initiative|pace
provide|supply ~1 your own !ideas|input
personal|private @gear ~2 assumed|@must
[driving|car ~1 licence|license|needed] ~3 although|though|even
[own? licence|license|driving|car|vehicle|van|laptop|bike] ~3 @must
car|vehicle|van ~1 owner{,s}
car|vehicle|van|wheels at|on ~1 your drive|disposal
drive% ~2 their|your a|own car
able to drive
full|clean|valid|driving|driver's ~2 licence|license
fast|stable|good|high-speed|reliable ~1 broadband|connection|internet|wifi
home office ~3 have|required|equipped|needed|quiet|setup
quiet home office`,
	},
	{
		open: false,
		test: (context) => isNotLeftOpen(context) && !isYourWork(context),
		patterns: `
for|at|from|out ~1 your [own costs|cost|account|pocket|expense]
[separate|quiet|spare|own ~1 office|desk|study|room|space|workspace ~2 work?] ~8 home
^ although|though|while ~12 [driving|driver's|car ~1 licence|license] ~3 @must|list
able|available|must|ready ~2 [start% ~2 straight|immediately|monday|today|tomorrow|yesterday ~1 away?] !up
immediate start
[#|several ~2 referees|references] ~3 previous|former|employer{,s}|manager{,s}
[@must ~3 in|on ~1 hand|pocket|possession] ~2 on|by|before
[bhv|dbs|first-aid|forklift|haccp|scrum|vca ~2 card|ticket|certificate{,s}] ~3 @must
[unpaid|free ~1 taster|trial|induction|probation ~1 shift{,s}|day{,s}|week{,s}|period?]
work% ~3 [for without|free|nothing pay]
bring ~3 [own|clients|client|customer|contacts ~1 network|portfolio|base|clientele]
based|home|live% ~4 [more|most|within ~3 # ~1 km|kilometres|miles|minutes]
[driving|driver's ~0 licence|license] ~6 office|desk|indoor ~1 based? job|role|work|post
[@good|quiet home office|study] ~5 assumed|@must
running|perform%|independent{,ly}|productive ~3 [from ~2 day|hour|minute one|1?]`,
	},
];
