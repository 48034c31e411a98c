import type { RedactionData } from './data';
import { type Document, prepare } from './document';
import { figurative } from './figurative-english';
import { fold } from './fold';
import { nameParticle } from './name-cues';
import { recognisers } from './recognisers';
import type { Context } from './recognisers/model';
import { profileParts } from './recognisers/profile';
import { labels } from './replace';
import { resolve } from './resolve';
import { type Action, type Finding, kindOfType, type Language, type Profile, type Span } from './types';

export { type CarriedDecision, carryOver, type Decision } from './carry-over';
export { loadData, type RedactionData } from './data';
export { neutralWording } from './neutral';
export { recognisers } from './recognisers';
export { type Labelled, labels, leftOut, mask } from './replace';
export {
	type Action,
	type DetailType,
	type Kind,
	kindOfType,
	type Language,
	type Profile,
	type Span,
} from './types';

/** What `detect` needs besides the text. */
export interface DetectOptions {
	readonly lang: Language;
	readonly data: RedactionData;
	/** what the application form knows; may be missing or partly empty */
	readonly profile?: Profile | undefined;
	/** folded name words found in other answers of the same application, from `namesIn` */
	readonly knownNames?: Iterable<string> | undefined;
}

/** Raised with every change of behaviour; stored beside decisions. */
export const engineVersion = '1.6.0';

const actionOf = (score: number): Action => (score >= 0.8 ? 'mask' : score >= 0.5 ? 'review' : 'hint');

/**
 * Finds what gives a person away.
 * @param text any text; UTF-16 offsets; time linear in the length
 * @param options language, data and profile
 * @returns disjoint spans in reading order; never throws
 * @example detect('Ik ben Bo Tuinstra.', { lang: 'nl', data: await loadData(), profile: { firstName: 'Bo' } })
 */
export function detect(text: string, options: DetectOptions): Span[] {
	const document = prepare(text, options.lang);
	const context: Context = {
		document,
		data: options.data,
		profile: options.profile ?? {},
		knownNames: new Set(options.knownNames ?? []),
	};
	const findings = recognisers
		.flatMap((recogniser) => recogniser.find(context))
		.filter((finding) => !figurative(document, finding));
	return finish(document, resolve(document, findings), context.profile, options.lang);
}

function finish(document: Document, findings: readonly Finding[], profile: Profile, lang: Language): Span[] {
	const { map, original } = document;
	const entityOf = entities(document, findings, profile);
	const placed = findings.map((finding, index) => ({
		start: map[finding.start] ?? 0,
		end: trimmedEnd(original, map[finding.start] ?? 0, map[finding.end] ?? original.length),
		type: finding.type,
		entity: entityOf[index] ?? '',
		finding,
	}));
	const replacements = labels(original, placed, lang);
	return placed.map(({ start, end, type, entity, finding }, index) => ({
		start,
		end,
		type,
		kind: kindOfType[type],
		score: Math.round(finding.score * 100) / 100,
		rule: finding.rule,
		entity,
		replacement: replacements[index] ?? '',
		action: actionOf(finding.score),
	}));
}

/** White space that the canonical text had folded away does not belong to the span. */
function trimmedEnd(text: string, start: number, end: number): number {
	let last = end;
	while (last > start + 1 && /\s/.test(text[last - 1] ?? '')) last--;
	return last;
}

/** One entity per person or organisation: names that share a word are one; the number says nothing about the name. */
function entities(document: Document, findings: readonly Finding[], profile: Profile): string[] {
	const owners = new Map<string, string>();
	const counts = new Map<string, number>();
	const own = new Set([...profileParts(profile).parts, ...profileParts(profile).joined]);
	return findings.map((finding) => {
		const group =
			finding.type === 'NAME'
				? 'person'
				: finding.type === 'EMPLOYER'
					? 'organisation'
					: finding.type === 'SCHOOL'
						? 'school'
						: 'other';
		const words = document.canon
			.slice(finding.start, finding.end)
			.split(/\W+/)
			.filter((word) => word.length > 1 && !nameParticle.has(word));
		if (group === 'person' && (finding.rule === 'name/own' || words.some((word) => own.has(word))))
			return 'candidate';
		const known = words.map((word) => owners.get(`${group}:${word}`)).find((entity) => entity !== undefined);
		const number = (counts.get(group) ?? 0) + 1;
		const entity = known ?? `${group}-${number}`;
		if (known === undefined) counts.set(group, number);
		for (const word of words) if (!owners.has(`${group}:${word}`)) owners.set(`${group}:${word}`, entity);
		return entity;
	});
}

/**
 * Lists the name words found in a text, for consistency over the answers of one application.
 * @param text the answer
 * @param spans its spans
 * @returns folded words of names found with certainty; keep them inside the application
 * @example namesIn('Met Bo Tuinstra', spans) // ['tuinstra']
 */
export function namesIn(text: string, spans: readonly Span[]): string[] {
	return spans
		.filter((span) => span.type === 'NAME' && span.score >= 0.75)
		.flatMap((span) => fold(text.slice(span.start, span.end)).split(/[^a-z0-9_]+/))
		.filter((word) => word.length > 2 && !nameParticle.has(word));
}

/**
 * Finds details in all answers of one application: a name given away in one answer counts in the others.
 * @param answers texts in any order
 * @param options as for `detect`
 * @returns spans per answer; labels start at 1 in each
 * @example detectApplication(['Met Bo Tuinstra.', 'tuinstra belde'], options).length // 2
 */
export function detectApplication(answers: readonly string[], options: DetectOptions): Span[][] {
	const first = answers.map((answer) => detect(answer, options));
	const known = new Set([
		...(options.knownNames ?? []),
		...answers.flatMap((answer, index) => namesIn(answer, first[index] ?? [])),
	]);
	return known.size === 0
		? first
		: answers.map((answer) => detect(answer, { ...options, knownNames: known }));
}
