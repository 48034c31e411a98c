/** Saving while somebody writes, with a clock and a network of the test's own. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
	AnswerSaver,
	dismissedDetails,
	keepDismissed,
	type SaverState,
	shortHash,
	wipeDevice,
} from './answer-saver';

const id = { applicationId: 'a', questionId: 'q' };
const copyKey = 'onbevangen:answer:a:q';

/** The part of localStorage that is used; keys are own properties, as in a browser. */
function deviceStorage(): Storage {
	const storage = {};
	const method = (value: unknown) => ({ value, enumerable: false });
	return Object.defineProperties(storage, {
		getItem: method((key: string) => (storage as Record<string, string>)[key] ?? null),
		setItem: method((key: string, value: string) => Object.assign(storage, { [key]: value })),
		removeItem: method((key: string) => Reflect.deleteProperty(storage, key)),
	}) as Storage;
}

let sent: { text: string; revision: number; at: number; keepalive: boolean }[] = [];
let reply: (body: { text: string; revision: number }) => Response | Promise<Response>;
let states: SaverState[] = [];
let storage: Storage;

const stored = (revision: number) => Response.json({ revision, savedAt: Date.now() });
const saver = (text = '', revision = 0) =>
	new AnswerSaver('nl', { ...id, text, revision }, (state) => states.push(state));
const copy = () => JSON.parse(storage.getItem(copyKey) ?? 'null');

beforeEach(() => {
	vi.useFakeTimers({ now: 0 });
	sent = [];
	states = [];
	storage = deviceStorage();
	reply = ({ revision }) => stored(revision + 1);
	vi.stubGlobal('window', { localStorage: storage });
	vi.stubGlobal('fetch', async (_: string, init: RequestInit) => {
		const body = JSON.parse(String(init.body));
		sent.push({ ...body, at: Date.now(), keepalive: init.keepalive === true });
		return reply(body);
	});
});
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

describe('autosave', () => {
	it('sends within two seconds of the last key, once', async () => {
		const mine = saver();
		for (const text of ['I', 'Ik', 'Ik d', 'Ik deed']) {
			mine.change(text);
			await vi.advanceTimersByTimeAsync(300);
		}
		expect(sent).toEqual([]);
		await vi.advanceTimersByTimeAsync(1_700);
		expect(sent).toMatchObject([{ text: 'Ik deed', revision: 0 }]);
		expect((sent[0]?.at ?? 0) - 900).toBeLessThanOrEqual(2_000);
		expect(states.at(-1)).toMatchObject({ kind: 'saved' });
	});

	it('does not wait for a pause that never comes', async () => {
		const mine = saver();
		for (let key = 1; key <= 40; key += 1) {
			mine.change('x'.repeat(key));
			await vi.advanceTimersByTimeAsync(500);
		}
		expect(sent.length).toBeGreaterThanOrEqual(2);
	});

	it('saves at once when the page is left, with a request that outlives it', async () => {
		const mine = saver();
		mine.change('Onderweg');
		mine.leave();
		expect(copy()).toMatchObject({ text: 'Onderweg', revision: 0 });
		await vi.advanceTimersByTimeAsync(0);
		expect(sent).toMatchObject([{ text: 'Onderweg', keepalive: true, at: 0 }]);
		expect(copy()).toBeNull();
	});

	it('keeps a copy while the server cannot be reached, tries again, and wipes it', async () => {
		reply = () => Promise.reject(new TypeError('offline'));
		const mine = saver();
		mine.change('In de trein');
		await vi.advanceTimersByTimeAsync(1_500);
		expect(states.at(-1)).toEqual({ kind: 'offline' });
		expect(copy()).toMatchObject({ text: 'In de trein' });
		reply = ({ revision }) => stored(revision + 1);
		await vi.advanceTimersByTimeAsync(4_000);
		expect(states.at(-1)).toMatchObject({ kind: 'saved' });
		expect(copy()).toBeNull();
	});
});

describe('an earlier visit', () => {
	it('comes back for every kind of answer', async () => {
		storage.setItem(copyKey, JSON.stringify({ ...id, text: 'keuze-2', revision: 3 }));
		const mine = saver('keuze-1', 3);
		expect(mine.restore()).toBe('keuze-2');
		await vi.advanceTimersByTimeAsync(0);
		expect(sent).toMatchObject([{ text: 'keuze-2', revision: 3 }]);
	});

	it('is put beside a newer text instead of over it', async () => {
		storage.setItem(copyKey, JSON.stringify({ ...id, text: 'van mij', revision: 3 }));
		const mine = saver('nieuwer', 5);
		mine.restore();
		expect(states).toEqual([{ kind: 'conflict', newerText: 'nieuwer' }]);
		await vi.advanceTimersByTimeAsync(60_000);
		expect(sent).toEqual([]);
	});
});

describe('two tabs', () => {
	const meet = async () => {
		reply = () => Response.json({ revision: 7, savedAt: 0, newerText: 'nieuwer' });
		const mine = saver('oud', 6);
		mine.change('van mij');
		await vi.advanceTimersByTimeAsync(1_500);
		reply = ({ revision }) => stored(revision + 1);
		return mine;
	};

	it('sends nothing until the candidate chose, and then on top of the newer text', async () => {
		const mine = await meet();
		expect(states.at(-1)).toEqual({ kind: 'conflict', newerText: 'nieuwer' });
		mine.change('van mij, langer');
		await vi.advanceTimersByTimeAsync(60_000);
		expect(sent).toHaveLength(1);
		mine.choose('van mij, langer');
		await vi.advanceTimersByTimeAsync(0);
		expect(sent.at(-1)).toMatchObject({ text: 'van mij, langer', revision: 7 });
	});

	it('loses nothing when the page is left without a choice', async () => {
		const mine = await meet();
		mine.leave();
		expect(copy()).toMatchObject({ text: 'van mij', revision: 6 });
		const later = saver('nieuwer', 7);
		expect(later.restore()).toBe('van mij');
		expect(states.at(-1)).toEqual({ kind: 'conflict', newerText: 'nieuwer' });
	});
});

describe('what was called wrong', () => {
	it('stays on the device without its words, until the device is wiped', () => {
		keepDismissed(id, [shortHash('NAME bakker')]);
		expect(dismissedDetails(id)).toEqual([shortHash('NAME bakker')]);
		expect(JSON.stringify(storage)).not.toContain('bakker');
		wipeDevice();
		expect(dismissedDetails(id)).toEqual([]);
	});
});
