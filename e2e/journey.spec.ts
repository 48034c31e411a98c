/**
 * The whole pilot in a browser, with real login, mail, database and worker: a vacancy is written and checked, published,
 * applied to, masked, scored blind by three people, decided by the registered rule, interviewed and reported.
 * Once in Dutch on a desktop, once in English on a small phone.
 */
import { type Browser, expect, type Page, test } from '@playwright/test';
import { answerBox, codeFor, newEmail } from './support/candidate';
import { letClosingPass, row, rows } from './support/database';
import { mailTo } from './support/mail';
import { contextOf, nameOf, type Person } from './support/people';
import { type Language, text } from './support/texts';

const bodies: Readonly<Record<Language, string>> = {
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
const submit = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

async function write(page: Page, language: Language, title: string): Promise<string> {
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

	const committee: readonly [Person, string][] = [
		['supervisor', 'supervisor'],
		['chair', 'chair'],
		['assessor', 'assessor'],
		['secondAssessor', 'assessor'],
		['interviewer', 'interviewer'],
		['secondInterviewer', 'interviewer'],
	];
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
	await page.waitForURL((url) => !url.pathname.endsWith('/rule'));

	await page.goto(`/${language}/manage/${id}/publish`);
	await submit(page, t('publish.button'));
	await expect(page.getByRole('heading', { name: t('publish.done') })).toBeVisible();
	return id;
}

async function applyAs(
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

async function scoreEverything(
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

for (const [language, viewport] of [
	['nl', { width: 1280, height: 900 }],
	['en', { width: 360, height: 740 }],
] as const) {
	test(`the whole pilot in ${language} at ${viewport.width} px`, async ({ browser, baseURL }) => {
		test.setTimeout(420_000);
		const base = baseURL ?? '';
		const t = (namespace: string, key: string) => text(language, namespace, key);
		const as = async (person: Person): Promise<Page> => {
			const context = await contextOf(browser, person, base);
			const page = await context.newPage();
			await page.setViewportSize(viewport);
			return page;
		};
		const title = `${language === 'nl' ? 'Adviseur peilbeheer' : 'Adviser water levels'} ${Math.random().toString(36).slice(2, 7)} (m/v/x)`;

		// (a) written, checked, published: frozen with a hash
		const manager = await as('manager');
		const vacancyId = await write(manager, language, title);
		const { slug, sha256 } = await row<{ slug: string; sha256: string }>(
			'SELECT v.slug, n.sha256 FROM vacancies v JOIN vacancy_versions n ON n.vacancy_id = v.id WHERE v.id = $1',
			[vacancyId],
		);
		expect(sha256).toMatch(/^[0-9a-f]{64}$/);
		await expect(rows(`UPDATE questions SET text = 'x' WHERE vacancy_id = $1`, [vacancyId])).rejects.toThrow(
			/frozen/,
		);

		// (b) two candidates
		const strongMail = await applyAs(browser, base, language, viewport, slug, {
			name: 'Imke Zwanenburg',
			answer: 'Een sterk voorbeeld',
		});
		const weakMail = await applyAs(browser, base, language, viewport, slug, {
			name: 'Ravi Zwanenburg',
			answer: 'Een kort voorbeeld',
		});
		await mailTo(strongMail, new RegExp(title.slice(0, 12)));

		// (c) the supervisor confirms the masked text
		await letClosingPass(vacancyId);
		await expect(async () => {
			const { phase, waiting } = await row<{ phase: string; waiting: number }>(
				`SELECT v.phase, (SELECT count(*)::int FROM answers a WHERE a.vacancy_id = v.id AND a.redaction = 'waiting') AS waiting FROM vacancies v WHERE v.id = $1`,
				[vacancyId],
			);
			expect({ phase, waiting }).toEqual({ phase: 'screening', waiting: 0 });
		}).toPass({ timeout: 90_000 });
		const supervisor = await as('supervisor');
		const applications = await rows<{ id: string }>(
			`SELECT id FROM applications WHERE vacancy_id = $1 AND status = 'submitted'`,
			[vacancyId],
		);
		for (const { id } of applications) {
			await supervisor.goto(`/${language}/supervise/${vacancyId}/${id}`);
			await supervisor
				.getByRole('button', { name: t('supervise', 'desk.confirm') })
				.first()
				.click();
			await expect(async () => {
				const { open } = await row<{ open: number }>(
					`SELECT count(*)::int AS open FROM answers WHERE application_id = $1 AND redaction <> 'confirmed'`,
					[id],
				);
				expect(open).toBe(0);
			}).toPass();
		}
		await supervisor.goto(`/${language}/supervise/${vacancyId}`);
		await submit(supervisor, t('supervise', 'procedure.open'));
		await expect(
			supervisor.getByRole('heading', { name: t('supervise', 'procedure.scoring') }),
		).toBeVisible();

		// (d) three assessors, alone and blind
		for (const person of ['assessor', 'secondAssessor', 'chair'] as const) {
			const page = await as(person);
			await scoreEverything(page, language, vacancyId, 'sterk');
			if (person === 'chair') {
				await page.goto(`/${language}/assess/${vacancyId}`);
				await submit(page, t('assess', 'queue.close'));
				await page.waitForURL(/\/moderation$/);
			}
			await page.context().close();
		}

		// (e) ranking by the registered rule, decision with a reason, identity lifted and logged, letters out
		await manager.goto(`/${language}/manage/${vacancyId}/selection`);
		await expect(manager.getByText(sha256)).toBeVisible();
		expect(await manager.content()).not.toContain('Zwanenburg');
		await submit(manager, t('manage', 'selection.submit'));
		await expect(manager.getByRole('heading', { name: t('manage', 'selection.doneTitle') })).toBeVisible();
		await supervisor.goto(`/${language}/supervise/${vacancyId}`);
		await submit(supervisor, t('supervise', 'procedure.liftButton'));
		await expect(
			supervisor.getByRole('button', { name: t('supervise', 'procedure.liftButton') }),
		).toBeHidden();
		await mailTo(strongMail, new RegExp(t('mail', 'invited.subject').slice(0, 12)));
		await mailTo(weakMail, new RegExp(t('mail', 'not-invited.subject').slice(0, 10)));
		const lifted = await rows(`SELECT 1 FROM events WHERE vacancy_id = $1 AND action = 'anonymity.lifted'`, [
			vacancyId,
		]);
		expect(lifted).toHaveLength(1);

		// (f) two panel members, each their own form; the outcome is recorded
		for (const person of ['interviewer', 'secondInterviewer'] as const) {
			const page = await as(person);
			await page.goto(`/${language}/interview/${vacancyId}`);
			await expect(page.getByText('Imke Zwanenburg')).toBeVisible();
			expect(await page.content()).not.toContain('Ravi');
			await page
				.getByRole('link', { name: t('interview', 'list.fill') })
				.first()
				.click();
			const questions = await page.locator('textarea[name^="notes."]').count();
			expect(questions).toBe(2);
			for (let index = 0; index < questions; index += 1) {
				await page
					.locator('textarea[name^="notes."]')
					.nth(index)
					.fill('Noemde een eigen keuze en wat die opleverde.');
				await page.locator('input[name^="score."][value="4"]').nth(index).check();
			}
			await submit(page, t('interview', 'form.submit'));
			await page.waitForURL(/\/interview\/[0-9a-f-]{36}$/);
			await page.context().close();
		}
		await manager.goto(`/${language}/manage/${vacancyId}/outcomes`);
		await manager.locator('[name=outcome][value=hired]').check();
		await manager.locator('[name=reason]').fill('Uw antwoorden en het gesprek waren overtuigend.');
		await submit(manager, t('manage', 'outcome.save'));
		await submit(manager, t('manage', 'outcome.complete'));
		await expect(manager.getByText(t('manage', 'outcome.completed'))).toBeVisible();
		await mailTo(strongMail, new RegExp(t('mail', 'outcome.subject').slice(0, 12)));

		// (g) the figures are computed, stored, shown and downloaded
		await expect(async () => {
			const [stored] = await rows<{ hired: number }>(
				`SELECT (value->'columns'->>'hired')::int AS hired FROM metrics WHERE vacancy_id = $1 AND metric = 'funnel'`,
				[vacancyId],
			);
			expect(stored?.hired).toBe(1);
		}).toPass({ timeout: 30_000 });
		const evaluator = await as('evaluator');
		await evaluator.goto(`/${language}/evaluate/${vacancyId}`);
		await expect(evaluator.getByRole('heading', { level: 1 })).toHaveText(title);
		const csv = await (await evaluator.request.get(`/api/v1/reports/metrics?locale=${language}`)).text();
		expect(csv).toContain('funnel.hired');
		expect(csv).toContain(title.slice(0, 18));
		expect(csv).not.toContain('Zwanenburg');
		for (const page of [manager, supervisor, evaluator]) await page.context().close();
	});
}
