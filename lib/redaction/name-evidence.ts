import { familiarity } from './data';
import { has } from './data/bloom';
import type { Token } from './document';
import { geographic, publicNames, thingAfter, thingBefore } from './lexicon/public';
import {
	bodySuffix,
	functionWord,
	linkBefore,
	nameParticle,
	organisationWord,
	otherSubject,
	personAfter,
	personBefore,
	personVerb,
} from './name-cues';
import { englishEvidence } from './name-english';
import { grammarEvidence } from './name-grammar';
import { particleEvidence } from './name-run';
import { namedThing } from './named-thing';
import type { Context } from './recognisers/model';

const determiner = /^(?:de|het|een|the|a|an|this|that|deze|dit|die|our|your|elke|every|uw)$/;

/** Evidence that one token names a person, before its neighbours are asked. */
export function tokenEvidence(context: Context, token: Token): number {
	const { data, document } = context;
	const text = token.text;
	if (text.length < 2 || /\d|^_+$/.test(text)) return 0;
	if (functionWord.has(text) && (token.initial || !token.capital)) return -0.3;
	if (
		(publicNames.has(text) || (text.endsWith('s') && publicNames.has(text.slice(0, -1)))) &&
		!has(data.first, text)
	)
		return -1;
	if (publicNames.has(text)) return -0.2;
	const known = familiarity(data, text, document.sentences[token.sentence]?.language);
	const first = has(data.first, text);
	const last = has(data.last, text);
	if (geographic.has(text))
		return first && known === 'unknown' && !/(?:se|ische|aanse)$/.test(text) ? 0.3 : -0.6;
	if (!first && text.length > 5 && /(?:[a-z]se|sche)$/.test(text) && document.language === 'nl') return -0.4;
	let score = known === 'unknown' ? 0.5 : known === 'compound' ? 0.25 : 0;
	const shouting = document.shouting || document.sentences[token.sentence]?.loud === true;
	const inside = !token.initial && !token.upper && !shouting && document.language === 'nl';
	if (first) score += known === 'word' ? (inside ? 0.5 : 0.34) : 0.36;
	if (last) score += known === 'word' ? 0.12 : 0.2;
	if (!first && known === 'word' && has(data.proper, text)) score += 0.22;
	if (!first && (has(data.dutchPlaces, text) || has(data.foreignPlaces, text))) score -= 0.35;
	if (token.upper && !shouting) score -= text.length <= 4 && !first ? 0.7 : 0.25;
	if (shouting) score -= 0.12;
	if (text.length === 2) score -= 0.15;
	return score;
}

const placePreposition = /^(?:in|uit|te|naar|near|at|from|vanuit|rond|nabij|bij|outside|around)$/;

const ofPerson =
	/\b(?:brief|mail|mailtje|briefje|appje|idee|tip|vraag|verhaal|handtekening|stem|bureau|kamer|huis|woning|moeder|vader|ouders|zoon|dochter|kind|kinderen|broer|zus|man|vrouw|gezin|verslag|auto|fiets|sleutel|sleutels|opmerking|voorstel|verzoek|klacht|dossier|geduld|vertrouwen|hulp|steun|letter|note|idea|question|story|desk|room|house|mother|father|parents|son|daughter|child|children|brother|sister|husband|wife|family|car|keys?|remark|request|complaint|patience|trust|help|support|signature|voice) (?:van|of|from) $/;
const asObject =
	/^ (?:(?:\w+ ){0,3}(?:laten|zien|horen|doen|helpen) \w+|(?:\w+ ){0,2}(?:gevraagd|verteld|gegeven|uitgelegd|beloofd|gezegd|voorgelegd|laten)\b)/;

const geographicHead = (text: string): boolean => geographic.has(text) || publicNames.has(text);

export function scoreRun(context: Context, from: number, to: number): number {
	const { tokens, canon } = context.document;
	const first = tokens[from];
	const last = tokens[to];
	if (!first || !last) return 0;
	const scores: number[] = [];
	let initials = 0;
	let given = false;
	const titled = personBefore.has(tokens[from - 1]?.text ?? '');
	for (let index = from; index <= to; index++) {
		const token = tokens[index];
		if (!token) continue;
		if (token.text.length === 1 && token.capital && /^\.? ?/.test(canon.slice(token.end))) initials++;
		else if (!nameParticle.has(token.text) || (token.capital && to === from)) {
			let evidence = tokenEvidence(context, token);
			// After a title or a particle a place name is a surname: “mevrouw Van Loenen”.
			if (
				evidence < 0 &&
				evidence > -0.6 &&
				(titled || (index > from && nameParticle.has(tokens[index - 1]?.text ?? '')))
			)
				evidence += 0.35;
			// “dr. Van Kempen”: also when the region of that name is known to everybody.
			else if (
				evidence <= -0.6 &&
				(titled || (has(context.data.first, first.text) && index - from > 1)) &&
				index > from &&
				nameParticle.has(tokens[index - 1]?.text ?? '')
			)
				evidence = 0.3;
			if (has(context.data.first, token.text)) given = true;
			scores.push(evidence);
		}
	}
	if (scores.length === 0) return 0;
	const best = Math.max(...scores);
	const worst = Math.min(...scores);
	if (best <= -0.5 && !(titled && scores.length > 1)) return 0;
	let score = best;
	if (scores.length > 1) score += given ? 0.3 : best > 0.35 && worst > 0.1 ? 0.15 : 0;
	if (scores.length > 1 && worst <= -0.6 && initials === 0 && !titled) score -= 0.4;
	if (titled && score < 0.1 && scores.length === 1 && !first.upper) score = Math.max(score, 0.1);
	if (scores.length > 4) score -= 0.4;
	const organisation =
		!titled &&
		initials === 0 &&
		tokens
			.slice(from, to + 1)
			.some(
				(token) =>
					token.capital && ((to > from && organisationWord.test(token.text)) || bodySuffix.test(token.text)),
			);
	if (organisation) score -= organisationWord.test(last.text) ? 1.2 : 0.7;
	if (initials > 0 && /[a-z]\.$/.test(canon.slice(first.start, first.end + 1)) && first.text.length === 1)
		score += 0.5;
	const sentence = context.document.sentences[first.sentence];
	// “Willem-Alexanderziekenhuis”: a building or street that carries a name.
	if (
		/.{3}(?:ziekenhuis|school|scholen|polder|viaduct|rotonde|tehuis|zwembad|sporthal|aquaduct|metro|straat|laan|plein|park|sluis|brug|kazerne|gemaal|stadion|toren|gebouw|lyceum|college|kanaal|tunnel|prijs|fonds|museum)$/.test(
			last.text,
		) &&
		!has(context.data.last, last.text)
	)
		score -= 0.8;
	const second = tokens[from + 1];
	if (
		to > from &&
		!first.initial &&
		/^(?:van|ten|ter|von|ait|el|ben|den)$/.test(first.text) &&
		!has(context.data.dutchPlaces, `${first.text} ${second?.text ?? ''}`) &&
		!geographic.has(second?.text ?? '')
	)
		score += 0.3;
	const hasParticle =
		to > from + 1 &&
		tokens.slice(from + 1, to).some((token) => nameParticle.has(token.text) && !token.capital);
	const linked = hasParticle && !given ? particleEvidence(context, from, to) : 0;
	if (hasParticle) score += given ? 0.2 : linked;
	const previous = tokens[from - 1];
	const beforeGap = previous ? canon.slice(previous.end, first.start) : '';
	const before = previous && previous.sentence === first.sentence ? previous.text : '';
	const next = tokens[to + 1];
	const afterGap = next ? canon.slice(last.end, next.start) : '';
	const after = next && next.sentence === last.sentence ? next.text : '';
	if (before && /^[ .,:]{1,2}$/.test(beforeGap) && personBefore.has(before))
		score += /^(?:is|naam|name|familie|family|team|lead|contact|man|client|clienten|student)$/.test(before)
			? 0.3
			: 0.5;
	else if (
		/\b(?:naam is|name is|heet ik|heett?e?n? (?:ook|nog|dus|gewoon|ook nog|eigenlijk|toevallig)|i am called|call(?:s|ed)? me|known as|bekend als|noem\w* (?:mij|me)(?: maar| gerust)?|zeg (?:maar|gerust)|roep\w* (?:mij|me)|mijn collega,|genaamd|named|iedereen noemt mij|noem me|ik heet|groet(?:en|jes)?,?|regards,?|sincerely,?|liefs,?|spreken met|speak (?:to|with)|team van|team of|ondertekend,?|contactpersoon:?|attn:?|t\.?a\.?v\.?:?) ?\n?(?:\w+ )?$/.test(
			canon.slice(Math.max(0, first.start - 28), first.start),
		)
	)
		score += 0.5;
	if (ofPerson.test(canon.slice(Math.max(0, first.start - 30), first.start))) score += 0.2;
	if (
		/\b(?:buddy|mentor|begeleider|opvolger|voorganger|baas|chef|collega|leidinggevende|manager|supervisor|boss) (?:was|is|werd|bleek|heet|heette|became) $/.test(
			canon.slice(Math.max(0, first.start - 30), first.start),
		)
	)
		score += 0.5;
	if (first.initial && given && scores.length === 1 && /^: ?"|^: '/.test(canon.slice(last.end, last.end + 3)))
		score += 0.5;
	// “Roos vond dat …”, “Door wil wel”: speaking and thinking needs a person; “Vragen stelde ik” has another subject.
	if (
		first.initial &&
		given &&
		from === to &&
		afterGap === ' ' &&
		personVerb.test(after) &&
		!/^(?:dat|dit|die|zo|wat|wie|toen|daar|niet|nu|er|al|so|that|this|who|what|may|zelf|ook|wel|nog|dan|hoe)$/.test(
			first.text,
		) &&
		!otherSubject.test(tokens[to + 2]?.text ?? '') &&
		!(publicNames.has(first.text) && !/^(?:zei|zegt|vroeg|said|asked|start|wil|wilde)$/.test(after))
	)
		score += 0.55;
	const partner = tokens[to + 2];
	if (
		first.initial &&
		given &&
		from === to &&
		/^(?:en|and)$/.test(after) &&
		partner?.capital &&
		!partner.initial &&
		has(context.data.first, partner.text)
	)
		score += 0.45;
	if (
		first.initial &&
		given &&
		from === to &&
		/^, (?:onze|mijn|our|my) /.test(canon.slice(last.end, last.end + 8))
	)
		score += 0.3;
	if (
		from === to &&
		beforeGap === ' ' &&
		previous?.capital &&
		publicNames.has(previous.text) &&
		!has(context.data.first, previous.text) &&
		!personBefore.has(previous.text) &&
		previous.text.length > 3 &&
		familiarity(context.data, first.text) === 'word'
	)
		score -= 0.5;
	if (namedThing(context, from, to)) score -= /^(?:storm|orkaan|hurricane)$/.test(first.text) ? 2 : 1.2;
	const place =
		from === to &&
		!titled &&
		(has(context.data.dutchPlaces, first.text) || has(context.data.foreignPlaces, first.text));
	const particleHead = to > from && !first.initial && /^(?:van|de|den|ten|ter|von|el)$/.test(first.text);
	const thing = thingBefore.test(before) && !/^(?:in|uit|te|naar)$/.test(before) && !titled;
	if (!organisation && !thing)
		score += grammarEvidence(context, from, to) + englishEvidence(context, from, to);
	if (place && placePreposition.test(before)) score -= /^(?:bij|at)$/.test(before) ? 0.5 : 1;
	else if (
		thingBefore.test(before) &&
		/^[ -]$/.test(beforeGap) &&
		!titled &&
		!(particleHead && /^(?:in|uit|te|naar)$/.test(before))
	)
		score -=
			(given ||
				linked > 0 ||
				(!place && to > from && before === 'naar' && has(context.data.last, last.text))) &&
			/^(?:in|uit|te|naar|team|case|zaak)$/.test(before)
				? 0.15
				: 0.7;
	// “The Van der Meulen family”.
	else if (
		/^(?:the|de|het)$/.test(before) &&
		/^ (?:family|gezin|brothers|sisters|broers|zussen)\b/.test(canon.slice(last.end, last.end + 10))
	)
		score += geographicHead(first.text) ? -0.5 : 0.5;
	else if (/^(?:het|dit|dat)$/.test(before) && asObject.test(canon.slice(last.end, last.end + 40)))
		score += 0.1;
	// “voor de Karel Doorman”: whoever has a full name has no article.
	else if (/^(?:de|the)$/.test(before) && to > from && given && has(context.data.first, first.text))
		score -= 1;
	else if (determiner.test(before) && beforeGap === ' ') score -= to > from && !given ? 0.7 : 0.5;
	else if (linkBefore.has(before))
		score += given || /^(?:met|with|aan|volgens|samen|asked|told|vroeg|belde)$/.test(before) ? 0.2 : 0.08;
	// “op Server”, “via Teams”: a capitalised ordinary word after these is rather a thing or a place.
	if (
		from === to &&
		/^(?:op|in|uit|via|versie|version|on)$/.test(before) &&
		familiarity(context.data, first.text) === 'word'
	)
		score -= 0.2;
	if (/['"]$/.test(beforeGap) && /^['"]/.test(afterGap) && scores.length === 1) score -= 0.35;
	if (/^(?:heb|had|have|has|heeft|laat|liet|let|gaf|geef|gave|give)$/.test(before) && beforeGap === ' ')
		score += 0.12;
	if (after && afterGap === ' ') {
		if (thingAfter.test(after)) score -= 0.7;
		else if (
			(personAfter.has(after) && !(place && /^(?:en|and)$/.test(after))) ||
			(!place && /(?:de|te|ed)$/.test(after) && after.length > 4)
		)
			score += 0.22;
		else if (/^(?:van|uit|of|from)$/.test(after) && given) score += 0.1;
	}
	if (
		/^, (?:mijn|onze|de|het|een|die|hoofd|toen|head|our|the|my|who|a|an|then|at|\d\d|teamleider|directeur|collega)\b/.test(
			canon.slice(last.end, last.end + 14),
		)
	)
		score += 0.2;
	if (
		/^ \((?:[\w.+-]+@|tel|0|06|mijn|onze|hoofd|my|our|\d\d\b|[a-z. ]{2,20}@)/.test(
			canon.slice(last.end, last.end + 24),
		)
	)
		score += 0.25;
	if (
		/^-[a-z]/.test(canon.slice(last.end, last.end + 2)) &&
		!/^\p{Lu}/u.test(
			context.document.original.slice(
				context.document.map[last.end + 1] ?? 0,
				(context.document.map[last.end + 1] ?? 0) + 1,
			),
		)
	)
		score -= 0.6;
	if (beforeGap.endsWith('-') && previous && !previous.capital && !personBefore.has(before)) score -= 0.3;
	if (first.initial && sentence && initials === 0) {
		if (from === to || scores.length === 1) {
			const ordinary = familiarity(context.data, first.text) !== 'unknown';
			score -= ordinary ? 0.45 : 0.12;
		} else if (familiarity(context.data, first.text) === 'word' && !has(context.data.first, first.text))
			score -= 0.3;
		const closing =
			sentence.last - sentence.first === to - from + 1 && last.end >= (tokens[tokens.length - 1]?.end ?? 0);
		if (closing && tokens.length > 6 && best > 0.1) score += 0.5;
	}
	return score;
}
