import type { PatternGroup } from '../../model';
import { byLaw, isHealthDemand, test } from '../../rules/disability-health';

export const disabilityHealth: readonly PatternGroup[] = [
	{
		about: 'person',
		test,
		patterns: `
wie|die|iemand|kandidaat ~2 [kerngezond|gezond|fit|topfit|vitaal] ~1 is|blijft
ben{,t}|is|zijn|blijft|voelt ~4 [gezond|fit|kerngezond|topfit|vitaal|belastbaar]
ben{,t}|is|zijn ~4 [gezond|fit|kerngezond|topfit|vitaal|belastbaar] !en|voor
[gezond|fit|kerngezond|topfit|vitaal en|of? ~1 @mod] ~2 ben{,t}
[lichamelijk|fysiek|mentaal|psychisch|geestelijk ~2 gezond{,e}|fit{,te}|sterk{,e}|topfit|belastbaar|stabiel{,e}|weerbaar|weerbare|in orde]
[lichamelijk|fysiek|psychisch|geestelijk|mentaal en|of mentaal|geestelijk|psychisch|fysiek|lichamelijk ~2 gezond|fit|sterk|belastbaar|stabiel|weerbaar]
[gezond en|of sterk|fit|vitaal|stabiel]
[fit en|of sterk|gezond|vitaal|energiek]
[sterk en gezond]
[goede|uitstekende|ijzersterke|prima|robuuste|blakende|perfecte|sterke|stevige ~1 gezondheid|conditie|fysiek|gestel|lichaamsbouw|weerstand|gezichtsvermogen|ogen]
[goed{,e}|uitstekend{,e}|scherp{,e}|perfect|normaal gehoor|zicht|gezichtsvermogen|ogen|oren]
[goed|honderd procent gehoor|zicht|gezichtsvermogen]
[gezond|sterk|fit|krachtig|gespierd|robuust lichaam|lijf|gestel]
[gezonde geest|kandidaat|kandidaten|mensen|collega|medewerker{,s}|persoon ~3 gezond? lichaam?]
[fitte|vitale|gezonde ~2 @person]
[blaakt|blaken{,de} ~3 gezondheid]
[barst|bruist|bulkt ~1 van ~1 energie|gezondheid|vitaliteit]
[tegen een stootje]
[sterke|stevige|goede rug]
[volledig|volle|honderd|100 procent? arbeidsgeschikt{,e}|inzetbaar|belastbaar|valide|fit|gezond]
[arbeidsgeschikt{,e}|volwaardig{,e} valide?]
valide @person
[fysiek|lichamelijk in staat]
[fysieke|lichamelijke|goede fysieke|mentale gezondheid|gesteldheid|conditie|fitheid]
[mentaal|psychisch|emotioneel|geestelijk stabiel{,e}|sterk{,e}|gezond{,e}|evenwichtig{,e}]
[sportief postuur|lichaam]
[stalen|ijzeren gestel|gezondheid|zenuwen|conditie]
[gezonde|fitte medewerkers|mensen|collega's|werknemers|kandidaten]
[sterk gestel]
[goed ter been]
[niet bang ~2 zwaar ~1 tillen|sjouwen]`,
	},
	{
		about: 'anyone',
		open: false,
		test: byLaw,
		patterns: `
[nooit|zelden|niet|vrijwel|nauwelijks|bijna|weinig|amper|haast ~2 ziek|verkouden|verzuimt|afwezig|ziekgemeld]
ben{,t}|is|meldt [nooit|zelden|niet|vrijwel|nauwelijks|weinig ~2 ziek]
[laag|minimaal|gering|nul|beperkt|zonder|weinig|geen ziekteverzuim|verzuim|ziektedagen|ziekteverleden|verzuimverleden|ziektehistorie|medische]
[geen|zonder|vrij ~1 van? ~4 beperking{,en}|handicap{,s}|aandoening{,en}|klachten|gebreken|ziektes|ziekten|kwalen|rugklachten|allergieen|gezondheidsklachten|gezondheidsproblemen|lichamelijke|kwaaltjes|mankementen|blessures|ziekteverleden|arbeidsbeperking|functiebeperking|stoornissen|stoornis|burn-out|burnout|psychische|medicijnen|medicatie]
[geen|zonder|vrij ~1 van? ~2 lichamelijke|fysieke|medische|psychische|chronische|mentale beperkingen|klachten|problemen|aandoeningen|gebreken|ongemakken|ziekten]
[lichamelijk|fysiek|medisch gebrek{,en}]
[iets mankeert niets]
[mankeert ~1 niets|niks]
[geen kwakkelend{,e} gezondheid]
[ziekteverleden|ziektegeschiedenis|medische ~1 geschiedenis|verleden|voorgeschiedenis|achtergrond|gegevens|dossier|verklaring|conditie|toestand]
[gezondheidsverklaring|gezondheidstoestand|gezondheidseis|gezondheidsgegevens|doktersverklaring]
[hoe vaak ~3 ziek]
[hoeveel ~4 ziek|verzuimd|ziektedagen|ziekteverzuim]
heeft|heb{,t}|had ~2 u|je|jij ~3 [ziek{,te,ten}|aandoening{,en}|handicap|klachten|gezondheidsklachten|beperking{,en}|medicijnen|burn-out|burnout|depressie|chronische|psychische ~1 ziekte|klachten|aandoening]
ben{,t}|was ~1 u|je|jij ~4 [ziek|arbeidsongeschikt|overspannen|opgenomen|depressief|gehandicapt|overwerkt|chronisch ~1 ziek?]
gebruik{,t}|slik{,t} u|je|jij [medicijnen|medicatie|pillen]
[gebruikt|slikt u|je ~1 medicijnen|medicatie]
lijdt u|je [~3 aandoening|ziekte]
[arbeidsongeschikt|wia|wao] verleden
[meld ~3 aandoeningen|klachten|ziekte{,n}|beperkingen]
[moet{,en} ~2 een? medische? ~1 keuring]
[medicijnen|medicatie|pillen] ~1 gebruikt|slikt|nodig
[gezonde|goede ~1 bloeddruk]`,
	},
	{
		about: 'person',
		test,
		patterns: `
fit|gezond|vitaal|kerngezond|topfit ~1 @person`,
	},
	{
		open: false,
		test: isHealthDemand,
		patterns: `
[kerngezond|topfit|fitte|kiplekker|oergezond] ~2 ben{,t}|is|zijn|@person|lichaam
[gezondheid|conditie|gestel|weerstand|lijf|lichaam|rug|hart|longen|knieen|uithoudingsvermogen|fysiek ~3 van? ~1 ijzersterk|ijzer|staal|uitstekend|prima|goed|perfect|sterk|orde|top|stevig] !boot|auto|product
[ijzersterk{,e}|ijzeren|uitstekend{,e}|goede|sterk{,e}|stevig{,e}|stalen|robuust{,e}|prima ~1 gezondheid|conditie|gestel|weerstand|lijf|lichaam|rug|hart|knieen|uithoudingsvermogen|longen|fysiek]
[nooit|niet|zelden|geen|weinig|amper ~3 ziek|ziekmeldt|ziekmelden|ziekgemeld|griep{,je}|verzuim{,t}|uitval{,t}|uitvallen|hoofdpijn|migraine|dokter|huisarts|kwakkelt|snottert|snipverkouden|klachten]
[griepje|verkoudheid|hoofdpijntje|snotneus|koorts|migraine|kwaaltje{,s}|pijntje{,s} ~6 niet|geen|toch|door|gewoon|thuis]
[ziek ~2 meld{,en,t}|zijn ~4 niet|geen|zelden|nooit|luxe|zwakte]
[ziekteverzuim|verzuimcijfer|verzuimgeschiedenis|ziekteverlof|verzuimhistorie|ziektedagen|verzuim ~4 laag|nul|geen|niet|minimaal|vrijwel|onder|maximaal] !afdeling|organisatie|verlagen|ons
[geen|zonder|nooit|vrij ~1 van? ~3 rugklachten|nekklachten|knieklachten|burn-out|burnout|depressie{,s}|adhd|autisme|dyslexie|allergie{,en}|astma|hartklachten|epilepsie|diabetes|reuma|hernia|angststoornis|pleinvrees|hoogtevrees|claustrofobie|bril|gehoorapparaat|rolstoel|rollator|prothese|krukken|medicatie|medicijnen|therapie|psycholoog|psychische|lichamelijke|fysieke|mentale|rugproblemen|gebreken|kwalen|beperking{,en}|handicap|belasting|verleden ~1 klachten|problemen|beperkingen|aandoeningen|verleden|stoornis?] !telt|hoeft
[rugklachten|nekklachten|burn-out|burnout|depressie|dyslexie|autisme|adhd|rolstoel|rollator|beperking|handicap|astma|epilepsie|psychische|chronische ~1 klachten|ziekte{,n}|aandoening? ~6 niet|ongeschikt|af|lastig|solliciteer|afgeraden|beter|onmogelijk|geen|uitgesloten]
[mentaal|psychisch|geestelijk|emotioneel|lichamelijk|fysiek|medisch ~2 fit|stabiel|sterk{,e}|gezond|in orde|weerbaar|goedgekeurd|robuust|belastbaar|onbeperkt|ongeschonden|top|topconditie|veerkrachtig]
[topconditie|topfit|topvorm] ~2 bent|verkeert|is|fysieke
[goed|scherp|uitstekend|perfect|vlot|zonder ~2 zien|horen|ter been|gehoor|ogen|lopen|spreken|praten|zicht|oren] ~2 bent|kunt|kan|hebt|is|vereist
[valide|volwaardig{,e}|gezonde|normale|vitale ~1 @person|lichaam|werknemer|kracht]
[niet ~2 stotteren|stottert|slissen|lispelt|hinken|mank|slechthorend|slechtziend|doof|blind|invalide|gehandicapt|kleurenblind|rolstoelafhankelijk|psychisch]
[volledig belastbaar|inzetbaar|fit|mobiel|arbeidsgeschikt|valide]
[hele|urenlang|lang|de dag{,en}|achtereen ~2 staan|lopen|sjouwen|tillen] ~3 kunt|kan|moet|kunnen|volhoudt
ziet en hoort|ruikt|loopt [uitstekend|goed|prima|perfect]
[ziet|hoort|loopt en ziet|hoort|loopt|staat ~1 uitstekend|goed|prima|perfect|scherp]
[blanco|onbesproken|schoon|schone|vlekkeloos ~1 medisch{,e}|gezondheids ~1 verleden|dossier|geschiedenis|historie]
[rugklachten|rugpijn|knieklachten|hartklachten|gewrichtsklachten|allergie{,en}|astma|epilepsie|migraine|diabetes|suikerziekte|reuma|hernia|adhd|autisme|depressie{,s}|burn-out|burnout|burnoutverleden|stoornis|hooikoorts ~8 niks|niet{,s}|geen|@barred]
[ooit|wel|eerder|eens|ervaring ~2 burn-out|burnout|depressie|overspannen|opgenomen|psychose] ~1 gehad|geweest?
[of ~2 chronische|ziekte|aandoening|beperking|handicap ~2 ziekte|aandoening|beperking? ~1 hebt|heeft|lijdt]
[eigen kracht ~3 zonder ~2 hulpmiddelen|hulp]
[twee|beide|allebei ~1 gezonde|sterke|goede ~1 handen|benen|armen|ogen|oren]
[topconditie|topvorm|topgezondheid|topfit{,te}|kerngezond{,e}] !team
[zonder ~2 hulpmiddelen|stok|rollator|rolstoel|bril] ~3 kunt|kan|loopt|werkt
[fysiek|lichamelijk|mentaal|geestelijk|psychisch ~5 in orde|topvorm|honderd|goed ~1 orde|procent?]
[vaak|snel|regelmatig|veel|langdurig ziek] ~6 niet|geen|@barred
[nergens|niet|nooit ~2 allergisch|overgevoelig|bijziend|kleurenblind|duizelig|verkouden]
[psychisch|geestelijk|lichamelijk kwetsbaar] ~3 niet|beter|geen
[chronische|ernstige aandoening|ziekte] ~4 door|meld{,en}|vermeld`,
	},
];
