import { familiarity } from './data';
import { has } from './data/bloom';
import type { Token } from './document';
import { geographic, publicNames } from './lexicon/public';
import { surnamesAfterArticle, surnameThings, surnameTrades } from './lexicon/surnames';
import { compact, lean } from './match';
import { functionWord, personBefore } from './name-cues';
import type { Context } from './recognisers/model';

/**
 * What a Dutch sentence says about a capitalised word that may be a surname or first name as well as an ordinary word.
 * A Dutch countable noun in the singular needs an article, so “Bakker werd boos” is a person; and a capital inside a
 * sentence is a name of something. Place, department and product are told apart by what stands around it.
 */

/** Verbs whose subject can only be a person, singular; kept with the words that make them so. */
const humanVerbs = new Set(
	'belt belde zei zegt vroeg vraagt vond vindt dacht denkt riep keek kijkt knikte knikt lachte lacht glimlachte zuchtte huilde schreeuwde mompelde fluisterde antwoordde antwoordt vertelde vertelt mailde mailt appte appt schreef schrijft luisterde luistert wist weet snapte snapt begreep begrijpt twijfelde twijfelt beloofde besloot hoopte vreesde herinnerde bedankte feliciteerde complimenteerde groette noemde noemt las leest sprak spreekt hielp helpt leerde leert klaagde klaagt gromde grinnikte schrok reageerde reageert wilde wou durfde weigerde vergat bedacht merkte ontdekte controleerde corrigeerde tekende ondertekende legde stelde stuurde stuurt haalde pakte tilde zwaaide wenkte wuifde verontschuldigde excuseerde protesteerde mopperde stond zat liep loopt woonde woont werkte werkt solliciteerde trouwde studeerde overleed verhuisde wachtte onderbrak overtuigde verzekerde eiste verdedigde begeleidde coachte interviewde adviseerde waarschuwde nam neemt liet laat bood droeg rende fietste reed kookte belooft beaamde erkende geloofde vertrouwde prees uitte miste zag ziet hoorde hoort zocht probeerde regelde verzorgde bewaakte bestuurde leidde leidt presenteerde notuleerde trok hing hangt greep gooide schudde klopte bezocht nodigde ontving'.split(
		' ',
	),
);
/** Verbs that say it with their complement: “werd boos”, “had het rapport gelezen”. */
const humanPhrase =
	/^(?:(?:werd|was|is|bleef|raakte|wordt|blijft) (\w+ ){0,2}(?:boos|kwaad|blij|ziek|stil|rustig|zenuwachtig|verbaasd|tevreden|ontevreden|trots|bang|verdrietig|woedend|enthousiast|dankbaar|vriendelijk|opgelucht|geirriteerd|emotioneel|streng|koppig|aardig|afwezig|akkoord|overtuigd|onzeker|jarig|zwanger|mijn|onze|het (?:oneens|eens|ermee|er)|degene|vertrokken|weg|gewend|teamleider|manager|bereid|bezorgd|geduldig|sceptisch|kritisch|verlegen|gekwetst|beledigd)|(?:ging|gaat|kwam|komt|viel|zou|kon|kan|mocht|moest|had|heeft|gaf|geeft|deed|doet|bracht|kreeg|krijgt|maakte|zette|hield|houdt|vertrok|begon|start|zal|mag|moet) (\w+ ){0,4}(?:me|mij|mijn|zijn|haar|hem|ons|onze|pensioen|zelf|zich|weg|terug|binnen|langs|bezwaar|gelijk|op vakantie|met verlof|ontslag|ja|nee|uit|mee|akkoord|nooit|altijd|een (?:ander idee|vraag|voorstel|compliment|hekel|hand)|de (?:opdracht|leiding|instructie|sleutel|dienst|beurt|taak|telefoon)|afscheid|geen (?:zin|tijd|vertrouwen)|het (?:niet|rapport|dossier|verslag|stuk|advies)|verwacht|gelezen|gezegd|gevraagd|gebeld|gezien|gedaan|geleerd))\b/;
/** Other singular finite verbs: enough for a word that is otherwise only a name. */
const finiteVerbs = new Set(
	'is was werd wordt had heeft ging gaat kwam komt gaf geeft kreeg krijgt bleef blijft deed doet kon kan moest moet mocht mag zou zal wil bracht hield viel begon zocht vertrok zweeg verloor won sloot koos overleed haakte'.split(
		' ',
	),
);
const pastForm = /^\w{3,}(?:de|te)$/;
const notVerb =
	/^(?:goede|oude|grote|harde|beide|derde|vierde|laatste|juiste|beste|eerste|meeste|vaste|korte|late|witte|vreemde|rode|bekende|volgende|lopende|groote|lichte|rechte|slechte|echte|\w+ende|\w+heide|einde|kade|zijde|mede|ruimte|buurte|gemeente|wijkte|route|minute|mate|beurte|liefde|waarde|aarde|schade|vrede|orde|bende|keuze|methode|periode)\b/;
/** Conjunctions and inverted verbs after which a subject comes; “toen Storm ziek werd”, “zo leerde Bouwman mij”. */
const subjectSlot =
	/(?:^|[ '"])(?:dat|omdat|toen|als|of|nadat|zodra|terwijl|doordat|hoewel|voordat|zodat|wat|waarom|hoe|waar|wanneer|sinds|tot|want|maar|die|zei|vroeg|vond|kwam|ging|nam|had|heeft|dacht|wilde|wil|kon|gaf|was|is|werd|stond|zat|liep|keek|riep|sprak|belde|schreef|deed|moest|mocht|zou|liet|kreeg|bleef|begreep|wist|zag|hielp|legde|stelde|stuurde|bracht|bood|onderbrak|besloot|begon|vertelde|antwoordde|mailde|appte|knikte|lachte|leerde|\w{4,}(?:de|te)) $/;
/** “het was Groen die …” */
const cleft = /\b(?:het|dat|dit) (?:was|is|bleek|werd) $/;
/** Prepositions of dealing with a person. */
const personLink =
	/(?:^|[ '"(])(?:met|aan|van|door|voor|namens|volgens|tegen|zonder|dankzij|naast|behalve|samen met|over|onder|bij|naar|via|en|noch|zowel|als|dan) $/;
/** A verb of the candidate with a person as its object: “ik overtuigde Verhoeven”, “liet Nienke uitpraten”. */
const objectSlot =
	/\b(?:ik|we|wij) (?:\w+ ){0,2}?(?:\w{3,}(?:de|te)|sprak|zag|hielp|liet|gaf|vroeg|kende|bezocht|ontving|bood|prees|verving|vervang|ken|help|bel|mail|vraag|bedank|hoorde|nam|bracht|begreep) $|\b(?:\w{3,}(?:de|te)|sprak|zag|hielp|liet|gaf|vroeg|bood) ik $|\b(?:heb|had) ik $|\b(?:cc'de|en|of|ik) (?:belde|mailde|vroeg|sprak|appte) $/;
const role =
	'(?:\\w*(?:majoor|korporaal|sergeant|brigadier|hoofdagent|rechercheur|leider|leidster|manager|beheerder|adviseur|ambtenaar|medewerker|medewerkster|inspecteur|directeur|directrice|collega|begeleider|begeleidster|mentor|coach|docent|docente|trainer|voorzitter|secretaris|coordinator|assistent|assistente|stagiair|stagiaire|chef|baas|hoofd|jurist|planner|controller|monteur|chauffeur|kok|beveiliger|conducteur|conrector|rector|wethouder|burgemeester|griffier|consulent|specialist|ontwikkelaar|architect|analist|ingenieur|tolk|huisarts|arts|psycholoog|verpleegkundige|buurman|buurvrouw|vriend|vriendin|zoon|dochter|broer|zus|man|vrouw|client|bewoner|bewoonster|klant|leerling|cursist|vrijwilliger|vrijwilligster|opzichter|uitvoerder|voorman|ploegbaas|penningmeester|notaris|advocaat|projectleider|toezichthouder|schoonmaker|receptionist|receptioniste|secretaresse|boekhouder|redacteur|opvolger|voorganger|kracht|rot|boa|conciërge|concierge))';
const apposition = new RegExp(
	compact(
		`^,? ?(?:\\(|, |- )?(?:(?:mijn|onze|de|het|een|toen|destijds|nu|die|zijn|haar) )?(?:\\w+(?:e|en) )?${role}\\b|^, (?:mijn|onze|die|een (?:ervaren|oude|jonge|vrouw|man|jongen|meisje|collega))\\b`,
	),
);
/** “Vragen stelde ik”: the verb has another subject. */
const subjectPronoun = /^(?:ik|wij|we|je|jij|hij|zij|ze|men|u|jullie|iedereen|niemand|er)$/;
const quotes = /^: ?(?:["']|- )/;
const withMe = /^ (?:en|of|noch) (?:ik|mij|mijzelf|mezelf)\b/;
const company =
	/^ (?:en|of) (?:ik|mij)\b|^,? (?:van|op|bij|uit) (?:de|het) (?:garage|receptie|balie|keuken|kantine|werkplaats|administratie|postkamer|wijk|gemeentewerf|werf|nachtdienst|vroege dienst|late dienst|afdeling|helpdesk|servicedesk|meldkamer|buitendienst|overkant|boekhouding|planning|expeditie|magazijn|archief|bode|schoonmaak|salarisadministratie|verdieping|eerste|tweede|derde|bakker|slager|bibliotheek|groep|klas|ploeg)\b|^ van (?:inkoop|financien|communicatie|personeelszaken|handhaving|boven|beneden|hiernaast|de overkant|p&o|hr|ict|juridische zaken|burgerzaken|groen|beheer)\b|^ dus,|^, (?:die|dat) (?:de|het|mij|me|ons|altijd|toen|nooit|al|bij|in|op|daar|vroeger|nu|wel|niet)\b|^, (?:onze|mijn|hun) \w+,/;
const telegraphic = /^ (?:akkoord|tevreden|ziek|afwezig|boos|blij|niet aanwezig|ook)[,.;]/;
const genitive = /^'s (?!(?:avonds|ochtends|middags|morgens|nachts|zomers|winters|maandags|zondags)\b)[a-z]/;
const listItem = /(?:^|\n)(?:\d{1,2}[.)]|[-*•·]) ?$/;
const object =
	/\b(?:afdeling|team|unit|wijk|buurt|cluster|sector|domein|bureau|dienst|directie|partij|fractie|kleur|code|optie|variant|zaal|straat|project|programma|categorie|type|lijn|klas|groep|niveau|fase|gebied|rayon|district|vak|cursus|opleiding|module|thema|portefeuille|kamer|plan|spoor|loket|perron|haven|sluis|polder|brug|gemaal|systeem|pakket|merk|boek|serie|blad|krant|vereniging|club|stichting|fonds|school|basisschool|huize|cafe|restaurant|hotel|boerderij|molen|schip|boot|park|plein|functie|rol|vacature|diploma|certificaat|tot|medewerker|assistent|aankomend|leerling|hoofd)\b[ '"]{1,2}(?:\w+[ -])?$/;

/** Endings that Dutch, Frisian and Flemish surnames have and other unknown words seldom. */
const surnameShape =
	/^[a-z]{2,}(?:stra|sma|inga|enga|ema|huizen|huis|huijs|mans|veld|velde|velden|kamp|dijk|dyk|burg|berg|bergen|horst|brink|haar|hout|donk|laar|stein|broek|aert|aerts|bregts|bertsen|eijk|uijk|uijs|ijsen|ijssen|sen|ssen|zen|kens|ckx|nckx|elaar|ink|gaard|oever|koop|meijer|schot|schut)$/;

/** Two Dutch words of which the second is what surnames end in. */
export const compoundSurname =
	/^[a-z]{3,}(?:beek|beeke|broek|brink|berg|bergen|burg|dam|dijk|donk|hof|hoff|horst|hout|huis|huizen|kamp|kamper|laar|land|man|meer|stra|sma|veen|veld|velden|voort|voorde|waard|wijk|weg|woude|zand|sloot|stein|steen|kerk|boom|haar|poel|daal|dal|schot|rooij|lo|loo|ink|hoek|koop|maker|bos|vliet|hagen|huijs|mulder|kate|hove|bosch)$/;

/** How far the word by itself may be a name: 3 only a name, 2 a name and a word, 1 perhaps, 0 not. */
export function nameStrength(context: Context, token: Token): number {
	const { data, document } = context;
	const { text } = token;
	// “Dolfs auto”.
	const bare = text.length > 4 && text.endsWith('s') ? text.slice(0, -1) : text;
	if (text.length < 2 || /[\d_]/.test(text) || functionWord.has(text)) return 0;
	const first = has(data.first, text);
	if (publicNames.has(text) && !first) return 0;
	if (geographic.has(text)) return 0;
	const known = familiarity(data, text, document.sentences[token.sentence]?.language);
	const last = has(data.last, text);
	const listed = surnameTrades.has(text) || surnameThings.has(text);
	if (known === 'unknown')
		return first || last || listed || has(data.first, bare) || surnameShape.test(text) ? 3 : 1;
	if (first) return known === 'word' ? 2 : 3;
	if (listed || (known === 'compound' && last)) return 2;
	// “Ruitenbeek”: two words, and inside a sentence with the capital of a name.
	if (
		known === 'compound' &&
		token.capital &&
		!token.upper &&
		document.sentences[token.sentence]?.language === 'nl'
	)
		return !token.initial && compoundSurname.test(text) ? 2 : 1;
	return last ? 1 : 0;
}

const isPlace = (context: Context, token: Token): boolean =>
	has(context.data.dutchPlaces, token.text) || has(context.data.foreignPlaces, token.text);

/**
 * Evidence from the grammar of a Dutch sentence that a run of capitalised words is a person.
 * @param context the text and data
 * @param from first token of the run
 * @param to last token of the run
 * @returns something to add to the score of the run; 0 in other languages
 * @example grammarEvidence(context, 0, 0)
 */
export function grammarEvidence(context: Context, from: number, to: number): number {
	const { document } = context;
	const { tokens, canon } = document;
	const first = tokens[from];
	const last = tokens[to];
	if (!first || !last || document.shouting) return 0;
	const sentence = document.sentences[first.sentence];
	if (sentence?.language !== 'nl' || !first.capital || first.upper || to - from > 2) return 0;
	// “De Vries”, “Ten Brink”: the particle is part of the name.
	const article = to > from && /^(?:de|den|ten|ter|van|het|'t|t|el)$/.test(first.text);
	const head = article ? last : first;
	let strength = nameStrength(context, head);
	if (article && (surnamesAfterArticle.has(last.text) || /^(?:ten|ter|van|el)$/.test(first.text)))
		strength = Math.max(strength, 2);
	else if (article && /^(?:de|den|het|t)$/.test(first.text)) strength = Math.min(strength, 1);
	if (strength === 0) return 0;
	const before = canon.slice(Math.max(sentence.start, first.start - 60), first.start);
	const after = canon.slice(last.end, Math.min(sentence.end + 4, last.end + 60));
	if (lean(object).test(before) || /^[-/]\w/.test(after)) return 0;
	const place = isPlace(context, head);
	if (
		place &&
		!article &&
		!personBefore.has(tokens[from - 1]?.text ?? '') &&
		strength < 3 &&
		!humanVerbs.has(tokens[to + 1]?.text ?? '') &&
		!lean(humanPhrase).test(after.slice(1)) &&
		!(strength === 2 && (lean(withMe).test(after) || lean(apposition).test(after)))
	)
		return 0;
	const verb = after.startsWith(' ') ? after.slice(1) : '';
	const second = tokens[to + 2];
	const inverted = second?.sentence === last.sentence && subjectPronoun.test(second.text);
	const isVerb = verb !== '' && !inverted && !lean(notVerb).test(verb);
	const verbWord = verb !== '' && !inverted ? (tokens[to + 1]?.text ?? '') : '';
	const person = verbWord !== '' && (humanVerbs.has(verbWord) || (isVerb && lean(humanPhrase).test(verb)));
	const other = isVerb && (finiteVerbs.has(verbWord) || pastForm.test(verbWord));
	const frame =
		lean(telegraphic).test(after) ||
		genitive.test(after) ||
		(listItem.test(before) && /^ (?:-|:|\() /.test(after)) ||
		quotes.test(after) ||
		lean(withMe).test(after) ||
		lean(apposition).test(after);
	const bare = !/\b(?:de|het|een|deze|dit|geen|elke|iedere|mijn|onze|hun|uw|je|veel|meer|weinig) $/.test(
		before,
	);
	if (first.initial && !article)
		return bare
			? opening(context, head, strength, { person, other, frame, company: lean(company).test(after) })
			: 0;
	if (!bare && !article) return frame && strength >= 2 ? 0.2 : 0;
	if (place && !article) return person || frame ? 0.3 : 0;
	let score = 0;
	if (strength >= 2) {
		if (cleft.test(before) && /^ (?:die|dat)\b/.test(after)) score = 0.6;
		else if (person || frame) score = 0.55;
		else if (lean(subjectSlot).test(before) || lean(objectSlot).test(before)) score = 0.5;
		else if (lean(personLink).test(before)) score = 0.45;
		else if (other || (strength === 3 && has(context.data.first, head.text)) || surnameTrades.has(head.text))
			score = 0.35;
		if (article) score += strength === 2 && first.initial && !person && !frame ? -0.1 : 0.15;
		else if (strength === 2 && score > 0)
			score += surnameThings.has(head.text) && !person && !frame ? 0.1 : 0.2;
	} else if (person || frame) score = 0.3;
	// A word nobody knows, where a subject or the other party of a conversation stands.
	else if (lean(subjectSlot).test(before)) score = 0.15;
	else if (/\b(?:met|volgens|namens|samen met|dankzij) $/.test(before)) score = 0.15;
	return score;
}

const aboutWord =
	/^ (?:is|was|blijft) (?:een |mijn |het |de )?(?:\w+ ){0,2}(?:vak|beroep|ambacht|bloem|vogel|plant|woord|naam|dier|kleur|vis|boom|maand|seizoen|ding|begrip|functie|baan|product|merk)\b/;

/** At the head of a sentence every word has a capital: only what follows can tell. */
function opening(
	context: Context,
	head: Token,
	strength: number,
	signs: { person: boolean; other: boolean; frame: boolean; company: boolean },
): number {
	const { canon } = context.document;
	const { person, other, frame } = signs;
	if (!(person || other || frame || signs.company)) return 0;
	// “Timmerman is een mooi vak”.
	if (strength === 2 && aboutWord.test(canon.slice(head.end, head.end + 40))) return -0.6;
	if (strength === 1) {
		// “Lammechien en ik hebben …”, “Wibrich van de garage maakte …”
		if (signs.company) return familiarity(context.data, head.text) === 'compound' ? 0.6 : 0.3;
		return person ? 0.15 : 0;
	}
	// The same word without a capital elsewhere: notes that leave articles out write “Bakker” and “bakker” alike.
	const repeated = strength === 2 && lowerCased(context, head);
	if (repeated) return frame ? 0.3 : 0;
	const certain = surnameTrades.has(head.text) || has(context.data.first, head.text);
	if (person || frame) return strength === 3 ? 0.5 : 0.95;
	return strength === 3 ? 0.3 : certain && other ? 0.7 : 0;
}

function lowerCased(context: Context, head: Token): boolean {
	return context.document.tokens.some((token) => token.text === head.text && !token.capital);
}
