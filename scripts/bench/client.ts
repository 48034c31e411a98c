/** A small HTTP client for measuring: connections that stay open, and as little work per request as possible. */
import { Agent, type IncomingHttpHeaders, request } from 'node:http';

export type Answer = {
	readonly status: number;
	readonly headers: IncomingHttpHeaders;
	readonly body: string;
	readonly milliseconds: number;
};

export type Post = {
	readonly body: string;
	readonly headers: Readonly<Record<string, string>>;
};

/** Many requests over a fixed number of connections. */
export class Connections {
	readonly #agent: Agent;
	readonly #address: URL;

	constructor(address: string, count: number) {
		this.#address = new URL(address);
		this.#agent = new Agent({ keepAlive: true, maxSockets: count });
	}

	/** @throws Error when the connection fails or nothing comes within 30 seconds */
	send(path: string, headers: Readonly<Record<string, string>> = {}, post?: Post): Promise<Answer> {
		const begin = performance.now();
		return new Promise((resolve, reject) => {
			const sent = request(
				{
					host: this.#address.hostname,
					port: this.#address.port,
					path,
					agent: this.#agent,
					method: post ? 'POST' : 'GET',
					timeout: 30_000,
					headers: post
						? { ...headers, ...post.headers, 'content-length': Buffer.byteLength(post.body) }
						: headers,
				},
				(response) => {
					let body = '';
					response.setEncoding('utf8').on('data', (chunk: string) => {
						body += chunk;
					});
					response.on('error', reject);
					response.on('end', () =>
						resolve({
							status: response.statusCode ?? 0,
							headers: response.headers,
							body,
							milliseconds: performance.now() - begin,
						}),
					);
				},
			);
			sent.on('timeout', () => sent.destroy(new Error('no answer within 30 seconds')));
			sent.on('error', reject);
			sent.end(post?.body);
		});
	}

	close(): void {
		this.#agent.destroy();
	}
}

/** Does all work items, this many at a time; returns the seconds it took. */
export async function inParallel<Item>(
	items: readonly Item[],
	lanes: number,
	work: (item: Item, lane: number) => Promise<unknown>,
): Promise<number> {
	let next = 0;
	const begin = performance.now();
	await Promise.all(
		Array.from({ length: lanes }, async (_, lane) => {
			for (;;) {
				const at = next;
				next += 1;
				const item = items[at];
				if (at >= items.length || item === undefined) return;
				await work(item, lane);
			}
		}),
	);
	return (performance.now() - begin) / 1000;
}

/** The value below which this share of the list lies (nearest rank); NaN for an empty list. */
export function quantile(values: readonly number[], share: number): number {
	const sorted = [...values].sort((left, right) => left - right);
	return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

const entities: Readonly<Record<string, string>> = {
	'&quot;': '"',
	'&#x27;': "'",
	'&#39;': "'",
	'&lt;': '<',
	'&gt;': '>',
	'&amp;': '&',
};

/**
 * The hidden fields of the first form with this id: what a browser without JavaScript sends along, the name of the
 * Server Action included.
 * @throws Error when the page has no such form
 */
export function hiddenFields(html: string, formId: string): Map<string, string> {
	const form = [...html.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/g)].find(([, attributes = '']) =>
		attributes.includes(`id="${formId}"`),
	);
	if (!form) throw new Error(`The page has no form "${formId}".`);
	const fields = new Map<string, string>();
	for (const [input] of (form[2] ?? '').matchAll(/<input\b[^>]*>/g)) {
		if (!input.includes('type="hidden"')) continue;
		const plain = (name: string) =>
			(new RegExp(`\\b${name}="([^"]*)"`).exec(input)?.[1] ?? '').replace(
				/&(?:quot|#x27|#39|lt|gt|amp);/g,
				(entity) => entities[entity] ?? entity,
			);
		fields.set(plain('name'), plain('value'));
	}
	return fields;
}

/** A multipart body, as a browser makes it of a form. */
export async function multipart(fields: ReadonlyMap<string, string>): Promise<Post> {
	const form = new FormData();
	for (const [name, value] of fields) form.append(name, value);
	const encoded = new Response(form);
	return {
		body: await encoded.text(),
		headers: { 'content-type': encoded.headers.get('content-type') ?? '' },
	};
}
