import type { VacancyContent } from '../model';

export const communicatieadviseur: VacancyContent = {
	key: 'communicatieadviseur',
	organisation: 'waterkwaliteit',
	locale: 'nl',
	title: 'Communicatieadviseur zwemwater',
	place: 'Middelburg',
	salaryScale: '10',
	salaryMin: 3745,
	salaryMax: 5352,
	hoursMin: 24,
	hoursMax: 32,
	contact: 'Tamar Quist, hoofd communicatie, 06 0000 0105, t.quist@waterkwaliteit.example',
	jobFamily: 'Communicatie',
	studyArm: 'pilot',
	body: `Wat ga je doen?
In de zomer zwemmen honderdduizenden mensen in plassen en rivieren. Jij zorgt dat zij weten waar het water schoon is, en wat een waarschuwing betekent. Je schrijft berichten voor de website en de borden langs het water, denkt mee met de onderzoekers over hun boodschap en staat journalisten te woord. Als er blauwalg is, werk je snel; in de winter bereid je het nieuwe seizoen voor met gemeenten en provincies.

Wat vragen we?
- Je kunt een moeilijk onderwerp uitleggen aan mensen die er niets van weten.
- Je kunt samenwerken met vakmensen die andere woorden gebruiken dan jij.
- Je kunt uitzoeken wat werkt en er een onderbouwd advies over geven.
In juni, juli en augustus ben je een op de vier weekenden telefonisch bereikbaar, met een toeslag.

Wat bieden we?
- Een salaris van € 3.745 tot € 5.352 bruto per maand bij 36 uur (schaal 10).
- Een werkweek van 24 tot 32 uur, flexibel over het jaar verdeeld, deels vanuit huis.
- Een vaste plek in een groep van vijf communicatieadviseurs.

Zo gaat het verder
Je beantwoordt drie vragen over dingen die je hebt gedaan. Een cv is niet nodig. De antwoorden worden zonder naam gelezen door drie beoordelaars. Wie we uitnodigen, krijgt de gespreksvragen vooraf en spreekt met twee mensen.

Iedereen is welkom, ongeacht achtergrond. Vragen, of een aanpassing nodig om mee te doen? Bel of mail Tamar Quist, 06 0000 0105. Reageren kan tot en met {closing}.`,
	firstWords: [
		[
			'Een vaste plek in een groep van vijf communicatieadviseurs.',
			'Een vaste plek in een jong team van vijf communicatieadviseurs. Stuur een leuke foto mee.',
		],
		[
			'en staat journalisten te woord',
			'en staat als onze woordvoerder journalisten te woord; hij is daarbij stressbestendig',
		],
	],
	keptBecause: {},
	rule: { minimumScore: 3, inviteCount: 4, tieRule: 'heaviest-question', ratersRequired: 3 },
	questions: [
		{
			theme: 'uitleg',
			text: 'Beschrijf een keer dat je iets ingewikkelds begrijpelijk maakte voor mensen die er weinig van wisten. Hoe pakte je het aan?',
			weight: 3,
			wordLimit: 250,
		},
		{
			theme: 'samenwerken',
			text: 'Beschrijf een samenwerking met iemand die er heel anders in stond dan jij. Wat deed je, en wat leverde het op?',
			weight: 2,
			wordLimit: 250,
		},
		{
			theme: 'advies',
			text: 'Beschrijf een keer dat je iets uitzocht en op grond daarvan een voorstel deed. Wat stelde je voor, en wat werd ermee gedaan?',
			weight: 1,
			wordLimit: 250,
		},
	],
	interview: ['schrijven', 'crisis', 'feedback', 'belangen'],
};
