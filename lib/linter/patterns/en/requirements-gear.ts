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
[bring|buy|pay% ~2 for? ~2 your|own ~1 clothing|uniform|@gear|tools|dbs|course|training|certificate]`,
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
for|at|on|from|out ~1 your|their [own account|charge|cost|costs|expense|pocket] !risk
[separate|quiet|spare|own ~1 room|study|space|workspace|office|desk ~2 work?] ~8 home
^ although|even|though|while|despite|whilst ~12 [car|driver's|driving ~1 licence|license] ~3 @must|list|want
able|available|must|ready ~2 [start% ~2 immediately|monday|straight|today|tomorrow|yesterday ~1 away?] !up
immediate start
[#|two|three|several ~2 letters|referees|references ~2 from?] ~2 @must|boss*|employer{,s}|former|manager{,s}|previous|are|send|with
[@must ~3 in|on ~1 hand|pocket|possession] ~2 before|by|on
[vca|bhv|first-aid|forklift|haccp|iosh|nebosh|cscs|sia|dbs|prince2|itil|scrum ~2 and|or? ~2 card|certificate{,s}|certified|certification|ticket] ~3 @must
[unpaid|free|without|no ~1 pay? ~1 trial|try-out|tryout|taster|probation|induction|training ~1 day{,s}|period|shift{,s}|week{,s}?] !alcohol|museum
work% ~3 [for free|nothing|without pay]
bring|brings|existing ~3 [client|clients|contacts|customer|own ~1 base|book|clientele|list|network|portfolio]
live|living|lives|residing|home|based ~4 [less|more|most|within|than ~3 # ~1 km|kilometre{,s}|miles|minutes|min]
no ~1 [training|induction|onboarding|settling-in|learning-curve|hand-holding ~1 time|period?] ~3 available|given|here|provided|time
[driver's|driving ~0 licence|license] ~6 desk|office|indoor ~1 based? job|work|role|post
[@good|quiet home office|study] ~5 assumed|@must
productive|contribut%|deliver%|independent{,ly}|operational|perform%|run%|running ~3 from [your|the first|very day]`,
	},
];
