import type { Pattern } from '../recognisers/model';
import { ownSentence } from './own-sentence';

const notOwn: NonNullable<Pattern['unless']> = (match, context) => !ownSentence(match, context);
/** “People with a disability”, “een man met een hersenletsel”. */
const otherPerson: NonNullable<Pattern['unless']> = (match, { document }) =>
	/\b(?:people|persons?|someone|man|woman|child|children|boy|girl|colleagues?|employees?|mensen|iemand|persoon|man|vrouw|kind|kinderen|jongen|meisje|jongeren|collega\w*|medewerk\w*|familie|ouders?)[ ,]+$/.test(
		document.canon.slice(Math.max(0, match.index - 24), match.index),
	);
const bodyPart =
	'(?:rug|nek|knie(?:en)?|heup(?:en)?|schouders?|gewrichten|longen|hart|nieren|nier|lever|darmen|maag|been|benen|arm(?:en)?|hand(?:en)?|pols(?:en)?|voet(?:en)?|enkels?|oor|oren|oog|ogen|hoofd|hersenen|huid|schildklier|zicht|gehoor|gezichtsvermogen|evenwicht|geheugen|zenuwen|spieren|rechterarm|linkerarm|rechterhand|linkerhand|rechterbeen|linkerbeen|rechteroog|linkeroog|rechteroor|linkeroor)';
const englishPart =
	'(?:back|neck|knees?|hips?|shoulders?|joints|lungs?|heart|kidneys?|liver|bowels?|stomach|legs?|arms?|hands?|wrists?|f(?:oo|ee)t|ankles?|ears?|eyes?|head|brain|skin|thyroid|sight|eyesight|hearing|vision|voice|balance|memory|nerves|muscles|spine|mental health|health)';

/** Hospital, recovery, what the body no longer does, help and aids. */
export const moreHealthPatterns: readonly Pattern[] = [
	{
		rule: 'hospital',
		language: 'nl',
		pattern:
			/\bik (?:lag|lig|heb|was|verbleef|zat|kwam|belandde|bracht)\b[^.;]{0,44}? (?<x>(?:in het ziekenhuis|op de intensive care|op de ic|in een kliniek|in een (?:revalidatiecentrum|afkickkliniek|psychiatrische \w+|instelling)|in de kliniek|in coma|op de operatietafel|in een ggz-\w+|in de psychiatrie))(?= (?:gelegen|doorgebracht|en|na|door|met|opgenomen|voor)\b|[.,;]|$)/dg,
		unless: (match, context) =>
			notOwn(match, context) ||
			/\b(?:gewerkt|werkte|stage|dienst|baan|overleg|vergader\w*|vrijwillig\w*|afspraak|was \w+ (?:in|op) de|bezoek|op bezoek)\b/.test(
				match[0],
			),
		score: 0.78,
	},
	{
		rule: 'hospital',
		language: 'en',
		pattern:
			/\bi (?:was|spent|have been|had been|lay|ended up|woke up)\b[^.;]{0,34}? (?<x>(?:in|to) (?:hospital|intensive care|a coma|rehab|a clinic|a psychiatric \w+|therapy|a ward)|sectioned|bedridden)(?= (?:for|after|with|and|because)\b|[.,;]|$)/dg,
		unless: (match) =>
			/\b(?:job|worked|nurse|meeting|volunteer\w*|internship|visiting|shift|placement|working)\b/.test(
				match[0],
			),
		score: 0.78,
	},
	{
		rule: 'accident',
		language: 'nl',
		pattern:
			/\b(?:door|na|sinds|vanwege|bij) (?:een|mijn|dat|het) (?<x>(?:zwaar |ernstig |\w+)?(?:auto|verkeers|motor|fiets|bedrijfs|arbeids|ski|sport|val)?-?ongeluk|(?:verkeers|auto|bedrijfs|arbeids)ongeval|ongeval|aanrijding|operatie|ziekte|zware val|medische \w+|lange ziekte|ziekbed|hersenoperatie)\b/dg,
		unless: (match, context) =>
			notOwn(match, context) ||
			!/\b(?:ik|mijn|mij)\b[^.;]{0,60}\b(?:niet|niets|minder|slecht|kan|kon|moest|heb|ben|revalid\w*|leer\w*|herstel\w*|arm|been|hand|rug|hoofd|lopen|praten)\b/.test(
				context.document.canon.slice(Math.max(0, match.index - 60), match.index + match[0].length + 90),
			) ||
			/\b(?:op de (?:bouw|weg|snelweg|werkvloer)|met een (?:vrachtwagen|trein)|van een collega|gemeld|melding)\b/.test(
				context.document.canon.slice(match.index, match.index + match[0].length + 40),
			),
		score: 0.74,
	},
	{
		rule: 'accident',
		language: 'en',
		pattern:
			/\b(?:after|since|because of|due to|following) (?:an?|my|the) (?<x>(?:bad |serious |nasty |car |traffic |road |motorbike |bike |work |workplace |ski )*(?:accident|crash|fall|operation|surgery|illness|long illness))\b/dg,
		unless: (match, context) =>
			notOwn(match, context) ||
			!/\b(?:i|my)\b[^.;]{0,60}\b(?:cannot|can't|could not|couldn't|no longer|less|had to learn|learn\w*|recover\w*|arm|leg|hand|back|walk|talk|off work|rehab\w*|limp|lost)\b/.test(
				context.document.canon.slice(Math.max(0, match.index - 60), match.index + match[0].length + 90),
			),
		score: 0.74,
	},
	{
		rule: 'limb',
		language: 'nl',
		pattern: new RegExp(
			`\\b(?:kan|kon|mag) (?:ik )?(?:\\w+ ){0,3}?mijn (?<x>(?:linker|rechter)?-?${bodyPart})(?: \\w+){0,2} (?:niet|nauwelijks|slecht|amper|minder) (?:\\w+ )?(?:gebruiken|bewegen|strekken|belasten|buigen)\\b`,
			'dg',
		),
	},
	{
		rule: 'limb',
		language: 'nl',
		pattern: new RegExp(
			`\\b(?:door|vanwege|wegens|met|aan|problemen met|last van|klachten aan|pijn in|pijn aan|zwakke|slechte|geopereerd aan|operatie aan) (?:\\w+ )?mijn (?<x>(?:zwakke |slechte |kapotte |versleten )?${bodyPart})\\b`,
			'dg',
		),
		unless: (match, context) =>
			!/\b(?:kan|kon|mag|mocht|niet|last|klachten|problemen|pijn|geopereerd|operatie|zittend|tillen|staan|lopen|beperkt|ziek)\b/.test(
				context.document.canon.slice(Math.max(0, match.index - 40), match.index + match[0].length + 44),
			) ||
			/^ (?:boven water|in het zand|op het hart|vol|op de knip|in eigen boezem|tegen de muur)/.test(
				context.document.canon.slice(match.index + match[0].length),
			),
		score: 0.75,
	},
	{
		rule: 'limb',
		language: 'en',
		pattern: new RegExp(
			`\\bmy (?<x>(?:left |right |lower |bad |weak )*${englishPart}) (?:is|was|are|were|does not|doesn't|do not|don't|did not|won't|will not|no longer|gave|gives|hurts?|started|got|went|failed)(?= (?:\\w+ )?(?:poor|bad|weak|worse|impaired|damaged|let me|allow|work|give|give out|way|failing|limited|gone|wrong|up on me|out)\\b)`,
			'dg',
		),
		score: 0.76,
	},
	{
		rule: 'surgery',
		language: 'en',
		pattern: new RegExp(
			`\\bi (?:had|have had|underwent|need|needed|am waiting for|will have) (?:an? |major |minor |emergency )*(?<x>(?:\\w+ )?(?:surgery|operation|transplant|bypass|procedure)(?: on my ${englishPart})?)\\b`,
			'dg',
		),
		unless: (match) =>
			/\b(?:security|military|tender|selection|approval|simple|clear|standard|new) (?:operation|procedure)/.test(
				match[0],
			),
		score: 0.8,
	},
	{
		rule: 'sight',
		language: 'nl',
		pattern:
			/\bik (?:zie|hoor)\b(?: \w+){0,3} (?<x>(?:\w+|\d+) (?:procent|%)(?: (?:met|aan|door) [\w ]{3,24}?(?:oog|oor|ogen|oren))?)/dg,
		unless: (match) => /\b(?:winst|meer|minder|van de)\b/.test(match[0]),
	},
	{
		rule: 'sight',
		language: 'en',
		pattern:
			/\bi (?:can )?(?:only )?(?:see|hear)(?: \w+){0,2} (?<x>(?:\w+|\d+) ?(?:per ?cent|%)(?: (?:with|in|of|from) my (?:\w+ )?(?:eyes?|ears?))?)/dg,
	},
	{
		rule: 'off',
		language: 'nl',
		pattern:
			/\bik (?:ben|was|raakte|viel|heb|zat|kwam)\b[^.;]{0,30}? (?<x>(?:lang(?:durig|ere tijd)? |een (?:half )?jaar |maanden(?:lang)? )?(?:uitgevallen|ziekgemeld|ziek gemeld|ziek geweest|in de lappenmand|ingestort|opgebrand|met ziekteverlof|thuis komen te zitten|volledig uitgeput))\b/dg,
		unless: (match, context) =>
			notOwn(match, context) || /\b(?:trein|systeem|stroom|server)\b/.test(match[0]),
		score: 0.77,
	},
	{
		rule: 'off',
		language: 'en',
		pattern:
			/\bi (?:was|have been|had been|am|fell|got|broke|became)\b(?: \w+){0,3}? (?<x>(?:seriously |very |really |gravely |off |long-term )?(?:ill|sick|down|unwell|poorly)(?= (?:for|with|last|and (?:had|could|was)|in \d{4}|at home|during)\b)|off work (?:sick|ill)|on sick leave|incapacitated)/dg,
		unless: (match, context) =>
			notOwn(match, context) || (/\bdown$/.test(match[0]) && !/broke down$/.test(match[0])),
		score: 0.76,
	},
	{
		rule: 'therapist',
		language: 'nl',
		pattern:
			/\b(?:mijn|bij een|naar een|met een|door een|bij de|naar de|met de) (?<x>therapeut|psycholoog|psychiater|fysiotherapeut|revalidatiearts|neuroloog|oncoloog|reumatoloog|cardioloog|internist|behandelaar|traumatherapeut|ambulant begeleider|ggz|verslavingszorg|pgb-begeleider|logopedist|ergotherapeut|bedrijfsarts|zelfhulpgroep|aa-groep)\b/dg,
		unless: (match, context) =>
			notOwn(match, context) ||
			(!match[0].startsWith('mijn') &&
				!/\bik (?:ben|was|ga|ging|liep|loop|zit|zat|heb|had|kwam)\b[^.;]{0,24}$/.test(
					context.document.canon.slice(Math.max(0, match.index - 40), match.index),
				)) ||
			/\b(?:sprak|overleg|belde|werkte|stage|gewerkt|collega|gesprek met)\b/.test(
				context.document.canon.slice(Math.max(0, match.index - 40), match.index + match[0].length + 20),
			),
		score: 0.76,
	},
	{
		rule: 'therapist',
		language: 'en',
		pattern:
			/\bmy (?<x>therapist|psychologist|psychiatrist|physio(?:therapist)?|neurologist|oncologist|cardiologist|rheumatologist|consultant at the hospital|counsellor|care team|support worker|recovery|rehabilitation|sponsor|occupational therapist|speech therapist|condition|mental health|sobriety|treatment|scan results)\b/dg,
		unless: (match, context) =>
			notOwn(match, context) ||
			(/recovery$/.test(match[0]) &&
				!/^ (?:from (?!the (?:disaster|crisis))|took|taught|after|i|was|has)/.test(
					context.document.canon.slice(match.index + match[0].length),
				)),
		score: 0.75,
	},
	{
		rule: 'interpreter',
		language: 'nl',
		pattern:
			/\b(?:doof|slechthorend|gebarentaal|gehoor)\b[^.;]{0,50}? (?<x>(?:schrijf|gebaren|doven)?tolk)\b/dg,
		unless: notOwn,
	},
	{
		rule: 'interpreter',
		language: 'en',
		pattern:
			/\b(?:deaf|hard of hearing|sign language|bsl)\b[^.;]{0,40}? (?<x>interpreter|note-?taker|speech-to-text \w+)\b/dg,
		unless: notOwn,
	},
	{
		rule: 'dialysis',
		language: 'nl',
		pattern:
			/\bik\b[^.;]{0,40}? (?<x>dialyseer|spuit(?: \w+)? insuline|prik (?:mezelf|mijn bloedsuiker)|katheteriseer|hink|mank|loop mank|trek met mijn been|heb krukken|zit aan de (?:dialyse|zuurstof)|leef van de bijstand)\b/dg,
	},
	{
		rule: 'expert',
		language: 'nl',
		pattern:
			/\b(?:ik (?:ben|was|werk|werkte|heb)|als|ben ik)\b(?: \w+){0,4} (?<x>ervaringsdeskundig(?:e|heid)(?: in de (?:psychiatrie|ggz|verslavingszorg|zorg))?|ervaringswerker|ex-?patient|ex-?verslaafde|lotgenoot|overlever)\b/dg,
		unless: (match, context) =>
			notOwn(match, context) ||
			/^ (?:op het gebied van (?:ict|bouw)|gesproken|ingezet|betrokken|gehoord|geraadpleegd)/.test(
				context.document.canon.slice(match.index + match[0].length),
			),
		score: 0.78,
	},
	{
		rule: 'expert',
		language: 'en',
		pattern:
			/\b(?:as|i am|i'm|i was)(?: \w+){0,3} (?<x>(?:expert by experience|peer (?:support )?worker|(?:lived|personal) experience of (?:mental|addiction|disab|illness|psych)\w*(?: \w+)?|patient for \w+ years))\b/dg,
		unless: notOwn,
	},
	{
		rule: 'overcome',
		language: 'en',
		pattern:
			/\bi(?:'ve| have)? (?:overcame|overcome|beat|beaten|survived|conquered|recovered from|came through|kicked|live with|battled|fought) (?:an? |my |the )?(?<x>(?:\w+ )?(?:addiction|habit|cancer|illness|disease|disorder|breakdown|depression|burnout|stroke|infection|coma|injury|drinking problem|alcohol problem))\b/dg,
	},
	{
		rule: 'overcome',
		language: 'nl',
		pattern:
			/\bik\b[^.;]{0,24}? (?:van|met) (?:een |de |mijn )?(?<x>(?:drank|drugs?|alcohol|gok|game|eet|drankprobleem|alcoholprobleem|drugsprobleem|verslaving|drank en drugs)(?:probleem|verslaving)?)\b(?= (?:af|afgekickt|gestopt|overwonnen|gekickt|geworsteld|gevochten))/dg,
	},
	{
		rule: 'sober',
		language: 'both',
		pattern:
			/\b(?:ik (?:ben|sta|blijf)|i am|i'm|i have been|i've been)(?: \w+){0,4} (?<x>(?:jaar |maanden )?(?:clean|nuchter|droog|afgekickt|sober|abstinent|drug-free))(?=[.,;]|$| (?:en|van|sinds|for|since|and|from|now)\b)/dg,
		unless: (match, { document }) =>
			/nuchter$/.test(match[0]) &&
			!/\b(?:jaar|maanden|sinds|al) /.test(match[0]) &&
			!/^ (?:sinds|van)/.test(document.canon.slice(match.index + match[0].length)),
	},
	{
		rule: 'clause',
		language: 'both',
		pattern:
			/\b(?:omdat|doordat|toen|terwijl|sinds|nadat) ik (?:\w+ ){0,3}(?<x>(?:heel |erg |ernstig |zo )?(?:ziek|overspannen|depressief|verslaafd|uitgevallen|opgenomen|afgekickt|afgekeurd|arbeidsongeschikt|geopereerd)) (?:was|werd|ben|thuis|raakte|zat)\b|\bik (?:\w+ ){0,3}(?<x2>(?:slecht|niet goed|niets|bijna niets|minder goed) (?:hoor|zie|kan horen|kan zien)(?! dat))\b|\bmy (?:\w+ )?(?<x3>breakdown)\b(?! (?:cover|service|of))|\b(?:because|when|while|since|after) i (?:was|fell|became|got) (?:\w+ )?(?<x1>ill|sick|unwell|hospitali[sz]ed|sober|clean|signed off)(?=[.,;]|$| (?:and|for|i)\b)/dg,
		unless: (match, context) =>
			notOwn(match, context) ||
			/slecht (?:was|ben|werd)|niet goed (?:was|ben|werd)|ziek werd van/.test(match[0]),
		score: 0.78,
	},
	{
		rule: 'diagnosed',
		language: 'both',
		pattern:
			/\b(?:i was|i am|i've been|ik ben|ik werd) (?:\w+ ){0,4}?(?<x>(?:diagnosed with|gediagnosticeerd met) (?:an? |een )?[\w-]{2,24})/dg,
	},
	{
		rule: 'compound',
		language: 'nl',
		pattern:
			/\b(?:mijn|door een|ik heb(?: last van)?(?: een)?|ik had(?: last van)?(?: een)?|kamp met|kampte met|worstel met|worstelde met|lijd aan|leed aan|leef met|last van|met een|na een|sinds mijn|hersteld van|herstellende van|vanwege een|vanwege mijn)(?: (?:lichte|zware|ernstige|chronische|zeldzame|aangeboren|kleine|flinke|langdurige|lange|jarenlange)){0,2} (?<x>[a-z-]{3,24}(?:stoornis(?:sen)?|klachten|ziekte|aandoening|syndroom|kanker|trauma|letsel|beperking|afwijking|depressie|verslaving|infarct|bloeding|ontsteking|verlamming|amputatie|transplantatie|insufficientie|allergie|patient|infectie|pijnen|fobie|neurose|dystrofie|trombose|tumor|breuk|epilepsie|fractuur|handicap|tekort|loosheid|aanval(?:len)?|angst))\b/dg,
		unless: (match, context) =>
			notOwn(match, context) ||
			otherPerson(match, context) ||
			/(?:werk|taal|geld|personeels|tijd|tijds|capaciteits|budget|begrotings|kennis|woning|snelheids|reis|klant|geluids|stank|overlast|burger|juridische|inwoners|dak|thuis|kosteloosheid|telefoon|grap|huur|verdedigings|water|plan|ict|kabel|vertrouwens|contract)-?(?:klachten|beperking|breuk|tekort|loosheid|stoornis|angst|infectie|afwijking)$/.test(
				match[0],
			) ||
			/^ (?:van (?:klanten|bewoners|inwoners|clienten|de)|over)\b/.test(
				context.document.canon.slice(match.index + match[0].length),
			),
		score: 0.78,
	},
	{
		rule: 'compound',
		language: 'en',
		pattern:
			/\b(?:my|i have(?: an?)?|i had(?: an?)?|i've got(?: an?)?|living with(?: an?)?|live with(?: an?)?|suffer(?:ed)? from(?: an?)?|struggled? with(?: an?)?|because of an?|after an?|with an?|recovering from(?: an?)?)(?: (?:mild|severe|serious|chronic|rare|congenital|slight|bad|long|complex)){0,2} (?<x>(?:[a-z-]{3,20} )?(?:disorder|syndrome|disease|impairment|disability|seizures|dystrophy|amputation|transplant|palsy|fibrosis|sclerosis|arthritis|neuropathy|phobia|allergy|embolism|aneurysm|tumou?r|lymphoma|leukaemia|leukemia|hernia|injury))\b/dg,
		unless: (match, context) =>
			notOwn(match, context) ||
			otherPerson(match, context) ||
			/\b(?:repetitive|client|the|dutch elm|plant|tree|animal) (?:disease|disorder|injury)/.test(match[0]),
		score: 0.78,
	},
];
