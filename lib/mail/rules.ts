/** Letters: from a template, a language and a few values to subject, plain text and HTML. Pure. */
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';

/** Templates and the page that their button opens, relative to the language. Adding one: a line here and its texts. */
const templates = {
	'prove-address': (data) => `/my/confirm?link=${encodeURIComponent(data.link ?? '')}`,
	'return-link': (data) => `/my/confirm?link=${encodeURIComponent(data.link ?? '')}`,
	'application-received': (data) => `/my/${data.applicationId ?? ''}`,
	'application-withdrawn': () => '/my',
	'draft-reminder': (data) => `/apply/${data.applicationId ?? ''}`,
	'draft-expired': () => '/vacancies',
	invited: (data) => `/my/${data.applicationId ?? ''}`,
	'not-invited': (data) => `/my/${data.applicationId ?? ''}`,
	'feedback-added': (data) => `/my/${data.applicationId ?? ''}/feedback`,
	outcome: (data) => `/my/${data.applicationId ?? ''}`,
	'procedure-cancelled': (data) => `/my/${data.applicationId ?? ''}`,
	'vacancy-corrected': (data) => `/apply/${data.applicationId ?? ''}`,
	'scoring-opened': (data) => `/assess/${data.vacancyId ?? ''}`,
	'answer-returned': (data) => `/supervise/${data.vacancyId ?? ''}`,
	'answer-settled': (data) => `/assess/${data.vacancyId ?? ''}`,
	'interviews-opened': (data) => `/interview/${data.vacancyId ?? ''}`,
} as const satisfies Record<string, (data: Readonly<Record<string, string>>) => string>;
const toStaff: readonly MailTemplate[] = [
	'scoring-opened',
	'answer-returned',
	'answer-settled',
	'interviews-opened',
];

/** A second, quieter link below the button. */
const furtherLinks = {
	'draft-reminder': (data: Readonly<Record<string, string>>) =>
		`/my/reminders?application=${data.applicationId ?? ''}&key=${data.stop ?? ''}`,
} as const;

export type MailTemplate = keyof typeof templates;

const isTemplate = (name: string): name is MailTemplate => Object.hasOwn(templates, name);
const escapeHtml = (text: string) =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/**
 * One letter as both plain text and HTML that says the same, without images or tracking.
 * @throws Error for an unknown template or a missing value: a wrong letter must fail before it is sent
 */
export function renderMail(
	template: string,
	locale: Locale,
	data: Readonly<Record<string, string>>,
	baseUrl: string,
) {
	if (!isTemplate(template)) throw new Error(`unknown mail template ${template}`);
	const t = translator(locale, 'mail');
	const values = { title: '', code: '', date: '', reason: '', ...data };
	const subject = t(`${template}.subject`, values);
	const paragraphs = t(`${template}.body`, values).split('\n\n');
	const button = t(`${template}.button`, values);
	const address = `${baseUrl}/${locale}${templates[template](data)}`;
	const greeting = t(toStaff.includes(template) ? 'greeting-staff' : 'greeting');
	const closing = t('closing');
	const further =
		template === 'draft-reminder'
			? { label: t('draft-reminder.stop'), address: `${baseUrl}/${locale}${furtherLinks[template](data)}` }
			: null;
	const text = [
		greeting,
		...paragraphs,
		`${button}:\n${address}`,
		...(further ? [`${further.label}\n${further.address}`] : []),
		closing,
	].join('\n\n');
	const html = `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><title>${escapeHtml(subject)}</title></head>
<body style="font-family:Verdana,Arial,sans-serif;font-size:16px;line-height:1.5;color:#1d2430;max-width:36em">
<p>${escapeHtml(greeting)}</p>
${paragraphs.map((paragraph) => `<p>${escapeHtml(paragraph).replaceAll('\n', '<br>')}</p>`).join('\n')}
<p><a href="${escapeHtml(address)}" style="display:inline-block;background:#154273;color:#ffffff;padding:12px 20px;text-decoration:none">${escapeHtml(button)}</a></p>
<p>${escapeHtml(t('button-help'))}<br><a href="${escapeHtml(address)}">${escapeHtml(address)}</a></p>
${further ? `<p>${escapeHtml(further.label)}<br><a href="${escapeHtml(further.address)}">${escapeHtml(further.address)}</a></p>` : ''}
<p>${escapeHtml(closing).replaceAll('\n', '<br>')}</p></body></html>`;
	return { subject, text, html };
}
