import type { PatternGroup } from '../../model';

export const educationLabel: readonly PatternGroup[] = [
	{ about: 'person', patterns: 'low|minimal|poor|little|limited education|schooling !for|about|budget' },
	{
		open: false,
		suggestions: ['practically trained'],
		patterns:
			'uneducated|unschooled|undereducated|low-skilled|unskilled|lower-educated|low-educated|poorly-educated|less-educated\nlow|lower|poorly|less|badly educated|skilled|schooled ~1 people|workers|staff?\nunskilled|low-level worker{,s}|staff|labour\ndropout{,s}\nschool|college dropout{,s}',
	},
	{
		open: false,
		suggestions: ['theoretically trained'],
		patterns:
			'highly|higher|well|better educated\nwell-educated|highly-educated|better-educated|over-educated',
	},
];
