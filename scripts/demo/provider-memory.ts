import type { Adapter, AdapterPayload } from 'oidc-provider';

type Entry = { payload: AdapterPayload; readonly until: number };

/** What the demo's provider remembers: logins under way and sessions. A new start forgets them. */
const entries = new Map<string, Entry>();
const most = 5_000;

export class MemoryAdapter implements Adapter {
	readonly #model: string;

	constructor(model: string) {
		this.#model = model;
	}

	#key(id: string): string {
		return `${this.#model}:${id}`;
	}

	async upsert(id: string, payload: AdapterPayload, expiresIn?: number): Promise<void> {
		entries.delete(this.#key(id));
		entries.set(this.#key(id), { payload, until: Date.now() + (expiresIn ?? 3600) * 1000 });
		// Oldest first, as a Map keeps them: a page that is fetched for ever must not fill the memory.
		for (const key of entries.keys()) {
			if (entries.size <= most) break;
			entries.delete(key);
		}
	}

	async find(id: string): Promise<AdapterPayload | undefined> {
		const entry = entries.get(this.#key(id));
		return entry && entry.until > Date.now() ? entry.payload : undefined;
	}

	async findByUid(uid: string): Promise<AdapterPayload | undefined> {
		return this.#search((payload) => payload.uid === uid);
	}

	async findByUserCode(userCode: string): Promise<AdapterPayload | undefined> {
		return this.#search((payload) => payload.userCode === userCode);
	}

	#search(matches: (payload: AdapterPayload) => boolean): AdapterPayload | undefined {
		for (const [key, { payload, until }] of entries) {
			if (key.startsWith(`${this.#model}:`) && until > Date.now() && matches(payload)) return payload;
		}
		return undefined;
	}

	async consume(id: string): Promise<void> {
		const entry = entries.get(this.#key(id));
		if (entry) entry.payload.consumed = Math.floor(Date.now() / 1000);
	}

	async destroy(id: string): Promise<void> {
		entries.delete(this.#key(id));
	}

	async revokeByGrantId(grantId: string): Promise<void> {
		for (const [key, { payload }] of entries) {
			if (payload.grantId === grantId) entries.delete(key);
		}
	}
}
