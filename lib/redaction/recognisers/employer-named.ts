import { has } from '../data/bloom';
import type { Token } from '../document';
import { publicNames } from '../lexicon/public';
import { lean, matchesIn } from '../match';
import type { Finding } from '../types';
import { type Context, sentenceAt } from './model';
import { organisationAt } from './organisation';

/** What kind of organisation a word names, at the end of a compound or by itself: “installatiebureau”, “kwekerij”. */
const kind =
	/^(?:gemeente|provincie|ggd|ggz|bistro|camping|coop|cooperatie|apotheek|taxi\w*|tandarts\w*|smederij|wasserij|manege|salon|atelier|studio|bioscoop|maatschap|rijschool|zwembad|\w*(?:bedrijf|bureau|dienst|groep|winkel|huis|fabriek|praktijk|kantoor|centrum|opvang|kwekerij|drukkerij|bakkerij|slagerij|garage|zorg|bouw|transport|techniek|handel|makelaardij|makelaars|advocaten|notarissen|architecten|ingenieurs|installateurs?|schilders|hoveniers|hovenier|rederij|werf|boerderij|hoeve|stichting|restaurant|hotel|cafe|brasserie|kliniek|corporatie|wonen|omroep|uitgeverij|brouwerij|verzekeringen|logistiek|expeditie|schap|regio|kapsalon|fysiotherapie|theater|museum|bibliotheek|kringloop|supermarkt|bakery|garage|brewery|nursery|farm|surgery|clinic|pharmacy|agency|ferries|logistics|catering|cleaning))$/;
/** The sentence is about the candidate's own work. */
const own = {
	nl: /\b(?:werkte?|werken|werkzaam|gewerkt|in dienst|baan|bijbaan|stage|stagiair\w*|werkgever|baas|begon|begonnen|startte|gestart|overgestapt|stapte|overstap|gerund|runde|run|eigenaar|eigenaresse|dreef|ontslagen|aangenomen|gegaan|terechtgekomen|terecht|belandde|beland|gedetacheerd|teamleider|leerling|loopjongen|oproepkracht|vrijwilliger|jaar|jaren|maanden|daarna|eerst|daarvoor|tot voor kort|momenteel|nu|sinds|vanaf)\b/,
	en: /\b(?:work(?:s|ed|ing)?|employ(?:ed|er)|job|career|intern(?:ship)?|apprentice(?:ship)?|trainee|started|began|joined|moved to|owner|ran|run|redundant|hired|seconded|volunteer(?:ed)?|years?|months|then|decade|spent|dispatcher|before that|previously|currently|since|now at|first)\b/,
} as const;
const firstPerson = /\b(?:ik|mij|me|mijn|we|wij|onze|i|my|i've|i'm|our)\b/;
/** The organisation is somebody the candidate dealt with. */
const dealing =
	/\b(?:samenwerk\w*|samen met|overleg\w*|contact|klacht\w*|controle|controleerde|inspect\w*|bezocht|bezoek|vergunning|aanvraag|leverancier|klant|namens|afspraak|partner|brief|mail|factuur|rapport|subsidie|toezicht|gesprek|vroeg|belde|casus|cooperat\w*|meeting|complaint\w*|inspected|visited|permit|supplier|customer|letter|together with|partners?)\b/;
const publicKind =
	/^(?:rijksdienst|belastingdienst|inlichtingendienst|ministerie|rijksgebouwendienst|ziekenhuis|stadhuis|gemeentehuis|provinciehuis|politiebureau|bevolkingsregister|huis|buurthuis|regio|landschap|gezelschap|genootschap|waterschap|leiderschap|vakmanschap|wetenschap|boodschap|werkgroep|doelgroep|projectgroep|stuurgroep|groep|zorg|bouw|techniek|handel|verkeerscentrum|crisiscentrum|expertisecentrum|kenniscentrum|thuis)$/;

/**
 * Finds own employers named by a word of kind with a name after it, where no preposition of work leads to them:
 * “Kwekerij Bloemhof was mijn eerste werkgever”, “negen jaar Installatiebureau Vonk gerund”.
 * @param context the text and data
 * @returns findings of type EMPLOYER
 * @example namedEmployers(context)
 */
export function namedEmployers(context: Context): Finding[] {
	const { document, data } = context;
	const { tokens, canon } = document;
	if (document.whispering || document.shouting) return [];
	const findings: Finding[] = [];
	for (let index = 0; index + 1 < tokens.length; index++) {
		const token = tokens[index];
		const name = tokens[index + 1];
		if (!token || !name?.capital || name.initial || canon.slice(token.end, name.start).trim() !== '')
			continue;
		if (!lean(kind).test(token.text) || (publicKind.test(token.text) && token.text !== 'waterschap'))
			continue;
		const sentence = sentenceAt(document, token.start);
		if (!sentence) continue;
		const text = canon.slice(
			Math.max(sentence.start, token.start - 140),
			Math.min(sentence.end, name.end + 140),
		);
		if (!own[sentence.language].test(text) || dealing.test(text)) continue;
		// A lower-case word of kind may be anybody's; a name with capitals all through is more often one's own.
		if (
			!firstPerson.test(text) &&
			!(token.capital && /\b(?:jaar|jaren|daarna|eerst|years?|then)\b/.test(text))
		)
			continue;
		const before = tokens[index - 1]?.text ?? '';
		if (
			!token.capital &&
			/^(?:de|het|een|the|a|an|dit|deze|elke)$/.test(before) &&
			!/\b(?:werkte?|baan|stage|work\w*|job) /.test(text)
		)
			continue;
		const regional = /^(?:gemeente|provincie|ggd|ggz|\w*dienst|\w*schap|\w*regio)$/.test(token.text);
		const organisation = organisationAt(context, index + 1, regional);
		const last = organisation && tokens[organisation.to];
		if (!last || (publicNames.has(name.text) && (!regional || token.text === 'dienst')) || ordinal(name))
			continue;
		if (
			organisation.from === organisation.to &&
			!regional &&
			has(data.dutchPlaces, name.text) &&
			!token.capital
		)
			continue;
		findings.push({
			start: token.capital ? token.start : name.start,
			end: last.end,
			type: 'EMPLOYER',
			score: token.capital ? 0.76 : 0.7,
			rule: 'employer/named',
		});
	}
	return findings;
}

const ordinal = (token: Token): boolean =>
	/^(?:[a-z]|[ivx]{1,4}|\d+|noord|zuid|oost|west|midden)$/.test(token.text);

const englishKind =
	/^(?:council|agency|authority|association|foundation|trust|bakery|brewery|nursery|farm|hotel|inn|restaurant|cafe|hospital|hospice|clinic|surgery|pharmacy|motors|garage|logistics|ferries|shipping|insurance|bank|consulting|consultancy|advice|advisory|engineering|installations|installers|constructions?|builders|building|solutions|systems|software|technologies|labs|laboratories|services|care|homes?|housing|press|publishers|printers|media|catering|cleaning|repairs|textiles|foods|dairy|mills?|works|shipyard|airlines|airways|railways|transport|coaches|taxis|travel|tours|legal|solicitors|accountants|architects|partners|associates|energy|water|museum|theatre|zoo|scouts|rescue|centre|center|kindergarten|daycare)$/;

/**
 * Finds own employers whose name ends in the word of kind, as English names do: “For nine years I ran Vonk Installations”.
 * @param context the text and data
 * @returns findings of type EMPLOYER
 * @example employersByEnding(context)
 */
export function employersByEnding(context: Context): Finding[] {
	const { document } = context;
	const { tokens, canon } = document;
	if (document.whispering || document.shouting) return [];
	const findings: Finding[] = [];
	for (let index = 1; index < tokens.length; index++) {
		const token = tokens[index];
		const before = tokens[index - 1];
		if (!token?.capital || token.initial || !before?.capital || !lean(englishKind).test(token.text)) continue;
		let from = index - 1;
		while (
			from > 0 &&
			tokens[from - 1]?.capital &&
			!leadWord.test(tokens[from - 1]?.text ?? '') &&
			/^(?: |-|' ?| & )$/.test(canon.slice(tokens[from - 1]?.end ?? 0, tokens[from]?.start ?? 0))
		)
			from--;
		const first = tokens[from];
		const sentence = sentenceAt(document, token.start);
		if (!first || first.end + 1 > token.start || sentence?.language !== 'en' || leadWord.test(first.text))
			continue;
		const words = tokens.slice(from, index + 1).map(({ text }) => text);
		if (
			publicNames.has(words.join(' ')) ||
			publicNames.has(words[0] ?? '') ||
			nationalWord.test(words.join(' '))
		)
			continue;
		const text = canon.slice(
			Math.max(sentence.start, first.start - 140),
			Math.min(sentence.end, token.end + 140),
		);
		if (!own.en.test(text) || dealing.test(text)) continue;
		if (!firstPerson.test(text) && !/\b(?:years?|then|months|first)\b/.test(text)) continue;
		findings.push({
			start: first.start,
			end: token.end,
			type: 'EMPLOYER',
			score: 0.72,
			rule: 'employer/ending',
		});
	}
	return findings;
}

const leadWord =
	/^(?:the|at|in|for|with|from|first|then|my|our|i|after|before|when|later|currently|and|a|an)$/;
const nationalWord =
	/\b(?:national|royal|european|dutch|ministry|federal|world|united|united nations|netherlands|red cross)\b/;

/** “Landsmeer, mijn vorige gemeente”, “Tripodium, my previous employer”: the name stands before the word for it. */
const appositions =
	/, (?:mijn|my) (?:(?:vorige|huidige|eerste|laatste|oude|toenmalige|previous|current|first|last|former|then|own|eigen) )+(?:gemeente|werkgever|baas|bedrijf|organisatie|zaak|baan|werkplek|opdrachtgever|provincie|waterschap|employer|company|firm|council|municipality|job|workplace|business)\b/g;

/**
 * Finds an employer by what is said after it: “Landsmeer, mijn vorige gemeente”.
 * @param context the text
 * @returns findings of type EMPLOYER
 * @example employersBefore(context)
 */
export function employersBefore(context: Context): Finding[] {
	const { document } = context;
	const { tokens } = document;
	const findings: Finding[] = [];
	for (const match of matchesIn(document, appositions)) {
		let index = tokens.findIndex((token) => token.end === match.index);
		const last = tokens[index];
		if (!last?.capital) continue;
		while (
			index > 0 &&
			tokens[index - 1]?.capital &&
			!tokens[index - 1]?.initial &&
			(tokens[index]?.start ?? 0) - (tokens[index - 1]?.end ?? 0) === 1
		)
			index--;
		findings.push({
			start: tokens[index]?.start ?? last.start,
			end: last.end,
			type: 'EMPLOYER',
			score: 0.8,
			rule: 'employer/apposition',
		});
	}
	return findings;
}
