import type { PatternGroup } from '../../model';
import { isWithoutNeed } from '../../rules/requirements-gear';
import { isNotLeftOpen } from '../../sign';

export const requirementsGear: readonly PatternGroup[] = [
	{
		test: isWithoutNeed,
		suggestions: [],
		patterns: `
in ~1 bezit van ~3 @ride|rijbewijs|laptop
rijbewijs|autorijbewijs
beschikt|beschikking|eigen ~3 @ride|@gear
auto|vervoer ~1 verplicht|nodig|noodzakelijk|must|vereist{,e}
goede|stabiele|snelle internetverbinding|internet`,
	},
	{
		test: isWithoutNeed,
		patterns: `
[eigen|zelf ~2 @ride|@gear] !onderneming|bedrijf|tempo|project
@have ~2 over? ~2 @ride|rijbewijs|laptop|smartphone|gereedschap|werkplek|internet|computer|thuiswerkplek
eigen? @ride ~2 op|bij|voor ~1 de|je deur
@cert en|of ~1 @cert
@cert @cert ~2 @cert
[@cert ~2 verplicht|vereist|nodig|noodzakelijk|must]
woon{,t,en} ~2 niet|@most|binnen ~4 kilometer|minuten|km|afstand|fietsafstand
[@most # kilometer|minuten|km ~2 van|vandaan|reistijd]
*rijbewijs|rijbewijs{,b}|rijbewijzen
goede|betrouwbare ~1 auto|wagen|vervoermiddel
zonder [@ride|rijbewijs|laptop|smartphone] ~5 niet|geen|kansloos|niks|niets|lastig|onmogelijk|nergens
[laptop|smartphone|gereedschap|tablet ~2 zelf] ~1 mee|mee*
[auto|scooter|motor ~2 auto|scooter|motor?] moet je|u|jij ~2 hebben
auto|wagen van ~5 jezelf`,
	},
	{
		open: false,
		patterns: `
bureauwerk|kantoorwerk|thuiswerk ~3 [rijbewijs|auto|vervoer]
[rijbewijs|auto b? is ~1 verplicht|vereist|nodig] ook als|al ~5 thuis|kantoor|binnendienst
[eigen @ride] ~3 ook voor|als|al`,
	},
	{
		open: false,
		test: isNotLeftOpen,
		patterns: `
thuis ~4 goede|rustige|eigen|aparte|volwaardige ~1 kantoor|bureau|kamer|werkplek|werkkamer|werkruimte
bel{,t,len}|doe|werk{,t,en} ~4 op|met [@own eigen @gear en? @gear?]
[een|@own eigen @ride|@gear en? @gear?] ~4 mee|mee*|verplicht|vereist|nodig|gebruik{,t,en}
eigen klanten*|netwerk|portefeuille ~1 van ~2 #
@least ~1 # klanten|contacten|relaties|volgers
drie|vier|vijf|3|4|5 ~1 referenties|referenten
vanaf ~1 dag|uur|minuut|moment een ~3 zelfstandig|mee*|productief|inzetbaar|draai*
inwerken ~3 niet|geen
zonder ~1 betaling|loon|vergoeding ~3 mee*|proef*|proef
onbetaald{,e} mee|meeloop*|week|*dag|dagen|proef*|inwerk*|stage
op eigen kosten
zelf ~2 betaal{,t} ~3 opleiding|cursus|kleding|uniform|training|vog
`,
	},
];
