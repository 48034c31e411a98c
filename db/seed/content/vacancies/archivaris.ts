import type { VacancyContent } from '../model';

export const archivaris: VacancyContent = {
	key: 'archivaris',
	organisation: 'openbare-gegevens',
	locale: 'nl',
	title: 'Archivaris digitale collecties',
	place: 'Den Haag',
	salaryScale: '9',
	salaryMin: 3540,
	salaryMax: 4839,
	hoursMin: 20,
	hoursMax: 36,
	contact: 'Berend Ouwehand, hoofd collecties, 06 0000 0107, b.ouwehand@openbare-gegevens.example',
	jobFamily: 'Informatiebeheer',
	studyArm: 'comparison',
	body: `Wat ga je doen?
Over dertig jaar wil iemand weten hoe een besluit tot stand kwam. Jij zorgt dat het dan nog te vinden is. Je neemt digitale archieven op van diensten die ermee stoppen, beschrijft wat erin zit en let erop wat openbaar mag zijn. Je helpt onderzoekers en burgers die iets zoeken. Met de ontwikkelaars verbeter je de zoekmachine, met archiefvormers spreek je af wat zij aanleveren.

Wat vragen we?
- Je kunt nauwkeurig werken met grote hoeveelheden gegevens.
- Je kunt samenwerken met mensen uit andere vakgebieden.
- Je kunt je een nieuw systeem of onderwerp snel eigen maken.
Een archiefopleiding is fijn, maar je kunt die ook hier volgen, in werktijd.

Wat bieden we?
- Een salaris van € 3.540 tot € 4.839 bruto per maand bij 36 uur (schaal 9).
- Een werkweek van 20 tot 36 uur. Je dagen kies je in overleg; twee dagen per week thuis werken kan.
- Een stille werkplek voor wie dat nodig heeft.

Zo gaat het verder
Je beantwoordt drie vragen. Drie beoordelaars lezen de antwoorden zonder naam en geven punten per vraag. Vier mensen nodigen we uit voor een gesprek met vaste vragen en een korte opdracht, die we vooraf toesturen.

Iedereen is welkom, ongeacht achtergrond. Heb je een aanpassing nodig om mee te doen? Of wil je iets weten over het werk? Bel of mail Berend Ouwehand, 06 0000 0107. Reageren kan tot en met {closing}.`,
	firstWords: [
		[
			'Je helpt onderzoekers en burgers die iets zoeken.',
			'Je helpt onderzoekers en burgers die iets zoeken. Van de archivaris verwachten we dat hij kerngezond is. Een hbo-diploma is vereist.',
		],
	],
	keptBecause: {},
	rule: { minimumScore: 3, inviteCount: 4, tieRule: 'lot', ratersRequired: 3 },
	questions: [
		{
			theme: 'zorgvuldig',
			text: 'Beschrijf een klus waarbij een kleine fout grote gevolgen kon hebben. Wat deed je om het goed te doen?',
			weight: 3,
			wordLimit: 250,
		},
		{
			theme: 'leren',
			text: 'Beschrijf hoe je je een systeem, vak of onderwerp eigen maakte dat nieuw voor je was. Wat hielp, en wat kun je er nu mee?',
			weight: 2,
			wordLimit: 250,
		},
		{
			theme: 'samenwerken',
			text: 'Beschrijf een samenwerking met iemand uit een ander vak of met een andere kijk. Wat deed je om er samen uit te komen?',
			weight: 2,
			wordLimit: 250,
		},
	],
	interview: ['nauwkeurig', 'luisteren', 'planning'],
};
