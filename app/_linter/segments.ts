import type { Finding } from '@/lib/linter';

/** Sent to a form after autosave, with the `lintUse` that was stored, so that nothing is counted twice. */
export const draftSaved = 'onb:draft-saved';

/** A piece of text, with the finding that underlines it or none. */
export interface Segment {
	readonly start: number;
	readonly text: string;
	readonly finding?: Finding;
}

/**
 * Cuts a text at the borders of its findings; together the pieces are the text again. Findings that overlap an earlier
 * one are left out: an underline has one meaning.
 * @example segmentsOf('jong team', [finding of 'jong']).map((part) => part.text) // ['jong', ' team']
 */
export function segmentsOf(text: string, findings: readonly Finding[]): Segment[] {
	const segments: Segment[] = [];
	let at = 0;
	for (const finding of [...findings].sort((left, right) => left.start - right.start)) {
		if (finding.start < at || finding.end > text.length || finding.end <= finding.start) continue;
		if (finding.start > at) segments.push({ start: at, text: text.slice(at, finding.start) });
		segments.push({ start: finding.start, text: text.slice(finding.start, finding.end), finding });
		at = finding.end;
	}
	if (at < text.length) segments.push({ start: at, text: text.slice(at) });
	return segments;
}

/**
 * A name for each finding that stays the same while the text around it changes: rule, words and how many-th.
 * @example nameFindings([finding])[0]?.name // 'age-team jonge 0'
 */
export function nameFindings(
	findings: readonly Finding[],
): readonly { readonly name: string; readonly finding: Finding }[] {
	const seen = new Map<string, number>();
	return findings.map((finding) => {
		const base = `${finding.rule} ${finding.data.words.toLowerCase()}`;
		const count = seen.get(base) ?? 0;
		seen.set(base, count + 1);
		return { name: `${base} ${count}`, finding };
	});
}

/**
 * A suggestion with the capital of what it replaces.
 * @example likeOriginal('Jonge', 'nieuwe') // 'Nieuwe'
 */
export function likeOriginal(original: string, suggestion: string): string {
	const [first = ''] = original;
	const isCapital = first !== first.toLowerCase() && original !== original.toUpperCase();
	return isCapital ? suggestion.charAt(0).toUpperCase() + suggestion.slice(1) : suggestion;
}
