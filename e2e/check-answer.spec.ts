/** The public check on recognisable details: the same engine as in the application, and the text stays on the device. */
import { expect, test } from '@playwright/test';

const answers = {
	nl: {
		text: 'Als moeder van twee werkte ik met Hanneke Zijlstra. Ik ben Bo Tuinstra.',
		label: 'Uw antwoord',
		name: 'Uw naam',
		list: 'Herkenbare gegevens in uw antwoord',
		replace: /Vervang door/,
		example: 'Probeer het met een voorbeeld',
		masked: 'Zo zou een beoordelaar het lezen',
	},
	en: {
		text: 'As a mother of two I worked with Anna Whitfield. I am Bo Tuinstra.',
		label: 'Your answer',
		name: 'Your name',
		list: 'Recognisable details in your answer',
		replace: /Replace/,
		example: 'Try it with an example',
		masked: 'This is how an assessor would read it',
	},
} as const;

for (const locale of ['nl', 'en'] as const) {
	test(`an answer is checked on the device, in ${locale}`, async ({ page }) => {
		const texts = answers[locale];
		await page.setViewportSize({ width: 360, height: 780 });
		await page.goto(`/${locale}/check-answer`);
		const sent: string[] = [];
		page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
		await page.getByRole('button', { name: texts.example }).click();
		await expect(page.getByRole('heading', { name: texts.masked })).toBeVisible();
		await page.getByLabel(texts.name).fill('Bo Tuinstra');
		await page.getByRole('textbox', { name: texts.label }).fill(texts.text);

		await expect(page.getByRole('heading', { name: texts.masked })).toBeVisible();
		const masked = page.locator('.onb-answer');
		await expect(masked).toContainText('[');
		for (const word of ['Tuinstra', 'moeder', 'mother', 'Zijlstra', 'Whitfield'])
			await expect(masked).not.toContainText(word);

		await expect(page.getByRole('heading', { name: texts.list })).toBeVisible();
		await page.getByRole('button', { name: texts.replace }).first().press('Enter');
		await expect(page.getByRole('textbox', { name: texts.label })).not.toHaveValue(texts.text);
		expect(sent.filter((request) => /Tuinstra|moeder|mother/u.test(decodeURIComponent(request)))).toEqual([]);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
	});
}
