import type { Competency } from './model';

export const leadership: Competency = {
	id: 'leadership',
	nl: {
		name: 'Leidinggeven',
		meaning: 'Mensen richting, ruimte en steun geven om hun werk goed te doen.',
		indicators: [
			'Zegt wat het doel is en waarom.',
			'Spreekt af wat iemand zelf mag beslissen.',
			'Geeft op tijd en concreet terug wat goed gaat en wat beter kan.',
			'Maakt ruimte voor wie minder snel het woord neemt.',
		],
	},
	en: {
		name: 'Leadership',
		meaning: 'Giving people direction, room and support to do their work well.',
		indicators: [
			'Says what the goal is and why.',
			'Agrees what someone may decide alone.',
			'Says in time and concretely what goes well and what can be better.',
			'Makes room for those who are slower to speak.',
		],
	},
	questions: [
		{
			id: 'leadership-growth',
			kind: 'past-behaviour',
			stages: ['application', 'interview'],
			wordLimit: 250,
			weight: 3,
			nl: {
				text: 'Beschrijf een keer dat iemand door uw hulp beter werd in het werk. Wat zag u, wat deed u, en wat deed de ander?',
				anchor1: 'Vertelt vooral wat de ander moest doen, of nam het werk over.',
				anchor3: 'Gaf uitleg en steun, en de ander kon daarna meer.',
				anchor5:
					'Zocht samen uit wat lastig was, sprak een stap af die de ander zelf koos, liet ruimte voor fouten, besprak wat er gebeurde en bouwde de hulp af.',
			},
			en: {
				text: 'Describe a time when someone became better at the work through your help. What did you see, what did you do, and what did the other do?',
				anchor1: 'Tells mainly what the other had to do, or took the work over.',
				anchor3: 'Gave explanation and support, and the other could do more afterwards.',
				anchor5:
					'Found out together what was hard, agreed on a step that the other chose, left room for mistakes, discussed what happened and reduced the help bit by bit.',
			},
		},
		{
			id: 'leadership-less-work',
			kind: 'situational',
			stages: ['application', 'interview'],
			wordLimit: 250,
			weight: 2,
			nl: {
				text: 'Een medewerker die altijd goed werk leverde, haalt sinds twee maanden afspraken niet. Collega’s beginnen erover te praten. Hoe pakt u dit aan in de eerste twee weken?',
				anchor1: 'Wijst op de afspraken, of wacht tot het vanzelf overgaat.',
				anchor3: 'Voert een gesprek, vraagt wat er nodig is en maakt een afspraak.',
				anchor5:
					'Noemt concreet wat opviel, luistert zonder naar privézaken te vissen, zoekt samen wat in het werk kan veranderen, spreekt een moment af om terug te kijken en zorgt dat het team niet over de medewerker praat.',
			},
			en: {
				text: 'An employee who always did good work has not met agreements for two months. Colleagues begin to talk about it. How do you approach this in the first two weeks?',
				anchor1: 'Points to the agreements, or waits until it passes.',
				anchor3: 'Has a conversation, asks what is needed and makes an agreement.',
				anchor5:
					'Names concretely what stood out, listens without fishing for private matters, looks together for what can change in the work, sets a moment to look back and makes sure that the team does not talk about the employee.',
			},
		},
		{
			id: 'leadership-team-decision',
			kind: 'work-sample',
			stages: ['application', 'interview'],
			wordLimit: 250,
			weight: 2,
			nl: {
				text: 'Uw team moet kiezen: twee dagen per week samen op kantoor, of zelf kiezen. De meningen lopen uiteen. Schrijf hoe u dit besluit in een uur met het team neemt: opzet, vragen en wat u vooraf zegt.',
				anchor1: 'Laat stemmen, of besluit zelf zonder uitleg.',
				anchor3: 'Laat iedereen aan het woord en vat samen tot een voorstel.',
				anchor5:
					'Zegt vooraf wat vaststaat en wie besluit, verzamelt eerst van ieder wat het werk nodig heeft, geeft ook wie liever schrijft een plek, toetst het voorstel op nadelen en spreekt een evaluatie af.',
			},
			en: {
				text: 'Your team must choose: two days a week together at the office, or choose for themselves. Opinions differ. Write how you take this decision with the team in one hour: the set-up, the questions and what you say beforehand.',
				anchor1: 'Takes a vote, or decides alone without explaining.',
				anchor3: 'Lets everyone speak and sums up into a proposal.',
				anchor5:
					'Says beforehand what is fixed and who decides, first collects from each what the work needs, gives those who would rather write a place too, tests the proposal for drawbacks and agrees on an evaluation.',
			},
		},
	],
};
