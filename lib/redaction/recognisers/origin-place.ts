import { matchesWithin } from '../match';
import { arrived, toldPlaceBefore, toldPlaceCues } from '../patterns/place-told';
import type { Finding, Language } from '../types';
import { type Context, sentenceAt } from './model';
import { placeAt, spotIn, tokenFrom } from './place-run';

const relatives =
	'ouders?|vader|moeder|familie|opa|oma|grootouders|grootvader|grootmoeder|voorouders|papa|mama|pa|ma|gezin';
const englishRelatives =
	'parents?|father|mother|family|grandparents?|grandfather|grandmother|ancestors|mum|dad|folks|people';

/** Cues after which a place is where the candidate, or the candidate's family, is from. `near`: any foreign place will do. */
const placeCues: readonly { language: Language; pattern: RegExp; loose: boolean }[] = [
	{
		language: 'nl',
		loose: false,
		pattern:
			/\b(?:toen|terwijl|voordat|nadat|sinds|omdat) (?:ik|we|wij)(?: [\w']{1,40}){0,4}? (?:in|uit|op)\b/g,
	},
	{
		language: 'nl',
		loose: true,
		pattern:
			/\b(?:geboren|opgegroeid|getogen|groot geworden|grootgebracht|opgevoed)(?: en (?:getogen|opgegroeid))? (?:in|op|te|bij|nabij)\b/g,
	},
	{ language: 'nl', loose: true, pattern: /\b(?:groeide|groei)(?: ik)? op (?:in|op|bij|nabij)\b/g },
	{
		language: 'nl',
		loose: true,
		pattern:
			/\b(?:gevlucht|vluchtte|vluchtten|vlucht|ontvluchtte|gevluchte?) (?:\w+ ){0,4}?(?:uit|van|vanuit)\b/g,
	},
	{ language: 'nl', loose: true, pattern: /\bontvluchtt?en?\b/g },
	{
		language: 'nl',
		loose: true,
		pattern:
			/\b(?:mijn|ons) (?:eigen )?(?:land|eiland|geboortestreek|dorp van herkomst)(?: van herkomst)?,? (?:is|was|heet|heette)\b/g,
	},
	{
		language: 'nl',
		loose: false,
		pattern: new RegExp(
			`\\b(?:mijn|onze|m'n) (?:\\w+ )?(?:${relatives})(?: en (?:mijn )?\\w+)? (?:is|was|zijn|waren|komt|komen|kwam|kwamen)(?: [\\w']{1,40}){0,4}? van\\b`,
			'g',
		),
	},
	{
		language: 'nl',
		loose: true,
		pattern:
			/\b(?:afkomstig|oorspronkelijk|overgekomen|geemigreerd|gemigreerd|gekomen|herkomst) (?:uit|van|vanuit)\b/g,
	},
	{
		language: 'nl',
		loose: true,
		pattern: /\b(?:ik|wij|we) (?:kom|kwam|komen|kwamen)(?: [\w']{1,40}){0,5}? (?:uit|van|vanuit)\b/g,
	},
	{
		language: 'nl',
		loose: false,
		pattern: /\bik\b[^.;]{0,40}? (?:kwam|kom)(?: [\w']{1,40}){0,4}? (?:uit|vanuit)\b/g,
	},
	{ language: 'nl', loose: true, pattern: /\b(?:kom|kwam) ik(?: [\w']{1,40}){0,5}? (?:uit|van|vanuit)\b/g },
	{
		language: 'nl',
		loose: true,
		pattern: new RegExp(
			`\\b(?:mijn|onze|m'n) (?:\\w+ )?(?:${relatives})(?: en (?:mijn )?\\w+)?(?: \\w+){0,6}? (?:uit|vanuit|op|in|naar)\\b`,
			'g',
		),
	},
	{ language: 'nl', loose: false, pattern: /\b(?:ik|we|wij)(?: [\w']{1,40}){0,5} (?:uit|vanuit)\b/g },
	{
		language: 'nl',
		loose: false,
		pattern: new RegExp(
			`\\b(?:mijn|onze) (?:${relatives})\\b[^.;]{0,50}? (?:kwam|kwamen|komt|komen|vertrok|vertrokken)\\b[^.;]{0,44}? (?:uit|vanuit)\\b|\\b(?:in|uit) mijn (?:eigen )?land,?(?= )`,
			'g',
		),
	},
	{ language: 'en', loose: true, pattern: /\b(?:in|from) my (?:own |home )?country,?(?= )/g },
	{
		language: 'nl',
		loose: false,
		pattern:
			/\b(?:ik|we|wij) (?:woonde|woonden|leefde|leefden|studeerde|werkte|was|heb|zat|volgde|deed|haalde|behaalde|verliet|ben)(?: [\w']{1,40}){0,7}? (?:in|op|uit)\b/g,
	},
	{
		language: 'nl',
		loose: true,
		pattern:
			/\b(?:roots|wortels|jeugd|kindertijd|geboorteplaats|geboorteland|vaderland|moederland|geboortestad|thuisland|herkomstland|land van herkomst|geboortedorp|wieg)(?: \w+){0,3}? (?:in|is|was|te|op|liggen in|ligt in|stond in|uit)\b/g,
	},
	{
		language: 'nl',
		loose: true,
		pattern: /\b(?:geboorteland|vaderland|thuisland|moederland|geboortestad|geboorteplaats|geboortedorp)\b/g,
	},
	{
		language: 'nl',
		loose: false,
		pattern:
			/\b(?:bij ons(?: thuis)? (?:in|op)|(?:verhuisde|verhuisden|verhuisd|overgestoken|gereisd|overgevlogen|getrokken)\b[^.;]{0,24}? (?:van|uit|vanuit)|(?:daarvoor|eerder|voorheen|destijds|vroeger|daarna|jeugd|kindertijd|daarvoor woonde ik|tot die tijd|tot mijn \w+)(?: \w+){0,2}? (?:in|op|uit)|mis(?: \w+)? mijn land,?|wonen nog(?: steeds)? (?:in|op)|woont nog(?: steeds)? (?:in|op)|terug naar|familie in|school in|diploma uit|jaren in|vluchteling uit|arts in|leraar in|docent in|ingenieur in|advocaat in|achtergrond uit|gekomen uit|oorlog in|universiteit (?:van|in)|opleiding in|studie in|gewerkt in|gestudeerd in|gewoond in|nationaliteit van|land)\b/g,
	},
	{
		language: 'en',
		loose: true,
		pattern:
			/\b(?:born|raised|brought up|grew up|growing up|bred|childhood|youth)(?: and (?:raised|bred|grew up))?(?: \w+){0,2}? (?:in|on|near|outside)\b/g,
	},
	{
		language: 'en',
		loose: true,
		pattern:
			/\b(?:fled|escaped|emigrated|immigrated|migrated|hail|hailing|originally|came over|arrived)(?: \w+){0,4}? (?:from|out of)\b/g,
	},
	{
		language: 'en',
		loose: true,
		pattern:
			/\b(?:fled|native|homeland|birthplace|home country|country of birth|country of origin|hometown)(?:,| is| was| of)?\b/g,
	},
	{ language: 'en', loose: true, pattern: /\bi(?:'m| am| come| came| moved)(?: [\w']{1,40}){0,5}? from\b/g },
	{
		language: 'en',
		loose: true,
		pattern: new RegExp(
			`\\b(?:my|our) (?:\\w+ )?(?:${englishRelatives})(?: and (?:my )?\\w+)?(?: [\\w']{1,40}){0,6}? (?:from|in|to|left)\\b`,
			'g',
		),
	},
	{ language: 'en', loose: false, pattern: /\bi(?:'m|'ve|'d)? (?:[\w']{1,40} ){1,7}(?:from|of)\b/g },
	{
		language: 'en',
		loose: false,
		pattern:
			/\b(?:i|we)(?:'ve|'d)? (?:lived|left|studied|worked|was|practised|practiced|taught|qualified|trained|spent|served)(?: [\w']{1,40}){0,7}? (?:in|from|left|at)\b/g,
	},
	{ language: 'en', loose: false, pattern: /\b(?:i|we) (?:left|fled)\b/g },
	{
		language: 'en',
		loose: true,
		pattern: /\b(?:my|our|family|ethnic) (?:\w+ )?(?:roots|heritage|origins)(?: \w+){0,3}? (?:in|from)\b/g,
	},
	{
		language: 'en',
		loose: false,
		pattern:
			/\b(?:back in|back home in|(?:i|we) (?:\w+ )?(?:moved|came|relocated|flew|travelled)\b[^.;]{0,30}? from|(?:before that|previously|earlier|until then|formerly|as a child|as a boy|as a girl) (?:i \w+ )?in|growing up in|still lives? in|miss my country,?|refugee from|migrant from|expat from|immigrant from|family in|relatives in|school in|degree (?:from|in)|passport from|worker from|war in|years in|nurse in|teacher in|lawyer in|engineer in|doctor in|visa from|here from|netherlands from|holland from)\b/g,
	},
];

/** Place first, then the verb: “in Kayseri geboren”, “uit Polen gekomen”. */
const placeBefore: readonly RegExp[] = [
	/\b(?:in|op|uit|vanuit|te)(?= [^.,;]{2,40}?,? (?:ben ik geboren|ben ik opgegroeid|ben ik getogen|geboren|opgegroeid|getogen|gekomen|kwam(?:en)?|komt|komen|afkomstig|gevlucht|vluchtte|geemigreerd|grootgebracht|groot geworden|was ik|werkte ik|leidde ik|beheerde ik|doceerde ik|verkocht ik|vertaalde ik|verpleegde ik|dreef ik|bezat ik|voedde ik|studeerde ik|woonde ik(?![^.,;]{0,40} bij\b)|bouwde ik|gaf ik|runde ik|verdiende ik|diende ik|leefde ik|maakte ik|begon ik|volgde ik|ging ik naar school|is waar ik|had ik|groeide ik|sprak ik|spraken we|spraken wij|kreeg ik|zag ik|stond ik|zat ik|reed ik|repareerde ik|kookte ik|zorgde ik|verloor ik|hielp ik mijn|diende ik|trouwde ik|verkocht ik|leerden wij|leerden we|hadden wij|hadden we|zeggen we|zeggen wij|haalde ik|deed ik|leerde ik|heb ik|volgde ik|gestudeerd|gewoond)\b)/g,
	/\b(?:from|in)(?= [^.,;]{2,40}?,? (?:(?:i|we) (?:was|were|worked|studied|had|grew|learned|learnt|taught|lived|practised|practiced|ran|spoke|say|said|owned|sold|served|married|got my|drove|trained|earned|qualified|started)|originally|where i (?:was|grew|lived|worked)|where my)\b)/g,
];

/** Somebody else, or a piece of work, in the sentence: then a short cue does not make a place the candidate's own. */
const someoneElse = {
	nl: /\b(?:clienten?|bewo(?:ner|oner)s?|inwoners?|klant(?:en)?|leerling(?:en)?|patient(?:en)?|bezoekers?|collega\w*|leverancier\w*|hij|zij|ze (?!mij|me)|hem|haar|hun|aannemer|partner\w*|congres|project\w*|rapport|onderzoek\w*|bedrijf|ambassade|delegatie|markt|vroeg)\b/,
	en: /\b(?:clients?|residents?|customers?|pupils?|patients?|visitors?|colleagues?|suppliers?|he|she|him|her|their|contractor|partners?|conference|projects?|report|research|company|embassy|delegation|market|asked)\b/,
} as const;

const foreignOnly =
	/\b(?:vakantie\w*|studiereis|dienstreis|congres|conferentie|delegatie\w*|excursie|werkbezoek|beurs|seminar|leveranciers?|importe\w*|zending\w*|holiday|vacation|trip|conference|delegations?|tour|study visit|visit|visited|suppliers?|imports?|shipments?|received|translated|vertaalde|cliente?n?|inwoners?|bewoners?|klant\w*|bezoekers?|clients?|residents?|visitors?|customers?|collega|colleague)\b/;

const cuesOf = (language: Language, list: typeof placeCues): typeof placeCues =>
	list.filter((cue) => cue.language === language);
const cues = { nl: cuesOf('nl', placeCues), en: cuesOf('en', placeCues) } as const;
const allCues = {
	nl: [...cues.nl, ...cuesOf('nl', toldPlaceCues)],
	en: [...cues.en, ...cuesOf('en', toldPlaceCues)],
} as const;

/** Foreign places after a cue of birth, flight, residence or family. */
export function placeFindings(context: Context): Finding[] {
	const { document } = context;
	const findings: Finding[] = [];
	const seen = new Set<number>();
	const take = (offset: number, at: number, loose: boolean, rule: string, matched: string): void => {
		const index = tokenFrom(context, offset);
		if (
			context.document.tokens[index]?.sentence !== context.document.tokens[tokenFrom(context, at)]?.sentence
		)
			return;
		// “Ik was te laat in Gent”: a delivery, no home.
		if (
			foreignOnly.test(matched) ||
			arrived(matched) ||
			/\b(?:te laat|te vroeg|op tijd|too late|on time) (?:in|at)$/.test(matched.trim())
		)
			return;
		const home = sentenceAt(document, at);
		// “De chauffeur uit Polen had geen vignet”: somebody the sentence begins with.
		if (
			home &&
			!loose &&
			/^(?:een|de|het|die|onze|deze|elke|iedere|zijn|haar) (?:[a-z-]+e )?[a-z-]{3,24} (?:uit|vanuit) (?:de |het )?$/.test(
				document.canon.slice(home.start, document.tokens[index]?.start ?? at),
			)
		)
			return;
		if (
			rule === 'place-before' &&
			home &&
			!/\b(?:ik|mijn|mij|me|wij|we|ons|onze|i|my|me|we|our)\b/.test(
				document.canon.slice(home.start, home.end),
			)
		)
			return;
		// “De delegatie uit Vietnam kwam kijken naar onze dijken”
		if (
			rule === 'place-before' &&
			/\b(?<!\bmijn (?:\w+ )?)(?:delegaties?|toerist\w*|gast(?:en)?|klant\w*|bezoekers?|chauffeurs?|schip|schepen|lading|echtpaar|gezin|stel|leverancier\w*|collega\w*|studenten|vrouw|man|jongen|meisje|kapitein|schipper|bemanning|mensen|groep|team|tourists|guests?|visitors?|crew|couple|students) $/.test(
				document.canon.slice(Math.max(0, at - 24), at),
			)
		)
			return;
		const place = placeAt(context, index);
		if (!place || seen.has(place.start) || place.kind === 'dutch') return;
		const birth =
			rule === 'place-before' &&
			/^,? (?:ben ik |is waar ik )?(?:geboren|opgegroeid|getogen|vandaan|afkomstig)\b/.test(
				document.canon.slice(place.end, place.end + 40),
			);
		if (place.kind === 'unknown' && !(loose && rule === 'place') && !birth) return;
		seen.add(place.start);
		findings.push({
			start: place.start,
			end: place.end,
			type: 'ORIGIN',
			score: place.kind === 'unknown' ? 0.65 : 0.88,
			rule: `origin/${rule}`,
		});
	};
	// A cue needs a place in its own sentence: most sentences have none, and many cues ask for a known one.
	for (const sentence of document.sentences) {
		const spot = spotIn(context, sentence);
		if (spot === 'none') continue;
		const { language, start } = sentence;
		const text = document.canon.slice(start, sentence.end);
		const told = !someoneElse[language].test(text);
		for (const cue of told ? allCues[language] : cues[language]) {
			if (!cue.loose && spot !== 'known') continue;
			for (const match of matchesWithin(document, cue.pattern, start, sentence.end)) {
				const at = start + match.index;
				take(at + match[0].length, at, cue.loose, cue.loose ? 'place' : 'lived', match[0]);
			}
		}
		for (const pattern of told ? [...toldPlaceBefore, ...placeBefore] : placeBefore)
			for (const match of matchesWithin(document, pattern, start, sentence.end)) {
				const at = start + match.index;
				take(at + match[0].length, at, false, 'place-before', match[0]);
			}
	}
	return findings;
}

/** Words that say where somebody's life began; a foreign place near them, in a sentence about the candidate, is an origin. */
const lifeWords = {
	nl: /\b(?:geboren|opgegroeid|groeide|vandaan|roots|wortels|gevlucht|vluchtte|vluchten|afkomstig|geboorteland|moederland|vaderland|thuisland|moedertaal|geboortegrond|jeugd|kindertijd|voorouders|emigreerde\w*|immigr\w*|gemigreerd|familie van|familie uit|migreer\w*|gastarbeider|burgeroorlog|oorlog|adoptie|geadopteerd)\b/,
	en: /\b(?:born|grew up|raised|fled|flee\w*|homeland|originally|native|roots|childhood|ancestors|emigrat\w*|immigrat\w*|migrat\w*|mother tongue|come from|came from|came here|hail|brought up|adopted|guest workers?|civil war|the war)\b/,
} as const;

/** Foreign places near words about where a life began. */
export function nearLifeWords(context: Context): Finding[] {
	const { document } = context;
	const findings: Finding[] = [];
	for (const sentence of document.sentences) {
		const text = document.canon.slice(sentence.start, sentence.end);
		if (
			!lifeWords[sentence.language].test(text) ||
			!/\b(?:ik|mij|mijn|wij|we|ons|onze|i|my|me|our)\b/.test(text) ||
			foreignOnly.test(text)
		)
			continue;
		const word = lifeWords[sentence.language].exec(text);
		for (let index = sentence.first; index < sentence.last && index < sentence.first + 80; index++) {
			const token = document.tokens[index];
			if (!token?.capital || word === null || Math.abs(token.start - sentence.start - word.index) > 75)
				continue;
			const place = placeAt(context, index);
			if (!place || place.start !== token.start || (place.kind !== 'country' && place.kind !== 'foreign'))
				continue;
			if (token.initial && place.kind === 'foreign') continue;
			findings.push({
				start: place.start,
				end: place.end,
				type: 'ORIGIN',
				score: place.kind === 'country' ? 0.82 : 0.7,
				rule: 'origin/near',
			});
		}
	}
	return findings;
}
