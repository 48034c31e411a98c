import type { Competency } from './model';

export const speaking: Competency = {
	id: 'speaking',
	nl: {
		name: 'Mondeling uitdrukken',
		meaning: 'In een gesprek of presentatie duidelijk zijn en merken of de ander het volgt.',
		indicators: [
			'Zegt eerst de kern en dan de uitleg.',
			'Past woorden en voorbeelden aan bij wie luistert.',
			'Gaat na of de boodschap is overgekomen.',
			'Geeft antwoord op de vraag die is gesteld.',
		],
	},
	en: {
		name: 'Oral communication',
		meaning: 'Being clear in a conversation or presentation and noticing whether others follow.',
		indicators: [
			'Says the main point first and then explains.',
			'Fits words and examples to who is listening.',
			'Checks whether the message has come across.',
			'Answers the question that was asked.',
		],
	},
	questions: [
		{
			id: 'speaking-explained',
			kind: 'past-behaviour',
			stages: ['application', 'interview'],
			wordLimit: 250,
			weight: 2,
			nl: {
				text: 'Beschrijf een keer dat u iets moest uitleggen aan een groep en merkte dat ze het niet volgden. Wat zag of hoorde u, en wat deed u?',
				anchor1: 'Ging door met het verhaal of herhaalde het.',
				anchor3: 'Merkte het op, vroeg ernaar en legde het anders uit.',
				anchor5:
					'Beschrijft waaraan het te merken was, vroeg wat al wel duidelijk was, koos een ander voorbeeld of een andere vorm en ging na of het nu duidelijk was.',
			},
			en: {
				text: 'Describe a time when you had to explain something to a group and noticed that they did not follow. What did you see or hear, and what did you do?',
				anchor1: 'Went on with the story or repeated it.',
				anchor3: 'Noticed, asked about it and explained it differently.',
				anchor5:
					'Describes what gave it away, asked what was clear already, chose another example or form and checked whether it was clear now.',
			},
		},
		{
			id: 'speaking-two-minutes',
			kind: 'work-sample',
			stages: ['interview'],
			wordLimit: 250,
			weight: 2,
			nl: {
				text: 'Leg in twee minuten iets uit dat u goed kent, aan iemand die er niets van weet. Wij stellen daarna één vraag.',
				anchor1: 'Gebruikt vakwoorden zonder uitleg of komt niet tot een kern.',
				anchor3: 'Legt de kern uit in gewone woorden en beantwoordt de vraag.',
				anchor5:
					'Begint met waarom het voor de luisteraar telt, bouwt in stappen op, gebruikt een beeld of voorbeeld dat klopt en gaat bij de vraag na wat bedoeld wordt.',
			},
			en: {
				text: 'Explain in two minutes something you know well to someone who knows nothing about it. We then ask one question.',
				anchor1: 'Uses technical terms without explaining or does not reach a main point.',
				anchor3: 'Explains the main point in plain words and answers the question.',
				anchor5:
					'Begins with why it matters to the listener, builds up in steps, uses an image or example that is right and checks what is meant by the question.',
			},
		},
		{
			id: 'speaking-difficult-message',
			kind: 'situational',
			stages: ['application', 'interview'],
			wordLimit: 200,
			weight: 2,
			nl: {
				text: 'In een overleg met bewoners moet u vertellen dat een plan een jaar later komt. U verwacht boze reacties. Hoe bereidt u zich voor, wat zegt u eerst, en hoe gaat u om met de reacties?',
				anchor1: 'Houdt een presentatie en laat weinig ruimte voor vragen.',
				anchor3: 'Vertelt het nieuws aan het begin, legt uit waarom en beantwoordt vragen.',
				anchor5:
					'Zegt meteen wat er verandert en wat dat voor bewoners betekent, vat boze reacties samen voordat er antwoord komt, en spreekt af wanneer er meer duidelijk is.',
			},
			en: {
				text: 'In a meeting with residents you have to tell them that a plan will come a year later. You expect angry reactions. How do you prepare, what do you say first, and how do you deal with the reactions?',
				anchor1: 'Holds a presentation and leaves little room for questions.',
				anchor3: 'Tells the news at the start, explains why and answers questions.',
				anchor5:
					'Says at once what changes and what that means for residents, sums up angry reactions before answering, and agrees when more will be known.',
			},
		},
	],
};
