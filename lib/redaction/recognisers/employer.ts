import { familiarity } from '../data';
import { has } from '../data/bloom';
import type { Token } from '../document';
import { lean, matchesIn } from '../match';
import type { Finding } from '../types';
import {
	apposed,
	employerWord,
	first,
	formerPost,
	frame,
	headed,
	inverted,
	invertedAfter,
	legal,
	otherParty,
	regional,
	tail,
	telegraphic,
	working,
} from './employer-frames';
import { employersBefore, employersByEnding, namedEmployers } from './employer-named';
import { type Context, type Recogniser, sentenceAt } from './model';
import { organisationAt } from './organisation';
import { toldEmployers } from './organisation-told';
import { tokenFrom } from './place-run';

/** Desks that every municipality has: the town after them tells which. */
const municipal =
	/^(?:gemeentewerken|gemeentewerf|burgerzaken|publiekszaken|handhaving|klantcontactcentrum|milieustraat|zaken|leerplicht|buitendienst|stadstoezicht|schuldhulpverlening|brandweerpost|brandweerkazerne)$/;
/** Own, specific employers: frames of work, heads such as “gemeente”, legal forms. National bodies stay. */
export const employerRecogniser: Recogniser = {
	id: 'employer',
	version: 5,
	languages: ['nl', 'en'],
	find(context: Context) {
		const { document } = context;
		const { canon, tokens } = document;
		const findings: Finding[] = [];
		const loud = (token: Token): boolean =>
			document.shouting || document.sentences[token.sentence]?.loud === true;
		/** An ordinary word, after an article or not. */
		const plain = (index: number): boolean => {
			const at = /^(?:de|het|een|ter|ten|'t)$/.test(tokens[index]?.text ?? '') ? index + 1 : index;
			return familiarity(context.data, tokens[at]?.text ?? '') === 'word';
		};
		const take = (offset: number, score: number, rule: string, needsFirst: boolean): void => {
			let index = tokenFrom(context, offset);
			const article = tokens[index - 1];
			// “bij De Linde”: a capitalised article is part of the name.
			if (article?.capital && !article.initial && /^(?:de|het|the|ter|ten)$/.test(article.text)) index--;
			const token = tokens[index];
			if (
				!token ||
				index < 0 ||
				!/^[ "'(]{0,3}$/.test(canon.slice(Math.min(offset, token.start), token.start))
			)
				return;
			const sentence = sentenceAt(document, token.start);
			if (
				needsFirst &&
				sentence &&
				!first.test(canon.slice(Math.max(sentence.start, offset - 200), Math.min(sentence.end, offset + 140)))
			)
				return;
			const organisation = organisationAt(context, index);
			if (!organisation) return;
			const last = tokens[organisation.to];
			if (!last) return;
			if (/^(?:bij|at|with|voor|van|in)$/.test(token.text)) return;
			if (document.whispering && familiarity(context.data, token.text) === 'word') return;
			// In capitals nothing tells a name from the words around it.
			if (loud(token) && rule !== 'legal' && plain(index)) return;
			if (rule === 'frame') {
				const single = organisation.from === organisation.to;
				if (
					single &&
					(has(context.data.dutchPlaces, token.text) || has(context.data.foreignPlaces, token.text))
				)
					return;
				if (single && has(context.data.first, token.text)) return;
				// In capitals nothing tells a name from “als hij in nood zit”.
				if (document.whispering || (loud(token) && familiarity(context.data, token.text) === 'word')) return;
			}
			if (
				/^ ?-?(?:methode|model|project|programma|wet|building\b|bridge\b|tunnel\b|viaduct\b|hall\b|statue\b)/.test(
					canon.slice(last.end, last.end + 10),
				)
			)
				return;
			if (otherParty.test(canon.slice(last.end, last.end + 60))) return;
			if (rule === 'inverted') {
				const after = canon.slice(last.end, Math.min(sentence?.end ?? last.end, last.end + 80));
				if (!invertedAfter.test(after) || has(context.data.first, token.text)) return;
				if (
					organisation.from === organisation.to &&
					(token.text.length < 4 || has(context.data.dutchPlaces, token.text))
				)
					return;
			}
			findings.push({ start: token.start, end: last.end, type: 'EMPLOYER', score, rule: `employer/${rule}` });
		};
		/** After a word of kind; a capitalised one belongs to the name: “Drukkerij Ter Linden”. */
		const takeHeaded = (end: number, score: number): void => {
			let head = tokenFrom(context, end) - 1;
			const kind = tokens[head];
			if (!kind) return;
			const sentence = sentenceAt(document, kind.start);
			const around = canon.slice(
				Math.max(sentence?.start ?? 0, kind.start - 200),
				Math.min(sentence?.end ?? end, end + 140),
			);
			if (
				!first.test(around) &&
				!/\d{4}|\b(?:binnengekomen|binnengerold|begonnen|gestart|doorgestroomd|aangenomen|terechtgekomen|gewerkt|blijven hangen|gebleven)\b/.test(
					around,
				)
			)
				return;
			if (/^(?:of|ggz|werk)$/.test(kind.text)) head -= kind.text === 'of' ? 1 : 0;
			const capital = tokens[head]?.capital === true && kind.text !== 'of';
			let next = tokenFrom(context, end);
			while (
				(/^(?:van|de|het|aan|of|called|named|genaamd|the)$/.test(tokens[next]?.text ?? '') ||
					(municipal.test(kind.text) && /^(?:in|te)$/.test(tokens[next]?.text ?? ''))) &&
				!tokens[next]?.capital
			)
				next++;
			const name = tokens[next];
			const lead = name ? canon.slice(end, name.start) : '';
			if (!name?.capital && !document.whispering) return;
			if (
				!name ||
				name.sentence !== kind.sentence ||
				!/^[ "']{1,3}(?:(?:van|de|het|aan|in|of|called|named|genaamd|the)[ "']{1,2}){0,2}$/.test(lead)
			)
				return;
			if (document.whispering && familiarity(context.data, name.text) === 'word') return;
			if (loud(name) && plain(next)) return;
			const organisation = organisationAt(
				context,
				next,
				regional.test(kind.text) || municipal.test(kind.text) || kind.text === 'of',
			);
			const last = organisation && tokens[organisation.to];
			if (!last || /^ ?-?(?:methode|model|project|programma|wet)/.test(canon.slice(last.end, last.end + 10)))
				return;
			// “Bouwbedrijf Peters, onze lastigste klant”; “de school aan de Talmaweg”
			if (otherParty.test(canon.slice(last.end, last.end + 60))) return;
			if (/\baan\b/.test(lead) && /(?:weg|straat|laan|plein|gracht|kade|singel)$/.test(last.text)) return;
			const start = capital ? (tokens[head]?.start ?? name.start) : name.start;
			findings.push({ start, end: last.end, type: 'EMPLOYER', score, rule: 'employer/head' });
		};
		const spoken = new Set(document.sentences.map((sentence) => sentence.language));
		for (const language of spoken) {
			for (const match of matchesIn(document, headed[language])) {
				const sentence = sentenceAt(document, match.index);
				const bare = /^de /.test(match[0]) || /^the /.test(match[0]);
				const around = canon.slice(
					Math.max(sentence?.start ?? 0, match.index - 90),
					Math.min(sentence?.end ?? canon.length, match.index + match[0].length + 60),
				);
				if (/^(?:van|in|op|of|aan|via|with|de|the)\b/.test(match[0]) && !lean(working[language]).test(around))
					continue;
				if (bare && !/\b(?:werkte?|werkzaam|employed|worked) /.test(around)) continue;
				if (
					/\b(?:samenwerking|overleg|contact|gesprek|afspraak|brief|klacht|meeting with|letter)\b/.test(
						around.slice(0, 90),
					)
				)
					continue;
				takeHeaded(match.index + match[0].length, 0.82);
			}
			// “I worked with the Environment Agency”: the other party, not the employer.
			for (const match of matchesIn(document, frame[language]))
				if (!/\b(?:work(?:s|ed|ing)?|started|began)\b[^,]* with(?: (?:the|a|an|my|our))?$/.test(match[0]))
					take(match.index + match[0].length, 0.75, 'frame', true);
		}
		for (const match of matchesIn(document, telegraphic)) {
			const at = match.index + match[0].length;
			const head = tokens[tokenFrom(context, at)];
			const sentence = sentenceAt(document, at);
			if (!head?.capital || !sentence) continue;
			const around = canon.slice(Math.max(sentence.start, at - 90), Math.min(sentence.end, at + 110));
			if (
				/\b(?:19|20)\d\d\b/.test(around) ||
				(!head.initial && lean(working[sentence.language]).test(around))
			)
				takeHeaded(head.end, 0.72);
		}
		for (const match of matchesIn(document, inverted))
			take(match.index + match[0].length, 0.72, 'inverted', false);
		for (const match of matchesIn(document, formerPost))
			take(match.index + match[0].length, 0.74, 'frame', false);
		for (const match of matchesIn(document, employerWord))
			take(match.index + match[0].length, 0.85, 'word', false);
		for (const match of matchesIn(
			document,
			/\b(?:ik|i|i'm|i've)\b[^.;]{0,60}?\b(?:ben|was|werd|heb|am|'m|been|became|joined|moved|switched|left)\b[^.;]{0,50}? (?:bij|at|joined)(?: (?:de|het|the))? (?=\w)/g,
		))
			take(match.index + match[0].length, 0.7, 'frame', false);
		for (const match of matchesIn(document, /\b(?:i|we) (?:\w+ )?joined (?:the )?(?=\w)/g))
			take(match.index + match[0].length, 0.75, 'frame', false);
		// “heel mijn leven bij dezelfde baas gewerkt, Gebr. Osnabrugge”.
		for (const match of matchesIn(document, apposed))
			take(match.index + match[0].length, 0.74, 'frame', true);
		for (const match of matchesIn(document, tail)) take(match.index + match[0].length, 0.8, 'tail', true);
		for (const match of matchesIn(document, legal))
			if (
				tokens[tokenFrom(context, match.index)]?.capital &&
				!tokens[tokenFrom(context, match.index)]?.initial
			)
				take(match.index, 0.7, 'legal', false);
		return [
			...findings,
			...namedEmployers(context),
			...employersByEnding(context),
			...employersBefore(context),
			...toldEmployers(context),
		];
	},
};
