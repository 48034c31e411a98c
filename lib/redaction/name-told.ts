import { familiarity } from './data';
import { has } from './data/bloom';
import type { Token } from './document';
import { geographic, publicNames } from './lexicon/public';
import { matchesIn } from './match';
import { bodySuffix, functionWord } from './name-cues';
import type { Added } from './name-lists';
import type { Context } from './recognisers/model';
import { tokenFrom } from './recognisers/place-run';

/** Names that stand in a turn of phrase no other word can stand in, whatever else they mean. */
const kin =
	'(?:man|vrouw|zoon|dochter|broer|zus|vader|moeder|oma|opa|oom|tante|neef|nicht|vriend|vriendin|partner|collega|chef|baas|teamleider|buurman|buurvrouw|maat|begeleider|begeleidster|mentor|stagiair|stagiaire|hoofd|leidinggevende|husband|wife|son|daughter|brother|sister|father|mother|gran|uncle|aunt|nephew|niece|friend|partner|colleague|boss|manager|supervisor|neighbour|mentor|junior|trainee|intern|foreman)';
const frames: readonly (readonly [RegExp, number])[] = [
	// “Majoor van Heemst”, “sergeant de Ruyter”: the words before leave room for a surname only
	[
		/\b(?:majoor|sergeant|sergeant-majoor|korporaal|kapitein|kolonel|luitenant|adjudant|wachtmeester|overste|brigadier|hoofdagent|rechercheur|dokter|dominee|meester|juf|zuster|broeder|meneer|mevrouw|mevr|dhr|mw|collega) (?:van(?: de[rn]?)?|de|den|der|ter|ten|te|el|al) (?<n>[a-z][a-z'-]{2,20})\b/dg,
		0.78,
	],
	// “I emailed van den Broek”: no English word begins so
	[
		/\b(?:i|we|he|she|they|and|to) (?:e-?mailed|e-?mail|called|call|asked|ask|told|tell|rang|ring|phoned|texted|met|helped|thanked|replaced|trained|visited|joined|consulted) (?:van(?: de[rn]?| het)?|de|der|ter|ten|el|ait) (?<n>[a-z][a-z'-]{2,20})\b/dg,
		0.76,
	],
	// “Nouria uit het ontwikkelteam had”, “Idske van de planning”
	[
		/(?:^|[.!?:;\n] ?|\b(?:en|met|toen|zei|vroeg|want|maar) )(?<n>[a-z][a-z'-]{2,20}) (?:van|uit) (?:(?:de|het|ons|onze) )?(?:[a-z]*(?:team|afdeling|ploeg|balie|kantine|directie|administratie|werkplaats|magazijn|keuken|inkoop|verkoop|communicatie|onderhoud|planning|receptie|boekhouding|beheer|techniek|beveiliging|schoonmaak|facilitair|financien|personeelszaken)|ict|hr|p&o) (?:is|was|had|heeft|zei|zegt|deed|doet|vond|vindt|kwam|komt|zag|gaf|ging|stond|schreef|belde|riep|vroeg|hielp|bracht|nam|wist|kon|wilde|maakte|dacht|repareerde|stuurde|regelde|legde|bedacht)\b/dg,
		0.74,
	],
	// “Trijnie heet ze”, “Hoop (ja, zo heet zij)”
	[
		/\b(?<n>[a-z][a-z'-]{1,20})(?: [([]?(?:ja, )?zo)? (?:heet|heette) (?:ze|zij|hij|die|dat meisje|die man|die vrouw)\b/dg,
		0.8,
	],
	[
		/\b(?<n>[a-z][a-z'-]{1,20}) (?:is|was) (?:her|his|their|haar|zijn) (?:first |real |own |last |echte |eigen |voor|achter)?na(?:me|am)\b/dg,
		0.8,
	],
	// “het was Fokko die zei”, “it was Pat who”
	[
		/\b(?:was|is|bleek|were) (?:het )?(?<n>[a-z][a-z'-]{1,20}) (?:die|who) (?!er |het |de |het |in |op )/dg,
		0.74,
	],
	// “mijn man zaliger, Ab, zei”, “our junior, Young, …”
	[
		new RegExp(
			`\\b(?:mijn|onze|m'n|my|our|zijn|haar|his|her|toenmalige|former) (?:[a-z-]{2,16} ){0,2}?${kin}(?: zaliger| wijlen)?, (?<n>[a-z][a-z'-]{1,20})(?=,|\\)| \\()`,
			'dg',
		),
		0.76,
	],
	// “Young, our junior, learned”, “Bigga, mijn vaste maat op straat, heeft”
	[
		new RegExp(
			`(?:^|[.!?:\\n] ?)(?<n>[a-z][a-z'-]{1,20}), (?:onze|mijn|our|my|the|de) (?:[a-z-]{2,16} ){0,2}?${kin}\\b`,
			'dg',
		),
		0.76,
	],
	// “Door, die haar zus bezoekt”, “Grace, who sells vegetables”
	[
		/(?:^|[.!?:\n] ?)(?<n>[a-z][a-z'-]{1,20}), (?:die (?:haar|zijn|hem|zelf|altijd|mij|ons|vroeger|al|nooit|als|met|in|op|bij|toen)|who|whose)\b/dg,
		0.72,
	],
	// “Ad van de wasserette schonk”, “Jantine van de crediteuren had”
	[
		/(?:^|[.!?:;\n] ?|\b(?:en|met|toen|zei|vroeg|was|ook|samen met|aan|door|van|tegen|behalve|want|maar) )(?<n>[a-z][a-z'-]{1,20}) (?:van|uit) (?:(?:de|het|'t|ons|onze) )?(?!gisteren|vandaag|morgen|vorige?|volgende?|deze|dit|een|mij|jou|haar|hem)[a-z]{3,24}(?=[.,;:)]|$| (?:is|was|had|heeft|zei|zegt|deed|doet|vond|vindt|kwam|komt|zag|gaf|geeft|ging|gaat|stond|schonk|schreef|belde|belt|riep|vroeg|hielp|bracht|nam|wist|kon|wilde|maakte|dacht|en|die|heb|heeft|hebben|mij|me|ik|\w+de|\w+te|\w+t)\b)/dg,
		0.72,
	],
	// “ook nog eens een Boer van achternaam”
	[/\b(?:een|als|heet|met) (?<n>[a-z][a-z'-]{1,20}) van (?:achternaam|voornaam|geboorte)\b/dg, 0.8],
	// “Pat of the back office measured”, “Remko from the port”
	[
		/(?:^|[.!?:;\n] ?|\b(?:and|with|then|told|asked|by|from|to|for|but) )(?<n>[a-z][a-z'-]{1,20}) (?:of|from|in|at) (?:the )?[a-z]{3,20}(?: [a-z]{3,16})? (?:said|says|asked|told|measured|painted|wrote|logged|drew|made|found|knew|called|rang|gave|had|has|did|does|saw|thought|came|took|put|ran|showed|sent|brought|helped|fixed|checked|counted|wanted|laughed)\b/dg,
		0.72,
	],
	// “my colleague's name was Yaw”
	[
		new RegExp(
			`\\b(?:my|our|the|his|her|their) (?:[a-z-]{2,16} ){0,2}?(?:${kin}|client|tenant|customer|pupil|child|baby|patient|resident|driver|director|teacher)'?s? (?:first |last |real )?name (?:is|was) (?<n>[a-z][a-z'-]{1,20})\\b`,
			'dg',
		),
		0.8,
	],
	// “a girl in my group, Noor, drew it”
	[
		/\b(?:a|an|one|another|the) (?:[a-z-]{2,14} ){0,2}?(?:boy|girl|man|woman|pupil|child|client|tenant|colleague|resident|patient|neighbour|trainee|intern|driver|student|visitor|customer|volunteer)(?: (?:of|in|from|on|at) (?:[a-z-]{2,14} ?){1,3})?, (?<n>[a-z][a-z'-]{1,20}), (?!(?:said|says|she|he|they|who|i|we|and|or|but|then) i\b)/dg,
		0.74,
	],
	// “my sister-in-law Roos”
	[/\b(?:sister|brother|mother|father|son|daughter)-in-law,? (?<n>[a-z][a-z'-]{1,20})\b/dg, 0.8],
	// “stond Pier op de pier”, “Ed painted.”
	[
		/(?:^|[.!?\n] ?)(?<n>[a-z][a-z'-]{1,20}) (?:painted|laughed|nodded|agreed|shrugged|smiled|cried|waved|apologi[sz]ed|whistled|sighed|volunteered|disagreed|grinned|frowned|objected|blushed)\b/dg,
		0.76,
	],
	[
		/(?:^|[.!?\n] ?)(?<n>[a-z][a-z'-]{1,20}) (?:stond|zat|liep|keek|lachte|knikte|zuchtte|haalde|kwam|ging|bleef|zweeg|huilde|belde|riep|grinnikte|glimlachte|floot|mopperde) (?:op|in|bij|naast|naar|te|met|zich|er|ook|me|mij|langs|binnen|weg|zijn|haar|alleen|maar|als|het|hem)\b/dg,
		0.74,
	],
	// “Roos niet, die moest lachen”, “Iris did not, she laughed”
	[
		/(?:^|[.!?\n] ?)(?<n>[a-z][a-z'-]{1,20}) (?:(?:niet|wel|ook|ook niet|nooit), (?:die|zij|hij|ze)|(?:did not|didn't|did|never did),? (?:she|he)|(?:got|saw|spotted|noticed|snapte|zag|wist) (?:it|het|dit|dat) (?:at once|first|immediately|straight away|right away|before|meteen|als eerste|direct|gelijk|eerder))\b/dg,
		0.74,
	],
];

const lead =
	/^(?:vandaag|gisteren|morgen|daarna|eerst|toen|ook|iemand|iedereen|niemand|niets|alles|yesterday|today|then|first|later|someone|everybody|everyone|nobody|people|mensen|water|werk|one|others|some|many|most|both|all|none|half|two|three|twee|drie|mine|ours|yours|theirs|hers|his|its|what|who|this|that|these|those|dat|dit|die|deze|wie|wat|hij|zij|ze|she|he|they|it|we|wij|ik|you|u|je|er|there|here|hier|daar|god|men|zo|hoe|how|waar|where|which|welke|now|nu)$/;

/** Whether a word is a given name, or a name nobody uses as a word. */
function mayBeName({ data, document }: Context, token: Token, inside: boolean): boolean {
	const { text } = token;
	if (text.length < 2 || (functionWord.has(text) && !(has(data.first, text) && inside)) || lead.test(text))
		return false;
	if (publicNames.has(text) || geographic.has(text) || /\d|^_+$/.test(text)) return false;
	if (has(data.first, text)) return true;
	const known = familiarity(data, text, document.sentences[token.sentence]?.language);
	if (has(data.last, text)) return known !== 'word' || inside || /^(?:young|mickey)$/.test(text);
	// “en Wendeline van kwaliteit luisterde mee”: two words by chance, with a capital inside a sentence.
	const compound = known === 'compound' && inside && !token.initial && !bodySuffix.test(text);
	return (
		(known === 'unknown' || compound) &&
		(has(data.proper, text) || inside) &&
		!has(data.dutchPlaces, text) &&
		!has(data.foreignPlaces, text)
	);
}

/** Whether a word in a place for names is neither a place, a body nor, at the head of a sentence, a known word. */
function leftOver(context: Context, token: Token): boolean {
	const { data, document } = context;
	const { text, initial } = token;
	if (functionWord.has(text) || publicNames.has(text) || geographic.has(text) || lead.test(text))
		return false;
	// “meneer van Heemskerk” is nobody's town
	const rank =
		/\b(?:majoor|sergeant|kapitein|kolonel|luitenant|adjudant|meneer|mevrouw|mevr|dhr|mw) [a-z ]+$/.test(
			document.canon.slice(Math.max(0, token.start - 24), token.start),
		);
	if (!rank && (has(data.dutchPlaces, text) || has(data.foreignPlaces, text))) return false;
	return (
		!initial ||
		has(data.first, text) ||
		(familiarity(data, text, document.sentences[token.sentence]?.language) === 'unknown' &&
			!/(?:en|ing|heid|s)$/.test(text))
	);
}

/**
 * Finds names in frames that only a person fits: “Trijnie heet ze”, “Ad van de wasserette schonk koffie”.
 * @param context the text and data
 * @returns what to add
 * @example toldNames(context)
 */
export function toldNames(context: Context): Added[] {
	const { document, data } = context;
	const { tokens } = document;
	const added: Added[] = [];
	if (!document.shouting)
		for (const [order, [pattern, score]] of frames.entries())
			for (const match of matchesIn(document, pattern)) {
				const range = match.indices?.groups?.n;
				if (!range) continue;
				const at = tokenFrom(context, range[0]);
				const token = tokens[at];
				if (!token || token.start !== range[0] || token.end !== range[1]) continue;
				if (
					!token.capital &&
					!(document.whispering && has(data.first, token.text) && familiarity(data, token.text) === 'unknown')
				)
					continue;
				if (token.upper && token.text.length > 1) continue;
				if (order < 3 ? !leftOver(context, token) : !mayBeName(context, token, !token.initial || order < 5))
					continue;
				added.push({ from: at, to: at, score });
			}
	else
		for (const [index, token] of tokens.entries())
			if (
				/^(?:meneer|mevrouw|mevr|dhr|juffrouw)$/.test(tokens[index - 1]?.text ?? '') &&
				tokens[index - 1]?.sentence === token.sentence &&
				token.text.length > 2 &&
				!functionWord.has(token.text) &&
				(has(data.last, token.text) || familiarity(data, token.text) === 'unknown')
			)
				added.push({ from: index, to: index, score: 0.72 });
	// In a text without capitals the one capital inside a sentence is there on purpose.
	if (document.whispering)
		for (const [index, token] of tokens.entries()) {
			// “bij jos en truus”: too short to be sure of by itself
			if (
				token.text.length === 3 &&
				has(data.first, token.text) &&
				familiarity(data, token.text) === 'unknown' &&
				!publicNames.has(token.text) &&
				/^(?:bij|met|van|en|aan|door|zei|vroeg|toen|collega|with|and|by|from|to|asked|told)$/.test(
					tokens[index - 1]?.text ?? '',
				)
			)
				added.push({ from: index, to: index, score: 0.72 });
			if (!token.capital || token.initial || token.upper || token.text.length < 2) continue;
			if (has(data.first, token.text) && !publicNames.has(token.text) && !geographic.has(token.text))
				added.push({ from: index, to: index, score: 0.75 });
		}
	return [...added, ...misspelt(context), ...calledThere(context)];
}

const wrongly =
	/\b(?:(?:na(?:am|me)|achternaam|voornaam|surname|mij|me|hem|it)\b[^.;!?\n]{0,40}?(?:fout|verkeerd|mis|raar|anders|wrong\w*|mis)[ -]?(?:gespeld|geschreven|gespelt|spel(?:t|led)|written|typed)|(?:spell|spelled|spelt|spel|spelden|schrijven|schreven|schrijft|schreef|wrote|write|noteren|noteerde|typ\w+|maken|made)\b[^.;!?\n]{0,24}?\b(?:van|of|mij|me|mijn naam|my name|it|er)\b)/g;
/** “Mijn naam wordt altijd fout gespeld, Karagac, Karahac, en ooit Karakter”: every capital that follows is a name. */
function misspelt(context: Context): Added[] {
	const { document } = context;
	const { tokens, canon } = document;
	const added: Added[] = [];
	if (document.shouting || document.whispering) return added;
	for (const match of matchesIn(document, wrongly)) {
		if (!/na(?:am|me)\b|\b(?:mij|me)\b/.test(match[0])) continue;
		const from = tokenFrom(context, match.index + match[0].length);
		const sentence = tokens[from]?.sentence;
		for (let index = from; index < from + 16; index++) {
			const token = tokens[index];
			if (!token || token.sentence !== sentence) break;
			if (!token.capital || functionWord.has(token.text) || geographic.has(token.text) || token.upper)
				continue;
			if (/^(?:excel|outlook|teams|word)$/.test(token.text)) continue;
			const before = canon.slice(Math.max(0, token.start - 12), token.start);
			if (/(?:[,:"'(] ?|\b(?:en|ooit|of|als|met|and|once|or|as|ook|also|even|zelfs) )$/.test(before))
				added.push({ from: index, to: index, score: 0.74 });
		}
	}
	return added;
}

const callThere =
	/\b(?:noem\w* (?:mij|me)|call(?:s|ed)? me|i (?:was|am|became)|(?:ben|heet|was) ik)(?: (?:ze|daar|hier|thuis|op (?:de|het|mijn) \w+|in (?:de|het) \w+|bij (?:de|het|ons) ?\w*|there|here|at (?:the )?\w+|in the \w+|gewoon|soms|meestal|just|simply|sometimes|always|altijd|vaak|only|alleen))* (?<n>[a-z][a-z'-]{0,20})(?=,| there| here| (?:at|in|on|to|for|voor|op|bij|in) (?:the|de|het|my|mijn|[a-z])|\.)/dg;
const another =
	/^(?: (?:there|here|at|in|on|to|for|voor|op|bij)(?: (?:the|de|het|my|mijn|een|a))?(?: [a-z-]+){0,3})?,? (?:(?:of|en|or|and|soms|ook|gewoon|just|simply|later|then|dan) )*(?<n>[a-z][a-z'-]{0,20})(?=,|\.| (?:there|at|in|to|for|on|voor|op|bij|omdat|because)\b)/d;

/** “Ze noemen mij op de afdeling Nims, of gewoon N.”, “I was Ham at the coffee machine and Ronnie to Ab”. */
function calledThere(context: Context): Added[] {
	const { document } = context;
	const { tokens, canon } = document;
	const added: Added[] = [];
	if (document.shouting || document.whispering) return added;
	const take = (start: number): boolean => {
		const at = tokenFrom(context, start);
		const token = tokens[at];
		if (!token?.capital || token.initial || token.start !== start || (token.upper && token.text.length > 1))
			return false;
		if (functionWord.has(token.text) || geographic.has(token.text) || publicNames.has(token.text))
			return false;
		if (has(context.data.dutchPlaces, token.text) && !has(context.data.first, token.text)) return false;
		added.push({ from: at, to: at, score: 0.74 });
		return true;
	};
	for (const match of matchesIn(document, callThere)) {
		const range = match.indices?.groups?.n;
		if (!range || !take(range[0])) continue;
		let end = range[1];
		for (let step = 0; step < 3; step++) {
			const more = another.exec(canon.slice(end, end + 70));
			const next = more?.indices?.groups?.n;
			if (!next || !take(end + next[0])) break;
			end += next[1];
		}
	}
	return added;
}
