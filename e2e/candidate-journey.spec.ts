/** The candidate's whole way: start, answers, proof, check, sent, status, equality, data, withdraw, erase. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import {
	answerAll,
	answerBox,
	apply,
	begin,
	codeFor,
	fillInContact,
	newEmail,
	openVacancy,
	ownAddress,
} from './support/candidate';
import { rows } from './support/database';
import { mailTo } from './support/mail';

test.use(ownAddress());
test.describe.configure({ timeout: 120_000 });

async function expectAccessible(page: Page): Promise<void> {
	const { violations } = await new AxeBuilder({ page })
		.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
		.analyze();
	expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
}

test('happy path: from the first look to the confirmation, and the mail says what comes next', async ({
	page,
}) => {
	const { slug, questions, title } = await openVacancy();
	const email = newEmail('happy');
	await page.goto(`/nl/apply/start/${slug}`);
	await expectAccessible(page);
	await begin(page, slug);
	await expect(page.getByText(`Vraag 1 van ${questions}`, { exact: true })).toBeVisible();
	await answerBox(page).fill('Ik legde uit waarom het anders moest.');
	await expect(page.getByText(/Opgeslagen om \d{2}\.\d{2} uur/)).toBeVisible({ timeout: 5_000 });
	await expectAccessible(page);
	await answerAll(page, questions, (number) => `Antwoord ${number}.`);
	await expectAccessible(page);
	await fillInContact(page, '王小明', email);
	await expectAccessible(page);
	await page.getByLabel('Code uit de mail').fill(` ${await codeFor(email)} `);
	await page.getByRole('button', { name: 'Bevestigen' }).click();
	await page.waitForURL(/\/check$/);
	await expect(page.getByText('王小明')).toBeVisible();
	await expectAccessible(page);
	await page.getByRole('button', { name: 'Sollicitatie versturen' }).dblclick();
	await page.waitForURL(/\/sent$/);
	await expect(page.getByRole('heading', { name: 'Uw sollicitatie is verstuurd' })).toBeVisible();
	await expectAccessible(page);
	const mail = await mailTo(email, /ontvangen/);
	expect(mail.subject).toContain(title);
	expect(mail.text).not.toContain('Antwoord 1.');
});

test('a mistake is explained above the form and at the field, and nothing typed is lost', async ({
	page,
}) => {
	const { slug, questions } = await openVacancy();
	await begin(page, slug);
	await answerBox(page).fill('Mijn bsn is 111222333.');
	await page.getByRole('button', { name: 'Opslaan en verder' }).click();
	await expect(page.getByRole('link', { name: /burgerservicenummer/ })).toBeVisible();
	await expect(answerBox(page)).toHaveValue('Mijn bsn is 111222333.');
	await answerAll(page, questions, (number) => `Antwoord ${number}.`);
	await page.getByLabel('Naam').fill('Bo');
	await page.getByRole('button', { name: 'Opslaan en verder' }).click();
	await expect(page.getByRole('heading', { name: 'Er gaat nog iets niet goed' })).toBeFocused();
	await expect(page.getByLabel('Naam')).toHaveValue('Bo');
	await expectAccessible(page);
});

test('status, own answers, equality questions and download', async ({ page }) => {
	const { id } = await apply(page);
	await page.getByRole('button', { name: 'Ja, bekijk de vragen' }).click();
	await page.waitForURL(/\/my\/equality$/);
	await expectAccessible(page);
	expect(await page.content()).not.toContain(id);
	await page.getByRole('radio', { name: 'Vrouw' }).check();
	await page.getByRole('button', { name: 'Versturen' }).click();
	await page.waitForURL(/\/thanks$/);
	await page.goto(`/nl/my/${id}`);
	await expect(page.getByRole('heading', { name: 'Wij hebben uw sollicitatie' })).toBeVisible();
	await expectAccessible(page);
	await page.getByRole('link', { name: 'Lees uw antwoorden terug' }).click();
	await expect(page.getByText('Antwoord 1: ik deed het zelf.')).toBeVisible();
	await page.goto('/nl/my/data');
	await expectAccessible(page);
	const data = await (await page.request.get('/nl/my/data/download')).json();
	expect(data.applications).toHaveLength(1);
	expect(data.applications[0].answers[0].answer).toBe('Antwoord 1: ik deed het zelf.');
});

test('change until closing: the answers open again and are sent once more', async ({ page }) => {
	const { id } = await apply(page);
	await page.goto(`/nl/my/${id}`);
	await page.getByText('Mijn antwoorden veranderen').click();
	await page.getByRole('button', { name: 'Open mijn antwoorden' }).click();
	await page.waitForURL(/\/check$/);
	await page.getByRole('link', { name: /^Wijzig ?: 1\./ }).click();
	await answerBox(page).fill('Een beter antwoord.');
	await page.getByRole('button', { name: 'Opslaan en terug naar controleren' }).click();
	await page.waitForURL(/\/check$/);
	await expect(page.getByText('Een beter antwoord.')).toBeVisible();
	await page.getByRole('button', { name: 'Sollicitatie versturen' }).click();
	await page.waitForURL(/\/sent$/);
});

test('withdraw: nobody judges it, and a mail confirms it', async ({ page }) => {
	const { id, email } = await apply(page);
	await page.goto(`/nl/my/${id}/withdraw`);
	await expectAccessible(page);
	await page.getByRole('button', { name: 'Ja, trek mijn sollicitatie in' }).click();
	await expect(page.getByRole('heading', { name: 'U hebt uw sollicitatie ingetrokken' })).toBeVisible();
	await mailTo(email, /ingetrokken/);
});

test('erase: the canary is gone from every table, the outbox and the queue', async ({ page }) => {
	const canary = `kanarie${Math.random().toString(36).slice(2)}`;
	const { id, email } = await apply(page, `Wen ${canary}`, (number) => `Antwoord ${number} van ${canary}.`);
	await page.goto(`/nl/my/${id}/delete`);
	await expectAccessible(page);
	await page.getByRole('button', { name: 'Wis alles van deze sollicitatie' }).click();
	await expect(page.getByRole('link', { name: /Vink aan/ })).toBeVisible();
	await page.getByRole('checkbox').check();
	await page.getByRole('button', { name: 'Wis alles van deze sollicitatie' }).click();
	await page.waitForURL(/\/my\/erased$/);
	const tables = await rows<{ name: string }>(
		`SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
		WHERE schemaname IN ('public', 'vault', 'graphile_worker')`,
	);
	for (const { name } of tables) {
		const found = await rows(
			`SELECT 1 FROM ${name} t WHERE t::text LIKE '%' || $1 || '%' OR t::text LIKE '%' || $2 || '%' LIMIT 1`,
			[canary, email],
		);
		expect({ name, found }).toEqual({ name, found: [] });
	}
	expect((await page.request.get(`/nl/my/${id}`)).status()).toBe(404);
});
