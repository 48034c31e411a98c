import type { PatternGroup } from '../../model';
import { isWithoutNeed } from '../../rules/requirements-gear';

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
access to ~2 car|vehicle`,
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
];
