import type { PatternGroup } from '../../model';
import { test } from '../../rules/disability-physical';

export const disabilityPhysical: readonly PatternGroup[] = [
	{
		about: 'anyone',
		test,
		patterns: `
are|have|must|should|required|need%|able|can ~4 [see|walk|stand|climb|hear|lift|run|carry|bend|crouch|hoist|kneel|stoop ~5 hours|long|day|#|heavy|ladders|stairs|boxes|well|feet|kilos|pounds|loads]
must|should|required|need%|able ~3 [see|walk|stand|climb|hear|lift|run|bend]
carry%|haul|lift%|move|push ~3 # ~1 kg|kilos|pounds|stone|kilo|kilograms|lbs
[carry|climb%|lift|run ~2 heavy|ladders|stairs|boxes|flights] ~4 easily|must|no|problem|without
on|walk%|stand% ~2 your ~1 feet? ~2 all hours|long|day|periods
on your feet all|whole|for|the ~1 hours|day
heavy lifting
sit|stand% for ~1 hours|long|extended ~1 hours|periods?
not colour|color blind
not suitable for ~3 disability|disabilities|impairment|wheelchair|wheelchairs ~1 users?
light|quick on your feet
walk|climb ~1 unaided|unassisted
manual dexterity
stand|standing|walking|walk|feet ~4 [# hours ~2 at|on|per|a|without?]`,
	},
];
