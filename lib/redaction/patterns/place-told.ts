import type { Language } from '../types';

/** Further cues before a place of origin: the form, the short note, the journey, a profession before coming here. */
export const toldPlaceCues: readonly { language: Language; pattern: RegExp; loose: boolean }[] = [
	{
		language: 'nl',
		loose: true,
		pattern:
			/\b(?:geboren|geb\.?)(?: op)?:? [\d][^.;,\n]{3,24},? (?:te|in|op)\b|\b(?:geboren|geboorteplaats|afkomstig uit|herkomst|komt uit|kwam uit|gekomen uit|vandaan)(?: \w+)?:/g,
	},
	{
		language: 'en',
		loose: true,
		pattern:
			/\bborn:?(?: on)?(?: the)? [\d][^.;\n]{3,24}? (?:in|at|near)\b|\b(?:born(?: in)?|place of birth|birthplace|came from|from|comes from|hails from|hometown|home town)(?: originally)?:/g,
	},
	{
		language: 'nl',
		loose: false,
		pattern:
			/\b(?:eerst|daarvoor|tevoren|ooit|eerder|vroeger|jarenlang|toen nog|destijds|daar,|lang geleden|in een vorig leven)(?: nog)?,? (?:in|op|bij)\b|\b(?:daarvoor|eerst|eigenlijk|oorspronkelijk|echt|van origine)[:,]? (?:uit )?(?=[a-z])/g,
	},
	{
		language: 'en',
		loose: false,
		pattern:
			/\b(?:first|before that|once|earlier|long ago|years ago|in a former life|formerly|back then|back home)(?: still)?,? (?:in|on|from)\b|\b(?:before that|originally|actually|really)[:,]? (?:from )?(?=[a-z])/g,
	},
	{
		language: 'nl',
		loose: true,
		pattern:
			/\b(?:mijn|onze|m'n|na de|sinds de|door de|de) (?:\w+ )?(?:re-?migratie|emigratie|immigratie|terugkeer|vlucht|overtocht|overkomst|ontsnapping|uitzetting|jeugd|kinderjaren|schooltijd|diensttijd|studententijd)(?: terug)? (?:uit|vanuit|naar|van|in|op)\b/g,
	},
	{
		language: 'en',
		loose: true,
		pattern:
			/\b(?:my|our|after the|since the|the) (?:\w+ )?(?:remigration|emigration|immigration|return|flight|escape|crossing|deportation|childhood|youth|school days|school years|national service|military service) (?:from|to|out of|in|on)\b/g,
	},
	{
		language: 'nl',
		loose: false,
		pattern:
			/\b(?:de|onze|heel de|hele) (?:familie|voorouders|grootouders) (?:is|was|zijn|komt|kwam|kwamen|komen|stamt|stamde)(?: \w+){0,3} (?:uit|van|vanuit)\b|\b(?:wortels|wieg|bakermat|hart|ziel|thuis|land) [^.;]{0,50}?(?:land|eiland|stad|dorp|plek) [^.;,]{0,40},(?= )|\b(?:gereisd|gelopen|gevaren|gekomen|gevlucht|reis|tocht|route) (?:via|over|door)\b/g,
	},
	{
		language: 'en',
		loose: false,
		pattern:
			/\bthe (?:family|clan|ancestors|grandparents) (?:is|was|are|were|comes?|came|hails?|hailed)(?: \w+){0,2} (?:from|out of)\b|\b(?:travelled|walked|sailed|came|fled|journey|route) (?:here |there )?(?:via|through|by way of|overland from)\b/g,
	},
	{
		language: 'nl',
		loose: false,
		pattern:
			/\b(?:arts|chirurg|tandarts|huisarts|apotheker(?:es)?|officier van justitie|aanklager|boekhoudster|onderwijzer(?:es)?|kapster|verkoopster|politieman|militair|econome|laborant(?:e)?|fotograaf|ondernemer|zanger(?:es)?|muzikant|landmeter|burgemeester|bankbediende|vrachtwagenchauffeur|fabrieksarbeid(?:er|ster)|bewaker|mijnwerker|schoenmaker|veearts|dierenarts|wetenschapper|onderzoeker|verpleegkundige|verpleger|verloskundige|leraar|lerares|docent|juf|meester|advocaat|rechter|notaris|ingenieur|architect|boekhouder|accountant|econoom|journalist|politieagent|agent|soldaat|officier|kapitein|visser|boer|monteur|lasser|timmerman|kok|bakker|kapper|naaister|kleermaker|winkelier|handelaar|ambtenaar|student|chauffeur|taxichauffeur|directeur|schoolhoofd)(?: geweest)?(?: (?:bij|in|op|van|aan) (?:een|het|de) [a-z]+)? (?:in|op|te|uit)\b/g,
	},
	{
		language: 'en',
		loose: false,
		pattern:
			/\b(?:doctor|surgeon|dentist|gp|pharmacist|nurse|midwife|teacher|headmaster|headteacher|lecturer|lawyer|judge|notary|engineer|architect|bookkeeper|accountant|economist|journalist|policeman|police officer|soldier|officer|captain|fisherman|farmer|mechanic|welder|carpenter|cook|baker|barber|seamstress|tailor|shopkeeper|trader|civil servant|student|driver|director)(?: (?:at|in|for|of) (?:a|the|an) [a-z]+)? (?:in|on|from|near)\b/g,
	},
	{
		language: 'nl',
		loose: false,
		pattern:
			/\b(?:een|dat|het|als) (?:klein )?(?:meisje|jongetje|jochie|jongen|kind|baby|kleuter|student|tiener) (?:in|uit|van|op)\b/g,
	},
	{
		language: 'en',
		loose: false,
		pattern:
			/\b(?:an?|that|the) (?:little |small |young )?(?:girl|boy|lad|lass|child|kid|baby|toddler|student|teenager) (?:in|from|of|on)\b/g,
	},
];

/** The place first: “Op Aruba noemen ze mij Sam”, “Bangladesh is where my story begins”. */
export const toldPlaceBefore: readonly RegExp[] = [
	/\b(?:in|op|uit)(?= [^.,;]{2,40}?,? (?:noemen ze|noemden ze|heet ik|heette ik|kennen ze|zeiden ze|leerde mijn|was mijn|is mijn|ligt mijn|ligt mijn hart|staat mijn|stond mijn|stond mijn wieg|woont mijn|wonen mijn|woonden wij|woonden we|was ik|werd ik|reed ik)\b)/g,
	/(?:^|[.!?,;:\n] ?|\b(?:en|and) )(?=[^.,;\s]{3,20}(?: [^.,;\s]{3,20})? (?:is where (?:my|i)|was where (?:my|i)|made me|taught me|raised me|shaped me|is my home|was my home|is in my|is waar (?:mijn|ik)|is waar alles|maakte mij|leerde mij|vormde mij|zit in mijn|is mijn thuis|was mijn thuis|is mijn land)\b)/g,
	/\b(?:in|on)(?= [^.,;]{2,40}?,? (?:they call me|they called me|people call me|my name means|my mother|my father|my family|is where my)\b)/g,
];

/** “Gasten uit Duitsland”, “guests from Japan”: the plural before it, not the candidate, is from there. */
export const arrived = (matched: string): boolean =>
	// “Ik haalde het idee uit Japan”
	/\b(?:idee|voorbeeld|methode|norm|concept|model|systeem|machine|software|inspiratie|product|techniek|recept|artikel|onderdeel|pakket|bericht|mail|brief|vraag|klacht|melding|order|bestelling|lading|example|method|standard|machine|article|part|parcel|letter|question|complaint|shipment) (?:uit|vanuit|from)$/.test(
		matched,
	) ||
	/\b(?:heb|hebben|had|belde|belden|sprak|hielp|zag|kreeg|kregen|vroeg|bezocht|ontmoette|schreef|regelde|met|voor|called|rang|met|helped|saw|asked|with|for|wrote|spoke|phoned)(?: \w+)?(?: (?:een|de|die|twee|an?|the|two))(?: \w+)? \w+ (?:uit|vanuit|from|of)$/.test(
		matched,
	) ||
	(/\b\w+(?:en|s) (?:uit|vanuit|from|of)$/.test(matched) &&
		!/\b(?:komen|kwamen|vluchtten|vertrokken|verhuisden|trokken|emigreerden|ouders|grootouders|voorouders|roots|wortels|ons|thuis|always|parents|grandparents|ancestors|origins|roots|was|is|comes|hails|dagen|jaren|years|kinderen|\w*vluchtelingen|gastarbeiders|\w*migranten|refugees|people|workers|migrants) (?:uit|vanuit|from|of)$/.test(
			matched,
		));
