import type { Competency } from './model';

export const cooperation: Competency = {
	id: 'cooperation',
	nl: {
		name: 'Samenwerken',
		meaning: 'Samen met anderen een resultaat bereiken, ook als zij iets anders willen.',
		indicators: [
			'Deelt op tijd wat anderen nodig hebben.',
			'Vraagt naar het belang van de ander voordat er een besluit valt.',
			'Spreekt af wie wat doet en houdt zich daaraan.',
			'Bespreekt een probleem met degene om wie het gaat.',
		],
	},
	en: {
		name: 'Cooperation',
		meaning: 'Reaching a result together with others, also when they want something else.',
		indicators: [
			'Shares in time what others need.',
			'Asks what matters to the other before a decision is made.',
			'Agrees who does what and keeps to it.',
			'Discusses a problem with the person concerned.',
		],
	},
	questions: [
		{
			id: 'cooperation-disagreement',
			kind: 'past-behaviour',
			stages: ['application', 'interview'],
			wordLimit: 250,
			weight: 2,
			nl: {
				text: 'Beschrijf een keer dat u moest samenwerken met iemand die iets heel anders wilde dan u. Wat deed u, en wat kwam eruit?',
				anchor1: 'Drukt de eigen keuze door, geeft meteen toe of gaat de ander uit de weg.',
				anchor3: 'Luistert naar de ander en sluit een compromis waarmee het werk verder kan.',
				anchor5:
					'Vraagt door tot duidelijk is wat de ander nodig heeft, zoekt een oplossing die voor beiden werkt en bespreekt achteraf hoe het ging.',
			},
			en: {
				text: 'Describe a time when you had to work with someone who wanted something very different from you. What did you do, and what came of it?',
				anchor1: 'Pushes the own choice through, gives in at once or avoids the other.',
				anchor3: 'Listens to the other and makes a compromise that lets the work go on.',
				anchor5:
					'Asks on until it is clear what the other needs, looks for a solution that works for both and talks afterwards about how it went.',
			},
		},
		{
			id: 'cooperation-late-colleague',
			kind: 'situational',
			stages: ['application', 'interview'],
			wordLimit: 200,
			weight: 2,
			nl: {
				text: 'U maakt een stuk samen met een collega. Het moet morgen klaar zijn. De collega heeft een afgesproken deel nog niet geleverd en reageert niet. Wat doet u, stap voor stap?',
				anchor1: 'Wacht af, of maakt het deel zelf zonder het te zeggen.',
				anchor3: 'Probeert de collega op een andere manier te bereiken en meldt de vertraging.',
				anchor5:
					'Zoekt contact en vraagt wat er speelt, spreekt met collega en opdrachtgever af wat er morgen wel ligt, en regelt daarna hoe het volgende keer beter gaat.',
			},
			en: {
				text: 'You are writing a paper with a colleague. It must be ready tomorrow. The colleague has not delivered an agreed part and does not answer. What do you do, step by step?',
				anchor1: 'Waits, or writes the part without saying so.',
				anchor3: 'Tries to reach the colleague in another way and reports the delay.',
				anchor5:
					'Makes contact and asks what is going on, agrees with colleague and client what will be there tomorrow, and arranges afterwards how it will go better next time.',
			},
		},
		{
			id: 'cooperation-handover',
			kind: 'work-sample',
			stages: ['application', 'interview'],
			wordLimit: 200,
			weight: 1,
			nl: {
				text: 'U draagt uw werk voor twee weken over aan een collega die het niet kent. Schrijf het bericht dat u achterlaat. Kies zelf een klus die u goed kent.',
				anchor1: 'Noemt alleen de taken, zonder te zeggen wat af moet of waar iets staat.',
				anchor3: 'Noemt per taak wat er moet gebeuren en waar de stukken staan.',
				anchor5:
					'Zet voorop wat deze weken niet mag misgaan, geeft per taak stand, volgende stap en contact, en zegt waar de collega zelf over mag besluiten.',
			},
			en: {
				text: 'You hand over your work for two weeks to a colleague who does not know it. Write the message you leave. Choose a job you know well yourself.',
				anchor1: 'Lists the tasks only, without saying what must be finished or where things are.',
				anchor3: 'Says for each task what must happen and where the documents are.',
				anchor5:
					'Puts first what must not go wrong in these weeks, gives state, next step and contact for each task, and says what the colleague may decide alone.',
			},
		},
	],
};
