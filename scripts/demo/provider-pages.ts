import type { DemoPerson, DemoRole } from '@/db/seed/people';
import { escapeHtml, renderPage } from './page';

export const roleLabels: Readonly<Record<DemoRole, { nl: string; en: string }>> = {
	administrator: { nl: 'Beheerder', en: 'Administrator' },
	auditor: { nl: 'Auditor', en: 'Auditor' },
	manager: { nl: 'Vacaturehouder', en: 'Hiring manager' },
	supervisor: { nl: 'Procedurebegeleider', en: 'Procedure supervisor' },
	chair: { nl: 'Commissievoorzitter', en: 'Chair of the committee' },
	assessor: { nl: 'Beoordelaar', en: 'Assessor' },
	interviewer: { nl: 'Gesprekspartner', en: 'Interviewer' },
	evaluator: { nl: 'Onderzoeker', en: 'Evaluator' },
};

type Organisation = { readonly slug: string; readonly name: string; readonly nameEn: string };

const texts = {
	nl: { title: 'Inloggen als medewerker', intro: 'Kies wie u wilt zijn. Er is geen wachtwoord nodig.' },
	en: { title: 'Sign in as staff', intro: 'Choose who you want to be. No password is needed.' },
} as const;

/** One button per person, grouped by role; works without JavaScript. */
export function renderPeople(
	interaction: string,
	people: readonly DemoPerson[],
	organisations: readonly Organisation[],
	lang: 'nl' | 'en',
): string {
	const organisationName = (slug: string): string => {
		const found = organisations.find((organisation) => organisation.slug === slug);
		return (lang === 'nl' ? found?.name : found?.nameEn) ?? slug;
	};
	const roles = [...new Set(people.map((person) => person.role))];
	const groups = roles.map((role) => {
		const buttons = people
			.filter((person) => person.role === role)
			.map(
				(person) =>
					`<li><button type="submit" name="sub" value="${escapeHtml(person.sub)}">${escapeHtml(person.name)}` +
					` <small>${escapeHtml(organisationName(person.organisation))}</small></button></li>`,
			);
		return `<h2>${escapeHtml(roleLabels[role][lang])}</h2><ul class="people">${buttons.join('')}</ul>`;
	});
	const body = `<p>${texts[lang].intro}</p>
<form method="post" action="/people/${escapeHtml(interaction)}">${groups.join('\n')}</form>`;
	return renderPage({ lang, title: texts[lang].title, body, stylePath: '/style.css' });
}
