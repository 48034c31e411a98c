import { describe, expect, it } from 'vitest';
import { lint } from './index';

// Headings of many kinds, with and without bullets; the number is what a reader counts as must-haves, then as nice-to-haves.
const dutch: readonly (readonly [number, number, string])[] = [
	[3, 0, 'Wat neem je mee?\n- twee jaar in de bouw\n- geduld met leerlingen\n- een rijbewijs C'],
	[
		3,
		1,
		'Dit vragen we\nJe kunt lassen. Je kent de veiligheidsregels. Je leest een werktekening. Engels is een pre.',
	],
	[
		2,
		2,
		'Jouw koffer\n* Je hebt ervaring met kassa\u2019s\n* Je spreekt Nederlands\n\nMooi meegenomen\n* Duits\n* ervaring met kaas',
	],
	[2, 0, 'Functie-eisen:\nU beschikt over een diploma verpleegkunde en u bent geregistreerd.'],
	[
		4,
		0,
		'Past dit bij jou?\n1. Je hebt mbo niveau 3\n2. Je kunt tillen met een lift\n3. Je werkt ook op zaterdag\n4. Je kent de buurt',
	],
	[2, 0, 'Over jou\nErvaring met planten en kennis van bodem.'],
	[2, 0, 'Zonder dit lukt het niet\n- kennis van de Wmo\n- ervaring met huisbezoeken'],
	[
		0,
		0,
		'Wat ga je doen?\n- Je ontvangt gasten\n- Je maakt koffie\n- Je bestelt melk\n\nWat krijg je?\n- Een goed rooster\n- Een fiets',
	],
	[
		1,
		0,
		'Drie eisen hebben we niet, wel \u00e9\u00e9n vraag.\n\nWij verwachten\nJe kunt goed luisteren, want mensen vertellen je veel.',
	],
	[2, 0, 'Wij vragen\nJe spreekt Nederlands. Je hebt een vog.\nMis je iets? Reageer toch.'],
];
const english: readonly (readonly [number, number, string])[] = [
	[3, 0, 'What you bring\n- two years in construction\n- patience with pupils\n- a truck licence'],
	[3, 1, 'What we ask\nYou can weld. You know the safety rules. You read a drawing. English is a plus.'],
	[
		2,
		2,
		'In your bag\n* You have experience with tills\n* You speak Dutch\n\nNice to have\n* German\n* experience with cheese',
	],
	[2, 0, 'Requirements:\nYou hold a nursing diploma and you are registered.'],
	[
		4,
		0,
		'Does this sound like you?\n1. You have a diploma\n2. You can lift with a hoist\n3. You are free on Saturdays\n4. You know the area',
	],
	[2, 0, 'About you\nExperience with plants and knowledge of soil.'],
	[
		0,
		0,
		'What will you do?\n- You welcome guests\n- You make coffee\n- You order milk\n\nWhat you get\n- A good rota\n- A bike',
	],
	[2, 0, 'We expect\nYou speak Dutch. You have a certificate of conduct.\nMiss one? Apply anyway.'],
];

describe.each([
	['nl', dutch],
	['en', english],
] as const)('must-haves (%s)', (lang, cases) => {
	it.each(cases)('%i and %i: %s', (must, nice, text) => {
		const { mustCount, niceCount } = lint(`Kok (m/v/x)\n\n${text}`, { lang }).document;
		expect({ mustCount, niceCount }).toEqual({ mustCount: must, niceCount: nice });
	});
});
