import type { PatternGroup } from '../../model';
import { test } from '../../rules/disability-physical';

export const disabilityPhysical: readonly PatternGroup[] = [
	{
		about: 'anyone',
		test,
		patterns: `
able|are|can|have|must|need%|required|should ~4 [bend|carry|climb|crouch|hear|hoist|kneel|lift|run|see|stand|stoop|walk ~5 #|boxes|day|feet|heavy|hours|kilos|ladders|loads|long|pounds|stairs|well]
able|must|need%|required|should ~3 [bend|climb|hear|lift|run|see|stand|walk]
carry%|haul|lift%|move|push ~3 # ~1 kg|kilo|kilograms|kilos|lbs|pounds|stone
[carry|climb%|lift|run ~2 boxes|flights|heavy|ladders|stairs] ~4 easily|must|no|problem|without
on|stand%|walk% ~2 your ~1 feet? ~2 all day|hours|long|periods
on your feet all|for|the|whole ~1 day|hours
heavy lifting
sit|stand% for ~1 extended|hours|long ~1 hours|periods?
not color|colour blind
not suitable for ~3 disabilities|disability|impairment|wheelchair|wheelchairs ~1 users?
light|quick on your feet
climb|walk ~1 unaided|unassisted
manual dexterity
stand|standing|walking|walk|feet ~4 [# hours ~2 a|at|on|per|without?]`,
	},
];
