/** One candidate's own words, from the list below the answer over the desk to everything an assessor's browser is sent. */
import { expect, type Page, test } from '@playwright/test';
import { answerBox, begin, codeFor, fillInContact, newEmail, ownAddress } from './support/candidate';
import { letClosingPass, row, rows } from './support/database';
import { contextOf, type Person } from './support/people';
import { leaveOutDoubtful, submit, write } from './support/procedure';

test('what a candidate writes about herself stops at the list, at the desk, and before the assessor', async ({
	browser,
	baseURL,
}) => {
	test.setTimeout(300_000);
	const base = baseURL ?? '';
	const as = async (person: Person) => (await contextOf(browser, person, base)).newPage();
	const manager = await as('manager');
	const vacancyId = await write(manager, 'nl', `Adviseur oevers ${newEmail('').slice(1, 6)} (m/v/x)`);
	const { slug } = await row<{ slug: string }>('SELECT slug FROM vacancies WHERE id = $1', [vacancyId]);
	await manager.context().close();

	// The list says what gives her away; one click puts in a word that does not.
	const context = await browser.newContext({ baseURL: base, ...ownAddress() });
	const page = await context.newPage();
	const email = newEmail('reiger');
	const application = await begin(page, slug);
	const told =
		'Ik heet Imke Reigersberg. Als moeder van twee leerde ik plannen. Bel mij op 06 99 81 27 36. Ik loste een ruzie op door te luisteren.';
	await answerBox(page).fill(told);
	const list = page.locator('.onb-hints__item');
	for (const words of ['Imke Reigersberg', 'moeder', '06 99 81 27 36'])
		await expect(list.filter({ hasText: words }).first()).toBeVisible();
	await list
		.filter({ hasText: 'moeder' })
		.first()
		.getByRole('button', { name: /^Vervang door “ouder”/ })
		.click();
	await expect(answerBox(page)).toHaveValue(told.replace('moeder', 'ouder'));
	await expect(list.filter({ hasText: 'moeder' })).toHaveCount(0);
	await page.getByRole('button', { name: 'Opslaan en verder' }).click();
	for (const number of [2, 3]) {
		await page.waitForURL(new RegExp(`/question/${number}$`));
		await answerBox(page).fill(`Bij ${number} overlegde ik eerst. Groet, Imke Reigersberg, ${email}`);
		await page.getByRole('button', { name: 'Opslaan en verder' }).click();
	}
	await page.waitForURL(/\/contact$/);
	await fillInContact(page, 'Imke Reigersberg', email);
	await page.getByLabel('Code uit de mail').fill(await codeFor(email));
	await page.getByRole('button', { name: 'Bevestigen' }).click();
	await page.waitForURL(/\/check$/);
	await page.getByRole('button', { name: 'Sollicitatie versturen' }).click();
	await page.waitForURL(/\/sent$/);
	await context.close();
	// Her own click is counted: of the procedure, by type, and no more than that.
	expect(
		await rows(`SELECT found_by, type, count::int FROM vault.count_leaks($1) WHERE found_by = 'candidate'`, [
			vacancyId,
		]),
	).toEqual([{ found_by: 'candidate', type: 'FAMILY', count: 1 }]);

	// The rest is proposed at the desk, and confirmed.
	await letClosingPass(vacancyId);
	await expect(async () => {
		const state = await row(
			`SELECT v.phase, (SELECT count(*)::int FROM answers a WHERE a.vacancy_id = v.id AND a.redaction = 'proposed') AS proposed
			FROM vacancies v WHERE v.id = $1`,
			[vacancyId],
		);
		expect(state).toEqual({ phase: 'screening', proposed: 3 });
	}).toPass({ timeout: 90_000 });
	const desk = await as('supervisor');
	await desk.goto(`/nl/supervise/${vacancyId}/${application}`);
	const passages = desk.locator('.onb-passages__item');
	for (const words of ['Imke Reigersberg', '06 99 81 27 36'])
		await expect(passages.filter({ hasText: words }).first()).toContainText('Nog niet beslist');
	await leaveOutDoubtful(desk);
	await submit(desk, 'Bevestigen en volgende');
	await desk.waitForURL(/checked=all/);
	await submit(desk, 'Beoordelen openen');
	await expect(desk.getByRole('heading', { name: 'Stand van het beoordelen' })).toBeVisible();
	await desk.context().close();

	// Nothing of it in what the assessor sees, in the page's source, or in anything the browser was sent.
	const assessor = await as('assessor');
	const received = listen(assessor);
	await assessor.goto(`/nl/assess/${vacancyId}`);
	const open = assessor.locator(`a[href*="/assess/${vacancyId}/"]`);
	const paths = await open.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
	expect(new Set(paths).size).toBe(3);
	for (const path of new Set(paths)) {
		await assessor.goto(path);
		await expect(assessor.locator('.onb-answer')).toBeVisible();
		await assessor.reload();
	}
	const all = await received();
	expect(
		all.some(({ body }) => body.includes('overlegde ik eerst')),
		'the answers were read',
	).toBe(true);
	expect(
		all.some(({ body }) => body.includes('door te luisteren')),
		'the first answer was read',
	).toBe(true);
	for (const { url, body } of all)
		for (const word of [
			'Imke',
			'Reigersberg',
			email,
			'reiger.',
			'99 81 27 36',
			'0699812736',
			'moeder',
			application,
		])
			expect.soft(body.includes(word), `${word} in ${url}`).toBe(false);
	await assessor.context().close();
});

/** Everything this page is sent from now on, scripts and styles left out: they are the same for everybody. */
function listen(page: Page): () => Promise<{ url: string; body: string }[]> {
	const answers: Promise<{ url: string; body: string }>[] = [];
	page.on('response', (response) => {
		if (['script', 'stylesheet', 'font', 'image'].includes(response.request().resourceType())) return;
		answers.push(
			response.text().then(
				(body) => ({ url: response.url(), body: body + JSON.stringify(response.headers()) }),
				// A redirect has no body.
				() => ({ url: response.url(), body: JSON.stringify(response.headers()) }),
			),
		);
	});
	return () => Promise.all(answers);
}
