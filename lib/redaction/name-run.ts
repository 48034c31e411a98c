import { familiarity } from './data';
import { has } from './data/bloom';
import type { Token } from './document';
import { geographic, publicNames } from './lexicon/public';
import { surnameTrades } from './lexicon/surnames';
import { functionWord, nameParticle, personBefore } from './name-cues';
import { compoundSurname } from './name-grammar';
import type { Context } from './recognisers/model';

/** Whether two tokens stand so close that they can be one name. */
export function joined(context: Context, left: Token, right: Token): boolean {
	const gap = context.document.canon.slice(left.end, right.start);
	return (
		gap === ' ' ||
		gap === '-' ||
		gap === "'" ||
		gap === '.' ||
		(gap === '. ' && left.text.length <= 2) ||
		gap === " '"
	);
}

/** Parts of an organisation that people are named with: “Hilde van Inkoop”. */
export const department =
	/^(?:financien|veiligheid|personeelszaken|personeel|inkoop|communicatie|handhaving|vergunningen|vergunningverlening|juridische|burgerzaken|beheer|onderhoud|planning|facilitair|facilitaire|receptie|balie|marketing|sales|verkoop|kwaliteit|ruimte|wonen|welzijn|jeugd|zorg|vastgoed|groen|riolering|wegen|belastingen|archief|beleid|toezicht|automatisering|informatisering|logistiek|expeditie|magazijn|techniek|werkplaats|boekhouding|administratie|salarisadministratie|bezwaar|klantcontact|publiekszaken|sport|cultuur|onderwijs|economie|milieu|verkeer|vervoer|mobiliteit|stedenbouw|controle|control|audit|hr|hrm|ict|it|productie|ontwikkeling|onderzoek|data|statistiek|post|postkamer|bode|bodedienst|keuken|schoonmaak|beveiliging|boven|beneden|hiernaast|kantoor|buiten|hierboven|finance|procurement|legal|reception|security|maintenance|payroll|logistics|communications|housing|planning|dispatch|accounts|purchasing)$/;

/** Whether capitals say nothing about this word: no capitals in the text, or nothing else. */
const withoutCase = ({ document }: Context, token: Token): boolean =>
	document.whispering || document.shouting || document.sentences[token.sentence]?.loud === true;

export function nameLike(context: Context, token: Token | undefined): boolean {
	if (!token) return false;
	const { document } = context;
	if (withoutCase(context, token)) {
		if (functionWord.has(token.text)) return false;
		if (token.text.length === 1) return token.capital && /^\./.test(document.canon.slice(token.end));
		if (
			has(context.data.first, token.text) &&
			personBefore.has(
				/(\w+) $/.exec(document.canon.slice(Math.max(0, token.start - 20), token.start))?.[1] ?? '',
			)
		)
			return true;
		return (
			(has(context.data.first, token.text) || has(context.data.last, token.text)) &&
			familiarity(context.data, token.text) === 'unknown'
		);
	}
	return token.capital && !/\d/.test(token.text);
}

/** Without capitals to go by, only a word that is nothing else can be the surname after a first name or particle. */
function isLowerSurname(context: Context, token: Token): boolean {
	const { text } = token;
	if (text.length < 4 || geographic.has(text) || publicNames.has(text) || functionWord.has(text))
		return false;
	const known = familiarity(context.data, text);
	return (
		known === 'unknown' ||
		(known === 'compound' && (has(context.data.last, text) || compoundSurname.test(text)))
	);
}

/** Grows a run of capitalised words, initials and particles from a token. */
export function runFrom(context: Context, index: number): number {
	const { tokens } = context.document;
	let end = index;
	for (let step = index + 1; step < tokens.length && step < index + 8; step++) {
		const left = tokens[step - 1];
		const token = tokens[step];
		if (!left || !token || token.sentence !== left.sentence || !joined(context, left, token)) break;
		// “On Christmas Eve I rang”: the first person; an initial has a full stop.
		if (token.text === 'i' && context.document.canon[token.end] === ' ') break;
		// “Evelien van ProRail”, “Peter van Financiën”: where somebody works is no part of the name.
		if (
			/^(?:de|het|t|ons)$/.test(left.text) &&
			!left.capital &&
			!token.capital &&
			familiarity(context.data, token.text, 'nl') !== 'unknown' &&
			!surnameTrades.has(token.text)
		)
			break;
		if (
			left.text === 'van' &&
			!left.capital &&
			((publicNames.has(token.text) && !has(context.data.last, token.text)) || department.test(token.text))
		)
			break;
		if (
			nameLike(context, token) ||
			(withoutCase(context, token) &&
				(isLowerSurname(context, token) ||
					(has(context.data.first, left.text) &&
						left.end + 1 === token.start &&
						surnameTrades.has(token.text))))
		)
			end = step;
		else if (!(nameParticle.has(token.text) && !token.capital)) break;
	}
	return end;
}

/**
 * What “ter”, “van der” or “van den” between two capitalised words says when no list holds the first of them.
 * @param context the text and data
 * @param from first token of the run
 * @param to last token of the run
 * @returns something to add to the score of the run: a farm, a home or a café has such a name as well
 * @example particleEvidence(context, 3, 5) // “Wendeline ter Haar”: 0.5
 */
export function particleEvidence(context: Context, from: number, to: number): number {
	const { tokens } = context.document;
	const [first, link] = [tokens[from], tokens[from + 1]];
	if (!first || !link || to - from > 3 || first.initial || first.upper) return 0;
	const particle = link.text === 'van' ? (tokens[from + 2]?.text ?? '') : link.text;
	if (!/^(?:ter|ten|der|den|de|t)$/.test(particle) || link.text === 'de' || link.capital) return 0;
	if (publicNames.has(first.text) || geographic.has(first.text) || functionWord.has(first.text)) return 0;
	if (
		familiarity(context.data, first.text) === 'word' ||
		/(?:hotel|huis|cafe|school|centrum|zorg|hof|hoeve|winkel|kliniek|kerk|kwekerij|bakkerij|drukkerij|boerderij|manege|restaurant|wijk|park|straat|laan|plein|weg|gilde|stichting|vereniging|club|groep|bedrijf|garage|huisje|hal|fonds|college|lyceum|academie|kasteel|molen|haven|sluis|brug|dienst|schap|bureau|kantoor|museum|theater|fort)$/.test(
			first.text,
		)
	)
		return 0;
	return 0.5;
}
