import { type Pattern, type Recogniser, runPatterns } from './model';
import { spokenAddresses } from './spoken-address';

const tld =
	'(?:nl|com|org|net|eu|be|de|fr|uk|co|io|info|edu|gov|nu|frl|amsterdam|me|dev|app|eus|es|it|pl|pt|ch|at|se|dk|no|ie|tr|sr|aw|cw|ma|biz|online|email|work|xyz|test|example|invalid)';
const dot =
	'(?: ?(?:\\.|\\(\\.\\)|\\[\\.\\]|\\(dot\\)|\\[dot\\]|\\(punt\\)|\\[punt\\]) ?| (?:punt|dot|stip) )';
/** “at eight. It” is the end of a sentence: after a spoken “at” a plain dot has no spaces. */
const saidDot =
	'(?:\\.| ?(?:\\(\\.\\)|\\[\\.\\]|\\(dot\\)|\\[dot\\]|\\(punt\\)|\\[punt\\]) ?| (?:punt|dot|stip) )';
const joint =
	'(?:punt|dot|streepje|liggend streepje|laag streepje|underscore|koppelteken|dash|hyphen|plus|min)';

const patterns: readonly Pattern[] = [
	{
		rule: 'plain',
		language: 'both',
		score: 1,
		pattern: /(?<x>[\w.+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5})/dg,
	},
	{
		rule: 'spaced',
		language: 'both',
		score: 0.95,
		pattern: new RegExp(
			`(?<x>\\b[\\w.+-]{1,64} ?@ ?[\\w-]{1,63}(?:${dot}[\\w-]{1,63}){0,3}${dot}${tld})\\b`,
			'dg',
		),
	},
	{
		rule: 'disguised',
		language: 'both',
		score: 0.95,
		pattern: new RegExp(
			`(?<x>\\b[\\w.+-]{1,64} ?(?:\\(at\\)|\\[at\\]|\\{at\\}|<at>|\\( at \\)|\\(a\\)|\\[a\\]|\\((?:het )?apen?staart(?:je)?\\)|\\[apen?staart(?:je)?\\]|\\(aapje\\)|_at_) ?[\\w-]{1,63}(?:${dot}[\\w-]{1,63}){0,3}${dot}${tld})\\b`,
			'dg',
		),
	},
	{
		rule: 'spoken',
		language: 'both',
		score: 0.92,
		pattern: new RegExp(
			`(?<x>\\b(?:[\\w+-]{1,40} ${joint} ){0,5}[\\w.+-]{1,64} (?:apenstaartje|apestaartje|apenstaart|apestaart|aapje|at|at sign|@) (?!the |a |an |this |that |my |our )[\\w-]{1,63}(?:(?:${saidDot}| (?:streepje|dash|hyphen) )[\\w-]{1,63}){0,3}${saidDot}${tld})\\b`,
			'dg',
		),
	},
];

/** E-mail addresses, also written out or disguised. */
export const emailRecogniser: Recogniser = {
	id: 'email',
	version: 3,
	languages: ['nl', 'en'],
	find: (context) => [
		...spokenAddresses(context, 'EMAIL'),
		// Most answers have no sign of an address: one cheap look saves four searches.
		...(!/@|\bat\b|[([{<]a|apen?st|aapje|_at_|punt|dot/.test(context.document.canon)
			? []
			: runPatterns(context, patterns, 'email', 'EMAIL')),
	],
};
