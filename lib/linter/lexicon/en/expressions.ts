import type { Expressions } from '../expressions';

export const expressions: Expressions = {
	artefact:
		/^(?:run|film|exhibition|festival|statue|stamps?|fair|society|prize|race|album|asylum|ballet|cars?|choir|costumes?|cottage|cup|discount|dolls?|exhibit|finals?|flock|golf|helpline|herd|inn|maze|mural|musical|novel|opera|orchestra|painting|poem|pub|puppets?|railcards?|rally|rollercoaster|sculpture|shelter|song|tickets?|tournament|toys?)$/,
	framing:
		/^(?:of|in|with|on|at|for|to|or|and|only|wanted|preferred|sought|welcome|ideal|apply|applicants?|are|is|be|you're|you|your|their|our|the|that|who|someone|anyone|person|people|we|must|should|required|needed|need|have|has|will|does|do|would|from|by|as|problem|expected|normal|part|can|may|here|it|us|together|just|want|allowed|accepted|an?|prefer|preferably|there|they|essential|fine|needs|banned|candidates?|colleagues?|compulsory|expect|later|mandatory|seek|forbidden|require|requires)$/,
	joint: /[,;:()]|\b(?:and|or|but|nor|of)\b/i,

	capitalised:
		/^(?:muslims?|german|french|european|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|asian|indian|american|catholics?|moroccan|(?:brit|engl|ir|scott|pol|turk|jew|span|flem)ish|dutch|cv|african|western(?:ers?)?|welsh|i|jews?|christians?)$/,
	yourWork:
		/^(?:show|sit|hand|arrange|order|receive|decide|open|note|keep in|look up|make sure|bring an?|bring the|work for|advise|accompany|answer|comfort|drive|hear|listen|plan|prepare|record|see|talk|weigh|help|support|teach|train|coach|guide|visit|write|read|repair|sell|maintain|restore|study|test|check|inspect|assess|treat|organise|organize|feed|calm|translate|register|install|design|build|develop|draft|edit|supervise|serve|assist|examine|monitor|interview|inform|welcome|host|lend|photograph|film|style|dress|measure|recruit|research|investigate|analyse|coordinate|run|fit|sort|archive|review|issue|explain|protect|rescue|clean|paint|file|type|scan|mark|pour|pack|load|bake|cook|count|cut|brew|catalogue)$/,
	phrasal:
		/^(?:(?:speak|talk)s? (?:to|with)|deals? with|look(?:s|ing)? (?:after|into|through)|shows? (?:around|visitors|guests|buyers)|takes? care|works? towards)$/,
	noWork:
		/^(?:the|our|ever|just|still|now|both|will|can|may|also|often|always|never|and|should|must|would|who|to|do|don't|won't|cannot|can't)$|^(?!(?:ap|sup|re|com|multi)ply|rely|fly)\w+ly$/,
	copula: /^(?:are|is|was|have|has|must|should|looks?)$/,
	article: /^(?:your|the|our|this|these|an?|that|its)$/,
	own: /^(?:your|you|who|someone|people|colleagues|staff|work|job|role|position|post|office|atmosphere|culture|club|workforce|our|we|vacancy|salary|pay|crew|man|woman|health|age|appearance|looks|dutch|english|talent|preference|company|place|applicants?|candidates?|bureau|teams?)$/,
	ourselves: /^we$/,
	seeking: /^(?:in|looking|hiring|recruiting|searching|seeking)$/,
	modifier: /(?:y|ive|al|ed|ing|ic|ous|ful|and|or|er)$/,
	sought: /(?:^| )(?:wanted|welcome|preferred|sought|needed|only)(?: |$)/,
	within: /^(?:in|within|into)$/,
	leads: /^(?:support|manage|leads?)$/,

	but: /^(?:but|however|yet)$/,
	negation: /^(?:no|not|never|without|don't|doesn't|isn't|aren't|won't|nor|neither)$/,
	addresses: /^(?:are|need)$/,
	indifferent:
		/(?:is|are) not (?:really |always )?(?:needed|required|necessary|a problem|an issue|essential|important|relevant|compulsory)|not (?:depend|change)|(?<!(?:must|should) (?:be|pose|cause) )no (?:problem|issue|part|role|concern|interest|importance|relevance|bearing|matter|difference|obstacle|influence|impact)\b|(?:not|n't) (?:matter|make a difference|look at|ask|affect|count against)\b|we (?:do not|don't) mind|never (?:ask|asks)\b|regardless|irrespective|whether or not|\b(?:do not|don't|never|no need to|leave out|without) (?:\w+ )?(?:includ|mention|stat|send|add|attach|put|giv|list|upload)(?:e|ing)?\b|as well as (?:some|those|people)|whether you [^.,]{3,60} or (?!not)|up to you|none of our business|makes no/i,
	offered:
		/even if|need(?:n't| not)(?! (?:apply|respond|bother|write|reply))|free to|voluntary|optional|take into account|(?<!no )room for|you may (?:also|always|freely)|we (?:help|support|pay|understand|respect|arrange)\b|allowance|paid leave|not have to|whoever likes|you (?:may|can) (?:pray|wear|bring|choose|decide|swap|borrow|skip)\b|you (?:do not|don't) need (?!to (?:apply|write|reply|respond|bother))|we (?:do not|don't) (?:care|expect)/i,
	anyway:
		/^no |^(?:call|email|phone|ring|get in touch|just ask|contact|speak)\b(?![^.]*\b(?:not|no|never|how (?:often|long)|first)\b)|welcome|(?:is|'s) no problem|anyway|don't worry/i,
	welcome: /\bwelcome\b/i,
	exclusive: /\b(?:only|not|no|preferably|especially)\b/i,
	served:
		/client(?! (?:side|base|facing))|visitor|families\b|tenant|refugee|patient|pupil|resident|\bwards?\b|customer(?! (?:chat|service|support|desk|care|team|contact|success|experience|calls?|line))|guests?\b(?! house)|foster|(?<!(?:staff|team) )\bmembers\b|citizens|(?<!of )course|^parents (?!who|only|wanted|prefer|need|apply|will|should)|^(?:single (?:parents|mothers)|(?:married )?couples) (?:are|can (?!apply)|often|come|get|receive|live)\b/i,

	personal:
		/^(?:please )?(?:write|send|e?mail|call|ring|upload|attach|include|enclose|tell|state|mention|bring|come|show|fill|submit|add|list)\b|\b(?:you(?:'re|rs?|rself)?|we(?:'re)?|us|i|our(?! (?:\w+ )?(?:clients?|patients?|visitors|guests|customers|pupils|residents|members|tenants|readers|passengers|children|horses|animals|volunteers|museum|trams?|trains?|pumps?|ships?|founders?))|teams?|crew|colleagues?|candidates?|applicants?|applications?|(?<!when |if )some(?:one|body)|any(?:one|body)|no(?:body| one)|whoever|staff|employees?|must|should|requir\w*|want(?:s|ed)|seek\w*|sought|looking|ideal\w*|perfect|prefer\w*|welcome|need(?:s|ed)?|essential|mandatory|compulsory|job|role|position|vacancy|person|successful|only|apply|applying|no|not|never|without|expected|hire|recruit\w*|culture|atmosphere|successor|advantage|plus|calling|asks|contract|reserved|criteria|join\w*|suits?|deal-?breaker|first choice|best|this is it|shifts|appearance|looks|work hard|bring a|helps|failure|pile|elsewhere|twice|box|earns?|priority|front of|part of (?!the group|our group)|out of the question|can start|these hours|obligation|availability|presence|overrated|limit|average|experience|minimum|maximum|please|combine|post)\b|n['\u2019]t\b|\bcv\b/i,
	grounds: [
		/\bages?\b|\bold(?:er)?\b|\byoung\b/i,
		/\b(?:sex|sexes|gender|genders|women|men)\b/i,
		/\b(?:faiths?|religio\w+|beliefs?|believe|god|pray|convictions?|creed|worship|headscarf)\b/i,
		/\b(?:origins?|backgrounds?|nationalit\w+|ethnic\w*|race|descent|roots|skin|colou?rs?|born|cradle|raised|grew up|c[oa]me from|accent)\b/i,
		/\b(?:orientation|sexuality|loves?|gay|straight|lgbt\w*)\b/i,
		/\b(?:disabilit\w+|health|illness\w*|impairments?|abilit(?:y|ies)|bod(?:y|ies)|wheelchairs?)\b/i,
		/\b(?:famil(?:y|ies)|marital|children|married|single|pregnan\w+|parents?|partner)\b/i,
	],
	equal:
		/\b(?:all|every|any|whatever|regardless|irrespective|without regard|no matter|none of|nobody|no one|nor|not (?:on|by|ask|judge|look|matter|count)|welcome|varied|diverse|equal\w*|reflects?|no (?:part|role|difference|matter)|you can be|who you are)\b/i,
	unequal:
		/\b(?:state|mention|fill in|tick|provide|include|tell us|looking for|seek|must|only|preferably|too)\b/i,
	contrast:
		/\b(?:young(?:er)? (?:or|and) old(?:er)?|old(?:er)? (?:or|and) young(?:er)?|(?:gay|straight|trans|bi|lesbian)(?:, (?:or )?| or | and )(?:gay|straight|trans|bi|lesbian)|(?:married|single|divorced)(?:, (?:or )?| or )(?:married|single|divorced)|(?:black|white)(?:, (?:or )?| or )(?:white|black|brown)|(?:religious|believer|pregnant|married) or not|(?:born|from) here or|with or without (?:an? )?(?:disability|children|faith)|whether you \w[^.]{0,60} makes no|with or without a faith)\b/i,
	asks: /\b(?:state|indicate|specify|mention|fill in|tick|provide|include|list|tell us|must|should|requir\w*|only|prefer\w*|ideal\w*|looking|seek\w*|want|wanted|(?<!they |you )need|no|not|never|(?<!or )without(?! regard)|cannot|too|we ask|best|suits?)\b|n['\u2019]t\b/i,
	again:
		/\b(?:and|but|you|well|also) (?:are|have|must|need|should|be)\b|\b(?:must|are at most)\b|^(?:show|listen|hear)\b (?:\w+ )?and\b|\bwell\b/,
	workWith:
		/\b(?:groups?|course|camps?|programmes?|class(?:es)?|training|projects?|shelters?|homes?|schools?|support|help|care|books?|clothes|clinic|lessons?|activit(?:y|ies)|services?|loans?|fund) for (?:[\w,]+ ){0,4}(?:mothers|parents|adults|people|children|women|men|girls|boys|teenagers|youngsters|students|families|couples|elderly|pensioners|refugees)\b|\bwork(?:ing|ed)? (?:\w+ )?with (?:\w+ ){0,5}(?:teenagers|young(?:er)? people|young adults|youngsters|older (?:people|adults)|elderly|students|pupils|pensioners|children|families|parents)\b/i,
	facts:
		/^(?:(?:(?:some|many|most|half|several|all|few|(?:\w+ )?one in \w+|the majority|our|these|the|those)(?: of)?(?: our| the| these)? )?(?:\w+ )?(?:clients?|patients?|detainees|inmates|prisoners|visitors?|guests?|customers?|passengers?|travellers?|callers|pupils?|residents?|refugees|asylum seekers|victims?|witness(?:es)?|readers?|children|tourists|defendants?|dogs?|horses?|animals)\b(?! (?:who|like|love|want|expect|prefer|deserve|affairs|see|appreciate|feel|trust|with us))|your (?:\w+ )?(?:figures|research|reports?|statistics|model|students|pupils)\b(?! must)|(?:one|two|three|some) of us\b|our (?:colleagues|staff|volunteers) (?:include|come|range)\b|your (?:new |direct )?(?:colleague|manager|boss) \w+ (?:has|started|began|came|worked|left)\b)/i,
	offer:
		/^for (?:our )?(?:colleagues|people|those|staff|employees|parents)\b.*\b(?:there (?:is|are)|we have|we offer) (?!no\b)|^there(?: is|'s) no need\b|\balso for (?:\w+ )?colleagues\b|^(?:who|whom|where|how|what)ever (?:\w+ )?your?\b.{0,120}\b(?:welcome|belong|look forward|can be|counts?|matters?|same|here for you)\b|^whether (?:or not )?you [^.]{0,80}(?:makes no|not matter|is fine|no problem|up to you|the same)|^whether [^.,]{3,80} or [^.]*\b(?:send|apply|welcome|hear from|meet you|join us)\b|\b(?:letters?|applications?|cvs?|profiles?|answers?) without (?:an? |your )?(?:name|photo|age)|^leave [^.,]{0,60} out of\b|\bremoved before\b|\bit(?: is|'s) (?:your|what) [^.]{0,40}(?:counts|matters)|\bwe (?:only )?look at what you\b|^(?:if|when|should) (?:you|your)\b[^,.]*, (?:then )?(?:we (?:train|teach|give|change|help|arrange|look for|find|keep|pay|have|offer|support|adapt|adjust|make|lend|provide|think)|you (?:can (?:use|get|ask|take|stay|work|start|bring|borrow|change|choose)|may|get|receive|stay (?:home|at home)|take|borrow)|our )(?!.*(?:\b(?:not|no|never|elsewhere|other|another)\b|n['\u2019]t))/i,
	answered:
		/^(?:both|all|either|neither)\b[^.]*\b(?:fine|welcome|problem|matter)|\bwhat (?:you need|would help)|look for a solution|just as welcome|\bstill (?:like|love|want)|\bdo apply\b/i,
	colleagues:
		/\b(?:colleagues|employees|staff|members|volunteers|some of us)\b (?:with|of|in|who) .*\b(?:can|work|works|start|help|advised?|use|get|receive|are|take|have|change)\b|\b(?:deaf|blind|autistic|disabled|muslim|jewish) (?:colleagues|employees)\b/i,

	opensOther:
		/^(?:an?|the|one|two|some|many|most|half) (?:\w+ ){0,2}(?:m[ae]n|wom[ae]n|girls?|boys?|father|mother|child|children|couple|widow|widower|lady|gentleman)\b/i,
	ofVacancy:
		/\b(?:wanted|sought|seek|looking|job|role|post|position|work|works|vacancy|apply|application|suits?|fits?|team|colleagues?|ideal|perfect|must|should|would|prefer\w*|best|better|more|less|stronger|harder|welcome|need|needed|our|we|us|required|right|only|not|no|can|is|are)\b/i,

	opensThing: /^(?:the|each|an?|this|these)$/,
	saidOfThing:
		/^(?:are|is|was|were|have|has|must|should|can|does|will|may|needs?|bears?|runs?|stands?|takes?|works?)$/,
	noThing:
		/^(?:of|in|with|on|at|for|to|who|that|work|job|role|position|post|office|team|staff|people|person|candidate|applicant|you|we|culture|atmosphere|department|crew|vacancy|salary|pay|from|by|ideal|right|perfect|which|new|near|colleagues?|successful)$/,

	leastYears: /(?:minimum|at least|minimum of|not|more than)$/,
	barsNobody: /\balso welcome\b|\bwelcome too\b/i,
	yearsOwner:
		/^(?:experience|of more exp|of (?:relevant |work |proven |professional )?experience|ago|contract|in |service|study|studie|imprisonment|history|later|per|straight|running|of (?:service|history|data|research))/,
	yearsBefore:
		/(?:contract|al|na|per|over|last|lasts|takes|past|next|for|within|after|every|existed|over the|contract of)(?: over| the| of| is)?$/,
	unit: /\b(?:euro|hours|kilos?|km|kilometer|kg|percent|pounds|miles|metres|meter)\b/,
	month: /^(?:jan|feb|march|apr|may\b|jun|jul|aug|sep|oct|nov|dec)/,
	endsNoun: /^(?:of|in|with|on|at|for|to|or|and|who|that|like|are|is|can|looking|ready|wants)$/,
	andAnother: /^(?:and|or) (?:an?|one)$/,
	and: /^(?:of|and|or)$/,
	bareGroup:
		/^(?:young|elderly|older|senior|pupils|retired|retirees?|graduates?|pensioners?|students?|teenagers?|undergraduates?|youngsters?)$/,
	invites:
		/[?!]|perfect|welcome|wanted|sought|we (?:need|want|seek|hire)|apply|preferred|ideal|suit|encouraged|needed|join|only|invite|earn\b/i,
	topic: /\b(?:topic|subject|theme|research|study|thesis|exhibition)\b/i,
	placement: /\bstage|internship|placement|thesis/i,

	tallThing:
		/\b(?:towers?|buildings?|bridges?|trees?|walls?|masts?|chimneys?|statues?|containers?|fences?|ships?)\b/i,
	is: /\b(?:is|are)\b/i,
	isTall: /\b(?:you|candidates?|someone|height)\b/i,
	lookOfThing:
		/^(?:panel|park|lunch|sample|survey|study|research|gardens?|offices?|buildings?|data|results?|layout|documents?|website|animals?|lawn|text|reports?|parks?|slides?|shape)$/,
	hygiene: /\bkitchen\b|hygien|\bwash\b/i,
	applies: /@|write to|cv|brief|apply|application|résumé|resume|letter|send|upload|add|attach|include/,
	noPhoto: /\b(?:no|not|without|never|don't)\b/,
	otherPhoto:
		/customer|leave (?:\w+ ){0,3}(?:photo|picture)\w* (?:out|off)|archive|applicants' passports|residents|citizens|photographer/,

	literal:
		/insect|museum|zoo\b|circus|acrobat|\bgate\b|\bslot\b|letterbox|puppet|greenhouse|orchard|farm\b|carpent|scaffold|beekeep|horses|biolog|bicycle|bike|traffic light|fire brigade|firefight|fire station|kitchen|bakery|football|\brow(?:s|ing)?\b|sail|baseball|chess|\briver/i,
	quotedLaw: /\b(?:article|section) \d/i,

	opensAlways:
		/^at \w+(?: o'clock)? (?:the|our) (?:\w+ )?\w+ (?:leave|go|close|stop|drive)s?\b|\b(?:trains?|bus(?:es)?|ferry|trucks?|trams?|boats?|visitors|guests) (?:leave|go)s?\b|(?:datacenters?|servers?|helpdesk|website|station|desk|system|service|centre|center|hospital|helpline|control room|hotline|reception|plant|bridge|alarm\w*|machine\w*) (?:is|can|runs|operates|are|stays|remains|open)/,
	shift:
		/compens|roster|shift|rota|on-call allowance|overtime pay|time off in lieu|time back|every (?:other|second|third|fourth) \w+|(?:once|twice|times) a (?:week|month|year)|for which you (?:get|receive)|(?:next|extra) day off|in (?:eight|six|four|five|three)\b/,
	notExpected:
		/\b(?:no|without) (?:evening|night|weekend|sunday|late)s?\b(?! off| free)|\bday ends at\b|\b(?:no|never any|hardly any) (?:unpaid )?overtime\b(?! pay)|\bovertime is (?:rare|paid|not)|not (?:have to )?work (?:evenings|weekends)|chess|(?:not|n't|never|nobody|no one) (?:expects?|asks?|requires?|needs?) (?:you|anyone|our|colleagues|staff|people)|^(?:a|another|the duty) (?:colleague|officer|manager|firm)\b|\byou (?:do not|don't|never|need not|won't) (?:have to )?(?:take work|work (?:evenings|weekends|late|nights|overtime)|answer|check (?:e-?mail|messages)|have to be|need to be)|(?:nobody|no one)[^.]{0,12} is (?:expected|asked|required)|(?:is|are) not (?:expected|asked|part|required)/,
	fromHour: /^(?:from|between)$/,
	onTime: /^(?:time|hand|site|budget|track)$/,
	voluntary:
		/drinks? (?:coffee|tea)|voluntary|optional|no obligation|\b(?:can|may|could) join\b|welcome to join|or not\b|nobody has to|no one has to|not have to|n't have to|alcohol-free|non-alcoholic|if you (?:like|want|feel like)|whoever|join (?:in |us )?if|alcohol policy|addiction|licence|permit/i,
	clientFamilies: /families (?:and|with)|foster|client/i,
	noFit:
		/^(?:fits?|fitting|blend|match) (?:the|new|kitchens|windows|doors|pipes|suits|parts|out)\b|^(?:fits?|match(?:es)?) not\b/,
	asksFit: /^(?:do|does|did)$/,
	noStress:
		/prevent|reduc|gas\b|water|material|pipe|steam|boiler|vessel|steel|concrete|patients|pupils|clients/,

	adapted:
		/\baids?\b (?:are|is)|adjust|adapt|prevent|research|\bwe (?:offer|make|change|find)\b|whether the|product|animal|arts\b/i,
	medical:
		/mad cow|psychiatr|patient|client|diagnos|therap|clinic|treat(?:ment|s)?\b|hospital|schizophrenia research|research (?:on|into)|braille|audiodescri/,
	diagnosed: /^(?:blind|deaf|autistic|bipolar)$/,
	peopleServed:
		/^(?:people|colleagues|staff|employees|residents|children|visitors|readers|pupils|students|users)$/,
	// things bear loads, and a desk may be raised
	loadedThing:
		/^(?:your|the|our|this|each|an?) (?:\w+ )?(?:desk|chair|machine|robot|crane|lift|table|platform|bridge|shelf|shelves|stand|ladder|cart|floor|vehicle|app|sensor|camera|visitors?|residents?|passengers?|pupils|children|audience)\b/i,
	aid: /\baids?\b|trolley|forklift|hoist|lifting (?:aid|equipment|gear)|adjust|adapt|accommodat|together with a colleague|two people|equipment (?:helps|is)|assist/i,

	equivalent:
		/or (?:an? )?(?:equivalent|comparable|similar|relevant)|equivalent experience|comparable experience|or (?:\w+ )?experience|or (?:you )?(?:have |['’]ve )?learn|or something (?:similar|comparable)|(?:the|a|professional|official|national) register\b|registered|registration|big\b|certified by law|licen[cs]e to practi/i,
	brings: /\b(?:comes?|completed|finished|graduated|earned|passed|obtained|studied)/i,
	students:
		/pupils|students|undergraduates|learners|apprentices|(?:work|working|cooperate|collaborate|together) (?:\w+ ){0,2}with|graduation ceremony|you can (?:earn|obtain)|while you work|we pay/,

	familyOffer:
		/\bleave\b(?! (?:your|their|behind|early|home))|childcare|child care|our nursery|nursery (?:place|on|next)|allowance|support you/i,
	homeOffer:
		/\b(?:welcome|time (?:for|with)|we (?:help|pay|offer|support|arrange|understand|give|have)|you (?:can|may|get|receive)|get in|for free|(?:can|may) (?:join|come|use|visit|stay)|(?:if|when|after|during|around) (?:your|you)\b|insurance|insured|discount|party|relocat\w+ (?:package|costs?))|not (?:matter|ask|important|relevant|count)|none of our|private, so/i,
	otherFamily:
		/\b(?:an?|the|every|each) (?:child|baby|parent|mother|father) (?:is|gets|falls|starts)\b|situation changes|\bclinic|\bwomen who want/i,

	animal:
		/^(?:beasts?|bloodhounds?|samurai|rottweilers?|bulldogs?|cowboys?|predators?|sharks?|gladiators?|hunters?|lions?|pirates?|pitbulls?|terriers?|tigers?|vikings?|warriors?|wol(?:f|ves))$/,
	addressed:
		/\b(?:(?:are|like|will) you|you(?:'re| are| have| need)?|we|us|our|team|wanted|sought|welcome)\b(?! \w+ (?:farmers|visitors|who))/,
	verbOfAnimal: /^(?:is|are|has|have|needs?|must|can|lives?|comes?|swims?|eats?|plays?)$/,
	inviting: /\b(?:we|us|our|welcome|wanted|sought|apply|here)\b/i,
	behaviour:
		/\b(?:clients?|customers?|visitors?|guests?|passengers?|travellers?|residents?|patients?|citizens?|pupils?|tenants?|dogs?|animals?|callers?|drivers|youngsters|parents|prisoners) (?:\w+ ){0,2}(?:who|that|which|becom\w+|get|gets|turn)\b[^.?!]*aggressi/i,
	wildlife: /\b(?:vet|zoo|aquarium|wildlife|enclosure)\b/i,
	noTrait:
		/^(?:role|position|culture|club|residents|clients|patients|hand|course|game|tone|colour|film|exhibition|festival|statue|language|market|marketing|party|museum|customers|weeds|app|behaviour|cage|callers?|campaigns?|cells?|chemicals|clauses|competition|diseases?|dogs|drivers?|enclosure|factor|forms?|incidents|jets?|planes?|share|species|trail|treatment|tumour|tumours|virus|whale|whales|whisperer|wind)$/,
	bothSexes:
		/\ba man and a woman\b|men (?:and|or) women|women (?:and|or) men|(?:^| )man or woman|woman or man|boys and girls/,
	equalGround: /positive action|under-?represented|equally qualified|equal suitability/i,
	nameTitle: /^(?:lady|professor|miss|mrs|ms|sir|dr|mr|queen|king)$/,
	noName:
		/^(?:dutch|english|may|i|german|monday|thursday|friday|saturday|april|august|december|february|january|july|june|march|november|october|september|sunday|tuesday|wednesday)$/,
	pronoun: /^s?he$/,
	verbOfName: /^(?:is|was|has|will|works|joined|started|answers|heads|leads|manages|runs|says|tells)$/,
	opensNoName:
		/^(?:a|the|our|this|it|that|who|someone|anyone|nobody|everyone|candidate|staff|work|here|each|what|she|he|there|management|whoever)$/,
	anybody: /^(?:who|someone|anyone|nobody|everyone|everybody|somebody|whoever)$/,
	beforeVerb: /^(?:i|to|will|can|you|we|they|must|should|may|not|who)$/,
	pronounPair: /^(?:their|his|hers|her|she|he|him|them|they|s|x)$/,
	pairLink: /^(?:of|and|or)$/,
	titleBefore: /^(?:lady|professor|miss|mrs|ms|sir|dr|mr|minister|prof)$/,
	titlePair: /^(?:man|woman|person|women|in|actor|host|steward|waiter)$/,
	firm: /^(?: & [A-Z]|['\u2019]? (?:Association|Club|Society)|'s [A-Z]|\u2019s [A-Z]| and (?:Partners|Sons|Co)\b| (?:Consult|Partner|Group|Institut|Foundation|Museum|Street|Road|Universit|College|Hall|School|Ltd|LLP|B\.?V|Inc|Logistic|Holding|Trust|Award|Prize|Act\b|Report|Librar|Hospital|Centre|Center|Construct|Legal|Law))/,
	noSurname: /^(?:is|as|our|the|this|an?|for|vacancy|job|we|wanted|senior|junior|hiring)$/,
	depicted:
		/\b(?:(?:statue|monument|portrait|painting|drawing|photo|novel|legend|poem)s?|film|in the play|puppet|drama|comedy|opera|ballet|sitcom)\b/i,
	or: /^(?:and|or)$/,
	manly: /m[ae]n$/,
	sexed: /m[ae]n$/,
	institution: /^(?:national|european|office)$/,
	// *the chairman of our landlord, Mr Abbott, opens the wing*
	titledName: /^[^.,]{0,40}, (?:Mrs?|Ms|Miss|Dr|Sir|Lady|Professor)\.? [A-Z]/,

	otherSpeakers:
		/^(?:a|our|the) native speaker (?:will|edits?|checks?|corrects?|reviews?|reads?|helps?)|client|learners|newcomers|pupils|interpreter|translate[sd]? (?:for|into)|children|residents|whatever|another mother tongue|other mother tongues?|different (?:mother tongue|first language)|(?:with|by|from|to) native speakers/,
	languageOf: /(?:(?<!look(?:ing)? )for|of|with|to|about|in|over) (?:\w+ )?$/,
	languageDemand: /speaker|accent|mother tongue/,
	nationality: /nationality|passport|descent|roots/i,
	noPeople:
		/plant\b|boom|flora|fauna|species|trees|wood|without|biolog|histor|archive|museum|paint|metal|skin|colonial|paper/,

	office:
		/imam|pandit|pastor|rabbi|denominati|chaplain|minister of religion|spiritual care|reason of its foundation|religious ethos/i,
	faithOfOthers:
		/^we (?:also )?celebrate|chaplain|minister of religion|monument|museum|building|heritage|histor|tower|research/i,
	safety: /safety|hygien/i,

	gearTask:
		/taxi|chauffeur|bus|route|ambulance|written|transport|drive|driving a|deliver|truck|lorry|visit|patrol|sites|travel between|\bthe van\b|\bvans\b|forklift|rides|we provide|from us|company car|vehicles/i,
	gearOffered:
		/\byou may\b|\bis available\b|\bprovided\b|\b(?:gets?\b(?! (?:to|here|there|home|around))|receives?\b|given\b|borrow\b)|\b(?:can|may) stay\b|\bwe (?:arrange|supply|lend|offer|have)\b|\b(?:at|from) our\b/i,
	gearAsked:
		/\b(?:you|your|you're|we|candidates?|applicants?|must|required?|need(?:ed)?|expected|essential|indispensable|mandatory|compulsory|obligatory|have|has|who|with|having)\b/i,
	plus: /a plus\b|an advantage|nice to have|desirable/,
	gear: /(?:driving|driver'?s?) licen[cs]e|license to drive|drive a car|own car|(?:own|private|personal) transport(?:ation)?/gi,
	yearsOfFirm:
		/^(?:s?he|they) (?:has|have)\b|^(?:(?:our|the|this) (?!ideal|right|new|successful|perfect|candidate|applicant|colleague|person|hire)(?:\w+ ){0,2}\w+|we) (?:has|have|had|was|were|is|exists?|boasts?)\b|\b(?:us|we|colleagues|staff|partners) (?:have|had) (?:already )?(?:been|worked)\b|\bcombined\b|^after\b/i,
};
