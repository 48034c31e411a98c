import { isYourWork } from '../../frame';
import type { PatternGroup } from '../../model';
import { isWithoutNeed } from '../../rules/requirements-gear';
import { isNotLeftOpen } from '../../sign';

export const requirementsGear: readonly PatternGroup[] = [
	{
		test: isWithoutNeed,
		patterns: `
category|clean|current|dutch|eu|full|own|uk|valid ~2 driver's|drivers|driving ~1 licence|license ~1 b?
clean driver's|driving record
category|class b|be|c ~1 licence|license
licence|license ~1 category? b
have|need|own|possess|with ~2 a|your ~1 bicycle|bike|boat|car|laptop|moped|motorbike|motorcycle|scooter|smartphone|trailer|van
@gear of your own
driver|driver's|drivers|driving licence|license
licence|license to drive
own ~2 @gear
access to ~2 car|vehicle
you ~2 [buy|pay ~2 for? ~2 own|your ~1 certificate|clothing|course|tools|training|uniform]`,
	},
	{
		test: isWithoutNeed,
		patterns: `
own|personal ~2 @gear|uniform|office !ideas|initiative|pace
provide|supply ~1 your own !ideas|input
personal|private @gear ~2 assumed|@must
[car|driving ~1 licence|license|needed] ~3 although|even|though
[own? bike|car|driving|laptop|licence|license|van|vehicle] ~3 @must
car|van|vehicle ~1 owner{,s}
car|van|vehicle|wheels at|on ~1 your disposal|drive
drive% ~2 their|your a|own car
able to drive
clean|driver's|driving|full|valid ~2 licence|license
fast|good|high-speed|reliable|stable ~1 broadband|connection|internet|wifi
home office ~3 equipped|have|needed|quiet|required|setup
quiet home office`,
	},
	{
		open: false,
		test: (context) => isNotLeftOpen(context) && !isYourWork(context),
		patterns: `
for|at|from|out ~1 your [own account|cost|costs|expense|pocket]
[separate|quiet|spare|own ~1 room|study|space|workspace|office|desk ~2 work?] ~8 home
^ although|though|while ~12 [car|driver's|driving ~1 licence|license] ~3 @must|list
able|available|must|ready ~2 [start% ~2 immediately|monday|straight|today|tomorrow|yesterday ~1 away?] !up
immediate start
[#|several ~2 referees|references] ~3 employer{,s}|former|manager{,s}|previous
[@must ~3 in|on ~1 hand|pocket|possession] ~2 before|by|on
[bhv|dbs|first-aid|forklift|haccp|scrum|vca ~2 card|certificate{,s}|ticket] ~3 @must
[unpaid|free ~1 induction|probation|taster|trial ~1 day{,s}|period|shift{,s}|week{,s}?]
work% ~3 [for free|nothing|without pay]
bring ~3 [client|clients|contacts|customer|own ~1 base|clientele|network|portfolio]
based|home|live% ~4 [more|most|within ~3 # ~1 km|kilometres|miles|minutes]
[driver's|driving ~0 licence|license] ~6 desk|office|indoor ~1 based? job|work|role|post
[@good|quiet home office|study] ~5 assumed|@must
independent{,ly}|perform%|productive|running ~3 [from ~2 day|hour|minute one|1?]`,
	},
];
