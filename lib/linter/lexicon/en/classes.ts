/** Named word classes for patterns (`@team`), per language. White space or a bar separates; the notation is that of `pattern.ts`. */

export const classes: Readonly<Record<string, string>> = {
	tell: '@apply disclose enter fill give indicate know list mention note put specify state tell whether write',
	everyone: 'all anyone everybody everyone ideally most nobody none staff us we',
	career: 'career{,s} future li{fe,ves} path years',
	team: 'team{,s} crew{,s} squad group bunch workforce staff colleagues coworkers gang tribe office department unit club',
	climate: 'vibe atmosphere culture environment spirit energy feel workplace',
	mod: 'and but also or quite fun *al *ic *ive *ful *ous *ing *ed *ish *y small large diverse open keen bright smart hip tight fresh bold vibrant',
	person:
		'person people someone somebody individual{,s} candidate{,s} applicant{,s} colleague{,s} employee{,s} professional{,s} talent talents graduate{,s} developer{,s} engineer{,s} adviser{,s} advisor{,s} analyst{,s} officer{,s} manager{,s} clerk{,s} nurse{,s} teacher{,s} researcher{,s} lawyer{,s} designer{,s} consultant{,s} planner{,s} assistant{,s} worker{,s} hire{,s} recruit{,s} accountant{,s} administrator{,s} driver{,s} receptionist{,s} secretary leader{,s} gun{,s} blood mind{,s} face{,s} soul{,s} member{,s} starter{,s} economist{,s} technician{,s} cleaner{,s} editor{,s} inspector{,s} scientist{,s} specialist{,s} doctor{,s} firefighter{,s} coordinator{,s} programmer{,s} writer{,s} architect{,s} volunteer{,s} helper{,s} adult{,s} @men',
	experience: 'experience practice expertise',
	not: "no not never cannot can't don't doesn't won't isn't aren't without hardly rarely nor neither nobody noone",
	must: 'must required needed essential mandatory compulsory necessary obligatory prerequisite expected requirement condition demanded',
	be: "are be is you're being stay remain",
	seeker:
		'candidate{,s} applicant{,s} person people colleague{,s} someone somebody anyone those individual{,s} employee{,s}',
	decade: 'teens twenties thirties forties fifties sixties 20s 30s 40s 50s 60s',
	faith:
		'christian catholic protestant muslim islamic jewish hindu buddhist reformed evangelical orthodox sikh mormon methodist anglican lutheran baptist calvinist biblical',
	nation:
		'dutch english british german belgian french american european western eu uk irish scottish welsh flemish polish turkish moroccan surinamese african asian indian caribbean scandinavian nordic northern southern eastern',
	place:
		'amsterdam area britain city country county district dutch england europe here holland island ireland kingdom neighbourhood netherlands north region rotterdam scotland south town uk utrecht village wales west',
	kids: 'child children kid kids baby babies toddler{,s} dependant{,s} dependent{,s} offspring family',
	partner: 'partner husband wife spouse boyfriend girlfriend fiance',
	degree:
		"degree{,s} diploma{,s} bsc msc llb beng hnd hnc phd{,s} doctorate{,s} mba{,s} master's masters bachelor's bachelors alevels",
	ill: 'ill sick unwell absent poorly',
	neat: 'neat smart tidy wellgroomed groomed presentable polished immaculate impeccable elegant stylish attractive handsome beautiful pretty pleasant pleasing goodlooking wellkept fresh professional representative youthful clean sharp fashionable flawless appealing striking wholesome',
	late: 'evening{,s} night{,s} weekend{,s} saturday{,s} sunday{,s} holiday{,s} vacation{,s} midnight overtime',
	reach:
		'available availability call called contactable contacted phoned reach reachable reached online connected responsive ready standby',
	always: 'always constantly continuously permanently forever perpetually anytime ever',
	device: 'phone{,s} mobile laptop computer inbox slack teams {e,}mail{,s} message{,s} call{,s}',
	job: 'work job career company business position profession role office firm employer vocation trade',
	block:
		'@not difficult difficulty hard impossible tough awkward inconvenient elsewhere struggle clash{,es} unsuitable unsuited unfit unwelcome excluded exclude ruled rejected declined discarded refused turned filtered ignored bin skip{,ped} interfere{,s} hinder{,s} excuse need come{,s} unfortunately sorry',
	duty: 'commitments obligations responsibilities duties duty ties burdens worries',
	home: 'domestic family home private household personal caring childcare parental relationship',
	have: 'has have having hold% possess% with got get earned obtained gained',
	ask: 'demand% expect% require% insist% essential mandatory compulsory minimum must needs',
	only: 'only exclusively solely just prefer{,ably,red} preference favour ideally rather',
	good: 'good great excellent perfect outstanding strong top sound full solid proper fine high superb best',
	flaw: 'flawless{,ly} faultless{,ly} impeccabl{e,y} perfect{,ly} immaculate{,ly} spotless unblemished exquisite pure pristine superb polished',
	uni: 'college university school universities uni graduate academic',
	ban: '@not banned forbid{,den} prohibited unacceptable unwelcome hide hidden cover% remov% off out home away locker dealbreaker disallowed',
	men: 'boys gentlemen girls guys ladies lads men women males females blokes chaps male female lad man woman lady girl boy gentleman',
	drink:
		'beer{,s} booze boozy cocktail{,s} drinks drinking pint{,s} prosecco pub{,s} wine shots karaoke party parties partying',
	circle: '@team us family culture circle clan crowd dna lot mould vibe',
	point:
		'above below box{,es} bullet{,s} condition{,s} criteria criterion demand% item{,s} list listed point{,s} requirement{,s} skill{,s} profile qualification{,s} specification',
	stress:
		'pressure{,d} stress{,ful} deadline{,s} chaos chaotic crisis tension rush storm fire hectic adrenaline peak{,s} busiest madness frenzy',
	limit: 'limit{,s} limitless boundary boundaries boundless bounds end endless',
	single:
		'single married unmarried divorced widowed unattached childless childfree pregnant engaged footloose bachelor{,s} newlywed{,s}',
	mum: 'mum{,s} mom{,s} mother{,s} dad{,s} father{,s} parent{,s} grandmother{,s} housewi{fe,ves} homemaker{,s} couple{,s} grann{y,ies}',
	birth: 'pregnanc{y,ies} pregnant maternity paternity parental motherhood fatherhood parenthood childbirth',
	set: 'arranged organised organized sorted covered guaranteed order stable settled quiet calm solid steady reliable watertight',
	nowant: 'few free hardly light little minimal no without none nothing zero',
	cert: '@degree qualification{,s} certificate{,s} papers gcse{,s} highers baccalaureate levels doctor bachelor master honours',
	elite:
		'elite best finest leading prestigious recognised brick redbrick rate tier class renowned reputable reputed respected top known distinguished ivy russell oxbridge grammar private boarding public proper right good',
	grad: 'academics alumni graduate{,s} postgraduates phds masters',
	illness:
		'ailment{,s} allerg{y,ies} disabilit{y,ies} disabled disease{,s} disorder{,s} handicap{,s,ped} illness{,es} impairment{,s} injur{y,ies} limitation{,s}',
	vague:
		'@illness complaint{,s} condition{,s} history issue{,s} problem{,s} trouble concerns weaknesses restriction{,s} pain{,s} defect{,s}',
	diagnosis:
		'adhd anxiety asthma autism burnout burn depress{ed,ion,ions} diabetes dyslexia epilepsy medication medicine{,s} antidepressants pills tablets breakdown{,s} phobias diagnos{is,es}',
	health:
		'back health heart knee{,s} medical mental{,ly} physical{,ly} emotional{,ly} psychological{,ly} chronic hereditary neck hearing eyesight sight vision eyes hips',
	fit: 'fit able{,bodied} healthy strong tough robust sound stable capable athletic sturdy resilient vigorous well',
	sick: '@ill sickness absence{,s} absenteeism illness colds flu headaches',
	young: 'young youthful younger youngish',
	recent: 'fresh{,ly} just new{,ly} recent{,ly} right straight upcoming',
	start: 'begin{,ning} dawn doorstep early outset start{,ing} threshold launch{,ing} kick kickstart{,ing}',
	youth:
		'teen{,s,ager,agers} adolescent{,s} boomer{,s} millennial{,s} youngster{,s} zoomer{,s} genz twentysomething{,s} thirtysomething{,s} fortysomething{,s} retired retiree{,s} pensioner{,s} oap{,s}',
	study: '@uni education studies studying degree diploma training course',
	native: '@nation foreign local native migrant white',
	nationals:
		'citizens nationals natives locals europeans westerners brits dutch dutchmen germans compatriots countrymen eu passport whites',
	true: 'born genuine real typical{,ly} proper pure tru{e,ly} thorough{,ly}',
	newcomers:
		'africans arabs asylum expats foreigners immigrants migrants moroccans newcomers outsiders poles refugees romanians turks eastern europeans',
	roots:
		'ancest{ry,ors} birth blood citizenship culture customs descent directness ethnicity extraction genes heritage manners mentality mindset nationality norms origin parent{age,s} passport roots stock temperament upbringing values family forefathers cradle generations',
	looks:
		'appearance attire build clothes clothing complexion demeanour dress exterior face figure grooming hair haircut hairstyle image impression look{,s,ing} nails outfit physique presence skin smile style suit teeth wardrobe weight body',
	pretty:
		'@neat good nice athletic charming gorgeous slim slender toned muscular sexy photogenic cute hot radiant dazzling winning trim bright healthy manicured perfect white kept',
	hairy: 'beard{,s} moustache{,s} piercing{,s} tattoo{,s} stubble dreadlocks dyed braids',
	fierce:
		'aggressive{,ly} authoritarian brutal cocky combative cutthroat dominant dominating domineering fearless ferocious fierce forceful gritty hypercompetitive macho manly merciless predatory pushy relentless ruthless savage steely unstoppable killer testosterone',
	hunter:
		'assassin{,s} badass{,es} beast{,s} bulldozer{,s} champion closer{,s} commando{,s} conqueror{,s} cowboy{,s} fighter{,s} gladiator{,s} gunslinger{,s} guru{,s} hotshot{,s} hunter{,s} hustler{,s} jedi killer{,s} lion{,s} maverick{,s} pirate{,s} pitbull{,s} powerhouse{,s} predator{,s} rainmaker{,s} rockstar{,s} samurai shark{,s} spartan{,s} streetfighter{,s} tiger{,s} titan{,s} viking{,s} warlord warrior{,s} wizard{,s} wol{f,ves} juggernaut slayer{,s} heavyweight *ninja ninja{,s}',
	soft: 'bubbly caring demure docile feminine gentle girly loving maternal meek motherly mothering nurturing obedient submissive sweet{,natured,tempered} tender womanly ladylike fatherly paternal masculine soft warm',
	drive:
		'ambition approach attitude drive edge heart hunger instinct{,s} mentality mindset mode personality side spirit touch nature intuition presence figure style type will care flair strength warmth charm{,s}',
	rival:
		'competit{ion,or,ors} deadline{,s} deals market{,s} opponent{,s} opposition rival{,s} target{,s} quota{,s} record{,s} goals leads it world',
	god: 'allah bible christ god gospel jesus koran lord scripture{,s} creed',
	church:
		'church{,es} congregation mosque parish synagogue chapel temple mass worship prayer{,s} ramadan eid lent sabbath shabbat sunday{,s} fasting',
	belief: 'belief{,s} conviction{,s} creed faith religion persuasion',
	believers:
		'atheists believer{,s} catholics christians churchgoer{,s} hindus jew{,s} muslims nonbelievers protestants sikhs unbeliever{,s} buddhists',
	lads: 'blokes boys bros chaps dudes fellas fellows gals gentlemen gents girls guys ladies lads',
	lad: 'bloke boy chap dude fella gal gentleman girl guy lad lady man woman',
	meet: 'comply cover{,s} fit{,s,ting} fulfil% fulfill{,s} match% meet% possess satisfy% tick%',
	lack: 'lack% miss% fail% short',
	gay: 'bisexual gay homosexual lesbian queer trans transgender',
	tongue: 'dutch english french german',
	symbol:
		'burqa{,s} crosses crucifix{,es} headscar{f,ves} hijab{,s} kippah{,s} kippot kirpan{,s} niqab{,s} skullcap{,s} turban{,s} veil{,s} yarmulke{,s}',
	worn: 'accessories attire clothing covering{,s} dress expression{,s} garments head headwear items jewellery jewelry necklace pendant signs symbols wear',
	gear: 'bicycle bike boat boots broadband camera car computer device{,s} equipment headset instrument internet kit knives laptop machine mobile monitor moped motorbike motorcycle pc phone printer scooter screen shoes smartphone tablet toolbox tools tractor trailer transport{,ation} van vehicle webcam wheels workspace workwear',
	photo: 'headshot{,s} photo{,s} photograph{,s} picture{,s} portrait selfie{,s} snap{,shot}',
	apply: 'add apply attach enclose include send submit upload',
	letter: 'application{,s} cv letter{,s} resume{,s} email profile',
	field: 'field industry job position post practice profession role trade work sector',
	metre: 'cm centimetres feet foot meters metre{,s}',
	over: 'above below over past under',
	nofam:
		'and benefits business care centre court doctor{,s} friendly health home{,s} house law leave life man members men owned polic{y,ies} reunification room run services support who with woman',
};
