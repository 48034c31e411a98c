/** A clue that an annotator marked; `optional` ones may be masked or left and never count. Offsets are UTF-16, end exclusive. */
export interface AnnotatedSpan {
	readonly start: number;
	readonly end: number;
	readonly type: string;
	readonly kind: ClueKind;
	readonly optional?: boolean;
}

export type ClueKind = 'direct' | 'quasi' | 'protected';

/** One line of an evaluation set. `negatives` are ordinary words that look like a clue and must stay readable. */
export interface AnnotatedAnswer {
	readonly id: string;
	readonly lang: 'nl' | 'en';
	readonly profile: Readonly<Record<ProfileField, string>>;
	readonly text: string;
	readonly spans: readonly AnnotatedSpan[];
	readonly negatives: readonly Range[];
}

export type ProfileField = 'firstName' | 'lastName' | 'email' | 'phone' | 'city' | 'birthDate';

export interface Range {
	readonly start: number;
	readonly end: number;
}

/** Something the engine masked. */
export interface MaskedRange extends Range {
	readonly type?: string;
}

export interface Finding {
	readonly answer: string;
	readonly type: string;
	readonly kind: ClueKind;
	readonly text: string;
	readonly found: boolean;
	readonly sameType: boolean;
}

export interface FalseAlarm {
	readonly answer: string;
	readonly type: string;
	readonly text: string;
}

export interface AnswerScore {
	readonly findings: readonly Finding[];
	readonly truePositives: number;
	readonly falseAlarms: readonly FalseAlarm[];
	readonly cleanCharacters: number;
	readonly cleanMasked: number;
	readonly negatives: number;
	readonly negativesMasked: number;
}

/** Shares between 0 and 1; `null` where there was nothing to count. */
export interface Summary {
	readonly answers: number;
	readonly direct: number | null;
	readonly names: number | null;
	readonly quasi: number | null;
	readonly protected: number | null;
	readonly all: number | null;
	readonly precision: number | null;
	readonly overRedaction: number | null;
	readonly hardNegatives: number | null;
	readonly cleanUntouched: number | null;
	readonly noDirectLeak: number | null;
	readonly typeAgreement: number | null;
	readonly byType: ReadonlyMap<
		string,
		{ readonly kind: ClueKind; readonly found: number; readonly total: number }
	>;
}

// A structured identifier is useless to a reader when most of it is gone; a half name or half clue is not.
const partlyEnough: ReadonlySet<string> = new Set(
	'EMAIL PHONE ADDRESS POSTCODE IBAN URL HANDLE ID_NUMBER'.split(' '),
);
const structuredShare = 0.7;
const wideMaskShare = 1 / 3;
const half = 0.5;

// Words that identify nobody by themselves: name particles, articles, prepositions, conjunctions.
const particles: ReadonlySet<string> = new Set(
	(
		'van von der den de het ten ter te op in t s el al ben bin da dos di du la le of the of and en und y ' +
		'a an aan bij uit voor met as als een to on at my mijn'
	).split(' '),
);

const word = /[\p{L}\p{N}\p{M}]+/gu;

function contentMap(text: string): Uint8Array {
	const map = new Uint8Array(text.length);
	for (const match of text.matchAll(word)) map.fill(1, match.index, match.index + match[0].length);
	return map;
}

function paint(length: number, ranges: readonly Range[]): Uint8Array {
	const map = new Uint8Array(length);
	for (const range of ranges) map.fill(1, Math.max(0, range.start), Math.min(length, range.end));
	return map;
}

function count(range: Range, ...maps: readonly Uint8Array[]): number {
	let total = 0;
	for (let at = range.start; at < range.end; at++) if (maps.every((map) => map[at] === 1)) total++;
	return total;
}

function wordsThatMatter(text: string, span: AnnotatedSpan): readonly Range[] {
	const words = [...text.slice(span.start, span.end).matchAll(word)].map((match) => ({
		start: span.start + match.index,
		end: span.start + match.index + match[0].length,
	}));
	if (partlyEnough.has(span.type)) return words;
	const telling = words.filter((range) => !particles.has(text.slice(range.start, range.end).toLowerCase()));
	return telling.length > 0 ? telling : words;
}

function mergeOverlapping(masked: readonly MaskedRange[], length: number): readonly MaskedRange[] {
	const merged: MaskedRange[] = [];
	const ordered = masked
		.map((range) => ({ ...range, start: Math.max(0, range.start), end: Math.min(length, range.end) }))
		.filter((range) => range.end > range.start)
		.sort((a, b) => a.start - b.start || b.end - a.end);
	for (const range of ordered) {
		const last = merged.at(-1);
		if (last && range.start < last.end) {
			merged[merged.length - 1] = { ...last, end: Math.max(last.end, range.end) };
		} else merged.push(range);
	}
	return merged;
}

/**
 * Compares what was masked in one answer with what the annotators marked.
 *
 * A required clue is found when every telling word of it is masked (structured identifiers: 70 % of the letters and
 * digits). A mask is right when it touches a required clue and at least a third of it lies in annotated text; it does
 * not count when it lies for half or more in optional clues only; otherwise it is a false alarm. Clean characters are
 * the letters and digits outside every annotation. Rules: `README.md` in this folder.
 *
 * @example scoreAnswer({ ...answer, text: 'Ik ben Pim', spans: [name] }, [{ start: 7, end: 10 }]).findings[0].found // true
 */
export function scoreAnswer(answer: AnnotatedAnswer, masked: readonly MaskedRange[]): AnswerScore {
	const { text } = answer;
	const content = contentMap(text);
	const hidden = paint(text.length, masked);
	const requiredSpans = answer.spans.filter((span) => !span.optional);
	const required = paint(text.length, requiredSpans);
	const annotated = paint(text.length, answer.spans);
	const findings = requiredSpans.map((span): Finding => {
		const ranges = wordsThatMatter(text, span);
		const total = ranges.reduce((sum, range) => sum + range.end - range.start, 0);
		const covered = ranges.reduce((sum, range) => sum + count(range, hidden), 0);
		const share = total > 0 ? covered / total : 0;
		const over = masked.find((range) => range.start < span.end && range.end > span.start);
		return {
			answer: answer.id,
			type: span.type,
			kind: span.kind,
			text: text.slice(span.start, span.end),
			found: partlyEnough.has(span.type) ? share >= structuredShare : share === 1,
			sameType: over?.type === span.type,
		};
	});
	let truePositives = 0;
	const falseAlarms: FalseAlarm[] = [];
	for (const range of mergeOverlapping(masked, text.length)) {
		const total = count(range, content);
		const marked = count(range, content, annotated);
		const touches = count(range, content, required) > 0;
		if (total === 0 || (!touches && marked / total >= half)) continue;
		if (touches && marked / total >= wideMaskShare) truePositives++;
		else
			falseAlarms.push({
				answer: answer.id,
				type: range.type ?? '',
				text: text.slice(range.start, range.end),
			});
	}
	const whole = { start: 0, end: text.length };
	const clean = content.map((isContent, at) => (isContent === 1 && annotated[at] === 0 ? 1 : 0));
	return {
		findings,
		truePositives,
		falseAlarms,
		cleanCharacters: count(whole, clean),
		cleanMasked: count(whole, clean, hidden),
		negatives: answer.negatives.length,
		negativesMasked: answer.negatives.filter((range) => {
			const total = count(range, content);
			return total > 0 && count(range, content, hidden) / total >= half;
		}).length,
	};
}

function share(part: number, total: number): number | null {
	return total > 0 ? part / total : null;
}

/**
 * Adds up the scores of many answers to recall, precision and over-redaction, each a share from 0 to 1.
 *
 * @example summarise([scoreAnswer(answer, detected)]).direct // 1
 */
export function summarise(scores: readonly AnswerScore[]): Summary {
	const findings = scores.flatMap((score) => score.findings);
	const recall = (keep: (finding: Finding) => boolean) => {
		const kept = findings.filter(keep);
		return share(kept.filter((finding) => finding.found).length, kept.length);
	};
	const sum = (value: (score: AnswerScore) => number) =>
		scores.reduce((total, score) => total + value(score), 0);
	const right = sum((score) => score.truePositives);
	const wrong = sum((score) => score.falseAlarms.length);
	const clean = scores.filter((score) => score.findings.length === 0);
	const withDirect = scores.filter((score) => score.findings.some((finding) => finding.kind === 'direct'));
	const found = findings.filter((finding) => finding.found);
	const byType = new Map<string, { kind: ClueKind; found: number; total: number }>();
	for (const finding of findings) {
		const entry = byType.get(finding.type) ?? { kind: finding.kind, found: 0, total: 0 };
		byType.set(finding.type, {
			...entry,
			found: entry.found + (finding.found ? 1 : 0),
			total: entry.total + 1,
		});
	}
	return {
		answers: scores.length,
		direct: recall((finding) => finding.kind === 'direct'),
		names: recall((finding) => finding.type === 'NAME'),
		quasi: recall((finding) => finding.kind === 'quasi'),
		protected: recall((finding) => finding.kind === 'protected'),
		all: recall(() => true),
		precision: share(right, right + wrong),
		overRedaction: share(
			sum((score) => score.cleanMasked),
			sum((score) => score.cleanCharacters),
		),
		hardNegatives: share(
			sum((score) => score.negativesMasked),
			sum((score) => score.negatives),
		),
		cleanUntouched: share(clean.filter((score) => score.cleanMasked === 0).length, clean.length),
		noDirectLeak: share(
			withDirect.filter((score) => score.findings.every((f) => f.kind !== 'direct' || f.found)).length,
			withDirect.length,
		),
		typeAgreement: share(found.filter((finding) => finding.sameType).length, found.length),
		byType,
	};
}
