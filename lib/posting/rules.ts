/** The public face of a vacancy: its text as blocks, its data for search engines, its dates. Pure. */
import type { Phase } from '@/lib/vacancy/phases';

/** A part of a plain text: what a reader sees as a heading, a paragraph or a list. */
export type TextBlock =
	| { readonly kind: 'heading'; readonly text: string }
	| { readonly kind: 'paragraph'; readonly lines: readonly string[] }
	| { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly string[] };

const bullet = /^\s*[-*•–]\s+(?=\S)/;
const numbered = /^\s*\d{1,2}[.)]\s+(?=\S)/;
const longestHeading = 70;

/**
 * Splits plain text into headings, paragraphs and lists, so that a page can show it with real elements. Nothing in the
 * text is markup: whatever looks like HTML stays text.
 *
 * A heading is a line that starts with `#`, or the first line of a block when it is short, has more below it and does not
 * end as a sentence does. A list is a run of lines that start with `- ` (or `1. `).
 * @example textBlocks('Wat vragen we?\n- Je kunt plannen')
 * // [{ kind: 'heading', text: 'Wat vragen we?' }, { kind: 'list', ordered: false, items: ['Je kunt plannen'] }]
 */
export function textBlocks(text: string): readonly TextBlock[] {
	const lines = text.replace(/\r\n?/g, '\n').split('\n');
	const blocks: TextBlock[] = [];
	let paragraph: string[] = [];
	let items: string[] = [];
	let ordered = false;
	const flush = () => {
		if (paragraph.length > 0) blocks.push({ kind: 'paragraph', lines: paragraph });
		if (items.length > 0) blocks.push({ kind: 'list', ordered, items });
		paragraph = [];
		items = [];
	};
	for (const [index, line] of lines.entries()) {
		const mark = bullet.exec(line) ?? numbered.exec(line);
		const rest = lines.slice(index + 1).some((later) => later.trim() !== '');
		if (line.trim() === '') flush();
		else if (mark) {
			const isOrdered = numbered.test(line);
			if (paragraph.length > 0 || isOrdered !== ordered) flush();
			ordered = isOrdered;
			items.push(line.slice(mark[0].length).trim());
		} else if (items.length > 0 && /^\s{2,}\S/.test(line)) {
			// An indented line goes on with the item above it.
			items.push(`${items.pop() ?? ''} ${line.trim()}`);
		} else {
			if (items.length > 0) flush();
			const isFirst = paragraph.length === 0;
			if (isFirst && rest && isHeading(line)) blocks.push({ kind: 'heading', text: headingText(line) });
			else paragraph.push(line.trim());
		}
	}
	flush();
	return blocks;
}

const headingText = (line: string): string => line.replace(/^\s*#{1,6}\s+/, '').trim();

function isHeading(line: string): boolean {
	if (/^\s*#{1,6}\s+\S/.test(line)) return true;
	const text = line.trim();
	return text.length <= longestHeading && /^[\p{Lu}\p{N}]/u.test(text) && !/[.!;:,…"”]$/.test(text);
}

/**
 * The blocks as HTML for the `description` of a JobPosting, which search engines read as HTML. Every character of the
 * text is escaped; only the elements below are ours.
 * @example blocksAsHtml(textBlocks('1 < 2')) // '<p>1 &lt; 2</p>'
 */
export function blocksAsHtml(blocks: readonly TextBlock[]): string {
	return blocks
		.map((block) => {
			if (block.kind === 'heading') return `<p><strong>${escapeHtml(block.text)}</strong></p>`;
			if (block.kind === 'paragraph') return `<p>${block.lines.map(escapeHtml).join('<br>')}</p>`;
			const tag = block.ordered ? 'ol' : 'ul';
			return `<${tag}>${block.items.map((item) => `<li>${escapeHtml(item)}</li>`).join('')}</${tag}>`;
		})
		.join('');
}

const entities: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;',
};
export const escapeHtml = (text: string): string =>
	text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);

/**
 * The first sentences of a text in at most that many characters, cut at a word: for a summary in a search result.
 * @example summaryOf('Kop\nEen zin. Nog een.', 20) // 'Een zin. Nog een.'
 */
export function summaryOf(text: string, longest = 160): string {
	const prose = textBlocks(text)
		.flatMap((block) => (block.kind === 'paragraph' ? block.lines : []))
		.join(' ');
	if (prose.length <= longest) return prose;
	return `${prose.slice(0, longest).replace(/\s+\S*$/, '')} …`;
}

/** Hours a week as two numbers or one. @example hourRange(32, 32) // '32' */
export function hourRange(from: number | null, to: number | null, joint: string): string {
	if (from === null || to === null) return String(from ?? to ?? '');
	return from === to ? String(from) : `${from}${joint}${to}`;
}

/** What the page needs to know of a vacancy's moment; a stored page may lag a minute or two behind. */
export type PublicState = 'open' | 'soon' | 'grace' | 'closed' | 'cancelled' | 'ended';

const day = 24 * 60 * 60 * 1000;
export const soonDays = 7;

/**
 * How a visitor should see a vacancy now.
 * @example publicState('open', new Date('2027-03-12T22:59Z'), new Date('2027-03-10T12:00Z')) // 'soon'
 */
export function publicState(phase: Phase, closesAt: Date, now: Date): PublicState {
	if (phase === 'cancelled') return 'cancelled';
	if (phase === 'completed' || phase === 'purged') return 'ended';
	if (phase !== 'open') return 'closed';
	const left = closesAt.getTime() - now.getTime();
	// Between the closing time and the job that moves the phase, those who are writing may still finish.
	if (left <= 0) return 'grace';
	return left <= soonDays * day ? 'soon' : 'open';
}

/** Whether somebody can still begin. */
export const canStart = (state: PublicState): boolean => state === 'open' || state === 'soon';

/**
 * Share of each question in the total, in whole percents that add up to 100 (largest remainders, Hamilton).
 * @example percentShares([1, 1, 1]) // [34, 33, 33]
 */
export function percentShares(weights: readonly number[]): number[] {
	const total = weights.reduce((sum, weight) => sum + weight, 0);
	if (total <= 0) return weights.map(() => 0);
	const exact = weights.map((weight) => (weight * 100) / total);
	const shares = exact.map(Math.floor);
	const missing = 100 - shares.reduce((sum, share) => sum + share, 0);
	const byRemainder = exact
		.map((share, index) => ({ index, remainder: share - Math.floor(share) }))
		.sort((left, right) => right.remainder - left.remainder || left.index - right.index);
	for (const { index } of byRemainder.slice(0, missing)) shares[index] = (shares[index] ?? 0) + 1;
	return shares;
}
