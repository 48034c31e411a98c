'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import type { Locale } from '@/lib/i18n/locales';
import { type LanguageSettings, withSettings } from '@/lib/language-check/rules';
import type { DocumentResult, Finding, IncrementalLinter, Language, TextKind } from '@/lib/linter';
import type { Judge } from '@/lib/linter/browser';
import { type Engine, loadEngine } from './engine';

/** The text as a whole is judged when typing rests. */
const restMilliseconds = 500;

interface Checked {
	readonly text: string;
	readonly findings: readonly Finding[];
	readonly document: DocumentResult | null;
}

/**
 * Keeps the findings of a text that changes. `engine` is null until it has been loaded; `document` until what judges a whole
 * vacancy is here, which comes after the first findings and only when asked for.
 */
export function useLinter(
	locale: Locale,
	language: Language,
	kind: TextKind,
	settings: LanguageSettings,
	judgesDocument: boolean,
	readText: () => string,
) {
	const [engine, setEngine] = useState<Engine | null>(null);
	const [checked, setChecked] = useState<Checked>({ text: '', findings: [], document: null });
	const linter = useRef<IncrementalLinter | null>(null);
	const judge = useRef<Judge | null>(null);
	const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
	const read = useRef(readText);
	read.current = readText;

	const update = useCallback(() => {
		const current = linter.current;
		if (!current) return;
		const text = read.current();
		const findings = withSettings(current.update(text), settings).filter(
			({ severity }) => severity !== 'info',
		);
		setChecked((before) => ({ text, findings, document: before.document }));
		clearTimeout(timer.current);
		timer.current = setTimeout(() => {
			const document = judge.current?.(text);
			if (document) setChecked((before) => ({ ...before, document }));
		}, restMilliseconds);
	}, [settings]);

	useEffect(() => {
		let isHere = true;
		loadEngine(locale).then(
			(loaded) => isHere && setEngine(loaded),
			// Without the engine the server still checks at every save.
			() => undefined,
		);
		return () => {
			isHere = false;
			clearTimeout(timer.current);
		};
	}, [locale]);

	useEffect(() => {
		if (!engine) return;
		let isCurrent = true;
		const load = async () => {
			const linterOf = await engine.loadLinter(language);
			if (!isCurrent) return;
			linter.current = linterOf(kind);
			judge.current = null;
			update();
			if (!judgesDocument) return;
			const loaded = await engine.loadJudge(language);
			if (!isCurrent) return;
			judge.current = loaded;
			update();
		};
		// Without the words of the language the server still checks at every save.
		load().catch(() => undefined);
		return () => {
			isCurrent = false;
		};
	}, [engine, language, kind, judgesDocument, update]);

	return { engine, ...checked, update };
}
