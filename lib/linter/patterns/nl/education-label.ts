import type { PatternGroup } from '../../model';

export const educationLabel: readonly PatternGroup[] = [
	{
		open: false,
		suggestions: ['praktisch opgeleid'],
		patterns:
			'laagopgeleid{,e,en}|laaggeschoold{,e,en}|ongeschoold{,e,en}\nlaag|lager|lagere opgeleid{,e,en}|geschoold{,e,en}\nlageropgeleid{,e,en}|ongediplomeerd{,e,en}\nniet geschoold{,e} werk|arbeid|personeel',
	},
	{
		open: false,
		suggestions: ['theoretisch opgeleid'],
		patterns:
			'hoogopgeleid{,e,en}|hooggeschoold{,e,en}|hogeropgeleid{,e,en}|hoogstopgeleid{,e}\nhoog|hoger|hogere opgeleid{,e,en}|geschoold{,e,en}',
	},
	{ open: false, patterns: '[middelbaar opgeleid{,e,en}]\nmiddelbaaropgeleid{,e,en}' },
];
