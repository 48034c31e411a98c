import { familiarity } from './data';
import { has } from './data/bloom';
import type { Token } from './document';
import { surnameTrades } from './lexicon/surnames';
import { compact, lean } from './match';
import { nameStrength } from './name-grammar';
import { department } from './name-run';
import type { Context } from './recognisers/model';

/**
 * What an English sentence says about a capitalised word that may be a surname or first name as well as an ordinary
 * word. As in Dutch a countable noun in the singular needs an article, so “Baker had read the report” is a person;
 * departments, masses and virtues (“Finance had read it”, “Patience helped”) do not need one.
 */

const adverb =
	'(?:(?:never|always|often|usually|once|later|still|then|also|just|only|quickly|simply|even|finally|immediately|soon|at once|kindly|quietly|rightly|really|actually|already|almost) )?';
/** Verbs whose subject can only be a person. */
const humanVerbs =
	'said|says|asked|asks|told|tells|thought|thinks|wrote|writes|rang|phoned|called|emailed|texted|smiled|laughed|nodded|replied|answered|insisted|complained|complains|refused|agreed|disagreed|noticed|remembered|forgot|promised|believed|hoped|feared|hated|loved|apologised|apologized|thanked|greeted|taught|trained|explained|suggested|argued|listened|sighed|cried|joked|waved|shrugged|whispered|shouted|mumbled|admitted|confessed|wondered|worried|doubted|knew|drew|drove|cycled|walked|sat|stood|retired|resigned|studied|mentored|coached|supervised|handed|lent|gave|brought|picked|took|caught|hugged|blushed|frowned|grinned|winked|checked|counted|corrected|objected|protested|interrupted|invited|introduced';
const humanPhrase = new RegExp(
	compact(
		`^${adverb}(?:(?:${humanVerbs}|(?:wants|wanted) (?:it|me|us|her|him|everything|nothing|more|another))\\b(?! (?:for|off|by)\\b)|(?:had|has) (?:not |never |already )?(?:read|said|seen|asked|told|written|signed|agreed|promised|noticed|forgotten|left|called|done|heard|found|known|learned|retired|a (?:point|plan|hunch|habit|question|laugh)|no (?:idea|time|patience))\\b|(?:would|could|did|does|will|can) not (?:sign|agree|believe|want|know|like|understand|see|say|listen|give|let|budge|accept|trust|mind)\\b|(?:was|is|got|became|felt|seemed) (?:${adverb}(?:very |so |quite |not |too )?(?:angry|happy|ill|sick|pleased|sceptical|skeptical|furious|relieved|worried|proud|upset|grateful|kind|patient|stubborn|shy|calm|convinced|right about|sure|afraid|satisfied|delighted|impressed|annoyed|surprised)|the (?:only|first) one|my (?:boss|manager|mentor|buddy|colleague|supervisor|predecessor))\\b|(?:came|went) (?:late|early|back|in|by|over|along|home|round|to me|with me)\\b|(?:wants|wanted|decided|needed|tried|offered|hesitated) to\\b)`,
	),
);
const role =
	'(?:colleague|manager|boss|supervisor|mentor|buddy|director|engineer|planner|inspector|teacher|nurse|doctor|clerk|driver|cook|caretaker|neighbour|friend|son|daughter|brother|sister|wife|husband|assistant|secretary|treasurer|chair|lawyer|architect|analyst|trainee|intern|volunteer|foreman|skipper|captain|officer|adviser|advisor|specialist|coordinator|receptionist|technician|mechanic|scientist|controller|accountant|translator|interpreter|tenant|client|pupil|student|warden|ranger|coach|trainer)';
const frame = new RegExp(
	compact(
		`^(?:, (?:who|whom|whose)\\b|,? and (?:i|me|myself)\\b|, (?:my|our|the|a|an|their|his|her|then|now) (?:\\w+ ){0,3}${role}\\b(?! (?:claims?|claimed|says?|said|told|thinks?|once)\\b)| (?:from|in|on|at) (?:the )?(?:garage|reception|desk|front desk|finance|hr|it|legal|accounts|purchasing|procurement|planning|kitchen|canteen|post ?room|workshop|depot|yard|warehouse|office|archive|archives|communications|security|ward|bakery|night shift|day shift)\\b(?! (?:is|was|are|were) ))`,
	),
);
/** A conjunction or adverb after which a subject stands. */
const subjectSlot =
	/\b(?:then|when|that|because|until|so|while|before|after|but|and|if|where|once|later|today|yesterday|luckily|fortunately|suddenly|since|though|although) $/;
const dealtWith =
	/\b(?:i|we|he|she|they|and) (?:\w+ )?(?:asked|told|called|rang|phoned|emailed|mailed|texted|wrote to|spoke to|talked to|helped|taught|met|thanked|trained|convinced|persuaded|invited|visited|interviewed|replaced|trusted|coached|mentored|accompanied|drove|warned|informed|let|showed|gave|sent|handed) $|\b(?:thanks to|according to) $|\b(?:you|please|just|to|could|can|may|if i) (?:ask|call|contact|tell|mail|email|ring|phone|text) $/;
const objectSlot = /\b(?:with|from|by|for|to|about|behind|beside|opposite|without|like) $/;

/** English surnames that are words: trades, ranks and things that need an article when they are words. */
const surnameWords = new Set(
	'baker butcher carpenter cook fisher hunter mason miller page parker potter shepherd smith taylor turner walker weaver archer barber brewer butler carter chandler cooper dyer farmer fletcher forester gardener gardner glover knight porter sawyer skinner slater spicer tanner thatcher tucker tyler wheeler wood woods hill fields ford brook brooks rivers lake stone green brown black white gray grey young bishop king prince abbot dean pope marsh moss fox wolf bird finch crane swan drake lamb bull hart buck peacock nightingale sparrow hawk falcon martin pike salmon bass pond well wells bell hook cross church castle tower hall house barnes mills bridges banks rhodes lane street park parks field meadows forest bush reed thorn rose lily flowers berry apple pear plum cherry ash oak birch elm hazel holly heath stubbs stock wall waters winter summers snow frost rain gale savage sharp swift strong noble gentle best goodman newman longman freeman goddard sargent major marshall steward ward warden bailey constable clerk clark proctor judge sexton monk friar nunn priest parsons vicars'.split(
		' ',
	),
);
const givenVirtues =
	/^(?:grace|hope|faith|joy|patience|charity|prudence|constance|felicity|verity|honor|mercy|dawn|summer|autumn|will|mark|bill|rob|pat|sue|drew|frank|art|rich|chance|guy|jack|rose|lily|daisy|ivy|iris|heather|violet|olive|hazel|holly|poppy|robin|jay|ray|cliff|dale|glen|heath|reed|rusty|sandy|penny|ruby|pearl|opal|amber|crystal|jade|ginger|basil|sage|melody|harmony|miles|grant|chase|hunter|wade|pierce|norm|gene|dean|earl|duke|bo|joke|mo|jo|al|ed|kit|don|ken|sam|pip|bea|ton|nan|gill|jean|june|may|april|august|eve|angel|merit|star|storm|river|rain|sky|bay|wren|robin|martin)$/;

/**
 * Evidence from the grammar of an English sentence that a run of capitalised words is a person.
 * @param context the text and data
 * @param from first token of the run
 * @param to last token of the run
 * @returns something to add to the score of the run; 0 in other languages
 * @example englishEvidence(context, 0, 0)
 */
export function englishEvidence(context: Context, from: number, to: number): number {
	const { document, data } = context;
	const { tokens, canon, sentences } = document;
	const first = tokens[from];
	const last = tokens[to];
	if (!first?.capital || !last || first.upper || document.shouting || document.whispering || to - from > 1)
		return 0;
	const sentence = sentences[first.sentence];
	if (sentence?.language !== 'en') return 0;
	const head = to > from && /^(?:de|van|den|ten|ter|old|young|little)$/.test(first.text) ? last : first;
	const kind = kindOf(context, head);
	// “I called Planning twice”
	if (kind === 'none' || (from === to && department.test(head.text))) return 0;
	const after = canon.slice(last.end, Math.min(sentence.end + 4, last.end + 60));
	const before = canon.slice(Math.max(sentence.start, first.start - 40), first.start);
	if (/\b(?:the|a|an|this|that|our|my|your|each|every|no) $/.test(before) || /^[-/]\w/.test(after)) return 0;
	const person = after.startsWith(' ') && lean(humanPhrase).test(after.slice(1));
	const sign = person || lean(frame).test(after);
	if (first.initial) {
		if (!sign) return 0;
		// “Marleentje, who did purchasing”: an unknown word that happens to fall apart in two Dutch ones.
		if (kind === 'unknown') return familiarity(data, head.text, 'en') === 'unknown' ? 0.25 : 0.78;
		if (document.tokens.some((token) => token.text === head.text && !token.capital)) return 0;
		const known = familiarity(data, head.text, 'en');
		return known === 'unknown' ? 0.4 : known === 'compound' ? 0.8 : 1.1;
	}
	if (lean(dealtWith).test(before)) return kind === 'name' ? 0.5 : 0.35;
	if (kind === 'unknown') return sign ? 0.25 : 0;
	if (sign) return 0.6;
	return lean(subjectSlot).test(before) && /^ (?:\w+ed|\w+s|fell|came|went|left|was|had)\b/.test(after)
		? 0.4
		: lean(objectSlot).test(before) && kind === 'name'
			? 0.2
			: 0;
}

/** Whether a word is a name that is a word too, a word nobody knows, or a word. */
function kindOf(context: Context, head: Token): 'name' | 'unknown' | 'none' {
	const { data } = context;
	const { text } = head;
	if (surnameWords.has(text) || givenVirtues.test(text) || surnameTrades.has(text)) return 'name';
	const strength = nameStrength(context, head);
	const known = familiarity(data, text, 'en');
	if (known === 'word') {
		// The English list holds pet names and proper names written small: “marleentje” is none of them, “kim” is.
		return has(data.first, text) &&
			!has(data.last, text) &&
			text.length > 3 &&
			strength >= 2 &&
			!/(?:ing|ed|ly|s)$/.test(text)
			? 'name'
			: 'none';
	}
	if (known === 'compound' && strength === 0) return 'unknown';
	return strength >= 2 ? 'name' : strength === 1 ? 'unknown' : 'none';
}
