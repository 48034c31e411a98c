import type { Pattern } from '../recognisers/model';

/** Senses, body, treatment and aids of the candidate. */
export const healthPatterns: readonly Pattern[] = [
	{
		rule: 'senses',
		language: 'nl',
		pattern:
			/\bik (?:ben|werd|was|word|hoor|zie)\b[^.,;]{0,28}\b(?<x>(?:doof|blind|slechtziend|slechthorend|kleurenblind|niets meer|slecht (?:aan een oor|met een oog)))\b(?! voor (?!een|mijn|hoge|lage)| van (?:vertrouwen|woede|liefde|enthousiasme|ijver|paniek)| op (?:cijfers|een))/dg,
	},
	{
		rule: 'senses',
		language: 'nl',
		pattern:
			/\bik (?:hoor|zie) (?:bijna |heel |erg )?(?<x>(?:slecht|niets|niks|weinig)(?: (?:aan|met) [\w ]{3,20}?(?:oor|oog|kant))?)\b(?! dat)/dg,
		score: 0.75,
	},
	{
		rule: 'body',
		language: 'nl',
		pattern:
			/\b(?:ik mis|mis ik) (?:sinds [\w ]{2,24} |door [\w ]{2,24} )?(?:een|mijn|twee|drie|de)(?: \w+)? (?<x>(?:onder|boven|linker|rechter)?(?:vinger|been|arm|hand|oog|voet|nier|teen|long|oor)\w{0,4})\b/dg,
	},
	{
		rule: 'body',
		language: 'nl',
		pattern:
			/\bmijn (?:linker|rechter|slechte |zwakke |zieke |kapotte |versleten )?(?<x>(?:prothese|kunstbeen|kunstheup|kunstknie|stoma|pacemaker|beperking|handicap|ziekte|aandoening|diagnose|chronische \w+|depressie|herstel|revalidatie|behandeling|operatie|medicatie|medicijnen|insulinepomp|rolstoel|rollator|scootmobiel|gehoorapparaat|gehoorapparaten|hoortoestel\w*|blindengeleidehond|geleidehond|hulphond|assistentiehond|blindenstok|taststok|brailleleesregel|epilepsie|migraine|reuma|astma|psychose|opname|therapie|psycholoog|psychiater|verslaving|angststoornis|paniekaanvallen|burn-?out|chemo\w*|bestralingen|tumor|hersenletsel|hersenschudding|whiplash|hernia|dwarslaesie|spierziekte|stotteren|stotter|beroerte|herseninfarct|hartinfarct|hartaanval|hersenbloeding|tia|transplantatie|amputatie|bypass\w*|overgang(?= (?:achter|was|is|kwam|heb))|dotterbehandeling|hartoperatie|ivf\w*|coma|ziekenhuisopname|ziekbed|burn out|bipolariteit|dyslexie|autisme|adhd|add|doofheid|slechthorendheid))\b/dg,
	},
	{
		rule: 'treated',
		language: 'nl',
		pattern:
			/\bik (?:ben|werd|was|lig|lag)\b[^.,;]{0,20}? (?:behandeld|geopereerd|opgenomen|gediagnosticeerd|getest|onder behandeling|in behandeling|in het ziekenhuis) (?:voor|aan|wegens|met|op|vanwege) (?<x>(?:een |mijn )?[\w-]{3,30})/dg,
	},
	{
		rule: 'treated',
		language: 'en',
		pattern:
			/\bi(?:'m| am| was| have been)\b[^.,;]{0,16}? (?:treated|operated on|hospitali[sz]ed|admitted|diagnosed|in therapy|in treatment|in hospital|being treated) (?:for|with|because of) (?<x>(?:an? |my )?[\w-]{3,30}(?: (?:disease|cancer|disorder|syndrome|attack|failure|condition))?)/dg,
	},
	{
		rule: 'sick',
		language: 'nl',
		pattern:
			/\bik (?:ben|was|werd|zat|heb(?! (?:\w+ )?opgenomen)|raakte)\b[^.,;]{0,24}? (?<x>(?:ernstig|langdurig|chronisch|ongeneeslijk) ziek|(?:langdurig )?arbeidsongeschikt|afgekeurd|overspannen|opgebrand|(?:in|onder) (?:therapie|behandeling)|opgenomen|in de ziektewet|in de wia|in de wajong|in de wao|verslaafd(?! aan (?:lijst|werk|mijn werk|koffie|puzzel|overzicht|lezen|data))|clean|invalide|gehandicapt|ziek thuis|een (?:half )?jaar ziek)\b/dg,
	},
	{
		rule: 'sick',
		language: 'nl',
		pattern:
			/\b(?:een|mijn|twee|drie|\d+)(?: \w+)? jaar(?: lang)? (?<x>ziek)(?: thuis| geweest| gezeten)\b/dg,
	},
	{
		rule: 'transplant',
		language: 'nl',
		pattern:
			/\bik (?:kreeg|heb|had|leef|wacht)\b[^.,;]{0,22} (?<x>(?:donor\w+|nieuwe nier|niertransplantatie|transplantatie|niet-aangeboren hersenletsel|hersenbloeding|beroerte|herseninfarct|hartinfarct|hartaanval|tia|kanker|borstkanker|een beperking|een handicap|suikerziekte))\b/dg,
	},
	{
		rule: 'walk',
		language: 'nl',
		pattern:
			/\bik (?:loop|beweeg|zit|kom|verplaats me|reis|rijd)\b[^.,;]{0,16}? (?:met|in|op)(?: een| mijn)? (?<x>krukken|stok|rollator|(?:\w+ )?rolstoel|scootmobiel|prothese|brace|kruk|blindenstok|taststok|(?:blinden)?geleidehond|hulphond)\b/dg,
	},
	{
		rule: 'words',
		language: 'nl',
		pattern:
			/\bik (?<x>stotter(?:de)?|lip(?:lees|las)|spreek gebarentaal|gebruik gebarentaal|lees braille|slik (?:\w+ )?(?:antidepressiva|medicijnen|ritalin|lithium|methylfenidaat))\b/dg,
	},
	{
		rule: 'senses',
		language: 'en',
		pattern:
			/\bi (?:am|was|became|went|'m)\b[^.,;]{0,24}\b(?<x>(?:profoundly |partially |legally |almost |nearly )?(?:deaf|blind|deafblind|hard of hearing|visually impaired|hearing impaired|partially sighted|colou?r[- ]blind|housebound|bedridden))\b(?! to | spot)/dg,
	},
	{
		rule: 'senses',
		language: 'en',
		pattern:
			/\bi (?:have|had) (?:almost |very )?(?<x>(?:no|poor|little|limited|reduced|impaired|low) (?:hearing|sight|vision|eyesight|mobility))\b/dg,
	},
	{
		rule: 'senses',
		language: 'en',
		pattern:
			/\bi (?:hear|see) (?<x>(?:very )?(?:little|poorly|badly|nothing)(?: (?:on|with|in) (?:my|one|the) [\w ]{3,14})?)\b/dg,
		score: 0.75,
	},
	{
		rule: 'body',
		language: 'en',
		pattern:
			/\b(?:i (?:lost|am missing|miss|lack)|after losing|having lost) (?:an?|my|two|three|most of my|part of my|the)(?: (?:left|right|lower|middle))? (?<x>(?:finger|leg|arm|hand|eye|foot|kidney|lung|hearing|sight|eyesight|vision)s?)\b/dg,
	},
	{
		rule: 'body',
		language: 'en',
		pattern:
			/\bmy (?:left |right |bad |weak |chronic |recent |own )?(?<x>(?:prosthe\w+|artificial (?:leg|hip|knee)|disabilit\w+|impairment|illness|condition|diagnosis|depression|rehabilitation|chemo\w*|medication|insulin(?: pump)?|wheelchair|crutch\w*|walking stick|white cane|walking frame|hearing aids?|guide dog|assistance dog|cochlear implant|pacemaker|stoma|epilepsy|migraines?|asthma|arthritis|addiction|sobriety|anxiety(?: disorder)?|panic attacks|burn-?out|tumou?r|brain injury|concussion|seizures?|dialysis|therapist|psychiatrist|stammer|stutter|cancer|tic disorder|eating disorder|stroke|heart attack|breakdown|accident at work|surgery|bypass|transplant|amputation|hysterectomy|menopause))\b/dg,
	},
	{
		rule: 'sick',
		language: 'en',
		pattern:
			/\bi (?:am|was|fell|became|got|have been|'m)\b[^.,;]{0,20}? (?<x>(?:seriously|chronically|terminally|long-term) ill|on (?:long-term )?(?:sick|disability) (?:leave|benefits?|pension)|signed off sick|burn(?:ed|t) out|in (?:recovery|rehab|remission)|disabled|unfit for work|hospitali[sz]ed|sectioned|sober|an addict|a recovering \w+)\b/dg,
	},
	{
		rule: 'walk',
		language: 'en',
		pattern:
			/\bi (?:walk|move|travel|get around|use|need|rely on|sit|work from|am|'m)\b[^.,;]{0,16}? (?:(?:with|in|on|from) )?(?:an?|my|the)? ?(?<x>crutches|cane|walking stick|(?:electric |power )?wheelchair|mobility scooter|prosthesis|prosthetic \w+|guide dog|white cane|hearing aids?|screen reader|braille display|rollator)\b(?! (?:users?|ramp|access|accessible|policy))/dg,
	},
	{
		rule: 'words',
		language: 'en',
		pattern:
			/\bi (?:[a-z]+ )?(?<x>stammer|stutter|lip-?read|sign bsl|use sign language|take (?:antidepressants|lithium|insulin|ritalin|medication))\b/dg,
	},
	{
		rule: 'body',
		language: 'nl',
		pattern:
			/\bmijn (?<x>(?:linker|rechter|onder|lage )?(?:rug|knie|knieen|heup|heupen|schouder|gewrichten|longen|hart|nieren|been|arm|hand|oor|oog|ogen|nek|enkel)) (?:is|zijn|was|waren|doet|deed|werkt|werken|werkte) (?:niet meer|versleten|kapot|slecht|zwak|geopereerd|aangetast|beschadigd|pijn|verlamd|het niet)/dg,
	},
	{
		rule: 'able',
		language: 'nl',
		pattern:
			/\bik (?:kan|mag|kon) (?:door \w+ |sinds \w+ |daardoor |helaas )?(?:niet|slecht|moeilijk|geen)(?: meer| zo)? (?<x>(?:lang|goed|zwaar|ver|veel|uren) (?:staan|lopen|zitten|tillen|horen|zien)|tillen|bukken|traplopen|lopen)\b/dg,
		score: 0.75,
	},
	{
		rule: 'senses',
		language: 'nl',
		pattern:
			/\bik (?:hoor|zie) (?:alleen |nog |maar |slechts )*(?:met|aan|door) (?<x>(?:een|mijn (?:linker|rechter)) ?(?:oor|oog))\b/dg,
	},
	{
		rule: 'aid',
		language: 'nl',
		pattern:
			/\bik (?:lees|werk|communiceer|praat|typ|schrijf|luister) (?:\w+ ){0,2}?(?:met|in|via|door) (?:een |mijn )?(?<x>braille|brailleleesregel|gebarentaal|gebarentolk|schrijftolk|hoortoestel\w*|voorleessoftware|schermlezer|spraakcomputer|vergrotingssoftware)\b/dg,
	},
	{
		rule: 'treated',
		language: 'nl',
		pattern:
			/\bik (?:ben|werd|was) (?:\w+ ){0,4}?(?<x>geopereerd|gehospitaliseerd|gerevalideerd|opgenomen geweest|ziek geweest|ziek geworden|langdurig uitgevallen|uitgevallen door \w+)\b/dg,
	},
	{
		rule: 'with',
		language: 'nl',
		pattern:
			/^(?:met|door|vanwege|ondanks) (?<x>adhd|add|autisme|dyslexie|diabetes|epilepsie|reuma|een burn-?out|ms|astma|migraine|ptss|een beperking|een handicap|depressies?|hoogsensitiviteit)(?= (?:is|moet|kan|leer|werk|val|heb|word|zie|lukt|gaat|blijft)\b)/dg,
	},
	{
		rule: 'able',
		language: 'en',
		pattern:
			/\bi (?:can't|cannot|can not|could not|couldn't|can no longer)(?: \w+)? (?<x>(?:stand|walk|sit|lift|hear|see) (?:for long|far|heavy|well|properly|on (?:my|one) \w+)|climb stairs)\b/dg,
		score: 0.75,
	},
	{
		rule: 'body',
		language: 'en',
		pattern:
			/\bmy (?<x>(?:left |right |lower )?(?:back|knee|knees|hip|hips|shoulder|joints|lungs|heart|kidneys|leg|arm|hand|ear|eye|eyes)) (?:is|are|was|were|has|have) (?:\w+ )?(?:worn|bad|weak|damaged|failing|gave out|given up|paraly[sz]ed|operated)/dg,
	},
];
