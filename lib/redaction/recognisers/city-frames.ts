const step = "(?: [\\w']{1,40})";

/** Frames of residence that end right before the place; a foreign place in a frame with “kom” or “come” is origin. */
export const beforePlace: readonly RegExp[] = [
	/\b(?:ik|wij|we)(?: [\w']{1,40}){0,3}? (?:woon|woonde|wonen|woonden|verhuisde|verhuisden|ben verhuisd|leef)(?: [\w']{1,40}){0,8}? (?:in|te|op|naar|bij)\b/g,
	/\b(?:woon|woonde|wonen|woonden|verhuisde|verhuisden|leef) (?:ik|wij|we)(?: [\w']{1,40}){0,7}? (?:in|te|op|naar|bij)\b/g,
	/\b(?:woonachtig|wonend|wonende|gevestigd|mijn (?:huis|appartement|flat|woning|woonplaats|thuis|dorp|stad)(?: is| staat)?|woonplaats(?: is|:)?|forens uit|forenzen uit|thuis|inwoner van|verhuisd|verhuizen|verhuizing)(?: ben ik| van)? ?(?:in|te|op|naar|uit|van)?(?= )/g,
	/(?:^|[\n.] ?|\b(?:ik|als) )(?:woon|wonen|woonachtig)(?: [\w']{1,40}){0,5}? (?:in|te|op)\b/g,
	/\b(?:ik kom|kom ik)(?: [\w']{1,40}){0,3} uit\b/g,
	/\b(?:ik|elke (?:dag|ochtend)|dagelijks)(?: [\w']{1,40}){0,4}? (?:reis|fiets|rijd|forens|reizen|pendel|kom)(?: [\w']{1,40}){0,5}? (?:vanuit|vanaf|uit|van)\b/g,
	/\b(?:reis|fiets|rijd|forens|pendel|kom) ik(?: [\w']{1,40}){0,5}? (?:vanuit|vanaf)\b/g,
	/\bmijn (?:reistijd|fietstocht|treinreis|woon-werkverkeer)(?: [\w']{1,40}){0,3}? (?:vanuit|vanaf|van|uit)\b/g,
	/\b(?:mijn|ons|onze) (?:[\w']{1,40} ){0,2}?(?:gezin|man|vrouw|partner|kinderen|ouders|ouderlijk huis|boerderij|kamer|buurt|wijk|straat)(?: [\w']{1,40}){0,3}? (?:woont|wonen|woonde|woonden|staat|stond|ligt)(?: [\w']{1,40}){0,4}? (?:in|te)\b/g,
	/\b(?:opgegroeid|getogen|grootgebracht|groeide ik op|ik groeide op|mijn (?:jeugd|kindertijd|schooltijd)(?: \w+){0,3}?|ik ben geboren|geboren ben ik)(?: [\w']{1,40}){0,2}? (?:in|te)\b/g,
	/\b(?:bij (?:ons|mij)(?: thuis)?|hier|thuis),? in\b/g,
	/\b(?:ik|wij|we) (?:huur|huurde|huren|kocht|kochten|koop|bewoon|bewonen|heb|hebben)(?: [\w'-]{1,40}){0,4}? (?:kamer|huis|huisje|appartement|flat|woning|boerderij|studio|woonboot)(?: gekocht| gehuurd)? (?:in|te)\b/g,
	/\b(?:mijn|ons) (?:dorp|dorpje|stad|stadje|woonplaats|woondorp), (?=[a-z])/g,
	/\b(?:op en neer|heen en weer)(?: \w+){0,2}? tussen\b/g,
	/\b(?:ik|wij|we) (?:woon|wonen|woonde|woont)(?: (?:nu|al|nog|hier|nog steeds|sinds kort))?(?= )/g,
	/\b(?:in|naar|uit|van) mijn (?:woonplaats|woondorp|geboortedorp|geboorteplaats|geboortestad|thuisstad|thuisbasis|dorp|stad|stadje)\b/g,
	/\b(?:ik|we|wij)(?: [\w']{1,40}){0,2}? (?:verliet|verlieten|verruil\w*|ruilde\w*)\b/g,
	/\b(?:i|we)(?: (?:have|now|still|currently|also|had|'ve|recently|just|since)){0,3}(?:'ve|'m)? (?:live|lived|am living|living|settled|moved|reside|stay|relocated|am based|bought a house|rent|found a home|ended up)(?: [\w']{1,40}){0,7}? (?:in|to|near|outside|at)\b/g,
	/\b(?:i'm|i am) (?:now )?(?:based|living|settled|resident) (?:in|near|outside)\b/g,
	/\b(?:my (?:home(?: ?town)?|house|flat|apartment|village|town|city|place of residence)(?: is)?|living|commut\w+|cycle|travel|home is|resident of)(?: [\w']{1,40}){0,2}? (?:in|from|of|is)\b/g,
	/\b(?:my (?:home|hometown|home town|village|city) (?:is )?|home: ?|woonplaats: ?)/g,
	/\b(?:i grew up|grew up|i was raised|born and raised|born and bred|my (?:childhood|youth)(?: \w+){0,3}?|i was born)(?: [\w']{1,40}){0,2}? in\b/g,
	/\b(?:my (?:family|husband|wife|partner|children|parents)(?: \w+){0,2}? lives?|here|at home|(?:room|flat|house|studio|cottage)) in\b/g,
	/\b(?:i (?:come|am|travel|drive|cycle|commute)|i'm)(?: [\w']{1,40}){0,4}? from\b/g,
	/\bback and forth between\b/g,
];

const dutchHome =
	'(?:woon|wonen|woonde|woonden|gewoond|verhuisd|verhuisde|verhuisden|opgegroeid|getogen|grootgebracht|groeide ik op|groeiden we op|woonachtig|sta ik ingeschreven|ben ik (?:\\w+ )?thuis|mijn (?:thuis|woonplaats|geboortestad|geboorteplaats)|heb ik (?:een huis|mijn huis))';
const englishHome =
	"(?:where (?:i|we) (?:\\w+ )?(?:live|lived|grew up|was born|am from|settled)|i (?:\\w+ )?(?:live|lived|grew up)|is (?:my home|home|where i)|(?:we|i)'ve lived|my home ?town)";

/** What follows a place of residence: “in Sneek, waar ik woon”, “ik heb in Weert gewoond”. */
export const afterPlace = {
	nl: new RegExp(`^,?${step}{0,7}?,? ${dutchHome}\\b`),
	en: new RegExp(`^,?${step}{0,4}?,? ?${englishHome}\\b`),
} as const;

/** “Vanuit Zutphen ben ik in een uur op kantoor.” */
export const journey =
	/^,? (?:ben ik|fiets ik|rijd ik|reis ik|kom ik|is het (?:\w+ ){0,4}(?:fietsen|rijden|reizen)|pak ik|neem ik)\b/;

/** “Als geboren Tilburger”, “ik ben een echte Rotterdammer”. */
export const inhabitant =
	/\b(?:ik ben|ben ik|als|ik was|ik blijf|mijzelf|me)(?: (?:een|geen|en|geboren|getogen|echte?|rasechte?|trotse?|halve|oud|nog|altijd|nu|inmiddels|ook|toch|in hart en nieren)){0,6} (?<x>[a-z]{3,24}(?:er|aar|naar|ers|se|es))\b/dg;
