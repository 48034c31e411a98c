/** Finds recognisable details beside the page, so that typing never waits for it. Nothing leaves the device. */
import { detect, loadData, neutralWording } from '@/lib/redaction';
import type { DetailQuestion, FoundDetail } from './found-detail';

/** The few members of a worker's own scope that are used here; the project's types are a page's. */
interface WorkerScope {
	onmessage: ((event: MessageEvent<DetailQuestion>) => void) | null;
	postMessage(answer: { readonly id: number; readonly found: readonly FoundDetail[] }): void;
}
const scope = globalThis as unknown as WorkerScope;

scope.onmessage = ({ data: { id, text, lang, profile } }) => {
	void loadData().then((data) => {
		const found = detect(text, { lang, data, profile }).map(({ start, end, type }) => {
			const words = text.slice(start, end);
			return { start, end, type, words, neutral: neutralWording(words, type, lang) };
		});
		scope.postMessage({ id, found });
	});
};
