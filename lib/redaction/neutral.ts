import { fold } from './fold';
import type { DetailType, Language } from './types';

const table: Readonly<Record<Language, readonly (readonly [string, string])[]>> = {
	nl: [
		['moeder vader mama papa ma pa', 'ouder'],
		['zoon dochter zoontje dochtertje', 'kind'],
		['zonen zoons dochters kinderen jongens meiden', 'kinderen'],
		['man vrouw vriend vriendin echtgenoot echtgenote verloofde', 'partner'],
		['opa oma grootvader grootmoeder', 'grootouder'],
		['broer zus zusje broertje', 'familielid'],
		['ex-man ex-vrouw exman exvrouw ex', 'ex-partner'],
		['weduwe weduwnaar', 'nabestaande'],
		['hij zij ze', 'die'],
		['haar hem', 'die'],
		['voorzitster', 'voorzitter'],
		['lerares juf', 'leraar'],
		['verpleegster', 'verpleegkundige'],
		['medewerkster', 'medewerker'],
		['zakenvrouw zakenman', 'ondernemer'],
		['raadsvrouw', 'raadspersoon'],
		['directrice', 'directeur'],
		['collega', 'collega'],
	],
	en: [
		['mother father mum mom dad', 'parent'],
		['son daughter', 'child'],
		['sons daughters', 'children'],
		['husband wife boyfriend girlfriend fiance fiancee', 'partner'],
		['grandmother grandfather grandma grandpa granny', 'grandparent'],
		['brother sister', 'sibling'],
		['ex-husband ex-wife', 'ex-partner'],
		['he she', 'they'],
		['him her', 'them'],
		['chairwoman chairman', 'chair'],
		['businesswoman businessman', 'entrepreneur'],
		['policewoman policeman', 'police officer'],
		['waitress', 'waiter'],
		['saleswoman salesman', 'salesperson'],
	],
};
const byType: Readonly<Record<Language, Partial<Record<DetailType, string>>>> = {
	nl: { NAME: 'een collega', EMPLOYER: 'mijn werkgever', SCHOOL: 'mijn opleiding', CITY: 'mijn woonplaats' },
	en: { NAME: 'a colleague', EMPLOYER: 'my employer', SCHOOL: 'my school', CITY: 'my home town' },
};

/**
 * Proposes a neutral word that the candidate may choose with one click. The engine never puts it in by itself: in a
 * masked text even “ouder” would tell that there are children.
 * @param words the passage
 * @param type its type
 * @param lang language of the sentence
 * @returns the wording, or undefined when leaving it out is the only neutral choice
 * @example neutralWording('mother of', 'FAMILY', 'en') // 'parent of'
 */
export function neutralWording(words: string, type: DetailType, lang: Language): string | undefined {
	const [, head = '', tail = ''] = /^(.*?)( of| van)?$/s.exec(fold(words).trim()) ?? [];
	for (const [forms, neutral] of table[lang]) if (forms.split(' ').includes(head)) return neutral + tail;
	return byType[lang][type];
}
