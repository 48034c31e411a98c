import type { Competency } from './model';

export const change: Competency = {
	id: 'change',
	nl: {
		name: 'Omgaan met verandering',
		meaning: 'Blijven werken en leren als het werk, de regels of de mensen veranderen.',
		indicators: [
			'Zoekt uit wat er verandert en wat blijft.',
			'Probeert een nieuwe manier van werken uit.',
			'Zegt wat moeilijk is en vraagt hulp.',
			'Helpt anderen om mee te komen.',
		],
	},
	en: {
		name: 'Dealing with change',
		meaning: 'Going on working and learning when the work, the rules or the people change.',
		indicators: [
			'Finds out what changes and what stays.',
			'Tries a new way of working.',
			'Says what is hard and asks for help.',
			'Helps others to come along.',
		],
	},
	questions: [
		{
			id: 'change-new-way',
			kind: 'past-behaviour',
			stages: ['application', 'interview'],
			wordLimit: 250,
			weight: 2,
			nl: {
				text: 'Beschrijf een verandering in werk, studie of uw eigen leven waar u niet om had gevraagd. Wat deed u de eerste weken, en wat leerde u?',
				anchor1: 'Vertelt wat er vervelend aan was of wachtte tot het overging.',
				anchor3: 'Zocht uit wat er nodig was en paste de eigen werkwijze aan.',
				anchor5:
					'Vertelt wat verloren ging en wat kon, probeerde gericht iets uit, vroeg anderen hoe zij het deden, stelde bij en gebruikt dat nu nog.',
			},
			en: {
				text: 'Describe a change in work, study or your own life that you had not asked for. What did you do in the first weeks, and what did you learn?',
				anchor1: 'Tells what was unpleasant about it or waited until it passed.',
				anchor3: 'Found out what was needed and changed the own way of working.',
				anchor5:
					'Tells what was lost and what was possible, tried something on purpose, asked others how they did it, adjusted and still uses that now.',
			},
		},
		{
			id: 'change-new-system',
			kind: 'situational',
			stages: ['application', 'interview'],
			wordLimit: 200,
			weight: 2,
			nl: {
				text: 'Volgende maand werkt uw team met een nieuw systeem. De helft ziet ertegenop. U bent geen leidinggevende. Wat doet u de komende vier weken?',
				anchor1: 'Wacht op de cursus, of klaagt mee.',
				anchor3: 'Leert het systeem zelf en helpt collega’s die vragen hebben.',
				anchor5:
					'Vraagt collega’s waar zij tegenop zien, oefent met het werk dat vaak voorkomt, deelt wat werkt en niet werkt, en brengt de knelpunten naar wie erover gaat.',
			},
			en: {
				text: 'Next month your team will work with a new system. Half of them dread it. You are not the manager. What do you do in the next four weeks?',
				anchor1: 'Waits for the course, or joins the complaints.',
				anchor3: 'Learns the system and helps colleagues who have questions.',
				anchor5:
					'Asks colleagues what they dread, practises with work that often occurs, shares what works and what does not, and takes the bottlenecks to whoever is in charge.',
			},
		},
		{
			id: 'change-rule-tomorrow',
			kind: 'work-sample',
			stages: ['application'],
			wordLimit: 200,
			weight: 1,
			nl: {
				text: 'Vanaf morgen geldt een nieuwe regel: aanvragen mogen ook per telefoon. Tot nu toe kon het alleen schriftelijk. Schrijf een lijstje voor uw collega’s: wat verandert, wat blijft, en wat moeten we nog uitzoeken?',
				anchor1: 'Noemt alleen dat het ook per telefoon kan.',
				anchor3: 'Noemt wat verandert en wat gelijk blijft.',
				anchor5:
					'Denkt het gesprek door (wie belt, wat leggen we vast, hoe controleren we), scheidt zeker van onzeker en zet bij elke open vraag wie die beantwoordt.',
			},
			en: {
				text: 'From tomorrow a new rule applies: applications may also be made by telephone. Until now only in writing. Write a list for your colleagues: what changes, what stays, and what must we still find out?',
				anchor1: 'Says only that it can be done by telephone too.',
				anchor3: 'Names what changes and what stays the same.',
				anchor5:
					'Thinks the call through (who calls, what do we record, how do we check), separates certain from uncertain and notes who answers each open question.',
			},
		},
	],
};
