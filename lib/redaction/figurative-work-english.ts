import type { Turn } from './figurative-turns';

const work =
	'(?:job|work|spreadsheets?|trade|craft|firm|business|system|excel|projects?|rota|planning|diary|phone|laptop|office|shop|farm|dyke|bridge|machines?|code|team|service|harbour|ship|car|bus|lorry|kitchen|files?|figures|archive|idea|method|truth|desk|post|calendar|inbox|profession|database|garden|sea|road|workshop)';
const piece =
	'(?:working group|memo|note|leaflet|project|foundation|network|campaign|theme day|protocol|committee|lecture|talk|guideline|file|module|workshop|grant|clinic|surgery hour|theme week|case study|fact ?sheet|care path|course|training|book|podcast|documentary|article|session|webinar|helpline|policy|chapter|film)';

/** Turns of phrase and pieces of work of a working day that look like a clue, in English as in Dutch. */
export const workTurns: readonly Turn[] = [
	// “I am married to my spreadsheet”
	{
		type: 'FAMILY',
		word: /(?:married|wedded|engaged|hitched)$/,
		after: new RegExp(`^ to (?:my|the|his|her|a|an|this|that|our) (?:[a-z]+ )?${work}\\b`),
	},
	{
		type: 'FAMILY',
		word: /^(?:mother|father|granny|grandfather|grandmother|godfather|godmother|mum|dad)$/,
		before: /\b(?:the|a sort of|kind of the|as the|a bit the) $/,
		after:
			/^ of (?:the|our|this|that|every|all) (?:[a-z]+ )?(?:department|team|crew|project|idea|plan|group|floor|canteen|counter|desk|service|club|working group|method|scheme|forms?|system|app|website|district|street|night shift|kitchen|office|shop|class|database|rotas?|office|ward|depot|ship|yard)\b/,
	},
	{
		type: 'FAMILY',
		word: /^(?:parental|paternity|maternity) leave$/,
		before:
			/\b(?:rules|law|questions?|letters?|leaflet|page|advice|brochure|policy|forms?|requests?|applications?|scheme|regulations?|guide|memo|pay) (?:on|about|for|of) $/,
	},
	{
		type: 'PREGNANCY',
		word: /^(?:parental|paternity|maternity) leave$/,
		before:
			/\b(?:rules|law|questions?|letters?|leaflet|page|advice|brochure|policy|forms?|requests?|applications?|scheme|regulations?|guide|memo|pay) (?:on|about|for|of) $/,
	},
	// “pregnant cows”, “two inspectors, one pregnant”
	{
		type: 'PREGNANCY',
		word: /^pregnan(?:t|cy)$/,
		after:
			/^ (?:cows?|ewes?|sheep|mares?|sows?|animals?|goats?|cats?|dogs?|bitch(?:es)?|women|woman|clients?|staff|workers?|employees|pauses?|silences?|colleagues?|inmates?|applicants?|mothers|teenagers?|with meaning|tests?|discrimination|advice|courses?)\b/,
		notBefore: /\b(?:as an?|i am an?|i'm an?|i was an?|other|fellow|we) $/,
	},
	{
		type: 'PREGNANCY',
		word: /^pregnant$/,
		before: /\b(?:\w+s|colleague|woman|client|inspector|nurse|driver), (?:one|both|two|who was|heavily) $/,
	},
	// “I sold hearing aids”, “fitted prostheses”
	{
		type: 'HEALTH',
		word: /^(?:hearing aids?|prosthes[ei]s|wheelchairs?|white canes?|insulin|insulin pumps?|crutches|walking frames?|rollators?|mobility scooters?|inhalers?|pacemakers?|stairlifts?|artificial (?:legs?|limbs?|hips?)|guide dogs?|antidepressants|compression stockings|reading glasses|oxygen|screen readers?)$/,
		before:
			/\b(?:sold|sell|selling|fitted|fit|fitting|repaired|repair|repairing|delivered|deliver|delivering|designed|design|tested|test|testing|made|packed|priced|ordered|purchased|procured|rented out|lent out|loaded|cleaned|counted|stocked|invoiced|assembled|built|developed|trained|bred|shipped|stored|inspected|reimbursed|dispensed|handed out|programmed|tendered for|pushed|steered|folded|parked|moved|lifted) (?:the |two |three |new |second-hand |[a-z]+ )?$/,
		notBefore: /\b(?:my|mine|own) $/,
	},
	{
		type: 'HEALTH',
		word: /^(?:wheelchairs?|hearing loop|braille|sign language|disabled|guide dogs?|mobility scooters?|stairlift|screen readers?|sign-language)$/,
		notBefore: /\b(?:my|i use an?|i need an?|in an?|own) $/,
		after:
			/^ (?:ramps?|access\w*|lifts?|users?|bays?|spaces?|toilets?|interpreters?|courses?|class(?:es)?|lessons?|route|routes|parking|storage|workshop|basketball|tests?|testing|version|edition|signs?|maps?|menus?|labels?|training|charging|factory|repairs?|shop|policy|permit|permits|provision|entrance|video|film|symbol|taxi|transport)\b/,
	},
	{
		type: 'HEALTH',
		word: /^(?:sign language|braille|wheelchairs?|hearing loop|lip-?reading|guide dogs?)$/,
		before:
			/\b(?:course|workshop|training|lesson|lessons|leaflet|information|explanation|version|subtitles|film|letter|tests?|grant|application|request|applied|permit|route|toilet|allowance|scheme|space|room|access|lift|door) (?:(?:in|with|for|about|of|on) )?(?:a |the |an )?$/,
		notBefore: /\b(?:my|me|because i) (?:[a-z]+ ){0,4}$/,
	},
	// “the working group on dementia”, “the epilepsy protocol”
	{
		type: 'HEALTH',
		word: /^[a-z' -]+$/,
		before: new RegExp(
			`\\b(?:the|a|an|our|that|this|one) (?:[a-z]+ )?${piece} (?:on|about|around|for|regarding|against|concerning) (?:the )?(?:\\w+ and )?$`,
		),
		notBefore: /\bmy (?:[a-z]+ ){0,2}$/,
	},
	{
		type: 'HEALTH',
		word: /^[a-z' -]+$/,
		before: /\b(?:the|an?|our|each|every|that|this|read|wrote|new|draft) $/,
		after: new RegExp(`^ ${piece}s?\\b`),
		notBefore: /\bmy $/,
	},
	// “depressed by the figures”, “sick of the old software”, “obsessed”
	{
		type: 'HEALTH',
		word: /(?:depressed|traumati[sz]ed|paralysed|exhausted|anxious|burnt? out|sick|allergic|addicted)$/,
		after:
			/^ (?:by|at|about|of|over|with) (?:the|that|this|those|these|all|our|all the|a) (?:[a-z]+ )?(?:figures|numbers|results?|software|system|silence|rules|forms?|emails?|queue|backlog|weather|news|report|headlines|delays?|noise|paper|paperwork|deadline|market|prices|state|sight|coffee|code|jargon|mess|planning|rota|meetings?)\b/,
	},
	// “the evacuation route of the synagogue”, “we counted cars at the mosque”
	{
		type: 'RELIGION',
		word: /^(?:(?:catholic|protestant|reformed|islamic|jewish|hindu|old|new|local|orthodox) )*(?:church|mosque|temple|synagogue|chapel|cathedral|school|gurdwara|convent|monastery)$/,
		before:
			/\b(?:survey|check|inspection|permit|measurement|measured|counted|drew|plans?|route|drawings?|fire drill|evacuation|tour|parking|car park|crossing|subsidy|grant|wiring|heating|asbestos|drains?|lights?|lamps?|cameras?|door|gate|pavement|complaints?|noise|traffic|boiler|boilers|scaffold\w*|lift|insurance|lease|opening hours|planning|file|listing)\b[^.;]{0,24} (?:of|at|near|by|behind|beside|for|in|around|outside|under|opposite) (?:the|a|an|one|this) $/,
		notBefore: /\b(?:my|our) (?:own )?$/,
	},
	{
		type: 'ASSOCIATION',
		word: /(?:school|church|mosque|community|club|network)$/,
		before:
			/\b(?:survey|check|inspection|information|traffic lesson|measurement|measured|counted|test|meeting|drop-in|fire drill|tour|permit|subsidy|grant|parking|crossing|lease|complaints?)\b[^.;]{0,30} (?:the|a|an) $/,
		notBefore: /\b(?:my|member of|i sat) /,
	},
	// “our boiler house was christened The Swallow”
	{
		type: 'RELIGION',
		word: /(?:baptised|baptized|christened)$/,
		after: /^ (?:the|with|it|them|["'])/,
		notBefore: /\b(?:i|i was|my|i am) $/,
	},
	{
		type: 'RELIGION',
		word: /\borgan(?:ist)?$/,
		after: /^(?:'s)? (?:bellows|pipes|repairs?|donors?|donation|transplants?|builders?)\b/,
	},
	// “I learned it from a foreman who is now retired”
	{
		type: 'AGE',
		word: /(?:retired|retirement|pension)$/,
		before:
			/\b(?:who|he|she|that|predecessor|colleague|boss|chief|manager|neighbour|caretaker|foreman|doctor|teacher|which|expert|neighbours|seniors)(?: (?!i\b|me\b|my\b)[a-z']+){0,3} $/,
		notBefore: /\b(?:i|i'm|i've|am|me) (?:[a-z]+ ){0,2}$/,
	},
	// “My stall sold Greek olives”, “lamps from a German firm”
	{
		type: 'ORIGIN',
		word: /^[a-z]+$/,
		before:
			/\b(?:sold|sell|sells|selling|bought|buy|import\w*|export\w*|ordered|order|served|serve|cooked|cook|baked|bake|stocked|packed|sorted|sort|shipped|tasted|delivered|drank|ate|unloaded|poured|and|with|of|fresh|some|real|cheap|good) $/,
		after:
			/^ (?:olives?|ham|cheeses?|wines?|oil|bread|pastr(?:y|ies)|biscuits?|coffee|tea|rice|beer|chocolate|sausages?|soup|food|dishes|spices|fruit|oranges|tomatoes|onions|garlic|butter|lamb|beef|bacon|fish|salmon|herring|caviar|vodka|whisky|whiskey|rum|honey|sweets|dates|figs|nuts|cakes?|buns?|noodles|dumplings|pancakes|curry|curries|steel|timber|marble|tiles?|cloth|lace|silk|glass|cars?|lorries|trucks|boilers?|lamps?|turbines?|machines?|parts|software|suppliers?|firms?|flowers|roses|plants|ships?|boats?|freighters?|trawlers?|plates|number plates|coins|stamps|dictionary|dictionaries|lessons|subtitles|spelling|punctuation|films?|books?|songs?|recipes?)\b/,
	},
	{
		type: 'ORIGIN',
		word: /^(?:british|american|australian|canadian|irish|indian|u\.?s\.?|uk)$/,
		before: /\bin $/,
		after: /^ (?:spelling|english|law|units|dollars|pounds|style|format|sizes?|time)\b/,
	},
	// “the embassy of Canada”, “refugees from Ukraine”
	{
		type: 'ORIGIN',
		word: /^[a-z ]+$/,
		before:
			/\b(?:embassy|consulate|government|ministry|king|queen|president|ambassador|flag|map|bank|parliament|coast|border|history|archives?|kingdom|republic|capital|exports?|imports?|parcels?|letters?|calls?|goods|lorr(?:y|ies)|containers?|flights?|tourists?|visitors?|delegations?|customers?|clients?|suppliers?|refugees|students|migrants|families|people|colleagues|guests|orders|complaints|patients|newcomers|workers|nurses|evacuees|residents|children|players|bananas|flowers|steel|cotton|coal|timber|coffee|ships?) (?:of|from|to) (?:the )?(?:[a-z]+(?:, [a-z]+)* and )?$/,
		notBefore:
			/\b(?:we|us|my|as|were|are|other|fellow) (?:[a-z]+ )?(?:refugees|students|migrants|families|people|newcomers) from $/,
	},
	{
		type: 'ORIGIN',
		word: /^(?:the |an? )?(?:asylum(?: seekers'?)?(?: centre)?|refugee centre|reception centre|refugee shelter)$/,
		before:
			/\b(?:opening|closing|arrival|plan|plans|permit|neighbours|residents|letters?|meeting|debate|protests?|council|file|complaints?|questions?|volunteers?|volunteered|worked|taught|helped|cooked|tender|heating|security) (?:(?:of|on|about|for|in|at|around|against|near) )?(?:the |an? )?$/,
	},
	{
		type: 'ORIGIN',
		word: /^(?:asylum(?: seekers'?)?(?: centre)?|refugee centre|reception centre)$/,
		after:
			/^(?:'s| (?:opened|opening|closed|closing|was built|asked|file|team|policy|location|site|kitchen))\b/,
		notBefore: /\b(?:i|we|my) (?:[a-z]+ )?(?:in|at|from) (?:the|an?) $/,
	},
	{ type: 'ORIGIN', word: /days$/ },
	// “a globe without papers”
	{
		type: 'ORIGIN',
		word: /^without (?:valid )?papers$/,
		before:
			/\b(?:an?|the|this|that|two|three|some|one) (?:[a-z]+ )?(?!man|woman|child|family|person|boy|girl|worker|migrant|refugee|foreigner|stranger|kid)[a-z]+ $/,
		notBefore: /\b(?:i was|i am|i lived|as an?|we were) (?:[a-z]+ ){0,2}$/,
	},
	{
		type: 'AGE',
		word: /pensions?$/,
		notBefore: /\bmy (?:[a-z]+ )?$/,
		after:
			/^ (?:files?|funds?|systems?|data|records?|forms?|calculations?|letters?|administration|migration|department|desk|payments?|schemes?|questions?|rights|rules|law|reform|statements?|provider|portal|team|project)\b/,
	},
	// “like every Jan says”
	{
		type: 'NAME',
		word: /^[a-z]+$/,
		before: /\b(?:every|any|each|another|no) $/,
		after: /^ (?:says?|knows?|can|will|would|in|and)\b/,
	},
	{ type: 'HEALTH', word: /^a stroke$/, after: /^ of\b/ },
	{ type: 'GENDER', word: /man$/, after: /^'s (?!wife|husband|son|daughter)[a-z]/ },
	{
		type: 'UNIQUE_FACT',
		word: /^(?:globe|cup|bowl|trophy)$/,
		before: /\b(?:a|the|one|that) $/,
		notBefore: /\bw[io]n /,
		after: /^(?:[.,;]| (?!of the year)[a-z])/,
	},
	{
		type: 'ORIENTATION',
		word: /^(?:came|come|coming|comes) out$/,
		after:
			/^ (?:calmer|stronger|wiser|better|worse|richer|poorer|ahead|first|last|second|on top|of (?:it|that|the|this)|tired|older|smiling|wrong|right|clean|fine|even|well|with (?!it\b)|in|at|to|from|early|late)\b/,
		notBefore: /\b(?:i|i've|i'd) (?:finally |only |never )?$/,
	},
	{
		type: 'ASSOCIATION',
		word: /(?:school|church|mosque|hospital|community)$/,
		before:
			/\b(?:tested|checked|cleaned|painted|repaired|fixed|replaced|installed|fitted|wired|delivered|measured|inspected|rebuilt|heated|insulated)\b[^.;]{0,30} (?:the|an?|one|that) $/,
		notBefore: /\bmy /,
	},
	// “my recovery plan”, “my diagnosis of the pump”, “my condition for the loan”
	{
		type: 'HEALTH',
		word: /(?:fall|recovery|diagnosis|condition)$/,
		after:
			/^ (?:from grace|plan|scheme|phase|budget|report|survey|monitoring|of (?:the|a|that|this)|for (?:the|a|that|this|signing|agreeing))\b/,
	},
	{
		type: 'AGE',
		word: /^pushing \w+$/,
		after: /^ (?!and|but|now|so|years|this|next|or|with|as|yet|when)[a-z]+s\b/,
	},
	{
		type: 'RELIGION',
		word: /^(?:ramadan|lent|eid|diwali|(?:the )?mosque (?:board|council)|church council)$/,
		before: /\b(?:during|at|for|with|in) (?:the )?$/,
		notBefore: /\bi (?:fast|keep|pray)\b/,
		after:
			/^(?:,? i (?:\w+ )?(?:plan|arrange|organise|order|schedule|hire|drew|wrote|planned|arranged|organised) (?:extra|more|the|a|two))/,
	},
];
