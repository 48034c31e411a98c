/** Plain, accessible HTML for the two pages that only the demo has. No script, no images, no other origin. */
import type { ServerResponse } from 'node:http';

/** Escapes text for HTML content and quoted attributes. */
export function escapeHtml(text: string): string {
	return text.replace(
		/[&<>"']/g,
		(character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' })[character] ?? '',
	);
}

export const style = `
:root { color-scheme: light; }
body { font: 1.125rem/1.5 system-ui, sans-serif; color: #1a1a1a; background: #fff; margin: 0; }
.demo { background: #fff3c4; border-bottom: 1px solid #8a6d00; padding: .5rem 1rem; }
main { max-width: 60rem; margin: 0 auto; padding: 1rem; }
h1 { font-size: 1.75rem; line-height: 1.2; } h2 { font-size: 1.25rem; margin: 1.5rem 0 .5rem; }
a { color: #154273; } a:focus-visible, button:focus-visible { outline: 3px solid #154273; outline-offset: 2px; }
ul.people { list-style: none; padding: 0; display: grid; gap: .5rem; grid-template-columns: repeat(auto-fill, minmax(17rem, 1fr)); }
button { font: inherit; width: 100%; text-align: left; padding: .6rem .8rem; min-height: 2.75rem; background: #fff; color: #154273; border: 1px solid #154273; border-radius: .25rem; cursor: pointer; }
button:hover { background: #eef3f8; }
button small { display: block; color: #444; }
table { border-collapse: collapse; width: 100%; } th, td { text-align: left; padding: .4rem .6rem .4rem 0; border-bottom: 1px solid #bbb; vertical-align: top; }
.scroll { overflow-x: auto; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; font: inherit; border: 1px solid #bbb; padding: 1rem; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem; } dd { margin: 0; overflow-wrap: anywhere; }
`;

export type Page = {
	readonly lang: 'nl' | 'en';
	readonly title: string;
	/** HTML, escaped by who made it. */
	readonly body: string;
	/** Where the style sheet is. */
	readonly stylePath: string;
};

const notice = {
	nl: 'Dit hoort bij de demonstratie. Alle personen zijn verzonnen.',
	en: 'This belongs to the demonstration. All people are invented.',
} as const;

export function renderPage({ lang, title, body, stylePath }: Page): string {
	return `<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title><link rel="stylesheet" href="${escapeHtml(stylePath)}"></head>
<body><p class="demo">${notice[lang]}</p><main><h1>${escapeHtml(title)}</h1>
${body}
</main></body></html>`;
}

/** Dutch unless the visitor's browser prefers English. */
export function preferredLanguage(acceptLanguage: string | undefined): 'nl' | 'en' {
	const first = (acceptLanguage ?? '')
		.split(',')
		.map((entry) => entry.trim().slice(0, 2).toLowerCase())
		.find((code) => code === 'nl' || code === 'en');
	return first === 'en' ? 'en' : 'nl';
}

export function send(response: ServerResponse, status: number, type: string, body: string): void {
	response.writeHead(status, {
		'content-type': `${type}; charset=utf-8`,
		'content-length': Buffer.byteLength(body),
		'cache-control': 'no-store',
		'x-content-type-options': 'nosniff',
		'referrer-policy': 'no-referrer',
	});
	response.end(body);
}
