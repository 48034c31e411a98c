import { Gap } from '../../../language/word';
import type { Match, SentenceContext } from '../../model';
import { pointsTo } from '../gender-pronoun';

// After these `zijn` is a verb.
const VERB_BEFORE =
	/^(?:wij|we|ze|zij|jullie|er|die|dat|wat|te|zou|zouden|kan|kunnen|zal|zullen|mag|mogen|moet|moeten|wil|willen|u|welke|dit|deze|waar|hier|daar|hoe|zo|alle|beide|collega's|mensen|nog|ook|altijd|niet|dan|hen|taken|zich|aanwezig|dagen|wie|blij|nodig|geweest)$/;

// Before these `zijn` is a verb.
const VERB_AFTER =
	/^(?:een|de|het|geen|niet|er|wij|we|ze|zij|je|jij|u|op|in|aan|met|van|voor|bij|naar|uit|om|te|als|ook|al|nog|nu|dan|dat|die|dit|en|of|maar|want|altijd|vaak|vooral|welkom|belangrijk|mogelijk|nodig|beschikbaar|trots|blij|dol|goed|heel|zeer|erg|samen|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|onze|jouw|jullie|er|hier|daar|geweest|geworden|ge\w+d|ge\w+t|wel|alleen|daarom|klaar|bereid|verantwoordelijk|bezig|gewend|allemaal|zo|toch|inmiddels|nooit|steeds|soms|zelf|beide|alle|erg|bekend|actief|zichtbaar|over|tussen|tegen|onder|door|per|sinds|tot|mede|bovendien|zonder|wie|wat|waar|\d.*)$/;

// *Oog en geduld zijn vanzelfsprekend.*
const PREDICATE =
	/(?:sprekend|lijk|baar|isch|zaam|loos|eerd|vereist|gewenst|vereiste|standaard|normaal|centraal)$/;

// *Tijdens het werk zijn losse sieraden niet toegestaan.*
const STATE =
	/^(?:\p{L}+e ){0,3}\p{L}+(?:en|s|'s) (?:niet |wel |ook |altijd )?(?:toegestaan|verboden|welkom|verplicht|nodig|mogelijk|vereist|gewenst|beschikbaar|inbegrepen)\b/iu;

function isDutchPossessive(context: SentenceContext, match: Match): boolean {
	const { words, sentence } = context;
	const next = words[match.last];
	const before = words[match.first - 1];
	if (!next || match.last >= sentence.last || (next.gap & ~(Gap.space | Gap.quote)) !== 0) return false;
	if (VERB_AFTER.test(next.text) || next.capital) return false;
	if (match.last === sentence.last - 1 && PREDICATE.test(next.text)) return false;
	if (STATE.test(context.text.slice(next.start, sentence.end))) return false;
	if (!before || match.first === sentence.first) return true;
	if (VERB_BEFORE.test(before.text)) return false;
	// a plural noun or an enumeration before it: *de medewerkers zijn*
	return !(
		/(?:en|s)$/.test(before.text) &&
		!/^(?:een|en|in|tussen|binnen|buiten|tegen|tijdens|volgens|naast|sinds|langs|wegens|jegens|namens|weten|kennen|hebben|krijgen|geven|doen|zetten|leveren|brengen|maken|gebruiken|delen|gebruikt|steeds|samen|boven|alvorens|houden|inzetten|vanwege|plaatsen|uitvoeren|leiden|plannen|regelen|indelen|bepalen|is)$/.test(
			before.text,
		)
	);
}

const HANDLED = /^(?:legt?|zet|pakt?|plakt?|hangt?|schuift?|stopt?|tilt?|draait?|vult?)$/;

/** *Hij*, *zijn* and *zij* that point to a role; *zijn* and *zij* are other words as often. */
export function judge(context: SentenceContext, match: Match): boolean {
	const text = context.words[match.first]?.text ?? '';
	const next = context.words[match.last]?.text ?? '';
	if (text === 'zijn') {
		if (!isDutchPossessive(context, match)) return false;
		if (/^(?:best|plaats|geheel|beurt|minst|algemeen|allen)$/.test(next)) return false;
	}
	// *je pakt de doos en legt hem op de band*
	if (text === 'hem' && HANDLED.test(context.words[match.first - 1]?.text ?? '')) return false;
	if ((text === 'zij' || text === 'ze') && !isSingularShe(context, match)) return false;
	return pointsTo(context, match) === 'role';
}

/** *zij* with a singular verb and no *wij*: *zij luistert*, *dat zij goed luistert*. */
function isSingularShe(context: SentenceContext, match: Match): boolean {
	const { words, sentence } = context;
	const next = words[match.last]?.text ?? '';
	const before = words[match.first - 1]?.text ?? '';
	const singular = /^(?:is|heeft|kan|wil|zal|mag|was|had|doet|gaat|staat|krijgt|moet|werd|wordt|[a-z]{3,}t)$/;
	const last = words[sentence.last - 1]?.text ?? '';
	if (/(?:en|zijn|hebben)$/.test(next) && next !== 'een') return false;
	if (singular.test(next) && !/^(?:niet|het|met|altijd|dit|dat|wat|ooit|nooit|best|direct|samen)$/.test(next))
		return true;
	if (
		match.first > sentence.first &&
		singular.test(before) &&
		!/^(?:dat|wat|met|niet|want|het|omdat|zodat|tot)$/.test(before)
	)
		return true;
	return (
		/^(?:dat|omdat|als|zodat|wanneer|waar|hoe|wat|of|of|terwijl|indien)$/.test(before) && singular.test(last)
	);
}
