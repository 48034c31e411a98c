import { lintSentence, type ParsedText, parseText } from './engine';
import type { Finding, Language, TextKind } from './model';

/** A linter that remembers what it read, for an editor. */
export interface IncrementalLinter {
	/** Gives the findings of the new text; only sentences that changed, or whose neighbours did, are read again. */
	readonly update: (text: string) => readonly Finding[];
}

// A pronoun looks two sentences back and a legal ground one ahead: a sentence is remembered with those around it.
const BACK = 2;
const AHEAD = 1;
const MEMORY = 4_000;
/** A keystroke in a text up to this length is handled as a whole; above it only the paragraphs around the change are read. */
const NEAR = 600;

interface Stored {
	readonly finding: Finding;
	readonly offset: number;
}

/**
 * Makes a linter for one text that changes a little at a time.
 *
 * Shape: language and kind; `update` gives the same findings as `lint` on the same text. Keeps memory of its own; make one
 * per editor. Never throws. A keystroke costs one paragraph, not the text.
 * @example createLinter('nl').update('Kom jij ons jonge team versterken?').length // 1
 */
export function createLinter(language: Language, kind: TextKind = 'vacancy'): IncrementalLinter {
	const memory = new Map<string, readonly Stored[]>();
	let text = '';
	let findings: readonly Finding[] = [];

	const read = (parsed: ParsedText, from: number, shift: number, out: Finding[], last: number): void => {
		for (let index = from; index < last; index++) {
			const sentence = parsed.sentences[index];
			if (!sentence) continue;
			const start = parsed.sentences[Math.max(0, index - BACK)]?.start ?? 0;
			const end = parsed.sentences[Math.min(parsed.sentences.length - 1, index + AHEAD)]?.end ?? sentence.end;
			const key = `${sentence.kind}|${sentence.start - start}|${sentence.end - start}|${parsed.text.slice(start, end)}`;
			let stored = memory.get(key);
			if (!stored) {
				stored = lintSentence(parsed, index, language, kind).map((finding) => ({
					finding,
					offset: finding.start - sentence.start,
				}));
				if (memory.size >= MEMORY) memory.clear();
				memory.set(key, stored);
			}
			for (const { finding, offset } of stored) {
				const place = sentence.start + offset + shift;
				out.push({ ...finding, start: place, end: place + finding.end - finding.start });
			}
		}
	};

	return {
		update(next) {
			if (next === text) return findings;
			const window = changedWindow(text, next);
			const out: Finding[] = [];
			const delta = next.length - text.length;
			for (const finding of findings) if (finding.end <= window.from) out.push(finding);
			const parsed = parseText(next.slice(window.from, window.to));
			read(parsed, 0, window.from, out, parsed.sentences.length);
			for (const finding of findings)
				if (finding.start >= window.to - delta)
					out.push({ ...finding, start: finding.start + delta, end: finding.end + delta });
			text = next;
			findings = out;
			return findings;
		},
	};
}

/** The paragraphs around the change in the new text: an empty line bounds what a sentence can see. */
function changedWindow(before: string, after: string): { from: number; to: number } {
	if (before === '' || after.length < NEAR) return { from: 0, to: after.length };
	let head = 0;
	const shortest = Math.min(before.length, after.length);
	while (head < shortest && before.charCodeAt(head) === after.charCodeAt(head)) head++;
	let tail = 0;
	while (
		tail < shortest - head &&
		before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
	)
		tail++;
	// Two empty lines back and two ahead: the neighbours that a rule may look at are inside.
	let from = head;
	for (let step = 0; step < 3; step++) {
		const at = after.lastIndexOf('\n\n', from - 1);
		if (at < 0 || from === 0) {
			from = 0;
			break;
		}
		from = at;
	}
	let to = after.length - tail;
	for (let step = 0; step < 2; step++) {
		const at = after.indexOf('\n\n', to + 1);
		if (at < 0) {
			to = after.length;
			break;
		}
		to = at;
	}
	return { from, to };
}
