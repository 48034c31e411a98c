import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createTransport } from 'nodemailer';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { findFreePort } from '@/db/free-port';
import { type Inbox, startInbox } from './inbox';

let folder: string;
let inbox: Inbox;
let web: string;
let smtp: string;

async function start(): Promise<void> {
	const smtpPort = await findFreePort(27_100);
	const webPort = await findFreePort(27_300, [smtpPort]);
	inbox = await startInbox({ settings: { DEMO: 'true' }, folder, smtpPort, webPort });
	web = `http://127.0.0.1:${webPort}`;
	smtp = `smtp://127.0.0.1:${smtpPort}`;
}

beforeEach(async () => {
	folder = await mkdtemp(path.join(tmpdir(), 'onbevangen-inbox-'));
	await start();
});
afterEach(async () => {
	await inbox.stop();
	await rm(folder, { recursive: true });
});

const send = (to: string, subject: string, text: string): Promise<unknown> =>
	createTransport(smtp).sendMail({
		from: 'noreply@pilot.example',
		to,
		subject,
		text,
		messageId: '<1@pilot.example>',
	});

it('keeps a mail as it was sent, also over a restart', async () => {
	await send(
		'zoë@kandidaat.example',
		'Uw code: 123456 – één',
		'Regel 1\nhttps://pilot.example/a?b=1&c=2. Klaar.',
	);
	await inbox.stop();
	await start();
	const mails = (await (await fetch(`${web}/api/messages`)).json()) as Record<string, unknown>[];
	expect(mails).toHaveLength(1);
	expect(mails[0]).toMatchObject({
		messageId: '<1@pilot.example>',
		from: 'noreply@pilot.example',
		subject: 'Uw code: 123456 – één',
		text: 'Regel 1\nhttps://pilot.example/a?b=1&c=2. Klaar.\n',
	});
});

it('finds by recipient and empties', async () => {
	await send('a@kandidaat.example', 'een', 'x');
	await send('b@kandidaat.example', 'twee', 'x');
	const subjects = async (query: string): Promise<unknown[]> =>
		((await (await fetch(`${web}/api/messages${query}`)).json()) as { subject: string }[]).map(
			(mail) => mail.subject,
		);
	expect(await subjects('?to=A@kandidaat.example')).toEqual(['een']);
	expect(await subjects('')).toEqual(['twee', 'een']);
	await fetch(`${web}/api/messages`, { method: 'DELETE' });
	expect(await subjects('')).toEqual([]);
});

it('shows text safely, with its addresses as links', async () => {
	await send(
		'a@kandidaat.example',
		'<script>alert(1)</script>',
		'zie https://pilot.example/x?y="><b>, of niet',
	);
	const [mail] = (await (await fetch(`${web}/api/messages`)).json()) as { id: string }[];
	const response = await fetch(`${web}/message/${mail?.id}`);
	const page = await response.text();
	expect(page).not.toContain('<script>');
	expect(page).toContain(
		'<a href="https://pilot.example/x?y=">https://pilot.example/x?y=</a>&quot;&gt;&lt;b&gt;',
	);
	expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
	expect(await (await fetch(web, { headers: { 'accept-language': 'en-GB' } })).text()).toContain(
		'<html lang="en">',
	);
});
