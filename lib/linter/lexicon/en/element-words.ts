import type { ElementWords } from '../types';
import { CLOCK, DATE, NUMBER, PERSON, RANGE } from './element-shapes';

/** How English vacancies tell salary, hours and the rest. */
export const elementWords: ElementWords = {
	signs: {
		salary: {
			words: {
				pay: /^(?:salary|pay|pays|paid|wage|wages|earn|earning|earnings|earns|gross|net|compensation|remuneration|rate|scale|band|stipend|income|ote|package|benefits|hourly|annually|annum)$/,
				get: /^(?:get|gets|receive|receives|offer|offering|starts?|begins?|lands|between|rising|rises|take)$/,
				period: /^(?:hour|month|year|annum|week|weeks|shift|day|pa|pm|monthly|yearly|annually|hourly)$/,
				firm: /^(?:salary|wage|wages|earn|gross|remuneration|band|scale|compensation|annum)$/,
				other:
					/^(?:travel|kilomet.*|mile|miles|budget|million|billion|fine|turnover|grant|grants|homeworking|home-working|bonus|laptop|phone|bikes?|borrow|raised|customers|purchases|charity|sell|costs?|training|salaries|invoices|debts|expenses|allowance|sales|revenue|funding|spend|spent|invest.*|penalt.*|imposed|loans?|sells|sold|made)$/,
				allowed: /^(?:internship|volunteer|stipend)$/,
				digit: /^(?:\d.*|eur.*|gbp|usd|pounds?|dollars?|.*(?:hundred|thousand|teen|ty)|\d+k)$/,
			},
			texts: {
				amount:
					/\d{2}[.,]\d\d an hour|(?:€|eur(?:o)?s?\b|£|\$|gbp|usd) ?\d|\d(?:,-)? ?(?:euros?|eur\b|€|pounds|dollars|gbp)|(?:hundred|thousand|teen|ty) (?:euros?|pounds|dollars)|\d{2,3}(?:[.,]\d)?k\b|\d{1,3}[., ]?\d{3}(?: ?(?:-|–|to|and|up to) ?\d{1,3}[., ]?\d{3}| ?(?:gross|net|(?:per|a) (?:month|year)|pa\b|p\.a))/i,
				each: /(?:per|an?|each|every|p\/)\s?(?:hour|month|year|annum|week|shift|four weeks|h\b|m\b)|hourly|monthly|annually/i,
				perHours: /for \d\d hours/i,
				two: /(?:€|£|\$|eur|euros?)[^?!]{0,4}\d{1,3}[., ]?\d{3}[^?!]{1,30}\d{1,3}[., ]?\d{3}|\d{1,3}[., ]?\d{3}[^?!]{1,30}\d{1,3}[., ]?\d{3}[^?!]{0,4}(?:€|£|eur)/i,
			},
			some: `
digit pay !other amount; digit firm !other amount; pay amount each !other; firm amount two
allowed amount each; digit period each amount !other; get two !other; digit two perHours !other
digit ^pay !other amount; ^pay two !other`,
		},
		hours: {
			words: {
				hour: /^(?:hours?|hrs?|h|\d+h|\d+hrs?|fte|\d+[.,]?\d*fte|hpw)$/,
				week: /^(?:week|weeks|weekly|pw|wk|workweek|w|p)$/,
				job: /^(?:contract|appointment|position|post|job|role|vacancy|hours|size|week|working|work|works|employment|minimum|maximum|place|location|spread|days|available)$/,
				full: /^(?:fulltime|full-time|full|parttime|part-time|part|half)$/,
				day: /^(?:days?|mornings?|afternoons?|evenings?|shifts)$/,
				reader: /^(?:you|your|job|role|position|post|we|this)$/,
				other:
					/^(?:open|customers|course|courses|training|drive|within|tour|leave|holiday|interview|interviews|reachable|call|reach|shop|store|building|office|home|answer|reply|respond|hybrid|remotely|remote|notice|clients?|patients?|desk|staffed)$/,
				theirs: /^(?:clients?|patients?|desk|staffed)$/,
				heading: /^(?:hours|size|contract|employment|week)$/,
				digit: /^(?:\d.*|eight|ten|twelve|.*teen|(?:twenty|thirty|forty).*)$/,
			},
			texts: {
				amount: new RegExp(`${CLOCK}\\b${RANGE}`, 'iu'),
				part: /\b[01][.,]\d{1,2} ?fte|\b1 ?fte|\d[.,]?\d* ?fte/i,
				usual:
					/(?<!(?:at|after|within|from|since|between|around|every|until) )\b(?:12|16|18|20|24|28|30|32|34|36|38|40|37[.,]5) ?-?(?:hours?|hrs?|h)\b(?! (?:open|(?:a|per|each) day))/i,
				days: /\b(?:one|two|three|four|five|[1-6])(?:[ -](?:to|or|-)[ -]?(?:two|three|four|five|[2-6]))? (?:full |half )?(?:days?|mornings|afternoons|evenings|shifts)(?: [^.]{0,12})?(?: (?:per|a|in the|each|every) week|\/week| of \w+ hours)/i,
				fullTime: /full[- ]?time/i,
				number: new RegExp(`\\b${NUMBER}\\b`, 'iu'),
				asked: /how many (?:hours|days)/i,
				basis: /(?:if|when|based on|basis of) [^.?!]{0,20}full[- ]time/i,
				whole: new RegExp(`^[^\\p{L}\\d]*${RANGE}[.!]?$`, 'iu'),
			},
			some: `
hour whole; day days week !other; hour week amount !other; hour job amount !other; hour part
hour usual !other; hour job usual !theirs; day days reader !other; day days job !other; day days hour
full fullTime job !basis; full fullTime reader !basis; full amount hour; digit number ^asked
hour digit asked !other; digit ^heading number !other; heading digit number !other`,
		},
		flexibility: {
			words: {
				choose:
					/^(?:choose|decide|pick|agree|agreed|discuss|discussed|swap|swapping|spread|suits?|prefer|rather|together|consultation|arrange|preferences|jointly|adapt)$/,
				when: /^(?:days?|hours|times?|rota|rotas|schedule|schedules|shifts?|weekends?|early|late|mornings?|evenings?|when|school|start|starting|breaks?|week|workweek|roster|rosters)$/,
				where:
					/^(?:home|office|where|location|remote|remotely|anywhere|elsewhere|wherever|library|kitchen|train)$/,
				part: /^(?:part-time|parttime|jobshare|job-share|hybrid|flexitime|flextime|telework.*|remotely|self-rostering|homeworking|home-working)$/,
				partial: /^(?:part|job|remote|home|work|school)$/,
				flexible: /^(?:flexible|flexibly|flexibility)$/,
				may: /^(?:possible|possibility|can|may|fine|good|okay|welcome|open|like|likes|want|wish|matter|matters|rather|prefer|also|arrange|work|working|works|normal|discussed|negotiable|option|often|happily|gladly)$/,
				less: /^(?:more|fewer|less|shorter|longer|four|three|two|28|32|24|20|36)$/,
				reader: /^(?:you|your|we|us|our)$/,
				no: /^(?:no|not|never|only|unfortunately|cannot|can't|fixed|exclusively|compulsory|impossible)$/,
				other:
					/^(?:workforce|attitude|mindset|staff|drivers|overtime|clients|client|customers|residents|pupils|patients|live|employer)$/,
				family: /^(?:family|pregnan.*|letter|pub|driver|truck|new)$/,
				trait: /^(?:are|be)$/,
				hour: /^(?:hours?|hrs)$/,
			},
			texts: {
				swap: /swapping shifts|shifts? can be swapped/i,
				setTimes: /(?:hours|times) are (?:set|agreed|planned)|together/i,
				twoPlaces:
					/where (?:and|or) when|when (?:and|or) where|at where|where you (?:like|want|work)|wherever you/i,
				range: new RegExp(
					`\\b${NUMBER} ?(?:to|-|–|or|/) ?${NUMBER}[ -]?(?:hours|hrs|h\\b)(?! (?:open))`,
					'iu',
				),
				fewer:
					/(?:rather|fewer|more|less|prefer)[^.?!]{0,25}hours[^.]{0,30}(?:possible|fine|good|discuss|welcome|can|open)|prefer \S+ hours/i,
				alsoFine:
					/\b(?:fine|good|okay|possible|welcome|allowed)(?: too|,? as well)?[.!]?$|also (?:fine|possible|good)|let[’']?s talk|happy to talk/i,
				clock:
					/\b(?:from|between) (?:0?[6-9]|1[0-2])(?:[.:]\d\d)? ?(?:am)? (?:to|and) (?:[1-9]|1[0-9]|2[0-3])(?:[.:]\d\d)? ?(?:pm|hours)/i,
				between: /start(?:ing|s)? (?:\w+ )?between/i,
				job: /part-?\s?time|job[ -]share|flexi?-?time|school hours|remote work/i,
				life: /time off (?:for|when|to)|around your (?:life|family|studies)|life better|balance between/i,
				weekFree:
					/work\w*[^.?!]{0,40}\b(?:from|at) (?:your own )?home\b|(?:days?|week|time)[^.?!]{0,24}\b(?:from|at) home\b|from home|remotely|remote work|wherever you (?:like|want)|any location|kitchen table/i,
				own: /(?:plan|arrange|organi[sz]e|set|choose|pick) your own|your own (?:hours|days|time|schedule|rota)|up to you|whatever suits|your rota with|tell us when you can|when you can work|who works when|start (?:early|late)|around your (?:own )?life|your call|another (?:spread|division)|freedom (?:in|over|to)/i,
			},
			some: `
choose when reader !no !other !family; when own !no !other; choose when swap !no
choose when setTimes !no !other; part !no !other; partial job !no; where weekFree !no !other
flexible when !other !trait !no; flexible may !trait !other !no; where twoPlaces; when twoPlaces
hour fewer !other; less when alsoFine !no !other; hour range !clock; when between !no; may life !other !no
reader when life !other; choose when less !no !other; when may reader choose !no !other`,
		},
		diversity: {
			words: {
				all: /^(?:everyone|everybody|every|each|all|anyone|anybody)$/,
				human:
					/^(?:people|person|talent|talents|applicants?|candidates?|colleagues?|employees?|staff|applications?|crew|team|teams|organisation|organization|backgrounds?|workplace|individuals?|workforce)$/,
				welcome:
					/^(?:welcome|chances?|join|belongs?|counts?|apply|invite|invited|encourage|encouraged|opportunit.*|valued|applications|themselves|yourself)$/,
				pair: /^(?:young|old|man|woman|men|women|straight|gay)$/,
				ground:
					/^(?:ages?|origins?|colour|color|race|ethnicity|ethnic|faith|religion|belief|beliefs|believe|conviction|gender|genders|sexual|orientation|disability|disabilities|disabled|handicap|backgrounds?|culture|cultures|cultural|born|nationality|nationalities|family|lgbt.*|trans|heritage|neurodiver.*|refugees?|religious|marital|pregnancy|veteran)$/,
				open: /^(?:regardless|irrespective|whatever|whether|matter|matters|part|no|not|any|all|different|various|kinds|expressly|particularly|especially|open|or|welcome|welcomed|welcoming|counts|however|every|from|without)$/,
				theme:
					/^(?:diversity|diverse|inclusion|inclusive|inclusivity|equal|equality|mixed|discriminate|discrimination|discriminat.*|underrepresented|under-represented|represented|differences|reflect|reflects|bias|unbiased|eoe|belonging)$/,
				we: /^(?:we|us|our)$/,
				reader: /^(?:you|your|yourself)$/,
				select:
					/^(?:choice|choose|select|selection|judge|look|preference|can|skills|apply|applications?|recruitment|process|hire|hiring|employer)$/,
				other:
					/^(?:customers?|residents?|visitors|pupils|citizens|clients?|patients?|guests|schools|policy|policies|museum|public|tasks|projects|wishes|laptop|holiday|department|travel|readers|students|users|district|districts|degree|vat|topics)$/,
				denied: /^(?:not|no|don't|only|nobody|criterion|criteria|requirement|requirements|elsewhere)$/,
			},
			texts: {
				work: /^you (?!(?:are|belong|do not|don't|may|can|will feel|can be|look|count|will be)\b)\p{L}+\b(?! or)/iu,
				notAll: /\bnot (?:everyone|all|every)\b/i,
				yourself:
					/(?:be|but) (?:yourself|themselves)|as you are|who(?:m)?ever you are|who you are|the way you are|anyone but yourself|however you look|your (?:whole|true|authentic) self/i,
				oldYoung:
					/whether you|young (?:or|and) old|old (?:or|and) young|man,? (?:or )?woman|does not matter|doesn't matter|nothing else|no (?:part|role)|where you come|where you(?: a|')re from|regardless|irrespective/i,
				mixed: /(?:team|crew|group|club|organi[sz]ation|colleagues|workplace|culture|workforce)/i,
				lookAt: /not (?:at )?(?:your|their|someone's) (?:background|age|origin|gender|faith)/i,
				sorts: /all (?:sorts|kinds|walks)/i,
				people:
					/(?:people|colleagues|applicants|applications|candidates) (?:with|of|from)|(?:talented|all) people/i,
				home: /feels? at home|(?:everyone|everybody|anyone|all)[^.?!]{0,40}(?:welcome|(?:may|can) (?:join|take part)|belongs|same chance|counts)|(?:every|each)[^.?!]{0,30}(?:same chance|welcome|counts|at home)|all talents?/i,
				belongs: /belong here|however you look|whom you love|whoever you are/i,
			},
			some: `
all welcome human !other !notAll !denied; all welcome select !other !notAll !denied
all welcome reader !other !notAll !work !denied; all home !other !denied !work
all welcome ground !other !notAll !denied; ground open ground2 !work !other
ground open we !work !other oldYoung; ground select oldYoung !work !other
ground welcome !work !other !denied; ground open we people !work !other; ground select we people !work !other
ground2 select open; ground select reader lookAt !work !other; ground human all welcome !work !other
pair ground open !work !other oldYoung; pair2 welcome oldYoung !other; pair2 reader oldYoung !work !other
pair2 sorts we !work !other; pair2 human sorts !work !other; theme we !work !other
theme human !work !other mixed; theme welcome !work !other; theme select !work !other
reader yourself !work !other; reader oldYoung ground !work !other; reader oldYoung select !work !other
welcome yourself !other; reader belongs !other; open ground2 human !work !other`,
		},
		accommodation: {
			words: {
				need: /^(?:need|needs|needed|help|aids|adjust.*|adapt.*|adaptation.*|accommodat.*|facilities|support|wishes|extra|more|difficult|hard|harder|poorly|badly|trouble|different|other|another|helps?|barriers?|quiet|easier|comfortable|access|accessible|accessibility|rather|longer|cannot|can't|works?|ease|advance)$/,
				limit:
					/^(?:disabilit.*|disabled|handicap|wheelchair.*|deaf|blind|impair.*|dyslexia|dyslexic|autism|autistic|adhd|chronic|illness|condition|overstimul.*|stimul.*|dog|stairs|sensory|neurodiver.*|stammer)$/,
				tool: /^(?:interpreter|sign|loop|elevator|step-free|braille|screenreader|captioning|ramp|low-stimulus)$/,
				talk: /^(?:interviews?|apply|applying|application|procedure|process|test|form|selection|questions|letter|write|video|assignment|assessment|talk|meeting|come|recruitment)$/,
				place:
					/^(?:workplace|desk|chair|screen|buildings?|offices?|day|job|room|floor|time|break|everywhere|premises|location|station|work)$/,
				tell: /^(?:let|know|tell|say|call|phone|email|mail|text|contact|pass|passed|hear|ask|inform|write|mention|indicate|communicate|notify)$/,
				offer:
					/^(?:arrange|arranged|provide|provided|make|makes|find|look|think|possible|can|together|gladly|happy|account|fine|request|solution|sort|set|offer|offered|there|everywhere|adapt|available|support)$/,
				reader: /^(?:you|your|anyone|those|who)$/,
				other:
					/^(?:clients?|client's|customers?|residents?|residents'|pupils|patients?|citizens|software|websites|apps|housing|training|participants|children|products|candidates|programme|system|travellers|guests|truck|trucks|licence|diploma|films?|visitors|pray.*)$/,
				sense: /^(?:hear|see|hearing|quiet|stairs|sight|stand|lift)$/,
				denied: /^(?:without|nothing|no)$/,
			},
			texts: {
				work: /^you (?!(?:may|get|do not|can|will|are|can also)\b)\p{L}+\b/iu,
				ask: /do you need|need (?:anything|something|help|support|more|extra|an?\b|any)|what (?:do )?you need|(?:anything|adjustments?|support|accommodations?|wishes|access needs|facilities|time)[^.?!]{0,40}(?:needed|need|useful|passed|required)|if needed|you need|access needs|what can be (?:arranged|done)|see what |requir\w+ (?:\w+ ){0,2}(?:adjust|adapt|accommodat|support|assist)/i,
				send: /on request (?:you|we)/i,
				form: /on request|(?:another|different) (?:form|way|time|moment)|bring (?:someone|a (?:friend|person))|in advance|fill it|find a way|voice message|large print|as audio/i,
				poor: /(?:hear|see)[^.?!]{0,12}(?:poorly|badly)|hard of hearing|quiet (?:room|space)|(?:can(?:'t|’t|not)|not able to) (?:take the stairs|stand|lift)/i,
				fit: /(?:adapt|adjust|set up)[^.?!]{0,40}(?:workplace|desk|chair|screen|process|interview|for you|to you)|into account|reasonable (?:accommodation|adjustment)/i,
				which: /which adjustments|adjustments? (?:would|will) help/i,
				tools: /you work with aids/i,
				noTrouble: /no (?:trouble|problem)|happy to/i,
				wish: /help|adjust|wishes|rather|other (?:way|time)|more time|extra (?:time|break)|access|accommodat|aids/i,
				empty: /no adjustment|nothing needed|any (?:other )?questions/i,
			},
			some: `
need tell !work !other ask !empty; need offer !work !other ask !denied
need talk offer !work !other !empty !denied wish; need talk tell !work !other !empty !denied wish
limit offer tell !work !other; limit talk offer !work !other; limit need offer !work !other reader
limit need place !work !other; limit need talk !work !other; limit tell need !work !other
limit place offer !work !other; tool !work !other offer; tool !work !other talk; sense poor !work !other
talk form !work !other reader; talk form !work !other offer; talk form !work !other need
offer form !work !other reader need; offer form !work !other send; offer fit !work !other
need fit !work !other; need which !work !other; need offer tools !other; tool noTrouble
limit fit !work !other; need place ask reader offer !other`,
		},
		procedure: {
			words: {
				talk: /^(?:interviews?|talks?|conversations?|coffee|tea|video|trial|test|references?|assignment|questionnaire|taster|meetings?|chat|rounds?|panel|committee)$/,
				select: /^(?:selection|shortlist.*|assessment|interviewed|longlist)$/,
				step: /^(?:first|second|third|last|final|next|then|after|follow|follows|followed|afterwards|two|one|three|invite|invites|decide|decides|choose|round|rounds|phase|step|stage|consists|plan|hold|during|through|part|meet|finally|on|in|with)$/,
				answer:
					/^(?:hear|reply|answer|respond|call|phone|know|email|feedback|invite|message|contact|decide)$/,
				time: /^(?:within|later|days?|next|week|weeks|always|closing|every|after)$/,
				app: /^(?:apply|application|applications|letters?|candidates?|cv|cvs|procedure|process|forms|you|your|through|leader|applicants?)$/,
				we: /^(?:we|us|our|you)$/,
				other:
					/^(?:clients?|clients'|customers?|residents|citizens|entrepreneurs|induction|laptop|adjust.*|accommodation.*|adaptation.*|objections|permits?|patients?|pupils|parents|suppliers|partners|colleague|shadow|users|stakeholders)$/,
				course:
					/^(?:choose|procedure|process|next|apply|applying|application|interested|selection|happens|steps|interviews|timeline)$/,
			},
			texts: {
				invite:
					/\binvite[sd]? (?:you|for|to (?:a|an|the)|\d|three|four|five|six)|invited for|read[^.?!]{0,20}letters|whether you are through|(?:those|if) we invite|next round|then (?:we|you) (?:decide|choose|hear|know|make)|make (?:our|a) (?:choice|decision)|if you have the job/i,
				criteria: /selection criteria|onto our shortlist/i,
				join: /join us for (?:a|an|half)|spend (?:a|half a) (?:day|morning)|get to know each other|over (?:a )?(?:coffee|tea)|for (?:a )?(?:coffee|tea)|visit us|phone call/i,
				rounds:
					/(?:step|round) (?:1|2|one|two)|(?:one|two|three|1|2|3|first|second) (?:\w+ )?(?:interviews?|rounds?|talks?|conversations?|meetings?)|interview (?:1|2)/i,
				soon: /(?:within|no later than|after) (?:a|one|two|three|four|five|ten|\d+)[^.?!]{0,12}(?:days?|weeks?)|(?:call|reply|hear|answer|respond|write)[^.?!]{0,20} in (?:an?|one|two|three|four|five|ten|\d+) |the next day|days? later|let you know|every application/i,
				dated: new RegExp(
					`(?:interviews?|talks)[^.?!]{0,50}(?:${DATE.source}|week \\d)|(?:${DATE.source}|week \\d)[^.?!]{0,40}(?:interviews|talks)`,
					'i',
				),
				job: /^you (?:guard|handle|are|guide|organise|plan|interview|lead|run|hold|do assessments|conduct|draft)\b/i,
				first: /first (?:weeks|days?)\b/i,
				called: /plan a (?:video|phone)|video call of/i,
				task: /during the interview you/i,
				weekly: /every (?:day|week|month|morning|friday)/i,
				seq: /\b(?:then|after (?:that|which)|finally|afterwards|next|first|subsequently|step)\b/i,
				how: /procedure|process|selection|how it (?:goes|works)|what happens|steps|timeline|what(?:'s|’s| comes) next/i,
				order: /first .{1,60}(?:then|after)/i,
				chat: /you (?:talk (?:to|with)(?: [^.?!]{1,20} with)?|meet|see) (?:two|three|the|a)[^.?!]{0,16}(?:colleague|people from|team|leader|chef|hall)|(?:panel|committee) (?:reads|invites|chooses)|you and we decide|plan a video/i,
				last: /last (?:step|phase|round)|final (?:step|stage|round)|reference|afterwards|trial (?:day|task|lesson|shift)|team leader first/i,
			},
			some: `
select !job !other !criteria; step seq ^how !job !other; talk step rounds !job !other
talk app join !other !first !weekly; talk last !job !other; talk order !job !other; step last app !job !other
app invite !job !other; step invite ^course; talk step called !job !other; talk app task
app chat !job !other; step app chat ^course; answer app time soon !other !job; answer we time soon !job app
answer we time soon !other !job; talk dated !other; talk2 app !job !other; talk step app time !job !other
step rounds !job !other !first app; talk ^course !job !other; answer time ^course !other
step2 answer ^course !other; app join !job !other !first !weekly`,
		},
		contact: {
			words: {
				ask: /^(?:tells?|number|head|answers?|questions?|contact|information|info|inquir.*|enquir.*|call|phone|email|e-mail|mail|text|know|turn|ask|reach|reached|telephone|manager|apply|send|write|doubt|recruiter|leader|touch|word|more|chat|whatsapp|details|speak|join|helps|visit|regards|sincerely|forward|curious|attention|0\d.*)$/,
				other: /^(?:paper|since|author|named|citizens|readers)$/,
			},
			texts: {
				person: new RegExp(
					`(?:(?<=[\\p{Ll},:?–-] )|^)(?!(?:The|A|An|Our|Your|Team|For|Call|Email|Contact|Questions|More|Send|Apply|Information|If|Want|See|Ask|Text|Via|Department|Foundation|City|Ministry|Human|Work|Social|Personnel|General|Public|National|Green|HR|Dutch|English|You|We|Please|Feel|Mail|Phone|Enquiries|To|With|Visit|LinkedIn|Indeed|PO|P)\\b)${PERSON}(?! (?:Department|Office|Council|Court|Services|Authority|Act|Committee|Relations|Resources|University|Museum|Team|team|School|Foundation|Domain|Organisation|department|Street|Road)\\b)`,
					'u',
				),
				initials: /(?:\b\p{Lu}\.\s?){1,4}(?:(?:van|de|der|den|ten|ter) ){0,2}\p{Lu}\p{L}+/u,
				mister: /\b(?:Mr|Mrs|Ms|Mx|Dr|Prof)\.? (?:(?:van|de|der|den) ){0,3}\p{Lu}/u,
				single:
					/(?:\b[Cc]all|\b[Ee]-?mail|\b[Mm]ail|\b[Tt]ext|\b[Pp]hone|[Ss]peak (?:to|with)|[Ww]ord with|[Aa]sk (?:for)?|[Ss]end[^.?!]{1,40} to|[Cc]ontact|[Cc]hat with|colleague|recruiter|leader|manager|[Aa]pply to|touch with|[Ll]et|Contact person:?)(?: (?:with|our|your|future|colleague|recruiter|manager|leader|to|for|us|team)){0,4} (?!(?:City|Foundation|Team|The|HR|PO|LinkedIn|Ministry|Personnel|Department|Human|Work|Europe|Amsterdam|Rotterdam|Utrecht|Our|Monday|Tuesday|Dutch|English|Recruitment)\b)\p{Lu}\p{Ll}{1,20}(?! ?(?:Council|Department|Domain|&|Team|Organisation|and Organisation))/u,
				opens:
					/(?:^|\? )(?!(?:Questions|Enquiries|Applications|Letters|The|Our|A|An|You|We|Team|They|This|Who|Here|There|HR|Someone|Everyone|Your|It|What|That)\b)\p{Lu}\p{Ll}{1,20}(?: \p{Lu}\p{Ll}{1,20})? (?:answers|helps you|tells|knows|is (?:your|happy|reachable|available)|will (?:answer|tell|help|show|gladly|happily)|can (?:be|answer|tell))/u,
			},
			some: `
ask person !other; ask initials !other; ask mister !other; ask single !other; ask opens; ^ask person !other
^ask mister; ^ask opens`,
		},
		deadline: {
			words: {
				apply:
					/^(?:apply|application|applications|applying|vacancy|letters?|cv|cvs|motivation|register|registration|sign|send|submit|respond|response|responses|reactions|interested|write|receive|hear|open|answer|reply|in|résumé|resume|resumes|form|email|letter|call|hand|name|wait)$/,
				firm: /^(?:closing|deadline|closes?|final|closed|last|latest|ends|expires)$/,
				until:
					/^(?:before|until|till|by|no|not|after|close|closes|on|within|later|including|than|runs?|open)$/,
				month:
					/^(?:jan.*|feb.*|mar|march|apr.*|may|june?|july?|aug.*|sep.*|oct.*|nov.*|dec.*|mid.*|\d.*|weeks?|days|month|end|(?:mon|tues|wednes|thurs|fri)day)$/,
				other:
					/^(?:interviews?|talks?|contract|appointment|start|starts|begin|begins|project|books|year|since|replace|trial|anniversary|worked|call|work|existed|lasts?|tenure|placement)$/,
			},
			texts: {
				date: DATE,
				before: new RegExp(
					`(?:before|until|till|by|after|later than|closes?(?: on)?|up to(?: and including)?|runs until|expires)[^.?!]{0,30}(?:${DATE.source})|(?:${DATE.source})[^.?!]{0,25}(?:closes?|close|are in)|(?:in|here) on (?:the )?(?:${DATE.source})|(?:before|by|no later than)(?: next)? (?:mon|tues|wednes|thurs|fri)day\\b`,
					'iu',
				),
				within:
					/(?:apply|respond|reply|sign up|send[^.?!]{1,30})[^.?!]{0,20} within (?:a|one|two|three|four|\d+) (?:days|weeks?|month)/i,
				books: /\bbooks\b|every year|each year|the shop|the office|invoices/i,
				time: /you have until|until (?:the )?(?:end of|mid)/i,
			},
			some: `
apply until month before !books; firm month date !books !other; firm apply month date !books; apply within
until ^apply before !other; until ^firm before !other; month ^firm date !other
until month time before !other`,
		},
	},
	mvx: /\b[mvfxwd] ?[/|,] ?[mvfxwd] ?(?:[/|,]|,? or) ?(?:[mvfxwdn]\b|\*)|\b[mfv][ -][mfv][ -]x\b|(?:man|woman) ?(?:[/|,]|or) ?(?:man|woman) ?(?:[/|,]|or) ?(?:x|other|non-?binary|anyone)|(?:all|any|every|whatever|regardless of)(?: your)? (?:genders?|sexes|sex)|gender[- ]neutral/i,
};
