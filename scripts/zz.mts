import { readFileSync } from 'node:fs';
import { lint } from '@/lib/linter';

// lines: lang|elements expected true (comma)|elements expected false|text
let bad = 0,
	n = 0;
for (const line of readFileSync(process.argv[2]!, 'utf8').split('\n')) {
	if (!line.trim() || line.startsWith('#')) continue;
	const [lang, yes, no, ...rest] = line.split('|');
	const text = rest.join('|').replaceAll('\\n', '\n');
	const e = lint(
		(lang === 'nl' ? 'Werk bij ons\n\n' : 'Work with us\n\n') +
			text +
			(lang === 'nl' ? '\n\nTot ziens.' : '\n\nSee you.'),
		{ lang: lang as 'nl' | 'en' },
	).document.elements as Record<string, boolean>;
	const miss = yes.split(',').filter((x) => x && !e[x]);
	const extra =
		no === '*'
			? Object.keys(e).filter((k) => e[k] && !yes.split(',').includes(k))
			: no.split(',').filter((x) => x && e[x]);
	n++;
	if (miss.length || extra.length) {
		bad++;
		console.log('MISS', miss.join(), 'EXTRA', extra.join(), '::', text.slice(0, 200));
	}
}
console.log(n, 'lines', bad, 'wrong');
