/** What goes wrong for candidates: no JavaScript, no mouse, no network, two tabs, another device, old links. */
import { expect, test } from '@playwright/test';
import {
	answerAll,
	answerBox,
	begin,
	codeFor,
	fillInContact,
	linkFor,
	newEmail,
	openVacancy,
	ownAddress,
} from './support/candidate';
import { mailsTo } from './support/mail';

test.use(ownAddress());
test.describe.configure({ timeout: 120_000 });

const copies = () =>
	Object.keys(window.localStorage).filter((key) => key.startsWith('onbevangen:answer:')).length;

test('without JavaScript the whole way works', async ({ browser }) => {
	const context = await browser.newContext({ javaScriptEnabled: false, ...ownAddress() });
	const page = await context.newPage();
	const { slug, questions } = await openVacancy();
	const email = newEmail('plain');
	await begin(page, slug);
	await answerAll(page, questions, (number) => `Zonder scripts ${number}.`);
	await page.getByRole('button', { name: 'Opslaan en verder' }).click();
	await expect(page.getByRole('heading', { name: 'Er gaat nog iets niet goed' })).toBeVisible();
	await fillInContact(page, 'Bo', email);
	await page.getByLabel('Code uit de mail').fill('000000');
	await page.getByRole('button', { name: 'Bevestigen' }).click();
	await expect(page.getByText('Deze code klopt niet').first()).toBeVisible();
	await page.getByLabel('Code uit de mail').fill(await codeFor(email));
	await page.getByRole('button', { name: 'Bevestigen' }).click();
	await page.waitForURL(/\/check$/);
	await page.getByRole('button', { name: 'Sollicitatie versturen' }).click();
	await page.waitForURL(/\/sent$/);
	await context.close();
});

test('by keyboard alone: a question is answered and the next one reached', async ({ page }) => {
	const { slug } = await openVacancy();
	await page.goto(`/nl/apply/start/${slug}`);
	await page.keyboard.press('Tab');
	await expect(page.getByRole('link', { name: 'Direct naar de inhoud' })).toBeFocused();
	const start = page.getByRole('button', { name: 'Begin met de sollicitatie' }).first();
	for (
		let presses = 0;
		presses < 30 && !(await start.evaluate((node) => node === document.activeElement));
		presses += 1
	)
		await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await page.waitForURL(/question\/1$/);
	for (
		let presses = 0;
		presses < 30 && !(await answerBox(page).evaluate((node) => node === document.activeElement));
		presses += 1
	)
		await page.keyboard.press('Tab');
	await page.keyboard.type('Met het toetsenbord geschreven.');
	const save = page.getByRole('button', { name: 'Opslaan en verder' });
	for (
		let presses = 0;
		presses < 30 && !(await save.evaluate((node) => node === document.activeElement));
		presses += 1
	)
		await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await page.waitForURL(/question\/2$/);
});

test('offline: the text stays on the device, is said so, is saved later and wiped', async ({
	page,
	context,
}) => {
	const { slug } = await openVacancy();
	await begin(page, slug);
	await answerBox(page).fill('Eerste zin.');
	await expect(page.getByText(/Opgeslagen om/)).toBeVisible();
	await context.setOffline(true);
	await answerBox(page).fill('Eerste zin. Geschreven in de trein.');
	await expect(page.getByText('Nog niet opgeslagen', { exact: false })).toBeVisible();
	expect(await page.evaluate(copies)).toBe(1);
	await context.setOffline(false);
	await expect(page.getByText(/Opgeslagen om/)).toBeVisible({ timeout: 40_000 });
	expect(await page.evaluate(copies)).toBe(0);
	await page.reload();
	await expect(answerBox(page)).toHaveValue('Eerste zin. Geschreven in de trein.');
});

test('saves within two seconds of the last key, and when the page is left', async ({ page }) => {
	const { slug } = await openVacancy();
	await begin(page, slug);
	await page.waitForLoadState('networkidle');
	const saved = page.waitForRequest(/\/autosave$/);
	await answerBox(page).pressSequentially('Ik deed het zelf.');
	const lastKey = Date.now();
	expect((await saved).postDataJSON().text).toBe('Ik deed het zelf.');
	expect(Date.now() - lastKey).toBeLessThan(2_000);
	await expect(page.getByText(/Opgeslagen om/)).toBeVisible();
	await answerBox(page).fill('Ik deed het zelf, met hulp.');
	await page.goto('/nl/vacancies');
	await page.goBack();
	await expect(answerBox(page)).toHaveValue('Ik deed het zelf, met hulp.');
});

test('what was called wrong stays so while the words stand, and the device does not hold them', async ({
	page,
}) => {
	const { slug } = await openVacancy();
	await begin(page, slug);
	await answerBox(page).fill('Ik overlegde met Fatima de Vries over de planning.');
	await expect(page.getByText('1 plek gevonden')).toBeVisible({ timeout: 20_000 });
	await page.getByRole('button', { name: /^Klopt niet ?: Fatima de Vries/ }).click();
	await expect(page.getByText('Geen herkenbare gegevens gevonden.')).toBeVisible();
	await expect(page.getByText(/Opgeslagen om/)).toBeVisible();
	expect(await page.evaluate(() => JSON.stringify(window.localStorage))).not.toContain('Fatima');
	await page.reload();
	await expect(page.getByText('Geen herkenbare gegevens gevonden.')).toBeVisible({ timeout: 20_000 });
});

test('two tabs: the newer text is shown and nothing is overwritten', async ({ page, context }) => {
	const { slug } = await openVacancy();
	await begin(page, slug);
	const other = await context.newPage();
	await other.goto(page.url());
	await answerBox(other).fill('Nieuwere tekst.');
	await expect(other.getByText(/Opgeslagen om/)).toBeVisible();
	await answerBox(page).fill('Tekst van het oude tabblad.');
	const versions = page.getByRole('region', { name: 'Er zijn twee versies van uw antwoord' });
	await expect(versions.getByRole('blockquote')).toHaveText([
		'Nieuwere tekst.',
		'Tekst van het oude tabblad.',
	]);
	// Going on waits for the choice.
	await page.getByRole('button', { name: 'Opslaan en verder' }).click();
	await expect(versions).toBeFocused();
	await versions.getByRole('button', { name: 'Houd de nieuwere versie' }).click();
	await expect(answerBox(page)).toHaveValue('Nieuwere tekst.');
	await expect(versions).toBeHidden();
	await other.reload();
	await expect(answerBox(other)).toHaveValue('Nieuwere tekst.');
});

test('another device by link; a used or damaged link gets a kind page', async ({ page, browser }) => {
	const { slug, questions } = await openVacancy();
	const email = newEmail('device');
	await begin(page, slug);
	await answerAll(page, questions, (number) => `Thuis geschreven ${number}.`);
	await fillInContact(page, 'Bo', email);
	const link = await linkFor(email);
	const phone = await browser.newContext({ ...ownAddress(), viewport: { width: 360, height: 740 } });
	const there = await phone.newPage();
	// A mail scanner opens the link first; that consumes nothing.
	await there.request.get(link);
	await there.goto(link);
	await there.getByRole('button', { name: 'Ja, ga verder' }).click();
	await there.waitForURL(/\/apply\/.+\/contact$/);
	await expect(there.getByLabel('Naam')).toHaveValue('Bo');
	for (const bad of [link, `${link}x`, '/nl/my/confirm', '/nl/my/confirm?link=%00']) {
		await there.goto(bad);
		await expect(there.getByRole('heading', { name: 'Deze link werkt niet meer' })).toBeVisible();
	}
	await phone.close();
});

test('asking for a link says the same for every address', async ({ page }) => {
	const unknown = newEmail('unknown');
	await page.goto('/nl/my/login');
	await page.getByLabel('E-mailadres').fill(unknown);
	await page.getByRole('button', { name: 'Stuur mij een mail' }).click();
	await expect(page.getByRole('heading', { name: 'Kijk in uw mail' })).toBeVisible();
	await page.getByLabel('Code uit de mail').fill('123456');
	await page.getByRole('button', { name: 'Inloggen' }).click();
	await expect(page.getByText('Deze code klopt niet').first()).toBeVisible();
	expect(await mailsTo(unknown)).toEqual([]);
});

test('autosave refuses foreign ids, broken bodies and forms of other sites', async ({
	page,
	playwright,
	baseURL,
}) => {
	const { slug } = await openVacancy();
	const id = await begin(page, slug);
	const path = `/nl/apply/${id}/autosave`;
	const stranger = await playwright.request.newContext({ baseURL: baseURL ?? '' });
	const body = { questionId: '5f1c8f2e-3a4b-4c5d-8e6f-7a8b9c0d1e2f', revision: 0, text: 'x' };
	expect((await stranger.post(path, { data: body })).status()).toBe(401);
	expect((await page.request.post(path, { data: body })).status()).toBe(409);
	const json = { 'content-type': 'application/json' };
	expect((await page.request.post(path, { data: Buffer.from('{"broken'), headers: json })).status()).toBe(
		400,
	);
	expect((await page.request.post(path, { data: { ...body, text: 7 } })).status()).toBe(422);
	expect((await page.request.post(path, { data: { ...body, text: 'x'.repeat(200_000) } })).status()).toBe(
		413,
	);
	expect((await page.request.post(path, { form: { text: 'x' } })).status()).toBe(415);
	await stranger.dispose();
});

test('at 400 % zoom nothing has to be scrolled sideways', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	const { slug } = await openVacancy();
	await begin(page, slug);
	const overflow = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
	expect(await page.evaluate(overflow)).toBeLessThanOrEqual(0);
	await page.goto(`/nl/apply/start/${slug}`);
	expect(await page.evaluate(overflow)).toBeLessThanOrEqual(0);
});

test('reminders stop by the link in the mail: looking changes nothing, a damaged link gets a kind page', async ({
	page,
}) => {
	await page.goto('/nl/my/reminders?application=5f1c8f2e-3a4b-4c5d-8e6f-7a8b9c0d1e2f&key=abc');
	await expect(page.getByRole('heading', { name: 'Deze link werkt niet' })).toBeVisible();
});
