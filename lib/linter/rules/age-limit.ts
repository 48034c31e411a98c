import { numberValue } from '../../language/word';
import { phrase } from '../frame';
import type { Match, Rule, SentenceContext } from '../model';
import { hasLegalGround } from '../sign';
import { sources } from '../sources';

/** Ages people work at; outside it the number counts something else. */
const LOWEST = 14;
const HIGHEST = 80;

// Words right after (or a little before) the number of years that say what the years belong to.
const OTHER_OWNER =
	/^(?:(?:relevante |aantoonbare |enige |recente )?(?:werk|praktijk|[a-z]*)ervaring|geleden|bestaan|contract|opleiding|studie|lang|garantie|cel|dienstverband|in dienst|aan een stuk|later|per|vooruit|onderzoek|actief|werkzaam|archief|of more exp|experience|of (?:relevant |work |proven |professional )?experience|ago|contract|in |service|study|imprisonment|history|later|straight|running|of (?:service|history|data|research))/;
const OTHER_BEFORE =
	/(?:contract|duurt|looptijd|bestaat|bestaan|sinds|al|eerst|afgelopen|komende|binnen|na|elke|per|over|last|lasts|takes|past|next|for|within|after|every|existed|over the|contract of|ervaring)(?: van| de| over| the| of| is)?$/;

/** The numbers must be ages, the years nobody else's, and no law may ask for it. */
function isAge(context: SentenceContext, match: Match): boolean {
	const numbers: number[] = [];
	for (let index = match.from; index < match.to; index++) {
		const value = numberValue(context.words[index]?.text ?? '', context.language);
		if (value !== undefined) numbers.push(value);
	}
	if (numbers.some((value) => value < LOWEST || value > HIGHEST)) return false;
	const { words, sentence } = context;
	const after = phrase(words, match.to, Math.min(match.to + 4, sentence.last));
	const before = phrase(words, Math.max(sentence.first, match.from - 2), match.from);
	if (OTHER_OWNER.test(after) || OTHER_BEFORE.test(before)) return false;
	if (
		/\b(?:euro|uur|uren|kilo|km|kilometer|graden|procent|hours|kilos|kg|percent|pounds|miles|metres|meter)\b/.test(
			after.split(' ').slice(0, 2).join(' '),
		)
	)
		return false;
	return !hasLegalGround(context);
}

export const ageLimit: Rule = {
	id: 'age-limit',
	version: 1,
	category: 'age',
	severity: 'stop',
	sources: [sources.wgbl, sources.college],
	patterns: {
		nl: [
			{
				about: 'person',
				open: false,
				test: isAge,
				patterns: `
niet|nooit ouder|jonger ~1 dan # jaar|jaren?
niet|nooit ouder|jonger ~1 dan #
nog? geen # jaar?  ~1 [bent|ben]
[bent|ben|is|zijn ~2 ouder|jonger|boven|onder ~1 dan|de # jaar?]
[ouder|jonger dan # jaar?] bent|ben|is|zijn
[onder|boven de # jaar?] bent|ben|is|zijn|zit
bent|ben|is|zijn ~4 [tussen de? # en|tot de? # jaar|jaren?  oud?]
bent|ben|is ~3 [tussen de? # en|tot de? #]
[tussen de? # en de? # jaar oud|jong?]
[tussen de? # en de? # jaar] !ervaring|werkervaring|relevante|*ervaring
[in de leeftijd van|tussen ~4 # ~3 jaar|#?]
[leeftijd tussen|van|tot|vanaf|rond|onder|boven de? #  ~2 #?  jaar?]
[leeftijd tussen|van|tot|vanaf|rond de? # en|tot|t/m #]
: [# tot|en # jaar? oud?] $
[# tot|en|t|à|a m? # jaar oud|jong]
[van # tot|en # jaar] !ervaring|werkervaring|relevante|*ervaring
bent|ben|is|iemand|kandidaat|kandidaten|collega|mensen|persoon ~3 [van? # tot|en|- # jaar]
[minimaal|minstens|tenminste|maximaal|max|hooguit|hoogstens|minimum|maximum # jaar oud|jong?]
[ten minste|hoogste # jaar oud|jong?]
[niet meer dan # jaar oud|jong]
[# jaar of ouder|jonger]
[# jaar oud|jong] bent|ben
bent|ben ~3 [# jaar oud|jong?] $
bent|ben ~3 [# jaar oud|jong?] en|of
[vanaf|tot # jaar oud?] $
[de # ~2 niet|nooit ~2 gepasseerd|bereikt|voorbij]
[nog geen #] bent|jaar
bent|ben ~3 [voor|voorbij|rond de #] $
[begin|eind|midden|half # bent|ben?] !januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december
[in de #] bent|ben|zit
iemand|kandidaat|collega|persoon [van? begin|eind|midden|rond|in|onder|boven de? twintig|dertig|veertig|vijftig|zestig]
iemand|kandidaat|collega|kandidaten|mensen|sollicitanten|collega's|medewerkers [van|onder|boven|tot ~1 de? # jaar?]
iemand|kandidaat|collega|kandidaten|mensen|sollicitanten|collega's|medewerkers [jonger|ouder dan # jaar?]
[tot|onder|boven de # jaar?] !euro|procent|graden|meter|kilo|uur`,
			},
			{
				about: 'person',
				test: (context) => !hasLegalGround(context),
				patterns: `
gewenste|ideale|maximale leeftijd : [# tot|en? #]
leeftijdsgrens|leeftijdslimiet|maximumleeftijd|minimumleeftijd|leeftijdseis|leeftijdscategorie|leeftijdsklasse|leeftijdsgroep
maximale|minimale|hoogste|juiste|gewenste|ideale|passende leeftijd
een? jonge|jeugdige|gevorderde|middelbare|rijpe|rijpere leeftijd
in de kracht|bloei van je|jouw|zijn leven
twintiger{,s}|dertiger{,s}|veertiger{,s}|vijftiger{,s}|zestiger{,s}|tiener{,s}
vijftigplusser{,s}|veertigplusser{,s}|zestigplusser{,s}|vijfenvijftigplusser{,s}|vijfenveertigplusser{,s}
#  plusser|plussers|plus
50plusser{,s}|50plus|45plusser{,s}|40plusser{,s}|55plusser{,s}|60plusser{,s}|65plusser{,s}
geboren na|voor|tussen #
geboren in de jaren #
*plusser|*plussers
[nog ~1 # jaar|jaren ~2 mee|meegaat|meekan|meekunt|werken]
[nog ~3 werkzame|arbeidzame jaren ~2 voor]
[jaren ~2 voor de boeg]
[vergrijsd{,e}|vergrijzing|vergrijst]`,
			},
		],
		en: [
			{
				about: 'person',
				open: false,
				test: isAge,
				patterns: `
[under|over|below|above the? age|ages of #]
[under|over|below|above # years of? age|old]
[are|be|is|you're under|over|below|above|past #] !hours|euros|percent|years'|weeks|days|months|%|people|staff|km|kilos|kg|a
[candidates|applicants|people|someone|anyone|person|colleague|talent under|over|below|above|past # years|or?]
[aged|ages|age|ageing between? # and|to|or? # years?]
[aged # and|or|to|up under|over|below|above|#?]
[aged under|over|between|below|above #]
between [# and # years old|of age?] !experience|hours|people|euros|staff|weeks|days|months|colleagues|members
[between # and # years old|of age?]
between the [ages of # and #]
are|be|is|you're ~2 [between # and #] $
are|be|is|you're ~2 [between # and #] with|who|and
[at least|most # years? old|of age]
[at least|most # years of age]
[no|not|never older|younger than # years|or?]
[older|younger than #]
[maximum|minimum|max|min|upper|lower age ~2 #]
[# years old|young or? older|younger|over|under?]
[# years of age or? older|younger|over|under?]
[not yet|turned # years?] !hours|projects|countries
[in your|their his? early|mid|late|?  twenties|thirties|forties|fifties|sixties]
[under|over|below|above # s]
[turned|turning # recently|this|years?]`,
			},
			{
				about: 'person',
				test: (context) => !hasLegalGround(context),
				patterns: `
preferred|ideal|maximum|minimum|desired|target|required age : [# to|and|or? #]
age limit|bracket|cap|range|restriction|requirement|ceiling
maximum|minimum|upper|right|ideal age
[in your|their ~1 twenties|thirties|forties|fifties|sixties]
in the prime of your|life ~1 life?
twentysomething{,s}|thirtysomething{,s}|fortysomething{,s}|teenager{,s}
twenty|thirty|forty something{,s}
middle aged
over 40s|50s|55s|60s
[of a certain|similar age]
born after|before|between #
[# or more? years ~2 ahead|left|to|until ~1 go|retirement?] !experience
many|several|plenty ~1 [working years ~2 ahead ~1 of? you?]
born in the nineties|eighties|seventies|sixties|1990s|1980s|2000s|90s|80s
of advanced|mature|young age|years`,
			},
		],
	},
};
