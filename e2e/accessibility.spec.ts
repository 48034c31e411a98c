/** axe (WCAG 2.2 AA) on every page of the table, in both languages, on a desktop and on a small phone. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { type Route, routes } from './routes';
import { contextOf, type Person } from './support/people';
import { sampleFor } from './support/sample';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Somebody who may open the route. */
const visitorOf: Readonly<Partial<Record<Route['access'], Person>>> = {
	staff: 'manager',
	'vacancy.create': 'manager',
	'vacancy.read': 'manager',
	'vacancy.write': 'manager',
	'vacancy.publish': 'manager',
	'vacancy.approve': 'supervisor',
	'committee.manage': 'manager',
	'score.give': 'assessor',
	'score.moderate': 'chair',
	'ranking.read': 'manager',
	'identity.read': 'supervisor',
	'redaction.decide': 'supervisor',
	'interview.score': 'interviewer',
	'outcome.record': 'manager',
	'feedback.write': 'manager',
	'report.read': 'evaluator',
	'organisation.manage': 'administrator',
	'audit.read': 'administrator',
};

async function look(page: Page, path: string): Promise<void> {
	await page.goto(path);
	const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
	expect
		.soft(
			violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
			path,
		)
		.toEqual([]);
	const overflow = await page.evaluate(
		() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
	);
	expect.soft(overflow, `${path} scrolls sideways`).toBeLessThanOrEqual(0);
	expect.soft(await page.locator('h1').count(), `${path} has one heading of level 1`).toBe(1);
	expect.soft(await page.locator('html').getAttribute('lang'), path).toBe(path.slice(1, 3));
}

const pages = routes.filter((route) => route.kind !== 'data' && route.access !== 'candidate');
const visitors = new Map<Person | null, Route[]>();
for (const route of pages) {
	const visitor =
		route.access === 'public' ? null : (visitorOf[route.access as keyof typeof visitorOf] ?? null);
	visitors.set(visitor, [...(visitors.get(visitor) ?? []), route]);
}

for (const [visitor, own] of visitors) {
	for (const [name, viewport] of [
		['desktop', { width: 1280, height: 900 }],
		['phone', { width: 360, height: 740 }],
	] as const) {
		const locale = name === 'desktop' ? 'nl' : 'en';
		test(`pages for ${visitor ?? 'everybody'} on a ${name}, in ${locale}`, async ({ browser, baseURL }) => {
			test.setTimeout(180_000);
			const context = visitor
				? await contextOf(browser, visitor, baseURL ?? '')
				: await browser.newContext({ baseURL: baseURL ?? '' });
			const page = await context.newPage();
			await page.setViewportSize(viewport);
			for (const route of own) {
				const sample = await sampleFor(route, locale, visitor);
				expect(sample, `${route.path}: the demo has nothing to open`).not.toBeNull();
				if (sample) await look(page, sample.path);
			}
			await context.close();
		});
	}
}
