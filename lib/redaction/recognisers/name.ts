import { familiarity } from '../data';
import { has } from '../data/bloom';
import { publicNames, thingBefore } from '../lexicon/public';
import { matchesIn } from '../match';
import { functionWord, idiom, nameParticle, otherSubject, personAfter, personBefore } from '../name-cues';
import { scoreRun, tokenEvidence } from '../name-evidence';
import { introductions, nicknames, signatures, smallNames } from '../name-frames';
import { grammarEvidence, nameStrength } from '../name-grammar';
import { initialAfterComma, letterByLetter } from '../name-letters';
import { accountHolders, initialsOnly, namesInLists, titledWithoutCapitals } from '../name-lists';
import { joined, nameLike, runFrom } from '../name-run';
import { spelledNames } from '../name-spelled';
import { toldNames } from '../name-told';
import { namedThing } from '../named-thing';
import type { Finding } from '../types';
import type { Context, Recogniser } from './model';
import { otherBearer, ownNameScore, profileParts } from './profile';

const threshold = 0.56;

/** Names of the candidate and of everybody else: evidence per run, then consistency over the text. */
export const nameRecogniser: Recogniser = {
	id: 'name',
	version: 5,
	languages: ['nl', 'en'],
	find(context) {
		const { document, profile, data } = context;
		const { tokens, canon } = document;
		const parts = profileParts(profile);
		const accepted = new Float32Array(tokens.length);
		const known = new Map<string, number>();
		const blocked = new Set<string>();
		const fixed = matchesIn(document, idiom);
		const inIdiom = (start: number, end: number): boolean =>
			fixed.some((match) => match.index < end && match.index + match[0].length > start);
		for (const name of context.knownNames) known.set(name, 0.8);
		const identified = parts.parts.length + parts.foreign.length > 0;
		for (let index = 0; index < tokens.length && identified; index++) {
			const token = tokens[index];
			if (!token) continue;
			const own = ownNameScore(context, token, parts);
			if (
				own > 0 &&
				!(fixed.length > 0 && parts.parts.includes(token.text) && inIdiom(token.start, token.end))
			)
				accepted[index] = own;
		}
		for (let index = 0; index < tokens.length; index++) {
			const token = tokens[index];
			if (!token) continue;
			const candidate = nameLike(context, token) || lowerCaseCandidate(context, index);
			if (!candidate) continue;
			let from = index;
			const to = runFrom(context, index);
			while (from < to && isLeadIn(context, from, to, accepted[from] ?? 0)) from++;
			// Most words at the head of a sentence are ordinary; they need no further look.
			if (
				from === to &&
				tokenEvidence(context, tokens[from] ?? token) <= 0 &&
				nameStrength(context, tokens[from] ?? token) < 2 &&
				!personBefore.has(tokens[from - 1]?.text ?? '')
			) {
				index = to;
				continue;
			}
			// “6) Dat wilde men niet horen”
			if (
				from === to &&
				functionWord.has(token.text) &&
				/(?:^|[\s(])(?:\d{1,2}|[a-z])[).:] ?$/.test(canon.slice(Math.max(0, token.start - 5), token.start))
			) {
				index = to;
				continue;
			}
			// “a study visit to Florence” by somebody of that name.
			if (
				from === to &&
				(accepted[from] ?? 0) === 0 &&
				parts.parts.includes(token.text) &&
				otherBearer.test(canon.slice(Math.max(0, token.start - 34), token.start))
			) {
				index = to;
				continue;
			}
			const score = scoreRun(context, from, to);
			if (namedThing(context, from, to)) blocked.add(tokens[to]?.text ?? token.text);
			if (fixed.length > 0 && inIdiom(tokens[from]?.start ?? 0, tokens[to]?.end ?? 0)) {
				index = to;
				continue;
			}
			if (score >= threshold && !(from === to && blocked.has(token.text)))
				accept(context, from, to, Math.min(0.97, 0.35 + score * 0.55), accepted, known);
			index = to;
		}
		for (let index = 2; index < tokens.length; index++) {
			const token = tokens[index];
			const link = tokens[index - 1];
			if (
				!token?.capital ||
				!link ||
				token.initial ||
				(accepted[index] ?? 0) > 0 ||
				(accepted[index - 2] ?? 0) < 0.6 ||
				!/^(?:en|and|of|or)$/.test(link.text)
			)
				continue;
			if (tokenEvidence(context, token) > 0.1 && canon.slice(link.end, token.start) === ' ')
				accept(context, index, runFrom(context, index), 0.72, accepted, known);
		}
		for (const { from, to, score } of [
			...namesInLists(context, accepted, (index) => runFrom(context, index)),
			...initialsOnly(context, accepted),
			...titledWithoutCapitals(context, accepted),
			...accountHolders(context),
			...smallNames(context, accepted),
			...signatures(context),
			...nicknames(context),
			...introductions(context),
			...spelledNames(context),
			...letterByLetter(context),
			...toldNames(context),
		]) {
			const start = tokens[from]?.start ?? 0;
			if (fixed.length > 0 && inIdiom(start, tokens[to]?.end ?? start)) continue;
			if (!namedThing(context, from, to)) accept(context, from, to, score, accepted, known);
		}
		for (let index = 0; index < tokens.length && known.size > 0; index++) {
			const token = tokens[index];
			if (!token) continue;
			if ((accepted[index] ?? 0) > 0) continue;
			const bare = token.text.length > 3 && token.text.endsWith('s') ? token.text.slice(0, -1) : token.text;
			const seen = known.get(token.text) ?? known.get(bare);
			if (seen === undefined || inIdiom(token.start, token.end)) continue;
			if (otherBearer.test(canon.slice(Math.max(0, token.start - 34), token.start))) continue;
			const ordinary = familiarity(data, token.text) !== 'unknown';
			const thing =
				thingBefore.test(tokens[index - 1]?.text ?? '') ||
				/^-[a-z]/.test(canon.slice(token.end, token.end + 2));
			const verb = tokens[index + 1]?.text ?? '';
			const telegraphic = /^(?:akkoord|tevreden|ziek|afwezig|boos|blij)$/.test(verb);
			const subject =
				(personAfter.has(verb) || telegraphic || /(?:de|te|ed)$/.test(verb)) &&
				!/^(?:en|and|die|who)$/.test(verb) &&
				!otherSubject.test(tokens[index + 2]?.text ?? '');
			if (
				ordinary
					? token.capital && (!token.initial || subject) && !thing && !document.shouting
					: !thing || seen > 0.9
			)
				accepted[index] = Math.max(0.6, seen - 0.1);
		}
		return spans(context, accepted);
	},
};

function lowerCaseCandidate(context: Context, index: number): boolean {
	const { tokens } = context.document;
	const token = tokens[index];
	const before = tokens[index - 1];
	if (
		!token ||
		!before ||
		token.capital ||
		token.text.length < 3 ||
		!personBefore.has(before.text) ||
		nameParticle.has(token.text) ||
		functionWord.has(token.text)
	)
		return false;
	const known = familiarity(context.data, token.text);
	const listed = has(context.data.first, token.text) || has(context.data.last, token.text);
	if (has(context.data.first, token.text) && known === 'word')
		return (
			/^(?:collega|boss|baas|chef|heet|heette|genaamd|named|mentor|begeleider|colleague|manager|teamleider|meneer|mevrouw)$/.test(
				before.text,
			) &&
			!/\W$/.test(context.document.canon.slice(before.end, token.start - 1)) &&
			(has(context.data.proper, token.text) ||
				familiarity(context.data, token.text, context.document.sentences[token.sentence]?.language) !==
					'word')
		);
	return (
		listed &&
		known === 'unknown' &&
		!/^(?:man|vrouw|team|familie|family|client|contact|lead)$/.test(before.text)
	);
}

const leadIn = new Set(
	'old poor little big young oude arme kleine lieve goede noch zowel toen gr onze met volgens en maar toen omdat als dat ook nadat zodra sinds terwijl want dus of gisteren vandaag morgen later daarna samen zelfs alleen dankzij voor na naast zonder tegen over via namens door bij aan van op in uit tussen behalve ik mijn onze zijn haar hun het de een die deze dit vroeg zei belde waar wie wat hoe tot om te naar and but when because both for from to by while if since did does was is has had with after before until as at on of or so then yesterday today later together even perhaps maybe often usually fortunately unfortunately obviously clearly strangely only thanks without against about between except i my our his her their the a an this that where who what how ask asked said luckily gelukkig onlangs recently eerst first last next vorig vorige afgelopen tijdens during hello dear hi hey beste geachte lieve dag groet groeten groetjes liefs hartelijke vriendelijke kind best jouw your yes no ja nee each every elke ieder'.split(
		' ',
	),
);

/** A capitalised word at the head of a run that is not part of the name: “Collega Sandra”, “Gisteren Bo”. */
function isLeadIn(context: Context, index: number, to: number, own: number): boolean {
	const token = context.document.tokens[index];
	if (!token || own > 0) return false;
	if (nameParticle.has(token.text) && !token.capital) return true;
	if (personBefore.has(token.text) && (!token.capital || !has(context.data.first, token.text))) return true;
	// “Frans Rovers”: the language is a first name when a surname follows.
	const surname = context.document.tokens[index + 1];
	const given =
		index < to &&
		surname !== undefined &&
		has(context.data.first, token.text) &&
		nameStrength(context, surname) >= 1;
	if (token.text.length > 1 && publicNames.has(token.text) && !given) return true;
	if (!token.initial) return false;
	// “De Vries wou niet”: the article of a surname.
	if (/^(?:de|den|van)$/.test(token.text) && grammarEvidence(context, index, to) >= 0.5) return false;
	// “Van der Meij gaf toe”: no sentence begins so.
	if (token.text === 'van' && /^(?:der|den)$/.test(context.document.tokens[index + 1]?.text ?? ''))
		return false;
	if (leadIn.has(token.text)) return true;
	const { data, document } = context;
	const next = document.tokens[index + 1];
	const listed = has(data.first, token.text) || has(data.last, token.text) || has(data.proper, token.text);
	return (
		!listed && next !== undefined && has(data.first, next.text) && familiarity(data, token.text) === 'word'
	);
}

function accept(
	context: Context,
	from: number,
	to: number,
	score: number,
	accepted: Float32Array,
	known: Map<string, number>,
): void {
	for (let index = from; index <= to; index++) {
		const token = context.document.tokens[index];
		if (!token) continue;
		accepted[index] = Math.max(accepted[index] ?? 0, score);
		if (token.text.length > 2 && score > 0.7 && !nameParticle.has(token.text))
			known.set(token.text, Math.max(known.get(token.text) ?? 0, score));
	}
}

/** Turns accepted tokens into spans: particles, initials and hyphenated halves between or beside them belong to the name. */
function spans(context: Context, accepted: Float32Array): Finding[] {
	const { tokens, canon } = context.document;
	const findings: Finding[] = [];
	for (let index = 0; index < tokens.length; index++) {
		const score = accepted[index] ?? 0;
		const token = tokens[index];
		if (score === 0 || !token) continue;
		let from = index;
		while (from > 0) {
			const left = tokens[from - 1];
			const right = tokens[from];
			if (!left || !right || left.sentence !== right.sentence || !joined(context, left, right)) break;
			const initial = left.text.length === 1 && left.capital && left.text !== 'i' && canon[left.end] === '.';
			if (
				!(
					initial ||
					(left.capital &&
						/^(?:van|de|el|al|ten|ter|ben|bin|abu|von|di|da|du|le|la)$/.test(left.text) &&
						!left.initial &&
						// “IK BEN HENNIE”: the verb, not the particle
						!(left.text === 'ben' && tokens[from - 2]?.text === 'ik'))
				)
			)
				break;
			from--;
		}
		let to = index;
		let best = score;
		for (let step = index + 1; step < tokens.length && step < to + 5; step++) {
			const left = tokens[step - 1];
			const next = tokens[step];
			if (!left || !next || next.sentence !== left.sentence) break;
			if (!joined(context, left, next) && !(accepted[step] && initialAfterComma(context, left, next))) break;
			if ((accepted[step] ?? 0) > 0) {
				to = step;
				best = Math.max(best, accepted[step] ?? 0);
			} else if (
				next.text.length === 1 &&
				next.capital &&
				next.text !== 'i' &&
				/^(?:\.|$|[\s,])/.test(canon.slice(next.end))
			)
				to = step;
			else if (!nameParticle.has(next.text)) break;
		}
		const first = tokens[from];
		const last = tokens[to];
		if (first && last)
			findings.push({
				start: first.start,
				end: last.end,
				type: 'NAME',
				score: best,
				rule: best >= 1 ? 'name/own' : 'name/evidence',
			});
		index = to;
	}
	return findings;
}
