import type { Pattern } from '../recognisers/model';
import { ownSentence } from './own-sentence';

const rainbow =
	'(?:lhbt\\w*|lgbt\\w*|queer|gay|pride|roze|pink|rainbow|regenboog|homo|lesb\\w+|trans(?:gender)?|holebi)';

/** One of these must be in the text. */
const needs =
	/\b(?:kast|closet|pride|canal|roze|pink|paarse|coming|transgender|transitie|transition|regenboog|rainbow|holebi|lhbt|lgbt|queer|gay|homo|lesb|trans|pronoun|hormo|testost|oestro|estro|pubert|puberty|relatie met|relationship with|getrouwd met een|samen met een|married to|dating)|\b(?:we are|we were|wij zijn|we zijn|wij waren|we waren|wij vormen|we vormen|voeden)\b/;

const patterns: readonly Pattern[] = [
	{
		rule: 'closet',
		language: 'nl',
		pattern:
			/\bik\b[^.;]{0,40}? (?<x>(?:(?:diep )?in|uit) de kast)\b(?! (?:met|van|die|waar|op|naast|gezet|gehaald|gelegd|geruimd))/dg,
		unless: (match) =>
			/\b(?:haal|haalde|pak|pakte|ruim|ruimde|leg|legde|zet|zette|controle\w*|dossier\w*|map)\b/.test(
				match[0],
			),
	},
	{
		rule: 'closet',
		language: 'en',
		pattern: /\bi\b[^.;]{0,34}? (?<x>(?:in|out of) the closet)\b/dg,
		unless: (match) => /\b(?:file|files|took|got|put|found|cleared|stored|documents?|boxes)\b/.test(match[0]),
	},
	{
		rule: 'pride',
		language: 'nl',
		pattern:
			/\bik (?:loop|liep|vaar|voer|dans|danste|vier|vierde|ga|ging|doe|deed|stond)\b[^.;]{0,34}? (?<x>(?:canal )?pride|canal parade|roze zaterdag|gay ?pride|pink saturday|paarse vrijdag|coming[- ]out ?dag|transgender gedenkdag)\b/dg,
		unless: (match, context) => !ownSentence(match, context),
	},
	{
		rule: 'pride',
		language: 'en',
		pattern:
			/\bi (?:march|marched|walk|walked|dance|danced|celebrate|celebrated|go|went)\b[^.;]{0,20}? (?<x>(?:gay |canal )?pride)\b/dg,
	},
	{
		rule: 'couple',
		language: 'nl',
		pattern:
			/\b(?:wij|we) (?:zijn|waren|vormen|voeden\b[^.;]{0,20} op als) (?:een gezin met )?(?<x>(?:twee|allebei|beiden?) (?:moeders?|vaders?|mama's|papa's|mannen|vrouwen|pappa's|mamma's)|(?:een )?(?:vrouwenstel|mannenstel|homostel|lesbisch stel|homopaar|lesbisch paar|regenbooggezin|regenboogouders))\b(?! (?:op (?:de|onze|het)|in (?:het|de) team|van de afdeling))/dg,
	},
	{
		rule: 'couple',
		language: 'en',
		pattern:
			/\bwe (?:are|were) (?<x>two (?:mothers|fathers|mums|moms|dads|husbands|wives)|a (?:gay|lesbian|same-sex|queer) couple|both (?:mothers|mums|moms))\b/dg,
	},
	{
		rule: 'couple',
		language: 'nl',
		pattern:
			/\bik\b[^.;]{0,20}? (?:een )?(?<x>relatie met een (?:man|vrouw)|getrouwd met een (?:man|vrouw)|samen met een (?:man|vrouw))\b/dg,
	},
	{
		rule: 'couple',
		language: 'en',
		pattern:
			/\bi(?:'m| am| have| was)\b[^.;]{0,20}? (?<x>(?:in a relationship with|married to|dating) (?:an? )?(?:man|woman))\b/dg,
	},
	{
		rule: 'symbol',
		language: 'nl',
		pattern: /\bik (?:draag|droeg|heb|hang|gebruik)\b[^.;]{0,34}? (?<x>regenboog\w*|roze driehoek)\b/dg,
		unless: (match, context) => !ownSentence(match, context) || /\bopdracht|college\b/.test(match[0]),
		score: 0.75,
	},
	{
		rule: 'symbol',
		language: 'en',
		pattern:
			/\bi (?:wear|wore|have)\b[^.;]{0,24}? (?<x>rainbow(?: (?:pin|badge|lanyard|flag|lace|laces|sticker|ribbon))?|pronoun (?:pin|badge))\b/dg,
		score: 0.75,
	},
	{
		rule: 'transition',
		language: 'nl',
		pattern:
			/\bik (?:ben|was|ging|ga|zit|zat|bevind me|kwam)\b[^.;]{0,24}? (?<x>in transitie)\b|\b(?:mijn|de) (?<x1>transitie)\b(?= (?:van (?:man|vrouw)|als (?:trans|man|vrouw)|heb ik|was voor mij|werd ik))/dg,
	},
	{
		rule: 'hormones',
		language: 'both',
		pattern:
			/\b(?:ik (?:slik|gebruik|neem|nam|kreeg|spuit|krijg)|i (?:take|took|use|am on|'m on|started(?: on)?)) (?:al |nog |my )?(?<x>(?:vrouwelijke |mannelijke )?(?:hormonen|hormones|testosteron|testosterone|oestrogeen|oestrogen|estrogen|hormoonblokkers|puberteitsremmers|puberty blockers))\b/dg,
	},
	{
		rule: 'transition',
		language: 'en',
		pattern:
			/\b(?:since|after|during|before|because of|through) my (?<x>(?:gender |medical |social )?transition)\b(?! (?:to|into|from) (?:a|the|another|management|private|public|civil))/dg,
	},
	{
		rule: 'community',
		language: 'both',
		pattern: new RegExp(
			`\\b(?:ik|mijn|i|my|i'm|als|as)\\b[^.;]{0,40}? (?:lid|bestuurslid|deel|onderdeel|actief|zit|zat|zing|run|chair|lead|member|part|active|belong|vrijwilliger|volunteer|voorzitter|co-?ordinator)\\b(?: \\w+)?(?: (?:van|in|bij|uit|of|to|the|een|de|het|onze|our|an?|for))* (?<x>${rainbow}(?:i|q|a|\\+)*(?:[- ](?:\\w*(?:gemeenschap|community|netwerk|network|vereniging|groep|group|choir|koor|society|club|alliance|organisatie)))?)(?=\\W|$)`,
			'dg',
		),
		unless: (match, context) => !ownSentence(match, context),
		score: 0.8,
	},
	{
		rule: 'network',
		language: 'both',
		pattern: new RegExp(
			`\\b(?:i|ik) (?:run|ran|chair|chaired|lead|led|founded|co-founded|joined|organise|leid|leidde|richtte|trek)\\b(?: \\w+){0,3} (?<x>${rainbow}\\+?[- ](?:\\w+[- ])?(?:network|netwerk|choir|koor|group|groep|society|vereniging|alliance|community|club))\\b`,
			'dg',
		),
	},
];

/** Closet, Pride, transition, two mothers. */
export const moreOrientationPatterns: readonly Pattern[] = patterns.map((pattern) => ({ ...pattern, needs }));
