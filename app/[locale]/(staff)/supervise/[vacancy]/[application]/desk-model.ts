/** What the desk shows, made ready on the server: the engine and the message files stay there. */
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import type { getIncoming } from '@/lib/identity/queries';
import { certainFrom, detailTypes, isDoubtful, segments } from '@/lib/identity/rules';
import type { DetailType } from '@/lib/redaction';

type Incoming = Awaited<ReturnType<typeof getIncoming>>;

export interface DeskPassage {
	readonly id: string;
	/** From 1, over all answers of the application. */
	readonly number: number;
	readonly words: string;
	readonly type: string;
	readonly certainty: string;
	readonly isDoubtful: boolean;
	readonly status: 'proposed' | 'confirmed' | 'rejected' | 'added';
}

export interface DeskSegment {
	readonly start: number;
	readonly text: string;
	readonly passage: DeskPassage | null;
	readonly isFirst: boolean;
}

export interface DeskAnswer {
	readonly id: string;
	readonly position: number;
	readonly question: string;
	readonly segments: readonly DeskSegment[];
	readonly masked: string | null;
	readonly passages: readonly DeskPassage[];
	/** Decisions are possible: not confirmed, and the engine has read it. */
	readonly isOpen: boolean;
	readonly isFlagged: boolean;
	readonly remarks: readonly string[];
	readonly wasFlagged: boolean;
	/** Settled, and waits for the other answers that were sent back. */
	readonly isReturning: boolean;
	/** Written freely, and not chosen: only then there is something to mask. */
	readonly isOwnWords: boolean;
	/** A declaration says something else than the law asks for. */
	readonly misses: boolean;
}

/** Numbers the passages over all answers and cuts the texts at them. */
export function deskAnswers(locale: Locale, incoming: Incoming): DeskAnswer[] {
	const t = translator(locale, 'redaction');
	let number = 0;
	// A choice or a declaration holds nobody's own words; there is nothing to decide about it, only to confirm.
	const hasOwnWords = incoming.answers.some(({ isOwnWords }) => isOwnWords);
	return incoming.answers.map((answer) => {
		const placed = answer.spans.map((span) => {
			number += 1;
			const type = span.type as DetailType;
			const passage: DeskPassage = {
				id: span.id,
				number,
				words: answer.text.slice(span.starts, span.ends),
				type: t(`types.${type}.label`),
				certainty: t(span.score >= certainFrom ? 'certainty.mask' : 'certainty.review'),
				isDoubtful: isDoubtful(span),
				status: span.status,
			};
			return { start: span.starts, end: span.ends, status: span.status, passage };
		});
		return {
			id: answer.answerId,
			position: answer.position,
			question: answer.question,
			segments: segments(answer.text, placed).map(({ span, ...piece }) => ({
				...piece,
				passage: span?.passage ?? null,
			})),
			masked: answer.maskedText,
			passages: placed.map(({ passage }) => passage),
			isOpen:
				(answer.isOwnWords || !hasOwnWords) &&
				incoming.status === 'submitted' &&
				(answer.redaction === 'proposed' || answer.redaction === 'flagged'),
			isOwnWords: answer.isOwnWords,
			misses: answer.misses,
			isFlagged: answer.redaction === 'flagged',
			wasFlagged: answer.flags.length > 0,
			isReturning: answer.redaction === 'settled',
			remarks: answer.flags.filter((flag) => !flag.isSettled).map((flag) => flag.remark),
		};
	});
}

/** The types to choose from when the supervisor adds a passage. */
export const typeChoices = (locale: Locale) =>
	detailTypes
		.map((type) => ({ value: type, label: translator(locale, 'redaction')(`types.${type}.label`) }))
		.sort((left, right) => left.label.localeCompare(right.label, locale));
