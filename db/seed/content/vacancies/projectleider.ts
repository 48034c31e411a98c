import type { VacancyContent } from '../model';

/** Stays a draft: what the editor shows while somebody is still writing. */
export const projectleider: VacancyContent = {
	key: 'projectleider',
	organisation: 'waterkwaliteit',
	locale: 'nl',
	title: 'Projectleider meetnet grondwater',
	place: 'Deventer',
	salaryScale: '12',
	salaryMin: 5079,
	salaryMax: 6907,
	hoursMin: 32,
	hoursMax: 36,
	contact: 'Marit Hoekzema, afdelingshoofd, 06 0000 0101, m.hoekzema@waterkwaliteit.example',
	jobFamily: 'Projecten',
	studyArm: 'pilot',
	body: `Wat ga je doen?
Op zeshonderd plekken in Nederland meten we hoe het met het grondwater gaat. Dat meetnet is aan vernieuwing toe. De projectleider zorgt dat dit op tijd gebeurt, en dat zijn team van acht mensen weet wat er moet gebeuren. Je maakt een planning, bewaakt het budget en spreekt met provincies en grondeigenaren.

Wat vragen we?
- Je bent jong van geest, ambitieus en een echte aanpakker.
- Je hebt minimaal acht jaar ervaring met het leiden van projecten.
- Je kunt goed organiseren en je houdt het hoofd koel.

Wat bieden we?
- Een salaris in schaal 12.
- Een hecht team waarin hard gewerkt en veel gelachen wordt.

Interesse? Bel Marit Hoekzema, 06 0000 0101.`,
	firstWords: [],
	keptBecause: {},
	rule: { minimumScore: 3, inviteCount: 4, tieRule: 'heaviest-question', ratersRequired: 3 },
	questions: [
		{
			theme: 'verandering',
			text: 'Beschrijf een project of klus die je van begin tot eind leidde. Wat was jouw rol, en wat was het resultaat?',
			weight: 3,
			wordLimit: 300,
		},
		{
			theme: 'samenwerken',
			text: 'Beschrijf een samenwerking met iemand die iets anders wilde dan jij. Wat deed je, en wat kwam eruit?',
			weight: 2,
			wordLimit: 250,
		},
	],
	short: [
		{
			type: 'single-choice',
			competency: 'Meetnetten',
			text: 'Hoe ver ging uw werk aan een meetnet of een ander netwerk van vaste punten?',
			help: 'Kies wat het meeste past. Werk als vrijwilliger of stagiair telt mee.',
			weight: 1,
			settings: {
				scored: true,
				options: [
					{ key: 'a', text: 'Ik heb daar nog niet aan gewerkt.', points: 1 },
					{ key: 'b', text: 'Ik heb gegevens uit een meetnet gebruikt of gecontroleerd.', points: 3 },
					{ key: 'c', text: 'Ik heb een meetnet ingericht of vernieuwd.', points: 5 },
				],
			},
		},
		{
			type: 'scale',
			competency: 'Buitenwerk',
			text: 'Hoe vaak bezocht u in uw werk plekken buiten kantoor?',
			help: 'Dit telt niet mee. Wij gebruiken het om uw eerste maanden te plannen.',
			weight: 0,
			settings: { steps: 5, lowest: 'nooit', highest: 'elke week' },
		},
		{
			type: 'number',
			competency: 'Uren per week',
			text: 'Hoeveel uur per week wilt u werken?',
			help: 'De functie is voor 32 tot en met 36 uur.',
			weight: 0,
			settings: { lowest: 32, highest: 36, decimals: 0, unit: 'uur per week' },
		},
		{
			type: 'yes-no',
			competency: 'Verklaring Omtrent het Gedrag',
			text: 'Gaat u akkoord met het aanvragen van een Verklaring Omtrent het Gedrag als wij u de baan aanbieden?',
			help: '',
			weight: 0,
			settings: {
				required: 'yes',
				legalBasis:
					'Wet justitiële en strafvorderlijke gegevens, artikel 28: de werkgever mag om deze verklaring vragen.',
			},
		},
	],
	interview: ['planning'],
};
