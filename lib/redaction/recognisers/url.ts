import { type Pattern, type Recogniser, runPatterns } from './model';
import { spokenAddresses } from './spoken-address';

/** Sites of national bodies and of tools: part of the work, not of the person. */
const clean =
	/^(?:https?:\/\/)?(?:www\.)?(?:[\w-]{1,40}\.)?(?:rijksoverheid|overheid|digid|belastingdienst|uwv|duo|cbs|kvk|politie|werkenvoornederland|werkenbijdeoverheid|mijnoverheid|wetten|officielebekendmakingen|tenderned|rechtspraak|tweedekamer|gov|europa|wikipedia|google|microsoft|youtube|vng|ind|rivm|kadaster|rvo|ns|knmi)\.(?:nl|com|eu|org|uk)(?:\/|$)/;
const host =
	'(?:linkedin\\.com|nl\\.linkedin\\.com|github\\.com|gitlab\\.com|facebook\\.com|instagram\\.com|twitter\\.com|x\\.com|tiktok\\.com|youtube\\.com|medium\\.com|behance\\.net|orcid\\.org|researchgate\\.net|about\\.me|linktr\\.ee|soundcloud\\.com|t\\.me|wa\\.me|bsky\\.app|mastodon\\.\\w+)';

const patterns: readonly Pattern[] = [
	{
		rule: 'scheme',
		language: 'both',
		score: 1,
		pattern: /(?<x>\bhttps?:\/\/[^\s<>"')\]]{2,300}?)(?=[.,;:!?]*(?:[\s<>"')\]]|$))/dg,
		unless: ({ 0: text }) => clean.test(text),
	},
	{
		rule: 'www',
		language: 'both',
		score: 1,
		pattern: /(?<x>\bwww\.[^\s<>"')\]]{2,200}?)(?=[.,;:!?]*(?:[\s<>"')\]]|$))/dg,
		unless: ({ 0: text }) => clean.test(text),
	},
	{
		rule: 'social',
		language: 'both',
		score: 1,
		pattern: new RegExp(`(?<x>\\b${host}\\/[^\\s<>"')\\]]{1,200}?)(?=[.,;:!?]*(?:[\\s<>"')\\]]|$))`, 'dg'),
	},
	{
		rule: 'bare',
		language: 'both',
		score: 0.92,
		pattern:
			/(?<![@\w.-])(?<x>(?:[a-z0-9-]{1,63}\.){1,4}(?:nl|com|org|net|eu|be|de|fr|io|dev|me|info|nu|frl|app|blog|site|online|page|design|art|co\.uk|amsterdam|tech|photography|xyz|test|example)(?:\/[^\s<>"')\]]{0,200}?)?)(?=[.,;:!?]*(?:[\s<>"')\]]|$))/dg,
		unless: ({ 0: text }) =>
			clean.test(text) || /^[\d.]+\.[a-z]|^(?:o|e|i|a|d|m|b|z)\.|^(?:asp|vb)\.net/.test(text),
	},
	{
		rule: 'spoken',
		language: 'both',
		score: 0.85,
		pattern: /\b(?<x>(?:www|w w w) (?:punt|dot) [\w-]{2,60}(?: (?:punt|dot) [\w-]{2,40}){1,3})\b/dg,
	},
	{
		rule: 'path',
		language: 'both',
		score: 0.85,
		pattern: /\blinkedin(?:-?profiel| profile)?(?: is|:)? ?(?<x>\/?in\/[\w-]{3,80})/dg,
	},
];

/** Web addresses: personal sites and profiles. */
export const urlRecogniser: Recogniser = {
	id: 'url',
	version: 2,
	languages: ['nl', 'en'],
	find: (context) => [...spokenAddresses(context, 'URL'), ...runPatterns(context, patterns, 'url', 'URL')],
};
