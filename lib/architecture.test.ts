/** Keeps the frame of docs/architecture.md true: vocabulary, import directions, the doors of the engines and of the vault. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { routes } from '@/e2e/routes';
import { unwalked } from '@/e2e/unwalked';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const skipped = new Set([
	'node_modules',
	'.next',
	'.data',
	'.git',
	'docs',
	'messages',
	'test-results',
	'playwright-report',
]);

function walk(folder: string): string[] {
	return readdirSync(path.join(root, folder)).flatMap((name) => {
		if (skipped.has(name)) return [];
		const child = path.posix.join(folder, name);
		return statSync(path.join(root, child)).isDirectory() ? walk(child) : [child];
	});
}

const files = walk('.').filter((file) => /\.tsx?$/.test(file));
const sources = new Map(files.map((file) => [file, readFileSync(path.join(root, file), 'utf8')]));
/** Tests, and what tests share. */
const isTest = (file: string) => /\.test\.tsx?$|\/test-[a-z-]+\.ts$/.test(file);

/** Modules a file imports, own ones as paths from the root without ending. */
function importsOf(file: string): string[] {
	const found = [...(sources.get(file) ?? '').matchAll(/(?:from|import\(|import)\s*['"]([^'"\n]+)['"]/g)];
	return found.map(([, name = '']) => {
		if (name.startsWith('@/')) return name.slice(2);
		if (name.startsWith('.')) return path.posix.normalize(path.posix.join(path.posix.dirname(file), name));
		return name;
	});
}

const product = files.filter((file) => /^(app|lib|db)\//.test(file) && !isTest(file));
const offenders = (test: (file: string, imported: string) => boolean, among = product) =>
	among.flatMap((file) =>
		importsOf(file)
			.filter((imported) => test(file, imported))
			.map((imported) => `${file} imports ${imported}`),
	);

const engines = ['linter', 'redaction', 'statistics', 'disclosure'];
const pureFolders = [...engines, 'language'];

/** A domain folder has these files; what else it may hold is named here, with its reason in the file itself. */
const vocabulary = new Set(['rules', 'schema', 'queries', 'commands']);
const centres: Readonly<Record<string, readonly string[]>> = {
	vacancy: ['phases', 'canonical', 'publication'],
	auth: ['permissions', 'gate', 'session', 'candidate', 'page', 'rate-limit'],
	identity: ['login', 'redaction', 'mail'],
	posting: ['job-posting'],
	evaluation: ['source'],
	figures: ['release'],
	i18n: ['locales', 'namespaces', 'translator', 'format', 'error-text'],
};
const registries = new Set(['types', 'metrics', 'library']);

describe('the frame', () => {
	it('lets nothing import app', () => {
		expect(offenders((file, imported) => !file.startsWith('app/') && imported.startsWith('app/'))).toEqual(
			[],
		);
	});

	it('keeps SQL out of app: pages and actions call lib', () => {
		expect(
			offenders(
				(file, imported) =>
					file.startsWith('app/') && (imported.startsWith('db/') || /^(pg|drizzle-orm)/.test(imported)),
			),
		).toEqual([]);
	});

	it('lets db import nothing of ours but the settings (pools) and, for the demo, commands (seed)', () => {
		const isAllowed = (file: string, imported: string) =>
			file.startsWith('db/seed/') || (file === 'db/pools.ts' && imported === 'lib/env');
		expect(
			offenders(
				(file, imported) =>
					file.startsWith('db/') && imported.startsWith('lib/') && !isAllowed(file, imported),
			),
		).toEqual([]);
	});

	it('opens the vault for lib/identity only', () => {
		const inside = (file: string) => file.startsWith('lib/identity/') || file === 'db/vault.ts';
		expect(
			offenders((file, imported) => /^db\/(vault|schema\/vault)$/.test(imported) && !inside(file)),
		).toEqual([]);
	});

	it('keeps identity away from whatever assesses', () => {
		const assesses = product.filter(
			(file) => file.startsWith('lib/assessment/') || file.includes('(staff)/assess/'),
		);
		expect(offenders((_, imported) => imported.startsWith('lib/identity'), assesses)).toEqual([]);
	});

	it('keeps the engines pure, each behind one door', () => {
		const pure = product.filter((file) => pureFolders.some((folder) => file.startsWith(`lib/${folder}/`)));
		const isPure = (imported: string) =>
			pureFolders.some((folder) => imported.startsWith(`lib/${folder}`)) ||
			imported.startsWith('libphonenumber-js');
		expect(offenders((_, imported) => !isPure(imported), pure)).toEqual([]);
		// The examples of the linter are no part of its engine: pages and tests read them.
		const door =
			/^lib\/(?:(?:linter|redaction|statistics|disclosure)(?:\/index)?|linter\/(?:examples|browser))$/;
		const outside = product.filter((file) => !engines.some((engine) => file.startsWith(`lib/${engine}/`)));
		expect(
			offenders(
				(_, imported) =>
					engines.some((engine) => imported.startsWith(`lib/${engine}`)) && !door.test(imported),
				outside,
			),
		).toEqual([]);
	});

	it('keeps rules and input schemas pure', () => {
		const pure = product.filter((file) =>
			/^lib\/[^/]+\/(rules|schema|phases|canonical|permissions|source)\.ts$/.test(file),
		);
		const isImpure = (imported: string) =>
			/^(react|next|drizzle-orm|pg|node:)/.test(imported) ||
			imported.startsWith('db/') ||
			/\/(queries|commands)$/.test(imported);
		expect(offenders((_, imported) => isImpure(imported), pure)).toEqual([]);
	});

	it('has a closed vocabulary in every domain folder', () => {
		const unknown = product.filter((file) => {
			const [, folder = '', name = '', ...deeper] = file.split('/');
			if (!file.startsWith('lib/') || name === '' || pureFolders.includes(folder)) return false;
			if (deeper.length > 0) return !registries.has(name);
			const stem = name.replace(/\.tsx?$/, '');
			return !vocabulary.has(stem) && !centres[folder]?.includes(stem);
		});
		expect(unknown.filter((file) => file.split('/').length > 2)).toEqual([]);
	});

	it('follows the order of the domains', () => {
		const order = [
			'evaluation',
			'selection',
			'interview',
			'assessment',
			'application',
			'posting',
			'vacancy',
			'questionnaire',
		];
		const rank = (file: string) => order.findIndex((domain) => file.startsWith(`lib/${domain}/`));
		expect(
			offenders((file, imported) => {
				const [from, to] = [rank(file), rank(`${imported}/`) === -1 ? rank(imported) : rank(`${imported}/`)];
				return from !== -1 && to !== -1 && to < from;
			}),
		).toEqual([]);
	});

	it('reads process.env in lib/env.ts only', () => {
		const readers = files.filter(
			(file) => /^(app|lib)\//.test(file) && !isTest(file) && sources.get(file)?.includes('process.env'),
		);
		expect(readers).toEqual(['lib/env.ts']);
	});

	it('has no source file above 300 lines', () => {
		const isData = (file: string) =>
			/\.generated\.ts$/.test(file) || /\/(content|library|lexicon|data|evaluation)\//.test(file);
		const long = files.filter((file) => !isData(file) && (sources.get(file)?.split('\n').length ?? 0) > 301);
		expect(long).toEqual([]);
	});

	it('lists every page and route in e2e/routes.ts', () => {
		const listed = new Set([...routes.map((route) => route.file), ...Object.keys(unwalked)]);
		const pages = files.filter((file) => /^app\/(?:.*\/)?(?:page|route)\.tsx?$/.test(file));
		const missing = pages.filter((file) => !listed.has(file));
		expect(missing).toEqual([]);
	});
});
