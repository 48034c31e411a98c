import type { ElementWords } from '../types';
import { DATE, DAYS, MONTH, NAMED, NUMBER, ORGANISATIONS, PERSON, RANGE } from './element-shapes';

/** How English vacancies tell salary, hours and the rest. */
export const elementWords: ElementWords = {
	classes: {
		we: 'us we our',
		you: 'you your yourself',
		third:
			'apps resident client clients website* visitor* student* customer customers patients citizen* guest* residents patient children pupil* *tenant* museum library passenger* animals dogs supplier* consumer* objector* skippers directors teachers',
		no: "no only not can't cannot compulsory exclusively fixed impossible never unfortunately assigned excluded",
		apply:
			'email write appl* form vacancy letter* send hear open cv* interested motivation name receive regist* respon* sign* submit message*',
		talk: 'assignment test chat talk* *interview* conversation* introduction panel questionnaire reference* round* screen exam trial video',
		tell: 'ask tell call phone contact email know mail text let mention inform say pass* request*',

		pay: 'band remuneration gross wage* *income compensation earn* grade* net package paid pay pays pension points rate salar* scale*',
		wage: 'band remuneration gross wage* earn salary scale',
		cost: 'phone office training people families travel* laptop allowance bike* billion bonus budget cost* expenses fine fines fund grant* hall imposed invest* kilomet* million outings party pot prize rent rental revenue salaries sell* spen*',
		get: 'get gets receive* start* begin*',
		aid: 'internship',

		week: 'w week weekly weeks',
		job: 'position post vacancy appointment job contract* employment work working available role',
		post: 'appointment job contract position post',
		full: 'full part fulltime',
		hourly: 'hours size',
		away: 'holiday leave call office training open within opening interview* course* remote* where desk workshop',

		where: 'home office location kitchen library',
		choose:
			'discuss* choose* discretion decide agreed swap* spread* suit* together pick agree settle consultation prefer* divide wishes',
		when: 'days hours times timetable roster* nights pattern rota* schedule* shift* morning* wednesday* early late evening* planning',
		part: 'hybrid parttime flexitime flextime telework*',
		flexible: 'flexibility flexibl*',
		trait: 'deployment workforce meetings',
		family: 'family',
		less: 'fewer four less more 24 two',

		everyone: "nobody everybody everyone anyone anybody everyone's",
		all: 'everybody every all',
		human:
			'applications candida* talent* organisation applicant* organization person people colleague* employee* staff workforce workplace team*',
		welcome: 'apply invit* respond belongs* chance* count counts encourag* join opportunit* welcom*',
		pair: 'young old man woman men women',
		ground:
			'disab* neurodiver* handicap *orientation age ages background* belie* born colour conviction convictions corners countries cultur* ethnic* faith* gender* grew headscarf heritage lgbt* migration nationalit* origin* race refugee* religio* sexual trans muslim* jewish christian* gay lesbian*',
		theme:
			'cross equal* inclusi* discriminat* mixed diverse diversity *represented difference* reflect* mirror* unbiased',
		task: 'depend* duties grow minute portfolio products range tasks landscape exhibition',
		denied: "no only not nobody criteri* don't requirement*",

		wish: 'help* adjust* adapt* accommodat* wishes rather other different access*',
		limit:
			'disab* neurodiver* handicap *sighted impair* sensory *stimul* adhd condition illness blind brace aid dyslexi* wheelchair* deaf hearing autis* chronic aids stairs stammer*',
		tool: 'keyboard magnifier accessib* interpreter caption* print quiet quieter break* loop ramp braille reader',
		offer: 'arrang* provid* sort there',
		moment:
			'interview* process selection procedure write appl* form assessment assignment test questions conversation letter meeting recruitment talk writing',
		training: 'housing tax* truck* training licence diploma',
		denial: 'no without',

		choosing: '*selection shortlist* assessment interviewed',
		answer: 'decide hear invit* answer feedback',
		call: 'call phone respond reply',
		process: 'process selection procedure application',
		request: 'question questions click send apply via',
		inner:
			'access* adjust* accommodat* facilit* disab* laptop development induction objection* consultation permit tender* control asylum returns suits',
		course: 'next steps timeline apply* happens interviews process selection procedure',

		ask: 'call phone contact email write send apply ring attention recruiter know mail text more 0* answer* curious details doubt enquir* info* leader manager number picks reach* regards sincerely speak telephone tell* word addressed obtain* particulars hand',

		firm: 'closing latest deadline last term expires final window',
		end: 'appointment job contract interview* museum start* talk* work begin* lasts project* replace season since grant* appeal*',
	},
	texts: {
		each: /(?:per|an?|each|every)\s?(?:hour|month|year|annum|week|shift|four weeks)|hourly|monthly|annually|\bp\/[mha]\b|\d ?ph\b|\bp\.a\.|for \d\d hours|\d-hour/i,
		amount:
			/pays?:? \d\d[.,]\d{3}|(?:€|eur(?:o)?s?\b|£|\$) ?\d|\d(?:,-)? ?(?:euros?|€|pounds)|(?:hundred|thousand|teen|ty|ten|eleven|twelve) (?:euros?|pounds)|\d[.,](?!00|15|30|45)\d\d\b(?! ?(?:%|hours))|\d(?:[.,]\d)?k\b|\d{1,3}[., ]?\d{3}(?: ?(?:-|–|to|and|up to) ?\d{1,3}[., ]?\d{3}| ?(?:gross|net|(?:per|a) (?:month|year)))/i,
		small:
			/(?<![\d.,]|\d )(?:\d[.,]?)?\d{2,3} (?:euros? |pounds )?(?:per|an?|each) (?:year|person|head|mile)/i,
		sure: /\d[., ]?\d{3}(?: euros?| pounds)? gross|gross[^.?!]{0,12}\d[., ]?\d{3}|\d{2,3}(?:[.,]\d)?k? ?(?:-|–|to) ?(?:€|£|\$)? ?\d{2,3}(?:[.,]\d)?k\b|(?:begin|start)(?:s|ing)? (?:on|at|from) (?:€|£|\$) ?\d|^[^\p{L}\d]*(?:€|£|\$) ?\d{1,3}[.,]\d{3} ?(?:-|–|to) ?(?:€|£|\$)? ?\d{1,3}[.,]\d{3}\W*$/iu,
		two: /(?:€|£|\$|eur|euros?)[^?!]{0,4}\d{1,3}[., ]?\d{3}[^?!]{1,30}\d{1,3}[., ]?\d{3}|\d{1,3}[., ]?\d{3}[^?!]{1,30}\d{1,3}[., ]?\d{3}[^?!]{0,4}(?:€|£|eur)/i,

		span: new RegExp(
			`(?<!\\b(?:at|after|within|from|since|between|around|every|until|by) )\\b${RANGE}`,
			'iu',
		),
		fte: /\d ?fte|\d (?:hours?|hrs?) ?(?:weekly|\/ ?w|p\.?w)|\d{2,3} hours (?:per|in) (?:four|4) weeks|(?:contract|appointment|post|position) (?:is )?(?:for|of) \d0 ?(?:%|per ?cent)|hours in (?:all|total)|working (?:week|hours)[^.?!\d]{0,20} \d\d[.,\d]* hours|\d0 ?(?:%|per ?cent) (?:post|contract|appointment|job|position)/i,
		usual:
			/(?<!\b(?:at|after|within|from|since|between|around|every|until|receives?) )\b(?:12|16|18|20|24|28|30|32|34|36|38|40|37[.,]5) ?-?(?:hours?|hrs?|h)\b(?! (?:open|of|(?:a|per|each) day))/i,
		days: new RegExp(
			`\\b${DAYS}(?: [^.]{0,12})?(?: (?:per|a|each|every|in the) week(?! (?:from|at (?:home|the)|in the|remote|working))| of \\w+ hours| out of)|(?:you work\\??|for) ${DAYS}(?! (?:at|from|a m))`,
			'i',
		),
		there: /there (?:is|are)/i,
		spanDays: /work[^.?!]{0,20}day to \w+day/i,
		number: new RegExp(`\\b${NUMBER}\\b|\\b[01]\\.\\d`, 'iu'),
		label: new RegExp(
			`\\b(?:hours|size|contract|employment|establishment)\\b[^.?!\\d]{0,25}\\b(?:${NUMBER}|[01]\\.\\d)\\b(?! (?:months|years?|${MONTH}))`,
			'iu',
		),
		asked: /how many (?:hours|days)|how much (?:do|will) you work/i,
		fullTime: /full[- ]?time/i,
		engaged: new RegExp(
			`\\b(?:appointment|position|contract|job|post|role|employment)\\b[^.?!,]{0,30}${RANGE}`,
			'iu',
		),
		basis: /(?:if|when) [^.?!]{0,20}full[- ]time/i,
		whole: new RegExp(`^[^\\p{L}\\d]*(?:around )?${RANGE}(?:/w\\w+)?[.!]?$`, 'iu'),

		swap: /shifts? can be swapped/i,
		setTimes:
			/(?:roster|rota|schedule) (?:that )?you [^.?!]{0,25}(?:make|choose|plan)|make the ro(?:ster|ta)|own discretion|(?:hours|times) are (?:set|agreed|planned)|(?:agree|plan|set|decide)[^.?!]{0,20}together|together[^.?!]{0,15}(?:agree|plan|set|decide|make)|open to (?:discussion|change)/i,
		twoPlaces: /where (?:and|or) when|where you (?:like|want|work)/i,
		range: new RegExp(
			`\\b(?<!\\d[.:])${NUMBER} ?(?:to|-|–|or|/) ?${NUMBER}[ -]?(?:hours|hrs|h\\b)(?! (?:open))`,
			'iu',
		),
		fewer:
			/(?:rather|fewer|more|less|prefer)[^.?!]{0,25}hours[^.]{0,30}(?:possible|fine|good|can)|rather work \S+ (?:hours|days)|(?:rather|prefer|fewer|more|less)[^.?!]{0,16}\d[^.?!]{0,14}\? (?:that|this|fine|also|yes|no problem)|(?:rather|prefer to) (?:come|start)[^.]{0,30}(?:possible|fine|okay)/i,
		alsoFine: /\b(?:fine|welcome|allowed)(?: too|,? as well)?[.!]?$|also (?:fine)|let[’']?s talk/i,
		between: /start(?:ing|s)? (?:(?:\w+ )?between|at \w+ or)/i,
		job1: /part-?\s?time|job[ -]shar|flexi?-?time|school hours|remote work|self[ -]roster/i,
		life: /(?:can|may) (?:stop|start|leave|come in) (?:early|later)|(?:can|may) (?:stop|leave) earlier|(?:by|between) two people|swapping (?:shifts|with)|time off (?:for|to)|around your (?:own )?(?:life|family|studies)/i,
		home: /work\w*[^.?!]{0,40}\b(?:from|at) (?:your own )?home\b|(?:days?|week)[^.?!]{0,24}\b(?:from|at) home\b|from home|\b(?:may|can) (?:be (?:done|performed)|\w+)[^.?!]{0,50} (?:from|at) (?:home|your own)|remotely|remote work|wherever you (?:like|want)|any location/i,
		granted:
			/\? (?:yes|you can|we (?:will|can) arrange|that(?: is|'s)? (?:can|fine|okay|possible|no problem)|that can|no problem|fine|of course|(?:we|you) can \w+ that)/i,
		ownTimes:
			/(?:start|begin|come in|finish) (?:at|by) \w+ if you|say which (?:shifts|days|hours)|plan (?:\w+ )?around (?:that|you)|set your own|fully remote|remote (?:days|first)|work from anywhere|(?:freedom|option|free|possible) to work (?:partly )?from home|from home whenever/i,
		clock: /\bat (?:\w+ )?(?:\d+|three|four|five|half)\b|\blater\b/i,
		demand: /\b(?:you(?: are|[’']re)|be|ask|expect|need|require)\b/i,
		own: /know which (?:days|evenings|nights|hours|shifts)|(?:plan|choose|divide|decide|pick) (?:your own|what time|which (?:days|hours|shifts)|when (?:you|to)|where you work)|free to (?:plan|choose|decide)|your own (?:\w+ )?(?:workplace|hours|days|times?|schedule|rota|week|planning)|up to you|your rota with|when you can work|who works when|start (?:early|late)|your call|another (?:spread)|four[- ]day week|(?:two (?:people|persons)[^.?!]{0,20} share|share it with)|whenever it suits|as you (?:like|prefer|wish)|in (?:four|4)(?: days)? or (?:in )?(?:five|5)|freedom (?:in)|(?:whatever|what|which) suits you|days (?:is|are) (?:possible|fine)/i,

		work: /^you (?!(?:do not|don't|will|count|look|are|belong|may|can)\b)\p{L}+\b(?! or)/iu,
		notAll:
			/\blive in (?:our|the|this)|\bin [^.?!]{1,20} live |\bnot (?:everyone|all|every)\b|welcome (?:at|in|to|on) (?:our|the) (?:table|shop|pool|market|event|garden|park|concert|open day|party|desk|counter|meeting)/i,
		yourself:
			/(?:be|but) (?:yourself|themselves)|as you are|whoever you are|(?:be|not (?:at |for )?) ?who you are|the way you are|feel (?:very |most )?welcome|your (?:whole|true|authentic) self|fit (?:in )?(?:a|the|any) (?:mou?ld|box|picture)/i,
		mirror: /(?:team|workforce|staff)[^.?!]{0,30}(?:looks? like|resemble|varied)|we differ|our differences/i,
		oldYoung:
			/all (?:one|the same) to us|whether you (?:are|were|come|live|believe|love|grew)(?! (?:invited|selected|hired|suitable|through|still|interested|able|available))|young (?:or|and) old|young, old|man,? (?:or )?woman|do(?:es)? ?n[o']t (?:matter|mind)|nothing else|no (?:part|role)|where you come|where you(?: a|')re from|whatever your|regardless|irrespective|no matter (?:what your|who you|where you)|whether you \w+ or not|whoever you (?:love|are)|however old/i,
		apart: /not (?:on|at)? ?(?:your|name|age)/i,
		allPeople:
			/(?:all|every|any)(?: \w+){0,2} (?:people|persons?|candidates?|applicants?|talents?|colleagues?)/i,
		noOneOut:
			/(?:encourage|invite) (?:everyone|everybody|anyone) to apply|(?:no (?:applicant|candidate|one)|nobody) is (?:shut|left|kept|turned) (?:out|away)|exclude (?:no ?one|nobody)|(?:from|of) (?:all|every) (?:communit|walk)|reflect(?:s|ion of)? (?:the )?(?:society|communit\w+|city|people) (?:we|it|that)|(?:mixed|varied|diverse) (?:team|workforce)/i,
		diverseThing:
			/\bdiverse (?!and|in\b|team|workforce|staff|crew|people|group of|background|organi)\w+|\bour (?!team|staff|crew|people|colleagues|workforce)\w+ (?:is|are) (?:very )?divers/i,
		sorts:
			/all (?:sorts|kinds|walks) of (?:people|folk|background|talent|life|lives|origins)|all walks|corners of|different people/i,
		people: /(?:people|colleagues|applicants|applications|candidates) (?:\w+ )?(?:with|of|from)/i,
		belongs:
			/feels? at home|no ?one out|you (?:all )?belong\b|belong here|has a place|come (?:on )?in\b(?<=[,:] come (?:on )?in)|room for (?:everyone|everybody|all)|is for everyone|(?:everyone|everybody|anyone|all)[^.?!]{0,40}(?:welcome|(?:may|can) (?:join|take part)|belongs|same chance|counts)|(?:every|each)[^.?!]{0,30}(?:same chance|welcome|at home)|all (?:are welcome|talents?)|(?:glad|love) to see you/i,

		rebuilt: /\b(?:last (?:year|month|spring|summer)|recently|rebuilt|renovated)\b/i,
		needs:
			/(?:do|if|should) you [^.?!]{0,50}need|(?<!\bwe )needs? (?:an?|any|some|something|anything|help|support|more|extra)|(?:anything|adjustments?|support|accommodations?|something|time)[^.?!]{0,40}(?:needed|useful|possible|arranged|need|required)|(?:if|where) needed|you (?:need|want)(?! to\b|\? (?:we|you)\b)|what (?:can be (?:arranged|done)|would help)|requir\w+ (?:\w+ ){0,2}(?:adjust|adapt|accommodat|support|facilit|arrangement|provision|assistance)/i,
		form: /on request|(?:extra|more) time (?:for|on|during)|you better|(?:process|interview)[^.?!]{0,12} different|(?:another|different) (?:form|way|time|moment)|in advance|bring (?:someone|a (?:friend|person))|beforehand|fill it|find a way|large print|easier for you/i,
		poor: /(?:hand|leg|back|knee|eye|ear|body|arm)s? (?:or \w+ )?[^.?!]{0,12}(?:not|n't|hurt)|(?:hear|see)[^.?!]{0,12}(?:poorly|less well)|hard of hearing|sighted|quiet (?:room|space)|(?:can(?:'t|’t|not)|not able to) (?:take the stairs|stand)|(?:stairs|writing|interview|applying|reading)[^.?!]{0,10} (?:hard|difficult)/i,
		fit: /(?:adapt|adjust|set up)[^.?!]{0,40}(?:workplace|desk|process|interview|for you|to you)|into account|reasonable (?:accommodation|adjustment)|(?:about|with) (?:an? )?(?:adjustments|adaptations)|adjustments (?:are|can)|change for you|makes? [^.?!]{0,30}(?:easier|harder|(?:hard|difficult) for you)/i,
		noTrouble: /no (?:trouble|problem)/i,
		because:
			/because of (?:an?|your|the) (?:\w+ )?(?:disability|eyesight|hearing|condition|illness|impairment|dyslexia|autism)|sign language|job coach/i,
		ifYou: /(?:if|should) you/i,
		ifSo: /(?:\?|,) (?:then )?we (?:can|will|would)?\b ?(?:gladly )?(?:adapt|adjust|arrange|change|organise|provide|see to)/i,
		regard: /regard|orientation/i,
		empty: /any (?:other )?questions/i,
		eased: /accessible|reasonable adjust/i,

		invite:
			/we (?:talk|speak) (?:to|with) (?:\d|three|four|five)|\binvite[sd]? (?:you|for|to (?:a|an|the)|\d|two|three|four|five|six|seven|eight)|invited (?:for|to an interview)|read[^.?!]{0,20}letters|(?:those|if) we invite|then (?:we|you) (?:know|hear|decide|choose|make)|you an offer|phone you|make (?:our|a) (?:choice|decision)|if you have the job|we(?: will)? contact you|(?:pick|call|see) (?:two|three|four|five)|will contact you|(?:spend|join)[^.?!]{0,12} (?:morning|afternoon|day)\b/i,
		allHear:
			/(?:every(?:one|body)|all|each)\b[^.?!]{0,40}\b(?:hears?|answer|reply|replies|feedback|message)\b/i,
		more: /\b(?:hear|know|learn) more\b/i,
		stages:
			/shortlisted (?:candidates|applicants) (?:teach|do|make|meet|speak|are|will|give)|(?:test|exam|assignment|task|trial|call)\b[^.?!]{0,30}\b(?:and|then|followed by)\b[^.?!]{0,20}(?:interview|conversation|talk|visit)|interview\b[^.?!]{0,30}(?:followed by|and) (?:an? )?[^.?!]{0,12}(?:test|task|day|assignment|assessment)/i,
		criteria: /selection criteria/i,
		join: /join us for (?:a|an)|(?:over|for) (?:a )?(?:coffee|tea)|visit us|phone call/i,
		rounds:
			/(?:step|round) (?:1|2|one|two)|(?:one|two|three|1|2|3|first|second) (?:\w+ )?(?:interviews?|rounds?|talks?|conversations?|steps)/i,
		solve:
			/\b(?:solve|make|complete|do|defend|present)\b[^.?!]{0,30}(?:business case|test\b|assignment)|(?:we|and) (?:read|ring|call|phone)[^.?!]{0,30}(?:you and|your letter)/i,
		soon: /(?:within|no later than|after) (?:a|two|three|four|five|six|ten|\d+)[^.?!]{0,12}(?:days?|weeks?)|(?:call|reply|hear)[^.?!]{0,20} in (?:an?|two|three|four|five|ten|\d+) |days? later|let you know|hear from us by|always/i,
		dated: new RegExp(
			`(?:interviews?|talks|panel)[^.?!]{0,50}(?:${DATE}|week \\d)|(?:${DATE}|week \\d)[^.?!]{0,40}(?:interviews|talks)`,
			'i',
		),
		duty: /hear from you|^you (?:hold|conduct|are|guide|organise|plan|interview|lead|run|explain|notice|refer|prepare|advise|teach|advise|assess|support|help|listen|supervise|build|test|check|process|answer)\b|first (?:weeks?|days?)\b|every (?:day|week|month|morning)/i,
		called:
			/first we call|here[’']s how it (?:goes|works)|we plan an? |sends? you [^.?!]{0,12}questions|(?:after that|next),? (?:we|you) (?:drink|talk|meet|speak)|come and (?:work|walk|spend)|video call of|after (?:a|the) \w+ call|step (?:1|one)\b/i,
		seq: /(?<!\? )\b(?:then|subsequently|prior to|before the (?:interview|talk)|after (?:that|which)|comes\b|done\b|finally|afterwards|next|(?<!\b(?:his|her|our|my|their|a) )first(?!\?)|steps?)\b/i,
		chat: /(?:you|and|have a) (?:talk (?:to|with)(?: [^.?!]{1,20} with)?|meet) (?:two|three|the|a)[^.?!]{0,16}(?:colleague|people from|team|leader|chef)|(?:panel|committee) (?:reads|invites|chooses)|first (?:speak|talk)|come for a/i,
		result:
			/let you know (?:the|our|if|whether)|by (?:phone|video) (?:for|with|first)|you hear (?:if|whether|from us)|day after, you/i,
		last: /(?:last|final) (?:step|phase|round)|reference|trial (?:day|task|shift)|first .{1,60}(?:then|after)/i,

		person: new RegExp(
			`(?:(?<=[\\p{Ll},:?–-] |\\d\\. )|^)(?<!\\b(?:[Ff]oundation|[Pp]rovince|[Cc]ity|of|about|such as) )${PERSON}`,
			'u',
		),
		initials: /(?:\b\p{Lu}\.\s?){1,4}(?:(?:van|de|der|den|ten|ter) ){0,2}\p{Lu}\p{L}+/u,
		mister:
			/\b(?:Mr|Mrs|Ms|Mx|Dr|Prof(?:essor)?|Rev|Capt(?:ain)?|Sgt|Sergeant|Sir)\.? (?:(?:van|de|der|den) ){0,3}\p{Lu}/u,
		single: new RegExp(
			`(?:(?:\\b(?:[Cc]all|[Tt]ext|[Pp]hone|[Rr]ing)|[Ss]peak (?:to|with)|[Ww]ord with|[Aa]sk|[Cc]ontact|[Cc]hat with|walk in on|touch with)(?: (?!(?:in|on|at|such|of|to) )[\\p{Ll}-]+){0,4}|(?:[Mm]ail|(?:[Ss]end|[Hh]and|[Gg]ive)(?:[^.?!]{1,40} to)?|colleague|recruiter|leader|manager|boss(?: is)?|[Aa]pply to|[Ll]et|[Cc]ontact(?: person)?:|I am)) ${NAMED}\\b(?! ?(?:${ORGANISATIONS}))`,
			'u',
		),
		opens: new RegExp(
			`(?:^|\\? )${NAMED}(?: \\p{Lu}\\p{Ll}{1,20})?,?(?: your [^,.]{1,40},| \\([^)]{1,40}\\))? (?:answers|\\w+ly \\w+s|helps you|looks forward|picks|tells|likes to|knows|is (?:your|there|happy|reachable|available)|(?:will|would) (?:answer|tell|help|show|gladly|happily|love|like)|can (?:be reached|answer|tell|arrange|explain))`,
			'u',
		),

		query: /(?<!\bwe )\bask\b(?! of\b)|\bquestions?\b(?! about \p{Lu})|\battn\b|letter goes|forward to|@/iu,
		duties:
			/^(?:about )?(?:the|your|what|our|a|this)\b[^.?!]{0,30}\b(?:work|job|role|position|duties|tasks|do|day|post)\W*$/i,
		past: /\b(?:founde[dr]|established|former|previous|retired|reads|loves|opened|in (?:19|20)\d\d|you (?:will )?report to|at number)\b/i,

		date: new RegExp(DATE, 'i'),
		before: new RegExp(
			`(?:before|until|till|by|after|later than|closes?(?: on)?|up to(?: and including)?|runs (?:until|through)|due (?:on|by)|expires)[^.?!]{0,30}(?:${DATE})|(?:${DATE})[^.?!]{0,25}(?:closes?|close|are in)|(?:in|here) on (?:the )?(?:${DATE})|(?:before|until|by|including) [^.?!]{0,14} ?(?:holidays?|easter|christmas|week \\d|midnight)|(?:before|by|until|no later than)(?: next)? (?:satur|sun|mon|tues|wednes|thurs|fri)day\\b`,
			'iu',
		),
		within: /(?:apply|respond|send[^.?!]{1,30})[^.?!]{0,20} within (?:a|one|two|three|\d+) (?:days|weeks?)/i,
		never: /\bbooks\b|takes? place|open day|conference|festival|(?:every|each) year/i,
		early: new RegExp(
			`vacancy closes(?: on)? (?:${DATE})|(?:apply|respond|reply|send|mail|report to|^\\W{0,3}(?:fill in|hand in|upload))(?:(?!because|letter)[^.?!]|letter){0,40} (?:before|by|until|no later than)[^.?!]{0,14} ?(?:${DATE})`,
			'i',
		),
		shut: /(?:vacancy|entries|applications?|advert\w*|posting|registration|recruitment|form|position|portal|^(?:we|it))[^.?!]{0,24}\b(?:clos|shut)|^clos/i,
		due: new RegExp(
			`(?:deadline|closing date)\\W{0,3}(?:is |on )?(?:\\w+day )?(?:the )?(?:${DATE})|applications? (?:are|is) due`,
			'i',
		),
		term: /you have until|until (?:the )?(?:end of|mid)|do (?:this|so|it) (?:by|before)/i,
	},
	signs: {
		salary: `
sure; wage two; aid amount each; get two; pay you amount !cost !third; span amount !cost !third
!cost !third !small
pay amount|two; job|you two; two fte; each amount; ^pay amount`,
		hours: `
engaged; week span you; fte !third; full span; post usual !third; spanDays number !third
!third !away !there
week|job span; usual; days you|job|we; days week; whole; full fullTime job|you !basis; asked number; ^hourly number; label`,
		flexibility: `
life; ownTimes; twoPlaces|between !third; own you !no; granted when|home|part|clock !third|family
!no !third !eased
choose when you|swap|setTimes|less !family; job1; own; part|home !trait; flexible when|job|home !trait !demand; where2; granted when|job|home|less
fewer|range; less when alsoFine`,
		diversity: `
ground2 welcome human|you !denied !work; mirror !work; yourself !work !third; noOneOut !work !third; ground you oldYoung !work
!third !task !work !notAll
everyone welcome !denied; belongs !denied; allPeople welcome|belongs !denied
ground belongs|apart|oldYoung; ground2; ground we|human people; ground all|sorts human !denied; ground welcome !denied; human apart
pair2 welcome|you|we; we sorts human
theme we|welcome|human !diverseThing; you oldYoung`,
		accommodation: `
because !third !denial
!third !training !work !rebuilt
needs tell|moment|limit !denial; needs we wish|limit|offer; limit2 !welcome; limit ifYou !welcome; limit tell|moment|you !welcome !regard
tool moment|tell|we|noTrouble; tool2; poor; ifSo limit|wish|tool; moment form; tell form; fit; wish tell moment !empty`,
		procedure: `
^course talk seq|answer|rounds !third !needs; stages !duty
!third !inner !duty !needs !more !^duties
choosing you|we|talk|human|answer !criteria; process seq|talk !tell !request !criteria; talk rounds|last|dated|seq; talk2 seq; result; solve; called; join; allHear
invite; answer|call|talk soon; answer date; talk process
seq ^course; chat; answer|talk ^course !request|query`,
		contact: `
!past
ask|query person|initials|mister|single|opens; ^ask|query person; ^ask|query mister; ^ask|query opens`,
		deadline: `
within; early; due date
!end
firm|shut date !never; apply before !never; ^apply before !never; ^firm date; term before`,
	},
	mvx: /\b[mvfxwd] ?[/|,] ?[mvfxwd] ?(?:[/|,]|,? or) ?(?:[mvfxwdn]\b|\*)|\b[mfv][ -]?[mfv][ -]?x\b|(?:wo)?m[ae]n ?(?:[/|,]|or) ?(?:wo)?m[ae]n ?(?:[/|,]|or) ?(?:x|other|non-?binary|anyone)|(?:all|any|every|whatever|regardless of)(?: your)? (?:genders?|sexes|sex)|gender[- ]neutral/i,
};
