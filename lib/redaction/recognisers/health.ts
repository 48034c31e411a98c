import { health } from '../lexicon/health';
import { toldHealthPatterns } from '../patterns/belief-told';
import { passingHealthPatterns } from '../patterns/body-passing';
import { saidHealthPatterns } from '../patterns/body-said';
import { healthPatterns } from '../patterns/health';
import { moreHealthPatterns } from '../patterns/health-more';
import { lexical } from './model';

const after =
	/^ ?-?(?:beleid|zorg|sector|project|plan|campagne|team|afdeling|policy|sector|care team|campaign|department|hotline|helpline|coordinator|desk|centre|charity|awareness|training|course|ward|clinic|friendly)\b/;

/** Abbreviations that are also words or surnames in lower case: they need their capitals. */
const acronyms = new Set('add ass ms als nah tia aids rsi ci cvs tbs ocd tics me hsp iva wia wao'.split(' '));

/** Illness, disability, aids and benefit status of the candidate. */
export const healthRecogniser = lexical({
	id: 'health',
	version: 4,
	type: 'HEALTH',
	families: health,
	unless: ({ document }, first, last) =>
		after.test(document.canon.slice(last.end, last.end + 16)) ||
		// “One card, drawn blind”: a way of doing.
		(last.text === 'blind' &&
			/\b(?:drawn|drew|draw|picked|chosen|chose|tasted|tested|signed|flew|flying|fly|typed|typing|getrokken|gekozen|getest|getypt|getekend),? $/.test(
				document.canon.slice(Math.max(0, first.start - 12), first.start),
			)) ||
		// “Verslaafd aan lijstjes”, “addicted to lists”, “blind vertrouwen”: a manner of speaking.
		(/^(?:verslaafd|addict|allergisch|blind|doof|deaf|ziek|verlamd)$/.test(last.text) &&
			/^ (?:aan (?!(?:alcohol|drank|drugs|gokken|gamen|medicijn|cocaine|heroine|een oor|mijn|het linker|het rechter))|to (?!(?:alcohol|drugs|heroin|gambling))|voor (?!een|mijn|1)|to (?!speech)|vertrouw|van (?:verlangen|ellende|vertrouwen|woede|liefde|ijver|enthousiasme)|gevaren|varen|trust)/.test(
				document.canon.slice(last.end, last.end + 20),
			)) ||
		(/hond$|dog$/.test(last.text) &&
			(/^ (?:ingezet|geregeld|aangevraagd|voor|op bezoek|for|to visit)/.test(
				document.canon.slice(last.end, last.end + 16),
			) ||
				!/\b(?:mijn|m'n|my|ik heb|ik kreeg|ik gebruik|ik loop|i have|i use|i got|met een|heb ik)(?: \w+){0,3} $/.test(
					document.canon.slice(Math.max(0, first.start - 40), first.start),
				))) ||
		(first === last &&
			acronyms.has(first.text) &&
			!first.upper &&
			!(document.whispering && /^(?:ms|wia|wao|ocd|hsp)$/.test(first.text))),
	patterns: [
		...healthPatterns,
		...moreHealthPatterns,
		...toldHealthPatterns,
		...saidHealthPatterns,
		...passingHealthPatterns,
	],
});
