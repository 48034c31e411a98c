/**
 * Every message file. A namespace is one file per language in `messages/` and one entry here; `tsc` refuses
 * an English file that lacks a Dutch key, `messages.test.ts` refuses every other difference.
 */
import enAdmin from '@/messages/en/admin.json';
import enApply from '@/messages/en/apply.json';
import enAssess from '@/messages/en/assess.json';
import enCommon from '@/messages/en/common.json';
import enErrors from '@/messages/en/errors.json';
import enEvaluate from '@/messages/en/evaluate.json';
import enFeedback from '@/messages/en/feedback.json';
import enFigures from '@/messages/en/figures.json';
import enInterview from '@/messages/en/interview.json';
import enLibrary from '@/messages/en/library.json';
import enLinter from '@/messages/en/linter.json';
import enMail from '@/messages/en/mail.json';
import enManage from '@/messages/en/manage.json';
import enMy from '@/messages/en/my.json';
import enPublic from '@/messages/en/public.json';
import enRedaction from '@/messages/en/redaction.json';
import enStaff from '@/messages/en/staff.json';
import enStatistics from '@/messages/en/statistics.json';
import enSupervise from '@/messages/en/supervise.json';
import enVacancies from '@/messages/en/vacancies.json';
import nlAdmin from '@/messages/nl/admin.json';
import nlApply from '@/messages/nl/apply.json';
import nlAssess from '@/messages/nl/assess.json';
import nlCommon from '@/messages/nl/common.json';
import nlErrors from '@/messages/nl/errors.json';
import nlEvaluate from '@/messages/nl/evaluate.json';
import nlFeedback from '@/messages/nl/feedback.json';
import nlFigures from '@/messages/nl/figures.json';
import nlInterview from '@/messages/nl/interview.json';
import nlLibrary from '@/messages/nl/library.json';
import nlLinter from '@/messages/nl/linter.json';
import nlMail from '@/messages/nl/mail.json';
import nlManage from '@/messages/nl/manage.json';
import nlMy from '@/messages/nl/my.json';
import nlPublic from '@/messages/nl/public.json';
import nlRedaction from '@/messages/nl/redaction.json';
import nlStaff from '@/messages/nl/staff.json';
import nlStatistics from '@/messages/nl/statistics.json';
import nlSupervise from '@/messages/nl/supervise.json';
import nlVacancies from '@/messages/nl/vacancies.json';
import type { Locale } from './locales';

/** Dutch sets the shape; every language must have it. */
type InEveryLanguage<Shape> = Record<Locale, Shape>;

export const namespaces = {
	admin: { nl: nlAdmin, en: enAdmin } satisfies InEveryLanguage<typeof nlAdmin>,
	apply: { nl: nlApply, en: enApply } satisfies InEveryLanguage<typeof nlApply>,
	assess: { nl: nlAssess, en: enAssess } satisfies InEveryLanguage<typeof nlAssess>,
	common: { nl: nlCommon, en: enCommon } satisfies InEveryLanguage<typeof nlCommon>,
	errors: { nl: nlErrors, en: enErrors } satisfies InEveryLanguage<typeof nlErrors>,
	evaluate: { nl: nlEvaluate, en: enEvaluate } satisfies InEveryLanguage<typeof nlEvaluate>,
	feedback: { nl: nlFeedback, en: enFeedback } satisfies InEveryLanguage<typeof nlFeedback>,
	figures: { nl: nlFigures, en: enFigures } satisfies InEveryLanguage<typeof nlFigures>,
	interview: { nl: nlInterview, en: enInterview } satisfies InEveryLanguage<typeof nlInterview>,
	linter: { nl: nlLinter, en: enLinter } satisfies InEveryLanguage<typeof nlLinter>,
	library: { nl: nlLibrary, en: enLibrary } satisfies InEveryLanguage<typeof nlLibrary>,
	mail: { nl: nlMail, en: enMail } satisfies InEveryLanguage<typeof nlMail>,
	manage: { nl: nlManage, en: enManage } satisfies InEveryLanguage<typeof nlManage>,
	my: { nl: nlMy, en: enMy } satisfies InEveryLanguage<typeof nlMy>,
	public: { nl: nlPublic, en: enPublic } satisfies InEveryLanguage<typeof nlPublic>,
	redaction: { nl: nlRedaction, en: enRedaction } satisfies InEveryLanguage<typeof nlRedaction>,
	staff: { nl: nlStaff, en: enStaff } satisfies InEveryLanguage<typeof nlStaff>,
	statistics: { nl: nlStatistics, en: enStatistics } satisfies InEveryLanguage<typeof nlStatistics>,
	supervise: { nl: nlSupervise, en: enSupervise } satisfies InEveryLanguage<typeof nlSupervise>,
	vacancies: { nl: nlVacancies, en: enVacancies } satisfies InEveryLanguage<typeof nlVacancies>,
};

export type Namespace = keyof typeof namespaces;

export type Messages<Name extends Namespace> = (typeof namespaces)[Name]['nl'];
