import { publicNames } from './lexicon/public';
import { lean } from './match';
import type { Context } from './recognisers/model';

/** Things that people at work give a name, in the singular and plural. */
const thing =
	'(?:plants?|trees?|machines?|robots?|cars?|vans?|lorr(?:y|ies)|trucks?|bus(?:es)?|trams?|trains?|locomotives?|boats?|ships?|tugs?|vessels?|ferr(?:y|ies)|barges?|dogs?|cats?|horses?|cows?|goats?|sheep|hens?|birds?|parrots?|fish|pigs?|computers?|servers?|printers?|plotters?|scanners?|copiers?|photocopiers?|shredders?|kettles?|cranes?|diggers?|excavators?|gritters?|ploughs?|drones?|tractors?|forklifts?|trolleys?|boilers?|ovens?|pumps?|lifts?|mowers?|lathes?|drills?|presses|press|storms?|hurricanes?|checklists?|spreadsheets?|dashboards?|scripts?|macros?|templates?|folders?|files?|boxes|box|crates?|binders?|drawers?|cupboards?|cabinets?|rooms?|desks?|chairs?|lamps?|dolls?|dumm(?:y|ies)|mascots?|bots?|chatbots?|apps?|tools?|systems?|models?|programmes?|projects?|procedures?|protocols?|algorithms?|databases?|mannequins?|manikins?|statues?|sculptures?|bridges?|wells?|bells?|clocks?|telescopes?|satellites?|rockets?|ponies|pony|donkeys?|swans?|ducks?|rabbits?|cactus(?:es)?|ficus(?:es)?|sourdough|tomato(?:es)?|teapots?|mugs?|bicycles?|bikes?)';
const article = '(?:the|a|an|our|my|his|her|their|this|that|its|one|every|each)';

/** “It's called …”: nobody is an it. */
const itIs =
	/\b(?:(?:it|which)(?:'s| is| was| has been| had been| got) (?:\w+ )?(?:called|named|nicknamed|christened|dubbed|known as)|its (?:nick)?name (?:is|was)|(?:call(?:ed|s)?|named?|christened|dubbed|nicknamed|baptised) it) ["']?(?:\w+ )?$/;
/** “The red tram is called …”, “a checklist named …”: `x` stands for a person who may be meant after all. */
const thingNamed = new RegExp(
	`\\b${article} (?:[\\w-]+ ){0,2}?${thing},? (?:(?:that|which|we|they|i|everybody|everyone) )?(?:(?:is|was|are|were|got|had been|has been) )?(?:\\w+ )?(?:call(?:ed)?|named?|nicknamed|christened|dubbed|baptised|labelled|marked|titled|entitled|by the name of)(?: the| after)? ["']?$`,
);
/** “a box marked "Victoria"”: what stands on a thing. */
const inscribed =
	/\b(?:labelled|labeled|marked|titled|entitled|tagged|headed|engraved|stencilled|painted|stamped|filed under|reading|read) ["']$/;
/** “we named our new scanner …”, “the plotter got a name: …” */
const naming = new RegExp(
	`\\b(?:named?|call(?:ed)?|christened|dubbed|nicknamed|baptised) ${article} (?:[\\w-]+ ){0,2}?${thing} ["']?$|\\b(?:gave|given|got|has|had) (?:${article} (?:[\\w-]+ )?${thing} )?(?:a|its|the) (?:nick)?name: ["']?(?:\\w+ )?$`,
);
/** “The red one is Rosie, the grey one is Frank”, where the text spoke of giving things a name. */
const theOne =
	/\b(?:red|blue|green|grey|gray|yellow|white|black|orange|big|small|large|smallest|biggest|left|right|front|rear|noisy|loud|slow|fast|broken|first|second|third|other|old|new|oldest|newest) (?:one|thing) (?:is|was)(?: called| named)? ["']?$/;
const namedThings = new RegExp(
	`\\b(?:name[ds]?|names|call|called|christened|nicknames?) [^.]{0,40}?\\b${thing}\\b`,
);
const anyThing = new RegExp(`\\b${thing} (?:is|was) (?:called|named)\\b`);
/** “the captain of the Lady Margaret”, “aboard the Johanna”. */
const aboard =
	/\b(?:(?:captain|skipper|crew|master|mate|helmsman|stoker|boatswain|bosun|deck|hull|hold|wreck|bow|stern|galley|log|logbook|engine room|cargo|ballast|gangway|maiden voyage|launch|mooring|rudder|mast|sails?) (?:of|on) the|aboard(?: the)?|on board(?: of)? the|(?:boat|ship|vessel|tug|ferry|barge|frigate|cutter|yacht|lifeboat|trawler|tanker|dredger), the) ["']?$/;
/** “Mrs. Dalloway, the house cat”; not “Jan, our ship broker”. */
const appositive = new RegExp(
	`^["']?, (?:the|our|my|a|an|his|her|their|an old|the old) (?:[\\w-]+ )?${thing.replace('|projects?', '').replace('|programmes?', '').replace('|systems?', '').replace('|tools?', '').replace('|apps?', '')}(?=[,.;:!?]|$| (?:of|that|which|in|on|with|at|from|who)\\b)`,
);
/** “Lake Geneva”, “Page Five”, “Pope Francis”: the first word says that the second is no colleague. */
const heading = /^(?:radio|lake|mount|mt|port|fort|camp|queen|king|emperor|empress|pope|tsar|saint|st|sint)$/;
const royal =
	/^(?:prince|princess) (?:bernhard|charles|william|claus|hendrik|maurits|willem|alexander|harry|philip|albert|diana|margaret|beatrix|irene|amalia|juliana|maxima|margriet|marijke|christina|of)\b/;
const numbered =
	/^(?:page|gate|chapter|room|hall|plan|level|zone|dock|pier|berth|lane|line|track|platform|step|phase|article|section|table|shift|team|lot|bay|floor|unit|sheet|form|appendix|annex) (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]|[ivx]+|\d+)$/;
/** “a Petri dish”, “an Allen key”: what scientists and makers left behind. */
const made =
	/^ (?:dish(?:es)?|burners?|lamps?|counters?|wrench(?:es)?|keys?|jars?|flasks?|valves?|bridges?|codes?|notation|filters?|transforms?|charts?|diagrams?|graphs?|plots?|coefficients?|correlations?|constants?|numbers?|estimators?|algorithm|engines?|screws?|medals?|prizes?|hats?|waistcoats?|boats?|chairs?|doctrine|plan|radars?|shifts?|effects?|reactions?|tubes?|coils?|saws?|grips?|balances?|experiments?|paintings?|exhibition|biography|novels?|poems?|quotes?|sonnets?|sonatas?|fugues?|symphon(?:y|ies)|records?|songs?|albums?|films?)\b/;
const inventors =
	/^(?:petri|bunsen|allen|leyden|erlenmeyer|geiger|doppler|bailey|morse|kalman|fourier|venn|gantt|pareto|kaplan|pearson|spearman|cronbach|cohen|poisson|reynolds|bayes|dijkstra|diesel|stirling|wankel|archimedes|davy|tiffany|nobel|pulitzer|panama|nelson|monroe|truman|marshall|tesla|faraday|pitot|venturi|bessemer|stanley|rorschach|milgram|dewey|dow|likert|bloom|turing|beaufort|richter|mercator|rembrandt|vermeer|mondriaan|rietveld|thonet|eames|chippendale|stradivarius|phillips)$/;
const letters =
	'alpha|alfa|bravo|delta|echo|foxtrot|golf|hotel|india|kilo|november|papa|quebec|sierra|tango|uniform|whiskey|xray|yankee|zulu';
const seasons = 'spring|summer|autumn|winter';
/** “Alpha, Bravo and Charlie”, “Spring and Summer”: two of a series are nobody; “Mike and Oscar” may be. */
const series = [letters, seasons].map((words) => ({
	one: new RegExp(`^(?:${words}|charlie|juliett?|lima|mike|oscar|romeo|victor)$`),
	next: new RegExp(`^,? (?:and |or )?(?:${words})\\b`),
	last: new RegExp(`\\b(?:${words}),? (?:and |or )?$`),
}));
/** “the old Mercedes”, “Heinz sauce”: makes that are names too. */
const makes =
	/^(?:mercedes|ford|bentley|porsche|dacia|lancia|skoda|bosch|dyson|miele|braun|heinz|levi|levi's|stanley|harley|triumph|chrysler|honda|suzuki|jaguar|lotus|morris|austin|rolls|wellington|barbie|singer|remington|olivetti|douwe|chanel|dior|lacoste|adidas|kellogg|nestle|campbell|hoover|otis|schindler|dell|lenovo)$/;
const makeBefore =
	/\b(?:the|an?|my|our|his|her|their|this|that|old|new|blue|red|black|white|grey|silver|rusty|second-hand|electric|two|three) ["']?$/;
const makeAfter =
	/^(?:'s)? (?:sauce|jeans|van|vans|car|cars|bus|buses|lorry|lorries|truck|trucks|engine|drill|oven|laptop|lamps?|lift|vacuum|cleaner|shoes|trousers|bottles?|soup|beans|coffee|cereal|doll|typewriter)\b/;
const nobodys =
	/^(?:average|nobody|right|wrong|perfect|grumpy|anonymous|everybody|everyman|fixit|know-it-all)$/;
/** “a village near Galway”: a spot on the map, whether or not a list holds it. */
const spot =
	/\b(?:village|town|city|hamlet|farm|port|harbour|suburb|island|valley|coast|border|station|airport|motorway|road) (?:near|outside|off|by|just outside|close to|south of|north of|east of|west of|not far from) $/;
/** “the horses Max and Bella” */
const animals =
	/\b(?:horses?|ponies|pony|dogs?|cats?|cows?|goats?|donkeys?|parrots?|swans?|hens?|oxen|tractors?|lorr(?:y|ies)|trams?|locomotives?|mowers?|robots?|drones?|frigates?|cutters?|ships?|boats?|vessels?|trawlers?|lifeboats?|yachts?|dredgers?|icebreakers?|steamers?|tugs?|barges?|ferr(?:y|ies)|pumps?|cranes?|boilers?|kettles?|mascots?) ["']?(?:[a-z]+["']? and ["']?)?$/;

/** What belongs to somebody: “the Hendriks family”; and words that end the phrase: “the Mieke I knew”. */
const ofSomebody =
	/^ (?:famil(?:y|ies)|household|brothers?|sisters?|twins?|siblings|couple|girls?|boys?|children|kids|child|lad|lads|cousins|widow|estate|residence|cases?|files?|dossier|matter|affair|complaint|letters?|mother|father|parents|ladies|gentleman|lady|man|woman|i|we|you|he|she|they|who|whom|of|from|in|at|on|that|this|is|was|had|has|did|and|or|with|to|for|said|asked|\w+ed)\b/;
/** “Franklin roundabouts”, “Elstar trees”: a name before a thing of that make, kind or place. */
const attributive =
	/^ (?:roundabouts?|junctions?|interchanges?|viaducts?|flyovers?|firs?|pines?|spruces?|plums?|pears?|apples?|potato(?:es)?|tulips?|roses?|daffodils?|grapes|cherries|hedges?|sponge|jam|tea|ale|lager|cheddar|brand|make|type|model|series|release|edition|licence|suite|plugin|framework|library|protocol|simulations?|distribution|sampling|hotline|regiment|brigade|battalion|barracks|class)\b(?! (?:had|asked|said))/;
/** “the Nelson Mandela building”: whoever everybody knows, on a front. */
const famousHead =
	/^(?:anne frank|nelson mandela|martin luther king|rosa parks|johan cruy?ij?ff|marie curie|albert einstein|albert schweitzer|willem drees|aletta jacobs|joke smit|john f kennedy|abraham lincoln|florence nightingale|maria montessori|titus brandsma|erasmus|spinoza|mozart|monte carlo)(?: |$)/;
const famousAhead =
	/^(?:anne frank|nelson mandela|rosa parks|marie curie|aletta jacobs|maria montessori|florence nightingale) (?:school|building|college|bridge|hall|room|square|street|house|centre|tower|hospital|library|station|foundation|prize|award)\b/;
const onBuilding =
	/^ (?:building|school|bridge|tunnel|hall|room|square|street|park|house|centre|tower|wing|college|hospital|library|station|stadium|statue|museum|foundation|award|prize|primary|simulations?|method|estimates?)\b/;
/** Singers, writers and heroes known by one word. */
const household =
	/^(?:elvis|madonna|beyonce|rihanna|shakira|mozart|beethoven|vivaldi|chopin|picasso|shakespeare|napoleon|einstein|gandhi|mandela|kafka|freud|caruso|pavarotti|sinatra|houdini|sherlock|cinderella|pinocchio|dracula|frankenstein|santa|superman|batman|spiderman|gandalf|hamlet|romeo|einsteins?)$/;
const oneOfThings = new RegExp(
	`\\b(?:${thing}|buoys|sensors|valves|turbines|windmills|locks|gates|probes|gauges|meters|instruments)\\b[^.]{0,40}[.;] one (?:of them )?(?:is|was) `,
);
const software =
	/\b(?:runs on|running on|built (?:in|with|on)|written in|programmed in|powered by|ported to|migrated to|compiled with|deployed with) $/;

/** “I read Jane Austen”, “a poem by …”, “quoted …”: a writer on the shelf; only with a known last name. */
const written =
	/\b(?:read|reads|reading|reread|quote[ds]?|quoting|cite[ds]?|novels? (?:by|of)|books? (?:by|of)|poems? (?:by|of)|paintings? (?:by|of)|portraits? of|statues? of|busts? of|biograph(?:y|ies) of|music (?:by|of)|songs? (?:by|of)|like|as|than|from|with|by|to|the|a|an|of|and) ["']?$/;
const famous =
	/^(?:jane austen|charles dickens|william shakespeare|george orwell|agatha christie|virginia woolf|mary shelley|emily bronte|charlotte bronte|oscar wilde|mark twain|ernest hemingway|jules verne|victor hugo|albert camus|hannah arendt|karl marx|max weber|adam smith|david hume|john locke|john stuart mill|thomas hobbes|isaac newton|albert einstein|marie curie|charles darwin|ada lovelace|alan turing|grace hopper|nikola tesla|thomas edison|stephen hawking|galileo galilei|johann sebastian bach|sebastian bach|nina simone|miles davis|bob dylan|david bowie|johnny cash|frank sinatra|elvis presley|michael jackson|dolly parton|aretha franklin|ella fitzgerald|billie holiday|edward hopper|vincent van gogh|frida kahlo|pablo picasso|andy warhol|claude monet|johannes vermeer|nelson mandela|martin luther king|rosa parks|mahatma gandhi|winston churchill|abraham lincoln|john f\.? kennedy|margaret thatcher|angela merkel|barack obama|florence nightingale|mother teresa|anne frank|audre lorde|toni morrison|james baldwin|maya angelou|stephen king|terry pratchett|douglas adams|roald dahl|astrid lindgren|annie m\.? ?g\.? schmidt|johan cruy?ij?ff|charlie chaplin|buster keaton|alfred hitchcock|jane jacobs|edward tufte|peter drucker|henry ford|steve jobs|bill gates|elon musk|jeff bezos|mary poppins|hannibal lecter|hercule poirot|miss marple|james bond|indiana jones|lewis hamilton|serena williams|roger federer|tom waits|leonard cohen|tina turner|whitney houston|freddie mercury|ludwig van beethoven|erwin schrodinger|marcus aurelius|julius caesar|hans brinker|captain nemo|captain ahab|captain kirk|doctor who|dr who|doctor watson|dr watson|lady macbeth|king lear|ebenezer scrooge|oliver twist|david copperfield|jane eyre|elizabeth bennet|tom sawyer|huckleberry finn|peter rabbit|bob the builder|homer simpson|bart simpson|darth vader|luke skywalker|mickey mouse|basil fawlty|james t kirk|marie kondo|jamie oliver|david attenborough|simone biles)$/;

/**
 * Whether a run of capitalised words in an English sentence is a thing with a name, a ship, a lake, a queen, a numbered
 * page or a writer on the shelf, so nobody the candidate worked with.
 * @param context the prepared text
 * @param from first token of the run
 * @param to last token of the run
 * @returns true when it is; false in other languages
 * @example englishThing(context, 5, 6) // “The captain of the Lady Margaret swore …”
 */
export function englishThing(context: Context, from: number, to: number): boolean {
	const { tokens, canon, sentences } = context.document;
	const first = tokens[from];
	const last = tokens[to];
	const sentence = sentences[first?.sentence ?? -1];
	if (!first?.capital || !last || sentence?.language !== 'en') return false;
	const run = canon.slice(first.start, last.end);
	if (to > from) {
		const second = tokens[from + 1]?.text ?? '';
		if (heading.test(first.text) && !/^(?:van|de|der)$/.test(second)) return true;
		if (royal.test(run) || numbered.test(run) || famous.test(run) || publicNames.has(run)) return true;
	}
	const before = canon.slice(Math.max(sentence.start, first.start - 80), first.start);
	const after = canon.slice(last.end, Math.min(sentence.end + 2, last.end + 60));
	if (from === to) {
		// “Field 12”, “Box B”
		if (
			/^(?:page|gate|field|box|line|room|lane|table|step|chapter|form|bay|dock|cell|column|row)$/.test(run) &&
			/^ (?:\d|[a-h]\b)/.test(after)
		)
			return true;
		if (series.some(({ one, next, last }) => one.test(run) && (next.test(after) || last.test(before))))
			return true;
		if (makes.test(run) && (makeBefore.test(before) || makeAfter.test(after))) return true;
		if (nobodys.test(run) && /\b(?:mr|mrs|ms|miss)\.? $/.test(before)) return true;
		if (lean(spot).test(before)) return true;
		if (lean(animals).test(before) && !/\b(?:my|our) (?:man|wife|husband)\b/.test(before)) return true;
	}
	// “the Florian brigade”, “the Victoria plums”: a person has no article, but a family and a file do.
	if (
		from === to &&
		/\b(?:the|an?) ["']?$/.test(before) &&
		/^ [a-z]/.test(after) &&
		!ofSomebody.test(after) &&
		!/\b(?:as|like|am|being|born|married|such) an? $/.test(before)
	)
		return true;
	if (from === to && attributive.test(after) && !/\b(?:mr|mrs|ms|miss|dr)\.? $/.test(before)) return true;
	// “Liberation Day”, “the Anne Frank School playground”
	if (/^(?:day|week|eve)$/.test(last.text) && to > from) return true;
	if (/^day$/.test(run) && /\b[a-z]+ $/.test(before) && tokens[from - 1]?.capital) return true;
	if (famousHead.test(run) && (to - from > 1 || onBuilding.test(after) || run === 'monte carlo')) return true;
	if (from === to && famousAhead.test(run + after)) return true;
	if (
		from === to &&
		household.test(run) &&
		!/\b(?:mr|mrs|ms|miss|dr|colleague|named|called)\.? $/.test(before)
	)
		return true;
	// “I calibrate buoys. One is called Maria”
	if (/\bone (?:of them )?(?:is|was) (?:called|named|nicknamed) ["']?$/.test(before)) {
		const said = canon.slice(Math.max(0, first.start - 140), first.start);
		if (oneOfThings.test(said)) return true;
	}
	if (
		from === to &&
		software.test(before) &&
		/^(?:, (?:release|version)|,? (?:and|which|so|but)\b|[.;])/.test(after)
	)
		return true;
	if (from === to && inventors.test(run) && lean(made).test(after)) return true;
	if (from === to && publicNames.has(run) && lean(written).test(before)) return true;
	if (
		lean(itIs).test(before) ||
		lean(naming).test(before) ||
		lean(aboard).test(before) ||
		lean(thingNamed).test(before) ||
		lean(appositive).test(after)
	)
		return true;
	if (from === to && inscribed.test(before) && /^["']/.test(after)) return true;
	if (!lean(theOne).test(before)) return false;
	const earlier = canon.slice(Math.max(0, first.start - 260), first.start);
	return lean(namedThings).test(earlier) || lean(anyThing).test(earlier);
}
