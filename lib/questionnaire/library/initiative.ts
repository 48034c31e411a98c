import type { Competency } from './model';

export const initiative: Competency = {
	id: 'initiative',
	nl: {
		name: 'Initiatief',
		meaning: 'Uit zichzelf iets beginnen als het werk daarom vraagt.',
		indicators: [
			'Ziet wat beter kan en doet een voorstel.',
			'Begint klein en laat zien wat het oplevert.',
			'Haalt zelf de informatie of hulp die nodig is.',
			'Maakt af wat begonnen is, of draagt het over.',
		],
	},
	en: {
		name: 'Initiative',
		meaning: 'Starting something unasked when the work calls for it.',
		indicators: [
			'Sees what can be better and makes a proposal.',
			'Begins small and shows what it yields.',
			'Fetches the information or help that is needed.',
			'Finishes what was begun, or hands it over.',
		],
	},
	questions: [
		{
			id: 'initiative-started',
			kind: 'past-behaviour',
			stages: ['application', 'interview'],
			wordLimit: 250,
			weight: 2,
			nl: {
				text: 'Beschrijf iets dat u begon zonder dat iemand erom vroeg. Waarom deed u het, hoe kreeg u het voor elkaar, en wat is er nu nog van over?',
				anchor1: 'Noemt een idee dat niet is uitgevoerd, of een opdracht van een ander.',
				anchor3: 'Begon iets en maakte het af.',
				anchor5:
					'Vertelt welk probleem opviel en voor wie, begon klein, kreeg anderen of middelen mee, liet zien wat het opleverde en regelde hoe het doorging.',
			},
			en: {
				text: 'Describe something you began without anyone asking. Why did you do it, how did you manage it, and what is left of it now?',
				anchor1: 'Names an idea that was not carried out, or an assignment from someone else.',
				anchor3: 'Began something and finished it.',
				anchor5:
					'Tells which problem stood out and for whom, began small, got others or means on board, showed what it yielded and arranged how it went on.',
			},
		},
		{
			id: 'initiative-recurring-error',
			kind: 'situational',
			stages: ['application', 'interview'],
			wordLimit: 200,
			weight: 2,
			nl: {
				text: 'U merkt dat dezelfde fout elke maand terugkomt in het werk van een andere afdeling. Het kost u steeds een uur. Wat doet u?',
				anchor1: 'Herstelt de fout elke maand, of klaagt erover.',
				anchor3: 'Meldt de fout bij de andere afdeling.',
				anchor5:
					'Zoekt uit waar de fout ontstaat, gaat ermee naar de afdeling met een voorbeeld en een voorstel, biedt hulp aan en kijkt een maand later of het werkt.',
			},
			en: {
				text: 'You notice that the same error comes back every month in the work of another department. It costs you an hour each time. What do you do?',
				anchor1: 'Repairs the error every month, or complains about it.',
				anchor3: 'Reports the error to the other department.',
				anchor5:
					'Finds out where the error arises, goes to the department with an example and a proposal, offers help and looks a month later whether it works.',
			},
		},
		{
			id: 'initiative-first-month',
			kind: 'work-sample',
			stages: ['application', 'interview'],
			wordLimit: 250,
			weight: 1,
			nl: {
				text: 'Lees de vacature nog eens. Wat zou u in uw eerste maand zelf uitzoeken of uitproberen, en hoe zou u laten zien of het iets oplevert?',
				anchor1: 'Noemt in het algemeen kennismaken of inwerken.',
				anchor3: 'Noemt iets concreets uit de vacature en een eerste stap.',
				anchor5:
					'Kiest één onderwerp uit de vacature, zegt wie er vragen over krijgt, beschrijft een kleine proef met een meetpunt en zegt wanneer het idee niet doorgaat.',
			},
			en: {
				text: 'Read the vacancy once more. What would you find out or try in your first month, and how would you show whether it yields something?',
				anchor1: 'Names getting to know people or settling in, in general.',
				anchor3: 'Names something concrete from the vacancy and a first step.',
				anchor5:
					'Chooses one subject from the vacancy, says who will be asked about it, describes a small trial with a measure and says when the idea will not go on.',
			},
		},
	],
};
