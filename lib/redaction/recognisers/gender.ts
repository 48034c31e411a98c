import { matchesIn, matchesOf } from '../match';
import { saidGenderPatterns } from '../patterns/bonds-said';
import { toldGenderPatterns } from '../patterns/family-told';
import { genderPatterns } from '../patterns/gender-more';
import { passingGenderPatterns } from '../patterns/passing-said';
import type { Finding } from '../types';
import { feminineRoles } from './gender-role';
import { type Context, lexical, type Recogniser, sentenceAt } from './model';

const lexemes = lexical({
	id: 'gender',
	version: 4,
	type: 'GENDER',
	families: {
		nl: [
			{
				rule: 'person',
				frames: 'IAE',
				words:
					'vrouw, man, meisje, meid, jongen, dame, heer, kerel, vent, jongeman, jongedame, vrouwelijk(e), mannelijk(e), moederfiguur, vaderfiguur, cis vrouw, cisvrouw, cisman, vrouwmens, wijf, gozer, jongetje, jongste meisje',
			},
			{ rule: 'we', frames: 'W', words: 'vrouwen, mannen, meiden, meisjes, dames, jongens, kerels' },
			{
				rule: 'role',
				frames: 'IAE',
				words:
					'raadsvrouw, penningmeesteres, meesteres, conciergesse, burgemeesteres, gidsin, vriendin van, boekhoudster, opzichtster, hoofdverpleegster, wijkverpleegster, docentes, kraanmeid, bouwvakster, lasster, stratenmaakster, groenvrouw, bouwvrouw, zeevrouw, kapiteinse, zakenvrouw, zakenman, voorzitster, directrice, verpleegster, lerares, juf, onderwijzeres, kapster, schoonmaakster, medewerkster, leidster, teamleidster, groepsleidster, begeleidster, bestuurster, schrijfster, journaliste, docente, studente, adviseuse, consulente, assistente, coordinatrice, psychologe, sociologe, biologe, pedagoge, brandweervrouw, brandweerman, politievrouw, politieman, politieagente, agente, timmervrouw, vakvrouw, cameravrouw, gastvrouw, poetsvrouw, kamermeisje, werkster, serveerster, stewardess, boerin, vertrouwensvrouw, voorvrouw, alumna, sportvrouw, keepster, kampioene, verkoopster, caissiere, telefoniste, receptioniste, secretaresse, verzorgster, verloskundige vrouw, kraamverzorgster, naaister, kunstenares, zangeres, actrice, danseres, schilderes, trainster, presentatrice, redactrice, inspectrice, ambassadrice, onderzoekster, ontwerpster, bewoonster, vertaalster, oprichtster, initiatiefneemster, vrijwilligster, deelneemster, projectleidster, bestuursvrouw, wethoudster, spreekster, woordvoerster, boswachtster, chauffeuse, monteuse, masseuse, stagiaire, kokkin, vriendin, collegae, werkneemster, ambtenares, alleskunster, bedrijfsleidster, opvolgster van, barvrouw, vrachtwagenchauffeuse, buschauffeuse, kraanmachiniste, machiniste, ondernemersvrouw, ondernemster, bemiddelaarster, hulpverleenster, leerlinge, mbo studente, brugwachtster, buurvrouw, vrouwelijke collega',
				score: 0.82,
			},
		],
		en: [
			{
				rule: 'person',
				frames: 'IAE',
				words:
					'woman, man, girl, boy, lady, gentleman, female, male, guy, bloke, lad, lass, cis woman, cis man, gal',
			},
			{ rule: 'we', frames: 'W', words: 'women, men, girls, ladies, lads, guys' },
			{
				rule: 'role',
				frames: 'IAE',
				words:
					'businesswoman, businessman, chairwoman, chairman, foreman, fisherman, craftsman, tradesman, spokesman, alderman, councilman, boatswoman, yachtswoman, policewoman, policeman, fireman, firewoman, waitress, actress, saleswoman, salesman, forewoman, craftswoman, tradeswoman, headmistress, headmaster, stewardess, spokeswoman, alderwoman, ombudswoman, sportswoman, sportsman, councilwoman, cleaning lady, handyman, hostess, seamstress, poetess, heroine, manageress, postwoman, postman, servicewoman, serviceman, housekeeper lady, dinner lady, lollipop lady, tea lady, barmaid, barman, cameraman, camerawoman, schoolgirl, schoolboy, cowgirl, alumna, matron, landlady, horsewoman',
				score: 0.82,
			},
		],
	},
	unless: ({ document }, first, last) => {
		const right = document.canon.slice(last.end, last.end + 26);
		if (
			/^(?:male|female|man|woman|vrouw|man|heer|boy|girl)$/.test(last.text) &&
			/^-|^ (?:client|patient|audience|hours?|days?|resident|customers|van de klok|tegen man|to man|staan|staat|sta\b|power|of the match|made|hole|overboord|en paard|uur)/.test(
				right,
			)
		)
			return true;
		// “An elderly man, Mr Verbeek, rang”
		if (
			/^(?:man|woman|lady|gentleman|boy|girl|lad)$/.test(last.text) &&
			/^,? (?:mr|mrs|ms|miss)\b/.test(right)
		)
			return true;
		// “Ik had maar drie man”: a headcount.
		if (
			last.text === 'man' &&
			/\b(?:\d+|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|twintig|dertig|honderd) $/.test(
				document.canon.slice(Math.max(0, first.start - 12), first.start),
			)
		)
			return true;
		return (
			/^(?:vrouwelijke?|mannelijke?)$/.test(last.text) &&
			/^ (?:client|inwoner|bewoner|patient|bezoeker|doelgroep|gedetineerd|slachtoffer|kandidaten|klant|inkomens)/.test(
				right,
			)
		);
	},
	patterns: [
		...saidGenderPatterns,
		...passingGenderPatterns,
		...toldGenderPatterns,
		...genderPatterns,
		{
			rule: 'pronouns',
			language: 'both',
			pattern:
				/(?:^|[\s("'.,;:·-])(?<x>(?:she|he|they|zij|hij|die|hen|ze) ?\/ ?(?:her|him|them|haar|hem|hen|hun|they|ze|diens)(?: ?\/ ?(?:hers|his|theirs|haar|zijn|hun|diens|they|them|zijn))?)(?=$|[\s)"'.,;:·-])/dg,
			score: 0.95,
			unless: (match) => /^\W*(?:hij ?\/ ?ze|zij ?\/ ?hen)$/.test(match[0]),
		},
		{
			rule: 'pronouns',
			language: 'both',
			pattern:
				/\b(?:pronouns|voornaamwoorden|aanspreekvorm)\b[^.;\n]{0,16}?(?<x>\b(?:she|he|they|zij|hij|hen|die|she her|he him|they them|zij haar|hij hem|die hen|hen hun|mevrouw|meneer)\b(?: \w+)?)/dg,
		},
		{
			rule: 'only',
			language: 'nl',
			pattern:
				/\b(?:ik|mij|me|mijn)\b[^.;]{0,44}?\b(?:enige|eerste|een van de (?:weinige|twee|drie)|tussen alleen|tussen allemaal|weinig) (?<x>vrouw(?:en)?|man(?:nen)?|meisje|meid|dame|jongen|vrouwelijke \w+)\b/dg,
		},
		{
			rule: 'only',
			language: 'nl',
			pattern:
				/\b(?:als|de) (?:enige|eerste|jonge|oudere|jongste) (?<x>vrouw|man|meisje|meid|dame|jongen|vrouwelijke)\b/dg,
			unless: (match, { document }) =>
				!/\b(?:ik|mij|mijn|me)\b/.test(
					document.canon.slice(Math.max(0, match.index - 60), match.index + match[0].length + 70),
				),
		},
		{
			rule: 'title',
			language: 'nl',
			pattern:
				/\b(?:ik ben|noem mij|noemt mij|noemden mij|noemen mij|zegt|aangesproken (?:als|met)|spreek mij aan (?:als|met)) (?<x>mevrouw|meneer|mevr|juffrouw|zuster)\b/dg,
		},
		{
			rule: 'voice',
			language: 'nl',
			pattern:
				/\b(?:als|mijn) (?<x>vrouw-zijn|man-zijn|vrouwzijn|manzijn|vrouwelijkheid|mannelijkheid|geslacht)\b/dg,
		},
		{
			rule: 'body',
			language: 'nl',
			pattern:
				/\bmijn (?<x>(?:menstruatie|overgang|menopauze|baard|menstruatieklachten|overgangsklachten|prostaat))\b/dg,
			unless: ({ 0: text }, { document }) =>
				text.includes('overgang') &&
				!/\b(?:overgang[.,;]|overgang (?:is|was|slaap|heb))/.test(document.canon),
		},
		{
			rule: 'only',
			language: 'en',
			pattern:
				/\b(?:i|i'm|me|my)\b[^.;]{0,44}?\b(?:only|first|one of (?:the )?(?:few|two|three)) (?<x>wom[ae]n|m[ae]n|girls?|lady|female(?: \w+)?|boy|guy)\b/dg,
		},
		{
			rule: 'only',
			language: 'en',
			pattern:
				/\b(?:as|being) (?:the |an? )?(?:only|first|young|older|lone) (?<x>woman|man|girl|lady|female|male|boy|guy)\b/dg,
			unless: (match, { document }) =>
				!/\b(?:i|i'm|me|my)\b/.test(
					document.canon.slice(Math.max(0, match.index - 60), match.index + match[0].length + 70),
				),
		},
		{
			rule: 'title',
			language: 'en',
			pattern:
				/\b(?:call(?:s|ed)? me|address(?:es|ed)? me as|i am|i'm) (?<x>(?:mrs|mr|ms|miss|sir|madam|ma'am|mister)\b)/dg,
		},
		{
			rule: 'body',
			language: 'en',
			pattern:
				/\bmy (?<x>menopause|menstruation|period pains?|beard|womanhood|manhood|gender|sex)\b(?! (?:analysis|policy|studies|equality))/dg,
		},
	],
});

/** Sentences that bring in words somebody else wrote or said about the candidate. */
const review =
	/\b(?:over mij|about me|aan mij|mij als|me as|mijn (?:\w+ )?(?:leidinggevende|manager|chef|baas|directeur|collega|collega's|teamleider|docent|mentor|begeleider|beoordeling|referentie|functioneringsgesprek|getuigschrift|stagebegeleider|coach)|my (?:\w+ )?(?:manager|boss|supervisor|chef|colleagues?|director|mentor|coach|teacher|tutor|review|appraisal|reference|evaluation|team leader|team lead|performance review)|beoordeling|getuigschrift|referentie|functioneringsgesprek|appraisal|performance review|mijn stageverslag|360|jaargesprek|feedback|a reference|een referent|in het verslag over|stond)\b/;
const quoted = /["'](?=[^"'\n]{6,320}["'])([^"\n]{6,320}?)["'](?!\w)/g;
const pronoun = { nl: /\b(?:hij|zij|haar|hem)\b/g, en: /\b(?:he|she|her|him|his|hers)\b/g } as const;

/** Third-person pronouns in a quotation that speaks about the candidate. */
function quotations(context: Context): Finding[] {
	const { document } = context;
	const findings: Finding[] = [];
	const { canon } = document;
	for (const match of matchesIn(document, quoted)) {
		const body = match[1] ?? '';
		const before = canon.slice(Math.max(0, match.index - 130), match.index);
		const after = canon.slice(match.index + match[0].length, match.index + match[0].length + 60);
		if (!review.test(before) && !review.test(after)) continue;
		if (
			/\b(?:ik|i|i'm|mijn|my)\b/.test(body) ||
			/\b(?:client|bewoner|klant|resident|customer)/.test(before.slice(-60))
		)
			continue;
		const language = sentenceAt(document, match.index + 2)?.language ?? document.language;
		for (const word of matchesOf(pronoun[language], body)) {
			const start = match.index + 1 + word.index;
			findings.push({
				start,
				end: start + word[0].length,
				type: 'GENDER',
				score: 0.75,
				rule: 'gender/quotation',
			});
		}
	}
	return findings;
}

/** Words and pronouns that tell the candidate's gender. */
export const genderRecogniser: Recogniser = {
	...lexemes,
	find: (context) => [...lexemes.find(context), ...feminineRoles(context), ...quotations(context)],
};
