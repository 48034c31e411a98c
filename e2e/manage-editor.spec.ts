/** The language check while writing, and the gate before publication, by keyboard. */
import { expect, type Page, test } from '@playwright/test';
import { row, rows } from './support/database';
import { contextOf } from './support/people';

test.describe.configure({ timeout: 120_000 });

const sentence = 'Wij zoeken iemand die niet ouder is dan 35 jaar voor ons jonge team.';

async function newDraft(page: Page, title: string): Promise<string> {
	await page.goto('/nl/manage/new');
	await page.getByLabel('Titel van de vacature').fill(title);
	await page.keyboard.press('Enter');
	await page.waitForURL(/\/text$/);
	return /manage\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? '';
}

const body = (page: Page) => page.getByLabel('Tekst van de vacature');

test('the editor by keyboard: find, apply, undo, hide, and the caret stays', async ({ browser, baseURL }) => {
	const context = await contextOf(browser, 'manager', baseURL ?? '');
	const page = await context.newPage();
	await newDraft(page, 'Proef van de editor');
	await expect(page.getByRole('heading', { name: /Bevindingen/ })).toBeVisible();
	await body(page).focus();
	await page.keyboard.type(sentence);
	const headers = page.locator('.onb-finding__header');
	await expect(headers.first()).toContainText('moet anders');
	const marked = await page.locator('.onb-editor__layer mark').allTextContents();
	expect(marked.length).toBeGreaterThanOrEqual(2);
	// The caret is where typing left it.
	expect(await body(page).evaluate((area: HTMLTextAreaElement) => area.selectionStart)).toBe(sentence.length);

	await page.keyboard.press('F8');
	await expect(headers.first()).toHaveAttribute('aria-current', 'true');
	const selected = await body(page).evaluate((area: HTMLTextAreaElement) =>
		area.value.slice(area.selectionStart, area.selectionEnd),
	);
	expect(marked).toContain(selected);
	await expect(page.locator('.onb-mark--current')).toHaveText(selected);
	await expect(page.locator('.onb-editor__text [role=status]')).toContainText(
		`1 van ${await headers.count()}`,
	);

	// Through the findings until one has something better to offer; Enter takes it, Ctrl+Z brings it back.
	const suggestion = page.locator('.onb-finding__suggestion').first();
	for (let presses = 0; presses < 10 && !(await suggestion.isVisible()); presses += 1)
		await page.keyboard.press('F8');
	await page.keyboard.press('Control+.');
	await expect(suggestion).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(body(page)).not.toHaveValue(sentence);
	await expect(body(page)).toBeFocused();
	await page.keyboard.press('Control+z');
	await expect(body(page)).toHaveValue(sentence);

	const before = await headers.count();
	await page.keyboard.press('F8');
	await page.getByRole('button', { name: 'Verberg voor nu' }).press('Enter');
	await expect(headers).toHaveCount(before - 1);
	await context.close();
});

test('what is typed is saved by itself and is there after leaving', async ({ browser, baseURL }) => {
	const context = await contextOf(browser, 'manager', baseURL ?? '');
	const page = await context.newPage();
	const id = await newDraft(page, 'Proef van het bewaren');
	await body(page).fill('Dit hoort bewaard te blijven.');
	await expect(page.getByText(/Opgeslagen om/)).toBeVisible({ timeout: 20_000 });
	await page.goto('/nl/work');
	await page.goto(`/nl/manage/${id}/text`);
	await expect(body(page)).toHaveValue('Dit hoort bewaard te blijven.');
	await context.close();
});

test('two people on one draft: the second sees both versions and loses nothing', async ({
	browser,
	baseURL,
}) => {
	const context = await contextOf(browser, 'manager', baseURL ?? '');
	const [first, second] = [await context.newPage(), await context.newPage()];
	const id = await newDraft(first, 'Proef met twee schrijvers');
	await second.goto(`/nl/manage/${id}/text`);
	await body(first).fill('De tekst van de een.');
	await expect(first.getByText(/Opgeslagen om/)).toBeVisible({ timeout: 20_000 });
	await body(second).fill('De tekst van de ander.');
	await expect(second.getByRole('heading', { name: /intussen opgeslagen/ })).toBeVisible({ timeout: 20_000 });
	const versions = second.locator('.onb-conflict__version');
	await expect(versions).toHaveText(['De tekst van de ander.', 'De tekst van de een.']);
	await expect(body(second)).toHaveValue('De tekst van de ander.');
	expect((await row<{ body: string }>('SELECT body FROM vacancies WHERE id = $1', [id])).body).toBe(
		'De tekst van de een.',
	);
	await context.close();
});

test('without JavaScript: a plain text area, and findings after saving', async ({ browser, baseURL }) => {
	const login = await contextOf(browser, 'manager', baseURL ?? '');
	const context = await browser.newContext({
		javaScriptEnabled: false,
		storageState: await login.storageState(),
		...(baseURL !== undefined && { baseURL }),
	});
	const page = await context.newPage();
	await newDraft(page, 'Proef zonder scripts');
	await body(page).fill(sentence);
	await page.getByRole('button', { name: 'Opslaan', exact: true }).click();
	await expect(page.getByText('Opgeslagen.', { exact: true })).toBeVisible();
	await expect(page.locator('.onb-static-findings > li').first()).toContainText('moet anders');
	await context.close();
	await login.close();
});

test('the gate: a stop needs a reason, a reason needs a second reader', async ({ browser, baseURL }) => {
	const context = await contextOf(browser, 'manager', baseURL ?? '');
	const page = await context.newPage();
	const id = await newDraft(page, 'Proef van de poort');
	await body(page).fill(sentence);
	await page.getByRole('button', { name: 'Opslaan', exact: true }).click();
	await page.waitForURL(/saved=1/);
	await page.goto(`/nl/manage/${id}/publish`);
	await page.getByRole('button', { name: 'Publiceren' }).press('Enter');
	await expect(page.getByText('De vacature is nog niet klaar.', { exact: false })).toBeVisible();
	for (let left = await page.locator('.onb-static-findings').count(); left > 0; left -= 1) {
		const keep = page.locator('.onb-static-findings summary').first();
		await keep.press('Enter');
		await page
			.getByLabel(/maakt dit nodig|Waarom is dit nodig/)
			.first()
			.fill('De Wet op het voorbeeld, artikel 1, vraagt dit.');
		await page.getByRole('button', { name: 'Reden opslaan' }).first().press('Enter');
		await expect(page.locator('.onb-static-findings')).toHaveCount(left - 1);
	}
	await page.goto(`/nl/manage/${id}/publish`);
	await expect(page.getByText('Een tweede lezer moet akkoord gaan')).toBeVisible();
	await page.goto(`/nl/manage/${id}/review`);
	await expect(page.getByText('U hebt deze vacature zelf gemaakt.', { exact: false })).toBeVisible();
	const given = await rows('SELECT 1 FROM lint_reasons WHERE vacancy_id = $1', [id]);
	expect(given.length).toBeGreaterThan(0);
	await context.close();
});

test('the public check sends the text nowhere', async ({ page }) => {
	await page.goto('/nl/check-text');
	await expect(page.getByRole('heading', { name: /Bevindingen/ })).toBeVisible();
	// The last part of the check itself may still be on its way.
	await page.waitForLoadState('networkidle');
	const sent: string[] = [];
	page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
	await page.getByLabel('Vacaturetekst').fill(sentence);
	await expect(page.locator('.onb-finding__header').first()).toBeVisible();
	await page.waitForTimeout(1000);
	expect(sent).toEqual([]);

	// An empty text is not judged: there is an example instead, and undo takes it back.
	await page.getByLabel('Vacaturetekst').fill('');
	await expect(page.locator('.onb-glance')).toHaveCount(0);
	await page.getByRole('button', { name: 'Probeer het met een voorbeeld' }).click();
	await expect(page.locator('.onb-finding__header').nth(3)).toBeVisible();
	await expect(page.locator('.onb-glance')).toBeVisible();
	await page.keyboard.press('Control+z');
	await expect(page.getByLabel('Vacaturetekst')).toHaveValue('');
});
