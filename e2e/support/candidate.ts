/** A candidate's steps, as somebody with a browser and a mailbox takes them. */
import { type BrowserContextOptions, expect, type Page } from '@playwright/test';
import { rows } from './database';
import { mailTo } from './mail';

/** Each candidate comes from an address of their own, so that rate limits count as they do in the world. */
export function ownAddress(): BrowserContextOptions {
	const part = () => 1 + Math.floor(Math.random() * 250);
	return { extraHTTPHeaders: { 'x-forwarded-for': `10.${part()}.${part()}.${part()}` } };
}

export const newEmail = (name: string): string =>
	`${name}.${Math.random().toString(36).slice(2, 10)}@voorbeeld.example`;

/** An open vacancy of the demo in Dutch, older than what specs make beside this one, that does not close while a spec runs. */
export async function openVacancy(): Promise<{ slug: string; title: string; questions: number }> {
	const [vacancy] = await rows<{ slug: string; title: string; questions: number }>(
		`SELECT v.slug, v.title, count(q.id)::int AS questions FROM vacancies v
		JOIN questions q ON q.vacancy_id = v.id AND q.stage = 'application'
		WHERE v.phase = 'open' AND v.locale = 'nl' AND v.closes_at > now() + interval '2 days'
		GROUP BY v.id ORDER BY v.created_at, v.closes_at DESC LIMIT 1`,
	);
	if (!vacancy) throw new Error('the demo has no open vacancy in Dutch');
	return vacancy;
}

/** From the page before starting to question 1; gives the application's id. */
export async function begin(page: Page, slug: string): Promise<string> {
	await page.goto(`/nl/apply/start/${slug}`);
	await page.getByRole('button', { name: 'Begin met de sollicitatie' }).first().click();
	await page.waitForURL(/\/apply\/[0-9a-f-]{36}\/question\/1$/);
	return /apply\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? '';
}

export const answerBox = (page: Page) => page.locator('textarea[name="text"]');

/** Answers every question from the first, one page each. */
export async function answerAll(
	page: Page,
	count: number,
	textOf: (number: number) => string,
): Promise<void> {
	for (let number = 1; number <= count; number += 1) {
		await expect(page).toHaveTitle(new RegExp(`^Vraag ${number} van ${count}`));
		await answerBox(page).fill(textOf(number));
		await page.getByRole('button', { name: 'Opslaan en verder' }).click();
		await page.waitForURL(number === count ? /\/contact$/ : new RegExp(`/question/${number + 1}$`));
	}
}

export async function fillInContact(page: Page, name: string, email: string): Promise<void> {
	await page.getByLabel('Naam').fill(name);
	await page.getByLabel('E-mailadres').fill(email);
	await page.getByRole('radio', { name: 'Geen hulp' }).check();
	await page.getByRole('button', { name: 'Opslaan en verder' }).click();
	await page.waitForURL(/\/confirm\?/);
}

export async function codeFor(email: string): Promise<string> {
	const { subject } = await mailTo(email, /^\d{6} /);
	return subject.slice(0, 6);
}

/** The address in the newest mail with a link, on this platform. */
export async function linkFor(email: string): Promise<string> {
	const { text } = await mailTo(email, /^\d{6} /);
	const link = /https?:\/\/\S+\/my\/confirm\?link=\S+/.exec(text)?.[0];
	if (!link) throw new Error('the mail has no link');
	return new URL(link).pathname + new URL(link).search;
}

/** Everything up to and including the confirmation; gives id and address. */
export async function apply(
	page: Page,
	name = 'Wen',
	text = (number: number) => `Antwoord ${number}: ik deed het zelf.`,
) {
	const { slug, title, questions } = await openVacancy();
	const email = newEmail('wen');
	const id = await begin(page, slug);
	await answerAll(page, questions, text);
	await fillInContact(page, name, email);
	await page.getByLabel('Code uit de mail').fill(await codeFor(email));
	await page.getByRole('button', { name: 'Bevestigen' }).click();
	await page.waitForURL(/\/check$/);
	await page.getByRole('button', { name: 'Sollicitatie versturen' }).click();
	await page.waitForURL(/\/sent$/);
	return { id, email, title };
}
