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
	[
		3,
		0,
		'Wat je meeneemt\na) een afgeronde mbo-opleiding\nb) twee jaar ervaring in de zorg\nc) een groot hart voor ouderen',
	],
	[
		4,
		0,
		'Wij zoeken iemand die\n– goed kan plannen\n– rustig blijft\n– Nederlands spreekt\n– op zaterdag kan werken',
	],
	[
		3,
		0,
		'Je hebt een diploma verpleegkunde, kunt goed luisteren en beschikt over een geldige BIG-registratie.',
	],
	[
		5,
		0,
		'Functie-eisen\n1. hbo-diploma\n2. kennis van de Omgevingswet\n3. ervaring met raadsvoorstellen\n4. goede pen\n5. VOG',
	],
	[
		2,
		2,
		'Dit moet je kunnen:\n• een heftruck besturen\n• Nederlands lezen\n\nDit is een plus:\n• ervaring in een koelcel\n• Engels',
	],
	[2, 0, 'Wie zoeken we?\nEen collega met ervaring in het onderwijs. Je hebt een onderwijsbevoegdheid.'],
	[
		3,
		0,
		'Wat heb je in huis?\n- Je bent punctueel.\n- Je kent Excel.\n- Je werkt graag alleen.\n\nWat mag je verwachten?\n- een goed salaris\n- fruit op dinsdag',
	],
	[
		3,
		1,
		'Jouw profiel\n* mbo werk- en denkniveau\n* ervaring met klantcontact\n* beheersing van de Nederlandse taal\n* kennis van SAP is een pre',
	],
	[
		0,
		0,
		'Wat bied jij de buurt?\n\nJe werk\n- Je veegt de straten.\n- Je leegt de bakken.\n- Je praat met bewoners.\n\nJe krijgt\n- werkkleding\n- een vast contract',
	],
	[
		4,
		0,
		'U beschikt over een academische graad, aantoonbare kennis van het bestuursrecht, ervaring met procederen en een uitstekende schriftelijke uitdrukkingsvaardigheid.',
	],
	[2, 1, 'Kun je dit?\n- Je kunt fietsen\n- Je kunt optellen\n\nGeen must, wel leuk\n- Je kent de stad'],
	[3, 0, 'Waar je aan moet voldoen\n+ rijbewijs D\n+ code 95\n+ goede gezondheidsverklaring'],
	[
		3,
		0,
		'Om dit werk goed te doen heb je drie dingen nodig: een diploma in de zorg, geduld en een rijbewijs B.',
	],
	[2, 0, 'Zo zien wij jou\nJe werkt netjes en je komt op tijd.'],
	[
		3,
		0,
		'De ideale kandidaat\n- heeft een afgeronde pabo\n- heeft ervaring met groep 7\n- is beschikbaar vanaf januari',
	],
	[
		12,
		0,
		'Vereisten\n- a ervaring\n- b kennis\n- c kennis\n- d diploma\n- e niveau\n- f Excel\n- g Word\n- h Engels\n- i Duits\n- j Frans\n- k rijbewijs\n- l auto',
	],
	[
		2,
		0,
		'Je taken\n- Je helpt klanten.\n- Je vult schappen.\n\nWat vinden we belangrijk?\n- Je bent eerlijk.\n- Je kunt rekenen.',
	],
	[
		3,
		0,
		'Wij houden van buiten. Wat brengt u mee? U kent de planten. U kunt varen. En u heeft een vaarbewijs.\n\nU werkt buiten.',
	],
	[3, 0, 'Wat moet je kunnen? Bukken, planten herkennen en rekenen.\nWie mag solliciteren? Jij!'],
	[
		3,
		0,
		'Je hebt een lesbevoegdheid. Je kunt reanimeren. Je bent op woensdag aanwezig.\n\nJe bent op maandag vrij.',
	],
	[3, 0, 'We verwachten dat je een diploma hebt, in het register staat en zelfstandig kunt werken.'],
	[3, 0, 'Van u verwachten wij een diploma. Daarnaast heeft u geduld en bent u bereid te reizen.'],
	[3, 0, 'Vereisten zijn een vaarbewijs, gevoel voor humor en een vlotte pen.'],
	[2, 1, 'Wat is er nodig?\nJe tekent gebouwen na. Een vog. Ervaring is prettig, maar niet noodzakelijk.'],
	[3, 0, 'Jij hebt:\neen diploma\nlef\ncommercieel inzicht\n\nWij hebben een goed team.'],
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
	[
		3,
		0,
		'What you will need\na) a completed vocational course\nb) two years of experience in care\nc) patience with older people',
	],
	[
		4,
		0,
		'We are looking for someone who\n– can plan well\n– stays calm\n– speaks Dutch\n– can work on Saturdays',
	],
	[3, 0, 'You have a nursing diploma, can listen well and hold a valid registration.'],
	[
		5,
		0,
		'Requirements\n1. bachelor degree\n2. knowledge of planning law\n3. experience with council proposals\n4. good writing\n5. certificate of conduct',
	],
	[
		2,
		2,
		'You must be able to:\n• drive a forklift\n• read Dutch\n\nThese are pluses:\n• experience in cold storage\n• German',
	],
	[
		2,
		0,
		'Who are we looking for?\nA colleague with experience in education. You have a teaching qualification.',
	],
	[
		3,
		0,
		'What do you have to offer?\n- You are punctual.\n- You know Excel.\n- You like to work alone.\n\nWhat can you expect?\n- a good salary\n- fruit on Tuesdays',
	],
	[
		3,
		1,
		'Your profile\n* secondary vocational level\n* experience with customers\n* command of Dutch\n* knowledge of SAP is an advantage',
	],
	[
		0,
		0,
		'Your work\n- You sweep the streets.\n- You empty the bins.\n- You talk to residents.\n\nYou receive\n- work clothes\n- a permanent contract',
	],
	[
		4,
		0,
		'You possess an academic degree, demonstrable knowledge of administrative law, experience with litigation and excellent writing skills.',
	],
	[2, 1, 'Can you do this?\n- You can cycle\n- You can add up\n\nNot a must, but nice\n- You know the town'],
	[3, 0, 'What you must meet\n+ licence D\n+ code 95\n+ a medical certificate'],
	[
		6,
		0,
		'Our wish list\n- experience as a cook\n- knowledge of food safety\n- you work cleanly\n- you can lead a team\n- you are free for 32 hours\n- you speak Dutch or English',
	],
	[3, 0, 'To do this work well you need three things: a diploma in care, patience and a driving licence.'],
	[2, 0, 'How we see you\nYou work neatly and you are on time.'],
	[
		3,
		0,
		'The ideal candidate\n- has a teaching degree\n- has experience with year 7\n- is available from January',
	],
	[
		2,
		0,
		'Your tasks\n- You help customers.\n- You fill shelves.\n\nWhat matters to us?\n- You are honest.\n- You can count.',
	],
	[
		2,
		2,
		'Essential\n- two years in retail\n- good spoken English\n\nDesirable\n- forklift licence\n- first aid',
	],
	[
		3,
		0,
		'We like plants. What do you need? Just three things:\n- You have gardened before.\n- You can explain a tree.\n- You swim.',
	],
	[3, 0, 'What must you be able to do? Bend, recognise plants and count.\nWho may apply? You!'],
	[
		3,
		0,
		'You need three things. You can read a map. You speak English. You are able to cycle.\n\nYou are free on Mondays.',
	],
	[
		3,
		0,
		'Who are we looking for?\nSomeone who:\n- has worked outdoors;\n- speaks English;\n- can set limits.',
	],
	[3, 0, 'Qualifications\nThe candidate has a law degree, and holds a licence. Good spelling is necessary.'],
	[3, 0, 'We expect you to have a degree, to be on the register and to work alone.'],
	[2, 0, 'You\n- are kind;\n- can keep order.'],
	[3, 0, 'You have:\na degree\nnerve\ncommercial insight\n\nWe have a good team.'],
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
