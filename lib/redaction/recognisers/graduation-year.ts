import { lean, matchesIn, matchesOf } from '../match';
import type { Finding } from '../types';
import { type Context, type Recogniser, sentenceAt } from './model';
import { lifeYears } from './working-life';

/** A year in figures, shortened, or in words; month names before it belong to it. */
const year =
	/\b(?:19[4-9]\d|20[0-3]\d)\b(?![-/.]\d)|'(?:[4-9]\d|0\d|1\d|2\d)\b|\b(?:negentienhonderd|negentien ?(?:vijftig|zestig|zeventig|tachtig|negentig)?|nineteen[- ](?:fifty|sixty|seventy|eighty|ninety)[- ]?)(?: ?(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen)en(?:vijftig|zestig|zeventig|tachtig|negentig)|(?:one|two|three|four|five|six|seven|eight|nine))?\b|\b(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen)en(?:zestig|zeventig|tachtig|negentig)\b(?= (?:geboren|afgestudeerd|geslaagd))/g;

const cues = {
	nl: /\b(?:afgestudeerd|afstudeerde?|afstuderen|studeerde|studeer|diploma\w*|bul|doctoraal\w*|examen\w*|eindexamen\w*|examenjaar|afstudeerjaar|geslaagd|slaagde|bachelor\w*|master\w*|propedeuse|promoveerde|gepromoveerd|promotie aan|proefschrift|lichting|jaargang|klas van|geboren|geboortejaar|bouwjaar|ter wereld|eerste baan|eerste echte baan|loopbaan begon|carriere begon|begon (?:ik )?(?:met werken|mijn loopbaan|mijn carriere|te werken)|begon mijn (?:loopbaan|carriere|werkende leven)|begonnen met werken|startte (?:ik )?mijn (?:loopbaan|carriere)|mijn loopbaan|mijn carriere|mavo|havo|vwo|vmbo|mbo|hbo|mts|hts|lts|meao|heao|leao|mulo|hbs|gymnasium|atheneum|lyceum|pabo|kweekschool|huishoudschool|ambachtsschool|politieschool|politieacademie|universiteit|hogeschool|studie|opleiding|van school|schoolverlater|studiejaar|aangekomen als student|doctoraat|scriptie|getuigschrift|cum laude|titel behaald|op de arbeidsmarkt|mijn eerste|schooltijd)\b/g,
	en: /\b(?:graduat\w+|degree\w*|diploma\w*|class of|doctorate|phd|ph\.d|master\w*|bachelor\w*|mba|bsc|msc|llm|llb|a[- ]levels?|gcses?|finished (?:school|university|college|my)|left school|leaving school|high school|secondary school|matriculat\w*|born|birth|first job|first real job|career (?:began|started|in)|began my career|started my career|started working|began working|started work|my career|my working life|studied|study|studies|thesis|dissertation|qualified|finals|exam\w*|university|college|apprenticeship|vintage|school leaver|polytechnic|alumn\w*|year group|cohort|my first)\b/g,
} as const;

const project =
	/\b(?:project|verhuizing|nota|rapport|wet\b|verordening|budget|begroting|beleid|invoering|reorganisatie|storing|verbouwing|migratie|aanbesteding|motie|visie|plan|besluit|systeem|gebouw|brug|subsidie|verkiezing|act of|report|policy|reorganisation|migration|outage|tender|building|bridge|budget|system|election|statute|treaty|studie naar|onderzoek naar|study of|study into|typist|cursus|training|certificaat|certificate|course|reglement\w*|rules|examenreglement\w*)\b/;

/** “Sinds 1991 werk ik”: a working life from the last century gives an age away as well. */
const working =
	/\bsinds (?<x>19[5-9]\d) (?:werk|ben|zit|sta|rijd) ik\b|\b(?:ik werk|ik ben werkzaam|ik zit|i have worked|i've worked|i have been working|i've been working)(?: [\w'-]{1,40}){0,5}? (?:sinds|since) (?<x1>19[5-9]\d)\b/dg;

/** Cues that leave no doubt. */
const certain =
	/^(?:geboren|geboortejaar|bouwjaar|born|finished|class of|afgestudeerd|afstu|studeerde|graduat|lichting|klas van|jaargang|bul|eindexamen|diploma|geslaagd|slaagde|examen(?!reglement|commissie|bureau))/;

/** Year of graduation, birth or first job: each gives an age away. */
export const graduationYearRecogniser: Recogniser = {
	id: 'graduation-year',
	version: 4,
	languages: ['nl', 'en'],
	find(context: Context): Finding[] {
		const { document } = context;
		const findings: Finding[] = [];
		for (const match of matchesIn(document, year)) {
			const sentence = sentenceAt(document, match.index + 1);
			if (!sentence || match[0].length < 3) continue;
			const from = Math.max(sentence.start, match.index - 80);
			const text = document.canon.slice(from, Math.min(sentence.end, match.index + match[0].length + 80));
			const at = match.index - from;
			let nearest = 999;
			let sure = 999;
			for (const found of matchesOf(cues[sentence.language], text)) {
				const distance =
					found.index < at ? at - found.index - found[0].length : found.index - at - match[0].length;
				if (certain.test(found[0])) sure = Math.min(sure, distance);
				if (distance < nearest) {
					nearest = distance;
				}
			}
			if (nearest > 55) continue;
			const strong = sure < 45;
			const mine =
				/\b(?:ik|mijn|mij|i|my|i'm|i've)\b/.test(text) ||
				!/\b(?:hij|zij|ze|de|het|een|he|she|they|the|was|is|werd)\b/.test(
					text.replace(/\b(?:aan|at|from|in|of) (?:de|het|the)\b/g, ''),
				);
			const distracted = lean(project).test(text.slice(Math.max(0, at - 40), at + 40)) && !strong;
			if (!(mine || strong) || distracted) continue;
			if (nearest > 30 && !strong && /[,]/.test(text.slice(Math.min(at, at + nearest), at))) continue;
			const start = match[0].startsWith("'") ? match.index : match.index;
			findings.push({
				start,
				end: match.index + match[0].length,
				type: 'GRAD_YEAR',
				score: strong ? 0.88 : 0.78,
				rule: 'graduation-year/cue',
			});
		}
		for (const match of matchesIn(
			document,
			/\b(?:ik werk|werk ik|ik werkte|in dienst|werkzaam|i have worked|i've worked|working here|employed|in service|ambtenaar|civil servant)\b[^.;]{0,24}? (?:sinds|vanaf|since|from) (19[5-9]\d)\b|\b(?:ik ben|ik kom|i am|i'm)(?: een kind| a child)? (?:van|uit|from|of)(?: het jaar| the year)? (19[4-9]\d)\b|\b(?:ik|i|i've|i'm)\b[^.;]{0,50} (?:sinds|since) (19[5-9]\d)\b/g,
		)) {
			const end = match.index + match[0].length;
			// “Een akte die men kwijt was sinds 1962”: a clause about something else.
			if (/\b(?:die|dat|wie|men|which|that|who|it|het) [^.;]{0,30}(?:sinds|since) \d+$/.test(match[0]))
				continue;
			findings.push({ start: end - 4, end, type: 'GRAD_YEAR', score: 0.75, rule: 'graduation-year/since' });
		}
		for (const match of matchesIn(
			document,
			/\b(?:ik ben|ben ik|ik kom|een kind) (?:van|uit) (?:het jaar|bouwjaar|het bouwjaar|geboortejaar|lichting) '?((?:19)?[4-9]\d)\b/g,
		)) {
			const end = match.index + match[0].length;
			findings.push({
				start: end - (match[1]?.length ?? 2),
				end,
				type: 'GRAD_YEAR',
				score: 0.85,
				rule: 'graduation-year/since',
			});
		}
		for (const match of matchesIn(document, working)) {
			const range = match.indices?.groups?.x ?? match.indices?.groups?.x1;
			if (range)
				findings.push({
					start: range[0],
					end: range[1],
					type: 'GRAD_YEAR',
					score: 0.74,
					rule: 'graduation-year/since',
				});
		}
		return [...findings, ...lifeYears(context)];
	},
};
