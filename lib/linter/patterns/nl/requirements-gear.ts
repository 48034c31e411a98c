import type { PatternGroup } from '../../model';
import { isWithoutNeed } from '../../rules/requirements-gear';

export const requirementsGear: readonly PatternGroup[] = [
	{
		test: isWithoutNeed,
		suggestions: [],
		patterns: `
in ~1 bezit van ~3 @ride|laptop|rijbewijs
rijbewijs|autorijbewijs
eigen|beschikking|beschikt ~3 @gear|@ride
auto|vervoer ~1 noodzakelijk|vereist{,e}|verplicht|must|nodig
goede|snelle|stabiele internetverbinding|internet`,
	},
	{
		test: isWithoutNeed,
		patterns: `
[eigen|zelf ~2 @gear|@ride] !onderneming|bedrijf|tempo|project
@have ~2 over? ~2 @ride|rijbewijs|laptop|smartphone|computer|internet|werkplek|gereedschap|thuiswerkplek
auto|wagen|fiets|scooter ~2 voor|op|bij ~1 de|je deur
gemotoriseerd{,e}|automobilist
*rijbewijs|rijbewijs{,b}|rijbewijzen
mobiel ~2 auto|rijbewijs
betrouwbare|goede ~1 auto|wagen|vervoermiddel
zonder [@ride|rijbewijs|laptop|smartphone] ~5 niet|geen|niets|niks|lastig|nergens|onmogelijk|kansloos
[smartphone|laptop|tablet|gereedschap ~2 zelf] ~1 mee*|mee
thuis ~2 rustige|aparte|goede|eigen|volwaardige ~1 werkkamer|werkplek|kantoor|werkruimte|kamer|bureau
glasvezel*
[scooter|auto|motor ~2 scooter|auto|motor?] moet je|jij|u ~2 hebben
auto|wagen van ~5 jezelf`,
	},
	{
		open: false,
		patterns: `
bureauwerk|kantoorwerk|kantoorbaan|thuiswerk|bureaubaan ~3 [rijbewijs|auto|vervoer]
[rijbewijs|auto b? is ~1 verplicht|vereist|nodig] ook als|al ~5 kantoor|binnendienst|thuis`,
	},
];
