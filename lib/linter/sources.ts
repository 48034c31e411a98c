import type { Source } from './model';

/**
 * The grounds of the rules. `id` names the text in the message files under `sources`; the honest strength stands beside it.
 * Laws are named as acts; the article a rule rests on is in the message text.
 */
const define = <T extends Readonly<Record<string, Omit<Source, 'id'>>>>(
	entries: T,
): { readonly [K in keyof T]: Source } => {
	const named = Object.entries(entries).map(([id, source]) => [id, { id, ...source }] as const);
	return Object.fromEntries(named) as { readonly [K in keyof T]: Source };
};

export const sources = define({
	/** Wet gelijke behandeling op grond van leeftijd bij de arbeid, art. 3, 7 and 9 */
	wgbl: { kind: 'law', strength: 'binding', url: 'https://wetten.overheid.nl/BWBR0016185' },
	/** Wet gelijke behandeling van mannen en vrouwen, art. 3 */
	wgbmv: { kind: 'law', strength: 'binding', url: 'https://wetten.overheid.nl/BWBR0003299' },
	/** Algemene wet gelijke behandeling, art. 1 and 5 */
	awgb: { kind: 'law', strength: 'binding', url: 'https://wetten.overheid.nl/BWBR0006502' },
	/** Wet gelijke behandeling op grond van handicap of chronische ziekte, art. 2 and 4 */
	wgbhcz: { kind: 'law', strength: 'binding', url: 'https://wetten.overheid.nl/BWBR0014915' },
	/** Wet op de medische keuringen, art. 4 */
	wmk: { kind: 'law', strength: 'binding', url: 'https://wetten.overheid.nl/BWBR0008819' },
	/** General Data Protection Regulation, art. 9: special categories */
	gdpr: { kind: 'law', strength: 'binding', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj' },
	/** Directive (EU) 2023/970 on pay transparency, art. 5; not yet Dutch law */
	payTransparency: {
		kind: 'law',
		strength: 'guidance',
		url: 'https://eur-lex.europa.eu/eli/dir/2023/970/oj',
	},
	/** Netherlands Institute for Human Rights: checklist and opinions */
	college: { kind: 'authority', strength: 'guidance', url: 'https://mensenrechten.nl/nl/vacaturecheck' },
	/** Central government language guide */
	taalkompas: {
		kind: 'authority',
		strength: 'guidance',
		url: 'https://www.communicatierijk.nl/vakkennis/taalkompas/inclusief-schrijven/genderbewust',
	},
	/** Central government: tips for inclusive language */
	rijkTips: {
		kind: 'authority',
		strength: 'guidance',
		url: 'https://www.communicatierijk.nl/vakkennis/inclusieve-communicatie/tips-voor-inclusieve-communicatie/tips-voor-inclusief-taalgebruik',
	},
	/** Taalunie advice on gender and job titles, 2022 */
	taalunie: { kind: 'authority', strength: 'guidance' },
	/** Code Diversiteit & Inclusie: values for a new language */
	codeDi: { kind: 'style', strength: 'opinion' },
	/** Gaucher 2011 and PNAS 2025 find an effect of coded words, Castilla & Rho 2023 do not */
	codedWords: { kind: 'study', strength: 'mixed', url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC11848290/' },
	/** Coffman, Collis & Kulkarni: clear requirements raise applications of qualified women */
	requirements: { kind: 'study', strength: 'moderate' },
	/** Municipality of Almere on level words */
	level: { kind: 'style', strength: 'opinion' },
	practice: { kind: 'style', strength: 'opinion' },
});
