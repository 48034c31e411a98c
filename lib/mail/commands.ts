import { createTransport, type Transporter } from 'nodemailer';
import { env } from '@/lib/env';

let transport: Transporter | undefined;

export interface Letter {
	readonly to: string;
	readonly messageId: string;
	readonly subject: string;
	readonly text: string;
	readonly html: string;
}

/** Hands one letter to the mail server. @throws when the server refuses it or cannot be reached */
export async function send(letter: Letter): Promise<void> {
	transport ??= createTransport(env().SMTP_URL, {
		connectionTimeout: 10_000,
		greetingTimeout: 10_000,
		socketTimeout: 20_000,
	});
	await transport.sendMail({
		from: env().MAIL_FROM,
		to: letter.to,
		subject: letter.subject,
		text: letter.text,
		html: letter.html,
		messageId: `<${letter.messageId}>`,
		headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
	});
}
