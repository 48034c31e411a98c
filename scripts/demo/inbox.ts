/** The demo's mail server: accepts everything over SMTP, keeps it, and shows it on a web page and as JSON. */
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Server } from 'node:net';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { type AddressObject, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { z } from 'zod';
import { renderList, renderMessage } from './inbox-pages';
import { preferredLanguage, send, style } from './page';
import { requireDemo } from './require-demo';

const messageSchema = z.object({
	id: z.string(),
	messageId: z.string(),
	receivedAt: z.string(),
	from: z.string(),
	to: z.array(z.string()),
	subject: z.string(),
	text: z.string(),
	html: z.string().nullable(),
});
export type InboxMessage = z.infer<typeof messageSchema>;

const keep = 1_000;
const largest = 5 * 1024 * 1024;

function addresses(field: AddressObject | AddressObject[] | undefined): string[] {
	const objects = field === undefined ? [] : Array.isArray(field) ? field : [field];
	return objects.flatMap((object) => object.value.map((entry) => entry.address ?? '')).filter(Boolean);
}

/** One character per byte: mail is bytes until the parser has read its headers. */
async function readAll(source: Readable): Promise<string> {
	source.setEncoding('latin1');
	let raw = '';
	for await (const chunk of source) raw += String(chunk);
	return raw;
}

export class MessageStore {
	readonly #folder: string;
	#messages: InboxMessage[] = [];

	constructor(folder: string) {
		this.#folder = folder;
	}

	async load(): Promise<void> {
		await mkdir(this.#folder, { recursive: true, mode: 0o700 });
		const names = (await readdir(this.#folder)).filter((name) => name.endsWith('.json'));
		const read = await Promise.all(
			names.map(async (name) => {
				try {
					return messageSchema.parse(JSON.parse(await readFile(path.join(this.#folder, name), 'utf8')));
				} catch {
					return undefined;
				}
			}),
		);
		this.#messages = read.filter((message) => message !== undefined);
		this.#messages.sort((a, b) => b.receivedAt.localeCompare(a.receivedAt));
	}

	/** Resolves when the message is on disk: only then is the sender told that it was accepted. */
	async add(raw: string, recipients: readonly string[]): Promise<void> {
		const parsed = await simpleParser(Buffer.from(raw, 'latin1'));
		const message: InboxMessage = {
			id: randomUUID(),
			messageId: parsed.messageId ?? createHash('sha256').update(raw).digest('hex'),
			receivedAt: new Date().toISOString(),
			from: addresses(parsed.from)[0] ?? '',
			to: recipients.length > 0 ? [...recipients] : addresses(parsed.to),
			subject: parsed.subject ?? '',
			text: parsed.text ?? '',
			html: typeof parsed.html === 'string' ? parsed.html : null,
		};
		const file = path.join(this.#folder, `${message.id}.json`);
		await writeFile(`${file}.new`, JSON.stringify(message), { mode: 0o600 });
		await rename(`${file}.new`, file);
		this.#messages.unshift(message);
		for (const old of this.#messages.splice(keep)) await this.#remove(old.id);
	}

	list(filter: { to?: string | undefined; subject?: string | undefined }): InboxMessage[] {
		const to = filter.to?.toLowerCase();
		const subject = filter.subject?.toLowerCase();
		return this.#messages.filter(
			(message) =>
				(to === undefined || message.to.some((address) => address.toLowerCase() === to)) &&
				(subject === undefined || message.subject.toLowerCase().includes(subject)),
		);
	}

	get(id: string): InboxMessage | undefined {
		return this.#messages.find((message) => message.id === id);
	}

	async clear(): Promise<void> {
		const gone = this.#messages.splice(0);
		await Promise.all(gone.map((message) => this.#remove(message.id)));
	}

	async #remove(id: string): Promise<void> {
		await rm(path.join(this.#folder, `${id}.json`), { force: true });
	}
}

async function answer(
	store: MessageStore,
	request: IncomingMessage,
	response: ServerResponse,
): Promise<void> {
	const url = new URL(request.url ?? '/', 'http://inbox');
	const lang = preferredLanguage(request.headers['accept-language']);
	const filter = {
		to: url.searchParams.get('to') ?? undefined,
		subject: url.searchParams.get('subject') ?? undefined,
	};
	response.setHeader(
		'content-security-policy',
		"default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
	);
	if (url.pathname === '/style.css') return send(response, 200, 'text/css', style);
	if (url.pathname === '/api/messages' && request.method === 'DELETE') {
		await store.clear();
		return send(response, 200, 'application/json', '{}');
	}
	if (request.method !== 'GET' && request.method !== 'HEAD') return send(response, 405, 'text/plain', '405');
	if (url.pathname === '/api/messages') {
		return send(response, 200, 'application/json', JSON.stringify(store.list(filter)));
	}
	if (url.pathname === '/')
		return send(response, 200, 'text/html', renderList(store.list(filter), filter, lang));
	const message = store.get(url.pathname.replace(/^\/message\//, ''));
	if (message) return send(response, 200, 'text/html', renderMessage(message, lang));
	return send(response, 404, 'text/plain', '404');
}

export type Inbox = { readonly stop: () => Promise<void> };

export type InboxOptions = {
	readonly settings: { readonly DEMO?: string | undefined };
	readonly folder: string;
	readonly smtpPort: number;
	readonly webPort: number;
};

/**
 * Starts both servers, on this machine's own address only.
 * @throws Error outside the demo, or when a port is taken
 */
export async function startInbox({ settings, folder, smtpPort, webPort }: InboxOptions): Promise<Inbox> {
	requireDemo(settings, 'The mail inbox');
	const store = new MessageStore(folder);
	await store.load();
	const smtp = new SMTPServer({
		authOptional: true,
		disabledCommands: ['STARTTLS'],
		size: largest,
		banner: 'onbevangen demo inbox',
		logger: false,
		onAuth: (_credentials, _session, done) => done(null, { user: 'demo' }),
		onData: (stream, session, done) => {
			const recipients = session.envelope.rcptTo.map((recipient) => recipient.address);
			readAll(stream)
				.then((raw) => store.add(raw, recipients))
				.then(
					() => done(),
					(error: unknown) => done(error instanceof Error ? error : new Error('not stored')),
				);
		},
	});
	// A sender that hangs up half-way is its own trouble.
	smtp.on('error', () => undefined);
	const web = createServer((request, response) => {
		answer(store, request, response).catch(() => {
			if (!response.headersSent) send(response, 500, 'text/plain', '500');
			else response.end();
		});
	});
	await Promise.all([listen(smtp.server, smtpPort), listen(web, webPort)]);
	return {
		stop: async () => {
			await new Promise<void>((resolve) => smtp.close(() => resolve()));
			web.closeAllConnections();
			await new Promise<void>((resolve) => web.close(() => resolve()));
		},
	};
}

export function listen(server: Server, port: number): Promise<void> {
	return new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, '127.0.0.1', () => resolve());
	});
}
