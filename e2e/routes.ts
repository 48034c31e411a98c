/**
 * Every page and route of the platform × who may open it. The access, accessibility and anonymity specs walk this
 * table; lib/architecture.test.ts fails when a page is not in it.
 */
import type { Permission } from '@/lib/auth/permissions';
import type { Phase } from '@/lib/vacancy/phases';
import { candidateRoutes } from './candidate-routes';

export interface Route {
	/** The source file, so that nothing can be forgotten. */
	readonly file: string;
	/** Path after the language; {vacancy}, {application}, {token}, {slug} are filled in from the demo. */
	readonly path: string;
	/** Anybody, any staff, who has the permission, or a candidate with the key of the application. */
	readonly access: 'public' | 'staff' | 'candidate' | Permission;
	/** Phases in which the sampled procedure may be; default: open. */
	readonly phases?: readonly Phase[];
	/** A file or data instead of a page with a design. */
	readonly kind?: 'data';
}

const staffPages = 'app/[locale]/(staff)';
const publicPages = 'app/[locale]/(public)';

export const routes: readonly Route[] = [
	{ file: `${publicPages}/page.tsx`, path: '', access: 'public' },
	{ file: `${publicPages}/vacancies/page.tsx`, path: '/vacancies', access: 'public' },
	{ file: `${publicPages}/vacancies/[slug]/page.tsx`, path: '/vacancies/{slug}', access: 'public' },
	{ file: `${publicPages}/vacancies/feed/route.ts`, path: '/vacancies/feed', access: 'public', kind: 'data' },
	{ file: 'app/[locale]/vacancies/search/page.tsx', path: '/vacancies/search', access: 'public' },
	{ file: `${publicPages}/how-it-works/page.tsx`, path: '/how-it-works', access: 'public' },
	{ file: `${publicPages}/privacy/page.tsx`, path: '/privacy', access: 'public' },
	{ file: `${publicPages}/accessibility/page.tsx`, path: '/accessibility', access: 'public' },
	{ file: `${publicPages}/calculation-rules/page.tsx`, path: '/calculation-rules', access: 'public' },
	{ file: `${publicPages}/check-text/page.tsx`, path: '/check-text', access: 'public' },
	{ file: `${publicPages}/check-answer/page.tsx`, path: '/check-answer', access: 'public' },
	{ file: `${publicPages}/linter-rules/page.tsx`, path: '/linter-rules', access: 'public' },
	{ file: `${staffPages}/manage/page.tsx`, path: '/manage', access: 'staff' },
	{ file: `${staffPages}/manage/new/page.tsx`, path: '/manage/new', access: 'vacancy.create' },
	{ file: `${staffPages}/manage/language/page.tsx`, path: '/manage/language', access: 'staff' },
	{ file: `${staffPages}/manage/[vacancy]/page.tsx`, path: '/manage/{vacancy}', access: 'vacancy.approve' },
	{
		file: `${staffPages}/manage/[vacancy]/text/page.tsx`,
		path: '/manage/{vacancy}/text',
		access: 'vacancy.write',
		phases: ['draft'],
	},
	{
		file: `${staffPages}/manage/[vacancy]/questions/page.tsx`,
		path: '/manage/{vacancy}/questions',
		access: 'vacancy.write',
		phases: ['draft'],
	},
	{
		file: `${staffPages}/manage/[vacancy]/questions/[question]/page.tsx`,
		path: '/manage/{vacancy}/questions/new',
		access: 'vacancy.write',
		phases: ['draft'],
	},
	{
		file: `${staffPages}/manage/[vacancy]/interview-questions/page.tsx`,
		path: '/manage/{vacancy}/interview-questions',
		access: 'vacancy.write',
		phases: ['draft'],
	},
	{
		file: `${staffPages}/manage/[vacancy]/interview-questions/[question]/page.tsx`,
		path: '/manage/{vacancy}/interview-questions/new',
		access: 'vacancy.write',
		phases: ['draft'],
	},
	{
		file: `${staffPages}/manage/[vacancy]/committee/page.tsx`,
		path: '/manage/{vacancy}/committee',
		access: 'committee.manage',
		phases: ['draft', 'open'],
	},
	{
		file: `${staffPages}/manage/[vacancy]/rule/page.tsx`,
		path: '/manage/{vacancy}/rule',
		access: 'vacancy.write',
		phases: ['draft'],
	},
	{
		file: `${staffPages}/manage/[vacancy]/preview/page.tsx`,
		path: '/manage/{vacancy}/preview',
		access: 'vacancy.approve',
		phases: ['draft', 'open'],
	},
	{
		file: `${staffPages}/manage/[vacancy]/publish/page.tsx`,
		path: '/manage/{vacancy}/publish',
		access: 'vacancy.publish',
		phases: ['draft', 'open'],
	},
	{
		file: `${staffPages}/manage/[vacancy]/review/page.tsx`,
		path: '/manage/{vacancy}/review',
		access: 'vacancy.approve',
		phases: ['draft'],
	},
	{
		file: `${staffPages}/manage/[vacancy]/correct/page.tsx`,
		path: '/manage/{vacancy}/correct',
		access: 'vacancy.publish',
	},
	{
		file: `${staffPages}/manage/[vacancy]/export/route.ts`,
		path: '/manage/{vacancy}/export',
		access: 'vacancy.approve',
		kind: 'data',
	},
	{ file: 'app/[locale]/login/page.tsx', path: '/login', access: 'public' },
	{ file: `${staffPages}/work/page.tsx`, path: '/work', access: 'staff' },
	{
		file: `${staffPages}/assess/[vacancy]/page.tsx`,
		path: '/assess/{vacancy}',
		access: 'score.give',
		phases: ['scoring'],
	},
	{
		file: `${staffPages}/assess/[vacancy]/[token]/page.tsx`,
		path: '/assess/{vacancy}/{token}',
		access: 'score.give',
		phases: ['scoring'],
	},
	{
		file: `${staffPages}/assess/[vacancy]/moderation/page.tsx`,
		path: '/assess/{vacancy}/moderation',
		access: 'score.moderate',
		phases: ['moderation', 'decided', 'interviewing', 'completed'],
	},
	{
		file: `${staffPages}/manage/[vacancy]/library/page.tsx`,
		path: '/manage/{vacancy}/library',
		access: 'vacancy.write',
		phases: ['draft'],
	},
	{
		file: `${staffPages}/manage/[vacancy]/selection/page.tsx`,
		path: '/manage/{vacancy}/selection',
		access: 'ranking.read',
		phases: ['moderation', 'decided', 'interviewing', 'completed'],
	},
	{
		file: `${staffPages}/manage/[vacancy]/selection/[application]/page.tsx`,
		path: '/manage/{vacancy}/selection/{application}',
		access: 'ranking.read',
		phases: ['moderation', 'decided', 'interviewing', 'completed'],
	},
	{
		file: `${staffPages}/manage/[vacancy]/outcomes/page.tsx`,
		path: '/manage/{vacancy}/outcomes',
		access: 'outcome.record',
		phases: ['interviewing', 'completed'],
	},
	{
		file: `${staffPages}/manage/[vacancy]/feedback/page.tsx`,
		path: '/manage/{vacancy}/feedback',
		access: 'feedback.write',
		phases: ['decided', 'interviewing', 'completed'],
	},
	{
		file: `${staffPages}/manage/[vacancy]/feedback/[application]/page.tsx`,
		path: '/manage/{vacancy}/feedback/{application}',
		access: 'feedback.write',
		phases: ['decided', 'interviewing', 'completed'],
	},
	{
		file: `${staffPages}/supervise/[vacancy]/page.tsx`,
		path: '/supervise/{vacancy}',
		access: 'identity.read',
		phases: ['open', 'screening', 'decided'],
	},
	{
		file: `${staffPages}/supervise/[vacancy]/[application]/page.tsx`,
		path: '/supervise/{vacancy}/{application}',
		access: 'identity.read',
		phases: ['open', 'screening', 'scoring'],
	},
	{ file: `${staffPages}/admin/page.tsx`, path: '/admin', access: 'audit.read' },
	{ file: `${staffPages}/admin/audit/page.tsx`, path: '/admin/audit', access: 'audit.read' },
	{
		file: `${staffPages}/admin/audit/[vacancy]/page.tsx`,
		path: '/admin/audit/{vacancy}',
		access: 'audit.read',
		phases: ['completed', 'scoring'],
	},
	{
		file: `${staffPages}/admin/audit/[vacancy]/events/route.ts`,
		path: '/admin/audit/{vacancy}/events',
		access: 'audit.read',
		phases: ['completed', 'scoring'],
		kind: 'data',
	},
	{ file: `${staffPages}/admin/retention/page.tsx`, path: '/admin/retention', access: 'audit.read' },
	{
		file: `${staffPages}/interview/[vacancy]/page.tsx`,
		path: '/interview/{vacancy}',
		access: 'interview.score',
		phases: ['interviewing'],
	},
	{
		file: `${staffPages}/interview/[vacancy]/[application]/page.tsx`,
		path: '/interview/{vacancy}/{application}',
		access: 'interview.score',
		phases: ['interviewing'],
	},
	{ file: `${staffPages}/evaluate/page.tsx`, path: '/evaluate', access: 'report.read' },
	{ file: `${staffPages}/evaluate/groups/page.tsx`, path: '/evaluate/groups', access: 'report.read' },
	{ file: `${staffPages}/evaluate/experience/page.tsx`, path: '/evaluate/experience', access: 'report.read' },
	{
		file: `${staffPages}/evaluate/[vacancy]/page.tsx`,
		path: '/evaluate/{vacancy}',
		access: 'report.read',
		phases: ['completed'],
	},
	{ file: 'app/api/v1/vacatures/route.ts', path: '/api/v1/vacatures', access: 'public', kind: 'data' },
	{
		file: 'app/api/v1/vacatures/[slug]/route.ts',
		path: '/api/v1/vacatures/{slug}',
		access: 'public',
		kind: 'data',
	},
	{ file: 'app/api/v1/openapi.json/route.ts', path: '/api/v1/openapi.json', access: 'public', kind: 'data' },
	{
		file: 'app/api/v1/reports/metrics/route.ts',
		path: '/api/v1/reports/metrics',
		access: 'report.read',
		kind: 'data',
	},
	{
		file: 'app/api/v1/reports/codebook/route.ts',
		path: '/api/v1/reports/codebook',
		access: 'report.read',
		kind: 'data',
	},
	{
		file: 'app/api/v1/reports/details/route.ts',
		path: '/api/v1/reports/details',
		access: 'report.read',
		kind: 'data',
	},
	{
		file: 'app/api/v1/reports/groups/route.ts',
		path: '/api/v1/reports/groups',
		access: 'report.read',
		kind: 'data',
	},
	{
		file: 'app/api/v1/reports/experience/route.ts',
		path: '/api/v1/reports/experience',
		access: 'report.read',
		kind: 'data',
	},
	{
		file: 'app/api/v1/reports/figures-codebook/route.ts',
		path: '/api/v1/reports/figures-codebook',
		access: 'report.read',
		kind: 'data',
	},
	...candidateRoutes,
];
