/** Finds recognisable details beside the page, so that typing never waits for it. Nothing leaves the device. */
import { detect, loadData, mask, neutralWording } from '@/lib/redaction';
import type { CheckedText, DetailQuestion } from './found-detail';

/** The few members of a worker's own scope that are used here; the project's types are a page's. */
interface WorkerScope {
	onmessage: ((event: MessageEvent<DetailQuestion>) => void) | null;
	postMessage(answer: CheckedText): void;
}
const scope = globalThis as unknown as WorkerScope;

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
	});
};
