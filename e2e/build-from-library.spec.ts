/**
 * From an empty draft to a published vacancy with questions from the library, by keyboard only, in both languages.
 * Prints how much that asks of somebody: keys that act (docs/measurements.md calls them clicks) and fields to fill in.
 */
import { expect, type Locator, type Page, test } from '@playwright/test';
import { readinessItems } from '@/lib/vacancy/rules';
import { row, rows } from './support/database';
import { contextOf, nameOf } from './support/people';
import { bodies, committee } from './support/procedure';
import { type Language, text } from './support/texts';

/** Somebody without a mouse, who counts what is asked of them. */
class Typist {
	acts = 0;
	fields = 0;
	constructor(readonly page: Page) {}

	/** Tab by Tab, as a keyboard goes; a control that cannot be reached fails here. */
	async to(target: Locator): Promise<void> {
		await expect(target).toBeVisible();
		for (let presses = 0; presses < 250; presses += 1) {
			if (await target.evaluate((element) => element === document.activeElement)) return;
			await this.page.keyboard.press('Tab');
		}
		throw new Error(`not reached by keyboard: ${target}`);
	}

	async press(target: Locator, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
		await this.to(target);
		await this.page.keyboard.press(key);
		this.acts += 1;
	}

	async type(name: string, words: string): Promise<void> {
		const field = this.page.locator(`[name="${name}"]`).last();
		await this.to(field);
		// Date and time fields have parts that depend on the browser's language; their value is set where focus is.
		if (/\.(?:date|time)$/.test(name)) await field.fill(words);
		else {
			await this.page.keyboard.press('Control+a');
			await this.page.keyboard.insertText(words);
		}
		this.fields += 1;
	}
}

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

async function build(typist: Typist, language: Language, title: string): Promise<string> {
	const { page } = typist;
	const t = (key: string) => text(language, 'manage', key);
	const button = (name: string) => page.getByRole('button', { name, exact: true });
	const link = (name: string) => page.getByRole('main').getByRole('link', { name, exact: true }).last();

	await page.goto(`/${language}/manage/new`);
	await typist.type('title', title);
	await typist.press(button(t('new.create')));
	await page.waitForURL(/\/text$/);
	const id = /manage\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? '';

	// Each thing that is missing has its own message, and the button publishes nothing.
	await page.goto(`/${language}/manage/${id}/publish`);
	const done = new Set(['anchors', 'linter', 'second-reader']);
	for (const item of readinessItems) {
		const line = page.locator('.onb-checklist li li', { hasText: t(`items.${item}`) });
		await expect(line.first()).toHaveClass(done.has(item) ? /done/ : /missing/);
	}
	await button(t('publish.button')).press('Enter');
	await expect(page.locator('.onb-error-summary')).toContainText(text(language, 'errors', 'not-ready'));
	expect(await rows('SELECT 1 FROM vacancy_versions WHERE vacancy_id = $1', [id])).toEqual([]);

	await page.goto(`/${language}/manage/${id}/text`);
	for (const [name, words] of [
		['body', bodies[language]],
		['place', 'Utrecht'],
		['salaryScale', '10'],
		['salaryMin', '3400'],
		['salaryMax', '4900'],
		['hoursMin', '32'],
		['hoursMax', '36'],
		['contact', 'Sanne Prins, 030 000 00 00'],
		['closesAt.date', inDays(14)],
		['jobFamily', 'Water'],
		['priorityRoundOn.date', inDays(-7)],
	] as const)
		await typist.type(name, words);
	await typist.press(button(t('saveNext')));
	await page.waitForURL(/\/questions$/);

	for (const [stage, count] of [
		['application', 3],
		['interview', 2],
	] as const) {
		for (let added = 0; added < count; added += 1) {
			await typist.press(link(t('questions.library')));
			await page.waitForURL(/\/library/);
			const add = page.getByRole('button', { name: new RegExp(`^${text(language, 'library', 'add')}`) });
			await typist.press(add.nth(added * 4));
			await page.waitForURL((url) => !url.pathname.endsWith('/library'));
		}
		await typist.press(link(t('goOn')));
		await page.waitForURL(stage === 'application' ? /\/interview-questions$/ : /\/committee$/);
	}

	for (const [person, role] of committee) {
		const select = page.locator('select[name=staffId]').last();
		await typist.to(select);
		// What typing the name does in a list differs per browser; the value is set where focus is.
		await select.selectOption({ label: nameOf(person) });
		typist.fields += 1;
		const choice = page.locator(`[name=role][value=${role}]`).last();
		// One Tab enters a group of choices, arrows go through it.
		await page.keyboard.press('Tab');
		await page.keyboard.press('Space');
		for (let presses = 0; presses < 6 && !(await choice.isChecked()); presses += 1)
			await page.keyboard.press('ArrowDown');
		await expect(choice).toBeChecked();
		typist.fields += 1;
		if (role === 'chair' || role === 'assessor') await typist.type('workshopOn.date', inDays(-90));
		await typist.press(button(t('committee.add')));
		await expect(page.getByRole('row', { name: new RegExp(nameOf(person)) })).toBeVisible();
	}
	await typist.press(link(t('goOn')));
	await page.waitForURL(/\/rule$/);
	await typist.press(button(t('rule.save')));
	await page.waitForURL(/saved=1/);
	await typist.press(link(t('goOn')));
	await page.waitForURL(/\/preview/);
	await typist.press(link(t('goOn')));
	await page.waitForURL(/\/publish$/);
	await typist.press(button(t('publish.button')));
	await expect(page.getByRole('heading', { name: t('publish.done') })).toBeVisible();
	return id;
}

for (const language of ['nl', 'en'] as const) {
	test(`from the library to published by keyboard, in ${language}`, async ({ browser, baseURL }) => {
		test.setTimeout(240_000);
		const context = await contextOf(browser, 'manager', baseURL ?? '');
		const typist = new Typist(await context.newPage());
		const title = `Peilbeheer ${Math.random().toString(36).slice(2, 7)} (m/v/x)`;
		const id = await build(typist, language, title);
		const stored = await row<{ phase: string; asked: number }>(
			`SELECT phase, (SELECT count(*)::int FROM questions q WHERE q.vacancy_id = v.id) AS asked FROM vacancies v WHERE id = $1`,
			[id],
		);
		expect(stored).toEqual({ phase: 'open', asked: 5 });
		console.log(`build from library (${language}): ${typist.acts} clicks, ${typist.fields} fields`);
		// A regression in effort is a regression: 15 minutes for an untrained person (docs/measurements.md).
		expect(typist.acts).toBeLessThanOrEqual(30);
		expect(typist.fields).toBeLessThanOrEqual(30);
		await context.close();
	});
}

test('two people on one question: the later one sees both versions', async ({ browser, baseURL }) => {
	test.setTimeout(120_000);
	const t = (key: string) => text('nl', 'manage', key);
	const contexts = [
		await contextOf(browser, 'manager', baseURL ?? ''),
		await contextOf(browser, 'manager', baseURL ?? ''),
	];
	const [mine, theirs] = [await contexts[0]?.newPage(), await contexts[1]?.newPage()];
	if (!mine || !theirs) throw new Error('no pages');
	await mine.goto('/nl/manage/new');
	await mine.locator('[name=title]').first().fill('Twee mensen, een vraag');
	await mine.getByRole('button', { name: t('new.create'), exact: true }).click();
	await mine.waitForURL(/\/text$/);
	const id = /manage\/([0-9a-f-]{36})/.exec(mine.url())?.[1] ?? '';
	await mine.goto(`/nl/manage/${id}/questions/new?type=scale`);
	for (const [name, words] of [
		['competency', 'Kaarten'],
		['text', 'Hoe vaak werkte u met kaarten?'],
		['settings.lowest', 'nooit'],
		['settings.highest', 'elke dag'],
	] as const)
		await mine.locator(`[name="${name}"]`).fill(words);
	await mine.getByRole('button', { name: t('questions.save'), exact: true }).click();
	await mine.waitForURL(/\/questions$/);
	const { id: question } = await row<{ id: string }>('SELECT id FROM questions WHERE vacancy_id = $1', [id]);
	for (const page of [mine, theirs]) await page.goto(`/nl/manage/${id}/questions/${question}`);
	await theirs.locator('[name=text]').fill('Hoe vaak werkte u met luchtfoto’s?');
	await theirs.getByRole('button', { name: t('questions.save'), exact: true }).click();
	await theirs.waitForURL(/\/questions$/);
	await mine.locator('[name=text]').fill('Hoe vaak werkte u met zeekaarten?');
	await mine.getByRole('button', { name: t('questions.save'), exact: true }).click();
	const conflict = mine.locator('.onb-conflict');
	await expect(conflict).toContainText('zeekaarten');
	await expect(conflict).toContainText('luchtfoto’s');
	await expect(mine.locator('[name=text]')).toHaveValue('Hoe vaak werkte u met zeekaarten?');
	expect(await row('SELECT text FROM questions WHERE id = $1', [question])).toEqual({
		text: 'Hoe vaak werkte u met luchtfoto’s?',
	});
	for (const context of contexts) await context.close();
});

test('choices move, go and come back, and the draft follows', async ({ browser, baseURL }) => {
	test.setTimeout(120_000);
	const t = (key: string) => text('nl', 'manage', key);
	const context = await contextOf(browser, 'manager', baseURL ?? '');
	const page = await context.newPage();
	const typed = (part: string) =>
		page
			.locator(`[name^="settings.options."][name$=".${part}"]`)
			.evaluateAll((fields) =>
				fields.map((field) => (field as HTMLInputElement).value).filter((value) => value !== ''),
			);
	const tool = (name: 'up' | 'down' | 'remove', number: number) => {
		const words = { up: 'naar boven', down: 'naar beneden', remove: 'verwijderen' }[name];
		return page.getByRole('button', { name: `Keuze ${number} ${words}`, exact: true });
	};
	await page.goto('/nl/manage/new');
	await page.locator('[name=title]').first().fill('Keuzes op volgorde');
	await page.getByRole('button', { name: t('new.create'), exact: true }).click();
	await page.waitForURL(/\/text$/);
	const id = /manage\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? '';
	await page.goto(`/nl/manage/${id}/questions/new?type=single-choice`);
	await page.locator('[name=competency]').fill('Kaarten lezen');
	await page.locator('[name=text]').fill('Welke kaart kunt u lezen?');
	await page.locator('[name="settings.scored"]').check();
	for (const [row, [words, points]] of [
		['Een stadskaart', '2'],
		['Een zeekaart', '5'],
		['Een weerkaart', '3'],
	].entries()) {
		await page.locator(`[name="settings.options.${row}.text"]`).fill(words ?? '');
		await page.locator(`[name="settings.options.${row}.points"]`).selectOption(points ?? '');
	}
	await page.getByRole('button', { name: t('questions.save'), exact: true }).click();
	await page.waitForURL(/\/questions$/);
	const options = () =>
		row<{ settings: { options: { key: string; text: string; points: number | null }[] } }>(
			'SELECT settings FROM questions WHERE vacancy_id = $1',
			[id],
		).then(({ settings }) => settings.options);
	const before = await options();
	const { id: question } = await row<{ id: string }>('SELECT id FROM questions WHERE vacancy_id = $1', [id]);
	await page.goto(`/nl/manage/${id}/questions/${question}`);

	await tool('up', 2).press('Enter');
	await expect(tool('up', 1)).toBeFocused();
	expect(await typed('text')).toEqual(['Een zeekaart', 'Een stadskaart', 'Een weerkaart']);
	expect(await typed('points')).toEqual(['5', '2', '3']);
	await tool('up', 1).press('Enter');
	expect(await typed('text')).toEqual(['Een zeekaart', 'Een stadskaart', 'Een weerkaart']);
	await tool('remove', 1).press('Enter');
	expect(await typed('text')).toEqual(['Een stadskaart', 'Een weerkaart']);
	await page.getByRole('button', { name: t('builder.choice.undo'), exact: true }).press('Enter');
	expect(await typed('text')).toEqual(['Een zeekaart', 'Een stadskaart', 'Een weerkaart']);
	await tool('remove', 3).press('Enter');
	// Nobody sends the form: the draft is saved when the work rests, and each option keeps its key.
	const [city, sea] = before;
	await expect.poll(options, { timeout: 15_000 }).toEqual([sea, city]);
	await page.locator('[name="settings.options.1.text"]').fill('Een zeekaart');
	await page.getByRole('button', { name: t('questions.save'), exact: true }).click();
	await expect(page.locator('.onb-error-summary')).toBeVisible();
	expect(await typed('text')).toEqual(['Een zeekaart', 'Een zeekaart']);
	await context.close();
});
