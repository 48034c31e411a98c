import type { PatternGroup } from '../../model';
import { byLaw, isHealthDemand, test } from '../../rules/disability-health';

export const disabilityHealth: readonly PatternGroup[] = [
	{
		about: 'person',
		test,
		patterns: `
die|iemand|kandidaat|wie ~2 [@fit] ~1 is|blijft
is|zijn|blijft|voelt|ben{,t} ~4 [@fit] !en
[@fit en|of? ~1 @mod|@fit|sterk] ~2 ben{,t}
@bodily ~2 orde|stabiel{,e}|@fit|sterk{,e}|weerba{ar,re}
sterk|gezond|fit en|of sterk|gezond|fit|vitaal
@good ~1 conditie|gezondheid|fysiek|lichaamsbouw|weerstand|gestel
@good lijf|lichaam|@sense|rug
@good? @sense en @sense
valide|vitale|@fit|fitte ~2 @person|geest
gezond{,e} van|naar geest|lijf|lichaam
van onbesproken|goede gezondheid
@boundless ~1 @bodily energie|kracht
@sense ~3 @good|top*|orde|helder
zonder ~3 last|pijn|moe ~1 te worden|krijgen
[kwetsba{ar,re}|slecht{,e}|zwak{,ke} gewrichten|@body|@sense] ~8 niet|geen|@barred
klachten|ziekte|blessure ~8 thuis*|uitgeschakeld
minder|moeilijk|slecht ter been
met ~1 @ill ~2 verleden
last ~4 @ill
geen|zonder ~1 last van ~1 @own @body
gezond{,e} ~1 stel benen|hersens
tegen een stootje
volledig|volle|honderd|100 procent? fit|gezond|valide|inzetbaar|arbeidsgeschikt{,e}|mobiel|belastbaar
fysiek|lichamelijk|arbeidsgeschikt{,e} valide|in ~1 staat?
goede|mentale|fysieke|lichamelijke ~1 conditie|gezondheid|fitheid|gesteldheid
goed ter been
niet bang ~2 zwaar ~1 sjouwen|tillen`,
	},
	{
		about: 'anyone',
		open: false,
		test: byLaw,
		patterns: `
zelden|weinig|nauwelijks|bijna|niet|nooit|vrijwel ~2 ziek|verkouden|verzuimt|afwezig|ziekgemeld
minimaal|laag|@none|beperkt medische|ziektedagen|ziekteverzuim|*verleden|verzuim
@none ~1 van? ~3 @ill|@bodily
mankeert ~1 niks|niets
medische|ziekteverleden ~1 achtergrond|*geschiedenis|verleden|verklaring|conditie|gegevens|dossier|geschiedenis|toestand
gezondheids{verklaring,toestand,eis,eisen,gegevens,vragenlijst,formulier,check,test,keuring}|doktersverklaring
[medische|medisch|fysieke verklaring|vragenlijst|check|intake|keuring|screening] !voor
@own verzuim*|ziektedagen|ziekmeldingen|*verzuim
keuring ~3 dokter|aanstelling|arts|bedrijfsarts|sollicitatie*
word{,t} ~3 [gekeurd]
ziek|overspannen|opgenomen|afgekeurd ben{,t}? geweest
medisch{,e}|psychiatrische|psychisch{,e} achtergrond|*geschiedenis|verleden|*verleden
ooit|eerder ~3 [overspannen|opgenomen|uitgevallen|@ill]
{fitheids,conditie,fitness}test
welke ~1 [@ill ~4 gehad|hebt]
wie ~1 @ill heeft
kleuren ~1 zien|onderscheid*
ben{,t} ~2 [snel|regelmatig|vaak ziek|verkouden|moe]
operatie|therapie ~2 gehad|gevolgd|ondergaan
gezondheid ~4 ooit|belemmerd|gehinderd
geef|schrijf|vertel|vragen|meld|weten ~3 [of ~4 gehandicapt|ziek|@ill] ~3 hebt|lijdt|gebruikt|zijn|ben{,t}
hoe|hoeveel ~6 ziek|ziektedagen|ziekteverzuim|verzuimd
@has|had ~2 je|u|jij ~5 [@bodily|depressie|burn-out|burnout|medicijnen|*klachten|ziek{,te,ten}]
ben{,t}|was ~1 je|u|jij ~4 [ziek|overspannen|opgenomen|gehandicapt|arbeidsongeschikt|chronisch|depressief|overwerkt]
lijdt|gebruik{,t}|slik{,t} je|u ~3 ziekte|aandoening|medicijnen|medicatie|pillen
wia|arbeidsongeschikt|wao verleden
moet{,en} ~3 keuring
[medicijnen|medicatie|pillen] ~1 nodig|slikt|gebruikt`,
	},
	{
		test: byLaw,
		patterns: `
verklaring|vragenlijst|informatie|vragen|formulier over ~1 @own conditie|gezondheid|fitheid|*gezondheid`,
	},
	{
		open: false,
		test: isHealthDemand,
		patterns: `
[kerngezond|topfit|fitte] ~2 @be|@person|lichaam
[@body ~3 goed|uitstekend|perfect|orde|sterk|stevig|ijzer|ijzersterk|prima|staal|top] !product|auto|boot
@good ~1 @body|ogen
niet|geen|nooit|zelden|weinig ~3 ziek*|griep*|verzuim{,t}|uitval{,t,len}|hoofdpijn|migraine|dokter|huisarts|klachten
ziek ~2 zijn|meld{,t,en} ~4 niet|geen|nooit|zelden|luxe|zwakte
[ziekte*|verzuim* ~4 niet|geen|nul|onder|minimaal|laag|maximaal|vrijwel] !ons|afdeling|organisatie|verlagen
[geen|zonder|nooit|vrij ~3 @ill|@bodily|bril|rolstoel|rollator|therapie|psycholoog|belasting] !telt|hoeft
@ill|chronische|blind|doof|slechthorend|slechtziend|rolstoel|gehoorapparaat|wajong ~8 niet|geen|@barred|af|onmogelijk|solliciteer|afgeraden
@bodily ~5 orde|@fit|honderd|top*|goedgekeurd|onbeperkt|robuust|veerkrachtig
[goed|scherp|uitstekend|perfect|vlot|zonder ~2 been|oren|horen|zien|lopen|spreken|@aid|zicht] ~2 bent|is|kan|vereist|kun{t}|loopt|hebt|werkt
valide|vitale|gezonde|normale|volwaardig{,e} ~1 @person|werknemer|lichaam
niet|zonder ~5 blind|doof|slechthorend|slechtziend|mank|gehandicapt|kleurenblind|invalide|rolstoelafhankelijk|stotter*
[urenlang|lang|dag{,en} ~2 lopen|staan|sjouwen|tillen] ~3 kan|moet|kun{t,nen}
blanco|onbesproken|schoon|schone|vlekkeloos ~1 medisch{,e}|gezondheids*
[ervaring|ooit|eerder|wel|eens ~2 burnout|depressie|overspannen|opgenomen|psychose] ~1 gehad|geweest
[of ~2 @ill|chronische] ~1 ziekte|aandoening|hebt|heeft|lijdt
[kerngezond{,e}|topconditie|topfit{,te}|topvorm] !team
niet|nooit|nergens ~2 allergisch|kleurenblind
[@bodily kwetsbaar] ~3 niet|geen|beter
[chronische|ernstige ziekte|aandoening] ~4 door|meld{,en}|vermeld`,
	},
];
