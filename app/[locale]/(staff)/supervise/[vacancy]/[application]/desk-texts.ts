import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';

/** The desk's texts for the browser; `{count}` and the like are filled in there (fillIn). */
export function deskTexts(locale: Locale) {
	const t = translator(locale, 'supervise');
	return {
		original: t('desk.original'),
		masked: t('desk.masked'),
		passages: t('desk.passages'),
		noPassages: t('desk.noPassages'),
		misses: t('desk.misses'),
		waiting: t('desk.waiting'),
		flagged: t('desk.flagged'),
		toFlagged: t('desk.toFlagged'),
		flaggedRemark: t('desk.flaggedRemark'),
		flaggedBody: t('desk.flaggedBody'),
		settled: t('desk.settled'),
		returning: t('desk.returning'),
		raterBody: t('desk.raterBody'),
		noRemark: t('desk.noRemark'),
		rater: t('desk.rater'),
		accept: t('desk.accept'),
		reject: t('desk.reject'),
		widen: t('desk.widen'),
		add: t('desk.add'),
		addTitle: t('desk.addTitle'),
		words: t('desk.words'),
		type: t('desk.type'),
		choose: t('desk.choose'),
		previous: t('desk.previous'),
		next: t('desk.next'),
		certain: t('desk.certain', { count: '{count}' }),
		undo: t('desk.undo'),
		confirm: t('desk.confirm'),
		reopen: t('desk.reopen'),
		tools: t('desk.tools'),
		keys: t('desk.keys'),
		current: t('desk.current', { number: '{number}', total: '{total}' }),
		left: t('desk.left', { count: '{count}' }),
		noneLeft: t('desk.noneLeft'),
		failed: t('desk.failed'),
		statuses: {
			proposed: t('desk.statuses.proposed'),
			confirmed: t('desk.statuses.confirmed'),
			rejected: t('desk.statuses.rejected'),
			added: t('desk.statuses.added'),
		},
	};
}
export type DeskTexts = ReturnType<typeof deskTexts>;
