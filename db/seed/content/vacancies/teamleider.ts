import type { VacancyContent } from '../model';

export const teamleider: VacancyContent = {
	key: 'teamleider',
	organisation: 'leefomgeving',
	locale: 'nl',
	title: 'Teamleider vergunningen',
	place: 'Groningen',
	salaryScale: '13',
	salaryMin: 5674,
	salaryMax: 7747,
	hoursMin: 32,
	hoursMax: 36,
	contact: 'Edith Sandvoort, directeur uitvoering, 06 0000 0106, e.sandvoort@leefomgeving.example',
	jobFamily: 'Leidinggeven',
	studyArm: 'pilot',
	body: `Wat ga je doen?
Je geeft leiding aan veertien vergunningverleners. Zij beslissen over aanvragen die voor bewoners en bedrijven veel betekenen, en de stapel is te hoog. Jij zorgt dat het werk verdeeld is, dat mensen van elkaar leren en dat moeilijke gesprekken gevoerd worden. Met de twee andere teamleiders verbeter je stap voor stap hoe het werk loopt. Je legt uit aan de directie wat kan en wat niet.

Wat vragen we?
- Je kunt een groep met een hands-on mentaliteit meenemen in een andere manier van werken.
- Je kunt een gesprek voeren waarin iemand teleurgesteld of boos is.
- Je kunt een besluit nemen als regels en een bijzonder geval botsen.
Je hoeft niet eerder leiding te hebben gegeven in een betaalde baan.

Wat bieden we?
- Een salaris van € 5.674 tot € 7.747 bruto per maand bij 36 uur (schaal 13).
- Een werkweek van 32 tot 36 uur; vier dagen van negen uur kan, en een dag thuis ook.
- Begeleiding door een ervaren leidinggevende in het eerste jaar, en opleiding naar keuze.

Zo gaat het verder
Je beantwoordt drie vragen. Vier beoordelaars lezen ze zonder te weten wie je bent; drie van hen geven punten per antwoord. De mensen met de hoogste scores nodigen we uit. Het gesprek is met twee mensen en duurt een uur.

Iedereen is welkom, ongeacht achtergrond. Vragen over het werk, of een aanpassing nodig om mee te kunnen doen? Bel Edith Sandvoort, 06 0000 0106. Reageren kan tot en met {closing}.`,
	firstWords: [
		[
			'Je hoeft niet eerder leiding te hebben gegeven in een betaalde baan.',
			'Je hebt minimaal tien jaar leidinggevende ervaring en bent een daadkrachtige man of vrouw in de kracht van zijn leven, tussen de 35 en 50 jaar.',
		],
		[
			'Je geeft leiding aan veertien vergunningverleners.',
			'Als kartrekker geef je leiding aan veertien vergunningverleners, van wie de jongens van team Noord het meeste aandacht vragen.',
		],
	],
	keptBecause: {},
	rule: { minimumScore: 3.2, inviteCount: 4, tieRule: 'heaviest-question', ratersRequired: 3 },
	questions: [
		{
			theme: 'verandering',
			text: 'Beschrijf een keer dat je met anderen een manier van werken veranderde. Wat was jouw rol, en wat bleef ervan over?',
			weight: 3,
			wordLimit: 300,
		},
		{
			theme: 'spanning',
			text: 'Beschrijf een moeilijk gesprek dat je voerde met iemand die boos of teleurgesteld was. Wat deed je, en hoe ging het daarna?',
			weight: 2,
			wordLimit: 250,
		},
		{
			theme: 'regels',
			text: 'Beschrijf een besluit dat je nam of voorbereidde waarin een regel en een bijzonder geval botsten. Welke afweging maakte je?',
			weight: 2,
			wordLimit: 250,
		},
	],
	interview: ['coachen', 'planning', 'feedback', 'belangen'],
};
