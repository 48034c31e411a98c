import type { PatternGroup } from '../../model';
import { test } from '../../rules/disability-physical';

export const disabilityPhysical: readonly PatternGroup[] = [
	{
		about: 'anyone',
		test,
		patterns: `
must|should|can|able|need|needs|have|are|required ~4 [stand|lift|walk|climb|carry|bend|kneel|stoop|crouch|see|hear|hoist ~5 #|long|hours|heavy|stairs|ladders|day|boxes|loads|well|kilos|pounds|feet]
must|able|need|needs|required|should ~3 [stand|walk|lift|climb|hear|see|run|bend]
[lift|carry|lifting|carrying|move|haul|push ~3 # ~1 kilos|kg|pounds|lbs|kilograms|kilo|stone]
[climb|climbing|run|carry|lift ~2 stairs|ladders|heavy|flights|boxes] ~4 no|problem|without|easily|must
[stand|standing|walk|walking|on ~2 your ~1 feet? ~2 all day|long|hours|periods]
[on your feet all|the|for|whole ~1 day|hours]
[heavy lifting]
[stand|sit|standing for ~1 long|extended|hours ~1 periods|hours?]
[not colour|color blind]
[not suitable for ~3 disability|disabilities|wheelchair|wheelchairs|impairment ~1 users?]
[quick|light on your feet]
[walk|climb ~1 unaided|unassisted]
[manual dexterity]`,
	},
];
