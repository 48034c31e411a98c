import { geographic, publicNames } from '../lexicon/public';
import { matchesIn, matchesOf } from '../match';
import type { Finding } from '../types';
import { type Context, type Recogniser, sentenceAt } from './model';
import { toldSchools } from './organisation-told';

/** Names of universities, universities of applied sciences and vocational schools; names are facts, written by hand. */
const names =
	"universiteit (?:leiden|utrecht|van amsterdam|twente|maastricht|antwerpen|gent|van tilburg|tilburg)|university of (?:the arts )?[a-z]+(?: [a-z]+ade)?|rijksuniversiteit (?:groningen|leiden|utrecht)?|(?:katholieke|vrije|technische|open|erasmus|radboud|wageningse|landbouw|protestantse theologische|anton de kom) ?universiteit(?: (?:amsterdam|brussel|delft|eindhoven|nijmegen|rotterdam|leuven|van suriname|gent|berlijn))?|erasmus university(?: rotterdam)?|radboud university|utrecht university|leiden university|maastricht university|tilburg university|wageningen university|delft university(?: of technology)?|eindhoven university(?: of technology)?|vrije university|anton de kom university|mbo ?rijnland|mbo (?:utrecht|amersfoort)|summa college|yuverta|techniek college rotterdam|hoornbeeck college|grafisch lyceum [a-z]+|design academy(?: eindhoven)?|gerrit rietveld academie|rietveld academie|artez|codarts|hotelschool (?:den haag|maastricht|the hague)|de kempel|marnix academie|driestar(?: educatief)?|thomas more|politieacademie|tu delft|tu eindhoven|tu twente|tu\\/e|uva|vu amsterdam|(?:de )?vu|kuleuven|ku leuven|ugent|vub|wur|rug|ru nijmegen|nyenrode(?: university)?|fontys|avans|saxion|windesheim|hanzehogeschool(?: groningen)?|hanze|inholland|zuyd(?: hogeschool)?|stenden|nhl stenden|nhl(?: hogeschool)?|van hall larenstein|han|hogeschool van arnhem en nijmegen|hva|hogeschool (?:van amsterdam|utrecht|rotterdam|leiden|zeeland|zuyd|viaa|inholland|windesheim|kpz|ipabo|thomas more|de kempel|[a-z]+)|christelijke hogeschool ede|che ede|haagse hogeschool|hague university(?: of applied sciences)?|hz university|breda university(?: of applied sciences)?|buas|nhtv|codarts|artez|hku|gerrit rietveld academie|design academy eindhoven|koninklijke academie|conservatorium van [a-z]+|politieacademie|iselinge|marnix academie|aeres|has(?: green academy| den bosch| hogeschool)?|dronten|roc (?:van [a-z]+|midden nederland|(?:de|ter) [a-z]+|[a-z]+(?: college)?)|aoc (?:oost|friesland|terra|de groene welle|limburg|[a-z]+)|(?:pabo|heao|hts|mts|lts|mavo|meao|sociale academie|kunstacademie|hotelschool|zeevaartschool|tuinbouwschool|lerarenopleiding|avondschool|huishoudschool|ambachtsschool)(?: de)? (?:in )?(?:amsterdam|rotterdam|den haag|utrecht|groningen|leeuwarden|zwolle|enschede|arnhem|nijmegen|eindhoven|tilburg|breda|den bosch|maastricht|leiden|delft|haarlem|middelburg|vlissingen|assen|emmen|deventer|apeldoorn|hengelo|almelo|sittard|venlo|roermond|heerlen|gouda|dordrecht|alkmaar|den helder|hoorn|amersfoort)|albeda(?: college)?|zadkine|deltion(?: college)?|graafschap college|rijn ijssel|friese poort|firda|friesland college|noorderpoort(?:college)?|rietveld(?: academie)?|clingendael|tio|loi|ncoi|isbw|schoevers|nti|tmo|hotelschool (?:den haag|maastricht|ter duin)|alfa-?college|drenthe college|landstede|aventus|koning willem i college|summa college|ter aa|curio|scalda|vista college|gilde opleidingen|arcus college|leijgraaf|horizon college|regio college|nova college|talland college|mondriaan|id college|da vinci college|hoornbeeck college|cibap|sint lucas|yuverta|wellant(?:college)?|lentiz|mbo (?:utrecht|amersfoort|rijnland|rotterdam)|astrum college|clusius college|grafisch lyceum(?: \\w+)?|harvard|oxford|cambridge|yale|stanford|princeton|mit|sorbonne|sciences po|lse|london school of economics|imperial college(?: london)?|king's college(?: london)?|university college (?:utrecht|london|dublin|roosevelt)|trinity college(?: dublin)?|eth zurich|hec paris|humboldt(?:-| )universitat|jagiellonian|sapienza|bocconi|makerere|addis ababa university|cairo university|damascus university|aleppo university|kabul university|(?:leidse|utrechtse|groningse|groninger|amsterdamse|rotterdamse|tilburgse|delftse|nijmeegse|maastrichtse|wageningse|eindhovense|twentse|haagse|arnhemse|zwolse|bredase|zeeuwse|friese|limburgse|brabantse|drentse|enschedese|deventer|leuvense|gentse|antwerpse|brusselse) (?:universiteit|hogeschool|academie|pabo|lerarenopleiding|heao|hts|mts|meao|sociale academie|kunstacademie|zeevaartschool|hotelschool|toneelschool|politieschool)|[a-z]+ state university|[a-z]+ polytechnic|queen's university(?: belfast)?|hochschule [a-z]+|fachhochschule [a-z]+|arteveldehogeschool|karel de grote hogeschool|rwth aachen|uantwerpen|kuleuven";
const known = new RegExp(`\\b(?<x>${names})\\b`, 'dg');
const shape =
	/\b(?<x>(?:[a-z][\w'.-]{1,40}[ -]){1,4}(?:university(?: of (?:applied sciences|technology))?|universiteit|hogeschool|college|lyceum|academie|academy|gymnasium|scholengemeenschap|mavo|high school|secondary school|grammar school|comprehensive|polytechnic|institute of technology|business school|law school|basisschool|mytyl\w*|montessori\w*|vrije school|middelbare school|school))\b/dg;
/** “Sint-Janslyceum”, “Stedelijk Gymnasium”, “Christelijk Lyceum Veenendaal”: the school word inside a capitalised name. */
const inside =
	/\b(?<x>(?:[a-z][\w'.-]{1,40}[ -]){0,3}(?:[a-z'-]{3,30}(?:lyceum|college|gymnasium|hogeschool|academie|scholengemeenschap)|(?:lyceum|college|gymnasium|hogeschool|academie|scholengemeenschap|atheneum|mavo|vmbo|basisschool|praktijkschool|vakschool|bedrijfsschool|vakcollege|university|academy|school))(?: (?:de|het|van|of|ter|ten|aan de)(?= [a-z]))?(?: [\w'-]{2,40}){0,2})/dg;
/** A town where somebody studied stands for its university. */
const bareSchool =
	/\b(?:mbo|hbo|roc|aoc|pabo|havo|vwo|vmbo|mavo|mts|lts|hts|meao|heao|praktijkschool|basisschool|middelbare school|vakschool|volwasseneneducatie)(?:-opleiding|-school|school)?(?: [1-6])?(?: (?:bij|aan|op|van|called|genaamd|at))?(?: (?:het|de))? (?<x>[a-z][\w'-]{2,30}(?: [\w'-]{2,30}){0,2})/dg;
/** What is studied at that level, when somebody gives it a capital. */
const subject =
	/^(?:[a-z]*(?:kunde|techniek|zorg|werk|beheer|recht|rechten|wetenschappen|management|administratie|welzijn|economie|communicatie|handel|logistiek|niveau|profiel|nl|ict|bouw|infra|sport|toerisme|horeca|facilitair|secretarieel|pedagogiek|verpleegkunde|toezicht|handhaving|veiligheid)|nederlands|engels|met|en|in)$/;
const town =
	/\b(?:(?:stud\w+|promov\w+|afgestudeerd|gestudeerd|gepromoveerd|colleges? (?:liep|volgde)|studententijd|studie|rechten|geneeskunde|propedeuse|bachelor|master)(?: (?!(?:en|maar|and|but|naar|over)\b)[\w'-]{1,40}){0,4}? (?:in|te|at)) (?<x>(?:den |den )?[a-z]{4,20})\b|\bin (?<x1>(?:den )?[a-z]{4,20})(?: [\w'-]{1,40}){0,4} (?:gestudeerd|afgestudeerd|gepromoveerd|studeerde ik|promoveerde ik|studeer ik)\b/dg;
const universityTowns =
	/^(?:leiden|groningen|utrecht|amsterdam|rotterdam|delft|eindhoven|tilburg|nijmegen|maastricht|wageningen|enschede|twente|leuven|gent|antwerpen|brussel|zwolle|breda|arnhem|leeuwarden|den haag|den bosch|oxford|cambridge|deventer|middelburg|vlissingen|apeldoorn|kampen|haarlem|ede|london|paris|parijs|berlin|berlijn|heidelberg|edinburgh|dublin|the hague)$/;
const study =
	/\b(?:stud\w*|gestudeerd|afgestudeerd|afstud\w*|diploma\w*|gediplomeerd|opleiding\w*|bachelor\w*|master\w*|scriptie|thesis|degree\w*|llm|llb|hold an?|msc|bsc|ba from|ma from|graduat\w*|promov\w*|gepromoveerd|doctor\w*|phd|minor|semester|training|mba|pabo|rondde|afgerond|obtained|obtain|read|titel|title|docent|teacher|teachers|mentor op|class of|klaar in|klaar met|erkend|leraren|tutor|campus|lichting|jaargang|college gelopen|propedeuse|mbo|hbo|havo|vwo|mavo|vmbo|examen|eindexamen|leerling|alma mater|a levels|leren modelleren|heb ik leren|leren \w+en|bbl|bol-opleiding|zat op|zat ik op|concierge|amanuensis|onderwijsassistente?|roostermaker|leraar op|lerares op|juf op|meester op|zit (?:ik )?(?:nu |nog |sinds \w+ )?op|\w+jaars|eindexamenjaar|examenjaar|gezeten|(?:laatste|eerste|tweede|derde|vierde|vijfde|zesde) klas|eindexamenklas|achter de rug|rechten|leert?|mijn (?:docent|docente|mentor|juf|meester|begeleider) (?:op|van)|volgde|volg|behaald\w*|haalde|alumn\w*|attended|classes|taught|school|learned|learnt|qualified|cursus|les\b|lessen|deed|gedaan|stage|docent aan|education|educated|trained|eerstejaars|bul|cum laude|undergraduate|finished|enrolled|oude docent|lerarenopleiding|leraar worden|exchange|promoveer\w*|promotie|leerde (?:ik|i)|ik leerde|i learn\w+|werd ik opgeleid|opgeleid|ging (?:ik|naar)|naar school|schooltijd|schooljaren|eindexamen|niveau|jaartje|studie\w*)\b/;
const first = /\b(?:ik|mij|mijn|me|i|my|i'm|i've|we|wij)\b/;
const notStudy =
	/\b(?:onderzoekers?|researchers?|samen met|partner\w*|in samenwerking|in opdracht|rapport van|report by|model van|onderzoek van|cijfers van|study by|professor (?:at|from|of)|hoogleraar|stagiair\w*|studenten van|students (?:of|from)|bijeenkomst|leerlingen van|pupils of|gebouw van|docent aan)\b/;
const acronyms =
	/^(?:uva|(?:de )?vu|wur|rug|han|hva|has|mit|lse|hku|nhl|vub|buas|tu\/e|nhtv|che ede|hanze|firda|mondriaan|curio|landstede|dronten|ter aa|scalda)$/;

/** Own schools: a closed list, and names that end in college, lyceum, university, in a sentence about studying. */
export const schoolRecogniser: Recogniser = {
	id: 'school',
	version: 5,
	languages: ['nl', 'en'],
	find(context: Context) {
		const { document } = context;
		const { canon, original, map } = document;
		const findings: Finding[] = toldSchools(context);
		const named =
			/universit|hogeschool|college|lyceum|academ|gymnasium|scholengem|atheneum|mavo|vmbo|school|polytechnic|institute|mytyl|montessori/.test(
				canon,
			);
		for (const pattern of named ? [known, shape, inside] : [known]) {
			for (const match of matchesIn(document, pattern)) {
				const range = match.indices?.groups?.x;
				if (!range) continue;
				let [start] = range;
				let [, end] = range;
				const sentence = sentenceAt(document, start);
				if (!sentence) continue;
				const raw = (from: number): string => original.slice(map[from], map[from + 1]);
				const isUpper = (from: number): boolean => raw(from) !== raw(from).toLowerCase();
				if (pattern === shape) {
					// Keep the capitalised tail of the words before the school word.
					const words = matchesOf(/[\w'.-]{1,40}/g, canon.slice(start, end)).map(
						(word) => start + word.index,
					);
					const lastWord = words.at(-1) ?? start;
					const head = words.slice(0, -1).reverse();
					let begin = -1;
					for (const word of head) {
						if (isUpper(word)) begin = word;
						else if (!/^(?:van|de|het|of|the|st|sint|der|den)\b/.test(canon.slice(word))) break;
					}
					if (begin < 0) continue;
					start = begin;
					if (
						/^(?:mijn|op|de|het|in|aan|ik|na|bij|sinds|voor|tijdens|van|met|uit|my|the|at|i|after|before|since)\b/.test(
							canon.slice(start, lastWord),
						) &&
						words.filter((word) => word >= start && word < lastWord && isUpper(word)).length < 2
					)
						continue;
				} else if (pattern === inside) {
					const piece = insideName(context, start, end);
					if (!piece) continue;
					[start, end] = piece;
				} else if (!isUpper(start) && !document.whispering) {
					if (
						!/^(?:de|het|the|open|vrije)/.test(canon.slice(start, end)) &&
						!/[A-Z]/.test(original.slice(map[start], map[end]))
					)
						continue;
				}
				const text = canon.slice(start, end);
				if (
					acronyms.test(text) &&
					text !== 'tu/e' &&
					!/^\p{Lu}/u.test(original.slice(map[end - 2], map[end]))
				)
					continue;
				const around = canon.slice(Math.max(sentence.start, start - 130), Math.min(sentence.end, end + 90));
				const before = canon.slice(Math.max(sentence.start, start - 60), start);
				const telegraphic = !/\b(?:is|was|heeft|has|de|het|the|werd)\b/.test(
					around.replace(/\b(?:aan|at|op|from|of) (?:de|het|the)\b/g, ''),
				);
				if (
					!study.test(around.replace(text, ' ')) ||
					!(first.test(around) || telegraphic) ||
					notStudy.test(before.slice(-45))
				)
					continue;
				findings.push({
					start,
					end,
					type: 'SCHOOL',
					score: pattern === known ? 0.88 : 0.78,
					rule: pattern === known ? 'school/list' : 'school/shape',
				});
			}
		}
		// “diploma gehaald bij mbo Windroos”: a level and a name.
		for (const match of matchesIn(document, bareSchool)) {
			const range = match.indices?.groups?.x;
			if (!range || document.whispering || document.shouting) continue;
			const words = matchesOf(/[\w'-]+/g, canon.slice(range[0], range[1]));
			const isUpper = (at: number): boolean => /^\p{Lu}/u.test(original.slice(map[range[0] + at]));
			let end = range[0];
			for (const word of words) {
				if (!isUpper(word.index)) break;
				end = range[0] + word.index + word[0].length;
			}
			const sentence = sentenceAt(document, range[0]);
			if (end === range[0] || !sentence) continue;
			const around = canon.slice(Math.max(sentence.start, range[0] - 130), Math.min(sentence.end, end + 90));
			const head = words[0]?.[0] ?? '';
			// “vwo 6 aan het …”, “5 havo op het …”: a class is somebody's own.
			const inClass =
				/[a-z] [1-6] (?:aan|op|bij)/.test(match[0]) ||
				/\b[1-6] ?$/.test(canon.slice(Math.max(0, match.index - 3), match.index));
			if (!(inClass || study.test(around.replace(match[0], ' '))) || !first.test(around)) continue;
			if (publicNames.has(head) || geographic.has(head) || (words.length > 0 && subject.test(head))) continue;
			if (notStudy.test(canon.slice(Math.max(sentence.start, match.index - 45), match.index))) continue;
			findings.push({ start: range[0], end, type: 'SCHOOL', score: 0.72, rule: 'school/level' });
		}
		for (const match of matchesIn(document, town)) {
			const range = match.indices?.groups?.x ?? match.indices?.groups?.x1;
			const name = match.groups?.x ?? match.groups?.x1 ?? '';
			if (!range || !universityTowns.test(name)) continue;
			const sentence = sentenceAt(document, range[0]);
			if (!sentence || !first.test(canon.slice(sentence.start, sentence.end))) continue;
			if (/\b(?:studenten|students|onderzoek|studio)\b/.test(match[0])) continue;
			findings.push({ start: range[0], end: range[1], type: 'SCHOOL', score: 0.78, rule: 'school/town' });
		}
		return findings;
	},
};

/** The capitalised part of a match of `inside`, with the school word in it; articles in front are left out. */
function insideName({ document }: Context, from: number, to: number): [number, number] | undefined {
	const words = matchesOf(/[\w']+(?:-[\w']+)*/g, document.canon.slice(from, to)).map((word) => ({
		start: from + word.index,
		end: from + word.index + word[0].length,
		text: word[0],
		upper: /^\p{Lu}/u.test(document.original.slice(document.map[from + word.index])),
	}));
	const school = words.findIndex(({ text, upper }) => upper && schoolWord.test(text));
	if (school < 0) return undefined;
	let first = school;
	while (
		first > 0 &&
		words[first - 1]?.upper &&
		!/^(?:mijn|op|de|het|aan|na|bij|van|in|ik|my|the|at|i)$/.test(words[first - 1]?.text ?? '')
	)
		first--;
	let last = school;
	for (let step = school + 1; step < words.length; step++) {
		if (words[step]?.upper) last = step;
		else if (!/^(?:de|het|van|of|ter|ten|aan)$/.test(words[step]?.text ?? '')) break;
	}
	const [start, end] = [words[first], words[last]];
	const bare =
		first === last &&
		/^(?:lyceum|college|gymnasium|hogeschool|academie|scholengemeenschap|atheneum|mavo|vmbo|basisschool|university|academy|school)$/.test(
			start?.text ?? '',
		);
	return start && end && !bare ? [start.start, end.end] : undefined;
}

const schoolWord =
	/(?:lyceum|college|gymnasium|hogeschool|academie|scholengemeenschap|atheneum|mavo|vmbo|school|university|academy)$/;
