import type { Context, Pattern } from '../recognisers/model';
import { nobodyElse, ownSentence } from './own-sentence';

type Refusal = NonNullable<Pattern['unless']>;
const notOwn: Refusal = (match, context) => !ownSentence(match, context);
const opens = (match: RegExpExecArray, { document }: Context): boolean =>
	/(?:^|[.!?:;\n"'(]) ?$/.test(document.canon.slice(Math.max(0, match.index - 2), match.index));
const notOwnNote: Refusal = (match, context) =>
	!(ownSentence(match, context) || (opens(match, context) && nobodyElse(match, context)));
const limb =
	'(?:been|voet|voeten|heup|heupen|knie|knieen|rug|nek|schouder|schouders|arm|hand|handen|oog|ogen|oor|oren|hart|long|longen|nier|nieren|lever|maag|darmen|hoofd|hersenen|stem|gehoor|zicht|vingers|pols|polsen|gewrichten|evenwicht|geheugen|energie|lijf|lichaam|huid|stembanden|zenuwen)';
const englishLimb =
	'(?:legs?|foot|feet|hips?|knees?|back|neck|shoulders?|arms?|hands?|eyes?|ears?|heart|lungs?|kidneys?|liver|stomach|gut|head|brain|voice|hearing|sight|eyesight|vision|fingers?|wrists?|joints?|balance|memory|energy|body|skin|nerves)';

/** Health by what the body does, by aids and treatment, and by what somebody leaves. */
export const saidHealthPatterns: readonly Pattern[] = [
	{
		rule: 'one-side',
		language: 'both',
		pattern:
			/\b(?<x>(?:aan |op )(?:een|een|mijn|het) (?:linker|rechter)?(?:oor|oog)(?: zo goed als| bijna| vrijwel| volledig)? (?:doof|blind|slechtziend|slechthorend)|(?:doof|blind|slechthorend|slechtziend) (?:(?:aan|op)(?: (?:een|mijn|het|een van mijn|de))? (?:(?:linker|rechter)?(?:oor|oog|kant|zijde)|links|rechts)|links|rechts)|eenogig|eenarmig|eenbenig|(?:deaf|blind) (?:in|on) (?:one|my \w+|the \w+)(?: (?:ear|eye|side))?|one-(?:armed|legged|eyed)|hard of hearing|slecht ter been|moeilijk ter been|slecht van gezicht|slecht van gehoor|hardhorend|unsteady on my feet|not (?:good|steady) on my feet|kleurenblind|colou?r[- ]blind|nachtblind|links verlamd|rechts verlamd|halfzijdig verlamd)\b/dg,
		unless: (match, context) =>
			!nobodyElse(match, context) ||
			/\b(?:hij|zij|ze|man|vrouw|meneer|mevrouw|client|he|she|lady|gentleman)\b[^.;]{0,30}$/.test(
				context.document.canon.slice(Math.max(0, match.index - 40), match.index),
			),
		score: 0.8,
	},
	{
		rule: 'dose',
		language: 'nl',
		pattern:
			/\b(?:ik|mij|mezelf|mijn)\b[^.;]{0,50}?\b(?<x>(?:insuline|bloedsuiker|bloedverdunners?|antidepressiva|medicatie|medicijnen|pillen|prednison|methadon|ritalin|hormonen|epipen|puffer|pufje|pompje|inhaler|pleisters tegen|infuus|dialyse|chemo\w*|bestraling(?:en)?|immuuntherapie|bloedtransfusie|pacemaker|stent|donornier|donorhart|transplantatie|prothese|kunst(?:heup|knie|been|oog)|nieuwe (?:heup|knie|nier|lever)|stoma|katheter|zuurstof(?:fles)?|brace|korset|spalk|steunzolen|hoortoestel(?:len)?|hoorapparaat|implantaat|cochleair implantaat|loep|leesloep|brailleregel|schermlezer|voorleessoftware|taststok|blindenstok|rollator|scootmobiel|rolstoel|krukken|looprek|handbike|traplift|tillift|gebarentolk|schrijftolk|liplezen|gebarentaal|noodmedicatie|buddyhond|hulphond|geleidehond))\b/dg,
		unless: (match, context) =>
			notOwn(match, context) ||
			/^ (?:veilig\w*|wil|maak\w*|ontwikkel\w*|controle\w*|beoordel\w*|verpak\w*|uitgaf|uitgeef|klaar\w*|bestel\w*|verkoop)\b/.test(
				context.document.canon.slice(match.index + match[0].length, match.index + match[0].length + 14),
			) ||
			/\b(?:toegankelijk\w*|vergunning|subsidie|project|bezoekers?|mensen|ouderen|moeder|vader|oma|opa|leverde|verstrek\w*|plaats(?:te|en|t)\b|test(?:te|en|t)\b|repar\w*|voor (?:een|de)|regelde|aanvragen|voorziening|wmo|iemand|collega|man|vrouw|dame|heer|meneer|mevrouw|bewoner|jongen|meisje|haar|zijn|hem|hun|duwde)\b/.test(
				match[0],
			),
		score: 0.76,
	},
	{
		rule: 'dose',
		language: 'en',
		pattern:
			/\b(?:i|me|my|myself|i'm|i've)\b[^.;]{0,50}?\b(?<x>(?:insulin|blood sugar|blood thinners|antidepressants|medication|my pills|steroids|methadone|ritalin|hormone therapy|epipen|inhaler|dialysis|chemo\w*|radiotherapy|radiation treatment|transfusion|pacemaker|stent|donor (?:kidney|heart)|transplant|prosthe(?:sis|tic)|new (?:hip|knee|kidney)|stoma|catheter|oxygen|brace|splint|hearing aids?|cochlear implant|magnifier|braille display|screen reader|white cane|walking (?:stick|frame)|walker|mobility scooter|wheelchair|crutches|stairlift|sign language interpreter|lip[- ]?read(?:ing)?|guide dog|assistance dog))\b/dg,
		unless: (match, context) =>
			notOwn(match, context) ||
			/\b(?:access\w*|permit|grant|project|visitors?|people|elderly|mother|father|grandmother|supplied|provided|install\w*|test(?:ed|ing)?|repair\w*|fitted|ordered|sold|for (?:a|the)|arranged|someone|colleague|man|woman)\b/.test(
				match[0],
			),
		score: 0.76,
	},
	{
		rule: 'treated',
		language: 'nl',
		pattern: new RegExp(
			`\\b(?:na|sinds|door|voor|vanwege|tijdens|met|van|wegens|ondanks) (?:mijn|m'n) (?<x>(?:eerste |tweede |derde |vierde |laatste |zware |grote |lange |recente |volgende |zoveelste )*(?:operatie|ingreep|val|ongeluk|ongeval|herstel|opname|revalidatie|behandeling(?:en)?|diagnose|transplantatie|hartaanval|infarct|beroerte|tia|hersenschudding|hernia|herseninfarct|hersenbloeding|inzinking|instorting|ziekte|ziekbed|ziekenhuisopname|chemo\\w*|bestraling\\w*|nieroperatie|\\w*operatie|therapie|medicatie|aandoening|beperking|handicap|dwarslaesie|amputatie|crash|burn-?out|depressie|overspannenheid|ziekteperiode|verslaving|afkickperiode|opvliegers?|migraine\\w*|aanval(?:len)?))\\b|\\b(?<x1>(?:lig|lag|zat|zit|moet|moest|ga|ging|kom|kwam) ik (?:\\w+ ){0,5}?(?:in het ziekenhuis|in een kliniek|in de kliniek|in revalidatie|aan de dialyse|aan het infuus|onder het mes|bij de (?:psycholoog|psychiater|neuroloog|cardioloog|reumatoloog|oncoloog|revalidatiearts|longarts|internist|specialist)))\\b|\\bmijn (?<x2>${limb}) (?:laat|laten|liet|lieten) (?:me|mij) in de steek|\\bmijn (?<x3>${limb}) (?:wil|willen|wilde|kan|kunnen|doet|doen|werkt|werken|is|zijn) (?:niet meer|niet goed|niet|slecht|versleten|op\\b|kapot|stuk|half verlamd|verlamd|aangetast)`,
			'dg',
		),
		unless: (match, context) =>
			!nobodyElse(match, context) || /^(?:hand|handen|hoofd)$/.test(match.groups?.x3 ?? ''),
		score: 0.8,
	},
	{
		rule: 'treated',
		language: 'en',
		pattern: new RegExp(
			`\\b(?:after|since|through|because of|before|during|with|despite|between|following) my (?<x>(?:first |second |third |fourth |last |big |long |recent |next |latest )*(?:operation|surgery|fall|accident|recovery|admission|rehab(?:ilitation)?|treatment|diagnosis|transplant|heart attack|stroke|concussion|hernia|breakdown|collapse|illness|hospital stay|chemo\\w*|radiotherapy|therapy|medication|condition|disability|amputation|crash|burn-?out|depression|sick leave|addiction|seizures?|migraines?|biopsy|mastectomy|hysterectomy|infusion))\\b|\\bmy (?<x1>${englishLimb}) (?:gave (?:out|up|way)|let me down|lets me down|does not work|doesn't work|do not work|don't work|stopped working|are shot|is shot|is failing|are failing|no longer)|\\bi (?:was|spent|lay|am)(?: \\w+){0,4}? (?<x2>in (?:hospital|rehab|a clinic|intensive care|a psychiatric ward)|on (?:dialysis|a drip|oxygen|the waiting list for a (?:kidney|heart|lung)))\\b`,
			'dg',
		),
		unless: (match, context) => !nobodyElse(match, context),
		score: 0.8,
	},
	{
		rule: 'symptom',
		language: 'both',
		pattern:
			/\b(?<x>hot flush(?:es)?|hot flash(?:es)?|opvliegers?|menopause|menopauz\w+|(?:in|door|vanwege|sinds|met) de overgang|mijn overgang|perimenopause|night sweats|panic attacks?|paniekaanval(?:len)?|angstaanval(?:len)?|epileptische aanval(?:len)?|chronische (?:pijn|vermoeidheid|migraine|\w+)|chronic (?:pain|fatigue|migraine|illness)|lichttherapie|slaapapneu|sleep apnoea|tinnitus|oorsuizen|brain fog|hersenmist|long covid|prikkelgevoelig|overprikkeld|snel overprikkeld|hoogsensitief|tremor|tremors|spierziekte|zenuwziekte)\b/dg,
		unless: (match, context) =>
			notOwn(match, context) ||
			/\b(?:beleid|policy|project|artikel|workshop|collega'?s?|colleagues|werknemers|employees|campagne|campaign|onderzoek|vrouwen|women|clienten|training|overgang (?:naar|van|tussen|tot|kostte))\b/.test(
				context.document.canon.slice(Math.max(0, match.index - 50), match.index + match[0].length + 30),
			),
		score: 0.78,
	},
	{
		rule: 'sober',
		language: 'both',
		pattern:
			/\b(?<x>i (?:do not|don't|no longer|have not|haven't|stopped|quit|gave up) (?:drink|drinking|touch(?:ed)? (?:alcohol|a drop)|had a drink|alcohol)(?! (?:coffee|tea|water|milk))|(?:sober|clean|dry) (?:since|for) (?:19|20)?\w+(?: years)?|(?:my )?(?:aa|na) (?:meeting|meetings|sponsor|group)|in recovery|recovering (?:alcoholic|addict)|droog (?:sinds|al)|(?:al )?\w+ jaar (?:nuchter|clean|droog)|(?:nuchter|clean) sinds (?:19|20)?\w+|(?:drink|dronk) ik (?:niet|geen (?:druppel|alcohol))(?: meer)?(?: sinds| al)|aa-(?:groep|bijeenkomst|meeting)|afgekickt|ex-verslaafde?|ervaringsdeskundige)\b/dg,
		unless: (match, context) =>
			!nobodyElse(match, context) ||
			/\b(?:we|they|residents|clients|clienten|mensen|cliënt)\b/.test(
				context.document.canon.slice(Math.max(0, match.index - 30), match.index),
			),
		score: 0.78,
	},
	{
		rule: 'stutter',
		language: 'both',
		pattern:
			/\b(?:mijn (?<x>(?:ge)?stotter\w*|stotteren|spraakgebrek|tics?|dyslexie|dyscalculie|gehoor(?:verlies)?|slechte (?:ogen|knieen|rug|heup|oren|longen|hart)|zwakke (?:gezondheid|rug|longen|hart))|my (?<x1>stammer(?:ing)?|stutter(?:ing)?|lisp|tics?|hearing loss|bad (?:back|knees?|hip|eyes|heart|leg|lungs)|weak (?:heart|lungs|back|eyes)|poor (?:eyesight|hearing|health)|dodgy (?:knee|hip|back|heart)))\b|\b(?<x2>stotteren|stammering|stuttering)(?: doe ik| komt| gebeurt| is iets| is what i| is something i)\b/dg,
		unless: (match, context) => !nobodyElse(match, context),
		score: 0.82,
	},
	{
		rule: 'letters',
		language: 'both',
		pattern:
			/\b(?<x>(?:de )?letters (?:dansen|dance|swap|draaien|verspringen|husselen)(?: voor mijn ogen| before my eyes)?|alles met (?:links|rechts|een hand)|met (?:een|1) hand (?:typ\w*|tik\w*|werk\w*|doe\w*)|(?:typ|tik|werk|schrijf) (?:ik )?(?:alles )?met (?:een|1) hand|(?:type|typing|work|write) (?:\w+ )?with (?:one hand|my left hand only|my mouth|my feet)|one-handed|eenhandig|met een half(?:e)? (?:long|oor|oog|nier)|with (?:one|half a) (?:lung|kidney|eye|ear)|leren (?:lopen|praten|schrijven) (?:opnieuw|als kind)|opnieuw (?:leren lopen|leren praten|leerde lopen)|learn(?:ed|t)? to (?:walk|talk|speak|write) again)\b/dg,
		unless: notOwnNote,
		score: 0.78,
	},
	{
		rule: 'benefit',
		language: 'both',
		pattern:
			/\b(?:ik|i|mijn|my)\b[^.;]{0,40}?\b(?<x>(?:gedeeltelijk |volledig |half )?(?:afgekeurd|arbeidsongeschikt)|in de ziektewet|ziektewet|wajong\w*|wia(?:-uitkering)?|jobcoach|loonkostensubsidie|banenafspraak|beschut(?:te)? (?:werk|werkplek|baan)|sociale werkvoorziening|signed off(?: sick)?|on (?:long-term )?sick leave|disability (?:benefit|allowance|pension)|personal independence payment|invalidity pension|werk naar vermogen|urenbeperking|medische urenbeperking|reintegr\w+|re-?integrat\w+)\b/dg,
		unless: (match, context) =>
			notOwn(match, context) ||
			/\b(?:beleid|aanvragen|dossiers?|uitvoering|begeleid\w*|mensen|medewerkers|collega\w*|team|regeling|wet|project|adviseer\w*|beoordeel\w*|people|staff|policy|advis\w+|assess\w*|claims|applications?|process|under the|als (?:jobcoach|consulent))\b/.test(
				match[0] +
					context.document.canon.slice(match.index + match[0].length, match.index + match[0].length + 20),
			),
		score: 0.76,
	},
];

/** Pregnancy without the word. */
export const saidPregnancyPatterns: readonly Pattern[] = [
	{
		rule: 'little-one',
		language: 'nl',
		pattern:
			/\b(?<x>(?:komt|kwam|verwachten we|verwacht ik|wacht|arriveert) (?:de|onze|mijn|er een|een) (?:kleine|baby|kleintje|nieuwe spruit|eerste|tweede|derde|tweeling|dreumes|ukkie|wurm|spruit)(?! (?:projecten|zaken|groep|stap|keer|ronde|fase))|(?:de|onze|een) (?:kleine|kleintje|baby|spruit|tweede|derde) (?:komt|op komst|onderweg|in aantocht|wordt geboren|dient zich aan|zich aandient)|gezinsuitbreiding|uitgerekend(?:e datum)?(?: (?:in|op|voor|ben ik|eind|half|begin|rond))|(?:dikke|groeiende|bolle|ronde|zichtbare) buik|met z'n tweeen in een lijf|eten voor twee|verloskundige|zwangerschapsgym|zwangerschapscursus|twintigwekenecho|(?:eerste|laatste|volgende) echo|kraamtijd|kraambed|kraamweek|kraamvisite|borstvoeding|kolven|kolfruimte|kolfpauze|kolfkamer|voedingspauze)\b/dg,
		unless: (match, context) =>
			notOwn(match, context) ||
			/\b(?:client\w*|project|wet|beleid|collega|medewerk\w*|gebouw|vergader\w*|inricht\w*|richt(?:te)? (?:een|de)|bouwde|in de kraamzorg|kraamafdeling|verloskunde|als (?:verloskundige|kraam\w+)|ziekenhuis|dossier|moeders?|vrouwen|zus|dochter|uitgerekend (?:die|dat|deze|nu|toen))\b/.test(
				context.document.canon.slice(Math.max(0, match.index - 50), match.index + match[0].length + 20),
			),
		score: 0.78,
	},
	{
		rule: 'little-one',
		language: 'en',
		pattern:
			/\b(?<x>expecting(?=[,.;]| (?:again|in|my|our|a (?:baby|child|boy|girl|little)|twins|number))|due (?:when|in|next|this|any|at|before|after) (?:the |day|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|week|month|christmas|easter)\w*|eating for two|bun in the oven|baby bump|my bump|(?:little one|baby|second|third|number (?:two|three)|another one|a sibling) (?:is )?(?:on the way|due|coming|arriving|arrives)|my (?:first|second|third|last) (?:trimester|scan|ultrasound)|morning sickness|milk break|nursing (?:break|room)|pumping (?:room|break|milk|breaks)|breast[- ]?feeding|breast pump|antenatal (?:class|classes|course)|midwife appointment|my midwife|in the family way|with child|labour ward)\b/dg,
		unless: (match, context) =>
			!nobodyElse(match, context) ||
			(!ownSentence(match, context) && !/\b(?:my|our|i)\b/.test(match[0])) ||
			(/^due/.test(match.groups?.x ?? '') &&
				!/\bi(?:'m| am)?\b[^.;]{0,40}$|expecting[^.;]{0,10}$|baby[^.;]{0,10}$/.test(
					context.document.canon.slice(Math.max(0, match.index - 44), match.index),
				)) ||
			/\b(?:report|invoice|decision|delivery|answer|reply|train|results?|visitors?|call|delegation|colleague|policy|parcel)\b/.test(
				context.document.canon.slice(Math.max(0, match.index - 40), match.index + match[0].length + 16),
			),
		score: 0.78,
	},
];
