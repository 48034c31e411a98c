import type { Sentence } from '../language/sentence';
import type { ParsedText } from './engine';
import type { RequirementWords } from './lexicon/types';
import type { Language } from './model';
import { documentWordsOf } from './pack';

export interface Requirements {
	/** number of must-haves */
	readonly must: number;
	/** number of nice-to-haves */
	readonly nice: number;
	readonly tooMany: boolean;
	/** false when nice-to-haves stand among must-haves, without a heading of their own */
	readonly separated: boolean;
	/** UTF-16 offsets of the counted must-haves */
	readonly places: readonly { readonly start: number; readonly end: number }[];
}

/** More must-haves than this are too many: clear lists raise applications, long ones lower them (Coffman et al.). */
export const MOST_REQUIREMENTS = 7;

type Section = 'must' | 'nice' | 'other' | 'none' | 'unknown';

/** A list or text under one heading. */
interface Part {
	section: Section;
	/** *What do you need? You can read a map.*: the question opens the part, and the paragraph ends it */
	readonly asked?: boolean;
	/** the heading asks for wishes */
	readonly wishes?: boolean;
	readonly items: Sentence[];
	readonly prose: Sentence[];
}

/** *a) a diploma*, *ii. a licence*: an item without a bullet of its own. */
const LETTERED = /^(?:[a-z]|[ivx]{2,4}|\d{1,2})[.)]\s/i;
/** *> a diploma* */
const ARROWED = /(?:^|\n)\s?>\s?$/;
/** *3. Conditions*, *&#42;&#42;About you&#42;&#42;*: a heading that looks like an item. */
const NUMBERED = /^\d{1,2}\.?\s+\S/;
const BOLD = '**';
const LONGEST_HEADING = 8;
/** *We ask three things of you.*: what follows in running text is at least so much. */
const ANNOUNCED =
	/\b(?:vragen|verwachten|eisen|hebt|ask|expect|require|need)\b[^.?!:]{0,20}\b(?:(twee|two)|(drie|three)|(vier|four)|(vijf|five)|(zes|six)) (?:dingen|eisen|zaken|punten|things|demands|requirements|conditions)\b/;
const LEAST_ANNOUNCED = 2;
/** *Our wishes*: demands when nothing else in the text is one. */
const WISHES = /\bwensen\b|\bwish(?:es|list)?\b/;
/** *You need three things: a diploma, patience and a licence*: what stands after the colon, when it has no clause of its own. */
const LISTED =
	/(?::|\b(?:eisen|vereisten|requirements|conditions) (?:zijn|are))\s((?:(?!\b(?:je|jij|u|you|we|wij)\b)[^:])+)$/;
const SOMEBODY = /\b(?:je|jij|u|you|we|wij)\b/;
const LIST_JOINT = /,\s|\s(?:en|and)\s/;

/** Under a heading that says nothing, a list is one of demands when this share of its items asks something. */
const LEAST_ASKING = 0.5;

/**
 * Counts the must-haves and nice-to-haves of a vacancy.
 *
 * Shape: parsed text and language. Items under a heading of demands count one each; without items, every sentence or
 * enumerated part that asks something counts; items that say they are a plus count as nice. A list under a heading that says
 * nothing is read by its items. Never throws; time linear.
 * Source: labelling guide (at most 6 is fine, 11 or more too many).
 * @example countRequirements(parseText('Wij vragen\n- ervaring\n- geduld'), 'nl').must // 2
 */
export function countRequirements(parsed: ParsedText, language: Language): Requirements {
	const words = documentWordsOf(language).requirementWords;
	const parts = splitParts(parsed, language);
	const lower = ({ start, end }: Sentence): string => parsed.text.slice(start, end).toLowerCase();
	let nice = 0;
	let mixed = false;
	if (!parts.some(({ section, items, prose }) => section === 'must' && items.length + prose.length > 0))
		for (const part of parts)
			if (part.section === 'unknown' && asks(part.items.map(lower), words)) part.section = 'must';
	if (!parts.some(({ section }) => section === 'must'))
		for (const part of parts) if (part.wishes && part.items.length > 0) part.section = 'must';
	const items: Sentence[] = [];
	const prose: Sentence[] = [];
	const answers = new Set(parts.flatMap(({ asked, prose: [first] }) => (asked && first ? [first] : [])));
	for (const part of parts) {
		if (part.section === 'nice')
			nice += part.items.length + part.prose.filter((sentence) => words.demand.test(lower(sentence))).length;
		if (part.section !== 'must') continue;
		for (const sentence of [...part.items, ...part.prose]) {
			const text = lower(sentence);
			if (words.nice.test(text)) {
				nice++;
				mixed = true;
			} else if (part.items.includes(sentence)) items.push(sentence);
			else prose.push(sentence);
		}
	}
	const counted = items.length > 0 ? items : prose;
	let must = 0;
	const places: { start: number; end: number }[] = [];
	const loose = counted.length === 0;
	let announced = 0;
	const source = loose
		? parts.flatMap((part) => (part.section === 'nice' ? [] : [...part.prose, ...part.items]))
		: counted;
	let follows = false;
	for (const sentence of source) {
		const number = loose ? ANNOUNCED.exec(lower(sentence)) : null;
		if (number) announced = LEAST_ANNOUNCED + number.slice(1).findIndex((word) => word !== undefined);
		// what follows a demand in the same paragraph is a demand when it tells what you have, are or can do
		follows &&= !sentence.startsParagraph && words.item.test(lower(sentence));
		const count: number =
			items.length > 0 ? 1 : countProse(lower(sentence), language, !loose || follows, answers.has(sentence));
		follows ||= loose && (count > 0 || number !== null);
		if (count === 0) continue;
		must += count;
		places.push({ start: sentence.start, end: sentence.end });
	}
	must = Math.max(must, announced);
	return { must, nice, tooMany: must > MOST_REQUIREMENTS, separated: !mixed, places };
}

function asks(items: readonly string[], words: RequirementWords): boolean {
	return (
		items.length > 1 && items.filter((item) => words.item.test(item)).length >= items.length * LEAST_ASKING
	);
}

/** Cuts the text at its headings; what stands under a heading of nothing known keeps a part of its own. */
function splitParts(parsed: ParsedText, language: Language): Part[] {
	let part: Part = { section: 'none', items: [], prose: [] };
	const parts = [part];
	for (let index = 0; index < parsed.sentences.length; index++) {
		const sentence = parsed.sentences[index];
		if (!sentence) continue;
		const own = parsed.text.slice(sentence.start, sentence.end).toLowerCase();
		if (isHeading(parsed, index) && !endsList(part, parsed, index)) {
			const section = sectionOf(own, language);
			// *The candidate meets these conditions:* below a heading of demands only introduces its list
			// *Someone who:* too
			if (
				part.section === 'must' &&
				(sentence.kind === 'sentence' ? section === 'other' : isIntroduction(part, sentence))
			)
				continue;
			if (section !== 'none' || sentence.kind !== 'sentence') {
				part = {
					section: section === 'none' ? 'unknown' : section,
					wishes: WISHES.test(own),
					items: [],
					prose: [],
				};
				parts.push(part);
				continue;
			}
		}
		const asked = sentence.kind === 'sentence' && isQuestion(sentence) ? sectionOf(own, language) : 'none';
		if (asked === 'must' || (asked !== 'none' && part.asked)) {
			part = { section: asked, asked: true, items: [], prose: [] };
			parts.push(part);
			continue;
		}
		// in a list without bullets every line is a short heading
		const isItem =
			sentence.kind === 'item' ||
			isLettered(parsed, sentence) ||
			(sentence.kind === 'heading' && part.section !== 'none');
		// a paragraph after a list is no longer part of it
		if (!isItem && sentence.startsParagraph && (part.items.length > 0 || part.asked)) {
			part = { section: 'unknown', items: [], prose: [] };
			parts.push(part);
		}
		if (isItem) part.items.push(sentence);
		else part.prose.push(sentence);
	}
	return parts;
}

const isQuestion = ({ close, first, last }: Sentence): boolean =>
	close === '?' && last - first <= LONGEST_HEADING;

const isIntroduction = ({ items, prose }: Part, { close, startsParagraph }: Sentence): boolean =>
	close === ':' && !startsParagraph && items.length + prose.length === 0;

const isLettered = (parsed: ParsedText, { startsLine, start, end }: Sentence): boolean =>
	startsLine &&
	(LETTERED.test(parsed.text.slice(start, end)) ||
		ARROWED.test(parsed.text.slice(Math.max(0, start - 4), start)));

/** The last line of a list without bullets: no empty line stands before it, and one after it. */
function endsList({ items }: Part, { sentences }: ParsedText, index: number): boolean {
	const [sentence, next] = [sentences[index], sentences[index + 1]];
	return (
		items.length > 1 &&
		sentence?.kind === 'heading' &&
		!sentence.startsParagraph &&
		(next?.startsParagraph ?? true)
	);
}

function isMarkedHeading({ text, sentences }: ParsedText, index: number): boolean {
	const sentence = sentences[index];
	const next = sentences[index + 1];
	if (!sentence || sentence.last - sentence.first > LONGEST_HEADING) return false;
	const { start, end } = sentence;
	if (text.slice(start - BOLD.length, start) === BOLD && text.startsWith(BOLD, end)) return true;
	return (
		sentence.kind === 'item' &&
		sentence.startsParagraph &&
		next?.kind === 'sentence' &&
		next.startsLine &&
		!next.startsParagraph &&
		NUMBERED.test(text.slice(start, end))
	);
}

/** A heading opens a section: a short line, or a sentence that ends in a colon right before a list. */
function isHeading(parsed: ParsedText, index: number): boolean {
	const sentence = parsed.sentences[index];
	if (!sentence?.startsLine) return false;
	if (isMarkedHeading(parsed, index)) return true;
	if (isLettered(parsed, sentence)) return false;
	const next = parsed.sentences[index + 1];
	if (sentence.kind === 'heading')
		return (
			sentence.startsParagraph || next?.kind !== 'heading' || sentence.close === ':' || sentence.close === '?'
		);
	return sentence.kind === 'sentence' && sentence.close === ':' && (next?.startsLine ?? false);
}

function sectionOf(text: string, language: Language): Section {
	const words = documentWordsOf(language).requirementWords;
	if (words.niceHeading.test(text)) return 'nice';
	if (words.otherHeading.test(text)) return 'other';
	if (words.mustHeading.test(text)) return 'must';
	return 'none';
}

/** Counts what a sentence asks: one, plus one for each further clause of an enumeration that asks again. */
function countProse(text: string, language: Language, inSection: boolean, isAnswer: boolean): number {
	const words = documentWordsOf(language).requirementWords;
	if (words.nice.test(text) || words.invitation.test(text)) return 0;
	const answered = isAnswer && !SOMEBODY.test(text) ? text.split(LIST_JOINT).length : 0;
	if (answered > 1) return answered;
	if (!(inSection ? words.demand : words.strictDemand).test(text)) return 0;
	const listed = LISTED.exec(text)?.[1];
	if (listed) return listed.split(LIST_JOINT).length;
	// a reason is no demand: *because you train groups*
	const parts = text.replace(words.reason, '').split(words.joint);
	return Math.max(1, parts.filter((part) => words.clause.test(part)).length);
}
