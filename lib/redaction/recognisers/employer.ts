import { familiarity } from '../data';
import { has } from '../data/bloom';
import { matchesOf } from '../match';
import type { Finding } from '../types';
import { type Context, type Recogniser, sentenceAt } from './model';
import { organisationAt } from './organisation';
import { tokenFrom } from './place-run';

const heads =
	'gemeente|deelgemeente|provincie|waterschap|hoogheemraadschap|omgevingsdienst|regio|veiligheidsregio|brandweer|ggd|ggz|woningcorporatie|woningstichting|woonstichting|corporatie|stichting|zorggroep|zorginstelling|zorgcentrum|verzorgingshuis|verpleeghuis|thuiszorg|thuiszorgorganisatie|ziekenhuis|kliniek|praktijk|huisartsenpraktijk|tandartspraktijk|fysiotherapiepraktijk|apotheek|bakkerij|slagerij|garage|garagebedrijf|autobedrijf|transportbedrijf|aannemersbedrijf|bouwbedrijf|installatiebedrijf|schildersbedrijf|schoonmaakbedrijf|hoveniersbedrijf|loonbedrijf|familiebedrijf|bedrijf|firma|drukkerij|kwekerij|boerderij|manege|restaurant|cafe|hotel|supermarkt|winkel|boekhandel|kapsalon|bureau|adviesbureau|ingenieursbureau|architectenbureau|reclamebureau|uitzendbureau|advocatenkantoor|notariskantoor|accountantskantoor|kantoor|makelaar|makelaardij|museum|bibliotheek|theater|zwembad|kinderopvang|kinderdagverblijf|basisschool|school|buurthuis|wijkteam|sociaal team|jongerencentrum|welzijnsorganisatie|sociale werkplaats|werkplaats|werf|scheepswerf|rederij|omroep|uitgeverij|brouwerij|rechtbank|scholengemeenschap|waterbedrijf|energiebedrijf|vervoersbedrijf|start-?up|verzekeraar|reisbureau|groothandel|fabriek|steenfabriek|camping|sportschool|werkbedrijf|sociale dienst|regionale? \\w+|vereniging|tuincentrum|viswinkel|wasserij|naaiatelier|pizzeria|crèche|creche';
const englishHeads =
	'municipality of|city of|town of|province of|county of|borough of|council of|region of|water authority|water board|regional water authority|safety region|housing association|housing corporation|housing company|care group|care home|nursing home|home care organisation|hospital|clinic|practice|pharmacy|bakery|butcher|butchers|garage|transport company|construction company|building firm|cleaning company|family business|family firm|company|firm|printer|nursery|farm|restaurant|cafe|hotel|supermarket|shop|bookshop|hair salon|agency|consultancy|engineering firm|architects|law firm|accountancy firm|estate agent|museum|library|theatre|swimming pool|day care|primary school|school|community centre|neighbourhood team|youth centre|charity|foundation|shipyard|broadcaster|publisher|brewery|court|startup|start-up|insurer|wholesaler|factory|campsite|gym|social services|laundry|employment agency|temp agency|environment agency|environmental service|fire brigade|fire service';
const tailHead =
	'(?:hospital|clinic|council|consultancy|consulting|bakery|school|foundation|group|trust|solutions|engineering|architects|logistics|care|housing|services|partners|associates|ltd|limited|inc|llp|llc|gmbh|plc|bv|nv|vof|zorg|wonen|advies|bouw|transport|techniek|groep|zonen|zn|makelaars|advocaten|notarissen|accountants|ingenieurs|installaties|logistiek|kinderopvang|zorggroep|bakkerij|holding|media|energie|energy|systems|technologies|technology|farm|hotel|restaurant|bank|verzekeringen)';
const work =
	'werk|werkte|werken|werkzaam|gewerkt|begonnen|begon|start|startte|gestart|stage|stageplek|traineeship|afstudeerstage|meeloopstage|in dienst|loopbaan|baan|bijbaan|bijbaantje|dienstverband|contract|aangesteld|gedetacheerd|vrijwilliger|vrijwilligerswerk|eigenaar|oprichter|mede-eigenaar|leerling|functie|adviseur|medewerker|medewerkster|manager|coordinator|teamleider|projectleider|consulent|monteur|verpleegkundige|docent|jurist|planner|beleidsmedewerker|receptionist\\w*|ontslagen|ontslag|uitzendkracht|zzp|werkgever|jaar|jaren|assistent|boekhouder|administratie|ontwikkelaar|programmeur|analist|inspecteur|toezichthouder|chauffeur|kok|magazijn\\w*|solliciteerde|overgestapt|dienst';
const englishWork =
	'work|works|worked|working|employed|employee|job|career|internship|intern|placement|trainee|traineeship|apprentice|apprenticeship|started|began|joined|contract|seconded|volunteer|volunteered|owner|founder|co-founder|position|role|adviser|advisor|officer|manager|coordinator|team leader|project leader|consultant|mechanic|nurse|teacher|lawyer|planner|receptionist|redundant|temp|freelance|employer|years|assistant|accountant|developer|programmer|analyst|inspector|driver|cook|engineer|clerk|currently|previously|secondment';
const frame = {
	nl: new RegExp(
		`\\b(?:${work})\\b(?: (?!(?:en|maar|dat|die|omdat|samen)\\b)[\\w',-]{1,40}){0,7}? (?:bij|voor|van|namens|op|aan|in)(?: (?:de|het|een|mijn|onze|'t))?(?= )`,
		'g',
	),
	en: new RegExp(
		`\\b(?:${englishWork})\\b(?: (?!(?:and|but|that|who|because|together)\\b)[\\w',-]{1,40}){0,7}? (?:at|for|with|from|of)(?: (?:the|a|an|my|our))?(?= )`,
		'g',
	),
};
const headed = {
	nl: new RegExp(
		`\\b(?:bij|voor|van|namens|op|aan|in|mijn|als|onze|de)(?: (?:de|het|een|mijn|onze|kleine|vorige|oude|huidige|lokale|regionale|grote|\\w+e)){0,3} (?:${heads})(?: van| de| het| aan| in)?(?= )`,
		'g',
	),
	en: new RegExp(
		`\\b(?:at|for|with|from|of|my|our|joined|in|the)(?: (?:the|a|an|my|our|small|previous|former|current|local|regional|large|\\w+)){0,2} (?:${englishHeads})(?: of| called| named)?(?= )`,
		'g',
	),
};
const employerWord =
	/\b(?:mijn (?:vorige |huidige |laatste |eerste |oude |toenmalige |eigen )*(?:werkgever|bedrijf|zaak|eenmanszaak|onderneming|winkel|organisatie|stagebedrijf|leerbedrijf|opdrachtgever)|my (?:previous |current |last |first |former |own |then )*(?:employer|company|business|firm|shop|organisation|organization|internship company))(?: (?:is|was|heet|heette|at the time|toen|destijds|called|named))*[,:]?(?: de| het| the)?(?= )/g;
const tail = new RegExp(
	`\\b(?:at|for|bij|voor|van|with|from|joined|mijn|my)(?: (?:the|de|het|een|my|mijn))? (?=(?:[\\w&'.-]{1,40} ){1,4}${tailHead}\\b)`,
	'g',
);
const legal =
	/\b(?=[\w&'.-]{1,40}(?: [\w&'.-]{1,40}){0,3} (?:b\.?v\b\.?|n\.?v\b\.?|v\.?o\.?f\b\.?|& zn|& zonen|en zonen|ltd|limited|gmbh|inc|llp|& sons|and sons|& co)(?![\w]))/g;
const first = /\b(?:ik|mij|mijn|me|i|my|i'm|i've|we|wij|ons|onze|our)\b/;

/** Own, specific employers: frames of work, heads such as “gemeente”, legal forms. National bodies stay. */
export const employerRecogniser: Recogniser = {
	id: 'employer',
	version: 1,
	languages: ['nl', 'en'],
	find(context: Context) {
		const { document } = context;
		const { canon, tokens } = document;
		const findings: Finding[] = [];
		const take = (offset: number, score: number, rule: string, needsFirst: boolean): void => {
			const index = tokenFrom(context, offset);
			const token = tokens[index];
			if (!token || !/^[ "'(]{0,3}$/.test(canon.slice(offset, token.start))) return;
			const sentence = sentenceAt(document, token.start);
			if (
				needsFirst &&
				sentence &&
				!first.test(canon.slice(Math.max(sentence.start, offset - 200), Math.min(sentence.end, offset + 140)))
			)
				return;
			const organisation = organisationAt(context, index);
			if (!organisation) return;
			const last = tokens[organisation.to];
			if (!last) return;
			if (/^(?:bij|at|with|voor|van|in)$/.test(token.text)) return;
			if (document.whispering && familiarity(context.data, token.text) === 'word') return;
			if (rule === 'frame') {
				const single = organisation.from === organisation.to;
				if (
					single &&
					(has(context.data.dutchPlaces, token.text) || has(context.data.foreignPlaces, token.text))
				)
					return;
				if (single && has(context.data.first, token.text)) return;
				if (document.whispering) return;
			}
			if (/^ ?-?(?:methode|model|project|programma|wet)/.test(canon.slice(last.end, last.end + 10))) return;
			let { start } = token;
			// A capitalised head word belongs to the name: “Drukkerij Ter Linden”.
			const head = tokens[index - 1];
			if (rule === 'head' && head?.capital && !head.initial && token.start - head.end === 1)
				start = head.start;
			if (rule === 'head' && /^(?:bij|at)$/.test(token.text)) return;
			findings.push({ start, end: last.end, type: 'EMPLOYER', score, rule: `employer/${rule}` });
		};
		const spoken = new Set(document.sentences.map((sentence) => sentence.language));
		for (const language of spoken) {
			for (const match of matchesOf(headed[language], canon)) {
				const sentence = sentenceAt(document, match.index);
				const bare = /^de /.test(match[0]) || /^the /.test(match[0]);
				const around = canon.slice(
					Math.max(sentence?.start ?? 0, match.index - 90),
					Math.min(sentence?.end ?? canon.length, match.index + match[0].length + 60),
				);
				const working = new RegExp(`\\b(?:${language === 'nl' ? work : englishWork})\\b`).test(around);
				if (/^(?:van|in|op|of|aan|with|de|the)\b/.test(match[0]) && !working) continue;
				if (bare && !/\b(?:werkte?|werkzaam|employed|worked) /.test(around)) continue;
				if (
					/\b(?:samenwerking|overleg|contact|gesprek|afspraak|brief|klacht|meeting with|letter)\b/.test(
						around.slice(0, 90),
					)
				)
					continue;
				take(match.index + match[0].length, 0.82, 'head', true);
			}
			for (const match of matchesOf(frame[language], canon))
				take(match.index + match[0].length, 0.75, 'frame', true);
		}
		for (const match of matchesOf(employerWord, canon))
			take(match.index + match[0].length, 0.85, 'word', false);
		for (const match of matchesOf(
			/\b(?:ik|i|i'm|i've)\b[^.;]{0,60}?\b(?:ben|was|werd|heb|am|'m|been|became|joined|moved|switched|left)\b[^.;]{0,50}? (?:bij|at|joined)(?: (?:de|het|the))? (?=\w)/g,
			canon,
		))
			take(match.index + match[0].length, 0.7, 'frame', false);
		for (const match of matchesOf(/\b(?:i|we) (?:\w+ )?joined (?:the )?(?=\w)/g, canon))
			take(match.index + match[0].length, 0.75, 'frame', false);
		for (const match of matchesOf(tail, canon)) take(match.index + match[0].length, 0.8, 'tail', true);
		for (const match of matchesOf(legal, canon))
			if (
				tokens[tokenFrom(context, match.index)]?.capital &&
				!tokens[tokenFrom(context, match.index)]?.initial
			)
				take(match.index, 0.7, 'legal', false);
		return findings;
	},
};
