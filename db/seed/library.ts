/** Reads the bank of answers: one Markdown file per theme, one answer per heading, the heading is its quality. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export interface Story {
	/** 1 (weak) to 5 (excellent), by the anchors of the theme. */
	readonly quality: number;
	readonly text: string;
}

const folder = fileURLToPath(new URL('./content/answers', import.meta.url));

/** @throws Error when a file holds no answers or a heading is not 1 to 5 */
export function loadStories(locale: 'nl' | 'en', theme: string): readonly Story[] {
	const text = readFileSync(`${folder}/${locale}/${theme}.md`, 'utf8');
	const stories = text
		.split(/^## /m)
		.slice(1)
		.map((block) => {
			const [heading = '', ...lines] = block.split(/\r?\n/);
			return { quality: Number(heading), text: lines.join('\n').trim() };
		});
	const wrong = stories.some(({ quality, text: story }) => !/^[1-5]$/.test(String(quality)) || story === '');
	if (stories.length === 0 || wrong) throw new Error(`${locale}/${theme}.md is not a list of answers`);
	return stories;
}
