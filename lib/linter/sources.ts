import type { Source } from './model';

/**
 * The grounds of the rules, each with its honest strength. The name is also the key of its text in the message files under
 * `sources`; what kind of ground it is and where to read it stands in `source-details.ts`, which a browser does not load.
 * Laws are named as acts; the article a rule rests on is in the message text.
 */
const define = <T extends Readonly<Record<string, Source['strength']>>>(
	entries: T,
): { readonly [K in keyof T]: Source } =>
	// The keys are those of T: Object.entries does not say so.
	Object.fromEntries(Object.entries(entries).map(([id, strength]) => [id, { id, strength }])) as {
		readonly [K in keyof T]: Source;
	};

export const sources = define({
	/** Wet gelijke behandeling op grond van leeftijd bij de arbeid, art. 3, 7 and 9 */
	wgbl: 'binding',
	/** Wet gelijke behandeling van mannen en vrouwen, art. 3 */
	wgbmv: 'binding',
	/** Algemene wet gelijke behandeling, art. 1 and 5 */
	awgb: 'binding',
	/** Wet gelijke behandeling op grond van handicap of chronische ziekte, art. 2 and 4 */
	wgbhcz: 'binding',
	/** Wet op de medische keuringen, art. 4 */
	wmk: 'binding',
	/** General Data Protection Regulation, art. 9: special categories */
	gdpr: 'binding',
	/** Directive (EU) 2023/970 on pay transparency, art. 5; not yet Dutch law */
	payTransparency: 'guidance',
	/** Netherlands Institute for Human Rights: checklist and opinions */
	college: 'guidance',
	/** Central government language guide */
	taalkompas: 'guidance',
	/** Central government: tips for inclusive language */
	rijkTips: 'guidance',
	/** Taalunie advice on gender and job titles, 2022 */
	taalunie: 'guidance',
	/** Code Diversiteit & Inclusie: values for a new language */
	codeDi: 'opinion',
	/** Gaucher 2011 and PNAS 2025 find an effect of coded words, Castilla & Rho 2023 do not */
	codedWords: 'mixed',
	/** Coffman, Collis & Kulkarni: clear requirements raise applications of qualified women */
	requirements: 'moderate',
	/** Municipality of Almere on level words */
	level: 'opinion',
	practice: 'opinion',
});
