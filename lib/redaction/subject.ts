import type { Document, Sentence, Token } from './document';
import { frames } from './frames';

/** Which frames hold for a word; each is computed when first asked. */
export interface Subject {
	holds(code: string): boolean;
}

const window = 110;

/** “Als behandelaar een vrouw geholpen”, “as one man told me”: a second article, or a number, begins somebody else. */
const secondArticle =
	/\b(?:als|as) (?!(?:een|de|het|an?|the|enige|zijnde)\b)[\w'-]+(?: [\w'-]+)* (?:een|de|het|die|an?|the|this|that)(?: [\w'-]+)?$|\bas one$/;

/** “Mijn vorige baas had kanker”: another person or a verb after “mijn” ends what is the candidate's own. */
const ownEnds =
	/\b(?:mijn|onze|ons|my|our) (?:[\w'-]+ ){0,2}?(?:baas|chef|manager|directeur|leidinggevende|mentor|teamleider|begeleider|boss|director|supervisor|had|hadden|heeft|hebben|kreeg|krijgt|is|was|has|are|were|got|werkt|werkte|woont|works|lives)(?: [\w'-]+){0,2}$/;

/** What the sentence talks or writes about is not what the candidate is. */
const subjectMatter =
	/\b(?:over|rond|rondom|inzake|aangaande|qua|about|regarding|concerning|leaflet on|report on|memo on|paper on|policy on|advice on)(?: (?:de|het|een|the|a))?$/;

/** Whether the word is one item of a self-description: “Ik ben Bo, 34, alleenstaand en …”, “Bo here, Welsh, …”. */
function listed(document: Document, first: Token, last: Token, introduction: RegExp): boolean {
	const sentence = document.sentences[first.sentence];
	if (!sentence) return false;
	const before = document.canon.slice(Math.max(sentence.start, first.start - 160), first.start);
	const after = document.canon.slice(last.end, last.end + 26);
	// “My client, a widow, …”: the apposition belongs to somebody else.
	if (
		/\b(?:my|our|the|a|mijn|onze|de|een) (?:client|customer|tenant|resident|patient|neighbour|colleague|visitor|client|clienten|klant|bewoner|bewoonster|huurder|patient|collega|bezoeker|buurvrouw|buurman|cursist|leerling),? (?:an?|een)?(?: \w+)? ?$/.test(
			before,
		)
	)
		return false;
	// “The owner, a lady with a parrot, …”
	if (
		/^(?:the|de|het|an?|een|our|onze) [\w-]+(?: (?:of|van) (?:the |de |het )?[\w-]+)?, (?:an?|een)(?: \w+)? $/.test(
			before,
		)
	)
		return false;
	const opens =
		/^(?:(?:een|a|an) )?(?:[\w-]+ )?$/.test(before) ||
		/(?:[,:/-]|\ben|\band)(?: (?:an?|een))?(?: [\w-]+)? $/.test(before);
	const closes = /^(?:[,.;]|$|\n| en | and| (?:van|of|met|with|uit|from|volgens|according)\b| \w+[,.])/.test(
		after,
	);
	const verbless =
		sentence.last - sentence.first < 30 &&
		!thirdPerson.test(
			document.canon
				.slice(sentence.start, sentence.end)
				.replace(/\b(?:in|op|van|bij|aan|met|voor|uit|at|of|for|on|from) (?:de|het|the)\b/g, ''),
		) &&
		!/\bik (?!ben\b|heb\b|heet\b|woon\b|werk\b)\w+/.test(document.canon.slice(sentence.start, first.start));
	return (
		opens &&
		closes &&
		(introduction.test(before) ||
			(verbless &&
				/[,:]/.test(before + after) &&
				sentence.first < 40 &&
				!lists.test(document.canon.slice(sentence.start, sentence.end))) ||
			elliptic(document, sentence, before, after))
	);
}

/** A note without a verb (“Privé: ongehuwd, kinderloos”) or an apposition to “ik”, with nobody else in the sentence. */
function elliptic(document: Document, sentence: Sentence, before: string, after: string): boolean {
	const text = document.canon.slice(sentence.start, sentence.end);
	const frame = frames[sentence.language];
	if (text.length > 260 || !/[,:]/.test(text) || frame.matter.test(text) || lists.test(text)) return false;
	if (
		!/^(?:[,.;]|$|\n| en | and| (?:van|of|met|with|uit|from|opgevoed|grootgebracht|getogen|geworden|raised|bred|by)\b)/.test(
			after,
		)
	)
		return false;
	if (finite.test(text))
		return (
			frame.first.test(text) &&
			/[,:] (?:an? |een )?$/.test(before) &&
			/\b(?:ik|i)\b/.test(before) &&
			!/\b(?:de|het|een|the|an?|die|deze|dit|dat|this|that|these|those|\w+(?:en|s)|zeg|zei|heet|said|called) (?:[\w-]+ )?[\w-]+[,:] (?:an? |een )?$/.test(
				before,
			)
		);
	return true;
}

/** What a list of other things than one's own life begins with. */
const lists =
	/\b(?:soort(?:en)?|talen|tale?nkennis|vertaling\w*|onderwerp\w*|thema\w*|categor\w+|groep\w*|menu|keuken|agenda|afval\w*|wachtrij|wachtkamer|folder\w*|doelgroep\w*|aanwezig\w*|publiek|spreekuur|opties|keuzes|formulier\w*|kolom\w*|vakjes?|huishoudens?|reden(?:en)?|geachte|beste|dear|languages|translat\w+|topics?|themes?|groups?|queue|waiting|form|forms|boxes|columns?|options|cuisines?|waste|audience|attend\w+|leaflets?|households|reasons?)\b/;

/** A verb that shows that the sentence says more than a list does. */
const finite =
	/\b(?:ik|i|we|wij|is|was|zijn|waren|heeft|had|hadden|werd|wordt|worden|kan|kon|moet|moest|wil|wilde|zei|vroeg|ging|kwam|stond|lag|zat|kreeg|deed|are|were|has|have|did|said|asked|went|came|will|would|can|could|must|got|stood|made)\b/;

const thirdPerson =
	/\b(?:is|was|zijn|waren|heeft|had|hebben|werd|wordt|kan|moet|wil|zei|vroeg|deed|ging|kwam|are|were|has|have|said|asked|did|went|came|will|would|can|must|de|het|the)\b/;

/** What stands before the word in its sentence, cleaned so that a frame can end in `$`. */
export function leftOf(document: Document, token: Token, from = token.start): string {
	const sentence = document.sentences[token.sentence];
	const start = Math.max(sentence?.start ?? 0, from - window);
	return document.canon
		.slice(start, from)
		.replace(/[\s"'(*_>–:,-]+$/, '')
		.replace(/[()"]/g, '')
		.replace(/ (?:-|·) /g, ', ')
		.replace(/: /g, ', ');
}

/** What follows the word in its sentence. */
export function rightOf(document: Document, token: Token, to = token.end): string {
	const sentence = document.sentences[token.sentence];
	return document.canon.slice(to, Math.min(sentence?.end ?? to, to + window));
}

/**
 * Resolves who a word is about.
 * @param document the prepared text
 * @param first first token of the word or phrase
 * @param last last token of it
 * @returns a subject that answers per frame code (see `Family.frames`)
 * @example subjectOf(document, token, token).holds('I')
 */
export function subjectOf(document: Document, first: Token, last: Token): Subject {
	const language = document.sentences[first.sentence]?.language ?? document.language;
	const frame = frames[language];
	const left = leftOf(document, first);
	let right: string | undefined;
	const after = (): string => {
		right ??= rightOf(document, last);
		return right;
	};
	const about = (): boolean => frame.first.test(left) || frame.first.test(after());
	// “Als pleegouder leer je …”: an impersonal “je” or “you” after it is the candidate speaking as well.
	const impersonal = (): boolean => about() || /\b(?:je|you|wij|we)\b/.test(after());
	const someoneElse = (): boolean => frame.other.test(left) || subjectMatter.test(left);
	return {
		holds(code) {
			switch (code) {
				case 'I':
					// “Slechthorend ben ik al lang”: the predicate comes first.
					return frame.am.test(left) || (left === '' && /^ (?:ben|was|word|werd|bleef) ik\b/.test(after()));
				case 'A':
					// “Als parkeerwachter schreeuwde een man”: the article begins somebody else.
					return frame.as.test(left) && impersonal() && !frame.notAs.test(left) && !secondArticle.test(left);
				case 'M':
					return frame.own.test(left) && !ownEnds.test(left);
				case 'H':
					// “Epilepsie heb ik sinds mijn twaalfde”: the object comes first.
					return (
						frame.have.test(left) ||
						(left === '' &&
							/^ (?:heb|had|kreeg|gebruik|draag) ik\b|^ (?:have i|i have)\b|^ (?:made|taught|gives|gave|maakte|maakt|leerde|leert|dwingt|dwong|geeft|gaf) (?:me|mij)\b/.test(
								after(),
							))
					);
				case 'B':
					return frame.because.test(left) && about() && !someoneElse();
				case 'F':
					return about() && !someoneElse();
				case 'P':
					return frame.kin.test(left);
				case 'R':
					return frame.kinAfter.test(after()) && impersonal() && !someoneElse();
				case 'E':
					return listed(document, first, last, frame.introduction);
				case 'S':
					return (
						about() && !frame.matter.test(left) && !frame.matter.test(after()) && !subjectMatter.test(left)
					);
				case 'T':
					return (
						frame.first.test(`${left} ${after()}`) &&
						!frame.matter.test(left) &&
						!frame.matter.test(after()) &&
						!frame.people.test(left) &&
						!frame.people.test(after()) &&
						!subjectMatter.test(left)
					);
				case 'W':
					return frame.we.test(left);
				case 'U':
					return true;
				default:
					return false;
			}
		},
	};
}
