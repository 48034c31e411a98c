/** The canonical text of what is published: its SHA-256 is shown to candidates and in every report. Pure. */
import type { QuestionDraft, VacancyDraft } from './rules';

export type Canonical =
	| null
	| boolean
	| number
	| string
	| readonly Canonical[]
	| { readonly [key: string]: Canonical };

/**
 * JSON with sorted keys, Unicode in NFC and no insignificant white space, so that equal content always gives equal text
 * (a small part of RFC 8785: integers and texts only).
 * @example canonicalText({ b: 1, a: 'x' }) // '{"a":"x","b":1}'
 */
export function canonicalText(value: Canonical): string {
	if (Array.isArray(value)) return `[${value.map(canonicalText).join(',')}]`;
	if (value !== null && typeof value === 'object') {
		const entries = Object.entries(value).sort(([left], [right]) =>
			left < right ? -1 : left > right ? 1 : 0,
		);
		return `{${entries.map(([key, part]) => `${JSON.stringify(key)}:${canonicalText(part)}`).join(',')}}`;
	}
	return JSON.stringify(typeof value === 'string' ? value.normalize('NFC').replace(/\r\n?/g, '\n') : value);
}

/** Not by the language of the machine: the hash must be the same everywhere. */
const stageOrder = (stage: QuestionDraft['stage']): number => (stage === 'application' ? 0 : 1);

/** What the second reader reads: an approval holds for exactly this. */
export function readContent(vacancy: VacancyDraft, questions: readonly QuestionDraft[]): Canonical {
	return {
		title: vacancy.title,
		body: vacancy.body,
		questions: questions.map(({ stage, type, text, help, anchor1, anchor3, anchor5, settings }) => ({
			stage,
			type,
			// Settings come from and go to a JSON column.
			settings: settings as Canonical,
			text,
			help,
			anchors: [anchor1, anchor3, anchor5],
		})),
	};
}

/** Everything that publication freezes, as the value whose canonical text is hashed. Dates that may still move are not in it. */
export function frozenContent(vacancy: VacancyDraft, questions: readonly QuestionDraft[]): Canonical {
	const { locale, title, body, place, salaryScale, salaryMin, salaryMax, hoursMin, hoursMax, contact } =
		vacancy;
	const { minimumScore, inviteCount, tieRule, ratersRequired } = vacancy;
	return {
		schema: 'onbevangen/procedure/1',
		vacancy: { locale, title, body, place, salaryScale, salaryMin, salaryMax, hoursMin, hoursMax, contact },
		rule: { minimumScore, inviteCount, tieRule, ratersRequired },
		questions: [...questions]
			.sort(
				(left, right) => stageOrder(left.stage) - stageOrder(right.stage) || left.position - right.position,
			)
			.map(
				({
					stage,
					position,
					type,
					competency,
					text,
					help,
					wordLimit,
					weight,
					anchor1,
					anchor3,
					anchor5,
					settings,
				}) => ({
					stage,
					position,
					type,
					competency,
					text,
					help,
					wordLimit,
					weight,
					anchors: { '1': anchor1, '3': anchor3, '5': anchor5 },
					settings: settings as Canonical,
				}),
			),
	};
}
