/** A colleague writes to a candidate after the decision: checked, released, read by the candidate, and nobody's name in it. */
import { expect, test } from '@playwright/test';
import { codeFor, ownAddress } from './support/candidate';
import { row } from './support/database';
import { mailTo } from './support/mail';
import { contextOf, nameOf } from './support/people';

test.use(ownAddress());
test.describe.configure({ timeout: 120_000 });

test('personal feedback cannot leave with a phone number, and reaches the candidate once released', async ({
	page,
	browser,
	baseURL,
}) => {
	const { id, vacancy, email, login } = await row<{
		id: string;
		vacancy: string;
		email: string;
		login: string;
	}>(
		`SELECT a.id, v.id AS vacancy, c.email, p.email AS login FROM decisions d
		JOIN applications a ON a.id = d.application_id AND a.status = 'submitted'
		JOIN vacancies v ON v.id = a.vacancy_id AND v.phase = 'interviewing' AND v.locale = 'nl'
		JOIN vault.contacts c ON c.application_id = a.id
		-- Other specs write a detail of their own into contacts: the proven address is the one to log in with.
		JOIN vault.application_links l ON l.application_id = a.id JOIN vault.persons p ON p.id = l.person_id
		WHERE d.outcome = 'reject' AND NOT EXISTS (SELECT FROM feedback_texts f WHERE f.application_id = a.id)
		ORDER BY c.email DESC LIMIT 1`,
	);
	const staff = await contextOf(browser, 'manager', baseURL ?? '');
	const desk = await staff.newPage();
	await desk.goto(`/nl/manage/${vacancy}/feedback/${id}`);
	const box = desk.getByLabel('Uw toelichting');
	const save = desk.getByRole('button', { name: 'Opslaan en nakijken' });
	await box.fill('U schreef helder wat u deed. Bel 06 12345678 als u meer wilt weten.');
	await save.click();
	await expect(desk.getByText('Zo kan de toelichting niet weg')).toBeVisible();
	await expect(desk.getByRole('button', { name: 'Laat de kandidaat dit lezen' })).toBeHidden();
	await box.fill('U schreef helder wat u deed. Wij misten wat het resultaat was.');
	await save.click();
	await expect(desk.getByText('Wij vonden niets dat weg moet.')).toBeVisible();
	await desk.getByRole('button', { name: 'Laat de kandidaat dit lezen' }).click();
	await expect(desk.getByText('De kandidaat kan deze toelichting lezen.')).toBeVisible();
	await staff.close();

	await mailTo(email, /Er staat een toelichting voor u klaar/);
	await page.goto('/nl/my/login');
	await page.getByLabel('E-mailadres').fill(login);
	await page.getByRole('button', { name: 'Stuur mij een mail' }).click();
	await page.waitForURL(/\/my\/code/);
	await page.getByLabel('Code uit de mail').fill(await codeFor(login));
	await page.getByRole('button', { name: 'Inloggen' }).click();
	await page.waitForURL(/\/my$/);
	await page.goto(`/nl/my/${id}/feedback`);
	await expect(page.getByText('Wij misten wat het resultaat was.')).toBeVisible();
	expect(await page.content()).not.toContain(nameOf('manager'));
	await page.goto('/nl/my/data');
	await expect(page.getByText('Toelichting voor u zichtbaar gemaakt', { exact: false })).toBeVisible();
});
