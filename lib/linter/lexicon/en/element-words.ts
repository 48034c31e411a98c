import type { ElementWords } from '../types';
import { DATE, NAMED, NUMBER, PERSON, RANGE } from './element-shapes';

/** How English vacancies tell salary, hours and the rest. */
export const elementWords: ElementWords = {
	classes: {
		we: 'we us our',
		you: 'you your yourself',
		third:
			'client* customer* resident* visitor* pupil* citizen* patient* guest* student* participant* children *tenant* traveller* users supplier* entrepreneur* readers museum library software website* apps polic* products programme system passenger* books',
		no: "no not never only unfortunately cannot can't fixed exclusively compulsory impossible",
		apply:
			'appl* vacancy letter* cv* motivation regist* sign* send submit respon* reactions interested write receive hear open answer reply in resume* form email call hand name wait entr* let',
		talk: '*interview* talk* conversation* video trial test reference* assignment questionnaire taster meeting* chat round* panel committee introduction',
		tell: 'let know tell say call phone email mail* text contact pass* hear ask inform write mention indicate communicate notify',

		pay: 'salar* pay pays paid wage* earn* gross net compensation remuneration rate scale* band stipend *income ote package benefits hourly annual* annum grade* points pension *time',
		wage: 'salary wage* earn gross net remuneration band scale compensation annum income',
		cost: 'travel* kilomet* mile* budget million billion fine fines turnover grant* homework* office bonus laptop phone bike* borrow raised purchases charity sell* cost* training salaries invoices debts expenses allowance sales revenue funding spen* invest* penalt* imposed loan* sold made brings',
		get: 'get gets receive* start*',
		aid: 'internship volunteer stipend',

		week: 'week weeks weekly pw wk workweek w',
		job: 'contract* appointment position post job role vacancy working work works employment minimum maximum place location spread days available someone',
		full: 'fulltime full parttime part half',
		hourly: 'hours size contract employment week',
		away: 'open course* training drive within tour leave holiday interview* reachable call reach shop store building office home answer reply respond hybrid remote* notice desk staffed year yearly',

		where: 'home office library location train',
		self: 'are be',
		choose:
			'choose* decide pick agree agreed discuss* swap* spread* suit* prefer* rather together consultation arrange arranged jointly adapt* divide settle',
		when: 'day days hours time* rota* schedule* shift* weekend* early late morning* evening* when school start* break* week workweek roster* planning wednesday* friday* monday*',
		part: 'parttime jobshare hybrid flexitime flextime telework* remotely rostering homeworking',
		flexible: 'flexibl* flexibility',
		trait: 'attitude mindset workforce drivers overtime live employer deployment meetings',
		family: 'family pregnan* letter pub driver truck new',
		less: 'more fewer less shorter longer four three two 28 32 24 20 36',

		everyone: "everyone everybody anyone anybody nobody everyone's",
		all: 'every each all any everyone everybody anyone anybody',
		human:
			'people person talent* applicant* applications candida* colleague* employee* staff crew team* organi*ation background* workplace individual* workforce',
		welcome:
			'welcom* chance* join belongs* count* invit* encourag* opportunit* apply respond valued themselves yourself glad',
		pair: 'young old man woman men women straight gay',
		ground:
			'age ages origin* colour color race ethnic* faith* religio* belie* conviction gender* sexual *orientation disab* handicap background* cultur* born nationalit* family lgbt* trans heritage neurodiver* refugee* marital pregnancy veteran headscarf grew migration countries corners',
		theme:
			'divers* inclusi* equal* mixed discriminat* *represented difference* reflect* bias unbiased eoe belonging mirror*',
		task: 'tasks duties projects wishes laptop holiday department travel district* degree vat topics minute shifts grow depend*',
		denied: "not no don't only nobody criteri* requirement* elsewhere",

		wish: 'help* adjust* adapt* accommodat* wishes rather other different another quiet access* aids',
		limit:
			'disab* handicap wheelchair* deaf blind *sighted impair* dyslexi* autis* adhd chronic illness condition *stimul* dog stairs sensory neurodiver* stammer',
		tool: 'accessib* interpreter sign loop elevator braille *reader caption* ramp low print quiet break*',
		offer: 'arrang* provid* there sort',
		moment:
			'interview* appl* procedure process test form selection questions letter write writing video assignment assessment talk conversation meeting come recruitment',
		training: 'housing training truck* licence diploma film* pray* moving',
		denial: 'without nothing no',

		choosing: '*selection shortlist* assessment interviewed longlist',
		answer: 'hear answer feedback invit* message',
		call: 'call phone reply respond decide',
		process: '*procedure process application selection',
		inner:
			'induction laptop adjust* accommodation* adaptation* objections permit* partners colleague shadow stakeholders development',
		course:
			'choose procedure process next apply* application interested selection happens steps interviews timeline',

		ask: 'tell* number answer* question* contact info* inquir* enquir* call phone email e mail text know turn ask attention reach* telephone manager apply send write doubt recruiter leader touch word more chat whatsapp details speak join helps visit regards sincerely forward curious ring boss 0* walk director',

		firm: 'clos* deadline final last latest ends expires',
		end: 'interview* talk* contract appointment start* begin* project* year since replace trial anniversary worked work existed lasts lasted tenure placement season job leave object museum',
	},
	texts: {
		each: /(?:per|an?|each|every|p\/)\s?(?:hour|month|year|annum|week|shift|four weeks|h\b|m\b)|hourly|monthly|annually|for \d\d hours|\d-hour/i,
		amount:
			/(?:€|eur(?:o)?s?\b|£|\$|gbp|usd) ?\d|\d(?:,-)? ?(?:euros?|eur\b|€|pounds|dollars|gbp)|(?:hundred|thousand|teen|ty) (?:euros?|pounds|dollars)|\d[.,]\d\d\b(?! ?(?:%|hours|fte|per cent))|\d(?:[.,]\d)?k\b|\d{1,3}[., ]?\d{3}(?: ?(?:-|–|to|and|up to) ?\d{1,3}[., ]?\d{3}| ?(?:gross|net|(?:per|a) (?:month|year)|pa\b|p\.a))/i,
		two: /(?:€|£|\$|eur|euros?)[^?!]{0,4}\d{1,3}[., ]?\d{3}[^?!]{1,30}\d{1,3}[., ]?\d{3}|\d{1,3}[., ]?\d{3}[^?!]{1,30}\d{1,3}[., ]?\d{3}[^?!]{0,4}(?:€|£|eur)/i,

		span: new RegExp(
			`(?<!\\b(?:at|after|within|from|since|between|around|every|until|by) )\\b${RANGE}`,
			'iu',
		),
		course1: /\bcourse\b/i,
		fte: /\d ?fte/i,
		usual:
			/(?<!\b(?:at|after|within|from|since|between|around|every|until|receives?) )\b(?:12|16|18|20|24|28|30|32|34|36|38|40|37[.,]5) ?-?(?:hours?|hrs?|h)\b(?! (?:open|of|(?:a|per|each) day))/i,
		days: /\b(?:one|two|three|four|five|[1-6])(?:[ -](?:to|or|-)[ -]?(?:two|three|four|five|[2-6]))? (?:full |half )?(?:days?|mornings|afternoons|evenings|shifts)(?: [^.]{0,12})?(?: (?:per|a|in the|each|every) week|\/week| of \w+ hours| out of)/i,
		number: new RegExp(`\\b${NUMBER}\\b|\\b[01]\\.\\d`, 'iu'),
		label: new RegExp(
			`\\b(?:hours|size|contract|employment|establishment)\\b[^.?!\\d]{0,25}\\b(?:${NUMBER}|[01]\\.\\d)`,
			'iu',
		),
		asked: /how many (?:hours|days)/i,
		fullTime: /full[- ]?time/i,
		basis: /(?:if|when|based on|basis of) [^.?!]{0,20}full[- ]time/i,
		whole: new RegExp(`^[^\\p{L}\\d]*(?:around )?${RANGE}(?:/w\\w+)?[.!]?$`, 'iu'),

		swap: /swapping shifts|shifts? can be swapped/i,
		setTimes: /(?:hours|times) are (?:set|agreed|planned)|together/i,
		twoPlaces:
			/where (?:and|or) when|when (?:and|or) where|at where|where you (?:like|want|work)|wherever you\b/i,
		range: new RegExp(`\\b${NUMBER} ?(?:to|-|–|or|/) ?${NUMBER}[ -]?(?:hours|hrs|h\\b)(?! (?:open))`, 'iu'),
		fewer:
			/(?:rather|fewer|more|less|prefer)[^.?!]{0,25}hours[^.]{0,30}(?:possible|fine|good|discuss|welcome|can|open)|prefer \S+ hours|rather work \S+ (?:hours|days)/i,
		alsoFine:
			/\b(?:fine|good|okay|possible|welcome|allowed)(?: too|,? as well)?[.!]?$|also (?:fine|possible|good)|let[’']?s talk|happy to talk/i,
		between: /start(?:ing|s)? (?:\w+ )?between|start at [^.?!]{1,15} or /i,
		job1: /part-?\s?time|job[ -]shar|flexi?-?time|school hours|remote work|self[ -]roster/i,
		life: /time off (?:for|when|to)|around your (?:own )?(?:life|family|studies)|life better|balance between/i,
		home: /work\w*[^.?!]{0,40}\b(?:from|at) (?:your own )?home\b|(?:days?|week|time)[^.?!]{0,24}\b(?:from|at) home\b|from home|remotely|remote work|wherever you (?:like|want)|any location|kitchen table/i,
		granted:
			/\? (?:yes|you can|we (?:will|can) arrange|that(?: is|'s)? (?:can|fine|okay|possible|no problem)|that can|no problem|fine|of course)/i,
		own: /(?:plan|arrange|organi[sz]e|set|choose|pick|divide) your own|free to (?:plan|choose|decide)|your own (?:workplace|hours|days|time|schedule|rota|week|planning)|up to you|whatever suits|your rota with|tell us when you can|when you can work|who works when|start (?:early|late)|your call|another (?:spread|division)|four[- ]day week|two (?:people|persons)[^.?!]{0,20} share|freedom (?:in|over|to)/i,

		work: /^you (?!(?:are|belong|do not|don't|may|can|will feel|look|count|will be)\b)\p{L}+\b(?! or)/iu,
		notAll: /\bnot (?:everyone|all|every)\b/i,
		yourself:
			/(?:be|but) (?:yourself|themselves)|as you are|who(?:m)?ever you are|who you are|the way you are|be like us|anyone but yourself|however you look|your (?:whole|true|authentic) self/i,
		oldYoung:
			/whether you|young (?:or|and) old|old (?:or|and) young|young, old|man,? (?:or )?woman|do(?:es)? ?n[o']t (?:matter|mind)|nothing else|no (?:part|role)|where you come|where you(?: a|')re from|regardless|irrespective/i,
		apart: /not (?:on|at)? ?(?:your|their|name|age|someone's|origin|gender|faith)/i,
		sorts: /all (?:sorts|kinds|walks)|corners of|different people/i,
		people:
			/(?:people|colleagues|applicants|applications|candidates) (?:\w+ )?(?:with|of|from)|(?:talented|all) people/i,
		belongs:
			/feels? at home|(?:everyone|everybody|anyone|all)[^.?!]{0,40}(?:welcome|(?:may|can) (?:join|take part)|belongs|same chance|counts)|(?:every|each)[^.?!]{0,30}(?:same chance|welcome|counts|at home)|all (?:are welcome|talents?)|your application counts|belong here|same weight|love to see you|shut out/i,

		needs:
			/(?:do|if|should) you [^.?!]{0,50}need|need (?:an?|any|some|something|anything|help|support|more|extra)|what (?:do )?you need|(?:anything|adjustments?|support|accommodations?|wishes|access needs|facilities|something|time)[^.?!]{0,40}(?:needed|possible|arranged|need|useful|passed|required)|(?:if|where) needed|you (?:need|want)|access needs|what (?:can be (?:arranged|done)|would help)|see what |requir\w+ (?:\w+ ){0,2}(?:adjust|adapt|accommodat|support|assist|facilit)/i,
		form: /on request|(?:another|different) (?:form|way|time|moment)|bring (?:someone|a (?:friend|person))|in advance|beforehand|fill it|find a way|voice message|large print|as audio|easier for you/i,
		poor: /(?:hear|see)[^.?!]{0,12}(?:poorly|badly)|sight is|hard of hearing|sighted|quiet (?:room|space)|(?:can(?:'t|’t|not)|not able to) (?:take the stairs|stand|lift)|(?:stairs|writing|interview)[^.?!]{0,10} (?:hard|difficult)/i,
		fit: /(?:adapt|adjust|set up)[^.?!]{0,40}(?:workplace|desk|chair|screen|process|interview|for you|to you|route)|into account|reasonable (?:accommodation|adjustment)|which adjustments|adjustments? (?:would|will) help|you work with aids/i,
		noTrouble: /no (?:trouble|problem)|happy to|has no/i,
		ifYou: /(?:if|should) you/i,
		empty: /no adjustment|nothing needed|any (?:other )?questions/i,

		invite:
			/\binvite[sd]? (?:you|for|to (?:a|an|the)|\d|three|four|five|six)|invited (?:for|to an interview)|read[^.?!]{0,20}letters|whether you are through|(?:those|if) we invite|whether we invite|next round|then (?:we|you) (?:decide|choose|hear|know|make|come)|make (?:our|a) (?:choice|decision)|if you have the job|we(?: will)? contact you|pick (?:two|three|four|five)/i,
		criteria: /selection criteria|onto our shortlist/i,
		join: /join us for (?:a|an|half)|spend (?:a|half a) (?:day|morning)|day along|get to know each other|(?:over|for) (?:a )?(?:coffee|tea)|visit us|phone call/i,
		rounds:
			/(?:step|round) (?:1|2|one|two)|(?:one|two|three|1|2|3|first|second) (?:\w+ )?(?:interviews?|rounds?|talks?|conversations?|meetings?|steps)|interview (?:1|2)/i,
		soon: /(?:within|no later than|after) (?:a|one|two|three|four|five|ten|\d+)[^.?!]{0,12}(?:days?|weeks?)|(?:call|reply|hear|answer|respond|write)[^.?!]{0,20} in (?:an?|one|two|three|four|five|ten|\d+) |the next day|days? later|let you know|every application|hear from us by|always/i,
		dated: new RegExp(
			`(?:interviews?|talks|panel)[^.?!]{0,50}(?:${DATE}|week \\d)|(?:${DATE}|week \\d)[^.?!]{0,40}(?:interviews|talks)`,
			'i',
		),
		duty: /^you (?:guard|handle|are|guide|organise|plan|interview|lead|run|hold|do assessments|conduct|draft)\b|first (?:weeks?|days?)\b|every (?:day|week|month|morning|friday)/i,
		called:
			/plan a (?:video|phone)|video call of|after (?:a|the) \w+ call|first we (?:call|phone)|step (?:1|one)\b/i,
		seq: /\b(?:then|after (?:that|which)|finally|afterwards|next|first|subsequently|steps?)\b/i,
		chat: /(?:you|and|have a) (?:talk (?:to|with)(?: [^.?!]{1,20} with)?|meet|see) (?:two|three|the|a)[^.?!]{0,16}(?:colleague|people from|team|leader|chef|hall)|(?:panel|committee) (?:reads|invites|chooses)|first (?:speak|talk)|come for a|you and we decide|during the interview you/i,
		last: /(?:last|final) (?:step|phase|round|stage)|reference|afterwards|trial (?:day|task|lesson|shift)|team leader first|first .{1,60}(?:then|after)/i,

		person: new RegExp(
			`(?:(?<=[\\p{Ll},:?–-] )|^)(?<!\\b(?:[Ff]oundation|[Pp]rovince|[Cc]ity|of) )${PERSON}`,
			'u',
		),
		initials: /(?:\b\p{Lu}\.\s?){1,4}(?:(?:van|de|der|den|ten|ter) ){0,2}\p{Lu}\p{L}+/u,
		mister: /\b(?:Mr|Mrs|Ms|Mx|Dr|Prof)\.? (?:(?:van|de|der|den) ){0,3}\p{Lu}/u,
		single: new RegExp(
			`(?:(?:\\b(?:[Cc]all|[Tt]ext|[Pp]hone|[Rr]ing)|[Ss]peak (?:to|with)|[Ww]ord with|[Aa]sk|[Cc]ontact|[Cc]hat with|walk in on|touch with)(?: (?!(?:in|on|at) )[\\p{Ll}-]+){0,4}|(?:[Mm]ail|[Ss]end(?:[^.?!]{1,40} to)?|colleague|recruiter|leader|manager|boss(?: is)?|[Aa]pply to|[Ll]et|[Cc]ontact(?: person)?:|I am)) ${NAMED}(?! ?(?:Council|Department|Domain|&|Team|Organisation|and Organisation|Service|Centre))`,
			'u',
		),
		opens: new RegExp(
			`(?:^|\\? )${NAMED}(?: \\p{Lu}\\p{Ll}{1,20})?,?(?: your [^,.]{1,40},| \\([^)]{1,40}\\))? (?:answers|helps you|tells|likes to|knows|is (?:your|there|happy|reachable|available)|(?:will|would) (?:answer|tell|help|show|gladly|happily|love|like)|can (?:be|answer|tell))`,
			'u',
		),

		date: new RegExp(DATE, 'i'),
		before: new RegExp(
			`(?:before|until|till|by|after|later than|closes?(?: on)?|up to(?: and including)?|runs until|expires)[^.?!]{0,30}(?:${DATE})|(?:${DATE})[^.?!]{0,25}(?:closes?|close|are in)|(?:in|here) on (?:the )?(?:${DATE})|(?:before|by|until|no later than)(?: next)? (?:mon|tues|wednes|thurs|fri)day\\b`,
			'iu',
		),
		within:
			/(?:apply|respond|reply|sign up|send[^.?!]{1,30})[^.?!]{0,20} within (?:a|one|two|three|four|\d+) (?:days|weeks?|month)/i,
		never: /\bbooks\b|(?:every|each) year|the shop|the office|invoices/i,
		term: /you have until|until (?:the )?(?:end of|mid)/i,
	},
	signs: {
		salary: `
wage two; aid amount each; get two
!cost !third
pay amount|two; job two; each amount; ^pay amount`,
		hours: `
week span you !third; fte !third; full span
!third !away
week|job span; usual; days you|job|week; whole; full fullTime job|you !basis; asked number; ^hourly number; label`,
		flexibility: `
life; twoPlaces|between !third
!no !third
choose when you|swap|setTimes|less !family; job1; own; part|home !trait; flexible when|job|home !trait !self; where2; granted when|job|home|less
fewer|range; less when alsoFine`,
		diversity: `
!third !task !work !notAll
everyone welcome !denied; belongs !denied; all human welcome !denied
ground belongs|apart|oldYoung; ground2; ground we|human people; ground welcome !denied; human apart
pair2 welcome|you|we; we sorts human
theme we|welcome|human; yourself; you oldYoung`,
		accommodation: `
!third !training !work
needs tell|moment|limit !denial; needs we wish|limit|offer; limit2 !welcome; limit ifYou !welcome; limit tell|moment|you !welcome
tool moment|tell|we|noTrouble; tool2; poor; moment form; tell form; fit; wish tell moment !empty`,
		procedure: `
!third !inner !duty
choosing !criteria; talk rounds|last|dated|seq; called; join; everyone answer
invite; answer|call|talk soon; answer date; talk process
seq ^course; chat; answer|call|talk ^course`,
		contact: `
ask person|initials|mister|single|opens; ^ask person; ^ask mister; ^ask opens`,
		deadline: `
within
!end
firm date !never; apply before !never; ^apply before; ^firm date; term before`,
	},
	mvx: /\b[mvfxwd] ?[/|,] ?[mvfxwd] ?(?:[/|,]|,? or) ?(?:[mvfxwdn]\b|\*)|\b[mfv][ -]?[mfv][ -]?x\b|(?:man|woman) ?(?:[/|,]|or) ?(?:man|woman) ?(?:[/|,]|or) ?(?:x|other|non-?binary|anyone)|(?:all|any|every|whatever|regardless of)(?: your)? (?:genders?|sexes|sex)|gender[- ]neutral/i,
};
