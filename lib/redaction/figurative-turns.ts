import { makeTurns } from './figurative-makes';
import type { DetailType } from './types';

/** A turn of phrase in which a word of a family says nothing about anybody. All patterns given must hold. */
export interface Turn {
	readonly type: DetailType;
	readonly word: RegExp;
	/** what stands before it in the sentence; ends in `$` */
	readonly before?: RegExp;
	/** what stands before it may not be this */
	readonly notBefore?: RegExp;
	/** what follows it, from the next character on */
	readonly after?: RegExp;
}

const somebodyHad =
	/\b(?:she|he|they|who|(?:the|a|an|one|this|that|each|every) (?:[\w-]+ )?(?:family|mother|father|woman|man|couple|client|tenant|resident|neighbour|caller|baker|farmer|widow|widower|visitor|customer|lady|gentleman|driver|applicant|citizen|parent)) (?:had|has|have|with|raised|was raising)(?: \w+)? $/;

/** Turns of phrase, pieces of work and other people's lives that look like a clue in English. */
export const turns: readonly Turn[] = [
	...makeTurns,
	{
		type: 'FAMILY',
		word: /(?:married|wedded|engaged|divorced)$/,
		after:
			/^ (?:to (?:none|nothing|no|neither|any|this|that|the|two|both|it)\b(?! (?:love|same (?:man|woman)|father|mother|man|woman|sister|brother))|the|two|both|them|it|these|those)\b/,
	},
	{
		type: 'FAMILY',
		word: /separated$/,
		before: /\b(?:i|we|they|and|then)(?: \w+ly| first| then| have| had)? $/,
		after:
			/^ (?:what|the|out|from each|them|it|into|that|these|those|both|all|clean|waste|paper|glass|rubbish|each|every|facts?|fact|wheat|\w+ (?:from|and))\b/,
	},
	{
		type: 'FAMILY',
		word: /^marriage$/,
		after:
			/^ (?:counsell\w+|guidance|of (?:the|two|convenience|both|minds|ideas)|certificates?|licen[cs]es?|law|registrars?|records?|registers?|banns|ceremon(?:y|ies))\b/,
	},
	{
		type: 'FAMILY',
		word: /^(?:brother|sister|daughter|mother|father|parent|partner|child|family|twin|baby|grandfather)$/,
		after:
			/^[ -](?:teams?|compan(?:y|ies)|firms?|organi[sz]ations?|projects?|departments?|ships?|boards?|papers?|institutions?|agenc(?:y|ies)|offices?|sites?|units?|programmes?|branch|park|cit(?:y|ies)|towns?|process|nodes?|records?|class(?:es)?|elements?|clocks?|plants?|tongue rule)\b/,
	},
	{
		type: 'FAMILY',
		word: /^(?:the )?(?:school|nursery) run$/,
		before: /\bmy (?:husband|wife|partner|spouse|girlfriend|boyfriend) (?:does|did|has|takes) the $/,
	},
	{
		type: 'FAMILY',
		word: /^(?:the )?(?:school|nursery) run$/,
		before: /(?:^|[,;] )(?:the |this |that )?$/,
		after:
			/^ (?:makes?|made|causes?|caused|blocks?|blocked|is|was|jams?|jammed|brings?|brought|clogs?|clogged|creates?|turns?|fills?)\b(?! mine)/,
	},
	{
		type: 'FAMILY',
		word: /\b(?:children|kids|sons|daughters|boys|girls)$/,
		before: somebodyHad,
		notBefore: /\b(?:my|i|our) /,
	},
	{
		type: 'PREGNANCY',
		word: /(?:gave|give|giving|given) birth$/,
		after:
			/^ to (?!(?:a |an |my |our |his |her |the |two |three )?(?:\w+ )?(?:sons?|daughters?|child|children|bab(?:y|ies)|boys?|girls?|twins?|triplets?|firstborn|him|her|youngest|eldest)\b)/,
	},
	{
		type: 'PREGNANCY',
		word: /^adoption$/,
		after:
			/^ (?:papers|files?|records?|cases?|rates?|of (?!(?:my|our)\b)|law|agenc(?:y|ies)|act|plan|curve|archives?|register|desk|figures|certificates?|rose|fell|grew|went|among)\b/,
	},
	{
		type: 'RELIGION',
		word: /^fast(?:ed)?$/,
		after: /^(?:-| (?:food|lane|track|forward|and (?!pray)|enough|at|with))/,
	},
	{
		type: 'RELIGION',
		word: /^(?:convert|believer|faithful|converted|devout)\b/,
		after:
			/^ (?:to|in|of|user|reader|fan) (?!(?:the )?(?:islam|christ\w*|catholic\w*|judaism|buddh\w*|god|jesus|allah|hindu\w*|orthodox\w*|protestant\w*|church|faith|lord|religion|sikh\w*|baha\w*|a god|a higher|reincarnation|heaven)\b)/,
	},
	{
		type: 'RELIGION',
		word: /^(?:mosque|church|temple|synagogue) (?:board|council)$/,
		before: /\b(?:the|a|one|each|every|two|three|both) $/,
		after:
			/^(?:,| and | or |'s| (?:sat|met|agreed|asked|wanted|said|wrote|called|came|signed|objected|feared))/,
	},
	{
		type: 'HEALTH',
		word: /^(?:allerg(?:y|ic|ies)|addict(?:ed|ion)?|intoleran(?:ce|t))$/,
		after:
			/^ (?:to|for) (?!(?:\w+ )?(?:nuts?|peanuts?|gluten|milk|lactose|dairy|penicillin|wasps?|bees?|stings?|pollen|cats?|dogs?|latex|dust|mites?|fish|shellfish|grass|birch|antibiotics?|eggs?|soy|wheat|alcohol|heroin|cocaine|painkillers?|drugs|gambling|gaming|aspirin|nickel|perfumes?|animals|horses|medicines?|medication|food|opioids|drink|pills|certain|some|sunlight|sun|strawberries|fruit|kiwi)\b)/,
	},
	{
		type: 'HEALTH',
		word: /^(?:blind|deaf|lost|lame|crippled|paralysed)$/,
		after: /^ without (?:my|the|a|our|that) (?!glasses|lenses|hearing|aids?|spectacles)/,
	},
	{
		type: 'HEALTH',
		word: /^disabled$/,
		notBefore: /\b(?:my|own|have an?|use an?|need an?|get an?) $/,
		after:
			/^ (?:parking|toilets?|access|accounts?|users?|buttons?|functions?|links?|fields?|entrance|lift)\b/,
	},
	{
		type: 'HEALTH',
		word: /^(?:depression|fever|stroke|attack|migraine|fit|recovery|epidemic|rash)$/,
		after:
			/^ (?:of|in) (?:the|a|an|that|this|figures|ideas|luck|genius|conscience|work|prices|sales|trade|emails?|letters|costs?|sums?|money|data)\b/,
	},
	{
		type: 'AGE',
		word: /^(?:the )?(?:eldest|youngest|oldest)$/,
		after:
			/^ (?:in|of) (?:the|a|our) (?:queue|fleet|archive|pile|stack|file|line|depot|folder|street|register)\b/,
	},
	{
		type: 'AGE',
		word: /^(?:\d\d|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:[ -]\w+)?|\w+teen|eleven|twelve)$/,
		before: /\b(?:turned|have|had) (?:\w+ )?$/,
		after:
			/^ (?!(?:yes|this|last|plus|always|besides|perhaps|sometimes|less|across|years|summers|winters|springs|autumns|minus|was|is|has|as|its|birthdays)\b)[a-z]{2,}s\b/,
	},
	{
		type: 'AGE',
		word: /^retired?$/,
		after:
			/^ (?:from (?:nothing|no\b)|(?:old|obsolete|the|a|an|this|that|our|two|three|\w+ (?:servers?|systems?|machines?|files?)) ?(?!year|month|on\b))/,
		before: /\b(?:i|we|they|to|and|the|a|an|had)(?: \w+)? $/,
	},
	{
		type: 'GRAD_YEAR',
		word: /^(?:19|20)\d\d$/,
		before: /\bthe class of $/,
		after:
			/^ (?:boilers|lorries|trucks|machines|servers|buses|trams|trains|systems|software|laptops|forms|files)\b/,
	},
	{
		type: 'ORIGIN',
		word: /^[a-z]+(?:ese|ish|ian|an|ch|ic|i)$/,
		notBefore: /\b(?:my|a|an|as|half|part|am) $/,
		before: /\b(?:our|the|their|his|her|two|three|both|some|all|new|of|with|from|by) $/,
		after:
			/^ (?:partners?|suppliers?|customers?|contractors?|buyers?|sellers?|tourists?|embassy|government|authorit(?:y|ies)|ministry|police|consulate|delegation|guests?|invoices?|counterparts?|tenders?|bidders?|standards?|rules?|market|manual|factory|lorr(?:y|ies)|drivers?|agency)\b/,
	},
	{
		// “when I was sixteen”: how old somebody was then says little of today
		type: 'AGE',
		word: /^(?:[5-9]|1\d|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen)$/,
		before: /\b(?:when|since|until|till|before) i was (?:only |just |about |barely |still )?$/,
	},
	{
		// “a Frisian farmer, a lawyer and a cook”
		type: 'ORIGIN',
		word: /^[a-z]+$/,
		before: /(?:^|[,;:] |\band |\bwith )(?:a|an|two|three|one|the) $/,
		after: /^ [a-z]+(?:,| and) (?:a|an|two|three|the|one) (?!half\b)[a-z]+/,
	},
	{
		type: 'ORIGIN',
		word: /^[a-z]+$/,
		after:
			/^ (?:army kni(?:fe|ves)|cheese|roulette|walls?|whispers|windows?|summers?|carpets?|blinds?|chorus|flu|courage|doors?|leave|auctions?|ovens?|uncle|toast|fries|horns?|inquisition|dressing|tragedy|keyboard|gin|elms?|cap|cure)\b/,
	},
	{
		type: 'RELIGION',
		word: /^(?:sunday|saturday|friday) services?$/,
		after: /^ (?:on|of|for|to) (?:line|route|bus|tram|train|the (?:bus|tram|train|ferry|line|island|\d))/,
	},
	{
		type: 'RELIGION',
		word: /^(?:halal|kosher|lent|ramadan|eid|diwali)$/,
		before: /\b(?:the|a|our|both|or|and|one|separate|separated) $/,
		notBefore: /\b(?:i|my|we) (?:eat|keep|cook|observe|celebrate|fast)\b/,
		after:
			/^ (?:(?:and|or) (?:the )?(?:\w+ ){1,2})?(?:menus?|meals?|lunch(?:es)?|food|meat|kitchens?|options?|butchers?|certificates?|labels?|permits?|stalls?|market|opening|hours|rota|traffic)\b/,
	},
	{
		type: 'HEALTH',
		word: /^(?:\w+ )?(?:cancer|dementia|autism|diabetes|asthma|burn-?out|epilepsy|aids|obesity|alzheimer's|parkinson's)$/,
		notBefore: /\b(?:i have|i had|i've had|i am in|i'm in|own) (?:an? |the )?$/,
		after:
			/^ (?:research|screening|registr\w+|wards?|files?|institutes?|hospitals?|awareness|society|fund|figures|statistics|choir|cafe|units?|departments?|leaflets?|campaigns?|desk|data|studies|study|prevention|policy|care plan|network day|protocols?)\b/,
	},
	{
		type: 'ORIENTATION',
		word: /pride$/,
		before: /\bthe $/,
		notBefore: /\b(?:i|we|my|our|walk\w*|march\w*|danced?|join\w*|in|at|on) (?:\w+ ){0,2}the $/,
		after:
			/^ (?:(?:boat|canal|walk) )?(?:parades?|events?|permits?|route|traffic|weekend|stages?|budget|file)\b/,
	},
	{
		type: 'PREGNANCY',
		word: /\bbaby$/,
		after:
			/^ (?:monitors?|food|changing|rooms?|boom|clinics?|shop|grand|steps?|names?|milk|seats?|photos?)\b/,
	},
	{
		type: 'FAMILY',
		word: /\bbaby$/,
		after:
			/^ (?:monitors?|food|changing|rooms?|boom|clinics?|shop|grand|steps?|names?|milk|seats?|photos?)\b/,
	},
	{ type: 'PREGNANCY', word: /^midwife$/, after: /^ (?:of|to|for|at|on)\b/ },
	{
		type: 'FAMILY',
		word: /^married$/,
		before: /\b(?:i|we|have|had) $/,
		after: /^ (?:people|couples?|strangers|hundreds|dozens|\d|two people|them\b)/,
	},
	{
		// “A father of five wrote …”; “A father of five, I plan …” is the writer
		type: 'FAMILY',
		word: /^(?:father|mother|parent|dad|mum|grandmother|grandfather)(?: of)?$/,
		before:
			/(?:^|\b(?:to|from|with|by|for|helped|asked|called|told|met|and) )(?:a|an|the|one|each|every) (?:(?:single|young|old|tired|angry|worried) )?$/,
		after:
			/^(?: of)? \w+ (?:wrote|asked|called|came|said|told|rang|wanted|stood|sat|had|was|got|gave|sent|brought|lost|found|thanked|complained|who|whose|in|from|at|with|on)\b/,
	},
	{
		type: 'FAMILY',
		word: /^\w+$/,
		before:
			/(?:^|\b(?:to|from|with|by|for|helped|asked|called|told|met|and) )(?:a|an|the|one|each|every) (?:(?:single|young|old|tired|angry|worried) )?(?:father|mother|parent|dad|mum|grandmother|grandfather) of $/,
		after:
			/^ (?:wrote|asked|called|came|said|told|rang|wanted|stood|sat|had|was|got|gave|sent|brought|lost|found|thanked|complained|who|whose|in|from|at|with|on)\b/,
	},
	{
		type: 'ORIGIN',
		word: /^(?:naturali[sz]ation|asylum|integration|citizenship|civic integration|residence permits?)$/,
		notBefore: /\b(?:my|our own|i passed|passed) (?:\w+ )?$/,
		after:
			/^ (?:days?|desk|ceremon(?:y|ies)|teams?|files?|requests?|interviews?|fees?|office|department|counter|forms?|letters?)\b/,
	},
	{
		type: 'RELIGION',
		word: /^(?:iftar|eid|diwali|holi|mass|ramadan)$/,
		before: /\b(?:for|of|at|about|during|to) the $/,
		after:
			/^ (?:of|in|at) (?:the|our) (?:district|neighbourhood|school|town|city|office|hall|street|centre|mayor|quarter|square)\b/,
	},
	{
		type: 'RELIGION',
		word: /^(?:church|mosque|temple|synagogue|chapel|cathedral)$/,
		before:
			/\b(?:crypt|tower|roof|hall|cellar|yard|clock|steeple|walls?|keys?|back|front|side|porch|windows?|shadow|facade|spire|floor|car park|owner|restoration|repair) of the (?:\w+ )?$/,
	},
	{
		type: 'HEALTH',
		word: /^(?:hearing loop|ramp|induction loop)$/,
		notBefore: /\b(?:my|need|use|i have|without) (?:an? |the )?$/,
		before: /\b(?:the|a|every|each) $/,
	},
	{
		type: 'HEALTH',
		word: /^[a-z -]+$/,
		notBefore: /\b(?:other|fellow|like|we|us|with) $/,
		after:
			/^ (?:users?|people|visitors?|readers?|drivers?|residents?|clients?|colleagues?|customers?|persons?|citizens?|passengers?|travellers?|patients?|pupils?|students?|callers?|applicants?|employees|staff|members)\b/,
	},
	{ type: 'AGE', word: /^young$/, before: /\bi was $/, after: /^ and (?!old\b)/ },
	{
		type: 'ORIGIN',
		word: /^[a-z]+$/,
		before: /\b(?:the|two|three|both|read|reading|read a) $/,
		after:
			/^ (?:originals?|texts?|versions?|editions?|translations?|contracts?|papers?|reports?|stud(?:y|ies)|novels?|manuals?|figures|data)\b/,
	},
	{
		type: 'FAMILY',
		word: /children$/,
		after:
			/^'s (?:menus?|wards?|books?|rooms?|corner|hospital|home|court|council|farm|library|museum|day|party|hours?)\b/,
	},
	{
		type: 'PREGNANCY',
		word: /^nursing rooms?$/,
		before:
			/\b(?:designed|built|planned|fitted|furnished|ordered|drew|arranged|cleaned|opened|of|for|in) (?:the|a|two|three) $/,
	},
	{
		type: 'FAMILY',
		word: /^(?:husband|wife|mother|father|brother|sister|son|daughter)$/,
		before: /\b(?:a (?:husband|wife|mother|father|brother|sister|son|daughter) and a|between a) $/,
	},
	{ type: 'EMAIL', word: /^[\w'.-]+ at [\w-]+(?:\.[a-z]{2,})+$/, after: /^\// },
	{ type: 'NAME', word: /^peter$/, after: /^ out\b/ },
	{ type: 'NAME', word: /^vera$/, before: /\baloe $/ },
	{ type: 'NAME', word: /^(?:aloe vera|peter out)$/ },
];
