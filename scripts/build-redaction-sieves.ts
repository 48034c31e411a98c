/**
 * `npm run build:redaction-sieves`: writes `lib/redaction/data/sieves.generated.ts`, a small sharp part of what each
 * pattern of the redaction engine needs. Run it after changing patterns; `lib/redaction/sieves.test.ts` tells when it is
 * due. Until then a changed pattern only takes longer before its first answer.
 */
import { readdirSync, writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { detect, loadData } from '../lib/redaction';
import { knownSources } from '../lib/redaction/needs';
import { needIn } from '../lib/redaction/pattern-source';
import { piecesOf } from '../lib/redaction/pieces';
import { encodeSieve } from '../lib/redaction/sieves';
import { readRedactionSet } from './redaction-set';

/** What one number more in the file must save: so many characters of patterns read, over all the texts below. */
const worth = 2000;

const folder = new URL('../lib/redaction/', import.meta.url);
const sets = readdirSync(new URL('evaluation/', folder)).flatMap(
	(name) => /^(.*)\.jsonl$/.exec(name)?.[1] ?? [],
);
const answers = sets.sort().flatMap((name) => readRedactionSet(name));
const data = await loadData();
for (const { text, lang, profile } of answers) detect(text, { lang, data, profile });

/** Texts of the length of an answer, with their marks: those a pattern should be kept from. */
const words = answers.flatMap(({ text }) => text.split(/(?<=\s)/));
const sample: Int32Array[] = [];
for (let at = 0; at + 75 <= words.length; at += 75)
	sample.push(
		piecesOf(
			words
				.slice(at, at + 75)
				.join('')
				.toLowerCase(),
		).marks,
	);

/** In which of the texts something may stand. */
type Texts = Uint8Array;
interface Part {
	readonly row: readonly number[];
	readonly texts: Texts;
}
const all: Texts = new Uint8Array(sample.length).fill(1);
const count = (texts: Texts): number => texts.reduce((sum, bit) => sum + bit, 0);
const both = (left: Texts, right: Texts): Texts => left.map((bit, index) => bit & (right[index] ?? 0));
const either = (left: Texts, right: Texts): Texts => left.map((bit, index) => bit | (right[index] ?? 0));

const byMark = new Map<number, Texts>();
function textsOf(mark: number): Texts {
	const known = byMark.get(mark);
	if (known) return known;
	const texts = Uint8Array.from(sample, (marks) => (marks[mark] === 0 ? 0 : 1));
	byMark.set(mark, texts);
	return texts;
}

const together = (parts: readonly Part[]): Texts => parts.reduce((left, part) => both(left, part.texts), all);
const allOf = (parts: readonly Part[]): number[] => parts.flatMap(({ row }) => row);

/** The parts of a need that keep it from the most texts for their size. */
function sharpest(row: Int32Array, from: number, to: number, price: number): Part[] {
	const parts: Part[] = [];
	for (let at = from; at < to; ) {
		const item = row[at++] ?? 0;
		if (item >= 0) parts.push({ row: [item], texts: textsOf(item) });
		else {
			const part = groupOf(row, at, at - item, price);
			if (part) parts.push(part);
			at -= item;
		}
	}
	const chosen: Part[] = [];
	let left = all;
	for (;;) {
		const before = count(left);
		let best: Part | undefined;
		let most = 0;
		for (const part of parts) {
			const gain = before - count(both(left, part.texts)) - price * part.row.length;
			if (gain <= most) continue;
			most = gain;
			best = part;
		}
		if (!best) return chosen;
		chosen.push(best);
		left = both(left, best.texts);
	}
}

/** The sharpest parts of each choice; nothing when one of them may stand anywhere. */
function groupOf(row: Int32Array, from: number, to: number, price: number): Part | undefined {
	const marks = new Set<number>();
	const rows: number[] = [];
	let texts: Texts = new Uint8Array(sample.length);
	for (let at = from; at < to; ) {
		const next = at + 1 + (row[at] ?? 0);
		const chosen = sharpest(row, at + 1, next, price);
		const [only] = chosen;
		if (!only) return undefined;
		texts = either(texts, together(chosen));
		if (chosen.length > 1) {
			const inner = allOf(chosen);
			rows.push(-inner.length, ...inner);
		} else if (only.row.length === 1) for (const mark of only.row) marks.add(mark);
		else {
			// A group alone is so many choices more.
			for (let index = 1; index < only.row.length; index++) {
				const item = only.row[index] ?? 0;
				if (item >= 0) marks.add(item);
				else {
					rows.push(...only.row.slice(index, index + 1 - item));
					index -= item;
				}
			}
		}
		at = next;
	}
	const choices = [...[...marks].sort((left, right) => left - right), ...rows];
	return choices.length === 1 && marks.size === 1
		? { row: choices, texts }
		: { row: [-choices.length, ...choices], texts };
}

const lines: string[] = [];
let characters = 0;
let read = 0;
for (const source of knownSources()) {
	const { row } = needIn(source) ?? { row: new Int32Array() };
	const chosen = sharpest(row, 0, row.length, worth / source.length);
	characters += source.length;
	read += (source.length * count(together(chosen))) / sample.length;
	lines.push(encodeSieve(source, allOf(chosen)));
}
const text = lines.sort().join('\n');
writeFileSync(
	new URL('data/sieves.generated.ts', folder),
	`/** Written by \`npm run build:redaction-sieves\`, see \`sieves.ts\`. */\nexport const sieves = \`\n${text}\n\`;\n`,
);
console.log(`${lines.length} patterns, ${text.length} bytes, ${brotliCompressSync(text).length} compressed`);
console.log(`of ${characters} characters, a text of 75 words has ${Math.round(read)} read`);
