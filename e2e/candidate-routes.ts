/** The pages of a candidate: a part of the table in routes.ts. */
import type { Route } from './routes';

export const candidateRoutes: readonly Route[] = [
	{ file: 'app/[locale]/apply/start/[slug]/page.tsx', path: '/apply/start/{slug}', access: 'public' },
	{ file: 'app/[locale]/apply/[application]/page.tsx', path: '/apply/{application}', access: 'candidate' },
	{
		file: 'app/[locale]/apply/[application]/question/[n]/page.tsx',
		path: '/apply/{application}/question/1',
		access: 'candidate',
	},
	{
		file: 'app/[locale]/apply/[application]/contact/page.tsx',
		path: '/apply/{application}/contact',
		access: 'candidate',
	},
	{
		file: 'app/[locale]/apply/[application]/confirm/page.tsx',
		path: '/apply/{application}/confirm',
		access: 'candidate',
	},
	{
		file: 'app/[locale]/apply/[application]/check/page.tsx',
		path: '/apply/{application}/check',
		access: 'candidate',
	},
	{
		file: 'app/[locale]/apply/[application]/sent/page.tsx',
		path: '/apply/{application}/sent',
		access: 'candidate',
	},
	{ file: 'app/[locale]/my/login/page.tsx', path: '/my/login', access: 'public' },
	{ file: 'app/[locale]/my/code/page.tsx', path: '/my/code', access: 'public' },
	{ file: 'app/[locale]/my/confirm/page.tsx', path: '/my/confirm', access: 'public' },
	{ file: 'app/[locale]/my/logged-out/page.tsx', path: '/my/logged-out', access: 'public' },
	{ file: 'app/[locale]/my/reminders/page.tsx', path: '/my/reminders', access: 'public' },
	{ file: 'app/[locale]/my/erased/page.tsx', path: '/my/erased', access: 'public' },
	{ file: 'app/[locale]/my/equality/page.tsx', path: '/my/equality', access: 'public' },
	{ file: 'app/[locale]/my/equality/thanks/page.tsx', path: '/my/equality/thanks', access: 'public' },
	{ file: 'app/[locale]/my/page.tsx', path: '/my', access: 'candidate' },
	{ file: 'app/[locale]/my/data/page.tsx', path: '/my/data', access: 'candidate' },
	{ file: 'app/[locale]/my/[application]/page.tsx', path: '/my/{application}', access: 'candidate' },
	{
		file: 'app/[locale]/my/[application]/answers/page.tsx',
		path: '/my/{application}/answers',
		access: 'candidate',
	},
	{
		file: 'app/[locale]/my/[application]/feedback/page.tsx',
		path: '/my/{application}/feedback',
		access: 'candidate',
	},
	{
		file: 'app/[locale]/my/[application]/withdraw/page.tsx',
		path: '/my/{application}/withdraw',
		access: 'candidate',
	},
	{
		file: 'app/[locale]/my/[application]/delete/page.tsx',
		path: '/my/{application}/delete',
		access: 'candidate',
	},
	{
		file: 'app/[locale]/my/[application]/survey/page.tsx',
		path: '/my/{application}/survey',
		access: 'candidate',
	},
	{
		file: 'app/[locale]/my/data/download/route.ts',
		path: '/my/data/download',
		access: 'candidate',
		kind: 'data',
	},
];
