/** The supervisor's desk, by keyboard alone and without JavaScript. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { row, rows } from './support/database';
import { contextOf, logIn, people } from './support/people';

test.describe.configure({ mode: 'serial' });

/** A procedure of the supervisor in which an application with doubt is left to check. */
const procedureToCheck = () =>
	row<{ id: string }>(
		`SELECT v.id FROM vacancies v JOIN members m ON m.vacancy_id = v.id AND m.role = 'supervisor'
		JOIN staff s ON s.id = m.staff_id AND s.subject = $1
		JOIN answers a ON a.vacancy_id = v.id AND a.redaction = 'proposed'
		JOIN vault.redaction_spans r ON r.answer_id = a.id AND r.status = 'proposed' AND r.score < 0.8
		WHERE v.phase IN ('open', 'screening') GROUP BY v.id ORDER BY count(*) DESC LIMIT 1`,
		[people.supervisor],
	);

const applicationOf = (page: Page) => page.url().split('/').at(-1)?.split('?')[0] ?? '';
const state = (page: Page) => page.locator('.onb-desk__state [role=status]');

test('an application is checked with keys only', async ({ browser, baseURL }) => {
	const { id } = await procedureToCheck();
	// Doubtful by hand, so that doubt is left after one decision whatever the engine thinks.
	await rows(
		`UPDATE vault.redaction_spans SET score = 0.5 WHERE status = 'proposed' AND answer_id IN (
			SELECT id FROM answers WHERE vacancy_id = $1 AND redaction = 'proposed')`,
		[id],
	);
	const context = await contextOf(browser, 'supervisor', baseURL ?? '');
	const page = await context.newPage();
	await page.goto(`/nl/supervise/${id}`);
	await page.getByRole('link', { name: 'Begin met nakijken' }).focus();
	await page.keyboard.press('Enter');
	await expect(page.locator('.onb-desk__tool').filter({ hasText: 'Volgende' }).first()).toBeVisible();
	const application = applicationOf(page);
	const { violations } = await new AxeBuilder({ page }).analyze();
	expect(violations.map((violation) => violation.id)).toEqual([]);

	await page.keyboard.press('j');
	await expect(page.locator('.onb-passages__item--current')).toHaveCount(1);
	const words = (await page.locator('.onb-passages__item--current q').textContent()) ?? '';
	const decided = page.locator(`#${await page.locator('.onb-passages__item--current').getAttribute('id')}`);
	await page.keyboard.press('w');
	await expect(state(page)).toHaveText('Ruimer gemaakt.');
	await page.keyboard.press('u');
	await expect(state(page)).toHaveText('Teruggedraaid.');
	await expect(page.locator('.onb-passages__item--current q')).toContainText(words);
	await page.keyboard.press('r');
	await expect(state(page)).toHaveText('Blijft staan.');
	await expect(decided).toContainText('Blijft staan');

	// Doubt left: confirming is refused and says why.
	const doubtful = page.locator('.onb-original .onb-passage--doubtful');
	await expect(doubtful).not.toHaveCount(0);
	await page.keyboard.press('c');
	await expect(state(page)).toContainText('twijfelgevallen');
	for (let guard = 0; guard < 40 && (await doubtful.count()) > 0; guard++) {
		const id = await doubtful.first().getAttribute('data-passage');
		await page.locator(`button[value="accept ${id}"]`).focus();
		await page.keyboard.press('Enter');
		await expect(page.locator(`.onb-passage--confirmed[data-passage="${id}"]`).first()).toBeVisible();
	}
	await page.keyboard.press('c');
	await page.waitForURL((url) => !url.pathname.endsWith(application));
	const left = await row<{ open: number }>(
		`SELECT count(*)::int AS open FROM answers WHERE application_id = $1 AND redaction <> 'confirmed'`,
		[application],
	);
	expect(left.open).toBe(0);
	const timed = await row<{ actor: string; object: string }>(
		`SELECT actor, object FROM events WHERE vacancy_id = $1 AND action = 'redaction.timed' ORDER BY id DESC LIMIT 1`,
		[id],
	);
	expect(timed).toEqual({ actor: 'system', object: '' });
	const seen = await row<{ times: number }>(
		`SELECT count(*)::int AS times FROM events WHERE action = 'identity.viewed' AND object = $1`,
		[`application:${application}`],
	);
	expect(seen.times).toBe(1);
	await context.close();
});

test('the most doubtful comes first, and certain ones go together with b', async ({ browser, baseURL }) => {
	const { id } = await procedureToCheck();
	const waiting = await rows<{ application: string; doubtful: number; flagged: number }>(
		`SELECT a.application_id AS application, count(r.id) FILTER (WHERE r.status = 'proposed' AND r.score < 0.8)::int AS doubtful,
			count(DISTINCT a.id) FILTER (WHERE a.redaction = 'flagged')::int AS flagged
		FROM answers a JOIN applications p ON p.id = a.application_id AND p.status = 'submitted'
		LEFT JOIN vault.redaction_spans r ON r.answer_id = a.id
		WHERE a.vacancy_id = $1 AND a.redaction IN ('proposed', 'flagged') GROUP BY a.application_id
		ORDER BY flagged DESC, doubtful DESC`,
		[id],
	);
	const context = await contextOf(browser, 'supervisor', baseURL ?? '');
	const page = await context.newPage();
	await page.goto(`/nl/supervise/${id}`);
	await page.getByRole('link', { name: 'Begin met nakijken' }).click();
	await expect(page.locator('.onb-desk__tool').filter({ hasText: 'Volgende' }).first()).toBeVisible();
	const application = applicationOf(page);
	const opened = waiting.find((one) => one.application === application);
	expect([opened?.flagged, opened?.doubtful]).toEqual([waiting[0]?.flagged, waiting[0]?.doubtful]);

	// What a key does stands on its button, and all of them in the help.
	const letters = await page.locator('.onb-desk__key').allTextContents();
	await page.locator('summary').filter({ hasText: 'Zo kijkt u na' }).click();
	for (const letter of letters) {
		const lines = page
			.locator('details li')
			.filter({ hasText: new RegExp(`^(?:. of )?${letter}\\b|^j of ${letter}\\b`) });
		await expect(lines, letter).toHaveCount(1);
	}

	// Sure by hand, so that there is something to accept together whatever the engine thinks.
	await rows(
		`UPDATE vault.redaction_spans SET score = 0.95 WHERE id IN (
			SELECT r.id FROM vault.redaction_spans r JOIN answers a ON a.id = r.answer_id AND a.application_id = $1
			WHERE r.status = 'proposed' ORDER BY r.score DESC LIMIT 1)`,
		[application],
	);
	await page.reload();
	await expect(page.getByRole('button', { name: /^Zekere weglaten/ })).toBeVisible();
	await expect(page.getByLabel('Toetsen gebruiken')).toBeVisible();
	const proposed = () =>
		row<{ certain: number; doubtful: number }>(
			`SELECT count(*) FILTER (WHERE r.score >= 0.8)::int AS certain, count(*) FILTER (WHERE r.score < 0.8)::int AS doubtful
			FROM vault.redaction_spans r JOIN answers a ON a.id = r.answer_id AND a.application_id = $1 AND a.redaction = 'proposed'
			WHERE r.status = 'proposed'`,
			[application],
		);
	const before = await proposed();
	expect(before.certain).toBeGreaterThan(0);
	await page.keyboard.press('b');
	await expect(state(page)).toHaveText('Alle zekere passages zijn weggelaten.');
	expect(await proposed()).toEqual({ certain: 0, doubtful: before.doubtful });
	await page.keyboard.press('u');
	await expect(state(page)).toHaveText('Teruggedraaid.');
	expect(await proposed()).toEqual(before);

	// Forward and back are each other's opposite, with letters and with arrows; a decides and goes on to what waits.
	const current = page.locator('.onb-passages__item--current');
	await page.keyboard.press('j');
	await expect(current).toHaveCount(1);
	const first = await current.getAttribute('id');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('k');
	await expect(current).toHaveAttribute('id', first ?? '');
	await page.keyboard.press('a');
	await expect(state(page)).toHaveText('Weggelaten.');
	const after = await proposed();
	expect(after.certain + after.doubtful).toBe(before.certain + before.doubtful - 1);
	await page.keyboard.press('u');
	await expect(state(page)).toHaveText('Teruggedraaid.');
	expect(await proposed()).toEqual(before);
	await context.close();
});

test('selected words are added with n, and keys can be switched off', async ({ browser, baseURL }) => {
	const { id } = await procedureToCheck();
	const context = await contextOf(browser, 'supervisor', baseURL ?? '');
	const page = await context.newPage();
	await page.goto(`/nl/supervise/${id}`);
	await page.getByRole('link', { name: 'Begin met nakijken' }).click();
	await expect(page.locator('.onb-desk__tool').filter({ hasText: 'Toevoegen' })).toBeVisible();
	const words = await page.evaluate(() => {
		const piece = [...document.querySelectorAll('.onb-original > [data-start]')].find(
			(element) => (element.textContent ?? '').trim().length > 30,
		);
		const node = piece?.firstChild;
		if (!node?.textContent) return '';
		const from = node.textContent.search(/\S/);
		const to = node.textContent.indexOf(' ', from + 12);
		const range = document.createRange();
		range.setStart(node, from);
		range.setEnd(node, to);
		window.getSelection()?.removeAllRanges();
		window.getSelection()?.addRange(range);
		return node.textContent.slice(from, to);
	});
	expect(words.length).toBeGreaterThan(5);
	await page.keyboard.press('n');
	await page.keyboard.type('Bij');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect(state(page)).toHaveText('Toegevoegd.');
	await expect(page.locator('.onb-passage--added').filter({ hasText: words.slice(0, 8) })).toHaveCount(1);
	await page.getByLabel('Toetsen gebruiken').uncheck();
	await page.locator('h1').click();
	await page.keyboard.press('u');
	await expect(page.locator('.onb-passage--added')).not.toHaveCount(0);
	await page.getByRole('button', { name: 'Terugdraaien' }).click();
	await expect(state(page)).toHaveText('Teruggedraaid.');
	await context.close();
});

test('without JavaScript every act is a button', async ({ browser, baseURL }) => {
	const { id } = await procedureToCheck();
	const context = await browser.newContext({ baseURL: baseURL ?? '', javaScriptEnabled: false });
	await logIn(context.request, 'supervisor', baseURL ?? '');
	const page = await context.newPage();
	await page.goto(`/nl/supervise/${id}`);
	await page.getByRole('link', { name: 'Begin met nakijken' }).click();
	await page.getByRole('button', { name: 'Laten staan' }).first().click();
	await expect(state(page)).toHaveText('Blijft staan.');
	await page.getByRole('button', { name: 'Terugdraaien' }).click();
	await expect(state(page)).toHaveText('Teruggedraaid.');
	await page.locator('summary').filter({ hasText: 'Nog iets weglaten' }).first().click();
	await page.locator('.onb-desk__add').first().getByRole('button').click();
	await expect(page.locator('.onb-desk__errors').first()).toContainText('Vul in welke woorden weg moeten.');
	await context.close();
});
