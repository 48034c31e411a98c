/**
 * One visit as a phone on a slow network makes it. Network and processor are slowed by the browser itself (Chrome DevTools
 * Protocol), with the figures of Lighthouse for "slow 4G": 150 ms round trip, 1.6 Mbit/s down, 750 kbit/s up, a processor
 * 4 times slower than this machine's.
 */
import type { Browser, BrowserContextOptions, Request } from '@playwright/test';

export const slow4G = { latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };

const phone = {
	viewport: { width: 412, height: 823 },
	deviceScaleFactor: 1.75,
	isMobile: true,
	hasTouch: true,
	locale: 'nl-NL',
} as const satisfies BrowserContextOptions;

export interface Fetched {
	readonly path: string;
	readonly type: string;
	/** As sent: compressed, without headers. */
	readonly bytes: number;
	/** Milliseconds after the visit began. */
	readonly at: number;
}

export interface Visit {
	readonly fetched: readonly Fetched[];
	/** Milliseconds until the page answers to what is typed; null when `usable` never came to be. */
	readonly usable: number | null;
	readonly firstPaint: number;
	readonly largestPaint: number;
	readonly shift: number;
	/** Milliseconds beyond 50 of every long task, from the first paint on. */
	readonly blocked: number;
	readonly checks: Readonly<Record<string, boolean>>;
}

interface Recorded {
	firstPaint: number;
	largestPaint: number;
	shift: number;
	usable: number | null;
	tasks: { start: number; duration: number }[];
}

/** Runs in the page before anything else, so it can use nothing from outside itself. */
function record(usable: string | null): void {
	const seen: Recorded = { firstPaint: 0, largestPaint: 0, shift: 0, usable: null, tasks: [] };
	Object.assign(window, { benchSeen: seen });
	const watch = (
		type: string,
		see: (entry: PerformanceEntry & { value?: number; hadRecentInput?: boolean }) => void,
	) => new PerformanceObserver((list) => list.getEntries().forEach(see)).observe({ type, buffered: true });
	watch('paint', (entry) => {
		if (entry.name === 'first-contentful-paint') seen.firstPaint = entry.startTime;
	});
	watch('largest-contentful-paint', (entry) => {
		seen.largestPaint = entry.startTime;
	});
	watch('layout-shift', (entry) => {
		if (!entry.hadRecentInput) seen.shift += entry.value ?? 0;
	});
	watch('longtask', ({ startTime, duration }) => seen.tasks.push({ start: startTime, duration }));
	const look = () => {
		if (usable === null) return;
		if (document.querySelector(usable)) seen.usable = performance.now();
		else requestAnimationFrame(look);
	};
	look();
}

/** What an audit would ask of any page; each true when it is right. */
function check(): Record<string, boolean> {
	const viewport = document.querySelector('meta[name="viewport"]')?.getAttribute('content') ?? '';
	return {
		title: document.title.trim() !== '',
		language: /^(?:nl|en)$/.test(document.documentElement.lang),
		'viewport without a ban on zooming':
			viewport.includes('width=device-width') && !/user-scalable=no|maximum-scale/.test(viewport),
		'images have a size': [...document.images].every(
			(image) => image.hasAttribute('width') && image.hasAttribute('height'),
		),
		'one heading of level 1': document.querySelectorAll('h1').length === 1,
		'every field has a label': [
			...document.querySelectorAll<HTMLInputElement>('input, textarea, select'),
		].every((field) => field.type === 'hidden' || (field.labels?.length ?? 0) > 0),
		'fits the width': document.documentElement.scrollWidth <= document.documentElement.clientWidth,
	};
}

/**
 * Opens an address in a browser context of its own, with nothing in the cache.
 * @param usable a selector that exists once scripts have taken over the part that people use; null to wait for `load` only
 * @param linger milliseconds to wait afterwards, for what is loaded later
 */
export async function visit(
	browser: Browser,
	url: string,
	options: {
		readonly state?: BrowserContextOptions['storageState'];
		readonly usable: string | null;
		/** How many times slower than this machine; with it comes the slow network. Absent: as fast as it goes. */
		readonly processor?: number;
		readonly linger: number;
	},
): Promise<Visit> {
	const context = await browser.newContext({
		...phone,
		...(options.state && { storageState: options.state }),
	});
	try {
		const page = await context.newPage();
		const session = await context.newCDPSession(page);
		await session.send('Network.enable');
		if (options.processor !== undefined) {
			await session.send('Network.emulateNetworkConditions', { offline: false, ...slow4G });
			await session.send('Emulation.setCPUThrottlingRate', { rate: options.processor });
		}
		// The compiler of scripts names inner functions with a helper that a page does not have.
		await page.addInitScript('globalThis.__name ??= (value) => value;');
		await page.addInitScript(record, options.usable);
		const finished: Request[] = [];
		context.on('requestfinished', (request) => finished.push(request));
		const begin = Date.now();
		await page.goto(url, { waitUntil: 'load', timeout: 60_000 });
		if (options.usable !== null)
			await page.waitForSelector(options.usable, { state: 'attached', timeout: 30_000 });
		await page.waitForTimeout(options.linger);
		const seen = await page.evaluate(() => (window as unknown as { benchSeen: Recorded }).benchSeen);
		const fetched = await Promise.all(
			finished.map(async (request) => ({
				path: new URL(request.url()).pathname,
				type: request.resourceType(),
				bytes: Math.max(0, (await request.sizes()).responseBodySize),
				at: request.timing().startTime - begin,
			})),
		);
		return {
			fetched,
			usable: seen.usable,
			firstPaint: seen.firstPaint,
			largestPaint: seen.largestPaint,
			shift: seen.shift,
			blocked: seen.tasks
				.filter((task) => task.start >= seen.firstPaint)
				.reduce((sum, task) => sum + Math.max(0, task.duration - 50), 0),
			checks: await page.evaluate(check),
		};
	} finally {
		await context.close();
	}
}
