/** Finds recognisable details beside the page, so that typing never waits for it. Nothing leaves the device. */
import { detect, type Language, loadData, mask, neutralWording, type RedactionData } from '@/lib/redaction';
import type { CheckedText, DetailQuestion } from './found-detail';
import { warmTexts } from './warm-up';

/** The few members of a worker's own scope that are used here; the project's types are a page's. */
interface WorkerScope {
	onmessage: ((event: MessageEvent<DetailQuestion>) => void) | null;
	postMessage(answer: CheckedText): void;
}
const scope = globalThis as unknown as WorkerScope;

/** Long enough for a question that came in to be answered first. */
const breathMilliseconds = 30;
const warmed = new Set<Language>();

/** Reads the invented answers twice, one at a time: the page asks once when it opens, and again when something is typed. */
function warmUp(lang: Language, data: RedactionData): void {
	if (warmed.has(lang)) return;
	warmed.add(lang);
	const left = [...warmTexts[lang], ...warmTexts[lang]];
	const next = (): void => {
		const text = left.shift();
		if (text === undefined) return;
		detect(text, { lang, data });
		setTimeout(next, breathMilliseconds);
	};
	setTimeout(next, breathMilliseconds);
}

scope.onmessage = ({ data: { id, text, lang, profile } }) => {
	void loadData().then((data) => {
		const spans = detect(text, { lang, data, profile });
		const found = spans.map(({ start, end, type, entity }) => {
			const words = text.slice(start, end);
			// Nobody is “a colleague” of their own: a sentence with one's own name is for the writer to change.
			const neutral = entity === 'candidate' ? undefined : neutralWording(words, type, lang);
			return { start, end, type, words, neutral };
		});
		const proposed = spans.filter((span) => span.action !== 'hint');
		scope.postMessage({ id, found, masked: mask(text, proposed, lang) });
		warmUp(lang, data);
	});
};
