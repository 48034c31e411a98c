import type { InboxMessage } from './inbox';
import { escapeHtml, renderPage } from './page';

const texts = {
	nl: {
		title: 'Postvak van de demonstratie',
		empty: 'Er is nog geen e-mail. E-mails die het platform verstuurt, komen hier binnen.',
		count: (count: number) => `${count === 1 ? '1 e-mail, ' : `${count} e-mails, `}nieuwste eerst.`,
		subject: 'Onderwerp',
		to: 'Aan',
		from: 'Van',
		time: 'Ontvangen',
		back: 'Terug naar alle e-mails',
		noSubject: '(geen onderwerp)',
	},
	en: {
		title: 'Inbox of the demonstration',
		empty: 'There is no mail yet. Mail that the platform sends arrives here.',
		count: (count: number) => `${count === 1 ? '1 message, ' : `${count} messages, `}newest first.`,
		subject: 'Subject',
		to: 'To',
		from: 'From',
		time: 'Received',
		back: 'Back to all mail',
		noSubject: '(no subject)',
	},
} as const;

type Language = keyof typeof texts;

function time(iso: string, lang: Language): string {
	const shown = new Intl.DateTimeFormat(lang === 'nl' ? 'nl-NL' : 'en-GB', {
		dateStyle: 'medium',
		timeStyle: 'medium',
		timeZone: 'Europe/Amsterdam',
	}).format(new Date(iso));
	return `<time datetime="${escapeHtml(iso)}">${escapeHtml(shown)}</time>`;
}

export function renderList(
	messages: readonly InboxMessage[],
	filter: { readonly to?: string | undefined },
	lang: Language,
): string {
	const t = texts[lang];
	const rows = messages
		.map(
			(message) =>
				`<tr><td><a href="/message/${escapeHtml(message.id)}">${escapeHtml(message.subject || t.noSubject)}</a></td>` +
				`<td>${escapeHtml(message.to.join(', '))}</td><td>${time(message.receivedAt, lang)}</td></tr>`,
		)
		.join('\n');
	const back = filter.to === undefined ? '' : `<p><a href="/">${t.back}</a></p>`;
	const body =
		messages.length === 0
			? `<p>${t.empty}</p>`
			: `<p>${t.count(messages.length)}</p><div class="scroll" role="region" aria-label="${t.title}" tabindex="0"><table>
<thead><tr><th scope="col">${t.subject}</th><th scope="col">${t.to}</th><th scope="col">${t.time}</th></tr></thead>
<tbody>${rows}</tbody></table></div>`;
	return renderPage({ lang, title: t.title, body: back + body, stylePath: '/style.css' });
}

/** Shows the plain text, as every mail has it; addresses in it become links. The HTML part is never run here. */
export function renderMessage(message: InboxMessage, lang: Language): string {
	const t = texts[lang];
	const text = message.text
		.split(/(https?:\/\/[^\s<>"]*[^\s<>".,;:!?)\]])/)
		.map((part, index) =>
			index % 2 === 1 ? `<a href="${escapeHtml(part)}">${escapeHtml(part)}</a>` : escapeHtml(part),
		)
		.join('');
	const body = `<p><a href="/">${t.back}</a></p>
<dl><dt>${t.from}</dt><dd>${escapeHtml(message.from)}</dd><dt>${t.to}</dt><dd>${escapeHtml(message.to.join(', '))}</dd>
<dt>${t.time}</dt><dd>${time(message.receivedAt, lang)}</dd><dt>Message-ID</dt><dd>${escapeHtml(message.messageId)}</dd></dl>
<pre>${text}</pre>`;
	return renderPage({ lang, title: message.subject || t.noSubject, body, stylePath: '/style.css' });
}
