import type { Competency } from './model';

export const service: Competency = {
	id: 'service',
	nl: {
		name: 'Klantgericht werken',
		meaning: 'Uitzoeken wat iemand nodig heeft en daar binnen de regels naar handelen.',
		indicators: [
			'Vraagt door tot de echte vraag duidelijk is.',
			'Legt een regel uit in gewone woorden.',
			'Zegt wat er gebeurt en wanneer, en komt dat na.',
			'Zoekt een andere weg als iets niet kan.',
		],
	},
	en: {
		name: 'Client focus',
		meaning: 'Finding out what someone needs and acting on it within the rules.',
		indicators: [
			'Asks on until the real question is clear.',
			'Explains a rule in plain words.',
			'Says what will happen and when, and does so.',
			'Looks for another way when something is not possible.',
		],
	},
	questions: [
		{
			id: 'service-real-question',
			kind: 'past-behaviour',
			stages: ['application', 'interview'],
			wordLimit: 250,
			weight: 2,
			nl: {
				text: 'Beschrijf een keer dat iemand u iets vroeg en er een andere vraag achter bleek te zitten. Hoe kwam u daarachter, en wat deed u toen?',
				anchor1: 'Beantwoordt de eerste vraag en gaat niet in op wat eronder lag.',
				anchor3: 'Stelt een paar vragen, ontdekt de andere vraag en helpt daarmee.',
				anchor5:
					'Vertelt welke woorden of signalen opvielen, vat samen en toetst of dat klopt, helpt met de echte vraag en gaat later na of het werkte.',
			},
			en: {
				text: 'Describe a time when someone asked you something and another question turned out to lie behind it. How did you find out, and what did you do then?',
				anchor1: 'Answers the first question and does not go into what lay beneath.',
				anchor3: 'Asks a few questions, discovers the other question and helps with it.',
				anchor5:
					'Tells which words or signs stood out, sums up and checks whether that is right, helps with the real question and later finds out whether it worked.',
			},
		},
		{
			id: 'service-angry-caller',
			kind: 'situational',
			stages: ['application', 'interview'],
			wordLimit: 200,
			weight: 2,
			nl: {
				text: 'Iemand belt boos op: een formulier is voor de derde keer teruggestuurd. U ziet dat er steeds iets anders ontbrak. Wat zegt u, en wat doet u daarna?',
				anchor1: 'Zegt dat het formulier niet volledig was en dat het opnieuw moet.',
				anchor3: 'Laat de beller uitpraten, legt uit wat er nu ontbreekt en hoe dat aan te vullen is.',
				anchor5:
					'Erkent dat drie keer terugsturen niet goed is, loopt samen het hele formulier na, spreekt af wie het volgt en meldt intern hoe dit te voorkomen is.',
			},
			en: {
				text: 'Someone calls in anger: a form has been sent back for the third time. You see that something else was missing each time. What do you say, and what do you do afterwards?',
				anchor1: 'Says that the form was incomplete and must be done again.',
				anchor3: 'Lets the caller finish, explains what is missing now and how to add it.',
				anchor5:
					'Admits that sending it back three times is not right, goes through the whole form together, agrees who follows it up and reports how this can be prevented.',
			},
		},
		{
			id: 'service-refusal-letter',
			kind: 'work-sample',
			stages: ['application'],
			wordLimit: 200,
			weight: 2,
			nl: {
				text: 'Een inwoner vraagt een vergunning voor een buurtfeest, één dag te laat. De regel laat geen uitzondering toe. Schrijf de eerste alinea’s van uw antwoord.',
				anchor1: 'Noemt alleen de regel en de afwijzing.',
				anchor3: 'Zegt meteen wat het besluit is en legt de regel uit.',
				anchor5:
					'Begint met het besluit, legt in gewone woorden uit waarom, zegt wat wel kan en bij wie, en toont begrip zonder iets te beloven.',
			},
			en: {
				text: 'A resident asks for a permit for a street party, one day too late. The rule allows no exception. Write the first paragraphs of your reply.',
				anchor1: 'Mentions only the rule and the refusal.',
				anchor3: 'Says at once what the decision is and explains the rule.',
				anchor5:
					'Begins with the decision, explains in plain words why, says what is possible and with whom, and shows understanding without promising anything.',
			},
		},
	],
};
