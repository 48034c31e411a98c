import type { Competency } from './model';

export const accuracy: Competency = {
	id: 'accuracy',
	nl: {
		name: 'Nauwkeurigheid',
		meaning: 'Werken zonder fouten die gevolgen hebben, en fouten vinden voordat ze schade doen.',
		indicators: [
			'Controleert het eigen werk op een vaste manier.',
			'Weet waar fouten de meeste gevolgen hebben.',
			'Legt vast wat er is gedaan en waarom.',
			'Vraagt na als gegevens niet bij elkaar passen.',
		],
	},
	en: {
		name: 'Accuracy',
		meaning: 'Working without errors that have consequences, and finding errors before they do harm.',
		indicators: [
			'Checks the own work in a fixed way.',
			'Knows where errors have the greatest consequences.',
			'Records what was done and why.',
			'Asks when data do not fit together.',
		],
	},
	questions: [
		{
			id: 'accuracy-high-stakes',
			kind: 'past-behaviour',
			stages: ['application', 'interview'],
			wordLimit: 250,
			weight: 2,
			nl: {
				text: 'Beschrijf werk waarbij een kleine fout grote gevolgen kon hebben. Wat deed u om fouten te voorkomen, en wat vond u?',
				anchor1: 'Zegt goed op te letten, zonder manier van controleren.',
				anchor3: 'Beschrijft een controle en een fout die daarmee is gevonden.',
				anchor5:
					'Vertelt welke fouten te verwachten waren, welke controle daarop was gericht, liet iemand anders meekijken waar dat telde en veranderde iets zodat de fout niet terugkwam.',
			},
			en: {
				text: 'Describe work in which a small error could have great consequences. What did you do to prevent errors, and what did you find?',
				anchor1: 'Says to have paid attention, without a way of checking.',
				anchor3: 'Describes a check and an error that was found by it.',
				anchor5:
					'Tells which errors were to be expected, which check was aimed at them, had someone else look where it counted and changed something so that the error did not return.',
			},
		},
		{
			id: 'accuracy-late-find',
			kind: 'situational',
			stages: ['application', 'interview'],
			wordLimit: 200,
			weight: 2,
			nl: {
				text: 'Een uur voor verzending ziet u in een lijst van 400 adressen twee fouten. U kunt niet alles meer nakijken. Wat doet u?',
				anchor1: 'Verbetert de twee fouten en verstuurt de lijst.',
				anchor3: 'Bekijkt een deel van de lijst en meldt dat er fouten in kunnen zitten.',
				anchor5:
					'Zoekt uit of de twee fouten dezelfde oorzaak hebben, controleert gericht op die oorzaak, overlegt of uitstel minder schade geeft dan een fout, en legt vast wat niet is nagekeken.',
			},
			en: {
				text: 'One hour before sending you see two errors in a list of 400 addresses. You cannot check everything any more. What do you do?',
				anchor1: 'Corrects the two errors and sends the list.',
				anchor3: 'Looks at part of the list and reports that there may be errors in it.',
				anchor5:
					'Finds out whether the two errors have the same cause, checks for that cause, consults whether delay does less harm than an error, and records what was not checked.',
			},
		},
		{
			id: 'accuracy-find-errors',
			kind: 'work-sample',
			stages: ['application', 'interview'],
			wordLimit: 200,
			weight: 2,
			nl: {
				text: 'Een overzicht zegt: 12 aanvragen in mei, 15 in juni, 9 in juli; samen 38. Gemiddeld 12 per maand, de helft daarvan (20) is toegekend. Schrijf op wat niet klopt, wat u niet kunt weten en wat u de maker vraagt.',
				anchor1: 'Noemt één fout of rekent niet na.',
				anchor3: 'Vindt de fout in het totaal (36) en in de helft (18).',
				anchor5:
					'Vindt beide fouten, ziet dat het gemiddelde wel bij 36 past en “daarvan” dubbelzinnig is, zegt welk getal niet te controleren is en stelt een vraag die dat oplost.',
			},
			en: {
				text: 'An overview says: 12 applications in May, 15 in June, 9 in July; together 38. On average 12 a month, half of which (20) were granted. Write down what is not right, what you cannot know and what you ask the maker.',
				anchor1: 'Names one error or does not calculate.',
				anchor3: 'Finds the error in the total (36) and in the half (18).',
				anchor5:
					'Finds both errors, sees that the mean does fit 36 and that “of which” is ambiguous, says which figure cannot be checked and asks a question that settles it.',
			},
		},
	],
};
