import { type Pattern, type Recogniser, runPatterns } from './model';

const network =
	'(?:insta|instagram|ig|twitter|x|tik ?tok|facebook|fb|snapchat|snap|telegram|discord|github|gitlab|mastodon|bluesky|skype|threads|twitch|youtube|reddit|linkedin|strava|pinterest|teams)';

const patterns: readonly Pattern[] = [
	{
		rule: 'at',
		language: 'both',
		score: 0.95,
		pattern: /(?<![\w.@+-])(?<x>@[a-z][\w.-]{1,40}\w)(?!@)/dg,
		// “naam @ domein.nl” with the sign apart is an address.
		unless: ({ 0: text, index }, { document }) =>
			(/\w $/.test(document.canon.slice(Math.max(0, index - 2), index)) &&
				/\.(?:nl|com|org|net|eu|be|de|uk|io)$/.test(text)) ||
			/^@(?:media|import|ts|types|angular|nestjs|override|param|return|deprecated|home|work|rijksoverheid|belastingdienst|minbzk|politie)\b/.test(
				text,
			),
	},
	{
		rule: 'colon',
		language: 'both',
		score: 0.9,
		pattern: new RegExp(
			`\\b${network}\\b(?: ?(?:account|handle|naam|name|gebruikersnaam|username|profiel|profile|id))?(?: (?:is|heet|onder|under|als|as|op))? ?[:=-]? ?(?:de |the )?(?<x>@?[a-z][\\w.-]{2,40})`,
			'dg',
		),
		unless: (match) => {
			const name = match.groups?.x ?? '';
			return (
				!(/[_\d@]/.test(name) || /\w\.\w/.test(name) || /[:=] ?\S+$/.test(match[0])) ||
				/^(?:x|teams|ig|snap) /.test(match[0]) ||
				/\.(?:com|nl)\b/.test(name)
			);
		},
	},
	{
		rule: 'username',
		language: 'both',
		score: 0.88,
		pattern:
			/\b(?:gebruikersnaam|username|mijn handle|my handle|gamertag|nickname online|te vinden (?:als|onder)|find me (?:as|under)|volg mij (?:op|via)|follow me (?:as|at))(?: is|:)? ?(?<x>@?[\w.-]*[\d_.][\w.-]*\w)/dg,
	},
];

/** Accounts on social networks. */
export const handleRecogniser: Recogniser = {
	id: 'handle',
	version: 2,
	languages: ['nl', 'en'],
	find: (context) => runPatterns(context, patterns, 'handle', 'HANDLE'),
};
