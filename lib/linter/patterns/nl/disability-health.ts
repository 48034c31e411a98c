import type { PatternGroup } from '../../model';
import { byLaw, isHealthDemand, test } from '../../rules/disability-health';

export const disabilityHealth: readonly PatternGroup[] = [
	{
		about: 'person',
		test,
		patterns: `
wie|die|iemand|kandidaat ~2 [@fit] ~1 is|blijft
ben{,t}|is|zijn|blijft|voelt ~4 [@fit] !en
[@fit en|of? ~1 @mod|@fit|sterk] ~2 ben{,t}
@bodily ~2 @fit|sterk{,e}|stabiel{,e}|weerba{ar,re}|orde
sterk|gezond|fit en|of sterk|gezond|fit|vitaal
@good ~1 gezondheid|conditie|fysiek|gestel|lichaamsbouw|weerstand
@good @sense|rug|lichaam|lijf
@good? @sense en @sense
@fit|fitte|vitale|valide ~2 @person|geest
gezond{,e} van|naar lijf|geest|lichaam
@boundless ~1 @bodily energie|kracht
@sense ~3 @good|top*|orde|helder
zonder ~3 moe|last|pijn ~1 te worden|krijgen
[zwak{,ke}|slecht{,e}|kwetsba{ar,re} @body|@sense|gewrichten] ~8 niet|geen|@barred
ziekte|klachten|blessure ~8 thuis*|uitgeschakeld
slecht|minder|moeilijk ter been
met ~1 @ill ~2 verleden
last ~4 @ill
geen|zonder ~1 last van ~1 @own @body
gezond{,e} ~1 stel benen|hersens
tegen een stootje
volledig|volle|honderd|100 procent? arbeidsgeschikt{,e}|inzetbaar|belastbaar|valide|fit|gezond|mobiel
arbeidsgeschikt{,e}|fysiek|lichamelijk valide|in ~1 staat?
fysieke|lichamelijke|goede|mentale ~1 gezondheid|gesteldheid|conditie|fitheid
goed ter been
niet bang ~2 zwaar ~1 tillen|sjouwen`,
	},
	{
		about: 'anyone',
		open: false,
		test: byLaw,
		patterns: `
nooit|zelden|niet|vrijwel|nauwelijks|bijna|weinig ~2 ziek|verkouden|verzuimt|afwezig|ziekgemeld
laag|minimaal|beperkt|@none ziekteverzuim|verzuim|ziektedagen|*verleden|medische
@none ~1 van? ~3 @ill|@bodily
mankeert ~1 niets|niks
ziekteverleden|medische ~1 *geschiedenis|geschiedenis|verleden|achtergrond|gegevens|dossier|verklaring|conditie|toestand
gezondheids{verklaring,toestand,eis,eisen,gegevens,vragenlijst,formulier,check,test,keuring}|doktersverklaring
[medische|medisch|fysieke vragenlijst|keuring|screening|check|intake|verklaring] !voor
@own verzuim*|ziektedagen|ziekmeldingen|*verzuim
keuring ~3 bedrijfsarts|arts|dokter|sollicitatie*|aanstelling
word{,t} ~3 [gekeurd]
ziek|opgenomen|overspannen|afgekeurd ben{,t}? geweest
psychisch{,e}|medisch{,e}|psychiatrische *verleden|verleden|*geschiedenis|achtergrond
ooit|eerder ~3 [overspannen|opgenomen|uitgevallen|@ill]
{fitheids,conditie,fitness}test
welke ~1 [@ill ~4 gehad|hebt]
wie ~1 @ill heeft
kleuren ~1 onderscheid*|zien
ben{,t} ~2 [vaak|snel|regelmatig ziek|verkouden|moe]
operatie|therapie ~2 ondergaan|gehad|gevolgd
gezondheid ~4 ooit|belemmerd|gehinderd
weten|vertel|meld|geef|schrijf|vragen ~3 [of ~4 ziek|@ill|gehandicapt] ~3 ben{,t}|hebt|gebruikt|zijn|lijdt
hoe|hoeveel ~6 ziek|verzuimd|ziektedagen|ziekteverzuim
@has|had ~2 u|je|jij ~3 [ziek{,te,ten}|@bodily|*klachten|medicijnen|burnout|depressie]
ben{,t}|was ~1 u|je|jij ~4 [ziek|arbeidsongeschikt|overspannen|opgenomen|depressief|gehandicapt|overwerkt|chronisch]
gebruik{,t}|slik{,t}|lijdt u|je ~3 medicijnen|medicatie|pillen|aandoening|ziekte
arbeidsongeschikt|wia|wao verleden
moet{,en} ~3 keuring
[medicijnen|medicatie|pillen] ~1 gebruikt|slikt|nodig`,
	},
	{
		test: byLaw,
		patterns: `
vragenlijst|formulier|vragen|informatie|verklaring over ~1 @own *gezondheid|gezondheid|conditie|fitheid`,
	},
	{
		open: false,
		test: isHealthDemand,
		patterns: `
[kerngezond|topfit|fitte] ~2 @be|@person|lichaam
[@body ~3 ijzersterk|ijzer|staal|uitstekend|prima|goed|perfect|sterk|orde|top|stevig] !boot|auto|product
@good ~1 @body|ogen
nooit|niet|zelden|geen|weinig ~3 ziek*|griep*|verzuim{,t}|uitval{,t,len}|hoofdpijn|migraine|dokter|huisarts|klachten
ziek ~2 meld{,en,t}|zijn ~4 niet|geen|zelden|nooit|luxe|zwakte
[ziekte*|verzuim* ~4 laag|nul|geen|niet|minimaal|vrijwel|onder|maximaal] !afdeling|organisatie|verlagen|ons
[geen|zonder|nooit|vrij ~3 @ill|@bodily|bril|rolstoel|rollator|therapie|psycholoog|belasting] !telt|hoeft
@ill|gehoorapparaat|doof|blind|slechthorend|slechtziend|wajong|rolstoel|chronische ~8 niet|geen|af|afgeraden|onmogelijk|solliciteer|@barred
@bodily ~5 @fit|orde|goedgekeurd|robuust|onbeperkt|top*|veerkrachtig|honderd
[goed|scherp|uitstekend|perfect|vlot|zonder ~2 zien|horen|been|lopen|spreken|zicht|oren|@aid] ~2 bent|kun{t}|kan|hebt|is|loopt|werkt|vereist
valide|volwaardig{,e}|gezonde|normale|vitale ~1 @person|lichaam|werknemer
niet|zonder ~5 stotter*|mank|slechthorend|slechtziend|doof|blind|invalide|gehandicapt|kleurenblind|rolstoelafhankelijk
[urenlang|lang|dag{,en} ~2 staan|lopen|sjouwen|tillen] ~3 kun{t,nen}|kan|moet
blanco|onbesproken|schoon|schone|vlekkeloos ~1 medisch{,e}|gezondheids*
[ooit|wel|eerder|eens|ervaring ~2 burnout|depressie|overspannen|opgenomen|psychose] ~1 gehad|geweest
[of ~2 @ill|chronische] ~1 ziekte|aandoening|hebt|heeft|lijdt
[topconditie|topvorm|topfit{,te}|kerngezond{,e}] !team
nergens|niet|nooit ~2 allergisch|kleurenblind
[@bodily kwetsbaar] ~3 niet|beter|geen
[chronische|ernstige aandoening|ziekte] ~4 door|meld{,en}|vermeld`,
	},
];
