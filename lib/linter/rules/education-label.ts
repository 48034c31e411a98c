import type { Rule } from '../model';
import { sources } from '../sources';

export const educationLabel: Rule = {
	id: 'education-label',
	version: 1,
	category: 'education',
	severity: 'tip',
	sources: [sources.taalkompas, sources.level],
	patterns: {
		nl: [
			{
				open: false,
				suggestions: ['praktisch opgeleid'],
				patterns:
					'laagopgeleid{,e,en}|laaggeschoold{,e,en}|ongeschoold{,e,en}|laagopgeleid\nlaag|lager|lagere opgeleid{,e,en}|geschoold{,e,en}\nlageropgeleid{,e,en}|ongediplomeerd{,e,en}\nniet geschoold{,e} werk|arbeid|personeel',
			},
			{
				open: false,
				suggestions: ['theoretisch opgeleid'],
				patterns:
					'hoogopgeleid{,e,en}|hooggeschoold{,e,en}|hogeropgeleid{,e,en}|hoogstopgeleid{,e}\nhoog|hoger|hogere opgeleid{,e,en}|geschoold{,e,en}',
			},
			{ open: false, patterns: '[middelbaar opgeleid{,e,en}]\nmiddelbaaropgeleid{,e,en}' },
		],
		en: [
			{
				open: false,
				suggestions: ['practically trained'],
				patterns:
					'[uneducated|unschooled|undereducated|low-skilled|unskilled|lower-educated|low-educated|poorly-educated|less-educated]\n[low|lower|poorly|less|badly educated|skilled|schooled ~1 people|workers|staff?]\n[unskilled|low-level worker{,s}|staff|labour]\ndropout{,s}\n[school|college dropout{,s}]',
			},
			{
				open: false,
				suggestions: ['theoretically trained'],
				patterns:
					'[highly|higher|well|better educated]\n[well-educated|highly-educated|better-educated|over-educated]',
			},
		],
	},
};
