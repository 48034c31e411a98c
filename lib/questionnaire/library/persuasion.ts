import type { Competency } from './model';

export const persuasion: Competency = {
	id: 'persuasion',
	nl: {
		name: 'Overtuigen',
		meaning: 'Anderen met argumenten meekrijgen en open blijven voor die van hen.',
		indicators: [
			'Zoekt vooraf uit wat voor de ander telt.',
			'Onderbouwt een voorstel met feiten en gevolgen.',
			'Gaat in op tegenargumenten.',
			'Past een voorstel aan als een argument klopt.',
		],
	},
	en: {
		name: 'Persuasion',
		meaning: 'Winning others over with arguments and staying open to theirs.',
		indicators: [
			'Finds out beforehand what counts for the other.',
			'Supports a proposal with facts and consequences.',
			'Responds to counter-arguments.',
			'Changes a proposal when an argument is right.',
		],
	},
	questions: [
		{
			id: 'persuasion-resistance',
			kind: 'past-behaviour',
			stages: ['application', 'interview'],
			wordLimit: 250,
			weight: 2,
			nl: {
				text: 'Beschrijf een keer dat u anderen wilde meekrijgen in een idee dat zij eerst niet zagen zitten. Hoe deed u dat, en wat werd het?',
				anchor1: 'Herhaalt het eigen standpunt of laat een hoger iemand beslissen.',
				anchor3: 'Geeft argumenten en voorbeelden, en krijgt een deel van de groep mee.',
				anchor5:
					'Zoekt uit wat er achter de bezwaren zit, verbetert het idee daarmee, toont het klein of met cijfers en vertelt ook wat er niet lukte.',
			},
			en: {
				text: 'Describe a time when you wanted to win others over to an idea they did not like at first. How did you do that, and what came of it?',
				anchor1: 'Repeats the own position or lets someone higher decide.',
				anchor3: 'Gives arguments and examples, and wins part of the group over.',
				anchor5:
					'Finds out what lies behind the objections, improves the idea with them, shows it on a small scale or with figures and also tells what did not work.',
			},
		},
		{
			id: 'persuasion-budget',
			kind: 'situational',
			stages: ['application', 'interview'],
			wordLimit: 200,
			weight: 2,
			nl: {
				text: 'U vindt dat uw afdeling geld moet uitgeven aan onderhoud. De directeur wil liever iets nieuws bouwen. U krijgt vijf minuten. Hoe bouwt u uw verhaal op?',
				anchor1: 'Somt redenen op vanuit de eigen afdeling.',
				anchor3: 'Noemt wat uitstel kost en geeft een voorbeeld.',
				anchor5:
					'Begint bij wat de directeur wil bereiken, laat met feiten zien wat uitstel van onderhoud daarvoor betekent, noemt zelf het sterkste tegenargument en doet een voorstel met een keuze.',
			},
			en: {
				text: 'You think your department should spend money on maintenance. The director would rather build something new. You get five minutes. How do you build your case?',
				anchor1: 'Sums up reasons from the own department.',
				anchor3: 'Names what delay costs and gives an example.',
				anchor5:
					'Begins with what the director wants to achieve, shows with facts what delayed maintenance means for that, names the strongest counter-argument and makes a proposal with a choice.',
			},
		},
		{
			id: 'persuasion-note',
			kind: 'work-sample',
			stages: ['application'],
			wordLimit: 250,
			weight: 2,
			nl: {
				text: 'Schrijf een voorstel van één alinea aan uw team om elke week een uur zonder vergaderingen of berichten te werken. Het team is verdeeld. Zorg dat ook tegenstanders zich gehoord weten.',
				anchor1: 'Noemt alleen voordelen en geen enkel bezwaar.',
				anchor3: 'Noemt voordelen en gaat in op een bezwaar.',
				anchor5:
					'Beschrijft het probleem dat beide groepen herkennen, noemt het sterkste bezwaar met een antwoord, stelt een proef voor met een einddatum en zegt hoe samen besloten wordt.',
			},
			en: {
				text: 'Write a proposal of one paragraph to your team to work one hour each week without meetings or messages. The team is divided. Make sure that opponents feel heard too.',
				anchor1: 'Names advantages only and no objection at all.',
				anchor3: 'Names advantages and responds to one objection.',
				anchor5:
					'Describes the problem that both groups recognise, names the strongest objection with an answer, proposes a trial with an end date and says how it will be decided together.',
			},
		},
	],
};
