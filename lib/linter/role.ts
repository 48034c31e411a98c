/** What a noun can be: a person in a role, an organisation, somebody else. A word list and endings, remembered per word. */
import type { Word } from '../language/word';
import type { Language } from './model';
import { packOf } from './pack';

// English nouns that stand for a person in a job; any other noun is passed over.
const ENGLISH_ROLE =
	/^(?:who|whoever|someone|somebody|anyone|everyone|everybody|nobody|person|candidate|applicant|employee|colleague|chief|boss|head|chair|clerk|nurse|cook|chef|guide|pilot|guard|judge|lead|hire|recruit|expert|member|official|graduate|professional|individual|trainee|appointee|intern|apprentice|aide|deputy|counsel|coach|host|delegate|associate|cadet|assistant|accountant|consultant|agent|lieutenant|attendant|student|president|.*(?:er|or|ist|ian|eer|ant|man|woman|keeper|ess|yst|ive|maid|smith))$/;

// Words that end like a person and are none.
const NO_PERSON =
	/^(?:or|for|her|over|under|after|never|ever|other|another|either|neither|whether|rather|later|better|answer|offer|order|number|letter|matter|paper|computer|server|water|power|centre|center|summer|winter|october|november|december|september|member-ship|however|together|further|former|laser|printer|folder|counter|register|monitor|error|factor|sector|floor|door|important|relevant|significant|available|want|grant|plant|give|live|five|drive|active|receive|archive|initiative|process|business|access|success|progress|less|unless|list|exist|insist|assist|existing|wear|year|clear|near|hear|career|beer|pant|instant|quarter|transfer|cover|consider|deliver|remember|discover|human|german|italian|order|dinner|weather|user|prior|major|minor|senior|junior|interior|exterior|superior|inferior|color|labor|motor|tractor|behavior|per|her|answer|newsletter|chapter|river|tower|timber|finger|shoulder|border|wonder|tender|gender|calendar|manner|corner|mirror|horror|router|filter|meter|trailer|poster|elevator|escalator|theatre|scanner|tanker|freezer|cooler|heater|container|sensor|conveyor|layer|fibre|fiber|liquor|supper|trouser|burner|projector|generator|reactor|lighter|boiler|cluster|sister|liver)$/;

/** Bits of what a word can be. */
export const Kind = { role: 1, organisation: 2, other: 4, none: 8 } as const;
const kinds = new Map<string, number>();
const MEMORY = 20_000;

/** What a word can be, remembered: a pronoun asks it of every word before it. */
export function kindOf(word: string, language: Language): number {
	const key = language + word;
	const known = kinds.get(key);
	if (known !== undefined) return known;
	const lexicon = packOf(language).roles;
	let kind: number = Kind.none;
	if (lexicon.organisations.test(word)) kind |= Kind.organisation;
	if (lexicon.others.test(word)) kind |= Kind.other;
	const isRole =
		language === 'nl'
			? word.length > 2 && !lexicon.things.has(word) && lexicon.words.test(word)
			: ENGLISH_ROLE.test(word) && !NO_PERSON.test(word);
	if (isRole) kind |= Kind.role;
	if (kinds.size >= MEMORY) kinds.clear();
	kinds.set(key, kind);
	return kind;
}

/** Tells whether an English word that ends like a person stands as a noun here. Shape: words and index. Never throws. */
export function isEnglishNoun(words: readonly Word[], index: number): boolean {
	const text = words[index]?.text ?? '';
	const one = words[index - 1]?.text ?? '';
	if (/^(?:who|whoever|someone|somebody|anyone|everyone|everybody|nobody)$/.test(text)) return true;
	return (
		!/^(?:you|we|they|i|to|will|can|must|should|may|not|who|our|your)$/.test(one) ||
		/^(?:our|your)$/.test(one)
	);
}
