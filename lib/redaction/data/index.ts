import { add, type Bloom, has } from './bloom';
import { moreDutchTowns } from './towns';

/** Word knowledge the engine needs; load it once with `loadData`. */
export interface RedactionData {
	readonly dutch: Bloom;
	readonly english: Bloom;
	readonly first: Bloom;
	readonly last: Bloom;
	readonly proper: Bloom;
	readonly dutchPlaces: Bloom;
	readonly foreignPlaces: Bloom;
	/** names that the two filters of ordinary words contain by chance */
	readonly notDutch: ReadonlySet<string>;
	readonly notEnglish: ReadonlySet<string>;
}

interface Encoded {
	readonly hashes: number;
	readonly bits: string;
}

function decode(entry: Encoded): Bloom {
	const text = atob(entry.bits);
	const bits = new Uint8Array(text.length);
	for (let index = 0; index < text.length; index++) bits[index] = text.charCodeAt(index);
	return { bits, hashes: entry.hashes };
}

let loading: Promise<RedactionData> | undefined;

/**
 * Loads the word, name and place sets; a second call gives the same promise.
 * @returns the data; the same in a browser worker and on the server; rejects only if the file cannot be fetched
 * @example const data = await loadData();
 */
export function loadData(): Promise<RedactionData> {
	loading ??= import('./words.generated.json').then((module) => {
		const file = module.default;
		return {
			dutch: decode(file.dutch),
			english: decode(file.english),
			first: decode(file.first),
			last: decode(file.last),
			proper: decode(file.proper),
			dutchPlaces: add(decode(file.dutchPlaces), moreDutchTowns),
			foreignPlaces: decode(file.foreignPlaces),
			notDutch: new Set(file.notDutch.split(' ')),
			notEnglish: new Set(file.notEnglish.split(' ')),
		};
	});
	return loading;
}

/** How well a word is known as an ordinary, lower-case word. */
export type Familiarity = 'word' | 'compound' | 'unknown';

/**
 * Tells whether a folded word is an ordinary Dutch or English word.
 * @param data from `loadData`
 * @param word folded, ASCII letters
 * @param language of the sentence; in English a Dutch word counts as `compound`
 * @returns `word` when listed, `compound` when two listed Dutch words make it up, else `unknown`
 * @example familiarity(data, 'fietspad') // 'word'
 */
export function familiarity(data: RedactionData, word: string, language?: 'nl' | 'en'): Familiarity {
	const cache = caches.get(data) ?? new Map<string, Familiarity>();
	caches.set(data, cache);
	const key = language === 'en' ? `${word}/` : word;
	const known = cache.get(key);
	if (known !== undefined) return known;
	const answer = look(data, word, language);
	if (cache.size > 20_000) cache.clear();
	cache.set(key, answer);
	return answer;
}

/** Texts of one vacancy share most words; the answers are kept per loaded data set. */
const caches = new WeakMap<RedactionData, Map<string, Familiarity>>();

/**
 * Given names that a word list holds too, as a coin, a tool, a bird or a verb form nobody writes any more: in an
 * application they are names. “Roos”, “mees”, “door” and other words people do write are not here.
 */
const rarelyWords = new Set(
	'aad aalt aaltje aart abel adam amanda amir anita anna arthur barend bashir bernard bob bram bridget charlotte chris darren diana dick dirk dolf donna eddy ellen els emir erica erna eva fleur franca frans geert geertje gees gemma gloria greet grietje hans harry hector helen hendrik henry jaap jan janet jantje jasper jetty joe joep john jonas jonathan joop jozef juan juliana karen karel kees keesje kelly kim kitty klaas koen koos krijn kris lammert lex lien lies lorraine luis maarten marc margriet maria marie marjolein marten martin mary mats maxime mia mien miep mike mila mina minne mirte nel nelson omer peter phoebe piet rachel ria rick riet rik rob robbert robert robin roger roosje rosa sally sander sara serge sjaak sjirk steven suzanne thomas ties tjerk tom tony trijntje victor wilhelmina willem wim wout wouter zwaantje petra sjaan truus toos teun lotte loes ids nol ank ger wiep huw henkie fransje dickie miet'.split(
		' ',
	),
);

function look(data: RedactionData, word: string, language?: 'nl' | 'en'): Familiarity {
	if (rarelyWords.has(word) && !(language === 'en' && has(data.english, word))) return 'unknown';
	if (has(data.english, word) && !data.notEnglish.has(word)) return 'word';
	// A Dutch word in an English sentence is rather a name, but less surely than an unknown word.
	if (has(data.dutch, word) && !data.notDutch.has(word)) return language === 'en' ? 'compound' : 'word';
	for (let cut = 4; cut <= word.length - 4 && cut < 24; cut++) {
		if (!has(data.dutch, word.slice(cut))) continue;
		const head = word.slice(0, cut);
		if (has(data.dutch, head) || (head.endsWith('s') && has(data.dutch, head.slice(0, -1)))) return 'compound';
	}
	return 'unknown';
}
