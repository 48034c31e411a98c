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
[eigen|beschikking|beschikt ~3 auto|wagen|vervoer|laptop|computer|gereedschap|fiets|telefoon|smartphone|scooter|camera|apparatuur|werkplek|werkkamer|kantoor|bus{,je}|headset|pc|thuiswerkplek]
[auto|vervoer ~1 noodzakelijk|vereist{,e}|verplicht|must|nodig]
[in het bezit ~2 auto]
[snelle? internetverbinding|internet ~1 thuis]
[goede|snelle|stabiele internetverbinding]`,
	},
	{
		test: isWithoutNeed,
		patterns: `
[eigen|zelf ~2 mobiel|mobieltje|laptop|telefoon|bestelbus|bestelauto|bestelwagen|auto|wagen|vervoer|vervoersmiddel|gereedschap|gereedschapskist|camera|koksmessen|messen|messenset|werkkleding|werkschoenen|veiligheidsschoenen|werkplek|werkruimte|thuiskantoor|thuiswerkplek|monitor|beeldscherm|headset|tablet|ipad|computer|pc|apparatuur|materiaal|materialen|brommer|scooter|motor|fiets|ebike|bakfiets|trekker|aanhanger|internet|databundel|instrument|kleding|uniform|naaimachine|schaar|scharen] !onderneming|bedrijf|tempo|project
[beschik{,t}|beschikken|beschikking|bezit{,ten} ~2 over? ~2 vervoer|auto|wagen|rijbewijs|laptop|smartphone|computer|internet|werkplek|gereedschap|thuiswerkplek|vervoermiddel|tweewieler]
[auto|wagen|fiets|scooter|laptop ~2 voor|op|bij ~1 de|je deur|schoot|hand]
[gemotoriseerd{,e}|automobiel|automobilist]
[rijbewijs{,b}|rijbewijzen|brommerrijbewijs|trekkerrijbewijs|vrachtwagenrijbewijs ~1 b|be|c|ce|am|t?]
[b rijbewijs]
[mobiel ~2 auto|rijbewijs]
[betrouwbare|goede|zelf ~1 auto|wagen|vervoermiddel]
[abonnement op ~2 krant|vakblad]
je|jouw|uw [eigen laptop|auto|telefoon|mobiel|computer|gereedschap|camera|smartphone|spullen|bus]
zonder [auto|wagen|rijbewijs|laptop|smartphone|eigen vervoer?] ~5 niet|geen|lastig|nergens|onmogelijk|kansloos
[je|jouw|uw|een eigen laptop|auto|wagen|telefoon|mobiel|mobieltje|computer|gereedschap|camera|smartphone|tablet|fiets|scooter|headset|bus] ~5 mee|meebrengt|meenemen|neem|breng|gebruikt|werkt|belt|nodig|hebt|bezit
neem{,t}|breng{,t}|meebrengt|werk{,t}|bel{,t} ~4 [eigen ~1 laptop|auto|telefoon|mobiel|mobieltje|computer|gereedschap|camera|smartphone|tablet]
[smartphone|laptop|tablet|headset|camera|gereedschap|mobiel ~2 zelf] ~1 mee|meebrengt|meenemen|aan
[rijbewijs ~1 b? ~2 verplicht|vereist{,e}|must|nodig|noodzakelijk|eis]
[beschik{,t}|beschikken ~2 over eigen vervoer|auto|wagen]
[eigen vervoer|auto|wagen|vervoermiddel]
[thuis ~2 rustige|aparte|goede|eigen|volwaardige ~1 werkkamer|werkplek|kantoor|werkruimte|kamer|bureau]
[glasvezel|glasvezelverbinding|internetabonnement]
[scooter|auto|motor ~2 scooter|auto|motor?] moet je|jij|u ~2 hebben
[auto|wagen van ~5 jezelf]
zonder [auto|wagen|rijbewijs|vervoer] ~5 niets|niks`,
	},
	{
		open: false,
		patterns:
			'bureauwerk|kantoorwerk|kantoorbaan|thuiswerk|bureaubaan ~3 [rijbewijs|auto|vervoer b?]\n[rijbewijs|auto b? is ~1 verplicht|vereist|nodig] ook als|al ~5 kantoor|binnendienst|thuis',
	},
];
