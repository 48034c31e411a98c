import type { Token } from '../document';
import type { Finding } from '../types';
import { toldAddresses } from './address-told';
import type { Context, Recogniser } from './model';

/** Whether a word begins with a digit. */
const isFigure = (word: string): boolean => word.charCodeAt(0) >= 48 && word.charCodeAt(0) <= 57;

const sure =
	/(?:straat|straatje|laan|laantje|gracht|plein|pleintje|kade|singel|steeg|dreef|plantsoen|straatweg|boulevard|hofje)$/;
const likely =
	/(?:weg|dijk|hof|pad|park|markt|ring|baan|burg|erf|veld|wal|haven|allee|lei|horst|akker|meent|brink|kamp|donk|hoek|sluis|tuin|zoom|rade|waard|stede|poort|oord|berg|heuvel|eind|einde|gaarde|wijk|kerkhof|veste|vest|zijde|gouw|warande|rak|stee|str|wegje|dam|bos|beemd|schans|ln)$/;
const english =
	/^(?:street|road|avenue|lane|drive|close|court|gardens|terrace|crescent|place|way|square|hill|grove|row|mews|walk|st|rd|ave|quay|park|view)$/;
const particles =
	/^(?:it|van|von|der|den|de|het|ten|ter|op|aan|in|t|s|la|le|du|des|st|sint|dr|prof|mr|ds|burg|burgemeester|pastoor|koningin|koning|prins|prinses|professor|generaal|admiraal|oude|nieuwe|grote|kleine|lange|korte|eerste|tweede|derde|1e|2e|3e)$/;
const unit =
	/^ ?(?:jaar|uur|minuten|weken|maanden|dagen|km|kilometer|meter|m2|euro|procent|%|keer|woningen|huizen|huishoudens|bomen|mensen|bewoners|years|hours|minutes|weeks|people|homes|houses|trees|metres|,\d|\.\d|-?\d{4})/;
const cue =
	/\b(?:adres|address|woon|woonachtig|woont|wonen|wonend|woonde|live|lives|living|reside|huisadres|thuis|home)\b[^.;\n]{0,40}$/;
const roads =
	/^(?:rijksweg|snelweg|autoweg|onderweg|fietspad|provincialeweg|hoofdweg|omweg|ringweg|weg|pad|park|markt|ring|baan|hoek|veld|einde|eind|berg|bos|dam|wijk|onderzoek|tijdperk|verzoek|bezoek|bestek|steekproef|vandaag|zijde|perron|spoor|zaal|kamer|verdieping|groep|fase|artikel|lijn|poort|sluis|veld|tuin|kamp|erf|haven|dam|heuvel|burg|waard)$/;
/**
 * Nouns whose letters happen to end as a street does: “Antwoord 1”, “Ervaring 2”, “Werkveld 3”, “Bijbaan 2”. A ring road
 * and an estate are named after a side, a town or a park.
 */
const noStreet =
	/^(?!(?:stads|buiten|binnen|zuider?|noorder?|ooster?|wester?|park|dorps|centrum|haven|berg)ring$)(?:\w*[a-z]ring|\w*woord|\w*(?:werk|tekst|invoer|antwoord|invul|vak|speel|beeld|zoek|kracht|keuze|aandachts|beleids|interesse|kop)veld|(?:bij|start|rij|landings|droom|loop|deel|hoofd|neven)baan|\w*(?:week|uit|ander|boven|onder|jaar|maand|dag)einde?|\w*(?:wagen|machine|wind|zonne|auto|server|materieel)park|\w*(?:vuil|was|papier)berg|\w*(?:koffie|lees|zit|kijk|invals|oog|gezichts|uit|straf|werk)hoek|(?:voor|achter|boven|onder|binnen|buiten|keer|werk|in|over|melk)zijde|\w*(?:arbeids|bouw|jaar|banen|woning|huizen|afzet|rommel|kerst|beurs|super)markt|\w*(?:leer|loopbaan|keuze|zorg|traject|carriere|studie|ontwikkel|werk|school|klant|in)pad)$/;

/** Number and addition after a street: `34 bis`, `12-II`, `60-3`, `7 a`. */
function houseNumber(context: Context, token: Token | undefined, before: Token): number | undefined {
	const { canon } = context.document;
	if (
		!token ||
		!/^\d{1,4}[a-z]{0,2}$/.test(token.text) ||
		!/^,? ?(?:nr\.? ?|nummer ?)?$/.test(canon.slice(before.end, token.start))
	)
		return undefined;
	if (/^\d{4}$/.test(token.text) && /^ ?[a-z]{2}\b/.test(canon.slice(token.end))) return undefined;
	const addition =
		/^(?: ?(?:-|\/) ?(?:[a-z]{1,3}|\d{1,4}|[ivx]{1,4})|-?(?:hs|bis|huis|boven|beneden)| (?:bis|hs|huis|[a-d]|rood|zwart|i{1,3}|iv)(?:-\w{1,3})?)(?![\w])/.exec(
			canon.slice(token.end, token.end + 10),
		);
	return token.end + (addition?.[0].length ?? 0);
}

/** Street and house number, Dutch and English order. */
export const addressRecogniser: Recogniser = {
	id: 'address',
	version: 4,
	languages: ['nl', 'en'],
	find(context) {
		const { document } = context;
		const { tokens, canon } = document;
		const findings: Finding[] = toldAddresses(context);
		for (let index = 0; index < tokens.length; index++) {
			const token = tokens[index];
			if (!token) continue;
			const figure = isFigure(token.text);
			if (token.text.length < 3 && !figure) continue;
			if (figure && /^\d{1,4}[a-z]?$/.test(token.text)) {
				englishAddress(context, index, findings);
				continue;
			}
			const next = tokens[index + 1];
			if (!next || (!isFigure(next.text) && next.text !== 'nr' && next.text !== 'nummer')) continue;
			const cased = token.capital && !(token.initial && token.text.length < 5);
			const spelled = sure.test(token.text) && token.text.length > 5;
			const before = canon.slice(Math.max(0, token.start - 60), token.start);
			const cued = cue.test(before);
			const lone = index === 0 || tokens[index - 1]?.capital !== true;
			const street = likely.test(token.text) && !roads.test(token.text) && !noStreet.test(token.text);
			const named = cased && street;
			const postcoded =
				cased &&
				!token.initial &&
				/^,? ?\d{1,4}[a-z]?(?:[ -]?(?:bis|hs|[a-d]|i{1,3}|\d{1,3}))?(?:,| -|\n| in)? ?\d{4} ?[a-z]{2}\b/.test(
					canon.slice(token.end, token.end + 28),
				);
			const standalone =
				(sure.test(token.text) || likely.test(token.text)) && tokens[index - 1]?.capital === true && cased;
			if (
				!(
					spelled ||
					named ||
					postcoded ||
					standalone ||
					(cued && (street || (cased && !(lone && noStreet.test(token.text)))))
				)
			)
				continue;
			const number = next.text === 'nr' || next.text === 'nummer' ? tokens[index + 2] : next;
			const end = houseNumber(context, number, token);
			if (end === undefined || unit.test(canon.slice(end, end + 14))) continue;
			if (
				!cased &&
				!cued &&
				!document.whispering &&
				!document.shouting &&
				!/^,? ?(?:\d{4} ?[a-z]{2}\b|in |te |[a-z]+\b[.,]|\.|,|$)/.test(canon.slice(end, end + 20))
			)
				continue;
			let from = index;
			for (let step = index - 1; step >= Math.max(0, index - 4); step--) {
				const previous = tokens[step];
				const following = tokens[step + 1];
				if (
					!previous ||
					!following ||
					previous.sentence !== token.sentence ||
					!/^[ .'-]{1,2}$/.test(canon.slice(previous.end, following.start))
				)
					break;
				if (
					previous.capital &&
					(!previous.initial || step === index - 1 || particles.test(previous.text)) &&
					!/^(?:ik|mijn|adres)$/.test(previous.text)
				)
					from = step;
				else if (
					!(
						particles.test(previous.text) &&
						(tokens[step - 1]?.capital === true ||
							previous.capital ||
							/^(?:oude|nieuwe|lange|korte|grote|kleine|eerste|tweede|derde|1e|2e|3e)$/.test(previous.text))
					)
				)
					break;
				else if (
					/^(?:oude|nieuwe|lange|korte|grote|kleine|eerste|tweede|derde|1e|2e|3e)$/.test(previous.text)
				)
					from = step;
			}
			findings.push({
				start: tokens[from]?.start ?? token.start,
				end,
				type: 'ADDRESS',
				score: cased ? 0.95 : 0.85,
				rule: 'address/nl',
			});
		}
		return findings;
	},
};

function englishAddress(context: Context, index: number, findings: Finding[]): void {
	const { tokens, canon } = context.document;
	const number = tokens[index];
	if (!number) return;
	for (let step = index + 1; step <= index + 4; step++) {
		const token = tokens[step];
		const previous = tokens[step - 1];
		if (
			!token ||
			!previous ||
			token.sentence !== number.sentence ||
			!/^[ '.-]{1,2}$/.test(canon.slice(previous.end, token.start))
		)
			return;
		if (step > index + 1 && english.test(token.text) && (token.capital || context.document.whispering)) {
			findings.push({
				start: number.start,
				end: token.end,
				type: 'ADDRESS',
				score: 0.92,
				rule: 'address/en',
			});
			return;
		}
		if (
			step === index + 1 &&
			token.capital &&
			(sure.test(token.text) ||
				(likely.test(token.text) &&
					/\b(?:live|lives|living|address|reside|home|at) (?:\w+ )?$/.test(
						canon.slice(Math.max(0, number.start - 24), number.start),
					)))
		) {
			findings.push({
				start: number.start,
				end: token.end,
				type: 'ADDRESS',
				score: 0.85,
				rule: 'address/en',
			});
			return;
		}
		if (
			!token.capital &&
			!(context.document.whispering && token.text.length > 2) &&
			!particles.test(token.text)
		)
			return;
	}
}
