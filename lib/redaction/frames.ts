import { compact, lean } from './match';
import type { Language } from './types';

/**
 * Who a word is about, read from what stands to its left in the sentence. Each frame is a pattern on the canonical
 * text that ends where the word begins; between frame and word only neutral words may stand, so that
 * “ik ben begeleider van een dove man” does not make the candidate deaf.
 */
export interface Frames {
	/** “ik ben …”, “I am …” */
	readonly am: Frame;
	/** “als …”, “as a …”; the sentence must speak of the candidate as well */
	readonly as: Frame;
	/** “mijn …”, “my …” */
	readonly own: Frame;
	/** “ik heb …”, “I live with …” */
	readonly have: Frame;
	/** “door mijn …”, “because of …”; the sentence must speak of the candidate */
	readonly because: Frame;
	/** a first person anywhere */
	readonly first: RegExp;
	/** somebody else, or a piece of work, that may be what the word is about */
	readonly other: RegExp;
	/** somebody else or a piece of work anywhere in the sentence */
	readonly matter: RegExp;
	/** others whose illness or life the sentence may be about, beside those of `matter` */
	readonly people: RegExp;
	/** “wij …”, “we …”, right before the word */
	readonly we: RegExp;
	/** “mijn moeder is …”, “my parents were …” */
	readonly kin: Frame;
	/** what follows an adjective that is about the candidate's family or descent */
	readonly kinAfter: RegExp;
	/** a sentence in which the candidate introduces himself or herself */
	readonly introduction: RegExp;
	/** comparison or treatment, where “als” does not say who the candidate is */
	readonly notAs: RegExp;
}

const dutchPersons =
	'client\\w*|bewo?oner\\w*|inwoner\\w*|klant\\w*|bezoeker\\w*|patient\\w*|leerling\\w*|scholier\\w*|jongere\\w*|kinderen|ouderen|oudere|mensen|mens|persoon|personen|burger\\w*|medewerk\\w*|werknemer\\w*|gezin\\w*|buurman|buurvrouw|buren|huurder\\w*|aanvrager\\w*|ondernemer\\w*|deelnemer\\w*|passagier\\w*|reiziger\\w*|sollicitant\\w*|kandidaten|doelgroep\\w*|gasten|gast|iemand|anderen|groep\\w*|jongen|jongens|meisje\\w*|meneer|mevrouw|dame|heer|verdachte\\w*|slachtoffer\\w*|melder\\w*|lezer\\w*|gebruiker\\w*|publiek|cursist\\w*|pupil\\w*|statushouders|vluchtelingen|nieuwkomers|vrouwen|mannen|moeders|vaders|migranten|vrijwilligers|collega\\w*|bezorger\\w*|weggebruiker\\w*|dorpsgenoten|studenten';
/** Without the words for children, parents and women, which the candidate uses for a family as well. */
const dutchOthers = dutchPersons
	.split('|')
	.filter(
		(word) =>
			!/^(?:kinderen|ouderen|oudere|mensen|mens|iemand|anderen|jongens?|vrouwen|mannen|moeders|vaders|dame|heer|publiek)$/.test(
				word,
			),
	)
	.join('|');
const dutchWork =
	'ervaring|kennis|onderzoek|onderzocht|project\\w*|beleid\\w*|campagne\\w*|cursus|training|gesprek\\w*|begeleid\\w*|hielp|help|helpen|geholpen|gesproken|sprak|spreek|ontmoet\\w*|bezocht|bezoek|gewerkt|werkte?|werken|verantwoordelijk|adviseer\\w*|ondersteun\\w*|geschreven|schreef|gebeld|belde|gezien|zag|verzorg\\w*|vertegenwoordig\\w*|specialist|coach|docent|expert|deskundige|gespecialiseerd|dossier\\w*';
const dutchStop = `met|voor|van|bij|aan|over|naar|uit|tegen|tussen|onder|die|dat|wie|waar|waarbij|toen|omdat|terwijl|of|hij|ze|hem|haar|hun|hen|zij|u|uw|je|jouw|geen|niet|nooit|${dutchPersons}|${dutchWork}`;
const englishPersons =
	'clients?|residents?|customers?|visitors?|patients?|pupils?|students?|children|people|persons?|citizens?|employees?|workers?|colleagues?|famil(?:y|ies)|neighbou?rs?|tenants?|applicants?|participants?|passengers?|travellers?|someone|somebody|others|groups?|boys?|girls?|users?|readers?|callers?|victims?|suspects?|guests?|volunteers|newcomers|refugees|migrants|women|men|mothers|fathers|everyone|anyone|who|audience|staff|team members';
const englishOthers = englishPersons
	.replace('|famil(?:y|ies)', '')
	.split('|')
	.filter(
		(word) =>
			!/^(?:children|people|someone|somebody|others|everyone|anyone|women|men|mothers|fathers|who|boys.*|girls.*)$/.test(
				word,
			),
	)
	.join('|');
const englishWork =
	'experience|knowledge|research\\w*|projects?|polic(?:y|ies)|campaigns?|courses?|training|conversations?|guid\\w+|help\\w*|spoke|speak|met|visit\\w*|worked|working|responsible|advis\\w+|support\\w*|wrote|written|called|saw|treat\\w*|specialist|coach|teacher|expert|counsel\\w*|interview\\w*';
const englishStop = `with|for|of|at|to|about|from|against|between|under|that|which|when|because|while|or|he|she|him|her|his|their|them|they|you|your|not|never|no|${englishPersons}|${englishWork}`;

/** Stand for one neutral word in the frames below; see `frameOf`. */
const dutch = '\u0001';
const dutchLoose = '\u0002';
const english = dutch;
const englishLoose = dutchLoose;
/** Words that no frame may run over, and those that not even a loose frame may. */
const stops = {
	nl: stopMarker(
		dutchStop,
		`die|wie|waar|toen|omdat|terwijl|of|hij|ze|hem|haar|hun|hen|zij|u|uw|je|jouw|over|voor|geen|niet|nooit|${dutchPersons}|${dutchWork}`,
	),
	en: stopMarker(
		englishStop,
		`which|when|because|while|or|he|she|him|her|his|their|them|they|you|your|about|for|not|never|no|${englishPersons}|${englishWork}`,
	),
};

/** A pattern with the long lists of stop words taken out. */
export type Frame = Pick<RegExp, 'test'>;

/**
 * Puts `#` before each stop word and `%` before each that stops a loose frame too. With the lists inside the frames,
 * once for every word a frame may run over, compiling them cost most of the time to the first answer.
 */
function stopMarker(tight: string, loose: string): (text: string) => string {
	const any = new RegExp(`(?<![\\w'-])(?:${tight})\\b`, 'g');
	const hard = new RegExp(`^(?:${loose})$`);
	let last = '';
	let marked = '';
	return (text) => {
		if (text !== last) {
			marked = text.replace(any, (word) => (hard.test(word) ? `%${word}` : `#${word}`));
			last = text;
		}
		return marked;
	};
}

/** Compiles a frame: every space may be followed by a mark, a neutral word has none. */
function frameOf(language: Language, source: string): Frame {
	const pattern = new RegExp(
		compact(source)
			.replaceAll(' ?', '( [#%]?)?')
			.replace(/ (?!\[#)/g, ' [#%]?')
			.replaceAll(dutch, "(,? (?![#%])[\\w'-]{1,40})")
			.replaceAll(dutchLoose, "(,? (?!%)#?[\\w'-]{1,40})"),
	);
	return { test: (text) => lean(pattern).test(stops[language](text)) };
}

const dutchAm = '(?:ben|was|word|werd|blijf|bleef|voel|voelde|noem|beschouw|is)';
/** “Ik ben niet gelovig” and “ik ben van huis uit katholiek” say as much. */
const denied =
	'(?: (?:zeker|echt|zelf|ook|al))?(?: (?:geen|niet|nooit|van (?:huis uit|beroep|oorsprong|geboorte|nature|origine|jongs af aan)))?';
/** What others call the candidate, and what the candidate sees in the mirror. */
const dutchCalled = `\\b(?:noem|noemt|noemde|noemen|noemden|vindt|vinden|vonden|bestempel\\w*) (?:mij|me|mezelf|mijzelf|ik mij|ik mezelf)(?: (?:een|de|het|wel|vaak|soms|altijd|graag|hier|daar|gewoon)){0,3}${dutch}{0,2}|\\b(?:zie|zag|ziet|zien|zagen|beschouw\\w*|omschrijf\\w*|omschrijven|beschrijf\\w*|beschrijven|typeer\\w*|typeren|ervaar|ervaren|profileer|presenteer) (?:ik )?(?:mij|me|mezelf|mijzelf)(?: \\w+)? als(?: een)?${dutch}{0,2}`;
const dutchHave =
	'(?:heb|had|kreeg|krijg|leef|leefde|lijd|leed|kamp|kampte|worstel|worstelde|herstel|herstelde|draag|droeg|gebruik|gebruikte|slik|zit|zat|loop|liep|ben|was|werd|raakte|kwam|kom|belandde|viel|hou|houd|hield|overleefde|genas|onderga|onderging|bezit|mis|verloor|volg|volgde)';

/** The frames of each language. */
export const frames: Readonly<Record<Language, Frames>> = {
	nl: {
		am: frameOf(
			'nl',
			`(?:\\bik|\\b(?:ik|ikzelf)(?: (?:zelf|ook|nog|al|dus|nu|toen|namelijk)){0,2} ${dutchAm}${denied}${dutch}{0,5}|\\b${dutchAm} ik${denied}${dutch}{0,4}|${dutchCalled}|\\b${dutchAm} (?:ik|ikzelf)${dutch}{0,5}|\\bik\\b[^.]{0,70}\\b(?:en|maar|want|dus) ${dutchAm}${dutch}{0,4}|^${dutchAm}${dutch}{0,3}|\\b(?:jij|je) bent(?: toch| zeker| echt| eigenlijk| vast| ook)?(?: een)?|\\b(?:omdat|dat|toen|doordat|sinds|hoewel|terwijl|aangezien|zodra|als|want|nadat|voordat) ik${dutch}{0,4}|\\b(?:we|wij) (?:zijn|waren|werden)${dutch}{0,4}|\\bik identificeer (?:me|mij) als${dutch}{0,3})$`,
		),
		as: frameOf(
			'nl',
			`(?:^|[\\w,] ?)\\bals(?: zijnde)?${dutch}{0,3}$|^als${dutch}{0,3}$|\\bzijnde${dutch}{0,3}$|\\b(?:opgeleid|opleiding|omgeschoold|benoemd|verkozen|gekozen|bevorderd|gewijd) tot${dutch}{0,2}$`,
		),
		own: frameOf('nl', `\\b(?:mijn|m'n|mn|onze|ons|mijne)${dutch}{0,3}$`),
		have: frameOf(
			'nl',
			`(?:\\b(?:ik|ikzelf)(?: [\\w'-]{1,40}){0,2} ${dutchHave}${dutchLoose}{0,7}|\\b${dutchHave} ik${dutchLoose}{0,7}|\\b(?:omdat|dat|toen|doordat|sinds|hoewel|terwijl|aangezien|zodra|nadat|voordat) ik${dutchLoose}{0,6}|^${dutchHave}${dutchLoose}{0,5}|\\bbij (?:mij|me)${dutchLoose}{0,5}|\\b(?:we|wij) (?:hebben|hadden|kregen|krijgen|verwachten)${dutch}{0,5}|\\b(?:hebben|hadden|kregen|krijgen|verwachten) (?:we|wij)${dutch}{0,5}|\\bik\\b[^.]{0,60}\\b(?:en|maar) ${dutchHave}${dutchLoose}{0,4})$`,
		),
		because: frameOf(
			'nl',
			`\\b(?:door|vanwege|wegens|ondanks|na|sinds|met|dankzij|vanuit|tijdens|zonder|naast|gevolg van)${dutch}{0,3}$`,
		),
		first: /\b(?:ik|ikzelf|mij|me|mijn|m'n|mezelf|mijzelf)\b/,
		other: new RegExp(`\\b(?:${dutchPersons}|${dutchWork}|hij|zijn|haar|hun|hen|ze|zij|hem|wiens)\\b`),
		matter: new RegExp(
			`\\b(?:${dutchOthers}|beleid\\w*|regeling\\w*|project\\w*|dossier\\w*|nota|notitie|onderzoek|onderzocht|campagne|subsidie\\w*|voorlichting|gemeente|wetgeving|doelgroep\\w*|aanvra\\w+|roosterde|plande|uitvoer\\w*|voerde|behandelde|beoordeel\\w*|begeleid\\w*|organiseerde|schreef|adviseer\\w*|regelde|samenwerk\\w*|werkte samen|werken samen|verving|vervang\\w*|bezorgers|chauffeurs|hielp|geholpen|opvang|maaltijden|vergunning\\w*|trainer|coach|hij|hem|hun|hen)\\b`,
		),
		people:
			/\b(?:mensen|man|vrouw|vrouwen|mannen|jongen|meisje|moeder|vader|kind|kinderen|baas|leidinggevende|collega\w*|afdeling|team|teams|verzuim\w*|preventie|voorkom\w*|voorlichting|training\w*|cursus|workshop|ervaring|kennis|expertise|thema|onderwerp\w*|vak|scriptie|artikel|boek|film|ziekenhuis|instelling|kliniek|bezorgers|chauffeurs|personeel|jongeren|ouderen|broer|zus|zij|ze|haar|wie|iedereen|bestuur|winkels?|buurt|wijk)\b/,
		we: /\b(?:wij|we|ons|onder ons)(?: als)?$/,
		kin: frameOf(
			'nl',
			`\\b(?:mijn|m'n|me|onze) (?:\\w+ )?(?:ouders?|vader|moeder|familie|opa|oma|grootouders|grootvader|grootmoeder|voorouders|gezin|man|vrouw|partner|papa|mama)(?: en (?:mijn )?\\w+)? (?:is|was|zijn|waren|kwam|kwamen|een|komt|komen|spreekt|spreken|spraken)${dutch}{0,4}$`,
		),
		kinAfter:
			/^ (?:ouders?|familie|gezin|moeder|vader|oma|opa|grootouders|grootmoeder|grootvader|roots|wortels|afkomst|komaf|achtergrond|herkomst|origine|nationaliteit|paspoort|bloed|moedertaal|accent|jeugd|opvoeding|huishouden|oorlog|burgeroorlog|revolutie|gemeenschap thuis|(?:is|was|als) (?:mijn )?(?:moedertaal|thuistaal|eerste taal)|(?:van|uit|in|bij) (?:mijn|onze|ons)\b)/,
		introduction:
			/\b(?:ik ben|ik heet|mijn naam|even voorstellen|voorstellen|over mij|wie ben ik|ben ik|hier,|ikzelf|ik kom uit|kom ik uit|stam ik uit)\b/,
		notAs:
			/\b(?:zoals|net|alsof|behandel\w*|beter|meer|minder|vaker|even|evenveel|hem|haar|hen|ze|ons|dat|dit|het|gebruikt|gezien|aangemeld|geregistreerd)(?: \w+)? als\b[^.]*$/,
	},
	en: {
		am: frameOf(
			'en',
			`(?:\\bi(?:'m| am| was| used to be| would be| became| become|'ve been| have been| had been| remain| feel| got| consider myself| see myself as| identify as| call myself| turned out to be| came out as)(?: (?:really|certainly|also))?(?: (?:not|no|never))?${english}{0,5}|\\b(?:call|calls|called|describe|describes|described|label\\w*|see|sees|saw|consider\\w*) (?:me|myself)(?: as)?(?: an?| the| their)?${english}{0,2}|\\b(?:am|was) i${english}{0,4}|\\bi\\b[^.]{0,70}\\b(?:and|but|so) (?:am|was|became|identify as)${english}{0,4}|^(?:am|being|was)${english}{0,4}|\\bim${english}{0,3}|\\bwe (?:are|were)${english}{0,3}|\\b(?:having been|myself)${english}{0,2})$`,
		),
		as: frameOf(
			'en',
			`\\b(?:as|being|growing up|becoming|life as|raised|grew up|brought up)(?: an?| the)?${english}{0,3}$`,
		),
		own: frameOf('en', `\\b(?:my|our|mine)${english}{0,3}$`),
		have: frameOf(
			'en',
			`(?:\\bi(?:'ve|'d|'m)?(?: [\\w'-]{1,40}){0,2} (?:have|had|got|live|lived|suffer|suffered|struggle|struggled|use|used|wear|wore|take|took|recovered|recover|developed|survived|went|go|am|was|been|experienced|manage|broke|lost|diagnosed|walk|rely|undergo|underwent|undergoing|having|living|beat|fought)${englishLoose}{0,7}|\\bi(?:'ve|'d|'m)${englishLoose}{0,6}|^(?:have|having|had|living|diagnosed|recovering)${englishLoose}{0,5}|\\bwe(?:'ve)? (?:have|had|got|are expecting)${english}{0,5}|\\bi\\b[^.]{0,60}\\b(?:and|but) (?:have|had|use|wear|live|take)${englishLoose}{0,4})$`,
		),
		because: frameOf(
			'en',
			`\\b(?:because of|due to|despite|after|since|with|thanks to|through|during|without|besides|owing to|following)${english}{0,3}$`,
		),
		first: /\b(?:i|i'm|i've|i'd|me|my|myself|mine)\b/,
		other: new RegExp(`\\b(?:${englishPersons}|${englishWork}|he|she|his|her|their|they|them|him|whose)\\b`),
		matter: new RegExp(
			`\\b(?:${englishOthers}|polic(?:y|ies)|schemes?|projects?|files?|memos?|notes? on|research|campaigns?|grants?|council|law|target group|claims?|drafted|wrote|planned|carried|advis\\w+|support\\w*|organi[sz]ed|arranged|covered|drivers|helped|helping|assess\\w*|shelter|meals|permits?|he|him|their|them)\\b`,
		),
		people:
			/\b(?:people|man|woman|women|men|boy|girl|mother|father|child|children|boss|manager|supervisor|department|team|unit|absence|prevent\w*|training|course|workshop|experience|knowledge|expertise|topic|subject|thesis|article|book|film|hospital|institution|clinic|drivers|staff|elderly|brother|sister|she|her|everyone|someone|shops?|district|neighbourhood|board|rota)\b/,
		we: /\b(?:we|us)(?: as)?$/,
		kin: frameOf(
			'en',
			`\\b(?:my|our) (?:\\w+ )?(?:parents?|father|mother|family|grandparents|grandfather|grandmother|ancestors|husband|wife|partner|mum|mom|dad)(?: and (?:my )?\\w+)? (?:is|was|are|were|came|come|comes|speak|speaks|spoke|being)${english}{0,4}$`,
		),
		kinAfter:
			/^ (?:parents?|family|mother|father|grandmother|grandfather|grandparents|roots|descent|heritage|background|origin|origins|nationality|passport|citizenship|blood|mother tongue|accent|upbringing|childhood|household|home\b|war|civil war|revolution|(?:is|was|as) my (?:mother tongue|native|first)|(?:of|in|at|from) (?:my|our)\b)/,
		introduction:
			/\b(?:i am|i'm|i come from|i hail from|my name|here,|about me|introduce myself|myself|my life|im)\b/,
		notAs:
			/\b(?:such|same|well|far|long|soon|him|her|them|it|that|this|treat\w*|used|known|registered|seen|regard\w*|described)(?: \w+)? as\b[^.]*$/,
	},
};
