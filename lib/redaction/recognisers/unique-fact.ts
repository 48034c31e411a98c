import type { Finding } from '../types';
import { type Context, type Pattern, type Recogniser, runPatterns } from './model';
import { tokenFrom } from './place-run';
import { singularPatterns } from './unique-more';

const club =
	'voetbalclub|voetbalvereniging|hockeyclub|schaakclub|schaakvereniging|tennisclub|tennisvereniging|roeivereniging|zwemclub|zwemvereniging|handbalvereniging|volleybalclub|volleybalvereniging|judoclub|atletiekvereniging|wielervereniging|schietvereniging|schutterij|carnavalsvereniging|harmonie|fanfare|brassband|muziekvereniging|toneelvereniging|toneelgroep|scoutinggroep|scouting|shantykoor|operakoor|koor|zangvereniging|bigband|orkest|band|dorpskrant|buurtvereniging|ijsclub|duivenvereniging|imkersvereniging|studentenvereniging|dispuut|reddingsbrigade|motorclub|dansgroep|football club|rugby club|hockey club|chess club|rowing club|tennis club|swimming club|judo club|athletics club|cycling club|brass band|choir|theatre group|drama society|scout group|orchestra|quartet|podcast|village paper|korfbalvereniging|korfbalclub|basketbalclub|honkbalclub|waterpoloclub|turnvereniging|skeelerclub|kookclub|rederijkerskamer';
const capital = (match: RegExpExecArray, { document }: Context): boolean => {
	const name = match.groups?.x ?? '';
	const at = match.index + match[0].length - name.length;
	const raw = document.original.slice(document.map[at], document.map[at + name.length]);
	return (
		/^i\b/.test(name) ||
		!/^\p{Lu}/u.test(raw) ||
		!/\b(?:ik|mijn|mij|me|i|my|i'm|we|wij)\b/.test(
			document.canon.slice(Math.max(0, match.index - 80), match.index + match[0].length + 70),
		)
	);
};

const anyCapital = (match: RegExpExecArray, { document }: Context): boolean =>
	!/\p{Lu}/u.test(
		document.original.slice(
			document.map[match.index + match[0].length - (match.groups?.x ?? '').length],
			document.map[match.index + match[0].length],
		),
	);

const hobby =
	'speel|speelde|voetbal|voetbalde|zing|zong|dans|danste|hockey|hockeyde|tennis|tenniste|korfbal|korfbalde|volleybal|volleybalde|handbal|schaak|schaakte|dam|judo|turn|turnde|zwem|zwom|roei|roeide|schaats|fluit|keep|train|trainde|acteer|toneelspeel|bridge|biljart|play|played|sing|sang|row|rowed|swim|train|run|coach|drum|drumde';
const group =
	'\\w*(?:club|vereniging|koor|orkest|kapel|band|gezelschap|brigade|gilde|schutterij|fanfare|harmonie|scouting|toneelgroep|dansgroep|loopgroep|dorpshuis|wijkraad|dorpsraad|comite|speeltuin|volkstuin|choir|orchestra|society|quartet|ensemble)';

const patterns: readonly Pattern[] = [
	{
		rule: 'club',
		language: 'both',
		score: 0.72,
		pattern: new RegExp(
			`\\b(?:${group}) (?:(?:genaamd|called|van|of) )?["']?(?<x>[\\w'-]{2,40}(?: [\\w'-]{1,40}){0,3})`,
			'dg',
		),
		unless: (match, context) =>
			capital(match, context) ||
			/^(?:eigen huis|nederland\w*|van nederland)/.test(match.groups?.x ?? '') ||
			/\b(?:subsidie|vergunning|aanvraag|klacht|controle|bezocht|overleg|gesprek|contact)\b/.test(
				context.document.canon.slice(Math.max(0, match.index - 50), match.index),
			),
	},
	{
		rule: 'club',
		language: 'both',
		score: 0.7,
		pattern: new RegExp(
			`\\b(?:ik (?:${hobby})|(?:${hobby}) ik|i (?:${hobby}))(?: (?!met |with )[\\w'-]{1,40}){0,4}? (?:bij|for|with|at) (?:de |het |the )?(?<x>[\\w'-]{2,40}(?: [\\w'-]{1,40}){0,2})`,
			'dg',
		),
		unless: capital,
	},
	{
		rule: 'carnival',
		language: 'nl',
		score: 0.75,
		pattern:
			/\b(?<x>(?:prins|prinses|keizer|keizerin|raad van elf|adjudant|nar) (?:van|bij|der) (?:de |het )?[\w'-]{3,40}|(?:jeugd)?prins(?:es)? carnaval(?: van [\w'-]{3,40})?)\b/dg,
		unless: (match, { document }) =>
			!/\b(?:ik|mij|mijn|me)\b/.test(
				document.canon.slice(Math.max(0, match.index - 60), match.index + match[0].length + 30),
			) || /\b(?:prins|prinses) van (?:oranje|wales)/.test(match[0]),
	},
	{
		rule: 'work',
		language: 'both',
		score: 0.74,
		pattern:
			/\b(?:ik (?:schreef|maakte|publiceerde|regisseerde|presenteer|maak|schrijf)|schreef ik|maakte ik|mijn|i (?:wrote|made|published|directed|host|write)|my) (?:\w+ ){0,3}?(?:boek|roman|kinderboek|podcast|blog|dichtbundel|column|documentaire|film|album|webwinkel|vlog|youtubekanaal|toneelstuk|musical|app|book|novel|album|play|channel|webshop)(?: genaamd| called| named|,)? ["']?(?<x>[\w'-]{2,40}(?: [\w'-]{1,40}){0,5})/dg,
		unless: capital,
	},
	{
		rule: 'club',
		language: 'both',
		score: 0.72,
		pattern: new RegExp(
			`\\b(?:${club}),? (?:(?:genaamd|called|van) )?(?<x>[\\w'-]{1,40}(?: [\\w'-]{1,40})?)`,
			'dg',
		),
		unless: capital,
	},
	{
		rule: 'club',
		language: 'both',
		score: 0.72,
		pattern:
			/\b(?:speel|speelde|voetbal|voetbalde|hockey|keep|keeper|spits|aanvoerder|trainer|coach|scheidsrechter|captain|goalkeeper|striker|played|play|train|trained|row|roei|zwem)(?: \w+){0,3}? (?:bij|van|voor|of|for|at) (?:het (?:eerste|tweede) van |the first team of )?(?<x>(?:v\.?v|s\.?v|f\.?c|s\.?c|r\.?k\.?v\.?v|h\.?c|k\.?v|a\.?v|b\.?c|vv|rkvv|usv)\.? [\w'-]{1,40}(?: [\w'-]{1,40})?)/dg,
		unless: anyCapital,
	},
	{
		rule: 'title',
		language: 'nl',
		score: 0.8,
		pattern:
			/\b(?:ik|mijn)\b[^.;]{0,60}?(?<x>(?:nederlands|europees|wereld|friese?|brabants|provinciaal|olympisch|paralympisch)(?:e)? ?-?kampioen(?:e)?(?:schap)?(?: [\w-]{1,40})?(?: (?:op de|in het) [\w ]{3,20})?|olympi(?:er|sche spelen(?: van \w+)?)|(?:lid|officier|ridder) in de orde van [\w-]{1,40}|koninklijke onderscheiding|wereldrecord\w*(?: [\w-]{1,40})?|elfstedentocht(?:kruisje)?|dorpsdichter|stadsdichter|prins carnaval|oud-burgemeester van [\w-]{1,40}|burgemeester van [\w-]{1,40}|gouden medaille|bronzen medaille|zilveren medaille|profvoetballer|international)\b/dg,
	},
	{
		rule: 'title',
		language: 'en',
		score: 0.8,
		pattern:
			/\b(?:i|my)\b[^.;]{0,60}?(?<x>(?:national|european|world|olympic|paralympic|dutch|county|regional) (?:\w+ )?champion(?:ship)?s?|olympian|olympics|royal (?:honour|decoration)|world record(?: \w+)?|city poet|town crier|knighted|gold medal|silver medal|bronze medal|former mayor of [\w-]{1,40}|professional footballer|mbe|obe)\b/dg,
	},
	{
		rule: 'team',
		language: 'both',
		score: 0.8,
		pattern:
			/\b(?:ik|mijn|i|my)\b[^.;]{0,70}?(?<x>(?:(?:captain|member|player|coach|aanvoerder|speler|keeper|lid|trainer) (?:of|van|in) )?(?:the|het|de) (?:national|nationale|olympic|olympische|dutch|nederlandse?) (?:[\w-]{1,40} ){0,3}?(?:team|elftal|ploeg|squad|selectie|[a-z]+team|[a-z]+ploeg))\b/dg,
	},
	{
		rule: 'media',
		language: 'nl',
		score: 0.75,
		pattern:
			/\b(?:ik (?:was|ben|deed|stond|won|schreef|presenteerde|presenteer|zat|heb)|mijn (?:boek|roman|podcast|blog|dichtbundel|column|documentaire|uitvinding|patent))\b[^.;]{0,40}?(?<x>(?:boer zoekt vrouw|heel holland bakt|de slimste mens|wie is de mol|expeditie robinson|op tv|op televisie|lubach|jinek|nos journaal|(?<!\b(?:na|voor|tijdens|naar|door) )het journaal|(?:boek|roman|podcast|blog|dichtbundel|column|documentaire) ["'][^"'\n]{3,50}["']))/dg,
	},
	{
		rule: 'media',
		language: 'en',
		score: 0.75,
		pattern:
			/\b(?:i (?:was|am|did|won|wrote|present|presented|host|appeared|published)|my (?:book|novel|podcast|blog|poetry|column|documentary|invention|patent))\b[^.;]{0,40}?(?<x>(?:great british bake off|bake off|mastermind|on (?:national )?(?:tv|television)|a tedx? talk|(?:book|novel|podcast|blog|column|documentary)(?: called| named)? ["'][^"'\n]{3,50}["']))/dg,
	},
	{
		rule: 'only',
		language: 'nl',
		score: 0.75,
		pattern:
			/\b(?:ik (?:ben|was)|als) (?<x>(?:de )?(?:enige|eerste|jongste|laatste)(?: [\w-]{1,40}){1,3} (?:van|in|op|bij) (?:heel |de provincie |het eiland |de gemeente )?[\w-]{1,40})/dg,
		unless: (match, context) =>
			capital(match, context) || /\b(?:vrouw|man|meisje|jongen|dame)\b/.test(match[0]),
	},
	{
		rule: 'only',
		language: 'en',
		score: 0.75,
		pattern:
			/\b(?:i (?:am|was)|as) (?<x>the (?:only|first|youngest|last)(?: [\w-]{1,40}){1,3} (?:of|in|at|on) (?:the (?:province|island|town|village|city) of )?[\w-]{1,40})/dg,
		unless: (match, context) => capital(match, context) || /\b(?:woman|man|girl|boy|lady)\b/.test(match[0]),
	},
];

const allPatterns = [...patterns, ...singularPatterns];

/** A name ends at its last capital; a capitalised word of kind before it belongs to it: “Fanfare Excelsior”. */
function settle(context: Context, finding: Finding): Finding {
	const { tokens, whispering } = context.document;
	if (whispering || !/\/(?:club|work|founder|founded)$/.test(finding.rule)) return finding;
	let from = tokenFrom(context, finding.start);
	let to = from;
	for (let step = from; (tokens[step]?.end ?? Number.MAX_SAFE_INTEGER) <= finding.end; step++)
		if (tokens[step]?.capital || step === from) to = step;
	if (!finding.rule.endsWith('club')) return { ...finding, end: tokens[to]?.end ?? finding.end };
	const kindWord = tokens[from - 1];
	if (
		kindWord?.capital &&
		!kindWord.initial &&
		kindWord.sentence === tokens[from]?.sentence &&
		new RegExp(`^(?:${group}|${club})$`).test(kindWord.text)
	)
		from--;
	return { ...finding, start: tokens[from]?.start ?? finding.start, end: tokens[to]?.end ?? finding.end };
}

/** Named clubs, titles and appearances that single a person out. */
export const uniqueFactRecogniser: Recogniser = {
	id: 'unique-fact',
	version: 5,
	languages: ['nl', 'en'],
	find: (context) =>
		runPatterns(context, allPatterns, 'unique-fact', 'UNIQUE_FACT').map((finding) =>
			settle(context, finding),
		),
};
