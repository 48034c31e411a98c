import type { VacancyContent } from '../model';

export const beleidsadviseur: VacancyContent = {
	key: 'beleidsadviseur',
	organisation: 'waterkwaliteit',
	locale: 'nl',
	title: 'Beleidsadviseur schone sloten en vaarten',
	place: 'Lelystad',
	salaryScale: '11',
	salaryMin: 4433,
	salaryMax: 6110,
	hoursMin: 28,
	hoursMax: 36,
	contact: 'Marit Hoekzema, afdelingshoofd, 06 0000 0101, m.hoekzema@waterkwaliteit.example',
	jobFamily: 'Beleid',
	studyArm: 'pilot',
	body: `Wat ga je doen?
Boeren, gemeenten en natuurbeheerders gebruiken hetzelfde water. Jij adviseert hoe dat water schoner wordt, en hoe de lasten eerlijk worden verdeeld. Je zoekt uit wat er in een gebied speelt, zet de keuzes op een rij en schrijft een advies dat de bestuurder in tien minuten kan lezen. Daarna organiseer je het gesprek met de mensen die het aangaat. Je werkt in een groep van zeven adviseurs, ieder met een eigen gebied.

Wat vragen we?
- Je kunt een ingewikkeld vraagstuk ordenen en er een helder advies over schrijven.
- Je kunt partijen met verschillende belangen tot een afspraak brengen.
- Je kunt je binnen enkele maanden een nieuw onderwerp eigen maken.
Waar je dit leerde, maakt ons niet uit: in een baan, een opleiding, een vereniging of thuis.

Wat bieden we?
- Een salaris van € 4.433 tot € 6.110 bruto per maand bij 36 uur (schaal 11).
- Een werkweek van 28 tot 36 uur. In overleg kies je zelf je dagen en werk je deels thuis.
- Een individueel keuzebudget, een vergoeding voor reizen en tijd om te leren.

Zo gaat het verder
Je beantwoordt drie vragen. Een brief of cv sturen hoeft niet. Drie beoordelaars lezen de antwoorden zonder te weten wie je bent. Binnen drie weken na de sluiting hoor je of we je uitnodigen. De gesprekken gaan bij iedereen over dezelfde vragen, die je vooraf krijgt.

Iedereen is welkom, ongeacht achtergrond. Heb je een aanpassing nodig om mee te doen, bijvoorbeeld meer tijd of een toegankelijke ruimte? Of heb je een vraag over het werk? Bel of mail Marit Hoekzema, 06 0000 0101. Reageren kan tot en met {closing}.`,
	firstWords: [
		[
			'Je werkt in een groep van zeven adviseurs',
			'Je werkt in een jong en dynamisch team van zeven adviseurs',
		],
		[
			'- Je kunt een ingewikkeld vraagstuk ordenen en er een helder advies over schrijven.',
			'- Je hebt maximaal vijf jaar werkervaring en je bent een echte aanpakker.\n- Je beheerst de Nederlandse taal foutloos.',
		],
	],
	keptBecause: {},
	rule: { minimumScore: 3, inviteCount: 5, tieRule: 'heaviest-question', ratersRequired: 3 },
	questions: [
		{
			theme: 'advies',
			text: 'Beschrijf een keer dat je iets ingewikkelds uitzocht en daar een advies of voorstel over deed. Hoe pakte je het aan, wat raadde je aan en wat gebeurde ermee?',
			weight: 3,
			wordLimit: 250,
		},
		{
			theme: 'samenwerken',
			text: 'In een gebied willen mensen verschillende dingen met het water. Beschrijf een situatie waarin jij samenwerkte met iemand die iets anders wilde dan jij. Wat deed je en wat kwam eruit?',
			weight: 2,
			wordLimit: 250,
		},
		{
			theme: 'leren',
			text: 'Ons werk verandert vaak van onderwerp. Beschrijf hoe jij je iets nieuws eigen maakte dat je op je werk of daarbuiten nodig had.',
			weight: 1,
			wordLimit: 200,
		},
	],
	interview: ['belangen', 'planning', 'feedback', 'schrijven'],
};
