import type { VacancyContent } from '../model';

export const inspecteur: VacancyContent = {
	key: 'inspecteur',
	organisation: 'leefomgeving',
	locale: 'nl',
	title: 'Inspecteur woningkwaliteit',
	place: 'Arnhem',
	salaryScale: '9',
	salaryMin: 3540,
	salaryMax: 4839,
	hoursMin: 32,
	hoursMax: 36,
	contact: 'Sietske Bouma, teamleider toezicht, 06 0000 0103, s.bouma@leefomgeving.example',
	jobFamily: 'Toezicht',
	studyArm: 'comparison',
	body: `Wat ga je doen?
Een huis moet veilig en gezond zijn. Jij bezoekt woningen waar meldingen over zijn: vocht, slechte elektra, te veel bewoners op een verdieping. Je praat met huurders en eigenaren, legt vast wat je ziet en besluit of er iets moet veranderen. Je legt je besluit uit aan iemand die daar soms niet op zit te wachten. De helft van de week ben je op pad, de andere helft schrijf je rapporten, op kantoor of thuis. Je gaat de eerste maanden samen met een ervaren inspecteur.

Wat vragen we?
- Je kunt een gesprek voeren waarin de spanning oploopt.
- Je kunt uitleggen wat een regel betekent voor iemand die er last van heeft.
- Je kunt een regel toepassen en zien wanneer een geval afwijkt.
- Je hebt een rijbewijs B, of je kunt het binnen een jaar halen. De woningen liggen verspreid over drie provincies en je neemt meetapparatuur mee. Kun je niet rijden? Dan kijken we samen naar vervoer.

Wat bieden we?
- Een salaris van € 3.540 tot € 4.839 bruto per maand bij 36 uur (schaal 9).
- Een werkweek van 32 tot 36 uur, die je zelf indeelt rond je bezoeken.
- Een opleiding tot inspecteur van tien dagen, in werktijd.

Zo gaat het verder
Je beantwoordt drie vragen; een brief is niet nodig. Drie beoordelaars lezen de antwoorden zonder naam. Daarna volgen gesprekken met vaste vragen.

Iedereen is welkom, ongeacht achtergrond. Heb je een aanpassing nodig of een vraag? Bel of mail Sietske Bouma, 06 0000 0103. Reageren kan tot en met {closing}.`,
	firstWords: [
		[
			'Je gaat de eerste maanden samen met een ervaren inspecteur.',
			'Je gaat de eerste maanden samen met een ervaren inspecteur en zijn vrouwelijke collega. Wij zoeken een sterke kerel die hands-on is en stressbestendig.',
		],
	],
	keptBecause: {},
	rule: { minimumScore: 3, inviteCount: 5, tieRule: 'heaviest-question', ratersRequired: 3 },
	questions: [
		{
			theme: 'spanning',
			text: 'Beschrijf een gesprek waarin de spanning opliep. Wat deed jij, en wat was het gevolg?',
			weight: 3,
			wordLimit: 250,
		},
		{
			theme: 'uitleg',
			text: 'Beschrijf een keer dat je iets moest uitleggen dat voor de ander lastig of onwelkom was. Hoe zorgde je dat het duidelijk werd?',
			weight: 2,
			wordLimit: 250,
		},
		{
			theme: 'regels',
			text: 'Beschrijf een situatie waarin een regel niet goed paste bij wat er aan de hand was. Welke afweging maakte je?',
			weight: 2,
			wordLimit: 250,
		},
	],
	interview: ['waarnemen', 'luisteren', 'regel-gesprek', 'afspraken'],
};
