/**
 * The whole pilot in a browser, with real login, mail, database and worker: a vacancy is written and checked, published,
 * applied to, masked, scored blind by three people, decided by the registered rule, interviewed and reported.
 * Once in Dutch on a desktop, once in English on a small phone.
 */
import { expect, type Page, test } from '@playwright/test';
import { letClosingPass, row, rows } from './support/database';
import { mailTo } from './support/mail';
import { contextOf, type Person } from './support/people';
import { applyAs, scoreEverything, submit, write } from './support/procedure';
import { text } from './support/texts';

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
