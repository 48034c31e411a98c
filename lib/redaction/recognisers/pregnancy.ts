import { birthPatterns } from '../patterns/birth-more';
import { saidPregnancyPatterns } from '../patterns/body-said';
import { toldPregnancyPatterns } from '../patterns/family-told';
import { passingPregnancyPatterns } from '../patterns/passing-said';
import { lexical } from './model';

/** Pregnancy, birth and the leave around it. */
export const pregnancyRecogniser = lexical({
	id: 'pregnancy',
	version: 4,
	type: 'PREGNANCY',
	families: {
		nl: [
			{
				rule: 'pregnant',
				frames: 'IHMBS',
				words:
					'zwanger, hoogzwanger, zwangerschap*, zwangerschaps en bevallingsverlof, in verwachting, bevallen, bevallingsverlof, bevalling, kraamtijd, kraamweek, kraambed, kraamvisite, kraamverlof, kraamzorg thuis, miskraam, miskramen, doodgeboren, stilgeboren, sterrenkindje, keizersnede, ivf, ivf traject, icsi, vruchtbaarheidstraject, vruchtbaarheidsbehandeling, fertiliteitstraject, borstvoeding, kolven, kolf, kolfpauze(s), kolfruimte, kolfuur, baby op komst, kindje op komst, uitgerekend, uitgeteld, adoptie, adoptieprocedure, draagmoederschap, uitgerekende datum, bekkeninstabiliteit, zwangerschapsdiabetes, echo van onze, verloskundige, weeen, gezinsuitbreiding, positieve test, zwangerschapskwalen',
			},
		],
		en: [
			{
				rule: 'pregnant',
				frames: 'IHMBS',
				words:
					'pregnant, adoption, adopting, surrogacy, heavily pregnant, pregnancy, pregnancies, maternity leave, maternity, miscarriage(s), stillborn, stillbirth, expecting, expecting a baby, gave birth, giving birth, caesarean, c section, ivf, fertility treatment, breastfeeding, breast feeding, pumping breaks, baby on the way, due date, morning sickness, antenatal classes, midwife, postnatal, labour ward',
			},
		],
	},
	unless: ({ document }, first, last) => {
		const right = document.canon.slice(last.end, last.end + 24);
		// “Als verloskundige zag ik veel vaders”: a trade.
		if (
			/^(?:verloskundige|kraamverzorgster|kraamverzorgende|midwife)$/.test(last.text) &&
			/\b(?:als|ben|was|werd|as an?|am an?|was an?)(?: een)? $/.test(
				document.canon.slice(Math.max(0, first.start - 12), first.start),
			)
		)
			return true;
		// “Toen Van Beusekom met zwangerschapsverlof ging”: somebody else went.
		if (
			/verlof$/.test(last.text) &&
			/^ (?:ging|gaat|was|is|zat|vertrok|moest|kwam)\b(?! ik\b)/.test(right) &&
			/\b(?:toen|omdat|nadat|als|terwijl|doordat|want|die) (?!ik\b|we\b|wij\b)[^,;.]{2,40}? met $/.test(
				document.canon.slice(Math.max(0, first.start - 60), first.start),
			)
		)
			return true;
		// “Ik richtte een kolfruimte in”, “in de kraamzorg leerde ik …”: a room to build, a field of work.
		const before = document.canon.slice(Math.max(0, first.start - 70), first.start);
		if (
			/\b(?:richt(?:te)?|bouwde|ontwierp|regelde|plande|designed|built|fitted|furnished|planned) (?:de |het |een |an? |the )?(?:\w+ )?$/.test(
				before,
			) ||
			/\b(?:in de (?:kraamzorg|verloskunde|kraamkliniek)|op de kraamafdeling|as a midwife|on the (?:maternity|labour) ward|in midwifery)\b/.test(
				before,
			)
		)
			return true;
		if (
			/^ (?:wom[ae]n|vrouw|vrouwen|client\w*|collega\w*|colleagues?|medewerk\w*|employees?|inwoner\w*|meisje|girl|buurvrouw|residents?)/.test(
				right,
			)
		)
			return true;
		if (
			/^ (?:cover|pay|policy|ward|services?|unit|regeling|beleid|vervang|care|rights|project|team|an? (?:answer|increase|reply|rise|delivery)|more|fewer|trouble|pause|van plannen|with ideas|with meaning)/.test(
				right,
			)
		)
			return true;
		if (
			/^(?:uitgerekend|uitgeteld|expecting|bevallen|kolf|maternity|midwife)$/.test(first.text) &&
			first === last
		) {
			if (first.text === 'maternity') return true;
			if (first.text === 'expecting') return !/^(?:[.,]| (?:in|our|twins|my|and|for))/.test(right);
			if (first.text === 'uitgerekend' || first.text === 'uitgeteld')
				return !/\b(?:ik (?:ben|was)|(?:ben|was) ik) (?:in \w+ )?$/.test(
					document.canon.slice(Math.max(0, first.start - 24), first.start),
				);
			if (first.text === 'bevallen')
				return (
					!/\b(?:ik ben|ben ik|ik was|was ik|ik)(?: \w+){0,6} $/.test(
						document.canon.slice(Math.max(0, first.start - 50), first.start),
					) ||
					/\b(?:mij|me|goed|slecht) (?:\w+ )?$/.test(
						document.canon.slice(Math.max(0, first.start - 24), first.start),
					)
				);
			return first.text === 'kolf';
		}
		return false;
	},
	patterns: [
		...birthPatterns,
		...toldPregnancyPatterns,
		...saidPregnancyPatterns,
		...passingPregnancyPatterns,
		{ rule: 'birth', language: 'nl', pattern: /\bik (?<x>beviel)\b/dg },
		{ rule: 'birth', language: 'nl', pattern: /\b(?<x>beviel) ik\b/dg },
		{
			rule: 'leave',
			language: 'nl',
			pattern:
				/\b(?:mijn|na (?:mijn|het|een)|(?:ik|ben|was|ging|ga) (?:\w+ ){0,3}met) (?<x>(?:zwangerschaps?|bevallings|kraam)verlof)\b|\bmet (?<x1>(?:zwangerschaps?|bevallings|kraam)verlof) (?:ging|was|ben|ga|zat|moest|wilde) ik\b/dg,
			unless: (match, { document }) =>
				/\b(?:haar|zijn|collega|hij|zij|ze|die) (?:\w+ )?met /.test(
					document.canon.slice(Math.max(0, match.index - 20), match.index + match[0].length),
				),
		},
		{
			rule: 'expect',
			language: 'en',
			pattern:
				/\b(?:i am|i'm|we are|we're) (?<x>expecting (?:my|our|an?) (?:first |second |third |fourth )?(?:child|baby|son|daughter|twins))\b/dg,
		},
		{
			rule: 'expect',
			language: 'nl',
			pattern:
				/\b(?:ik|wij|we) (?:verwacht|verwachten|krijg|krijgen)\b[^.;]{0,20}? (?<x>(?:mijn|ons|een|onze) (?:eerste |tweede |derde |vierde )?(?:kind|kindje|baby|tweeling))\b/dg,
		},
		{
			rule: 'weeks',
			language: 'nl',
			pattern:
				/\b(?:ik ben|was ik|ik was) (?<x>(?:\d+|[a-z]+) (?:weken|maanden) (?:zwanger|ver|onderweg))\b/dg,
		},
		{
			rule: 'due',
			language: 'nl',
			pattern:
				/\b(?:ons|mijn|het) (?:eerste|tweede|derde|vierde)(?: kind(?:je)?)? (?<x>(?:is op komst|komt in \w+|wordt verwacht|op komst))\b/dg,
		},
		{
			rule: 'birth',
			language: 'en',
			pattern: /\b(?:after|since|before|during|with) (?:the |my )?(?<x>(?:birth|arrival)) of (?:my|our)\b/dg,
		},
		{
			rule: 'due',
			language: 'en',
			pattern:
				/\b(?:i am|i'm|we are|our (?:first|second|third)(?: child| baby)? is|my baby is|baby)(?: \w+)? (?<x>due(?: date)?(?: in)? (?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|soon))\b/dg,
		},
		{
			rule: 'weeks',
			language: 'en',
			pattern: /\bi(?:'m| am| was) (?<x>(?:\d+|[a-z]+) (?:weeks|months) (?:pregnant|along|gone))\b/dg,
		},
		{ rule: 'leave', language: 'en', pattern: /\bmy (?<x>maternity(?: leave)?)\b/dg },
	],
});
