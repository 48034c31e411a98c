import { dailyBodyEnglish } from '../patterns/daily-body-en';
import { dailyEnglish } from '../patterns/daily-en';
import { moreDailyEnglish } from '../patterns/daily-more-en';
import { moreDailyPatterns } from '../patterns/daily-more-nl';
import { dailyPatterns } from '../patterns/daily-nl';
import { lifePatterns } from '../patterns/life-said';
import { ordinaryEnglish } from '../patterns/ordinary-en';
import { ordinaryFacts } from '../patterns/ordinary-facts-en';
import { type Recogniser, runPatterns } from './model';

const patterns = [
	...ordinaryEnglish,
	...ordinaryFacts,
	...lifePatterns,
	...dailyPatterns,
	...dailyEnglish,
	...dailyBodyEnglish,
	...moreDailyEnglish,
	...moreDailyPatterns,
];

/** Details of every type that candidates let fall in ordinary sentences; each pattern says its own type. */
export const ordinaryRecogniser: Recogniser = {
	id: 'ordinary',
	version: 2,
	languages: ['nl', 'en'],
	find: (context) => runPatterns(context, patterns, 'ordinary', 'FAMILY'),
};
