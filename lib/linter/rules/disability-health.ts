import { governor } from '../frame';
import type { Match, Rule, SentenceContext } from '../model';
import { hasLegalGround } from '../sign';
import { sources } from '../sources';

/** Not required by law, and not of a client, a product or the subject of the work. */
const test = (context: SentenceContext, match: Match): boolean => {
	const who = governor(context, match.first);
	return !hasLegalGround(context) && who !== 'work' && who !== 'other';
};

const byLaw = (context: SentenceContext): boolean => !hasLegalGround(context);

/** Health, fitness or absence of a limitation as a demand, and questions about illness. The negation is often the demand itself. */
export const disabilityHealth: Rule = {
	id: 'disability-health',
	version: 1,
	category: 'disability',
	severity: 'stop',
	sources: [sources.wgbhcz, sources.wmk, sources.college],
	patterns: {
		nl: [
			{
				about: 'person',
				test,
				patterns: `
wie|die|iemand|kandidaat ~2 [kerngezond|gezond|fit|topfit|vitaal] ~1 is|blijft
bent|ben|is|zijn|blijft|voelt ~4 [gezond|fit|kerngezond|topfit|vitaal|belastbaar]
bent|ben|is|zijn ~4 [gezond|fit|kerngezond|topfit|vitaal|belastbaar] !en|voor
[gezond|fit|kerngezond|topfit|vitaal en|of? ~1 @mod] ~2 bent|ben
[lichamelijk|fysiek|mentaal|psychisch|geestelijk ~2 gezond|fit|sterk|topfit|belastbaar|gezonde|fitte|sterke|stabiel|weerbaar|stabiele|weerbare|in orde]
[lichamelijk|fysiek|psychisch|geestelijk|mentaal en|of mentaal|geestelijk|psychisch|fysiek|lichamelijk ~2 gezond|fit|sterk|belastbaar|stabiel|weerbaar]
[gezond en|of sterk|fit|vitaal|stabiel]
[fit en|of sterk|gezond|vitaal|energiek]
[sterk en gezond]
[goede|uitstekende|ijzersterke|prima|robuuste|blakende|perfecte|sterke|stevige ~1 gezondheid|conditie|fysiek|gestel|lichaamsbouw|weerstand|gezichtsvermogen|ogen]
[goed|uitstekend|scherp|perfect|normaal|goede|scherpe|uitstekende gehoor|zicht|gezichtsvermogen|ogen|oren|ogen]
[goed|honderd procent gehoor|zicht|gezichtsvermogen]
[gezond|sterk|fit|krachtig|gespierd|robuust lichaam|lijf|gestel]
[gezonde geest|kandidaat|kandidaten|mensen|collega|medewerker|medewerkers|persoon ~3 gezond? lichaam?]
[fitte|vitale|gezonde ~2 @person]
[blakende|blaakt|blaken ~3 gezondheid]
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
bent|ben|is|meldt [nooit|zelden|niet|vrijwel|nauwelijks|weinig ~2 ziek]
[laag|minimaal|gering|nul|beperkt|zonder|weinig|geen ziekteverzuim|verzuim|ziektedagen|ziekteverleden|verzuimverleden|ziektehistorie|medische]
[geen|zonder|vrij ~1 van? ~4 beperking{,en}|handicap{,s}|aandoening{,en}|klachten|gebreken|ziektes|ziekten|kwalen|rugklachten|allergieen|gezondheidsklachten|gezondheidsproblemen|lichamelijke|kwaaltjes|mankementen|blessures|ziekteverleden|arbeidsbeperking|functiebeperking|stoornissen|stoornis|burn-out|burnout|psychische|medicijnen|medicatie]
[geen|zonder|vrij ~1 van? ~2 lichamelijke|fysieke|medische|psychische|chronische|mentale beperkingen|klachten|problemen|aandoeningen|gebreken|ongemakken|ziekten]
[lichamelijk|fysiek|medisch gebrek|gebreken]
[iets mankeert|mankeert niets]
[mankeert ~1 niets|niks]
[geen kwakkelend|kwakkelende gezondheid]
[ziekteverleden|ziektegeschiedenis|medische ~1 geschiedenis|verleden|voorgeschiedenis|achtergrond|gegevens|dossier|verklaring|conditie|toestand]
[gezondheidsverklaring|gezondheidstoestand|gezondheidseis|gezondheidsgegevens|doktersverklaring]
[hoe vaak ~3 ziek]
[hoeveel ~4 ziek|verzuimd|ziektedagen|ziekteverzuim]
heeft|hebt|heb|had ~2 u|je|jij ~3 [ziekte|ziekten|ziek|aandoening{,en}|handicap|klachten|gezondheidsklachten|beperking{,en}|medicijnen|burn-out|burnout|depressie|chronische|psychische ~1 ziekte|klachten|aandoening]
bent|ben|was ~1 u|je|jij ~4 [ziek|arbeidsongeschikt|overspannen|opgenomen|depressief|gehandicapt|overwerkt|chronisch ~1 ziek?]
gebruikt|gebruik|slikt|slik u|je|jij [medicijnen|medicatie|pillen]
[gebruikt|slikt u|je ~1 medicijnen|medicatie]
lijdt u|je [~3 aandoening|ziekte]
[arbeidsongeschikt|wia|wao] verleden
[meld ~3 ziekten|aandoeningen|klachten|ziekte|beperkingen]
[moet|moeten ~2 een? medische? ~1 keuring]
[medicijnen|medicatie|pillen] ~1 gebruikt|slikt|nodig
[gezonde|goede ~1 bloeddruk]`,
			},
			{
				about: 'person',
				test,
				patterns: `
fit|gezond|vitaal|kerngezond|topfit ~1 @person`,
			},
		],
		en: [
			{
				about: 'person',
				test,
				patterns: `
are|be|is|stay|remain|keep|feel|you're ~3 [healthy|fit|able-bodied|athletic|strong ~1 and ~1 healthy|fit?] !for|purpose|in|with|into
[physically|mentally|bodily|medically|emotionally|fully|perfectly ~1 fit|healthy|strong|able|robust|sound|well|stable|capable|tough]
[physically|mentally and|or mentally|physically|emotionally ~1 fit|healthy|strong|able|robust|sound|stable|well]
[good|excellent|perfect|robust|sound|great|full|top|peak|strong|in ~1 health|physical|fitness|physique|constitution|shape|eyesight|vision|hearing|stamina]
[good|sharp|perfect|normal|20/20 ~1 eyesight|vision|hearing]
[fit and|, healthy|strong|able|active|well]
[healthy|strong and|, strong|fit|energetic|healthy]
[able bodied]
[able-bodied|ablebodied]
[fit|healthy ~1 @person] 
[clean|clear bill of health]
[clean medical ~1 record|history?]
[sound mind|body ~1 and? ~1 body|mind?]
[strong|good back]
[strong|fit|sturdy|robust|healthy body]
[in shape]
[good physical ~1 condition|health|shape|fitness]
[full physical|mental ~1 capacity|ability|fitness]
[emotionally|mentally stable|resilient|robust|balanced]
[bursting|brimming with ~1 health|energy]
[iron|strong constitution]
[full use of ~4 limbs|arms|legs|hands]
[nerves of steel]
[robust health]`,
			},
			{
				about: 'anyone',
				open: false,
				test: byLaw,
				patterns: `
[never|rarely|seldom|hardly|not ~2 ill|sick|unwell|absent ~1 sick?]
[never|rarely|seldom|hardly ~1 call|calls|calling|take|takes|report|reports ~2 sick|ill ~1 leave|days?]
[no|without|low|minimal|zero|free ~1 of|from? ~1 sick|sickness|illness|absence|absenteeism|absences ~1 days|leave|record|rate?]
[no|without|free ~1 of|from? ~4 disability|disabilities|handicap{,s}|impairment{,s}|limitation{,s}|ailments|illnesses|illness|conditions|complaints|injuries|allergies|disorders|disorder|disease{,s}]
[no|without ~1 health|medical|physical|mental|chronic|back ~1 problems|issues|conditions|limitations|complaints|restrictions|trouble|illness|illnesses|disabilities|impairments]
[good|excellent|perfect|low|flawless|impeccable ~1 attendance|sickness|absence record{,s}]
[medical history|record|records|background|past]
[sickness|illness|absence record|history]
[history of ~2 illness|sickness|absence|mental|health|disease|depression]
[health declaration|statement|certificate|questionnaire]
do|did|have|are|were|had you ~4 [ill|sick|disability|disabilities|illness|illnesses|disease|medication|health ~1 conditions|problems|issues|impairment|handicapped|disabled|depressed|burnout|burn-out]
have|had you ~4 [ill|sick|hospitalised|off ~1 sick?]
how ~4 [sick days|leave|ill|absent|sickness]
you ~1 [take|use|need ~1 any? medication|medicines]
[state|declare|disclose|tell|mention ~2 any ~3 illness|illnesses|disability|disabilities|conditions|medication|health]
[any ~2 illnesses|ailments|disabilities]`,
			},
		],
	},
};
