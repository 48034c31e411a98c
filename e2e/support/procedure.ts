/** The steps of a whole procedure, each as the person who takes it would. */
import { type Browser, expect, type Page } from '@playwright/test';
import { answerBox, codeFor, newEmail } from './candidate';
import { nameOf, type Person } from './people';
import { type Language, text } from './texts';

/** Who takes which role in the procedures that specs make. */
export const committee: readonly [Person, string][] = [
	['supervisor', 'supervisor'],
	['chair', 'chair'],
	['assessor', 'assessor'],
	['secondAssessor', 'assessor'],
	['interviewer', 'interviewer'],
	['secondInterviewer', 'interviewer'],
];

/** Texts in which the language check finds nothing. */
export const bodies: Readonly<Record<Language, string>> = {
	nl: `Als adviseur peilbeheer zorgt u dat sloten en vaarten op het goede peil staan. U overlegt met bewoners, boeren en
gemeenten, u leest meetgegevens en u schrijft een advies dat iedereen kan volgen.

U werkt 32 tot 36 uur per week in schaal 10: van 3.400 tot 4.900 euro per maand. U mag een deel thuis werken. Iedereen is
welkom. Hebt u een aanpassing nodig? Bel Sanne Prins. Wij kiezen op antwoorden en voeren daarna één gesprek.`,
	en: `As an adviser on water levels you make sure that ditches and canals stand at the right level. You talk with residents,
farmers and towns, you read measurements and you write advice that everybody can follow.

You work 32 to 36 hours a week in scale 10: from 3,400 to 4,900 euros a month. You may work partly at home. Everyone is
welcome. Do you need an adjustment? Call Sanne Prins. We choose by answers and hold one interview after that.`,
};

/** Saves the form that a field stands in. */
export const submit = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

/** At the desk: leaves out every passage that is in doubt, one by one, as confirming asks. */
export async function leaveOutDoubtful(page: Page): Promise<void> {
	const doubtful = page.locator('.onb-original .onb-passage--doubtful');
	for (let guard = 0; guard < 40 && (await doubtful.count()) > 0; guard += 1) {
		const id = await doubtful.first().getAttribute('data-passage');
		await page.locator(`button[value="accept ${id}"]`).click();
		await expect(page.locator(`.onb-passage--confirmed[data-passage="${id}"]`).first()).toBeVisible();
	}
}

export async function write(page: Page, language: Language, title: string): Promise<string> {
	const t = (key: string) => text(language, 'manage', key);
	await page.goto(`/${language}/manage/new`);
	await page.locator('[name=title]').first().fill(title);
	const languageChoice = page.locator(`[name=vacancyLocale][value=${language}]`);
	if (await languageChoice.count()) await languageChoice.check();
	await submit(page, t('new.create'));
	await page.waitForURL(/\/text$/);
	const id = /manage\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? '';

	await page.locator('[name=body]').fill(bodies[language]);
	await page.locator('[name=place]').fill('Utrecht');
	await page.locator('[name=salaryScale]').fill('10');
	await page.locator('[name=salaryMin]').fill('3400');
	await page.locator('[name=salaryMax]').fill('4900');
	await page.locator('[name=hoursMin]').fill('32');
	await page.locator('[name=hoursMax]').fill('36');
	await page.locator('[name=contact]').fill('Sanne Prins, 030 000 00 00');
	const inTwoWeeks = new Date(Date.now() + 14 * 86_400_000).toISOString().slice(0, 10);
	await page.locator('[name="closesAt.date"]').fill(inTwoWeeks);
	await page.locator('[name="closesAt.time"]').fill('23:59');
	await page.locator('[name=jobFamily]').fill('Water');
	await page.locator('[name="priorityRoundOn.date"]').fill('2026-09-01');
	await submit(page, t('saveNext'));
	await page.waitForURL((url) => !url.pathname.endsWith('/text'));

	for (const [stage, count] of [
		['application', 3],
		['interview', 2],
	] as const) {
		for (let added = 0; added < count; added += 1) {
			await page.goto(`/${language}/manage/${id}/library?stage=${stage}`);
			await page
				.getByRole('button', { name: new RegExp(`^${text(language, 'library', 'add')}`) })
				.nth(added * 4)
				.click();
			await page.waitForURL((url) => !url.pathname.endsWith('/library'));
		}
	}

	for (const [person, role] of committee) {
		await page.goto(`/${language}/manage/${id}/committee`);
		await page
			.locator('[name=staffId]')
			.last()
			.selectOption({ label: nameOf(person) });
		const roleField = page.locator('select[name=role]');
		if (await roleField.count()) await roleField.selectOption(role);
		else await page.locator(`[name=role][value=${role}]`).last().check();
		const workshop = page.locator('[name="workshopOn.date"], [name=workshopOn]').last();
		await workshop.fill('2026-09-01');
		await submit(page, t('committee.add'));
		await expect(page.getByRole('row', { name: new RegExp(nameOf(person)) })).toBeVisible();
	}

	await page.goto(`/${language}/manage/${id}/rule`);
	await page.locator('[name=minimumScore]').fill('3');
	await page.locator('[name=inviteCount]').fill('1');
	await page.locator('[name=tieRule][value=invite-all]').check();
	await page.locator('[name=ratersRequired]').fill('3');
	await page.getByRole('main').getByRole('button').last().click();
	await page.waitForURL(/saved=1/);

	await page.goto(`/${language}/manage/${id}/publish`);
	await submit(page, t('publish.button'));
	await expect(page.getByRole('heading', { name: t('publish.done') })).toBeVisible();
	return id;
}

export async function applyAs(
	browser: Browser,
	baseURL: string,
	language: Language,
	viewport: { width: number; height: number },
	slug: string,
	who: { name: string; answer: string },
): Promise<string> {
	const t = (key: string) => text(language, 'apply', key);
	const email = newEmail('reis');
	const address = `10.9.${Math.floor(Math.random() * 250)}.${Math.floor(Math.random() * 250)}`;
	const context = await browser.newContext({
		baseURL,
		viewport,
		extraHTTPHeaders: { 'x-forwarded-for': address },
	});
	const page = await context.newPage();
	await page.goto(`/${language}/vacancies/${slug}`);
	await page
		.getByRole('link', { name: new RegExp(text(language, 'vacancies', 'start')) })
		.first()
		.click();
	await page.waitForURL(/\/apply\/start\//);
	await page.getByRole('main').getByRole('button').first().click();
	await page.waitForURL(/\/question\/1$/);
	for (let number = 1; number <= 3; number += 1) {
		await answerBox(page).fill(
			`${who.answer} ${number}. Ik ben bereikbaar via ${email} en heet ${who.name}.`,
		);
		await page.getByRole('main').locator('button[type=submit]').first().click();
		await page.waitForURL(number === 3 ? /\/contact$/ : new RegExp(`/question/${number + 1}$`));
	}
	await page.locator('[name=name]').fill(who.name);
	await page.locator('[name=email]').fill(email);
	await page.locator('[name=writingAid][value=none]').check();
	await page.getByRole('main').locator('button[type=submit]').first().click();
	await page.waitForURL(/\/confirm\?/);
	await page.locator('[name=code]').fill(await codeFor(email));
	await page.getByRole('main').locator('button[type=submit]').first().click();
	await page.waitForURL(/\/check$/);
	await page
		.getByRole('button', { name: t('check.button') })
		.last()
		.click();
	await page.waitForURL(/\/sent$/);
	await context.close();
	return email;
}

export async function scoreEverything(
	page: Page,
	language: Language,
	vacancyId: string,
	strong: string,
): Promise<void> {
	await page.goto(`/${language}/assess/${vacancyId}`);
	const first = page.locator(`a[href*="/assess/${vacancyId}/"]`);
	for (let guard = 0; guard < 12; guard += 1) {
		if (!/\/assess\/[0-9a-f-]{36}\/[0-9a-f-]{36}$/.test(page.url())) {
			const open = first.filter({ hasNotText: text(language, 'assess', 'queue.review') });
			if ((await open.count()) === 0) return;
			await open.first().click();
			await page.waitForURL(/\/assess\/[0-9a-f-]{36}\/[0-9a-f-]{36}$/);
		}
		const here = page.url();
		const answer = (await page.locator('.onb-answer').textContent()) ?? '';
		expect(answer).not.toContain('Zwanenburg');
		expect(answer).not.toContain('voorbeeld.example');
		await page.locator(`[name=score][value="${answer.includes(strong) ? 4 : 2}"]`).check();
		await submit(page, text(language, 'assess', 'answer.save'));
		await page.waitForURL((url) => url.href !== here);
	}
}
