import { useEffect, useRef, useState } from 'react';
import type { CheckedText, DetailQuestion } from './found-detail';

/** After the last key: long enough to finish a word, short enough to feel present. */
const pauseMilliseconds = 900;

/** What the checker says of a text, some time after the last change; null until it has spoken. */
export function useDetails(question: Omit<DetailQuestion, 'id'>): CheckedText | null {
	const { text, lang, profile } = question;
	const worker = useRef<Worker>(null);
	const asked = useRef(0);
	const [checked, setChecked] = useState<CheckedText | null>(null);

	useEffect(() => {
		let made: Worker;
		try {
			made = new Worker(new URL('./detail-worker.ts', import.meta.url), { type: 'module' });
		} catch {
			return; // an old browser: the supervisor's check remains
		}
		worker.current = made;
		made.onmessage = ({ data }: MessageEvent<CheckedText>) => {
			// An answer about an older text would point at the wrong words.
			if (data.id === asked.current) setChecked(data);
		};
		// A fault in the check must not disturb the writing.
		made.onerror = (event) => event.preventDefault();
		return () => made.terminate();
	}, []);

	useEffect(() => {
		const timer = setTimeout(() => {
			asked.current += 1;
			worker.current?.postMessage({ id: asked.current, text, lang, profile } satisfies DetailQuestion);
		}, pauseMilliseconds);
		return () => clearTimeout(timer);
	}, [text, lang, profile]);

	return checked;
}
