import type { VacancyContent } from '../model';

export const klantcontact: VacancyContent = {
	key: 'klantcontact',
	organisation: 'openbare-gegevens',
	locale: 'nl',
	title: 'Medewerker klantcontact',
	place: 'Zwolle',
	salaryScale: '6',
	salaryMin: 2782,
	salaryMax: 3516,
	hoursMin: 24,
	hoursMax: 36,
	contact: 'Fardau Wester, teamcoördinator, 06 0000 0102, f.wester@openbare-gegevens.example',
	jobFamily: 'Dienstverlening',
	studyArm: 'pilot',
	body: `Wat ga je doen?
Mensen bellen en mailen ons met vragen over de gegevens die de overheid van hen heeft. Soms is het zo geregeld, soms is iemand boos of ongerust. Jij luistert, zoekt uit wat er aan de hand is en legt uit wat iemand kan doen. Wat je afspreekt, leg je vast. Je zit met twaalf collega's op een vloer en kunt altijd iemand om raad vragen. De eerste zes weken kijk je mee en krijg je een vaste begeleider.

Wat vragen we?
- Je kunt iets moeilijks in gewone woorden uitleggen.
- Je kunt rustig blijven als iemand boos is.
- Je kunt nauwkeurig werken, ook als het druk is.
Een diploma is niet nodig. Ervaring uit een winkel, de zorg, een vereniging of thuis telt mee.

Wat bieden we?
- Een salaris van € 2.782 tot € 3.516 bruto per maand bij 36 uur (schaal 6).
- Een rooster van 24 tot 36 uur, tussen 8 en 20 uur. Je geeft zelf aan welke dagdelen kunnen.
- Na de inwerktijd kun je de helft van de tijd thuis werken.
- Een contract voor een jaar, daarna een vast contract als het van beide kanten bevalt.

Zo gaat het verder
Je beantwoordt drie vragen. Je hoeft geen brief of cv te sturen. Drie collega's geven punten zonder dat ze weten wie je bent. Wie de meeste punten heeft, nodigen we uit voor een gesprek van drie kwartier.

Iedereen is welkom, ongeacht achtergrond. Lukt het schrijven niet, of heb je iets anders nodig om mee te doen? Bel Fardau Wester, 06 0000 0102, dan zoeken we samen een oplossing. Reageren kan tot en met {closing}.`,
	firstWords: [
		["Je zit met twaalf collega's op een vloer", "Je zit met twaalf jonge collega's op een vloer"],
		[
			'Een diploma is niet nodig.',
			'Nederlands is je moedertaal. De gastvrouw van onze receptie maakt je wegwijs. Een mbo-diploma is vereist.',
		],
		['- Je kunt rustig blijven als iemand boos is.', '- Je bent stressbestendig en fysiek fit.'],
	],
	keptBecause: {},
	rule: { minimumScore: 2.8, inviteCount: 6, tieRule: 'invite-all', ratersRequired: 3 },
	questions: [
		{
			theme: 'uitleg',
			text: 'Beschrijf een keer dat je iemand iets moeilijks uitlegde. Hoe deed je dat, en hoe wist je of het was overgekomen?',
			weight: 2,
			wordLimit: 200,
		},
		{
			theme: 'spanning',
			text: 'Beschrijf een gesprek waarin de ander boos, bang of verdrietig was. Wat deed je, en hoe liep het af?',
			weight: 2,
			wordLimit: 200,
		},
		{
			theme: 'zorgvuldig',
			text: 'Beschrijf een situatie waarin het druk was en jij toch nauwkeurig moest werken. Wat deed je om fouten te voorkomen?',
			weight: 1,
			wordLimit: 200,
		},
	],
	interview: ['luisteren', 'afspraken', 'feedback'],
};
