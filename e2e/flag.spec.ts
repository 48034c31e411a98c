/** "This identifies someone", from the assessor who reports it to the extra assessor who reads the mended answer. */
import AxeBuilder from '@axe-core/playwright';
import { type Browser, expect, type Page, test } from '@playwright/test';
import { row, rows } from './support/database';
import { logInAs } from './support/people';
import { leaveOutDoubtful } from './support/procedure';

test.describe.configure({ mode: 'serial' });

interface Case {
	readonly vacancy: string;
	readonly application: string;
	readonly answer: string;
	readonly question: number;
	readonly masked: string;
	readonly supervisor: string;
	readonly assessor: string;
	readonly token: string;
	readonly colleague: string;
	readonly colleagueToken: string;
}

/** An answer in a procedure that is being scored, with two of its assessors; long enough to leave words out of. */
const findCase = () =>
	row<Case>(
		`SELECT v.id AS vacancy, a.application_id AS application, a.id AS answer, q.position AS question, a.masked_text AS masked,
			(SELECT s.subject FROM members m JOIN staff s ON s.id = m.staff_id WHERE m.vacancy_id = v.id AND m.role = 'supervisor' LIMIT 1) AS supervisor,
			one.subject AS assessor, t.token, two.subject AS colleague, u.token AS "colleagueToken"
		FROM vacancies v JOIN answers a ON a.vacancy_id = v.id AND a.redaction = 'confirmed'
		JOIN questions q ON q.id = a.question_id AND q.type = 'long-text'
		JOIN assignments t ON t.answer_id = a.id AND NOT t.recused JOIN staff one ON one.id = t.assessor_id
		JOIN assignments u ON u.answer_id = a.id AND NOT u.recused AND u.assessor_id <> t.assessor_id JOIN staff two ON two.id = u.assessor_id
		WHERE v.phase = 'scoring' AND a.masked_text ~ '[a-z]{4,} [a-z]{4,} [a-z]{4,}'
			AND NOT EXISTS (SELECT FROM identity_flags f JOIN answers o ON o.id = f.answer_id WHERE o.application_id = a.application_id)
		ORDER BY length(a.masked_text) DESC, t.token, u.token LIMIT 1`,
	);

async function pageOf(browser: Browser, subject: string, baseURL: string | undefined): Promise<Page> {
	const context = await browser.newContext({ baseURL: baseURL ?? '' });
	await logInAs(context.request, subject, baseURL ?? '');
	return context.newPage();
}

/** Decides what is in doubt and confirms. */
async function confirmAt(page: Page, application: string): Promise<void> {
	await leaveOutDoubtful(page);
	await page.getByRole('button', { name: 'Bevestigen en volgende' }).click();
	await page.waitForURL((url) => !url.pathname.endsWith(application));
}

/** Runs the browser's own check for people who cannot see, hear or point. */
async function expectAccessible(page: Page): Promise<void> {
	const { violations } = await new AxeBuilder({ page }).analyze();
	expect(violations.map((violation) => violation.id)).toEqual([]);
}

/** Joins the committee for this file only: other specs know who sits in which. */
let fresh = '';
test.afterAll(async () => {
	const seat = 'vacancy_id = $1 AND %s = (SELECT id FROM staff WHERE subject = $2)';
	for (const [table, column] of [
		['assignments', 'assessor_id'],
		['members', 'staff_id'],
		['member_sides', 'staff_id'],
	] as const)
		await rows(`DELETE FROM ${table} WHERE ${seat.replace('%s', column)}`, [found.vacancy, fresh]);
});

let found: Case;
let words = '';
const path = (token: string) => `/nl/assess/${found.vacancy}/${token}`;

test('an assessor sends an answer back, and it leaves every queue', async ({ browser, baseURL }) => {
	found = await findCase();
	words = /[a-z]{4,} [a-z]{4,} [a-z]{4,}/.exec(found.masked)?.[0] ?? '';
	const page = await pageOf(browser, found.assessor, baseURL);
	const colleague = await pageOf(browser, found.colleague, baseURL);
	const before = await row<{ mine: number }>(
		`SELECT count(*)::int AS mine FROM assignments t JOIN answers a ON a.id = t.answer_id AND a.redaction = 'confirmed'
		JOIN staff s ON s.id = t.assessor_id AND s.subject = $1 WHERE t.vacancy_id = $2 AND t.question_id =
			(SELECT question_id FROM assignments WHERE token = $3) AND NOT t.recused`,
		[found.colleague, found.vacancy, found.colleagueToken],
	);
	await page.goto(path(found.token));
	await expect(page.getByText('De kandidaat kan dit later lezen, zonder uw naam.')).toBeVisible();
	await page.locator('[name=score][value="3"]').check();
	await page.getByRole('button', { name: 'Opslaan en volgende' }).click();
	await page.waitForURL((url) => !url.pathname.endsWith(found.token));

	// A colleague has it open at the same moment.
	await colleague.goto(path(found.colleagueToken));
	await page.goto(path(found.token));
	await page.locator('summary').filter({ hasText: 'maakt iemand herkenbaar' }).click();
	await page.getByLabel('Waaraan is iemand te herkennen?').fill(`Aan de woorden: ${words}`);
	await expectAccessible(page);
	await page.getByRole('button', { name: 'Terugsturen' }).click();
	await page.waitForURL(/done=returned/);
	await expect(page.getByText('Het antwoord is teruggestuurd')).toBeVisible();

	expect((await page.goto(path(found.token)))?.status()).toBe(404);
	await colleague.locator('[name=score][value="4"]').check();
	const given = 'SELECT count(*)::int AS scores FROM scores WHERE token = $1';
	const stored = await row(given, [found.colleagueToken]);
	const answered = colleague.waitForResponse((response) => response.request().method() === 'POST');
	await colleague.getByRole('button', { name: 'Opslaan en volgende' }).click();
	await answered;
	expect(await row(given, [found.colleagueToken]), 'nothing is stored for an answer that is away').toEqual(
		stored,
	);
	await colleague.goto(`/nl/assess/${found.vacancy}`);
	await expect(
		colleague.getByText(new RegExp(`van ${before.mine - 1} antwoorden beoordeeld`)).first(),
	).toBeVisible();
	await page.context().close();
	await colleague.context().close();
});

test('the supervisor finds it, reads why, asks an extra assessor and settles it', async ({
	browser,
	baseURL,
}) => {
	// Somebody of the organisation joins the committee, so that there is an assessor who has not seen it.
	const [free] = await rows<{ subject: string }>(
		`SELECT s.subject FROM staff s JOIN vacancies v ON v.organisation_id = s.organisation_id
		WHERE v.id = $1 AND NOT EXISTS (SELECT FROM member_sides d WHERE d.vacancy_id = v.id AND d.staff_id = s.id) LIMIT 1`,
		[found.vacancy],
	);
	if (!free) throw new Error('the demo has nobody left for the committee');
	fresh = free.subject;
	await rows(
		`WITH side AS (INSERT INTO member_sides SELECT $1, id, 'judges-blind' FROM staff WHERE subject = $2 RETURNING vacancy_id, staff_id)
		INSERT INTO members (vacancy_id, staff_id, role, workshop_on) SELECT vacancy_id, staff_id, 'assessor', now() FROM side`,
		[found.vacancy, fresh],
	);

	const page = await pageOf(browser, found.supervisor, baseURL);
	await page.goto('/nl/work');
	await expect(page.getByText('Een teruggestuurd antwoord nakijken').first()).toBeVisible();
	await page.goto(`/nl/supervise/${found.vacancy}`);
	await expect(page.getByText('teruggestuurd door een beoordelaar').first()).toBeVisible();
	await page.goto(`/nl/supervise/${found.vacancy}/${found.application}`);
	const answer = page.locator('.onb-desk__answer').filter({ hasText: 'stuurde dit antwoord terug' });
	await expect(answer).toContainText(words);
	await expectAccessible(page);

	await answer.getByRole('button', { name: 'Vraag een extra beoordelaar' }).click();
	await expect(page.locator('.onb-desk__state [role=status]')).toContainText('extra beoordelaar');
	await answer.locator('summary').filter({ hasText: 'Nog iets weglaten' }).click();
	await answer.getByLabel('Woorden die weg moeten').fill(words);
	await answer.getByLabel('Soort').selectOption('UNIQUE_FACT');
	await answer.locator('.onb-desk__add').getByRole('button').click();
	await expect(page.locator('.onb-desk__state [role=status]')).toHaveText('Toegevoegd.');
	await confirmAt(page, found.application);

	// It returns with whatever else was sent back, in the demo or here: alone it would tell whose answers go together.
	const others = await rows<{ id: string }>(
		`SELECT DISTINCT application_id AS id FROM answers WHERE vacancy_id = $1 AND redaction = 'flagged'`,
		[found.vacancy],
	);
	for (const { id } of others) {
		expect(await row('SELECT redaction FROM answers WHERE id = $1', [found.answer])).toEqual({
			redaction: 'settled',
		});
		await page.goto(`/nl/supervise/${found.vacancy}/${id}`);
		await confirmAt(page, id);
	}
	expect(
		await row(
			`SELECT a.redaction, position($2 in a.masked_text) AS place,
				(SELECT bool_and(settled_at IS NOT NULL) FROM identity_flags f WHERE f.answer_id = a.id) AS settled,
				(SELECT count(*)::int FROM vault.count_leaks(a.vacancy_id) c WHERE c.found_by = 'assessor' AND c.type = 'UNIQUE_FACT') AS counted
			FROM answers a WHERE a.id = $1`,
			[found.answer, words],
		),
	).toEqual({ redaction: 'confirmed', place: 0, settled: true, counted: 1 });
	await page.context().close();

	// Independent: never saw the answer as it was, and sees nobody's score.
	const added = await row<{ token: string }>(
		`SELECT t.token FROM assignments t JOIN staff s ON s.id = t.assessor_id AND s.subject = $1 WHERE t.answer_id = $2`,
		[fresh, found.answer],
	);
	const extra = await pageOf(browser, fresh, baseURL);
	await extra.goto(path(added.token));
	await expect(extra.locator('.onb-answer')).toBeVisible();
	await expect(extra.locator('.onb-answer')).not.toContainText(words);
	await expect(extra.locator('[name=score]:checked')).toHaveCount(0);
	await expect(extra.getByText('Uw score is van vóór de aanpassing')).toHaveCount(0);
	await extra.context().close();
});

test('it is back in the queue, with the earlier score marked until it is given again', async ({
	browser,
	baseURL,
}) => {
	const page = await pageOf(browser, found.assessor, baseURL);
	await page.goto(path(found.token));
	await expect(page.getByText('Uw score is van vóór de aanpassing')).toBeVisible();
	await expect(page.locator('.onb-answer')).not.toContainText(words);
	await expect(page.locator('[name=score][value="3"]')).toBeChecked();
	await expectAccessible(page);
	await page.getByRole('button', { name: 'Opslaan en volgende' }).click();
	await page.waitForURL((url) => !url.pathname.endsWith(found.token));
	await page.goto(path(found.token));
	await expect(page.getByText('Uw score is van vóór de aanpassing')).toHaveCount(0);
	expect(
		await rows(`SELECT value, before_masking FROM scores WHERE token = $1 ORDER BY revision DESC LIMIT 2`, [
			found.token,
		]),
	).toEqual([
		{ value: 3, before_masking: false },
		{ value: 3, before_masking: true },
	]);
	await page.context().close();
});
