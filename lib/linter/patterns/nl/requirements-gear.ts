import type { PatternGroup } from '../../model';
import { isWithoutNeed } from '../../rules/requirements-gear';
import { isNotLeftOpen } from '../../sign';

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
eigen? @ride ~2 voor|op|bij ~1 de|je deur
@cert en|of ~1 @cert
@cert @cert ~2 @cert
[@cert ~2 verplicht|vereist|must|nodig|noodzakelijk]
woon{,t,en} ~2 binnen|@most|niet ~4 kilometer|km|minuten|afstand|fietsafstand
[@most # km|kilometer|minuten ~2 van|vandaan|reistijd]
*rijbewijs|rijbewijs{,b}|rijbewijzen
betrouwbare|goede ~1 auto|wagen|vervoermiddel
zonder [@ride|rijbewijs|laptop|smartphone] ~5 niet|geen|niets|niks|lastig|nergens|onmogelijk|kansloos
[smartphone|laptop|tablet|gereedschap ~2 zelf] ~1 mee*|mee
[scooter|auto|motor ~2 scooter|auto|motor?] moet je|jij|u ~2 hebben
auto|wagen van ~5 jezelf`,
	},
	{
		open: false,
		patterns: `
bureauwerk|kantoorwerk|thuiswerk ~3 [rijbewijs|auto|vervoer]
[rijbewijs|auto b? is ~1 verplicht|vereist|nodig] ook als|al ~5 kantoor|binnendienst|thuis
[eigen @ride] ~3 ook als|al|voor`,
	},
	{
		open: false,
		test: isNotLeftOpen,
		patterns: `
thuis ~4 rustige|aparte|goede|eigen|volwaardige ~1 werkkamer|werkplek|kantoor|werkruimte|kamer|bureau
werk{,t,en}|doe|bel{,t,len} ~4 op|met [@own eigen @gear en? @gear?]
[@own|een eigen @gear|@ride en? @gear?] ~4 mee|mee*|gebruik{,t,en}|nodig|verplicht|vereist
eigen netwerk|klanten*|portefeuille ~1 van ~2 #
@least ~1 # relaties|klanten|contacten|volgers
drie|vier|vijf|3|4|5 ~1 referenties|referenten
vanaf ~1 dag|uur|minuut|moment een ~3 zelfstandig|mee*|productief|inzetbaar|draai*
inwerken ~3 niet|geen
zonder ~1 betaling|loon|vergoeding ~3 proef*|proef|mee*
onbetaald{,e} mee|*dag|dagen|week|proef*|meeloop*|inwerk*|stage
op eigen kosten
zelf ~2 betaal{,t} ~3 opleiding|cursus|training|kleding|uniform|vog
`,
	},
];
