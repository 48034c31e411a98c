'use client';

import { useEffect, useState } from 'react';
import { classNames } from './class-names';
import { fillIn, useClientTexts } from './client-texts';

/** Long enough not to speak while someone types, short enough to hear it when they stop. */
const announceAfterMilliseconds = 1500;

/**
 * Number of words: what stands between white space and has a letter or digit. For the count on the screen;
 * the rule that refuses an answer is the questionnaire's.
 * @example countWords('Ik werk — graag') // 3
 */
export function countWords(text: string): number {
	return text.split(/\s+/u).filter((part) => /[\p{L}\p{N}]/u.test(part)).length;
}

/** Shows the count at once and has it read aloud only after a pause. Without JavaScript only the limit shows. */
export function WordCount({ id, count, limit }: { id: string; count: number; limit: number }) {
	const { form: texts } = useClientTexts();
	const [live, setLive] = useState(false);
	const [announced, setAnnounced] = useState('');
	const over = count - limit;
	const text = fillIn(over > 0 ? texts.wordsOver : texts.words, { count, limit, over });
	useEffect(() => setLive(true), []);
	useEffect(() => {
		if (!live) return;
		const timer = setTimeout(() => setAnnounced(text), announceAfterMilliseconds);
		return () => clearTimeout(timer);
	}, [live, text]);
	return (
		<div className={classNames('onb-word-count', over > 0 && 'onb-word-count--over')} id={id}>
			<span className={live ? 'onb-visually-hidden' : undefined} id={`${id}-limit`}>
				{fillIn(texts.wordsLimit, { limit })}
			</span>
			{live && <span aria-hidden="true">{text}</span>}
			<span className="onb-visually-hidden" role="status">
				{announced}
			</span>
		</div>
	);
}
