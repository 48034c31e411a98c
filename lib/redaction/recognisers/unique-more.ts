import type { Pattern } from './model';

const role =
	'(?:mede)?-?(?:oprichter|oprichtster|grondlegger|initiatiefnemer|initiatiefneemster|bedenker|bedenkster|voorzitter|voorzitster|penningmeester|secretaris|aanvoerder|aanvoerster|hoofdtrainer|dirigent|dirigente|captain|founder|co-founder|chair|chairman|chairwoman|president|conductor|treasurer|inventor)';
const dutchRank =
	'(?:enige|eerste|jongste|laatste|oudste|snelste|beste|langst dienende|langstzittende|hoogst geklasseerde)';
const dutchAward =
	'(?:(?:een |het )?lintje(?: van de koning)?|(?:een |de )?koninklijke onderscheiding|erepenning(?: van [\\w ]{3,20})?|ereburger(?:schap)?|zilveren speld|gouden speld|heldenpenning|vrijwilligersprijs|publieksprijs|ondernemersprijs|innovatieprijs|cultuurprijs|sportprijs)';
const englishAward =
	'(?:an? (?:royal )?(?:honour|medal|knighthood|bravery award)|the (?:[\\w-]{1,40} ){1,4}(?:award|prize|medal|trophy|cup)|a civic award)';
const words = (count: string): string => `(?: [\\w'-]{1,40})${count}`;
const upperTail = (
	match: RegExpExecArray,
	{ document }: Parameters<NonNullable<Pattern['unless']>>[1],
): boolean => {
	const range = match.indices?.groups?.x;
	return (
		!range ||
		!/\p{Lu}/u.test(document.original.slice((document.map[range[0]] ?? 0) + 1, document.map[range[1]]))
	);
};

/** The sentence is about the candidate: a first person in it, or nothing but a title between commas. */
const ownTitle = (
	match: RegExpExecArray,
	{ document }: Parameters<NonNullable<Pattern['unless']>>[1],
): boolean => {
	const around = document.canon.slice(Math.max(0, match.index - 80), match.index + match[0].length + 60);
	const before = document.canon.slice(Math.max(0, match.index - 24), match.index);
	return (
		/\b(?:de|het|een|the|a|an|met|van|door|door de|with|by|of)$/.test(before.trimEnd()) ||
		!(/\b(?:ik|mij|mijn|me|i|my|i'm|i've)\b/.test(around) || /(?:^|[\n,*.!?:-]) ?$/.test(before))
	);
};
const nation =
	'(?:national|nationale|olympi(?:c|sche|sch)|paralympi(?:c|sche)|dutch|[a-z-]{3,20}(?:se|sche|ish|ese|ian|can))';
const side =
	'(?:[a-z]{0,20}team|[a-z]{0,20}elftal|[a-z]{0,20}ploeg|squad|selectie|eight|four|crew|side|xi|acht|vier)';

/** Rank, founding, prizes, records and public appearances of the candidate. */
export const singularPatterns: readonly Pattern[] = [
	{
		rule: 'title',
		language: 'both',
		score: 0.74,
		pattern:
			/(?<=^|[\n,.:*•(] ?|\b(?:als|as|ben|was|am|werd|became|oud-|ex-|voormalig|voormalige|former|i'm|een|a) ?)(?<x>(?:(?:nederlands|europees|wereld|olympisch|nationaal|provinciaal|fries|brabants|gelders|limburgs|zeeuws|dutch|national|european|world|olympic|county|regional)(?:e)? ?-?(?:(?:under|onder)-\d\d |junior |junioren |senior |jeugd )?-?(?:kampioene?|champion|recordhouder|recordhoudster|record holder)|[a-z]{5,20}(?:winnaar|winnares|kampioene?|recordhouder|recordhoudster))(?: (?!(?:ben|was|ik|en|and|i|kan|heb|weet|bij|in|op|van|dat|die|is|met|of|the|at|who|from)\b)[\w-]{3,30})?(?: (?:bij de|van het|in the|of the|op de|in het|in) [\w-]{2,20}(?: met(?:er|res))?)?)/dg,
		unless: ownTitle,
	},
	{
		rule: 'team',
		language: 'both',
		score: 0.76,
		pattern: new RegExp(
			`\\b(?:ik|mijn|i|my|als|as)\\b[^.;]{0,60}?\\b(?:oud-?|ex-?|voormalig |former )?(?<x>(?:international|speler|speelster|lid|aanvoerder|aanvoerster|keeper|captain|member|player|cox|stroke|stuurman|coach|reserve|goalkeeper|striker|spits) (?:van|bij|of|for|in|with) (?:het|de|the) (?:[\\w-]{1,20} )?${nation} (?:[\\w'-]{1,20} ){0,2}?${side})\\b`,
			'dg',
		),
	},
	{
		rule: 'known-as',
		language: 'nl',
		score: 0.76,
		pattern:
			/\b(?:als (?<x1>(?:de |het )?[a-z][\w'-]{2,30} (?:van|op|bij|uit|in) [^.,;\n]{2,50}?) (?:kent|kennen|ken) (?:u|jullie|je|men|mensen|ze|sommigen|velen|iedereen) (?:mij|me)|(?:kent|kennen|ken) (?:u|jullie|je|men|mensen|ze|sommigen|velen) (?:mij|me) (?:misschien |wellicht |vast |ook ){0,2}(?:als|van) (?<x2>(?:de |het )?[a-z][\w'-]{2,30}(?: (?:van|op|bij|uit|in) [^.,;\n]{2,40}|)))\b/dg,
	},
	{
		rule: 'known-as',
		language: 'en',
		score: 0.76,
		pattern:
			/\b(?:you|people|some|many|locals) (?:may |might |will |probably ){0,2}know me (?:as|from) (?<x>(?:the )?[a-z][\w'-]{2,30}(?: [\w'-]{1,30}){1,6})/dg,
	},
	{
		rule: 'founder',
		language: 'both',
		score: 0.72,
		pattern:
			/\b(?:on the (?:board|committee) of|in het bestuur van|bestuurslid (?:van|bij)|vrijwillig(?:er|ster) (?:bij|van|in|voor)|volunteer (?:at|with|for)|i conduct|ik dirigeer|i chair|ik leid)(?: (?:de|het|the))? (?<x>[\w'-]{2,40}(?: [\w'-]{1,40}){0,3})/dg,
		unless: (match, context) => {
			const range = match.indices?.groups?.x;
			const { document } = context;
			const raw = range
				? document.original.slice(document.map[range[0]], (document.map[range[0]] ?? 0) + 1)
				: '';
			return (
				raw === raw.toLowerCase() ||
				!/\b(?:ik|mijn|i|my|i'm)\b/.test(
					document.canon.slice(Math.max(0, match.index - 60), match.index + 14),
				) ||
				/^(?:rode kruis|red cross|leger des heils|salvation army|unicef|amnesty|vluchtelingenwerk|voedselbank|slachtofferhulp|humanitas|ministerie|ministry|team|afdeling)\b/.test(
					match.groups?.x ?? '',
				)
			);
		},
	},
	{
		rule: 'rank',
		language: 'nl',
		score: 0.75,
		pattern: new RegExp(
			`\\b(?:ik (?:ben|was|werd|bleef)|(?:ben|was|werd) ik|als)(?: (?:toen|nog|ooit|ook|lang|jarenlang|destijds|daar|zelfs|trots)){0,2} (?<x>(?:de |het )?${dutchRank}${words('{1,4}?')} (?:van|in|op|bij|ter|uit)(?: (?:heel|de|het|de provincie|het eiland|de gemeente|de stad))? [\\w-]{3,40})\\b`,
			'dg',
		),
		unless: (match, context) => upperTail(match, context),
	},
	{
		rule: 'founder',
		language: 'both',
		score: 0.74,
		pattern: new RegExp(
			`\\b(?:ik (?:ben|was|werd)|(?:ben|was|werd) ik|als|i (?:am|was|became)|as|i'm)(?: (?:een|de|het|the|an?|ook|nog|al|jarenlang|also|tien jaar|lang|ooit)){0,3} (?<x>${role} (?:van|of|bij|at)(?: (?:de|het|the|een))?(?: [\\w'&-]{1,40}){1,3})`,
			'dg',
		),
		unless: (match, context) =>
			upperTail(match, context) ||
			/\b(?:ministerie|ondernemingsraad|or|gemeente|provincie|werkgroep|project|vergadering|commissie|committee|works council|team|ministry|council)\b/.test(
				match.groups?.x ?? '',
			),
	},
	{
		rule: 'founded',
		language: 'nl',
		score: 0.74,
		pattern:
			/\b(?:ik richtte|richtte ik|ik begon|ik startte|ik stichtte)(?: \w+){0,3}? (?<x>(?:het |de |een )?[\w'-]{2,40}(?: [\w'&-]{1,40}){0,3}) op\b/dg,
		unless: upperTail,
	},
	{
		rule: 'founded',
		language: 'nl',
		score: 0.74,
		pattern:
			/\bik heb(?: \w+){0,3}? (?<x>(?:het |de )?[\w'-]{2,40}(?: [\w'&-]{1,40}){0,3}) (?:opgericht|gesticht|in het leven geroepen)\b/dg,
		unless: upperTail,
	},
	{
		rule: 'founded',
		language: 'en',
		score: 0.74,
		pattern:
			/\bi (?:co-)?(?:founded|set up|started|established) (?<x>(?:the )?[\w'-]{2,40}(?: [\w'&-]{1,40}){0,3})/dg,
		unless: (match, context) =>
			upperTail(match, context) || /^(?:a|an|my|our|as|in|at|with)\b/.test(match.groups?.x ?? ''),
	},
	{
		rule: 'award',
		language: 'nl',
		score: 0.76,
		pattern: new RegExp(
			`\\b(?:ik (?:kreeg|ontving|won|heb|had|mocht|haalde|behaalde)|(?:kreeg|ontving|won) ik)\\b[^.;]{0,40}? (?<x>${dutchAward}|(?:de|het) (?:gouden|zilveren|bronzen|groene|grote|nationale) [\\w-]{3,30}(?:prijs|award|trofee|bokaal)?)\\b`,
			'dg',
		),
		unless: (match) =>
			/\b(?:gouden (?:regel|tip|raad|kans|greep|handdruk|uren|eeuw|standaard)|groene (?:licht|golf|stroom|energie)|grote|nationale (?:politie|ombudsman))/.test(
				match.groups?.x ?? '',
			),
	},
	{
		rule: 'award',
		language: 'both',
		score: 0.78,
		pattern:
			/\b(?:uitgeroepen tot|verkozen tot|gekozen tot|benoemd tot|genomineerd (?:als|voor)|werd ik|ik werd|was ik|voted|named|elected|nominated (?:as|for)|crowned|i was) (?<x>(?:de |het |the )?[\w-]{3,30}(?: [\w-]{3,30}){0,2} (?:van het jaar|of the year|van (?:nederland|friesland|brabant|drenthe|twente|zeeland|limburg|gelderland|overijssel))(?: (?:19|20)\d\d)?)/dg,
		unless: (match, { document }) =>
			!/\b(?:ik|mij|mijn|i|me|my)\b/.test(
				document.canon.slice(Math.max(0, match.index - 50), match.index + match[0].length + 40),
			),
	},
	{
		rule: 'award',
		language: 'en',
		score: 0.74,
		pattern: new RegExp(
			`\\bi (?:won|received|was awarded|was given|got|hold)\\b(?: \\w+){0,3}? (?<x>${englishAward})\\b`,
			'dg',
		),
	},
	{
		rule: 'sport',
		language: 'nl',
		score: 0.76,
		pattern:
			/\b(?:ik|mijn)\b[^.;]{0,60}?(?<x>(?:de )?(?:elfstedentocht|olympische [\w-]{3,20}|paralympische [\w-]{3,20}|alternatieve elfstedentocht|nijmeegse vierdaagse voor de (?:\w+) keer)(?: van (?:19|20)\d\d)?|(?:nederlands|nationaal|provinciaal|europees|wereld)?(?:e )?record(?:houder|houdster)(?: op de [\w ]{3,20})?|(?:het |de )?(?:nederlands|nederlandse|nationale) (?:[\w-]{1,40} )?[\w-]{0,30}(?:elftal|team|ploeg|selectie)|(?:winnaar|winnares|deelnemer|kandidaat) (?:van|bij|in|aan) (?:de|het)? ?(?:[\w-]{3,30})(?: [\w-]{3,30}){0,2}|(?:tweede|derde|vierde|eerste) (?:op|bij|van|in) (?:het|de) (?:nk|ek|wk)(?: [\w-]{3,20})?|het (?:nk|ek|wk)(?: [\w-]{3,20})?)\b/dg,
		unless: (match, context) =>
			/^(?:winnaar|winnares|deelnemer|kandidaat)/.test(match.groups?.x ?? '') && upperTail(match, context),
	},
	{
		rule: 'media',
		language: 'nl',
		score: 0.75,
		pattern:
			/\b(?:ik|mij|mijn)\b[^.;]{0,40}?(?<x>(?:te zien|te gast|geinterviewd|gevolgd|geportretteerd|te horen|(?<=\b(?:deed|doe|speelde|zong|danste|schaatste|fietste|reed)\b[^.;]{0,30})mee) (?:in|bij|aan|op|door) (?:de |het )?[\w'-]{2,30}(?: [\w'-]{2,30}){0,3})/dg,
		unless: upperTail,
	},
	{
		rule: 'rank',
		language: 'en',
		score: 0.75,
		pattern: new RegExp(
			`\\b(?:i (?:am|was|became)|as|i'm) (?<x>the (?:only|first|youngest|oldest|last|longest-serving|fastest)${words('{1,5}?')} (?:of|in|at|on|from|to)(?: the| the whole of| the city of)?(?: [\\w'-]{1,40}){1,3})`,
			'dg',
		),
		unless: upperTail,
	},
];
