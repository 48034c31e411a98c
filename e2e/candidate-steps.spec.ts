/** axe on every step of the candidate's journey in both languages, and at 400 % zoom; after the decision as well. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import {
	answerAll,
	apply,
	begin,
	codeFor,
	fillInContact,
	newEmail,
	openVacancy,
	ownAddress,
} from './support/candidate';
import { row } from './support/database';

test.use(ownAddress());
test.describe.configure({ timeout: 180_000 });

/** The page in Dutch on a desktop, in English on a phone, in Dutch at 400 %. */
async function look(page: Page, path: string): Promise<void> {
	for (const [locale, width, height] of [
		['nl', 1280, 900],
		['en', 360, 740],
		['nl', 320, 256],
	] as const) {
		await page.setViewportSize({ width, height });
		await page.goto(`/${locale}${path}`);
		const { violations } = await new AxeBuilder({ page })
			.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
			.analyze();
		const where = `${locale}${path} at ${width}`;
		expect
			.soft(
				violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`),
				where,
			)
			.toEqual([]);
		expect
			.soft(
				await page.evaluate(
					() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
				),
				`${where} scrolls sideways`,
			)
			.toBeLessThanOrEqual(0);
		expect.soft(await page.locator('h1').count(), `${where} has one heading of level 1`).toBe(1);
		expect.soft(await page.locator('html').getAttribute('lang'), where).toBe(locale);
	}
	await page.setViewportSize({ width: 1280, height: 900 });
}

test('before sending', async ({ page }) => {
	const { slug, questions } = await openVacancy();
	await look(page, `/apply/start/${slug}`);
	const id = await begin(page, slug);
	await look(page, `/apply/${id}/question/1`);
	await page.goto(`/nl/apply/${id}/question/1`);
	await answerAll(page, questions, (number) => `Antwoord ${number}.`);
	await look(page, `/apply/${id}/contact`);
	await page.goto(`/nl/apply/${id}/contact`);
	const email = newEmail('steps');
	await fillInContact(page, 'Bo', email);
	await look(page, new URL(page.url()).pathname.slice(3) + new URL(page.url()).search);
	await page.goto(`/nl/apply/${id}/confirm${new URL(page.url()).search}`);
	await page.getByLabel('Code uit de mail').fill(await codeFor(email));
	await page.getByRole('button', { name: 'Bevestigen' }).click();
	await page.waitForURL(/\/check$/);
	await look(page, `/apply/${id}/check`);
});

test('after sending', async ({ page }) => {
	const { id } = await apply(page);
	for (const path of [`/apply/${id}/sent`, `/my/${id}`, `/my/${id}/answers`, '/my', '/my/data'])
		await look(page, path);
	for (const path of [`/my/${id}/withdraw`, `/my/${id}/delete`]) await look(page, path);
	await page.goto(`/nl/my/${id}`);
	await page.getByRole('button', { name: 'Ja, bekijk de vragen' }).click();
	await page.waitForURL(/\/my\/equality$/);
	await look(page, '/my/equality');
	await look(page, '/my/equality/thanks');
});

test('after the decision', async ({ page }) => {
	const { id, email } = await row<{ id: string; email: string }>(
		`SELECT a.id, p.email FROM decisions d JOIN applications a ON a.id = d.application_id AND a.status = 'submitted'
		JOIN vacancies v ON v.id = a.vacancy_id AND v.phase = 'interviewing'
		JOIN vault.application_links l ON l.application_id = a.id JOIN vault.persons p ON p.id = l.person_id
		WHERE d.outcome = 'reject' AND NOT a.surveyed ORDER BY p.email LIMIT 1`,
	);
	await page.goto('/nl/my/login');
	await page.getByLabel('E-mailadres').fill(email);
	await page.getByRole('button', { name: 'Stuur mij een mail' }).click();
	await page.waitForURL(/\/my\/code/);
	await page.getByLabel('Code uit de mail').fill(await codeFor(email));
	await page.getByRole('button', { name: 'Inloggen' }).click();
	await page.waitForURL(/\/my$/);
	for (const path of [`/my/${id}`, `/my/${id}/feedback`, `/my/${id}/survey`, '/my/data'])
		await look(page, path);
});
