import type { PatternGroup } from '../../model';
import { isWithoutNeed } from '../../rules/requirements-gear';

export const requirementsGear: readonly PatternGroup[] = [
	{
		test: isWithoutNeed,
		suggestions: [],
		patterns: `
[in ~1 bezit van ~3 rijbewijs|auto|wagen|fiets|laptop|scooter|brommer ~1 b?]
[geldig|eigen|nederlands rijbewijs ~1 b?]
[rijbewijs|autorijbewijs ~1 b ~1 en? ~3 auto?]
[rijbewijs|autorijbewijs]
[eigen|beschikking|beschikt ~3 auto|wagen|vervoer|laptop|computer|gereedschap|fiets|telefoon|smartphone|scooter|camera|apparatuur|werkplek|werkkamer|kantoor|bus|busje|headset|pc|thuiswerkplek]
[auto|vervoer ~1 noodzakelijk|vereist|verplicht|vereiste|must|nodig]
[in het bezit ~2 auto]
[snelle? internetverbinding|internet ~1 thuis]
[goede|snelle|stabiele internetverbinding]`,
	},
];
