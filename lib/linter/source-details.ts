import type { sources } from './sources';

/** What kind of ground a source is, and where to read it. */
export interface SourceDetails {
	readonly kind: 'law' | 'authority' | 'study' | 'style';
	readonly url?: string;
}

const details: Readonly<Record<keyof typeof sources, SourceDetails>> = {
	wgbl: { kind: 'law', url: 'https://wetten.overheid.nl/BWBR0016185' },
	wgbmv: { kind: 'law', url: 'https://wetten.overheid.nl/BWBR0003299' },
	awgb: { kind: 'law', url: 'https://wetten.overheid.nl/BWBR0006502' },
	wgbhcz: { kind: 'law', url: 'https://wetten.overheid.nl/BWBR0014915' },
	wmk: { kind: 'law', url: 'https://wetten.overheid.nl/BWBR0008819' },
	gdpr: { kind: 'law', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj' },
	payTransparency: { kind: 'law', url: 'https://eur-lex.europa.eu/eli/dir/2023/970/oj' },
	college: { kind: 'authority', url: 'https://mensenrechten.nl/nl/vacaturecheck' },
	taalkompas: {
		kind: 'authority',
		url: 'https://www.communicatierijk.nl/vakkennis/taalkompas/inclusief-schrijven/genderbewust',
	},
	rijkTips: {
		kind: 'authority',
		url: 'https://www.communicatierijk.nl/vakkennis/inclusieve-communicatie/tips-voor-inclusieve-communicatie/tips-voor-inclusief-taalgebruik',
	},
	taalunie: { kind: 'authority' },
	codeDi: { kind: 'style' },
	codedWords: { kind: 'study', url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC11848290/' },
	requirements: { kind: 'study' },
	level: { kind: 'style' },
	practice: { kind: 'style' },
};

/** The details of every source, by its id, for the page that lists the rules; not part of the engine. */
export const sourceDetails: ReadonlyMap<string, SourceDetails> = new Map(Object.entries(details));
