/**
 * Saves one answer while it is written. Never overwrites a newer text of another tab or device, keeps a copy on the
 * device only while the server could not be reached, and wipes that copy as soon as the text is stored.
 */
import { type RemovedCounts, RemovedTally } from './removed-details';

/** Quiet time after the last key, and the longest that writing without a pause goes unsaved. */
const pauseMilliseconds = 1_000;
const longestMilliseconds = 8_000;
const firstRetryMilliseconds = 3_000;
const longestRetryMilliseconds = 30_000;
/** Browsers refuse larger requests with `keepalive`. */
const mostKeepaliveBytes = 60_000;

const storagePrefix = 'onbevangen:answer:';
const dismissedPrefix = 'onbevangen:dismissed:';

export interface DeviceCopy {
	readonly applicationId: string;
	readonly questionId: string;
	readonly text: string;
	/** The stored revision that this text was written on top of. */
	readonly revision: number;
}

export type AnswerId = Pick<DeviceCopy, 'applicationId' | 'questionId'>;

export type SaverState =
	| { readonly kind: 'none' | 'offline' }
	| { readonly kind: 'saved'; readonly at: number }
	| { readonly kind: 'refused'; readonly message: string }
	| { readonly kind: 'conflict'; readonly newerText: string };

type Answer = { readonly revision: number; readonly savedAt: number; readonly newerText?: string };
type Reply =
	| { readonly kind: 'stored'; readonly answer: Answer }
	| { readonly kind: 'refused'; readonly status: number; readonly message: string }
	| { readonly kind: 'unreachable' };

const keyOf = ({ applicationId, questionId }: AnswerId) => `${storagePrefix}${applicationId}:${questionId}`;

/** Storage can be switched off or full; then there is simply no copy. */
function withStorage<Result>(work: (storage: Storage) => Result): Result | undefined {
	try {
		return work(window.localStorage);
	} catch {
		return undefined;
	}
}

const keepOnDevice = (copy: DeviceCopy) =>
	withStorage((storage) => storage.setItem(keyOf(copy), JSON.stringify(copy)));
const wipeFromDevice = (copy: AnswerId) => withStorage((storage) => storage.removeItem(keyOf(copy)));

function deviceCopies(): DeviceCopy[] {
	const found = withStorage((storage) =>
		Object.keys(storage)
			.filter((key) => key.startsWith(storagePrefix))
			.map((key) => JSON.parse(storage.getItem(key) ?? '') as DeviceCopy),
	);
	return found ?? [];
}

/** Removes everything of ours, for whoever leaves a shared computer. */
export function wipeDevice(): void {
	withStorage((storage) => {
		for (const key of Object.keys(storage)) {
			if (key.startsWith(storagePrefix) || key.startsWith(dismissedPrefix)) storage.removeItem(key);
		}
	});
}

const dismissedKey = ({ applicationId, questionId }: AnswerId) =>
	`${dismissedPrefix}${applicationId}:${questionId}`;

/** Which found details the candidate called wrong, as short hashes: the device holds none of the words. */
export function dismissedDetails(id: AnswerId): readonly string[] {
	const kept = withStorage((storage) => storage.getItem(dismissedKey(id))) ?? '';
	return kept.split(' ').filter(Boolean);
}

export const keepDismissed = (id: AnswerId, hashes: readonly string[]): void => {
	withStorage((storage) => {
		if (hashes.length === 0) storage.removeItem(dismissedKey(id));
		else storage.setItem(dismissedKey(id), hashes.join(' '));
	});
};

/**
 * A hash of 32 bits (FNV-1a) in hexadecimal: enough to recognise a passage of one answer, too little to tell what it was.
 * @example shortHash('') // '811c9dc5'
 */
export function shortHash(text: string): string {
	let hash = 0x811c9dc5;
	for (let index = 0; index < text.length; index += 1)
		hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
	return (hash >>> 0).toString(16).padStart(8, '0');
}

/** Sends what earlier pages could not, and wipes what is stored or can never be stored any more. */
export async function sendDeviceCopies(locale: string, exceptQuestion?: string): Promise<void> {
	for (const copy of deviceCopies()) {
		if (copy.questionId === exceptQuestion) continue;
		const reply = await post(locale, copy);
		const isStored = reply.kind === 'stored' && reply.answer.newerText === undefined;
		if (isStored || (reply.kind === 'refused' && [409, 422].includes(reply.status))) wipeFromDevice(copy);
	}
}

async function post(locale: string, copy: DeviceCopy, removed: RemovedCounts = {}): Promise<Reply> {
	const body = JSON.stringify({
		questionId: copy.questionId,
		revision: copy.revision,
		text: copy.text,
		removed,
	});
	try {
		const response = await fetch(`/${locale}/apply/${copy.applicationId}/autosave`, {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body,
			// Characters of up to three bytes: a cheap bound is enough here.
			keepalive: body.length * 3 < mostKeepaliveBytes,
			signal: AbortSignal.timeout(15_000),
		});
		if (response.ok) return { kind: 'stored', answer: (await response.json()) as Answer };
		if (response.status >= 500 || response.status === 429) return { kind: 'unreachable' };
		const { message } = (await response.json()) as { message: string };
		return { kind: 'refused', status: response.status, message };
	} catch {
		return { kind: 'unreachable' };
	}
}

export class AnswerSaver {
	readonly #locale: string;
	readonly #show: (state: SaverState) => void;
	readonly #id: AnswerId;
	#text: string;
	#stored: string;
	#revision: number;
	/** What the own text was written on top of, while another one is newer: a copy kept now meets that one again. */
	#base = 0;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#unsavedSince = 0;
	#retryAfter = firstRetryMilliseconds;
	#sending: Promise<void> | undefined;
	#isBlocked = false;
	/** Counts for the evaluation: they go along with a save, and cause none. */
	readonly removed = new RemovedTally();

	constructor(locale: string, stored: DeviceCopy, show: (state: SaverState) => void) {
		this.#locale = locale;
		this.#show = show;
		this.#id = { applicationId: stored.applicationId, questionId: stored.questionId };
		this.#text = stored.text;
		this.#stored = stored.text;
		this.#revision = stored.revision;
	}

	get revision(): number {
		return this.#revision;
	}

	get #isUnsaved(): boolean {
		return this.#text !== this.#stored;
	}

	/** The text that an earlier visit could not save, if there is one. */
	restore(): string | null {
		const copy = deviceCopies().find((found) => keyOf(found) === keyOf(this.#id));
		if (!copy) return null;
		if (copy.text === this.#stored) {
			wipeFromDevice(copy);
			return null;
		}
		this.#text = copy.text;
		if (copy.revision === this.#revision) this.#schedule(0);
		else this.conflict(this.#stored, this.#revision, copy.revision);
		return copy.text;
	}

	change(text: string): void {
		this.#text = text;
		if (this.#isBlocked) return;
		if (!this.#isUnsaved) {
			clearTimeout(this.#timer);
			return;
		}
		const now = Date.now();
		if (this.#unsavedSince === 0) this.#unsavedSince = now;
		const left = this.#unsavedSince + longestMilliseconds - now;
		this.#schedule(Math.max(0, Math.min(pauseMilliseconds, left)));
	}

	/** The page is being left: a copy stays on the device until the server says that it has the text. */
	leave(): void {
		if (!this.#isUnsaved) return;
		this.#keep();
		if (!this.#isBlocked) void this.save();
	}

	/** Whether leaving now could lose something that the server does not have. */
	get isAtRisk(): boolean {
		return this.#isUnsaved;
	}

	save(): Promise<void> {
		clearTimeout(this.#timer);
		this.#sending ??= this.#send().finally(() => {
			this.#sending = undefined;
		});
		return this.#sending;
	}

	/** Waits for a save that is under way, and plans no new one: the form is being sent. */
	async settle(): Promise<void> {
		clearTimeout(this.#timer);
		await this.#sending;
		clearTimeout(this.#timer);
	}

	get isSending(): boolean {
		return this.#sending !== undefined;
	}

	/** Two texts, and no choice between them yet. */
	get isBlocked(): boolean {
		return this.#isBlocked;
	}

	/** Another tab or device stored a newer text: nothing is sent until the candidate has chosen. */
	conflict(newerText: string, revision: number, base = this.#revision): void {
		if (!this.#isBlocked) this.#base = base;
		this.#isBlocked = true;
		clearTimeout(this.#timer);
		this.#stored = newerText;
		this.#revision = revision;
		this.#show({ kind: 'conflict', newerText });
	}

	/** The candidate chose: `text` goes on, on top of the newer revision. */
	choose(text: string): void {
		this.#isBlocked = false;
		this.#text = text;
		wipeFromDevice(this.#id);
		if (this.#isUnsaved) void this.save();
		else this.#show({ kind: 'saved', at: Date.now() });
	}

	stop(): void {
		clearTimeout(this.#timer);
	}

	#schedule(after: number): void {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => void this.save(), after);
	}

	#keep(): void {
		const revision = this.#isBlocked ? this.#base : this.#revision;
		keepOnDevice({ ...this.#id, text: this.#text, revision });
	}

	async #send(): Promise<void> {
		if (this.#isBlocked || !this.#isUnsaved) return;
		const text = this.#text;
		const removed = this.removed.left();
		this.#unsavedSince = 0;
		const reply = await post(this.#locale, { ...this.#id, text, revision: this.#revision }, removed);
		if (reply.kind === 'unreachable') {
			this.#keep();
			this.#show({ kind: 'offline' });
			this.#schedule(this.#retryAfter);
			this.#retryAfter = Math.min(this.#retryAfter * 2, longestRetryMilliseconds);
			return;
		}
		this.#retryAfter = firstRetryMilliseconds;
		if (reply.kind === 'refused') {
			wipeFromDevice(this.#id);
			this.#show({ kind: 'refused', message: reply.message });
			return;
		}
		const { answer } = reply;
		if (answer.newerText !== undefined) {
			this.conflict(answer.newerText, answer.revision);
			return;
		}
		this.#stored = text;
		this.#revision = answer.revision;
		this.removed.sent(removed);
		wipeFromDevice(this.#id);
		this.#show({ kind: 'saved', at: answer.savedAt });
		if (this.#isUnsaved) this.change(this.#text);
	}
}
