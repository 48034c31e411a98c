'use client';

import { useEffect, useRef } from 'react';

/** Fields and controls keep their own keys; so do combinations of the browser and of screen readers. */
const isTaken = (event: KeyboardEvent) =>
	event.ctrlKey ||
	event.metaKey ||
	event.altKey ||
	event.isComposing ||
	(event.target instanceof Element &&
		event.target.closest('input, select, textarea, [contenteditable]') !== null);

/** The arrows do what the letters do. */
const sameAs: Readonly<Record<string, string>> = {
	ArrowDown: 'j',
	ArrowRight: 'j',
	ArrowUp: 'k',
	ArrowLeft: 'k',
};

/** Single keys for the whole page, which can be switched off (WCAG 2.1.4). */
export function useKeys(isOn: boolean, keys: Readonly<Record<string, () => void>>): void {
	const latest = useRef(keys);
	useEffect(() => {
		latest.current = keys;
	});
	useEffect(() => {
		if (!isOn) return;
		function press(event: KeyboardEvent) {
			if (isTaken(event)) return;
			const key = sameAs[event.key] ?? event.key;
			const act = Object.hasOwn(latest.current, key) ? latest.current[key] : undefined;
			if (!act) return;
			event.preventDefault();
			act();
		}
		document.addEventListener('keydown', press);
		return () => document.removeEventListener('keydown', press);
	}, [isOn]);
}

/** Seconds that this page was in view, for the figure of time per application. */
export function useVisibleSeconds(): () => number {
	const seen = useRef({ total: 0, since: 0 });
	useEffect(() => {
		const { current } = seen;
		current.since = performance.now();
		function change() {
			if (document.hidden) current.total += performance.now() - current.since;
			else current.since = performance.now();
		}
		document.addEventListener('visibilitychange', change);
		return () => document.removeEventListener('visibilitychange', change);
	}, []);
	return () => {
		const { total, since } = seen.current;
		return (total + (document.hidden ? 0 : performance.now() - since)) / 1000;
	};
}
