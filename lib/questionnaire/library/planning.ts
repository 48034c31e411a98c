import type { Competency } from './model';

export const planning: Competency = {
	id: 'planning',
	nl: {
		name: 'Plannen en organiseren',
		meaning: 'Werk verdelen over tijd en mensen, en bijsturen als het anders loopt.',
		indicators: [
			'Maakt een plan met stappen en data.',
			'Kiest wat eerst moet en zegt waarom.',
			'Houdt bij hoe ver het werk is.',
			'Meldt vertraging op tijd en komt met een voorstel.',
		],
	},
	en: {
		name: 'Planning and organising',
		meaning: 'Dividing work over time and people, and adjusting when it goes differently.',
		indicators: [
			'Makes a plan with steps and dates.',
			'Chooses what comes first and says why.',
			'Keeps track of how far the work is.',
			'Reports delay in time and brings a proposal.',
		],
	},
	questions: [
		{
			id: 'planning-tight',
			kind: 'past-behaviour',
			stages: ['application', 'interview'],
			wordLimit: 250,
			weight: 2,
			nl: {
				text: 'Beschrijf een klus met veel losse onderdelen en een vaste einddatum. Hoe hield u overzicht, en wat deed u toen iets anders liep?',
				anchor1: 'Noemt het resultaat, zonder plan of zonder iets over bijsturen.',
				anchor3: 'Beschrijft een plan met stappen en lost een tegenvaller op.',
				anchor5:
					'Vertelt hoe de volgorde is gekozen, hoe de voortgang werd gevolgd, welke tegenvaller vroeg opviel en welk onderdeel daarom met overleg is aangepast.',
			},
			en: {
				text: 'Describe a job with many separate parts and a fixed end date. How did you keep an overview, and what did you do when something went differently?',
				anchor1: 'Names the result, without a plan or anything about adjusting.',
				anchor3: 'Describes a plan with steps and solves a setback.',
				anchor5:
					'Tells how the order was chosen, how progress was followed, which setback was noticed early and which part was therefore changed in consultation.',
			},
		},
		{
			id: 'planning-three-deadlines',
			kind: 'situational',
			stages: ['application', 'interview'],
			wordLimit: 200,
			weight: 2,
			nl: {
				text: 'Het is maandagochtend. Drie mensen willen vandaag iets van u, en alle drie halen lukt niet. Hoe bepaalt u wat u doet, en wat vertelt u aan wie?',
				anchor1: 'Begint met wie het eerst vroeg en laat de rest liggen.',
				anchor3: 'Kiest het belangrijkste en laat de anderen weten dat het later wordt.',
				anchor5:
					'Vraagt bij elk wat uitstel zou betekenen, kiest op grond daarvan, biedt de anderen een deel of een nieuwe datum aan en legt de keuze uit.',
			},
			en: {
				text: 'It is Monday morning. Three people want something from you today, and you cannot manage all three. How do you decide what to do, and what do you tell whom?',
				anchor1: 'Begins with whoever asked first and leaves the rest.',
				anchor3: 'Chooses the most important and lets the others know it will be later.',
				anchor5:
					'Asks each what a delay would mean, chooses on that basis, offers the others a part or a new date and explains the choice.',
			},
		},
		{
			id: 'planning-event',
			kind: 'work-sample',
			stages: ['application'],
			wordLimit: 250,
			weight: 2,
			nl: {
				text: 'Over zes weken organiseert u een bijeenkomst voor tachtig mensen. Er is nog niets geregeld. Maak een plan per week en noem de twee grootste risico’s.',
				anchor1: 'Geeft een lijst van taken zonder volgorde of zonder data.',
				anchor3: 'Verdeelt de taken over de weken in een volgorde die werkt.',
				anchor5:
					'Zet eerst wat lang duurt of waar ander werk van afhangt, bouwt een moment in om bij te sturen en noemt bij elk risico een teken en een uitweg.',
			},
			en: {
				text: 'In six weeks you organise a meeting for eighty people. Nothing has been arranged yet. Make a plan per week and name the two greatest risks.',
				anchor1: 'Gives a list of tasks without order or without dates.',
				anchor3: 'Spreads the tasks over the weeks in an order that works.',
				anchor5:
					'Puts first what takes long or what other work depends on, builds in a moment to adjust and names a sign and a way out for each risk.',
			},
		},
	],
};
