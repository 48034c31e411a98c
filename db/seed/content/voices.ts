/** What assessors, chairs, managers and panel members write in the demo. */
type PerScore = Readonly<Record<0 | 1 | 2 | 3 | 4 | 5, readonly string[]>>;

export const rationales: Readonly<Record<'nl' | 'en', PerScore>> = {
	nl: {
		0: ['Er is geen antwoord gegeven.'],
		1: [
			'Geen concreet voorbeeld, alleen algemene uitspraken.',
			'Beschrijft niet wat de kandidaat zelf deed.',
			'Legt het probleem buiten zichzelf; geen aanpak zichtbaar.',
			'Te weinig om gedrag uit af te leiden.',
		],
		2: [
			'Wel een situatie, maar de eigen rol blijft vaag.',
			'Aanpak is dun en het gevolg ontbreekt.',
			'Begint goed, maar stopt bij goede bedoelingen.',
		],
		3: [
			'Duidelijk voorbeeld met eigen handelen; geen controle achteraf.',
			'Past bij anker 3: doet wat nodig is, niet meer.',
			'Eerlijk en concreet, de afweging had uitgebreider gekund.',
		],
		4: [
			'Sterke aanpak, laat zien wat het opleverde.',
			'Kijkt verder dan de eigen taak; klein punt is het vervolg.',
			'Goed doordacht en concreet, bijna anker 5.',
		],
		5: [
			'Zoekt eerst uit wat nodig is, toetst het en borgt het voor anderen.',
			'Alle elementen van anker 5, met meetbaar gevolg.',
			'Zeer concreet, weegt belangen en komt erop terug.',
			'Laat zien dat de aanpak is bijgesteld na tegenspraak.',
		],
	},
	en: {
		0: ['No answer was given.'],
		1: [
			'No concrete example, only general statements.',
			'It does not say what the candidate did.',
			'Puts the problem with others; no approach visible.',
		],
		2: ['There is a situation, but the own role stays vague.', 'Thin approach and no result.'],
		3: [
			'Clear example with own action; no check afterwards.',
			'Fits anchor 3: does what is needed, not more.',
		],
		4: [
			'Strong approach, shows what came of it.',
			'Looks beyond the own task; the follow-up could be clearer.',
		],
		5: [
			'Finds out what is needed, tests it and makes it last.',
			'All elements of anchor 5, with a measured result.',
			'Very concrete, weighs both sides and follows up.',
		],
	},
};

export const moderationReasons = {
	nl: [
		'Na bespreking: het gevolg staat in de laatste zin en telt mee voor anker 4.',
		'Samen de ankers nog eens gelezen; taalfouten horen niet mee te wegen.',
		'De eigen rol is duidelijker dan eerst gelezen, de controle ontbreekt wel.',
	],
	en: [
		'After discussion: the result is in the last sentence and counts.',
		'We read the anchors again together; style should not weigh.',
	],
} as const;

export const decisionReasons = {
	nl: 'De uitnodigingen volgen de geregistreerde regel. De antwoorden van de uitgenodigde kandidaten laten concreet gedrag zien op de zwaarste vraag.',
	en: 'The invitations follow the registered rule. The invited candidates show concrete behaviour on the heaviest question.',
} as const;

export const deviationReasons = {
	nl: 'Valt een fractie onder de streep door een lage score op de lichtste vraag; op de zwaarste vraag scoorde deze kandidaat bij de hoogste drie. De commissie wil dit in het gesprek nagaan.',
	en: 'Just below the line because of the lightest question; on the heaviest question this candidate was among the best three.',
} as const;

export const liftReasons = {
	nl: 'De shortlist staat vast en de gesprekken worden gepland.',
	en: 'The shortlist is final and the interviews are being planned.',
} as const;

export const flagRemarks = {
	nl: 'De werkplek en het voorval samen maken herkenbaar wie dit is.',
	en: 'Workplace and event together show who this is.',
} as const;

export const interviewNotes: Readonly<Record<'nl' | 'en', readonly string[]>> = {
	nl: [
		'Neemt even tijd om na te denken, komt dan met een helder voorbeeld.',
		'Noemt zelf wat de volgende keer anders moet.',
		'Antwoord blijft algemeen, ook na twee keer doorvragen.',
		'Vraagt eerst wat wij onder de opdracht verstaan.',
		'Weegt belangen hardop af en is eerlijk over de grens.',
		'Begint bij de oplossing; na doorvragen komt de analyse.',
	],
	en: [
		'Takes a moment to think, then gives a clear example.',
		'Names what should go differently next time.',
		'Stays general, also after probing twice.',
		'Asks first what we mean by the task.',
	],
};

export const outcomeReasons = {
	nl: {
		hired: 'Liet in het gesprek op alle onderdelen sterk gedrag zien. Het aanbod is aanvaard.',
		'offer-declined': 'Kreeg een aanbod en koos voor een andere functie.',
		'not-selected': 'Goed gesprek. Een andere kandidaat liet op de zwaarste onderdelen meer ervaring zien.',
		withdrew: 'Trok zich na de uitnodiging terug.',
	},
	en: {
		hired: 'Showed strong behaviour on all parts of the interview. The offer was accepted.',
		'offer-declined': 'Received an offer and chose another position.',
		'not-selected': 'A good interview. Another candidate showed more on the parts that weigh most.',
		withdrew: 'Withdrew after the invitation.',
	},
} as const;

export const lintReason = {
	nl: 'Met de tweede lezer besproken: deze woorden gaan over het werk zelf en zijn voor deze functie nodig.',
	en: 'Discussed with the second reader: these words are about the work itself and this job needs them.',
} as const;

export const surveyRemarks: Readonly<Record<'nl' | 'en', readonly string[]>> = {
	nl: [
		'Fijn dat ik geen brief hoefde te schrijven.',
		'De vragen waren duidelijk, maar het kostte me een hele avond.',
		'Ik had graag geweten hoeveel punten anderen hadden.',
		'Eindelijk telde mijn ervaring buiten een baan ook mee.',
		'Op mijn telefoon was het typen lastig.',
	],
	en: [
		'I liked that nobody looked at my name first.',
		'Clear questions. The word limit was tight.',
		'A reply took longer than promised.',
	],
};
