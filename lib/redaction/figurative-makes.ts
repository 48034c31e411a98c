import type { Turn } from './figurative-turns';

/** What belongs to a feast, a faith or a people as a piece of work: menus, rules, plans, permits and counts. */
const arranged =
	/\b(?:plan|plans|planned|permit|permits|route|stewards|market|menu|leaflet|poster|roster|rota|opening hours|crowd plan|figures|parking|rules|fireworks|lights|calendar) (?:\w+ ){0,2}(?:for|of|around|during|at) (?:the )?$/;

/** Makes, programs, wines, plans and other work that a name, a faith or a family word is part of, in English. */
export const makeTurns: readonly Turn[] = [
	// “Python and Julia both failed”: languages, programs and voices beside their like
	{
		type: 'NAME',
		word: /^(?:julia|ada|ruby|pascal|cassandra|jenkins|hadoop|django|flask|maven|gradle|elixir|crystal|watson|alexa|siri|cortana|bixby|claude|gemini|hugo|jekyll|ghost|joomla|delphi|eiffel|haskell|curry|erlang|scala|kotlin|lisa|amanda|casper|simon|iris)$/,
		after:
			/^,?(?: and| or|,) (?:python|java|perl|php|ruby|pascal|julia|ada|fortran|cobol|rust|scala|kotlin|matlab|sql|kafka|redis|spark|hadoop|docker|alexa|siri|cortana|google|excel|sas|spss|stata|c|r)\b/,
	},
	{
		type: 'NAME',
		word: /^(?:julia|ada|ruby|pascal|cassandra|jenkins|hadoop|django|flask|maven|gradle|watson|alexa|siri|cortana|claude|gemini|delphi|eiffel|haskell|erlang)$/,
		before:
			/\b(?:python|java|perl|php|ruby|pascal|julia|ada|fortran|cobol|rust|scala|kotlin|matlab|sql|kafka|redis|spark|hadoop|docker|alexa|siri|cortana|excel|sas|spss|stata|c|r),? (?:and |or )?$/,
	},
	// “my Casio still works”, “bottles of Bordeaux”: a thing one has, a wine one pours
	{
		type: 'NAME',
		word: /^(?:casio|seiko|rolex|swatch|yamaha|steinway|nikon|canon|kodak|leica|olivetti|brompton|gazelle|batavus|vespa|dyson|miele|bosch|makita|festool|hilti|stanley|scania|volvo|skype|zoom)$/,
		before: /\b(?:my|our|the|a|an|his|her|this|old|new) $/,
	},
	{
		type: 'NAME',
		word: /^(?:bordeaux|burgundy|champagne|rioja|chianti|cava|prosecco|chablis|merlot|chardonnay|riesling|sancerre|madeira|marsala|porto|beaujolais)$/,
		before: /\b(?:of|the|a|some|red|white|sweet|dry|drink|drank|pour|poured|sold|sell|imported|import) $/,
	},
	{
		type: 'NAME',
		word: /^(?:elstar|conference|cox|braeburn|pink lady|granny smith|victoria|bintje|gala|fuji|jonagold|goudreinet)$/,
		before:
			/\b(?:planted?|grow|grew|growing|picked|pick|picking|sold|sell|ate|bought|pruned|grafted|apples?|pears?|plums?|potato(?:es)?|(?:elstar|conference|cox|braeburn|gala|fuji|jonagold),?(?: and)?) (?:and )?$/,
	},
	{
		type: 'NAME',
		word: /^(?:ben|jerry|ben & jerry)(?:'s)?$/,
		before: /\bben & $/,
	},
	// “the Sofia file”, “even Amsterdam was surprised”, “the municipality of Ede”
	{
		type: 'NAME',
		word: /^(?:even |perhaps |maybe |only )?(?:amsterdam|rotterdam|the hague|utrecht|leiden|delft|haarlem|groningen|zwolle|breda|sofia|florence|brussels|paris|london|berlin|vienna|geneva|venice|verona|sydney|adelaide|santiago|odessa|lourdes|bethlehem|chelsea|kingston|lincoln|york|chester)$/,
		after:
			/^ (?:file|office|desk|branch|team|region|edition|conference|server|route|line|was|were|is|had|has|wants?|wanted|asked|said)\b/,
		notBefore: /\b(?:mr|mrs|ms|miss|colleague|manager|called|named) $/,
	},
	{
		type: 'NAME',
		word: /^[a-z-]+$/,
		before: /\b(?:municipality|city|town|village|province|port|station|borough|harbour|parish) of $/,
	},
	{
		type: 'NAME',
		word: /^(?:planning|marketing|legal|finance|procurement|purchasing|accounts|facilities|reception|payroll|logistics|sales|security|catering|housing)$/,
	},
	{ type: 'RELIGION', word: /^bible$/, after: /^ (?:belt|paper)\b/ },
	{
		type: 'RELIGION',
		word: /^(?:eid|diwali|ramadan|christmas|easter|lent|holi|hanukkah|passover|pentecost|sukkot|ashura|vesak)$/,
		before: arranged,
	},
	{
		type: 'RELIGION',
		word: /^(?:halal|kosher)$/,
		after:
			/^ (?:slaughter|butchers?|shops?|meat|rules|labels?|label|certificates?|market|counter|stalls?|restaurants?|suppliers?|kitchen|trade|import)\b/,
		notBefore: /\b(?:i (?:eat|buy|cook|need|keep|only eat)(?: only)?|my) $/,
	},
	{
		type: 'FAMILY',
		word: /^(?:father|mother|parent|godfather|godmother)(?: of)?$/,
		after:
			/^(?: of)? (?:that|this|the|our|an?) (?:[a-z]+ )?(?:idea|plan|project|form|system|map|scheme|method|rule|code|spreadsheet|logo|archive|roster|rota|pilot|database|website)\b/,
	},
	{ type: 'FAMILY', word: /^(?:my )?(?:other|better) half$/, after: /^ of (?:the|my|our|a|each|every) / },
	{
		type: 'FAMILY',
		word: /^(?:oldest|eldest|youngest)$/,
		after:
			/^ (?:spreadsheet|file|form|map|tool|machine|van|bike|desk|project|client|customer|building|bridge|tree|pump|server|system|record|document|drawing|report|program|script|colleague|pupil|student|member|volunteer|plant|boiler|case|tram|boat|ship)s?\b/,
	},
	{
		type: 'FAMILY',
		word: /^(?:family of (?:two|three|four|five|six|seven|eight|nine|ten))$/,
		before: /\b(?:a|the|one|each|every|another) (?:[a-z]+ )?$/,
		after: /^ (?:was|were|is|had|has|came|waited|moved|asked|lived|needed|who|on|in|with|from|that)\b/,
		notBefore: /\b(?:i|we|my|our)\b[^.]*$/,
	},
	{
		type: 'ORIGIN',
		word: /^[a-z]+$/,
		before: /\b(?:a|an|the|one|every|each) $/,
		after:
			/^ (?:family|couple|mother|father|neighbour|shopkeeper|baker|butcher|tenant|client|driver|supplier|embassy|consulate|chef) (?:of \w+ )?(?:was|were|is|had|has|came|waited|moved|asked|needed|who|on|in|from|that|upstairs|downstairs)\b/,
		notBefore: /\b(?:i am|i'm|i was|as|from|into|in|of|by|married) (?:a|an|the) $/,
	},
	{
		type: 'ORIGIN',
		word: /^(?:french|turkish|persian|german|swiss|danish|dutch|brazilian|chinese|italian|spanish|greek|irish|indian|russian|japanese)$/,
		after:
			/^ (?:press|delight|rugs?|carpets?|shepherd|cheese|hoe|oven|wax|lanterns?|drill|setter|ink|roulette|dressing|toast|windows?|doors?|fries|bath|towels?|(?:phone |mobile |sim )?(?:phone|number)|sim|version|plug|manual|translation|edition|keyboard|drawings?)\b/,
	},
	{
		type: 'ORIGIN',
		word: /^[a-z ]+$/,
		before:
			/\b(?:memo|report|note|survey|leaflet|paper|study|article|figures|research|briefing|course|guide) (?:\w+ )?(?:on|about|for) (?:[a-z-]+ ){0,2}(?:migrants|workers|refugees|students|nurses|drivers|families|newcomers) from $/,
	},
	{
		type: 'ORIENTATION',
		word: /^(?:gay |queer )?(?:gay|pride|gay pride|queer)$/,
		after: /^ (?:boat|parade|film|march|flag|week|permit|float|bar|café|cafe|crossing)\b/,
		notBefore:
			/\b(?:my|i am|i'm|i (?:sail|sailed|march|marched|walk|walked|dance|danced)[^.]*) (?:the |a )?$/,
	},
	{ type: 'AGE', word: /^pension is an?$/, before: /\b(?:widow's|state|survivor's|company) $/ },
	{
		type: 'GRAD_YEAR',
		word: /^(?:19|20)\d\d$/,
		before: /\bclass of $/,
		after: /^ (?:pumps?|trains?|trams?|boats?|ships?|buses|engines?|locomotives?|machines?)\b/,
	},
];
