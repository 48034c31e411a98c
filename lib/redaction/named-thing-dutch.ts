import { has } from './data/bloom';
import type { Context } from './recognisers/model';

/** Things whose name ends as a person's trade does: “scooter” like “bakker”. */
const thingInEr =
	/(?:computer|server|printer|scooter|router|container|tracker|beamer|wekker|kamer|scanner|laser|meter|emmer|bunker|koffer|nummer|hamer|letter|filter|folder|poster|\w*veger|strooier|maaier|koeler|brander|stofzuiger|trekker|tanker|kotter|slepper|kachel|vijver|koffiezetter|frituur|kluster|cluster|vlieger|zender|wijzer|teller|schuiver|lader|heftruck|kever|kater|vogelverschrikker|sensor|motor)$/;
const personNoun =
	/^(?:mensen|mens|persoon|naam|achternaam|voornaam|man|mannen|vrouw|vrouwen|meneer|mevrouw|heer|dame|jongen|jongens|meisje|kind|kinderen|kleinkind|baby|peuter|kleuter|puber|zoon|zoontje|dochter|dochtertje|broer|broertje|zus|zusje|vader|moeder|opa|oma|oom|tante|neef|nicht|ouders?|collega|collegas|chef|baas|client|clienten|patient|klant|student|stagiair|stagiaire|agent|assistent|docent|trainee|vriend|vriendin|buurman|buurvrouw|buur|gast|held|wethouder|burgemeester|juf|meester|mentor|coach|kok|arts|dokter|rechter|vriendje|maat|beller|gek|vent|kerel|\w+(?:man|vrouw|kind|meisje|jongen|aar|ist|eur|euse|ster|aris|logen?|oog|er|ent|ant|baas|hoofd|leider|genoot|vriend|chef|hulp|arts))$/;
const isThing = (noun: string): boolean => thingInEr.test(noun) || !personNoun.test(noun);

const article = '(?:de|het|een|onze|ons|mijn|die|dat|deze|dit|elke|iedere|haar|zijn|hun)';
const small = '(?:nu|toen|dus|daar|daarom|sindsdien|voortaan|gewoon|al|ook|inmiddels|officieel|eigenlijk)';
/** “Nu heet de fiets Sjaak”, “daarna heette onze server Jolanda” */
const calledFirst = new RegExp(
	`\\b(?:heet|heette|heten|heetten|doopten (?:we|wij|ze)|noemden (?:we|wij|ze)|noemen (?:we|wij|ze)|noemde ik|noem ik) ${article} (?:[a-z]+e )?(?<n>[a-z-]{3,30}) ${small}?(?: )?["']?$`,
);
const governing =
	/\b(?<n>[a-z'-]{3,30}) (?:in|op|bij|van|aan|uit|met|achter|voor|naast|onder|boven|over|door|tegenover) $/;
/** “De kachel noemden we Gerrit”, “de werkgroep kreeg de naam Saskia” */
const calledAfter = new RegExp(
	`\\b${article} (?:[a-z]+e )?(?<n>[a-z-]{3,30}),? (?:(?:die|dat) )?(?:heet|heette|heten|noemden (?:we|wij|ze)|noemen (?:we|wij|ze)|noemde (?:ik|iedereen|hij)|noemt iedereen|doopten (?:we|wij|ze)|(?:kreeg|kregen|krijgt|draagt|droeg|met)(?: (?:van|door) (?:ons|mij|hen|iedereen|de [a-z]+))? (?:de|als) (?:bij|koos|werk)?naam)(?: ${small})* ["']?$`,
);
/** “de handleiding, die wij Bella noemen”, “een project dat Roosmarijn heette”, “de tafel Bert genoemd” */
const calledInside = new RegExp(
	`\\b${article} (?:[a-z]+e )?(?<n>[a-z-]{3,30})(?:,? (?:die|dat)(?: (?:wij|we|ze|zij|iedereen|men|ik|de \\w+))?(?: ${small})*)?,? ["']?$`,
);
const calling = /^["']?,? (?:noem(?:en|den|de|t)?|genoemd|gedoopt|doop(?:te|ten)|heet|heette|heten)\b/;
/** “Victor, zo heet de nieuwe stoel”, “Albert heet die indeling” */
const calledLater = new RegExp(
	`^["']?,? (?:zo )?(?:heet|heette|heten|noemen (?:we|wij)|noemden (?:we|wij)|noemde ik|doopten (?:we|wij)) ${article} (?:[a-z]+e )?(?<n>[a-z-]{3,30})\\b`,
);
/** “Molen 17 heet Sophie” */
const numbered =
	/\b(?<n>[a-z]{3,20}) (?:nummer |nr\.? )?(?:\d+|[a-z]) (?:heet|heette|noemen we|noemden we) $/;
/** “Wilhelmina is de oudste trekker” */
const isObject =
	/^ (?:is|was|blijft|bleef) (?:de|het|een|onze|ons|mijn) (?:[a-z]+(?:e|ste) ){0,2}[a-z]*(?:schip|boot|trekker|tractor|machine|locomotief|tram|bus|trein|kraan|pomp|molen|server|systeem|oven|ketel|klok|orgel|brug|sluis|gemaal|boom|koe|merrie|paard|hond|kat|ezel|geit|ras|soort|tulp|roos|aardappel|appel|peer|wagen|auto|pont|robot|drone|printer|computer|app|storm|orkaan|planeet|stad|dorp|rivier|eiland|straat|plein|park|tentoonstelling|opera|toneelstuk)\b/;
/** A word of kind right before the name, also with a capital of its own: “Aardappelras Irene”, “huize Elisabeth”. */
const kindOfThing =
	/^(?:[a-z]*(?:ras|schip|molen|trekker|systeem|tulp|roos|aardappel)|museum|theater|lokaal|leslokaal|vergaderzaal|vergaderkamer|spreekkamer|gymzaal|kavel|partij|huize|villa|hoeve|halte|bushalte|tramhalte|station|metrostation|toren|vleugel|zaal|kamer|prinses|prins|koningin|koning|keizer|storm|windmolen|orkaan|bark|fregat|tjalk|loods|steiger|terminal|gemaal|schutsluis|vuurtoren|boorplatform|locomotief)$/;
const streetEnd = /.{3}(?:plein|straat|laan|weg|gracht|kade|singel|steeg|brug|sluis|tunnel|park|dreef|hof)$/;
const season =
	/^(?:lente|zomer|herfst|winter|storm|kerst|pasen|mei|april|juni|juli|augustus|maart|januari|zon|maan|dageraad)$/;
const saying =
	/^ (?:niet, |ook|wel, |zei|zegt|vroeg|vraagt|belde|vond|vindt|lachte|knikte|riep|schreef|dacht|wist|wilde|keek|mailde|legde|gaf|heeft|had|kan|en ik|van|uit)\b/;
/** “tabellen die Roos, Viktor en Beyoncé heten”, “de zalen heten Hals en Vermeer”, “map 'Lucas'”: things by the list. */
const listing = "(?:[a-z'-]+(?: [a-z'-]+)?, )*(?:[a-z'-]+(?: [a-z'-]+)? (?:en|of) )?";
const listedBefore = new RegExp(
	`\\b(?<n>[a-z'-]{3,30})(?:,? (?:die|dat)| (?:heten|heetten|noemden (?:we|wij|ze)|noemen (?:we|wij|ze)|genaamd|met namen als|met de namen|hebben namen als))(?: wij| we| ze| nu| toen| intern| onderling)* ["']?${listing}$`,
);
const listedAfter =
	/^(?:, [a-z'-]+)*(?:,? (?:en|of) [a-z'-]+)? (?:heten|heetten|heet|heette|noemden|noemen|genoemd|gedoopt)\b/;
/** “een oefening van gemaakt die Margherita heet” */
const madeInto =
	/\b(?:een|de|het|onze|ons) (?:[a-z]+e )?(?<n>[a-z-]{3,30})(?: (?:van|voor|bij|in|op|uit|aan|mee))? (?:ge|be|ver|ont|her|op|uit|in|aan)[a-z]+,? (?:die|dat) (?:nu |toen |sindsdien |intern )?["']?$/;
const quotedThing =
	/\b(?:\w*wagen|bus|tram|boot|trein|auto|kraan|machine|fiets|heftruck|pomp|ketel|map|mapje|tabel|kolom|bestand|script|tabblad|schijf|branch|omgeving|printer|server|doos|lade|kast|container|bak|pallet|ordner|sjabloon|macro|variabele|veld|knop|scherm|sleutel|partitie|mailbox|postbus|groepsapp) ["']$/;
const nameOf =
	/^ (?:is|was|werd|bleef) de (?:bij|koos|werk|code)?naam van (?:de|het|een|onze|ons) (?:[a-z]+e )?(?<n>[a-z-]{3,30})\b/;

/** Makes that are also names, and games; only after an article or a word that says so. */
const makes =
	/^(?:mercedes|opel|renault|ford|volvo|tesla|dacia|citroen|peugeot|skoda|seat|lada|saab|fiat|audi|bmw|porsche|ferrari|jaguar|kia|toyota|honda|suzuki|mazda|nissan|daf|scania|iveco|alfa|lancia|bentley|rover|mini|smart|lexus|chevrolet|cadillac|chrysler|dodge|vespa|puch|zundapp|kreidler|solex|yamaha|gazelle|batavus|sparta|cortina|canta|kawasaki|harley|ducati|maserati|lotus|morris|austin|simca|bugatti|borgward|trabant|wartburg|linde|still|liebherr|bosch|philips|miele|siemens|makita|hilti|nespresso|senseo|ahrend|gispen|unimog|fendt|deutz|lely)$/;
const makeBefore =
	/\b(?:een|de|het|die|oude|nieuwe|twee|drie|zijn|haar|hun|onze|mijn|merk|van|rijdt|reed|geparkeerde|gehuurde|\w+e) $/;
const gameBefore =
	/\b(?:spel|spelletje|spelletjes|potje|potjes|rondje|partij|partijtje|bordspel|kaartspel|dobbelspel|merk|type|automerk|kleur|lettertype|smaak|ras|soort|model|liedje|lied|nummer|hit|film|serie|musical|roman|stripheld|rubriek|zender|tijdschrift|blad|krant|website|webshop|keten|bonbons|koekjes|thee|koffie|bier|kaas|appels|aardappels|rozen|parfum) $/;
/** “ik lees Reve en Wolkers”: the second of the writers too. */
const reading =
	/\b(?:ik lees|lees ik|ik las|las ik|herlees ik|ik herlees|boeken van|romans van|gedichten van|muziek van|schilderijen van|films van|platen van|liedjes van)(?: graag| veel| liever| vooral)* (?:[a-z'-]+(?:, | en | of )){0,3}$/;
/** Ports and straits, whoever is called so too. */
const port =
	/^(?:calais|dover|duinkerken|oostende|zeebrugge|harwich|hull|felixstowe|emden|cuxhaven|bremerhaven|kiel|rostock|esbjerg|piraeus|algeciras|valencia|genua|marseille|brest|cherbourg|santander|lissabon|ramsgate|southampton|immingham|gibraltar|skagen)$/;
const code =
	/^(?:python|java|ruby|perl|delphi|julia|ada|pascal|scala|elixir|swift|dart|clojure|haskell|angular|vue|react|django|kafka|jenkins|gradle|maven|ansible|grafana|splunk|athena|alma|oscar|osiris|magister|claude|alexa|siri|cortana)$/;
const coding =
	/\b(?:program\w*|code|scripts?|python|java|sql|excel|programmeertaal|data|software|ontwikkel\w*|applicatie|systeem|query\w*|spraakassistent)\b/;
const holy = /^(?:sint|sinte|sinter|st)$/;
const holyBefore =
	/\b(?:heilige|sint|sinte|apostel|aartsengel|engel|profeet|evangelist|patroon|beschermheilige|patroonheilige|god|godin|farao|keizer|ridder|reus|draak|kabouter|stripheld)[ -]$/;
const way =
	/(?:\b|,)(?:voor|voorbij|langs|richting|vanaf|via|buiten|rond|boven|onder|tussen|bij|tot|tot aan|ter hoogte van|en) $/;
const voyage =
	/\b(?:schip|schepen|boot|zeil\w*|jacht|veer\w*|vaar\w*|varen|voer|gevaren|haven\w*|zee|kanaal|trein\w*|vlucht|vloog|vliegen|vracht\w*|container\w*|lading|route|overboord|anker|kust|file|snelweg|transport|kolonne|konvooi)\b/;

/**
 * Whether a run of a Dutch sentence names a thing, a make, a game, a saint, a writer on the shelf or a spot on a voyage.
 * @param context the text and data
 * @param from first token of the run
 * @param to last token of the run
 * @returns true when nobody the candidate dealt with is meant
 * @example dutchThing(context, 4, 4)
 */
export function dutchThing(context: Context, from: number, to: number): boolean {
	const { tokens, canon, sentences } = context.document;
	const first = tokens[from];
	const last = tokens[to];
	if (!first || !last) return false;
	const sentence = sentences[first.sentence];
	if (sentence?.language !== 'nl') return false;
	const before = canon.slice(Math.max(sentence.start, first.start - 90), first.start);
	const after = canon.slice(last.end, Math.min(sentence.end, last.end + 60));
	if (
		to > from &&
		holy.test(first.text) &&
		!/(?:\b(?:meneer|mevrouw|collega|familie)|huis|centrum|instelling|school|kliniek|tehuis|klooster|internaat|zorg|kantoor) $/.test(
			before,
		)
	)
		return true;
	if (holyBefore.test(before)) return true;
	for (const frame of [calledFirst, calledAfter]) {
		const found = frame.exec(before);
		const noun = found?.groups?.n;
		if (!found || noun === undefined || !isThing(noun)) continue;
		// “De man in de hal heet Gijs”: it is the man, not the hall, that has a name.
		const whose = governing.exec(before.slice(0, found.index))?.groups?.n;
		if (whose === undefined || isThing(whose)) return true;
	}
	if (calling.test(after)) {
		const noun = calledInside.exec(before)?.groups?.n;
		if (noun !== undefined && isThing(noun)) return true;
	}
	for (const noun of [nameOf.exec(after), calledLater.exec(after), numbered.exec(before)])
		if (noun?.groups?.n !== undefined && isThing(noun.groups.n)) return true;
	if (isObject.test(after)) return true;
	if (quotedThing.test(before)) return true;
	if (
		/\b(?:pizza|pasta|route|buslijn|tramlijn|oefening|storm|serie|liedje|dataset|persona|personage|romanfiguur|testpersoon|avatar|sprinter|treinstel|intercity) ["']?$/.test(
			before,
		)
	)
		return true;
	const many = listedBefore.exec(before)?.groups?.n;
	if (
		many !== undefined &&
		isThing(many.replace(/'?s$/, '')) &&
		isThing(many) &&
		(listedAfter.test(after) || !/ (?:die|dat)\b/.test(before.slice(before.lastIndexOf(many))))
	)
		return true;
	const made = calling.test(after) ? madeInto.exec(before)?.groups?.n : undefined;
	if (made !== undefined && isThing(made)) return true;
	// “Wet van Lambert-Beer”: the run took the word of kind along.
	if (
		to > from &&
		/^(?:wet|stelling|theorie|methode|model|principe|syndroom|ziekte|getal|regel)$/.test(first.text)
	)
		return true;
	const kind =
		to > from ? first.text : tokens[from - 1]?.sentence === first.sentence ? tokens[from - 1]?.text : '';
	if (kind && kindOfThing.test(kind) && (to > from || canon[first.start - 1] === ' ')) return true;
	if (
		streetEnd.test(last.text) &&
		!has(context.data.last, last.text) &&
		/\b(?:de|het|halte|bushalte|tramhalte|hoek|kruising|aan|op|langs|dominee|pastoor|burgemeester|prof|professor|dr) $/.test(
			before,
		)
	)
		return true;
	if (from !== to) return false;
	if (first.initial && season.test(first.text) && after.startsWith(' ') && !saying.test(after)) return true;
	if (/^ (?:minder|meer|juist|niet)[.,]/.test(after) && /\b[a-z]*(?:ras|rassen|soort|soorten)\b/.test(before))
		return true;
	if (gameBefore.test(before) || reading.test(before)) return true;
	// “met Eindhoven, Tilburg en Breda”, “voor Rijk en gemeente”
	if (
		has(context.data.dutchPlaces, first.text) &&
		(tokens[from - 2]?.capital === true || tokens[from + 2]?.capital === true) &&
		[from - 2, from + 2].some(
			(near) =>
				tokens[near]?.sentence === first.sentence &&
				tokens[near]?.capital === true &&
				has(context.data.dutchPlaces, tokens[near]?.text ?? '') &&
				!has(context.data.first, tokens[near]?.text ?? '') &&
				/^(?:en|of|tot|naar)$/.test(tokens[(near + from) / 2]?.text ?? ''),
		)
	)
		return true;
	if (
		first.text === 'rijk' &&
		/\b(?:voor|bij|tussen|vanuit|het|aan|van|door|namens) $/.test(before) &&
		!/^ (?:van|uit|heb|en ik|vroeg|zei|belde)\b/.test(after)
	)
		return true;
	if (makes.test(first.text) && makeBefore.test(before)) return true;
	const around = canon.slice(
		Math.max(sentence.start, first.start - 150),
		Math.min(sentence.end, last.end + 60),
	);
	if (
		code.test(first.text) &&
		/\b(?:met|in|taal|naar|van|en|of|via|uit) $/.test(before) &&
		coding.test(around.replace(first.text, ''))
	)
		return true;
	if (port.test(first.text) && way.test(before) && voyage.test(around)) return true;
	return (
		has(context.data.foreignPlaces, first.text) &&
		!has(context.data.first, first.text) &&
		way.test(before) &&
		voyage.test(
			canon.slice(Math.max(sentence.start, first.start - 150), Math.min(sentence.end, last.end + 60)),
		)
	);
}
