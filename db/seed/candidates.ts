/** Who applies for a vacancy of the demo and what they write. Depends on the seed only. */
import { type EqualityItem, equalityItems } from '@/lib/equality/rules';
import type { VacancyContent } from './content/model';
import { adjustments, closings, homeTowns, names, slotValues, tellingSentences } from './content/names';
import { loadStories } from './library';
import type { VacancyPlan } from './plan';
import { chance, deviate, inOrderOf, pick } from './random';

export interface PlannedAnswer {
	readonly text: string;
	/** 1 to 5, what the scores scatter around. */
	readonly quality: number;
	/** Phrases that the supervisor marks when the engine did not. */
	readonly telling: readonly string[];
}

export interface PlannedCandidate {
	readonly key: string;
	readonly name: string;
	readonly email: string;
	readonly phone: string;
	readonly city: string;
	readonly adjustment: string;
	readonly writingAid: 'none' | 'spelling' | 'people' | 'ai';
	/** What an interview shows, around 3. */
	readonly ability: number;
	readonly answers: readonly PlannedAnswer[];
	readonly ends: 'submitted' | 'draft' | 'withdrawn';
	readonly equality: Readonly<Partial<Record<EqualityItem, string>>> | null;
}

const plain = (text: string): string =>
	text
		.replaceAll('ı', 'i')
		.replaceAll('ł', 'l')
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^a-z]+/g, '.')
		.replace(/^\.+|\.+$/g, '');

/** Everybody of one vacancy, in the order in which they begin. */
export function planCandidates(
	content: VacancyContent,
	plan: VacancyPlan,
	allNames: readonly string[],
): readonly PlannedCandidate[] {
	const people = allNames.map((name, index) => ({
		name,
		key: `${content.key}-${index}`,
		ability: 3 + deviate(content.key, index, 'ability'),
	}));
	const answersOf = content.questions.map(({ theme }) => assignStories(content, theme, people));
	return people.map(({ name, key, ability }, index) => {
		const [first = name] = name.split(' ');
		const person = {
			name,
			first,
			user: plain(name).replaceAll('.', ''),
			phone: `06 0000 ${String(1000 + Math.floor(chance(key, 'phone') * 9000))}`,
			city: pick(homeTowns, key, 'city'),
		};
		const tellsIn = chance(key, 'tells') < 0.45 ? Math.floor(chance(key, 'where') * answersOf.length) : -1;
		return {
			key,
			name,
			email: `${plain(name)}@voorbeeld.example`,
			phone: chance(key, 'gives phone') < 0.7 ? person.phone : '',
			city: person.city,
			adjustment: chance(key, 'adjusts') < 0.07 ? pick(adjustments[content.locale], key, 'adjustment') : '',
			writingAid: pick(['none', 'none', 'none', 'spelling', 'spelling', 'people', 'ai'] as const, key, 'aid'),
			ability,
			answers: answersOf.map((stories, question) =>
				tell(
					stories[index] ?? { quality: 1, text: '' },
					content.locale,
					person,
					key,
					question,
					question === tellsIn,
				),
			),
			ends: index < plan.drafts ? 'draft' : index === plan.withdraws ? 'withdrawn' : 'submitted',
			equality: chance(key, 'equality') < 0.7 ? equalityAnswers(key) : null,
		};
	});
}

/** A different story for everybody: the better somebody is, the better the story, with some luck in it. */
function assignStories(
	content: VacancyContent,
	theme: string,
	people: readonly { readonly key: string; readonly ability: number }[],
) {
	const stories = loadStories(content.locale, theme);
	if (stories.length < people.length) throw new RangeError(`${theme} has too few answers for ${content.key}`);
	const used = inOrderOf(stories, content.key, theme)
		.slice(0, people.length)
		.sort((left, right) => right.quality - left.quality);
	const order = people
		.map(({ key, ability }, index) => ({ index, strength: ability + 0.9 * deviate(key, theme) }))
		.sort((left, right) => right.strength - left.strength);
	const assigned: (typeof stories)[number][] = [];
	for (const [place, { index }] of order.entries()) {
		const story = used[place];
		if (story) assigned[index] = story;
	}
	return assigned;
}

interface Person {
	readonly name: string;
	readonly first: string;
	readonly user: string;
	readonly phone: string;
	readonly city: string;
}

/** Fills the slots, and lets some people give away more than was asked. */
function tell(
	story: { readonly quality: number; readonly text: string },
	locale: 'nl' | 'en',
	person: Person,
	key: string,
	question: number,
	tells: boolean,
): PlannedAnswer {
	const slots: Record<string, string> = {
		naam: person.name,
		voornaam: person.first,
		gebruikersnaam: person.user,
		telefoon: person.phone,
		woonplaats: person.city,
	};
	for (const [slot, values] of Object.entries(slotValues[locale]))
		slots[slot] = pick(values, key, question, slot);
	// Sentences may use the Dutch slot for a partner's name in either language.
	slots.collega ??= slots.colleague ?? '';
	const parts = [story.text];
	if (chance(key, question, 'closing') < 0.3)
		parts.push(pick(closings[locale], key, question, 'which closing'));
	if (tells) {
		const sentence = pick<{ readonly before: boolean; readonly text: string }>(
			tellingSentences[locale],
			key,
			'telling',
		);
		if (sentence.before) parts.unshift(sentence.text);
		else parts.push(sentence.text);
	}
	const filled = parts.join(' ').replace(/\{(\w+)\}/g, (whole, slot: string) => slots[slot] ?? whole);
	return {
		quality: story.quality,
		telling: [...filled.matchAll(/\[\[(.+?)\]\]/g)].map(([, phrase]) => phrase ?? ''),
		text: filled.replace(/\[\[(.+?)\]\]/g, '$1'),
	};
}

/** How many in a hundred give each answer: invented, with some groups that are too small to show. */
const equalityShares: Readonly<Partial<Record<EqualityItem, readonly number[]>>> = {
	gender: [47, 46, 2, 1, 4],
	age: [11, 30, 28, 20, 8, 3],
	origin: [60, 6, 13, 7, 10, 4],
	education: [5, 21, 42, 29, 3],
};

/** Only what organisations ask when they chose nothing else; disability is not among it. */
export function equalityAnswers(key: string): NonNullable<PlannedCandidate['equality']> {
	return Object.fromEntries(
		Object.entries(equalityShares).map(([item, shares]) => {
			let left = chance(key, item) * 100;
			const place = shares.findIndex((share) => {
				left -= share;
				return left < 0;
			});
			return [item, equalityItems[item as EqualityItem][place] ?? 'rather-not'];
		}),
	);
}

/** Deals the names over the vacancies: nobody applies twice. @throws RangeError when there are too few names */
export function dealNames(counts: readonly number[]): string[][] {
	const left = inOrderOf(names, 'names');
	return counts.map((count) => {
		if (left.length < count) throw new RangeError('too few names');
		return left.splice(0, count);
	});
}
