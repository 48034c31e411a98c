'use client';

import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { classNames } from '@/app/_ui/class-names';
import { fillIn, useClientTexts } from '@/app/_ui/client-texts';
import { describedBy, useField } from '@/app/_ui/form-context';
import { FormField } from '@/app/_ui/form-field';
import { insertText } from '@/app/_ui/insert-text';
import { bySeverity, type LanguageSettings, noSettings, reasonKey } from '@/lib/language-check/rules';
import type { Finding, Language, TextKind } from '@/lib/linter';
import { DocumentPanel } from './document-panel';
import { type EditorTexts, FindingCard } from './finding-card';
import { HighlightLayer } from './highlight-layer';
import { draftSaved, likeOriginal, nameFindings } from './segments';
import { useLinter } from './use-linter';

interface LinterEditorProps {
	readonly name: string;
	readonly label: string;
	readonly description?: ReactNode;
	readonly defaultValue?: string;
	readonly language: Language;
	/** Name of radio buttons in the same form that change the language of the text. */
	readonly languageField?: string;
	readonly kind?: TextKind;
	readonly rows?: number;
	readonly optional?: boolean;
	readonly labels: EditorTexts;
	readonly settings?: LanguageSettings;
	readonly reasons?: Readonly<Record<string, string>>;
	/** The whole text at a glance; only for a vacancy. */
	readonly hasPanel?: boolean;
	/** Stands below the text while there is none. */
	readonly whenEmpty?: (language: Language) => ReactNode;
	/** What the server found when the page was made: shows until the engine is here, and without JavaScript. */
	readonly fallback?: ReactNode;
	/** Stores a reason; gives the text of an error, or null. */
	readonly onReason?: (finding: string, reason: string) => Promise<string | null>;
	readonly onFeedback?: (rule: string, language: Language) => void;
}

/** Long enough not to speak while somebody types. */
const announceAfterMilliseconds = 1500;

/**
 * A text area with underlines and a list of findings. It stays a plain text area: caret, undo, spelling check and sending
 * are the browser's own. F8 and Shift+F8 go through the findings, Ctrl+. to the actions, Escape back to the text.
 */
export function LinterEditor(props: LinterEditorProps) {
	const {
		name,
		label,
		labels,
		kind = 'vacancy',
		settings = noSettings,
		hasPanel = false,
		optional,
		rows = 6,
	} = props;
	const { locale } = useClientTexts();
	const field = useField(name);
	const initial = field.typed ?? props.defaultValue ?? '';
	const area = useRef<HTMLTextAreaElement>(null);
	const layer = useRef<HTMLDivElement>(null);
	const list = useRef<HTMLOListElement>(null);
	const [language, setLanguage] = useState(props.language);
	const readText = () => area.current?.value ?? initial;
	const { engine, text, findings, document, update } = useLinter(
		locale,
		language,
		kind,
		settings,
		hasPanel,
		readText,
	);
	const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set());
	const [reasons, setReasons] = useState(props.reasons ?? {});
	const [currentName, setCurrentName] = useState<string | null>(null);
	const [uses, setUses] = useState<readonly string[]>([]);
	const [announced, setAnnounced] = useState('');

	const named = useMemo(() => {
		const visible = nameFindings(findings).filter((entry) => !hidden.has(entry.name));
		const ordered = bySeverity(visible.map((entry) => entry.finding));
		return ordered.map(
			(finding) => visible.find((entry) => entry.finding === finding) ?? { name: '', finding },
		);
	}, [findings, hidden]);
	const current = named.find((entry) => entry.name === currentName) ?? null;
	const count = named.length;
	const stops = named.filter(({ finding }) => finding.severity === 'stop').length;

	useEffect(() => {
		if (!engine) return;
		const timer = setTimeout(
			() => setAnnounced(fillIn(labels.announce, { count, stops })),
			announceAfterMilliseconds,
		);
		return () => clearTimeout(timer);
	}, [engine, count, stops, labels]);

	useEffect(() => {
		const form = area.current?.form;
		if (!form || !props.languageField) return;
		const follow = (event: Event) => {
			const target = event.target;
			if (target instanceof HTMLInputElement && target.name === props.languageField && target.checked)
				setLanguage(target.value === 'en' ? 'en' : 'nl');
		};
		form.addEventListener('change', follow);
		return () => form.removeEventListener('change', follow);
	}, [props.languageField]);

	useEffect(() => {
		if (currentName === null) return;
		layer.current?.querySelector('.onb-mark--current')?.scrollIntoView({ block: 'nearest' });
	}, [currentName]);

	useEffect(() => {
		const form = area.current?.form;
		const forget = (event: Event) => {
			if (!(event instanceof CustomEvent)) return;
			setUses((before) => before.slice(String(event.detail).split(',').filter(Boolean).length));
		};
		form?.addEventListener(draftSaved, forget);
		return () => form?.removeEventListener(draftSaved, forget);
	}, []);

	function select(entry: { readonly name: string; readonly finding: Finding }, index: number) {
		setCurrentName(entry.name);
		// Moves the caret, not the focus: whoever goes through the list stays in the list.
		area.current?.setSelectionRange(entry.finding.start, entry.finding.end);
		const severity = engine?.texts.severity[entry.finding.severity] ?? '';
		setAnnounced(
			fillIn(labels.announceCurrent, { number: index + 1, count, severity, words: entry.finding.data.words }),
		);
	}

	function step(by: 1 | -1) {
		if (count === 0) return;
		const index = named.findIndex((entry) => entry.name === currentName);
		const next = index === -1 ? (by === 1 ? 0 : count - 1) : (index + by + count) % count;
		const entry = named[next];
		if (entry) select(entry, next);
	}

	function apply(finding: Finding, suggestion: string) {
		const target = area.current;
		if (!target) return;
		const replacement = likeOriginal(target.value.slice(finding.start, finding.end), suggestion);
		insertText(target, finding.start, finding.end, replacement);
		setUses((before) => [...before, `${finding.rule}=applied`]);
		setAnnounced(fillIn(labels.applied, { words: replacement }));
	}

	function onKeys(event: {
		key: string;
		shiftKey: boolean;
		ctrlKey: boolean;
		metaKey: boolean;
		preventDefault(): void;
	}) {
		if (event.key === 'F8') step(event.shiftKey ? -1 : 1);
		else if (event.key === '.' && (event.ctrlKey || event.metaKey))
			(
				list.current?.querySelector<HTMLElement>('.onb-finding__body button') ??
				list.current?.querySelector<HTMLElement>('.onb-finding__header')
			)?.focus();
		else return;
		event.preventDefault();
	}

	const isReady = engine !== null;
	const isEmpty = isReady && text.trim() === '';
	return (
		<div className={classNames('onb-editor', !hasPanel && 'onb-editor--small')}>
			<div className="onb-editor__text">
				<FormField field={field} label={label} description={props.description} optional={optional}>
					<div className="onb-editor__stack" ref={layer}>
						<HighlightLayer
							text={isReady ? text : initial}
							findings={named.map(({ finding }) => finding)}
							current={current?.finding ?? null}
						/>
						<textarea
							className={classNames(
								'onb-input onb-editor__area utrecht-textarea utrecht-textarea--html-textarea',
								field.invalid && 'utrecht-textarea--invalid',
							)}
							ref={area}
							id={field.id}
							name={name}
							rows={rows}
							lang={language}
							defaultValue={initial}
							onInput={update}
							onKeyDown={onKeys}
							aria-required={!optional}
							aria-invalid={field.invalid || undefined}
							aria-describedby={describedBy(
								props.description !== undefined && `${field.id}-description`,
								field.invalid && `${field.id}-errors`,
								isReady && `${field.id}-keys`,
							)}
						/>
					</div>
				</FormField>
				{isEmpty && props.whenEmpty?.(language)}
				{isReady && hasPanel && document && !isEmpty && (
					<DocumentPanel
						document={document}
						texts={engine.texts}
						labels={labels.panel}
						quote={(start, end) => text.slice(start, end)}
					/>
				)}
				{hasPanel && <input type="hidden" name="lintUse" value={uses.join(',')} />}
				<p className="onb-visually-hidden" role="status">
					{announced}
				</p>
			</div>
			<div className="onb-editor__side">
				{!isReady && props.fallback}
				{isReady && (hasPanel || count > 0) && (
					<section className="onb-findings" aria-label={labels.listHeading}>
						<div className="onb-findings__bar">
							<h2 className="onb-findings__heading">
								{labels.listHeading} <span className="onb-findings__count">{count}</span>
							</h2>
							{count > 0 && (
								<div className="onb-findings__steps">
									<button className="onb-text-button" type="button" onClick={() => step(-1)}>
										{labels.previous}
									</button>
									<button className="onb-text-button" type="button" onClick={() => step(1)}>
										{labels.next}
									</button>
								</div>
							)}
						</div>
						<p className="onb-findings__keys" id={`${field.id}-keys`}>
							{isEmpty ? labels.empty : count === 0 ? labels.nothing : labels.keys}
						</p>
						<ol
							className="onb-findings__list"
							ref={list}
							onKeyDown={(event) => {
								if (event.key === 'Escape') area.current?.focus();
							}}
						>
							{named.map((entry, index) => (
								<FindingCard
									key={entry.name}
									finding={entry.finding}
									isCurrent={entry.name === currentName}
									reason={reasons[reasonKey(entry.finding)]}
									texts={engine.texts}
									labels={labels}
									sources={engine.sourcesOf.get(entry.finding.rule) ?? []}
									onSelect={() => select(entry, index)}
									onApply={(suggestion) => apply(entry.finding, suggestion)}
									onHide={() => {
										setHidden((before) => new Set([...before, entry.name]));
										setUses((before) => [...before, `${entry.finding.rule}=hidden`]);
										area.current?.focus();
									}}
									onFeedback={props.onFeedback && (() => props.onFeedback?.(entry.finding.rule, language))}
									onReason={
										props.onReason &&
										(async (reason) => {
											const key = reasonKey(entry.finding);
											const failed = (await props.onReason?.(key, reason)) ?? null;
											if (failed === null) setReasons((before) => ({ ...before, [key]: reason }));
											return failed;
										})
									}
								/>
							))}
						</ol>
					</section>
				)}
			</div>
		</div>
	);
}
