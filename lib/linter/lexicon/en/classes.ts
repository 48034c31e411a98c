/** Named word classes for patterns (`@team`), per language. White space or a bar separates; the notation is that of `pattern.ts`. */

export const classes: Readonly<Record<string, string>> = {
	tell: 'tell list put @apply note enter disclose indicate write know mention fill give specify state whether',
	everyone: 'all anyone ideally nobody none staff us everybody everyone most we',
	career: 'career{,s} future li{fe,ves} path years',
	team: 'team{,s} crew{,s} squad group bunch workforce staff colleagues coworkers gang tribe office department unit club',
	climate: 'culture vibe feel spirit workplace atmosphere energy environment',
	mod: 'and but also or quite fun *al *ic *ive *ful *ous *ing *ed *ish *y small large diverse open keen bright smart hip tight fresh bold vibrant',
	person:
		'applicant{,s} individual{,s} candidate{,s} colleague{,s} employee{,s} somebody someone people person blood doctor{,s} driver{,s} graduate{,s} @men accountant{,s} administrator{,s} adult{,s} adviser{,s} advisor{,s} analyst{,s} architect{,s} assistant{,s} cleaner{,s} clerk{,s} consultant{,s} coordinator{,s} designer{,s} developer{,s} economist{,s} editor{,s} engineer{,s} face{,s} firefighter{,s} gun{,s} helper{,s} hire{,s} inspector{,s} lawyer{,s} leader{,s} manager{,s} member{,s} mind{,s} nurse{,s} officer{,s} personality planner{,s} professional{,s} programmer{,s} receptionist{,s} recruit{,s} researcher{,s} scientist{,s} secretary soul{,s} specialist{,s} starter{,s} talent talents teacher{,s} technician{,s} volunteer{,s} worker{,s} writer{,s}',
	experience: 'practice experience expertise',
	not: "hardly without no nobody aren't can't not rarely won't cannot doesn't don't isn't neither never noone nor",
	must: 'must compulsory essential mandatory required requirement condition demanded expected indispensable necessary needed obligatory prerequisite',
	be: "is you're are be being stay remain",
	seeker:
		'anyone applicant{,s} individual{,s} candidate{,s} colleague{,s} employee{,s} somebody someone people person those',
	decade: 'teens twenties thirties forties fifties sixties 20s 30s 40s 50s 60s',
	faith:
		'anglican baptist biblical buddhist calvinist catholic christian evangelical hindu islamic jewish lutheran methodist mormon muslim orthodox protestant reformed sikh',
	nation:
		'dutch english french german eastern eu uk african american asian belgian british caribbean european flemish indian irish moroccan nordic northern polish scandinavian scottish southern surinamese turkish welsh western',
	place:
		'amsterdam area britain city country county district dutch england europe here holland island ireland kingdom neighbourhood netherlands north region rotterdam scotland south town uk utrecht village wales west',
	kids: 'child kids children kid family toddler{,s} dependant{,s} dependent{,s} baby babies offspring',
	partner: 'boyfriend fiance girlfriend husband partner spouse wife',
	degree:
		"degree{,s} diploma{,s} bsc msc llb beng hnd hnc phd{,s} doctorate{,s} mba{,s} master's masters bachelor's bachelors alevels",
	ill: 'ill sick unwell absent poorly',
	neat: 'neat smart tidy wellgroomed groomed presentable polished immaculate impeccable elegant stylish attractive handsome beautiful pretty pleasant pleasing goodlooking wellkept fresh professional representative youthful clean sharp fashionable flawless appealing striking wholesome',
	late: 'evening{,s} night{,s} weekend{,s} saturday{,s} sunday{,s} holiday{,s} vacation{,s} midnight overtime',
	reach:
		'available availability call called contactable reach reachable reached contacted phoned online connected responsive ready standby',
	always: 'always anytime constantly continuously ever forever permanently perpetually',
	device: 'computer laptop mobile call{,s} inbox message{,s} phone{,s} {e,}mail{,s} slack teams',
	job: 'business job profession position trade role work office career company employer firm vocation',
	block:
		'@not unwelcome come{,s} elsewhere impossible unfortunately unfit tough awkward bin clash{,es} declined difficult difficulty discarded exclude excluded excuse filtered hard hinder{,s} ignored inconvenient interfere{,s} need refused rejected ruled skip{,ped} sorry struggle turned unsuitable unsuited',
	duty: 'commitments obligations responsibilities duties duty ties burdens worries',
	home: 'family home caring parental private childcare domestic household personal relationship',
	have: 'with get has have having earned gained got hold% obtained possess%',
	ask: 'must compulsory essential mandatory demand% expect% insist% minimum needs require%',
	only: 'only exclusively solely just prefer{,ably,red} preference favour ideally rather',
	good: 'proper best good perfect top solid sound strong superb excellent fine full great high outstanding',
	flaw: 'polished pure superb exquisite faultless{,ly} flawless{,ly} immaculate{,ly} impeccabl{e,y} perfect{,ly} pristine spotless unblemished',
	uni: 'academic college graduate school uni universities university',
	ban: '@not banned forbid{,den} prohibited unacceptable unwelcome hide hidden cover% remov% off out home away locker dealbreaker disallowed',
	men: 'man woman men women blokes gentlemen ladies lads chaps girls boys guys boy gentleman girl lady lad female females male males',
	drink:
		'beer{,s} booze boozy cocktail{,s} drinks drinking pint{,s} prosecco pub{,s} wine shots karaoke party parties partying',
	circle: 'family culture vibe us @team circle clan crowd dna lot mould',
	point:
		'above below box{,es} bullet{,s} condition{,s} criteria criterion demand% item{,s} list listed point{,s} requirement{,s} skill{,s} profile qualification{,s} specification',
	stress:
		'deadline{,s} adrenaline hectic chaotic rush madness crisis fire pressure{,d} peak{,s} busiest chaos frenzy storm stress{,ful} tension',
	limit: 'limit{,s} limitless boundary boundaries boundless bounds end endless',
	single:
		'single married unmarried divorced widowed unattached childless childfree pregnant engaged footloose bachelor{,s} newlywed{,s}',
	mum: 'mum{,s} mom{,s} mother{,s} dad{,s} father{,s} parent{,s} grandmother{,s} housewi{fe,ves} homemaker{,s} couple{,s} grann{y,ies}',
	birth: 'parental parenthood pregnant pregnanc{y,ies} childbirth fatherhood maternity motherhood paternity',
	set: 'arranged organised organized sorted covered guaranteed order stable settled quiet calm solid steady reliable watertight',
	nowant: 'hardly without no none few free light little minimal nothing zero',
	cert: '@degree qualification{,s} certificate{,s} papers gcse{,s} highers baccalaureate levels doctor bachelor master honours',
	elite:
		'elite best finest leading prestigious renowned reputable recognised brick redbrick rate tier class reputed respected top known distinguished ivy russell oxbridge grammar private boarding public proper right good',
	grad: 'academics alumni graduate{,s} postgraduates phds masters',
	illness:
		'ailment{,s} allerg{y,ies} disabilit{y,ies} disabled disease{,s} disorder{,s} handicap{,s,ped} illness{,es} impairment{,s} injur{y,ies} limitation{,s}',
	vague:
		'condition{,s} concerns @illness complaint{,s} defect{,s} history issue{,s} pain{,s} problem{,s} restriction{,s} trouble weaknesses',
	diagnosis:
		'adhd antidepressants anxiety asthma autism breakdown{,s} burn burnout depress{ed,ion,ions} diabetes diagnos{is,es} dyslexia epilepsy medication medicine{,s} phobias pills tablets',
	health:
		'back health heart knee{,s} medical mental{,ly} physical{,ly} emotional{,ly} psychological{,ly} chronic hereditary neck hearing eyesight sight vision eyes hips',
	fit: 'athletic healthy sound strong stable tough able{,bodied} capable robust fit resilient sturdy vigorous well',
	sick: '@ill sickness absence{,s} absenteeism illness colds flu headaches',
	young: 'young youthful younger youngish',
	recent: 'just right fresh{,ly} new{,ly} recent{,ly} straight upcoming',
	start: 'begin{,ning} dawn doorstep early threshold launch{,ing} outset start{,ing} kick kickstart{,ing}',
	youth:
		'teen{,s,ager,agers} adolescent{,s} boomer{,s} millennial{,s} youngster{,s} zoomer{,s} genz twentysomething{,s} thirtysomething{,s} fortysomething{,s} retired retiree{,s} pensioner{,s} oap{,s}',
	study: 'training diploma @uni education course studies studying degree',
	native: 'white @nation foreign local migrant native',
	nationals:
		'citizens nationals natives locals europeans westerners brits dutch dutchmen germans compatriots countrymen eu passport whites',
	true: 'born genuine real typical{,ly} proper pure tru{e,ly} thorough{,ly}',
	newcomers:
		'eastern europeans africans moroccans newcomers arabs asylum expats foreigners immigrants migrants outsiders poles refugees romanians turks',
	roots:
		'family culture blood heritage mentality mindset passport ancest{ry,ors} birth citizenship cradle customs descent directness ethnicity extraction forefathers generations genes manners nationality norms origin parent{age,s} roots stock temperament upbringing values',
	looks:
		'dress clothing attire figure presence style appearance body build clothes complexion demeanour exterior face grooming hair haircut hairstyle image impression look{,s,ing} nails outfit physique skin smile suit teeth wardrobe weight',
	pretty:
		'good perfect athletic healthy bright white @neat charming cute dazzling gorgeous hot kept manicured muscular nice photogenic radiant sexy slender slim toned trim winning distinguished',
	hairy: 'beard{,s} moustache{,s} piercing{,s} tattoo{,s} stubble dreadlocks dyed braids',
	fierce:
		'aggressive{,ly} authoritarian brutal cocky combative cutthroat dominant dominating domineering fearless ferocious fierce forceful gritty hypercompetitive macho manly merciless predatory pushy relentless ruthless savage steely unstoppable killer testosterone',
	hunter:
		'assassin{,s} badass{,es} beast{,s} bulldozer{,s} champion closer{,s} commando{,s} conqueror{,s} cowboy{,s} gunslinger{,s} guru{,s} hotshot{,s} hunter{,s} hustler{,s} jedi killer{,s} lion{,s} maverick{,s} slayer{,s} pirate{,s} pitbull{,s} powerhouse{,s} predator{,s} rainmaker{,s} rockstar{,s} samurai fighter{,s} gladiator{,s} shark{,s} spartan{,s} streetfighter{,s} tiger{,s} titan{,s} viking{,s} warlord warrior{,s} wizard{,s} wol{f,ves} juggernaut heavyweight *ninja ninja{,s}',
	soft: 'bubbly caring demure docile feminine gentle girly loving maternal meek motherly mothering nurturing obedient submissive sweet{,natured,tempered} tender womanly ladylike fatherly paternal masculine soft warm',
	drive:
		'care figure presence style heart ambition mode approach attitude charm{,s} drive edge mentality mindset spirit flair hunger instinct{,s} intuition nature personality side strength touch type warmth',
	rival:
		'deadline{,s} deals competit{ion,or,ors} goals it leads market{,s} opponent{,s} opposition quota{,s} record{,s} rival{,s} target{,s} world',
	god: 'creed allah bible christ god gospel lord jesus koran scripture{,s}',
	church:
		'sunday{,s} worship chapel church{,es} congregation eid fasting lent mass mosque parish prayer{,s} ramadan sabbath shabbat synagogue temple',
	belief: 'creed belief{,s} conviction{,s} faith persuasion religion',
	believers:
		'atheists believer{,s} catholics christians churchgoer{,s} hindus jew{,s} muslims nonbelievers protestants sikhs unbeliever{,s} buddhists',
	lads: 'blokes gentlemen ladies lads chaps girls boys guys bros dudes fellas fellows gals gents',
	lad: 'man woman gentleman girl lady lad boy bloke chap dude fella gal guy',
	meet: 'comply cover{,s} possess satisfy% fulfill{,s} match% fit{,s,ting} fulfil% meet% tick%',
	lack: 'fail% lack% miss% short',
	gay: 'bisexual gay homosexual lesbian queer trans transgender',
	tongue: 'dutch english french german',
	symbol:
		'burqa{,s} crosses crucifix{,es} headscar{f,ves} hijab{,s} kippah{,s} kippot kirpan{,s} niqab{,s} skullcap{,s} turban{,s} veil{,s} yarmulke{,s}',
	worn: 'dress clothing attire signs accessories covering{,s} expression{,s} garments head headwear items jewellery jewelry necklace pendant symbols wear',
	gear: 'computer laptop mobile bicycle bike boat boots broadband camera car device{,s} equipment headset instrument internet kit knives machine monitor moped motorbike motorcycle pc phone printer scooter screen shoes smartphone tablet toolbox tools tractor trailer transport{,ation} van vehicle webcam wheels workspace workwear',
	photo: 'headshot{,s} photo{,s} photograph{,s} picture{,s} portrait selfie{,s} snap{,shot}',
	apply: 'apply attach add enclose include send submit upload',
	letter: 'application{,s} cv letter{,s} resume{,s} email profile',
	field: 'job profession position trade role work practice field industry post sector',
	metre: 'cm centimetres feet foot meters metre{,s}',
	over: 'above below over past under',
	nofam:
		'care man woman men with and business doctor{,s} health benefits centre court friendly home{,s} house law leave life members owned polic{y,ies} reunification room run services support who',
};
