import type { Competency } from './model';

export const analysis: Competency = {
	id: 'analysis',
	nl: {
		name: 'Analyseren',
		meaning: 'Een vraagstuk uit elkaar halen en met feiten tot een conclusie komen.',
		indicators: [
			'Maakt de vraag scherp voordat het zoeken begint.',
			'Vergelijkt meer dan één bron.',
			'Scheidt feiten van aannames.',
			'Zegt wat nog onzeker is en wat dat betekent.',
		],
	},
	en: {
		name: 'Analysis',
		meaning: 'Taking a question apart and reaching a conclusion with facts.',
		indicators: [
			'Sharpens the question before the search begins.',
			'Compares more than one source.',
			'Separates facts from assumptions.',
			'Says what is still uncertain and what that means.',
		],
	},
	questions: [
		{
			id: 'analysis-complex',
			kind: 'past-behaviour',
			stages: ['application', 'interview'],
			wordLimit: 250,
			weight: 3,
			nl: {
				text: 'Beschrijf iets ingewikkelds dat u hebt uitgezocht. Hoe pakte u het aan, en hoe wist u dat uw conclusie klopte?',
				anchor1: 'Geeft een conclusie zonder te vertellen hoe die tot stand kwam.',
				anchor3: 'Verzamelt gegevens, zet ze op een rij en trekt er een conclusie uit.',
				anchor5:
					'Begint met de vraag, vergelijkt bronnen die elkaar tegenspreken, toetst de conclusie bij iemand anders of met nieuwe gegevens en noemt wat onzeker bleef.',
			},
			en: {
				text: 'Describe something complicated that you found out. How did you go about it, and how did you know that your conclusion was right?',
				anchor1: 'Gives a conclusion without telling how it was reached.',
				anchor3: 'Gathers data, puts them in order and draws a conclusion from them.',
				anchor5:
					'Begins with the question, compares sources that contradict each other, checks the conclusion with someone else or with new data and names what stayed uncertain.',
			},
		},
		{
			id: 'analysis-sudden-rise',
			kind: 'situational',
			stages: ['application', 'interview'],
			wordLimit: 250,
			weight: 2,
			nl: {
				text: 'Het aantal klachten over een dienst is in één maand verdubbeld. Uw leidinggevende wil weten waardoor. Welke vragen stelt u, en in welke volgorde zoekt u het uit?',
				anchor1: 'Noemt direct een oorzaak en een maatregel.',
				anchor3: 'Splitst de klachten op in soorten en vraagt na wat er veranderd is.',
				anchor5:
					'Controleert eerst of de telling klopt, splitst op naar tijd, plaats en soort, noemt meer dan één mogelijke oorzaak en zegt bij elke hoe die te toetsen is.',
			},
			en: {
				text: 'The number of complaints about a service has doubled in one month. Your manager wants to know why. Which questions do you ask, and in which order do you find out?',
				anchor1: 'Names a cause and a measure at once.',
				anchor3: 'Splits the complaints by kind and asks what has changed.',
				anchor5:
					'First checks whether the count is right, splits by time, place and kind, names more than one possible cause and says of each how to test it.',
			},
		},
		{
			id: 'analysis-two-reports',
			kind: 'work-sample',
			stages: ['application'],
			wordLimit: 250,
			weight: 2,
			nl: {
				text: 'Rapport A zegt: “Sinds de nieuwe openingstijden zijn bezoekers tevredener.” Rapport B zegt: “Het aantal bezoekers is met een vijfde gedaald.” Schrijf een korte notitie: wat weten we nu wel, wat niet, en wat raadt u aan?',
				anchor1: 'Kiest één rapport en laat het andere weg.',
				anchor3: 'Noemt beide uitkomsten en dat ze samen kunnen gaan.',
				anchor5:
					'Legt uit dat juist ontevreden bezoekers kunnen zijn weggebleven, noemt welke gegevens ontbreken en geeft een advies dat bij die onzekerheid past.',
			},
			en: {
				text: 'Report A says: “Since the new opening hours visitors are more satisfied.” Report B says: “The number of visitors has fallen by a fifth.” Write a short note: what do we know now, what not, and what do you advise?',
				anchor1: 'Chooses one report and leaves the other out.',
				anchor3: 'Names both results and that they can go together.',
				anchor5:
					'Explains that it may be the dissatisfied visitors who stayed away, names which data are missing and gives advice that fits that uncertainty.',
			},
		},
	],
};
