import type { VacancyContent } from '../model';

export const jurist: VacancyContent = {
	key: 'jurist',
	organisation: 'leefomgeving',
	locale: 'nl',
	title: 'Jurist bezwaar en beroep',
	place: 'Utrecht',
	salaryScale: '11',
	salaryMin: 4433,
	salaryMax: 6110,
	hoursMin: 24,
	hoursMax: 36,
	contact: 'Joris Ravensberg, coördinator juridische zaken, 06 0000 0104, j.ravensberg@leefomgeving.example',
	jobFamily: 'Juridisch',
	studyArm: 'pilot',
	body: `Wat ga je doen?
Wie het niet eens is met een besluit van de inspectie, kan bezwaar maken. Jij kijkt met een frisse blik opnieuw: klopt het besluit, en is het redelijk voor deze persoon? Je belt eerst met degene die bezwaar maakt, want een telefoontje voorkomt vaak een zitting. Je schrijft een besluit dat juridisch klopt en dat de lezer begrijpt. Enkele keren per maand leg je het standpunt van de inspectie uit aan de rechter.

Wat vragen we?
- Je kunt feiten, regels en belangen uit elkaar houden en wegen.
- Je spreekt vloeiend Nederlands; zittingen en gesprekken gaan in die taal. Je kunt een advies schrijven dat ook zonder juridische kennis te volgen is.
- Je kunt nauwkeurig werken met termijnen en dossiers.
- Je mag de inspectie bij de rechter vertegenwoordigen; daarvoor vraagt de rechtbank een afgeronde rechtenstudie of een gelijkwaardig niveau.

Wat bieden we?
- Een salaris van € 4.433 tot € 6.110 bruto per maand bij 36 uur (schaal 11).
- Een werkweek van 24 tot 36 uur. Zittingen liggen vast, de rest deel je zelf in.
- Vakgenoten om mee te sparren en een eigen budget voor opleiding.

Zo gaat het verder
Je beantwoordt drie vragen. Drie beoordelaars geven punten zonder je naam, leeftijd of opleiding te kennen. De vijf mensen met de hoogste score nodigen we uit voor een gesprek. De vragen van dat gesprek krijg je een week van tevoren.

Iedereen is welkom, ongeacht achtergrond. Heb je een aanpassing nodig om mee te doen, of een vraag over het werk? Neem contact op met Joris Ravensberg, 06 0000 0104. Reageren kan tot en met {closing}.`,
	firstWords: [
		[
			'Vakgenoten om mee te sparren',
			'Een hechte club van collega’s die na het werk graag samen een biertje drinkt',
		],
		[
			'- Je kunt nauwkeurig werken met termijnen en dossiers.',
			'- Hij kan nauwkeurig werken met termijnen en dossiers.\n- Je bent pas afgestudeerd en niet ouder dan 35 jaar.',
		],
	],
	keptBecause: {
		'origin-language':
			'Zittingen zijn in het Nederlands en er is geen tolk voor de vertegenwoordiger van de inspectie. Over een accent of een moedertaal zegt de eis niets.',
	},
	rule: { minimumScore: 3, inviteCount: 5, tieRule: 'lot', ratersRequired: 3 },
	questions: [
		{
			theme: 'regels',
			text: 'Beschrijf een situatie waarin een regel niet goed paste bij een bijzonder geval. Hoe woog je de belangen, en wat besloot of adviseerde je?',
			weight: 3,
			wordLimit: 300,
		},
		{
			theme: 'advies',
			text: 'Beschrijf een keer dat je iets ingewikkelds uitzocht en er een advies over gaf. Hoe kwam je tot je conclusie en wat gebeurde ermee?',
			weight: 2,
			wordLimit: 250,
		},
		{
			theme: 'zorgvuldig',
			text: 'Beschrijf een situatie waarin tijd en nauwkeurigheid elkaar in de weg zaten. Wat deed je om fouten te voorkomen?',
			weight: 1,
			wordLimit: 200,
		},
	],
	interview: ['belangen', 'schrijven', 'regel-gesprek'],
};
