import type { Document } from './document';
import { type DetailType, type Finding, kindOfType } from './types';

const kindRank = { direct: 0, quasi: 1, protected: 2 } as const;
const typeRank = new Map(Object.keys(kindOfType).map((type, index) => [type, index]));
const structured: ReadonlySet<DetailType> = new Set([
	'EMAIL',
	'URL',
	'HANDLE',
	'IBAN',
	'PHONE',
	'BSN',
	'ID_NUMBER',
	'DATE_OF_BIRTH',
	'ADDRESS',
	'POSTCODE',
]);

const organisations: ReadonlySet<DetailType> = new Set(['EMPLOYER', 'SCHOOL', 'ASSOCIATION']);

/**
 * Settles overlaps: structured before names, direct before quasi before protected, then surest, then longest; what is
 * left of a loser outside the winner stays masked under the winner when both hide the same words.
 * @param document the prepared text
 * @param findings of all recognisers, canonical offsets
 * @returns disjoint findings in reading order, widened to whole words
 * @example resolve(document, []) // []
 */
export function resolve(document: Document, findings: readonly Finding[]): Finding[] {
	const enclosing = new Int32Array(document.canon.length).fill(-1);
	for (const [index, { type, start, end }] of findings.entries())
		if (organisations.has(type)) enclosing.fill(index, start, end);
	// A name inside a longer name of an employer or school is part of that: “Zorggroep De Linge”.
	const insideOrganisation = ({ start, end }: Finding): boolean => {
		const index = enclosing[start] ?? -1;
		const other = findings[index];
		return other !== undefined && enclosing[end - 1] === index && other.end - other.start > end - start;
	};
	const ranks = new Map(
		findings.map((finding) => [
			finding,
			(structured.has(finding.type) ? 0 : 10) +
				kindRank[kindOfType[finding.type]] * 3 -
				(finding.score >= 0.95 ? 1 : 0) +
				(finding.rule === 'name/evidence' && insideOrganisation(finding) ? 3 : 0),
		]),
	);
	const rank = (finding: Finding): number => ranks.get(finding) ?? 99;
	const ordered = findings
		.filter((finding) => finding.end > finding.start)
		.sort(
			(left, right) =>
				rank(left) - rank(right) ||
				right.end - right.start - (left.end - left.start) ||
				right.score - left.score ||
				(typeRank.get(left.type) ?? 0) - (typeRank.get(right.type) ?? 0) ||
				left.start - right.start,
		);
	const owner = new Int32Array(document.canon.length).fill(-1);
	const kept: (Finding | undefined)[] = [];
	for (const finding of ordered) {
		const [start, end] = wholeWords(document, finding.start, finding.end);
		let from = start;
		// The free pieces of a loser are kept: no word that a rule wanted hidden shows because another rule won beside it.
		while (from < end) {
			while (from < end && owner[from] !== -1) from++;
			let to = from;
			while (to < end && owner[to] === -1) to++;
			const trimmed = trim(document, from, to);
			if (
				trimmed &&
				!(trimmed[1] - trimmed[0] < end - start && onlyParticles(document, trimmed[0], trimmed[1]))
			) {
				kept.push({ ...finding, start: trimmed[0], end: trimmed[1] });
				owner.fill(kept.length - 1, trimmed[0], trimmed[1]);
			}
			from = Math.max(to, from + 1);
		}
	}
	return kept.filter((finding) => finding !== undefined).sort((left, right) => left.start - right.start);
}

const onlyParticles = (document: Document, start: number, end: number): boolean =>
	/^(?:\W|\b(?:van|von|de|der|den|het|een|mijn|onze|als|ik|ben|in|op|uit|te|met|met|en|of|the|a|an|my|our|and|of|from|at|in|as|i|am|bij|voor|jaar|years)\b)*$/.test(
		document.canon.slice(start, end),
	);

function wholeWords(document: Document, start: number, end: number): [number, number] {
	const { canon } = document;
	let from = start;
	let to = end;
	while (from > 0 && /\w/.test(canon[from] ?? '') && /\w/.test(canon[from - 1] ?? '')) from--;
	while (to < canon.length && /\w/.test(canon[to - 1] ?? '') && /\w/.test(canon[to] ?? '')) to++;
	return [from, to];
}

function trim(document: Document, start: number, end: number): [number, number] | undefined {
	let from = start;
	let to = end;
	while (from < to && /[\s,;:.)"'-]/.test(document.canon[from] ?? '')) from++;
	while (to > from && /[\s,;:("'-]/.test(document.canon[to - 1] ?? '')) to--;
	return /\w/.test(document.canon.slice(from, to)) ? [from, to] : undefined;
}
