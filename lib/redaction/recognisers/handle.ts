import { familiarity } from '../data';
import { fold } from '../fold';
import { matchesIn } from '../match';
import type { Finding } from '../types';
import { type Context, type Pattern, type Recogniser, runPatterns } from './model';

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
				!(
					/[_\d@]/.test(name) ||
					/\w\.\w/.test(name) ||
					/[:=] ?\S+$/.test(match[0]) ||
					(/-/.test(name) && /\b(?:name|naam|handle|username) (?:is|:)/.test(match[0]))
				) ||
				/^(?:x|teams|ig|snap) /.test(match[0]) ||
				/\.(?:com|nl)\b/.test(name)
			);
		},
	},
	{
		rule: 'tag',
		language: 'both',
		score: 0.85,
		pattern: /\bdiscord\b[^.;\n]{0,24}?(?<x>(?<![\w#])[a-z][\w.]{2,31}#\d{4})\b/dg,
	},
	{
		rule: 'username',
		language: 'both',
		score: 0.88,
		pattern:
			/\b(?:gebruikersnaam|username|mijn handle|my handle|gamertag|nickname online|te vinden (?:als|onder)|find me (?:as|under)|volg mij (?:op|via)|follow me (?:as|at))(?: is|:)? ?(?<x>@?[\w.-]*[\d_.][\w.-]*\w)/dg,
	},
];

const platform =
	'(?:insta(?:gram)?|ig|twitter|x|tik ?tok|facebook|fb|snapchat|snap|telegram|discord|github|gitlab|bitbucket|mastodon|bluesky|skype|threads|twitch|youtube|reddit|linkedin|strava|pinterest|whatsapp|signal|steam|xbox|playstation|soundcloud|spotify|medium|substack|behance|dribbble|stack ?overflow|kaggle|codepen|vinted|marktplaats|letterboxd|goodreads|socials|social media|sociale media|het net|internet|the web|online)';
const lead =
	"(?:volg|volgt|volgen|vind|vindt|vinden|zoek|zoekt|kijk|check|add|follow|find|look for|search for|look me up|reach|contact|dm|message|spot|catch|see|zie|te vinden|te volgen|bereikbaar|actief|active|known|bekend|schrijf|schrijven|blog|post|plaats|teken|tweet|stream|upload|publish|write|draw|luister|listen|as|als|onder|under|account|handle|gebruikersnaam|username|profiel|profile|ben ik|i am|i'm|heet ik)";
/** A user name before or after its network, written with a dash, a dot, an underscore or figures. */
const shape = '(?=[a-z0-9._-]{0,30}[a-z])[a-z0-9]{1,24}(?:[._-][a-z0-9]{1,24}){1,4}|[a-z]{3,20}\\d{1,4}';
const beside = [
	new RegExp(`\\b(?<x>${shape}) (?:op|on|via|bij|at)(?: (?:de|het|the|mijn|my))? ${platform}\\b`, 'dg'),
	new RegExp(
		`\\b${lead}\\b(?: (?:mij|me|ons|us|op|on|at|via|as|als|onder|under|for|naar|gerust|even|maar|dan|ook|just|is|naam|name|the|de|het|mijn|my|account|handle|${platform})){0,6}[:,]? ["']?(?<x>${shape})`,
		'dg',
	),
	new RegExp(
		`\\b(?:op|on|via)(?: (?:de|het|the|mijn|my))? ${platform}(?: (?:ben|heet|sta|zit|post|am|go|is|was) (?:ik|i|het|it)?| i(?:'m| am| go)| als| as| by| onder| under| is| heet| vind je| vindt u| find me| you can find me){1,3}(?: (?:te vinden|bekend|known|called|genaamd|als|as|under|onder|de|the|by|mijn|my|naam|name)){0,4}[:,]? ["']?(?<x>@?[a-z][\\w.-]{3,30})`,
		'dg',
	),
];
const social = new RegExp(`\\b${platform}\\b|account|handle|gebruikersnaam|username|volg|follow`);
const underscored = /(?<![\w@./-])(?<x>[a-z0-9]{2,24}(?:_[a-z0-9]{1,24}){1,4})(?![\w@/(-]|\.\w)/dg;
const spokenHandle = new RegExp(
	`\\b(?:apen?staart(?:je)?|at) (?<x>[a-z][\\w.-]{2,24}(?: (?:laag streepje|underscore|streepje|punt|dot|dash) [\\w-]{1,24}){0,3})(?= (?:op|on|via) (?:mijn |my )?${platform}\\b)|\\b(?<x1>[a-z][\\w-]{1,24}(?: (?:laag streepje|underscore|liggend streepje|low dash) [\\w-]{1,24}){1,3})\\b`,
	'dg',
);

/** User names that are no ordinary words: with the own name in them, an underscore, or beside their network. */
function told(context: Context): Finding[] {
	const { document, profile, data } = context;
	const { canon } = document;
	const findings: Finding[] = [];
	const own = fold(`${profile.firstName ?? ''} ${profile.lastName ?? ''}`)
		.split(/[^a-z0-9]+/)
		.filter((word) => word.length > 3);
	const ordinary = (name: string): boolean =>
		name
			.split(/[._-]/)
			.every((part) => part.length < 2 || /^\d+$/.test(part) || familiarity(data, part) !== 'unknown') ||
		/^(?:e-mail|wi-fi|x-ray|t-shirt|[a-z]-[a-z]+|[a-z]+-[a-z])$/.test(name);
	const add = (range: readonly [number, number] | undefined, score: number, site = false): void => {
		if (!range) return;
		const name = canon.slice(range[0], range[1]).replace(/[.,]$/, '');
		if (
			/\.(?:nl|com|org|net|eu|be|de|uk|io|pdf|docx?|xlsx?|csv|py|js|ts|sql|java|html?)$/.test(name) !==
				site &&
			!site
		)
			return;
		findings.push({
			start: range[0],
			end: range[0] + name.length,
			type: 'HANDLE',
			score,
			rule: 'handle/told',
		});
	};
	for (const [index, pattern] of beside.entries())
		for (const match of matchesIn(document, pattern)) {
			const name = match.groups?.x ?? '';
			const mine = own.some((word) => name.includes(word));
			const marked = /_|[a-z]\d/.test(name);
			if (/^\d|^(?:e-mail|\d+[a-z]?)/.test(name) && !mine) continue;
			if (!mine && !marked && ordinary(name)) continue;
			if (index === 2 && !mine && !/[._\d@-]/.test(name) && familiarity(data, name) !== 'unknown') continue;
			if (index === 1 && !mine && !/_/.test(name) && !social.test(match[0])) continue;
			add(match.indices?.groups?.x, mine ? 0.95 : 0.85);
		}
	// “sietsebuilds82”: the own name with figures after it
	if (own.length > 0)
		for (const token of document.tokens)
			if (
				token.text.length > 5 &&
				/^[a-z_]+\d{1,4}$/.test(token.text) &&
				own.some((word) => token.text.includes(word))
			)
				add([token.start, token.end], 0.92);
	if (canon.includes('_'))
		for (const match of matchesIn(document, underscored)) {
			const name = match.groups?.x ?? '';
			if (!/[a-z]{3}/.test(name)) continue;
			const mine = own.some((word) => name.includes(word));
			const around = canon.slice(Math.max(0, match.index - 50), match.index + name.length + 30);
			const code =
				/\b(?:variabele|variable|kolom|column|veld|field|tabel|table|bestand|file|functie|function|parameter|script|map|folder|branch|database|dataset|code|map|sleutel|key)\b/.test(
					around,
				);
			const personal = /\b(?:ik|mij|me|mijn|i|my|volg\w*|vind\w*|kijk|zie|follow|find|look|zoek)\b/.test(
				around,
			);
			if (mine || (!code && personal)) add(match.indices?.groups?.x, mine ? 0.95 : 0.8);
		}
	for (const match of matchesIn(document, spokenHandle)) {
		const range = match.indices?.groups?.x ?? match.indices?.groups?.x1;
		const name = match.groups?.x ?? match.groups?.x1 ?? '';
		if (match.groups?.x !== undefined && familiarity(data, name) !== 'unknown') continue;
		add(range, 0.85);
	}
	return findings;
}

/** Accounts on social networks. */
export const handleRecogniser: Recogniser = {
	id: 'handle',
	version: 4,
	languages: ['nl', 'en'],
	find: (context) => [...runPatterns(context, patterns, 'handle', 'HANDLE'), ...told(context)],
};
