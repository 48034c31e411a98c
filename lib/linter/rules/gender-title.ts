import { Gap } from '../../language/word';
import { isTitleCase } from '../frame';
import type { Match, Rule, SentenceContext, Verdict } from '../model';
import { packOf } from '../pack';
import { Kind, kindOf } from '../role';
import { sources } from '../sources';

// How far from the title m/v/x may stand (characters): the labelling guide.
const NEAR = 30;

const ALL_GENDERS =
	/(?:^|[^a-z])(?:[mvwfhz]\s*[/|,]\s*[mvwfhz]\s*[/|,]\s*[xdno]|[xd]\s*[/|,]\s*[mvwf]\s*[/|,]\s*[mvwf]|[mvwf]\s*[/|,]\s*[xdn]\s*[/|,]\s*[mvwf]|all genders|alle genders|any gender|all sexes|genderneutraal|gender neutral|m\/v\/anders)(?![a-z])/i;

/** Tells whether m/v/x, in any order, or "all genders" stands near the title. */
export function hasAllGenders(text: string, start: number, end: number): boolean {
	return (
		ALL_GENDERS.test(text.slice(Math.max(0, start - NEAR), start)) ||
		ALL_GENDERS.test(text.slice(end, end + NEAR))
	);
}

/** A surname after a title, initial or first name: *mevrouw Timmerman*, *Jan Visser*. */
function isSurname(context: SentenceContext, match: Match): boolean {
	const { expressions } = context;
	const word = context.words[match.first];
	const before = context.words[match.first - 1];
	// *Chairman Paul Okafor says that the club grows*, *ask for Wim Koster, foreman of the yard*
	const start = word?.start ?? 0;
	if (
		/[A-Z][a-z]+ [A-Z][a-z]+, (?:our |the |onze |de )?$/.test(
			context.text.slice(Math.max(0, start - 40), start),
		)
	)
		return true;
	const after = context.text.slice(context.words[match.last - 1]?.end ?? 0).slice(0, 40);
	if (
		context.sentence.close === '.' &&
		/^ [A-Z][a-z]+ (?:(?:de|van|der|den) )*[A-Z][a-z]+/.test(after) &&
		!isTitleCase(context)
	)
		return true;
	if (word?.capital && !word.upper && context.language === 'en' && match.first === context.sentence.first)
		return (
			!isTitleCase(context) &&
			(expressions.firm?.test(context.text.slice(word.end, word.end + 16)) ||
				// *Postman Pat opens the fair.*
				(context.sentence.close === '.' &&
					/^ [A-Z][a-z]+ [a-z]/.test(context.text.slice(word.end, word.end + 16))))
		);
	if (!word?.capital || !before || match.first === context.sentence.first) return false;
	if (expressions.titleBefore.test(before.text)) return true;
	// Dutch writes job titles without a capital: inside a sentence a capital makes a name
	const inside =
		(word.gap & ~(Gap.space | Gap.stop)) === 0 && !word.upper && context.sentence.kind === 'sentence';
	if (context.language === 'nl' && inside && !isTitleCase(context)) return true;
	if (context.language === 'en' && ((context.words[match.last]?.gap ?? 0) & Gap.hyphen) !== 0) return true;
	if (context.language === 'en' && inside && !isTitleCase(context)) {
		// *the painter Freeman*
		if (
			!before.capital &&
			(kindOf(before.text, 'en') & (Kind.role | Kind.other)) !== 0 &&
			/(?:er|or|ist|poet|king|artist)$/.test(before.text)
		)
			return true;
		// a job title for one person has an article; *work for Timmerman* and *Timmerman & Partners* are names
		if (
			/man$/.test(word.text) &&
			/^(?:for|at|with|by|from|of|to|and|about|near|ask|call|contact|see)$/.test(before.text)
		)
			return true;
		if (expressions.firm?.test(context.text.slice(context.words[match.last - 1]?.end ?? 0).slice(0, 16)))
			return true;
	}
	if (!before.capital || word.upper || (word.gap & ~(Gap.space | Gap.stop)) !== 0) return false;
	return !isTitleCase(context) && !expressions.noSurname.test(before.text);
}

/** Both forms together are fine: *gastheer of gastvrouw*, *timmerman/timmervrouw*, *-man/-vrouw*. */
function isPair(context: SentenceContext, match: Match): boolean {
	const { words, sentence, expressions } = context;
	const word = words[match.first]?.text ?? '';
	const link = (index: number): boolean => {
		const text = words[index]?.text ?? '';
		return expressions.or.test(text) || ((words[index]?.gap ?? 0) & Gap.slash) !== 0;
	};
	const other = (index: number): boolean => {
		const text = words[index]?.text ?? '';
		if (index < sentence.first || index >= sentence.last || text === word) return false;
		return (
			expressions.titlePair.test(text) ||
			(text.length > 4 && text.slice(0, 4) === word.slice(0, 4)) ||
			(expressions.manly.test(text) !== expressions.manly.test(word) &&
				expressions.sexed.test(text) &&
				expressions.sexed.test(word))
		);
	};
	const next = words[match.last];
	if (next && link(match.last)) {
		if ((next.gap & Gap.slash) !== 0 && other(match.last)) return true;
		const beside = expressions.article.test(words[match.last + 1]?.text ?? '') ? 2 : 1;
		if (expressions.or.test(next.text) && other(match.last + beside)) return true;
	}
	const first = words[match.first];
	if (first && (first.gap & Gap.slash) !== 0 && other(match.first - 1)) return true;
	const linked = expressions.article.test(words[match.first - 1]?.text ?? '')
		? match.first - 2
		: match.first - 1;
	return expressions.or.test(words[linked]?.text ?? '') && other(linked - 1);
}

/** Official names keep their word: *de Nationale ombudsman*, *the National Ombudsman*. */
function isInstitution(context: SentenceContext, match: Match): boolean {
	const word = context.words[match.first];
	if (!word || !/ombuds(?:man|vrouw|woman)/.test(word.text)) return false;
	const before = context.words[match.first - 1];
	if (before && context.expressions.institution.test(before.text)) return true;
	return (
		(word.capital && match.first > context.sentence.first) ||
		(before?.capital === true && match.first - 1 > context.sentence.first)
	);
}

export function judge(context: SentenceContext, match: Match): Verdict {
	const word = context.words[match.first];
	const last = context.words[match.last - 1];
	if (!word || !last) return false;
	if (hasAllGenders(context.text, word.start, last.end)) return false;
	if (isSurname(context, match) || isPair(context, match) || isInstitution(context, match)) return false;
	const { expressions } = context;
	if (expressions.titledName?.test(context.text.slice(last.end, last.end + 60))) return false;
	if (expressions.depicted.test(context.own)) return false;
	const next = context.words[match.last];
	if (next?.capital && expressions.titleBefore.test(next.text)) return false;
	const { neutralTitles, allGenders } = packOf(context.language);
	const neutral = neutralTitles[word.text];
	if (match.last - match.first > 1) return true;
	const title = context.text.slice(word.start, last.end);
	const keep = `${title} (${allGenders})`;
	return { suggestions: neutral ? [capitalise(neutral, word.capital), keep] : [keep] };
}

function capitalise(text: string, capital: boolean): string {
	return capital ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

export const genderTitle: Rule = {
	id: 'gender-title',
	version: 6,
	category: 'gender-title',
	severity: 'warn',
	sources: [sources.wgbmv, sources.taalkompas, sources.taalunie],
};
