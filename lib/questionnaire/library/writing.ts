import type { Competency } from './model';

export const writing: Competency = {
	id: 'writing',
	nl: {
		name: 'Schriftelijk uitdrukken',
		meaning: 'Zo schrijven dat de lezer weet wat er aan de hand is en wat te doen.',
		indicators: [
			'Begint met wat voor de lezer het belangrijkste is.',
			'Gebruikt korte zinnen en gewone woorden.',
			'Legt een vakwoord uit of vervangt het.',
			'Deelt een tekst in met koppen en alinea’s.',
		],
	},
	en: {
		name: 'Written communication',
		meaning: 'Writing so that readers know what is going on and what to do.',
		indicators: [
			'Begins with what matters most to the reader.',
			'Uses short sentences and plain words.',
			'Explains a technical term or replaces it.',
			'Divides a text with headings and paragraphs.',
		],
	},
	questions: [
		{
			id: 'writing-hard-subject',
			kind: 'past-behaviour',
			stages: ['application'],
			wordLimit: 250,
			weight: 2,
			nl: {
				text: 'Beschrijf een tekst die u schreef over iets lastigs, voor mensen die er weinig van wisten. Welke keuzes maakte u, en hoe wist u of de tekst werkte?',
				anchor1: 'Vertelt waar de tekst over ging, zonder keuzes te noemen.',
				anchor3: 'Noemt keuzes in woorden of opbouw die bij de lezers pasten.',
				anchor5:
					'Vertelt wat de lezers moesten weten of doen, hoe opbouw en woorden daarop zijn gekozen, wie de tekst vooraf las en wat daarna is veranderd.',
			},
			en: {
				text: 'Describe a text you wrote about something difficult, for people who knew little about it. Which choices did you make, and how did you know whether the text worked?',
				anchor1: 'Tells what the text was about, without naming choices.',
				anchor3: 'Names choices in words or structure that suited the readers.',
				anchor5:
					'Tells what the readers had to know or do, how structure and words were chosen for that, who read the text beforehand and what was changed afterwards.',
			},
		},
		{
			id: 'writing-rewrite',
			kind: 'work-sample',
			stages: ['application', 'interview'],
			wordLimit: 200,
			weight: 3,
			nl: {
				text: 'Herschrijf deze zin voor een brede groep lezers: “Ingevolge de vigerende regeling dient u zorg te dragen voor tijdige indiening van de benodigde bescheiden, bij gebreke waarvan uw aanvraag buiten behandeling wordt gelaten.”',
				anchor1: 'Verandert losse woorden; de zin blijft lang of er ontbreekt iets.',
				anchor3: 'Maakt korte zinnen met gewone woorden en laat niets weg.',
				anchor5:
					'Zegt eerst wat de lezer moet doen en voor wanneer, noemt daarna het gevolg, en merkt op welke gegevens (datum, stukken) nog ingevuld moeten worden.',
			},
			en: {
				text: 'Rewrite this sentence for a broad group of readers: “Pursuant to the regulations in force you are required to effect timely submission of the requisite documentation, failing which your application shall not be processed.”',
				anchor1: 'Changes single words; the sentence stays long or something is missing.',
				anchor3: 'Makes short sentences with plain words and leaves nothing out.',
				anchor5:
					'Says first what the reader must do and by when, then names the consequence, and notes which details (date, documents) still have to be filled in.',
			},
		},
		{
			id: 'writing-bad-news',
			kind: 'situational',
			stages: ['application', 'interview'],
			wordLimit: 200,
			weight: 2,
			nl: {
				text: 'U moet collega’s schrijven dat een project stopt waar zij een jaar aan werkten. Wat zet u in de eerste drie zinnen, wat laat u weg, en waarom?',
				anchor1: 'Verpakt het nieuws of zet het pas aan het eind.',
				anchor3: 'Zegt in de eerste zinnen dat het project stopt en waarom.',
				anchor5:
					'Noemt het besluit en de reden meteen, zegt wat er nu met het werk en de mensen gebeurt, kondigt een gesprek aan en legt elke keuze uit.',
			},
			en: {
				text: 'You have to write to colleagues that a project will stop on which they worked for a year. What do you put in the first three sentences, what do you leave out, and why?',
				anchor1: 'Wraps up the news or puts it at the end only.',
				anchor3: 'Says in the first sentences that the project stops and why.',
				anchor5:
					'Names the decision and the reason at once, says what happens now to the work and the people, announces a conversation and explains each choice.',
			},
		},
	],
};
