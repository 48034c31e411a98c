import { governor } from '../frame';
import type { Match, Rule, SentenceContext } from '../model';
import { hasLegalGround, isNotLeftOpen } from '../sign';
import { sources } from '../sources';

// What may follow a level word that stands for the person: *je bent een senior die ...*. A noun after it makes it a level.
const ENDS_NOUN = new Set(
	(
		'die dat met en in of om op bij voor als van bent ben is wil wilt kunt kan heeft hebt aan uit met of ' +
		'who with and in or to at for that looking are is can wants like ready on'
	).split(' '),
);

/** *een senior die ...*: the level word is a noun of its own. */
export function standsAlone(context: SentenceContext, match: Match): boolean {
	const next = context.words[match.last];
	if (!next || match.last >= context.sentence.last) return true;
	if ((next.gap & ~1) !== 0)
		return !/[/-]/.test(context.text.slice(context.words[match.last - 1]?.end ?? 0, next.start));
	if (!ENDS_NOUN.has(next.text)) return false;
	// `junior en medior adviseurs`, `junior of senior jurist`: a level after all
	if (/^(?:and|or)$/.test(next.text) && /^(?:an?|one)$/.test(context.words[match.last + 1]?.text ?? ''))
		return !/^(?:medior|senior|junior|mid|lead)/.test(context.words[match.last + 2]?.text ?? '');
	if (/^(en|of|and|or)$/.test(next.text))
		return !/^(medior|senior|junior|mid|adviseur|lead)/.test(context.words[match.last + 1]?.text ?? '');
	return true;
}

// Groups that may be the subject of any sentence: without a verb of seeking, only an invitation makes them the ones sought.
const BARE =
	/^(?:jongeren|jeugd|jongvolwassenen|students?|pupils|studenten|scholieren|scholier|senioren|bejaarden|gepensioneerden?|senior|pensioners?|retirees?|graduates?|elderly|older|oude|oudere|youngsters?|jonge|young|teenagers?|undergraduates?|retired)$/;

const INVITES =
	/[?!]|welkom|gezocht|gevraagd|zoeken|reage|sollicit|aanmeld|geschikt|ideaal|voorkeur|voorrang|perfect|opgelet|mogen|welcome|wanted|sought|we (?:need|want|seek|hire)|apply|preferred|ideal|suit|encouraged|needed|join|only|invite|earn\b/i;

const TOPIC = /\b(?:topic|subject|theme|research|study|thesis|exhibition|onderwerp|onderzoek|thema)\b/i;

/** An applicant with an age is sought or refused, unless the work is about applicants. */
export const isApplicant = (context: SentenceContext, match: Match): boolean =>
	isNotLeftOpen(context) && governor(context, match.first) !== 'work';

/** A student may be the object of the work, or come for a placement. */
export function isRecruited(context: SentenceContext, match: Match): boolean {
	const who = governor(context, match.first);
	if (who === 'work' || hasLegalGround(context)) return false;
	if (
		who === 'unknown' &&
		BARE.test(context.words[match.first]?.text ?? '') &&
		!INVITES.test(context.text.slice(context.sentence.start, context.sentence.end + 1))
	)
		return false;
	// what is studied or written about is nobody sought
	if (who === 'unknown' && TOPIC.test(context.text.slice(context.sentence.start, context.sentence.end)))
		return false;
	const nearby = context.text.slice(context.sentence.start, context.sentence.end).toLowerCase();
	return !/\bstage|stagiair|internship|placement|afstudeer|thesis|onderwijs aan/.test(nearby);
}

export const agePerson: Rule = {
	id: 'age-person',
	version: 3,
	category: 'age',
	severity: 'stop',
	sources: [sources.wgbl, sources.college],
};
