/** The API in OpenAPI 3.1. A test holds the answers of the routes against it. */
const text = { type: 'string' } as const;
const wholeNumber = { type: 'integer' } as const;
const orNull = (type: 'string' | 'integer' | 'number') => ({ type: [type, 'null'] });
const moment = { type: 'string', format: 'date-time' } as const;
const link = {
	type: 'object',
	required: ['href'],
	properties: { href: { type: 'string', format: 'uri' } },
} as const;
const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const object = (properties: Readonly<Record<string, unknown>>, optional: readonly string[] = []) => ({
	type: 'object',
	required: Object.keys(properties).filter((name) => !optional.includes(name)),
	properties,
});

const versionHeader = {
	'API-Version': { description: 'Volledige versie van de API', schema: { type: 'string' } },
};
const failure = (explanation: string) => ({
	description: explanation,
	headers: versionHeader,
	content: { 'application/problem+json': { schema: reference('Probleem') } },
});
const success = (explanation: string, name: string) => ({
	description: explanation,
	headers: versionHeader,
	content: { 'application/hal+json': { schema: reference(name) } },
});
const parameter = (name: string, explanation: string, schema: object) => ({
	name,
	in: 'query',
	required: false,
	description: explanation,
	schema,
});

const listed = {
	id: text,
	titel: text,
	taal: { type: 'string', enum: ['nl', 'en'] },
	organisatie: object({ id: text, naam: text, naamEngels: text }),
	plaats: text,
	urenPerWeek: object({ minimum: orNull('integer'), maximum: orNull('integer') }),
	salarisPerMaand: object({
		schaal: text,
		minimum: orNull('integer'),
		maximum: orNull('integer'),
		valuta: { type: 'string', const: 'EUR' },
	}),
	sluitOp: moment,
	_links: object({ self: link, pagina: link }),
};

const question = object({
	nummer: wholeNumber,
	soort: { type: 'string', enum: ['long-text', 'single-choice', 'yes-no', 'number', 'scale'] },
	competentie: text,
	tekst: text,
	toelichting: text,
	aantalWoorden: wholeNumber,
	gewicht: wholeNumber,
	/** Options with points, bounds, ends of a scale, or the ground in law: each type has its own. */
	instellingen: { type: 'object', additionalProperties: true },
	beschrijvingen: object({ '1': text, '3': text, '5': text }),
});

const schemas = {
	Vacature: object(listed),
	VacatureMetVragen: object({
		...listed,
		status: { type: 'string', enum: ['open', 'gesloten', 'afgerond', 'gestopt'] },
		tekst: text,
		contact: text,
		gepubliceerdOp: moment,
		controlegetal: { type: 'string', pattern: '^[0-9a-f]{64}$' },
		beslisregel: object({
			minimumScore: orNull('number'),
			aantalUitnodigingen: orNull('integer'),
			gelijkeStand: { enum: ['invite-all', 'heaviest-question', 'lot', null] },
			aantalBeoordelaars: wholeNumber,
		}),
		vragen: { type: 'array', items: question },
	}),
	VacatureLijst: object({
		aantal: wholeNumber,
		pagina: wholeNumber,
		paginaGrootte: wholeNumber,
		vacatures: { type: 'array', items: reference('Vacature') },
		_links: object({ self: link, vorige: link, volgende: link }, ['vorige', 'volgende']),
	}),
	Probleem: object(
		{
			type: text,
			status: wholeNumber,
			title: text,
			detail: text,
			errors: { type: 'array', items: object({ in: text, name: text, detail: text }) },
		},
		['errors'],
	),
};

const shortText = (most: number) => ({ type: 'string', maxLength: most });

const paths = {
	'/vacatures': {
		get: {
			operationId: 'lijstVacatures',
			tags: ['vacatures'],
			summary: 'Open vacatures, wat het eerst sluit bovenaan',
			description: 'Geeft 20 vacatures per pagina. Elke parameter die is gevuld, maakt de lijst korter.',
			parameters: [
				parameter('tekst', 'Zoekwoorden; ook het begin van een woord', shortText(100)),
				parameter('organisatie', 'Id van een organisatie', shortText(120)),
				parameter('plaats', 'Plaats, precies zoals in een vacature', shortText(120)),
				parameter('uren', 'Aantal uren per week dat iemand wil werken', {
					type: 'integer',
					minimum: 1,
					maximum: 40,
				}),
				parameter('schaal', 'Salarisschaal', shortText(40)),
				parameter('sluitBinnenkort', 'Alleen wat binnen een week sluit', { type: 'boolean', default: false }),
				parameter('pagina', 'Pagina, vanaf 1', { type: 'integer', minimum: 1, maximum: 10_000, default: 1 }),
			],
			responses: {
				'200': success('Een pagina van de lijst', 'VacatureLijst'),
				'400': failure('Een of meer parameters kloppen niet'),
			},
		},
	},
	'/vacatures/{id}': {
		get: {
			operationId: 'toonVacature',
			tags: ['vacatures'],
			summary: 'Eén vacature met haar vragen, beschrijvingen en beslisregel',
			description: 'Ook een gesloten vacature blijft te lezen. Een concept is er niet.',
			parameters: [
				{ name: 'id', in: 'path', required: true, description: 'Id uit de lijst', schema: shortText(120) },
			],
			responses: {
				'200': success('De vacature', 'VacatureMetVragen'),
				'404': failure('Er is geen vacature met dit id'),
			},
		},
	},
};

export const description = (base: string, version: string, email: string) => ({
	openapi: '3.1.0',
	info: {
		title: 'Onbevangen: vacatures',
		version,
		description:
			'Vacatures van de proef met anoniem solliciteren, om te lezen. Bevat geen gegevens van kandidaten. De rapporten onder /reports vragen een inlog en staan niet in deze beschrijving.',
		license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
		contact: { name: 'Beheer Onbevangen', email, url: `${base}/nl/how-it-works` },
	},
	servers: [{ url: `${base}/api/v1` }],
	tags: [{ name: 'vacatures', description: 'Vacatures die zijn gepubliceerd' }],
	paths,
	components: { schemas },
});
