import { numberValue } from '../../language/word';
import { phrase } from '../frame';
import type { Match, Rule, SentenceContext } from '../model';
import { hasLegalGround } from '../sign';
import { sources } from '../sources';

/** Ages people work at; outside it the number counts something else. */
const LOWEST = 14;

const HIGHEST = 80;

// Words right after (or a little before) the number of years that say what the years belong to.
const OTHER_OWNER =
	/^(?:(?:relevante |aantoonbare |enige |recente )?(?:werk|praktijk|[a-z]*)ervaring|geleden|bestaan|contract|opleiding|studie|lang|garantie|cel|dienstverband|in dienst|aan een stuk|later|per|vooruit|onderzoek|actief|werkzaam|archief|of more exp|experience|of (?:relevant |work |proven |professional )?experience|ago|contract|in |service|study|imprisonment|history|later|straight|running|of (?:service|history|data|research))/;

const OTHER_BEFORE =
	/(?:contract|duurt|looptijd|bestaat|bestaan|sinds|al|eerst|afgelopen|komende|binnen|na|elke|per|over|last|lasts|takes|past|next|for|within|after|every|existed|over the|contract of|ervaring)(?: van| de| over| the| of| is)?$/;

const MONTH = /^(?:jan|feb|maart|march|apr|mei|may\b|jun|jul|aug|sep|okt|oct|nov|dec)/;

/** The numbers must be ages, the years nobody else's, and no law may ask for it. */
export function isAge(context: SentenceContext, match: Match): boolean {
	// an added invitation bars nobody
	if (
		/\balso welcome\b|\bwelcome too\b/i.test(context.text.slice(context.sentence.start, context.sentence.end))
	)
		return false;
	// *colleagues between 22 and 63*: a wide range says that everybody is there
	if (
		context.language === 'nl' &&
		/(?:mensen|collega's|man|medewerkers|werken)[^.?!]{0,30} (?:van|tussen de?) (?:1[5-9]|2\d)\b[^.?!]{1,12}\b(?:5[5-9]|6\d)\b/.test(
			context.text.slice(context.sentence.start, context.sentence.end),
		)
	)
		return false;
	// a least age with its reason: *18 jaar of ouder, omdat je alcohol schenkt*
	if (
		context.language === 'nl' &&
		/\b(?:18|21|achttien) jaar (?:of ouder|zijn)[^.?!]*\b(?:omdat|want|vanwege|aangezien)\b/.test(
			context.text.slice(context.sentence.start, context.sentence.end),
		)
	)
		return false;
	const numbers: number[] = [];
	for (let index = match.from; index < match.to; index++) {
		const value = numberValue(context.words[index]?.text ?? '', context.language);
		if (value === undefined) continue;
		// *twenty-five* is written as two words
		const tens = numbers.at(-1) ?? 0;
		if (
			context.language === 'en' &&
			value < 10 &&
			tens >= 20 &&
			tens % 10 === 0 &&
			numberValue(context.words[index - 1]?.text ?? '', 'en') === tens
		)
			numbers[numbers.length - 1] = tens + value;
		else numbers.push(value);
	}
	if (numbers.some((value) => value < LOWEST || value > HIGHEST)) return false;
	const { words, sentence } = context;
	const after = phrase(words, match.to, Math.min(match.to + 4, sentence.last));
	const before = phrase(words, Math.max(sentence.first, match.from - 2), match.from);
	if (OTHER_OWNER.test(after) || OTHER_BEFORE.test(before)) return false;
	if (
		/\b(?:euro|uur|uren|kilo|km|kilometer|graden|procent|hours|kilos|kg|percent|pounds|miles|metres|meter)\b/.test(
			after.split(' ').slice(0, 2).join(' '),
		)
	)
		return false;
	// a date: *until 28 November*
	if (MONTH.test(after)) return false;
	return !hasLegalGround(context);
}

export const ageLimit: Rule = {
	id: 'age-limit',
	version: 3,
	category: 'age',
	severity: 'stop',
	sources: [sources.wgbl, sources.college],
};
