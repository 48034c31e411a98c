/**
 * The inclusive-language linter for vacancies: the door of this folder for the server, with both languages. A browser uses
 * `browser.ts`, which loads one.
 *
 * Pure and deterministic: text in, findings out; the same on server and in the browser. Messages live in
 * `messages/<locale>/linter.json`, examples in `examples.ts`, so that the engine stays small.
 */
import { type DocumentResult, judgeDocument } from './document';
import { lintSentence, type ParsedText, parseText } from './engine';
import type { Finding, Language, TextKind } from './model';
import { addDocumentWords, addPack } from './pack';
import { english } from './packs/en';
import { englishDocument } from './packs/en-document';
import { dutch } from './packs/nl';
import { dutchDocument } from './packs/nl-document';

addPack(dutch);
addPack(english);
addDocumentWords('nl', dutchDocument);
addDocumentWords('en', englishDocument);

export type { DocumentResult } from './document';
export { type VacancyElement, vacancyElements } from './elements';
export type { Category, Finding, Language, Rule, Severity, Source, TextKind } from './model';
export type { ReadingBand } from './reading';
export { rules } from './rules';
export { createLinter, type IncrementalLinter } from './session';
export { sourceDetails } from './source-details';

/** Changes with every change of a rule; stored with each text version. */
export const ruleSetVersion = '2026.11.7';

/** A longer text is not read: `tooLong` is true and nothing is found. A vacancy of 100,000 words is still read. */
export const longestText = 4_000_000;

export interface LintOptions {
	readonly lang: Language;
	/** `question`: questions, anchors and interview guides; there, forbidden topics are findings. Default: `vacancy` */
	readonly kind?: TextKind;
}

export interface LintResult {
	readonly ruleSetVersion: string;
	readonly findings: readonly Finding[];
	readonly document: DocumentResult;
	/** true when the text was longer than `longestText` and was not read */
	readonly tooLong: boolean;
}

/**
 * Finds language that shuts people out, and judges the vacancy as a whole.
 *
 * Shape: any string and a language; findings sorted by place, none overlapping, offsets in UTF-16 units, end exclusive.
 * Never throws; time linear in the length. A text above `longestText` gives no findings and `tooLong`.
 * @example lint('Kom jij ons jonge team versterken?', { lang: 'nl' }).findings[0]?.rule // 'age-team'
 */
export function lint(text: string, { lang, kind = 'vacancy' }: LintOptions): LintResult {
	const tooLong = text.length > longestText;
	const parsed = parseText(tooLong ? '' : text);
	return {
		ruleSetVersion,
		findings: findAll(parsed, lang, kind),
		document: judgeDocument(parsed, lang),
		tooLong,
	};
}

function findAll(parsed: ParsedText, language: Language, kind: TextKind): Finding[] {
	const findings: Finding[] = [];
	for (let index = 0; index < parsed.sentences.length; index++)
		for (const finding of lintSentence(parsed, index, language, kind)) findings.push(finding);
	return findings;
}
