import { fold } from './fold';
import { type DetailType, kindOfType, type Language, type Span } from './types';

type Group = 'person' | 'organisation' | 'school';

const groups: Partial<Record<DetailType, Group>> = {
	NAME: 'person',
	EMPLOYER: 'organisation',
	SCHOOL: 'school',
};
const groupLabel: Readonly<Record<Language, Readonly<Record<Group, string>>>> = {
	nl: { person: 'persoon', organisation: 'organisatie', school: 'opleiding' },
	en: { person: 'person', organisation: 'organisation', school: 'school' },
};
const fixedLabel: Readonly<Record<Language, Partial<Record<DetailType, string>>>> = {
	nl: {
		EMAIL: '[e-mailadres]',
		URL: '[webadres]',
		HANDLE: '[account]',
		IBAN: '[rekeningnummer]',
		PHONE: '[telefoonnummer]',
		BSN: '[nummer]',
		ID_NUMBER: '[nummer]',
		DATE_OF_BIRTH: '[weggelaten]',
		ADDRESS: '[adres]',
		POSTCODE: '[adres]',
		CITY: '[woonplaats]',
		UNIQUE_FACT: '[weggelaten]',
	},
	en: {
		EMAIL: '[email address]',
		URL: '[web address]',
		HANDLE: '[account]',
		IBAN: '[account number]',
		PHONE: '[phone number]',
		BSN: '[number]',
		ID_NUMBER: '[number]',
		DATE_OF_BIRTH: '[left out]',
		ADDRESS: '[address]',
		POSTCODE: '[address]',
		CITY: '[home town]',
		UNIQUE_FACT: '[left out]',
	},
};

/** The one label for everything protected: a label per type would itself tell what was there. */
export const leftOut: Readonly<Record<Language, string>> = { nl: '[weggelaten]', en: '[left out]' };

/** What a label is made from: place, type and, when known, entity. */
export type Labelled = Pick<Span, 'start' | 'end' | 'type'> & { readonly entity?: string | undefined };

/**
 * Gives each span its label; people, organisations and schools are numbered in reading order from 1.
 * @param text the original
 * @param spans disjoint, in reading order
 * @param lang language of the labels
 * @returns labels in the order of the spans; the same entity, or the same words, has the same number
 * @example labels('Bo zag Bo', [{ start: 0, end: 2, type: 'NAME' }, { start: 7, end: 9, type: 'NAME' }], 'nl') // ['[persoon 1]', '[persoon 1]']
 */
export function labels(text: string, spans: readonly Labelled[], lang: Language): string[] {
	const numbers = new Map<string, number>();
	const counts = new Map<Group, number>();
	return spans.map((span) => {
		const group = groups[span.type];
		if (group === undefined)
			return kindOfType[span.type] === 'protected'
				? leftOut[lang]
				: (fixedLabel[lang][span.type] ?? leftOut[lang]);
		const key = `${group}:${span.entity || fold(text.slice(span.start, span.end))}`;
		const number = numbers.get(key) ?? (counts.get(group) ?? 0) + 1;
		numbers.set(key, number);
		counts.set(group, Math.max(number, counts.get(group) ?? 0));
		return `[${groupLabel[lang][group]} ${number}]`;
	});
}

/**
 * Masks a text: each active span is replaced by its label; spans that overlap become one, and equal neutral labels with
 * nothing but space between them become one, so that no count and no length shows.
 * @param text the original; it is not changed
 * @param spans the active spans, in any order; offsets outside the text are cut off
 * @param lang language of the labels
 * @returns the masked text
 * @example mask('Ik ben Bo.', [{ start: 7, end: 9, type: 'NAME' }], 'nl') // 'Ik ben [persoon 1].'
 */
export function mask(text: string, spans: readonly Labelled[], lang: Language): string {
	const merged: { start: number; end: number; type: DetailType; entity?: string | undefined }[] = [];
	const ordered = spans
		.map((span) => ({ ...span, start: Math.max(0, span.start), end: Math.min(text.length, span.end) }))
		.filter((span) => span.end > span.start)
		.sort((left, right) => left.start - right.start || right.end - left.end);
	for (const span of ordered) {
		const last = merged.at(-1);
		if (last && span.start < last.end) {
			if (kindOfType[span.type] !== kindOfType[last.type]) last.type = 'UNIQUE_FACT';
			last.end = Math.max(last.end, span.end);
		} else merged.push({ start: span.start, end: span.end, type: span.type, entity: span.entity });
	}
	const names = labels(text, merged, lang);
	let out = '';
	let position = 0;
	let previous = '';
	for (const [index, span] of merged.entries()) {
		const between = text.slice(position, span.start);
		const name = names[index] ?? leftOut[lang];
		if (!(index > 0 && name === previous && /^[\s-]*$/.test(between))) out += between + name;
		position = span.end;
		previous = name;
	}
	return out + text.slice(position);
}
