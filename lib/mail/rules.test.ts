import { describe, expect, it } from 'vitest';
import { namespaces } from '@/lib/i18n/namespaces';
import { renderMail } from './rules';

const data = {
	title: 'Adviseur <water>',
	code: '123456',
	date: '1 maart 2027',
	reason: 'De regel is gevolgd.',
	applicationId: 'a1',
	vacancyId: 'v1',
	link: 'l1',
	stop: 's1',
};
const names = Object.entries(namespaces.mail.nl).flatMap(([name, text]) =>
	typeof text === 'string' ? [] : [name],
);

describe('renderMail', () => {
	it.each(names.flatMap((name) => [[name, 'nl'] as const, [name, 'en'] as const]))(
		'%s in %s says the same as text and as HTML, with one address of this platform',
		(name, locale) => {
			const { subject, text, html } = renderMail(name, locale, data, 'https://example.org');
			expect(subject).not.toMatch(/[{}]/);
			expect(text).not.toMatch(/[{}]/);
			expect(text).toContain(`https://example.org/${locale}/`);
			expect(html).not.toContain('<water>');
		},
	);

	it('greets a candidate or a colleague', () => {
		const first = (name: string) => renderMail(name, 'nl', data, '').text.split('\n')[0];
		expect(first('outcome')).toBe('Beste kandidaat,');
		expect(first('scoring-opened')).toBe('Beste collega,');
	});

	it('refuses an unknown letter', () => {
		expect(() => renderMail('toString', 'nl', data, '')).toThrow(/unknown mail template/);
	});
});
