import type { Sentence } from '../language/sentence';
import type { ParsedText } from './engine';
import type { Language } from './model';
import { packOf } from './pack';

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

type Section = 'must' | 'nice' | 'other' | 'none';

/**
 * Counts the must-haves and nice-to-haves of a vacancy.
 *
 * Shape: parsed text and language. Items under a heading of demands count one each; without items, every sentence or
 * enumerated part that asks something counts; items that say they are a plus count as nice. Never throws.
 * Source: labelling guide (at most 6 is fine, 11 or more too many).
 * @example countRequirements(parseText('Wij vragen\n- ervaring\n- geduld'), 'nl').must // 2
 */
export function countRequirements(parsed: ParsedText, language: Language): Requirements {
	const words = packOf(language).requirementWords;
	let section: Section = 'none';
	let items = 0;
	let nice = 0;
	let mixed = false;
	const places: { start: number; end: number }[] = [];
	const prose: Sentence[] = [];
	const loose: Sentence[] = [];
	for (let index = 0; index < parsed.sentences.length; index++) {
		const sentence = parsed.sentences[index];
		if (!sentence) continue;
		const text = parsed.text.slice(sentence.start, sentence.end).toLowerCase();
		const opens = isHeading(parsed, index);
		if (opens) {
			const kind = sectionOf(text, language);
			if (kind !== 'none' || sentence.kind === 'heading') section = kind === 'none' ? 'other' : kind;
			if (kind !== 'none') continue;
		}
		if (sentence.kind === 'heading' && section === 'other') continue;
		const isItem = sentence.kind === 'item' || (sentence.kind === 'heading' && section !== 'none');
		if (section === 'must') {
			if (words.nice.test(text)) {
				nice++;
				mixed = true;
			} else if (isItem) {
				items++;
				places.push({ start: sentence.start, end: sentence.end });
			} else if (!words.invitation.test(text)) prose.push(sentence);
		} else if (section === 'nice') nice += isItem || words.demand.test(text) ? 1 : 0;
		else if (section === 'none' || section === 'other') loose.push(sentence);
	}
	let must = items;
	if (items === 0) {
		const source = prose.length > 0 ? prose : loose;
		for (const sentence of source) {
			const text = parsed.text.slice(sentence.start, sentence.end).toLowerCase();
			const count = countProse(text, language, prose.length > 0);
			must += count;
			if (count > 0) places.push({ start: sentence.start, end: sentence.end });
		}
	}
	return { must, nice, tooMany: must > MOST_REQUIREMENTS, separated: !mixed, places };
}

/** A heading opens a section: a short line, or a sentence that ends in a colon right before a list. */
function isHeading(parsed: ParsedText, index: number): boolean {
	const sentence = parsed.sentences[index];
	if (!sentence?.startsLine) return false;
	const next = parsed.sentences[index + 1];
	if (sentence.kind === 'heading')
		return (
			sentence.startsParagraph || next?.kind !== 'heading' || sentence.close === ':' || sentence.close === '?'
		);
	return sentence.kind === 'sentence' && sentence.close === ':' && (next?.startsLine ?? false);
}

function sectionOf(text: string, language: Language): Section {
	const words = packOf(language).requirementWords;
	if (words.niceHeading.test(text)) return 'nice';
	if (words.otherHeading.test(text)) return 'other';
	if (words.mustHeading.test(text)) return 'must';
	return 'none';
}

/** Counts what a sentence asks: one, plus one for each further part of an enumeration that asks again. */
function countProse(text: string, language: Language, inSection: boolean): number {
	const words = packOf(language).requirementWords;
	if (words.nice.test(text) || words.invitation.test(text)) return 0;
	if (!(inSection ? words.demand : words.strictDemand).test(text)) return 0;
	const parts = text.split(words.joint).filter((part) => part.trim().split(/\s+/).length > 1);
	let count = 0;
	for (const part of parts) if (words.clause.test(part)) count++;
	return Math.max(1, count);
}
