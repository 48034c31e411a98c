import { compact, lean, matchesIn } from '../match';
import type { Finding } from '../types';
import { type Context, sentenceAt } from './model';
import { tokenFrom } from './place-run';

/** Addresses in an odd order or in words: “Kerkstraat, nummertje 12”, “op nummer 12 in de Kerkstraat”, “Postbus 40”. */
const dutchStreet =
	'(?:(?:oude|nieuwe|grote|kleine|lange|korte|hoge|lage) (?:markt|weg|dijk|haven|gracht|singel|kade|plein|wal|brink|vest|hof|laan|straat|nieuwstraat)|[a-z][a-z-]{1,30}(?:straat|straatje|laan|laantje|gracht|plein|pleintje|kade|singel|steeg|steegje|dreef|plantsoen|weg|weggetje|dijk|dijkje|hof|hofje|pad|park|markt|wal|haven|allee|lei|brink|kamp|burg|veld|erf|oord|horst|meent|wetering|vaart|werf|buurt|ring|baan|gaarde|zoom|tuin|stede|hoek|dam|sluis|bos|akker|weide|weidje))';
const englishStreet =
	"[a-z][a-z'-]{1,24}(?: [a-z][a-z'-]{1,24})? (?:street|road|avenue|lane|drive|close|court|gardens|terrace|crescent|place|square|grove|row|mews|walk|quay|way|hill)";
const units = '(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen)';
const tens = '(?:twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)';
const teens =
	'(?:tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)';
const englishUnits = '(?:one|two|three|four|five|six|seven|eight|nine)';
const englishTens = '(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)';
const said = `(?:(${units}?honderd(?:en)? ?)?(?:(${units}en)?${tens}|${teens}|${units})|${units}?honderd|${englishTens}([ -]${englishUnits})?|${englishUnits}( hundred( and ${englishUnits})?)?)`;
const numeral = `(?:\\d{1,4}[a-z]?\\b(?!\\d)|${said}\\b)`;
const label =
	'(?:(?:het |the |mijn |my )?(?:huis)?nummer(?:tje)?|nr\\.?|no\\.?|nummero|numero|number|house number|huisnr\\.?)';
/** Optional, so it captures: see `compact`. */
const addition =
	'(,? ?(?:-|/) ?(?:[a-z]{1,3}|\\d{1,4})\\b| (?:bis|hs|huis|boven|beneden|rood|zwart|[a-d]|letter [a-z]|toevoeging \\w{1,3}|i{1,3})\\b|,? (?:op )?(?:een|twee|drie|vier|vijf|1|2|3|4|5)[ -]?hoog(?:[ -](?:voor|achter|links|rechts))?\\b|,? (?:first|second|third|fourth|top|ground) floor\\b|,? (?:flat|apartment|apt|unit) \\w{1,4}\\b)?';
const afterStreet = new RegExp(
	compact(
		`^(?:,? ?\\(?(?:op |en dan |en daarvan |dan |at |and then )?${label} ?(?<n>${numeral})${addition}|,? (?:(?:en )?(?:dan|daarvan) |and then )?(?:op |at )?(?<n2>${said}\\b)${addition}|,? (?:op |at )(?<n3>\\d{1,4}[a-z]?\\b)${addition})`,
	),
);
const beforeStreet = new RegExp(
	compact(
		`\\b(?:(?:op |at |van |from )?${label} ?${numeral}${addition},? ?(?:in |aan |op |van |of |on |aan de |along )?(?:de |het |the )?|(?:op|at) ${numeral}${addition},? (?:in|aan|van|op|on|of) (?:de |het |the )?|(?<lone>(?:at |number )?${numeral},? ))$`,
	),
);
const living =
	/\b(?:woon|woonde|wonen|woonden|woonachtig|thuis|huis(?:adres)?|adres|woning|appartement|flat|kamer|(?:mijn|onze|my|our) straat|woonboot|live|lived|living|reside|home|house|apartment|address|my street|our street|room|moved|verhuisd\w*|opgegroeid|grew up|tuin|ingeschreven|post naar|stuur|brievenbus)\b/;
const own = /\b(?:ik|mijn|we|wij|ons|onze|u|i|my|we|our|me|mij)\b/;
const common =
	/^(?:(?:rijks|snel|auto|hoofd|om|ring|uit|voor|toegangs|invals|parallel|lands|spoor|vaar|lucht|fiets|wandel|voet|zand|school|bedrijven|industrie|markt|dorps?|speel|kerk(?=plein)|stads?|winkel|ont?sluitings|doorgaande|drukke|eigen|bouw|werk|recreatie|vakantie|bungalow|pret|dieren|wild|natuur|bezoek|lang|vier|in|aan|be|jacht|jaar|zee|rivier|polder|winter|zomer|ring|slaper|moestuin|volks|achter|voor|kinder|stads|haven|vlieg|loop|start|landings|bus|tram|slaap|gevangen|tankt?|wachter|ge|ver|on|over|mid|ter)(?:straat|weg|dijk|pad|park|plein|markt|hof|haven|veld|baan|kamp|tuin|buurt|kade|werf|dam|sluis|hoek|wal|burg|erf|bos|akker|ring|vaart)|onderweg|halverwege|vandaag|woonwijk|buurt|zijstraat|winkelstraat|werf|hoek|overweg)$/;

/** Whether the street is written as a name, or lies where case says nothing. */
function named(context: Context, start: number): boolean {
	const { document } = context;
	const token = document.tokens[tokenFrom(context, start)];
	return (
		document.whispering || document.shouting || (token?.capital === true && !(token.initial && token.upper))
	);
}

/** The words of the name before its last: “Oude Kerkstraat”, “Burgemeester van den Bergstraat”. */
function head(context: Context, start: number): number {
	const { tokens, canon } = context.document;
	let index = tokenFrom(context, start);
	let from = start;
	for (let step = 0; step < 4; step++) {
		const token = tokens[index];
		const left = tokens[index - 1];
		if (!token || !left || !/^[ .'-]{1,2}$/.test(canon.slice(left.end, token.start))) break;
		if (
			/^(?:oude|nieuwe|lange|korte|grote|kleine|eerste|tweede|derde|1e|2e|3e|van|der|den|de|sint|st|dr|prof|mr|burgemeester|burg|pastoor)$/.test(
				left.text,
			)
		) {
			if (left.capital || /^(?:oude|nieuwe|lange|korte|grote|kleine|eerste|tweede|derde)$/.test(left.text))
				from = left.start;
			else if (tokens[index - 2]?.capital !== true) break;
		} else if (left.capital && !left.initial && left.text.length > 1) from = left.start;
		else break;
		index--;
	}
	return from;
}

const streetPatterns = [new RegExp(`\\b${dutchStreet}\\b`, 'g'), new RegExp(`\\b${englishStreet}\\b`, 'g')];
const boxes =
	/\b(?<x>(?:postbus|antwoordnummer|p\.?o\.? ?box|post office box)(?: ?(?:nummer|nr\.?|number|no\.?))? ?\d[\d ]{0,6}\d?)(?!\d)|\b(?:mijn|my|ons|our|op|at|is|het) (?:huisnummer|house number)(?: is|:)? (?<x1>\d{1,4}[a-z]?|[a-z]{4,24}tig)\b/dg;

/**
 * Finds addresses told in another order than street and number.
 * @param context the text
 * @returns findings
 * @example toldAddresses(context)
 */
export function toldAddresses(context: Context): Finding[] {
	const { document } = context;
	const { canon } = document;
	const findings: Finding[] = [];
	const push = (start: number, end: number, score: number): void => {
		findings.push({ start, end, type: 'ADDRESS', score, rule: 'address/told' });
	};
	for (const pattern of streetPatterns)
		for (const match of matchesIn(document, pattern)) {
			const word = match[0];
			if (common.test(word)) continue;
			const english = word.includes(' ');
			let { index } = match;
			if (english) {
				// only the capitalised words before “Lane”
				const from = tokenFrom(context, index);
				const last = tokenFrom(context, index + word.lastIndexOf(' '));
				let step = last;
				while (
					step - 1 >= from &&
					document.tokens[step - 1]?.capital &&
					!(
						document.tokens[step - 1]?.initial &&
						/^(?:the|my|our|a|in|at|on)$/.test(document.tokens[step - 1]?.text ?? '')
					)
				)
					step--;
				if (step === last || document.tokens[last]?.capital !== true) continue;
				index = document.tokens[step]?.start ?? index;
			}
			const end = match.index + word.length;
			const cased = named(context, index);
			const sentence = sentenceAt(document, index);
			const left = canon.slice(Math.max(0, index - 60), index);
			const around = canon.slice(Math.max(sentence?.start ?? 0, index - 70), index);
			const home =
				lean(living).test(around) ||
				(lean(living).test(canon.slice(end, Math.min(sentence?.end ?? end, end + 40))) &&
					lean(own).test(around + canon.slice(end, end + 40)));
			if (!cased && !home) continue;
			const after = lean(afterStreet).exec(canon.slice(end, end + 60));
			if (
				after &&
				!/^ ?(?:jaar|uur|minuten|weken|maanden|dagen|km|meter|euro|%|keer|woningen|huizen|bomen|mensen|bewoners|auto|fietsen|lantaarn\w*|bedrijven|winkels|years|hours|minutes|weeks|people|homes|houses|trees|shops|cars|stond\w*|kwam\w*|waren|klachten|meldingen)\b/.test(
					canon.slice(end + after[0].length, end + after[0].length + 14),
				)
			) {
				const spoken = after.groups?.n2 ?? after.groups?.n3;
				// “Kerkstraat twee”: a bare number word wants a home or a full stop after it.
				if (
					spoken === undefined ||
					home ||
					(/^ ?(?:[.,;)]|$|\n| in | te )/.test(
						canon.slice(end + after[0].length, end + after[0].length + 4),
					) &&
						cased)
				) {
					push(head(context, index), end + after[0].length, cased ? 0.92 : 0.82);
					continue;
				}
			}
			const from = head(context, index);
			const ahead = lean(beforeStreet).exec(canon.slice(Math.max(0, from - 60), from));
			if (ahead && (cased || home) && (ahead.groups?.lone === undefined || (english && home))) {
				push(from - ahead[0].length, end, 0.9);
				continue;
			}
			// “Ik woon aan de Kerkstraat”: the street alone, when it is where the candidate lives.
			if (
				cased &&
				/\b(?:woon|woonde|wonen|woonden|woonachtig|ingeschreven|live|lived|living|reside|huis|flat|kamer|woning|appartement|straat|street|home|house)(?: (?:ik|wij|we|nu|al|nog|staat|ligt|is|heet|op|aan|in|at|on|the|de|het|called|\w+ jaar)){0,5} ?$/.test(
					left,
				) &&
				lean(own).test(around) &&
				!/\b(?:werk\w*|kantoor|work\w*|office|client\w*|bewoner\w*|inwoner\w*|mensen|hij|zij|ze|he|she|they|people|resident\w*)\b/.test(
					around,
				)
			)
				push(from, end, 0.78);
		}
	for (const match of matchesIn(document, boxes)) {
		const range = match.indices?.groups?.x ?? match.indices?.groups?.x1;
		if (range) push(range[0], range[1], 0.85);
	}
	return findings;
}
