import { englishAgePatterns } from '../patterns/age-en';
import { agePatterns } from '../patterns/age-more';
import { dutchAgePatterns } from '../patterns/age-nl';
import { toldAgePatterns } from '../patterns/age-told';
import { pension } from '../patterns/age-words';
import { livedAgePatterns, livedYearPatterns } from '../patterns/lived-through';
import { ordinaryAgePatterns } from '../patterns/ordinary-nl';
import { passingAgePatterns } from '../patterns/passing-said';
import { lexical } from './model';

/** Age in figures and words, decades, generations and pension. */
export const ageRecogniser = lexical({
	id: 'age',
	version: 4,
	type: 'AGE',
	families: {
		nl: [
			{
				rule: 'stage',
				frames: 'IAE',
				words:
					'twintiger, dertiger, veertiger, vijftiger, zestiger, zeventiger, twintigplusser, vijftigplusser, 50 plusser, 50plusser, 55 plusser, 55plusser, 60 plusser, 60plusser, gepensioneerd(e), pensionado, aow er, aow gerechtigd, vutter, bejaard(e), senior burger, babyboomer, millennial, gen z er, generatie z, generatie x, tiener, puber, minderjarig, jongvolwassene, schoolverlater, op leeftijd, oudere werknemer, oudere sollicitant, oudere jongere, zij instromer op leeftijd, jongere, zestigplusser, veertigplusser, de jongste, de oudste, zestigplus, vijftigplus, veertigplus, dertiger, tachtiger, twintigers, dertigers, veertigers, vijftigers, zestigers, jongeman, jonkie, knar, oude rot, opaatje, ouwe rot, grijsaard, senior werknemer, pas achttien, net achttien, oudgediende, pensioengerechtigd(e), pensioengangster, jong(e) ouder',
			},
			{
				rule: 'pension',
				frames: 'MHF',
				words:
					'pensioen, pensioenleeftijd, pensioengerechtigde leeftijd, pensioendatum, aow, aow leeftijd, prepensioen, vroegpensioen, vut',
				score: 0.8,
			},
			{
				rule: 'age',
				frames: 'M',
				words: 'leeftijd, jonge leeftijd, gevorderde leeftijd, leeftijdsgenoten, hoge leeftijd',
				score: 0.75,
			},
		],
		en: [
			{
				rule: 'stage',
				frames: 'IAE',
				words:
					'pensioner, retired, retiree, senior citizen, old age pensioner, baby boomer, boomer, millennial, teenager, a gen z, gen z, gen zer, generation x, gen xer, octogenarian, sexagenarian, middle aged, school leaver, minor, elderly, quinquagenarian, oldest, youngest, over fifty, over sixty, over forty, early retiree',
			},
			{
				rule: 'pension',
				frames: 'MHF',
				words: 'retirement age, retirement, pension age, state pension, early retirement, pension',
				score: 0.8,
			},
			{ rule: 'age', frames: 'M', words: 'age, advanced age, young age, old age', score: 0.75 },
		],
	},
	unless: ({ document }, first, last, entry) => {
		const left = document.canon.slice(Math.max(0, first.start - 30), first.start);
		const right = document.canon.slice(last.end, last.end + 24);
		if (/^(?:jongste|oudste|oldest|youngest)$/.test(last.text))
			return !/^(?:[.,;]|$| (?:van|in|of|on|at|thuis|medewerker|collega|member|employee|person|team))/.test(
				right,
			);
		if (/^(?:jongere|minor|retired|elderly|senior)$/.test(last.text))
			return !/^(?:[.,;]|$| (?:and|but|en|maar|now|nu|from|uit|sinds|since|teacher|nurse|officer|police|engineer|army|civil))/.test(
				right,
			);
		if (entry.rule === 'pension')
			return (
				/\b(?:over|inzake|rond|rondom|about|on|regarding|concerning)(?: (?:de|het|een|the|an?))? $/.test(
					left,
				) ||
				/\b(?:de|een|onze|the|our|an?|hij|zij|die|he|she|who)(?: [\w-]+)?,?(?: \d+,?)? (?:ging|gaat|is|was|went|goes|vertrok|left|retired)(?: \w+){0,3} $/.test(
					document.canon.slice(Math.max(0, first.start - 60), first.start),
				) ||
				pension.test(document.canon.slice(Math.max(0, first.start - 60), last.end + 14)) ||
				/^(?:fonds|stelsel|opbouw| fund| scheme| systems?| contributions| law| provider| home)/.test(right)
			);
		return (
			(entry.rule === 'age' &&
				/^(?:s\b| (?:group|groep|categor|verific|limit|field|check|van (?:de|het)|of the))/.test(right)) ||
			/\bof (?:all )?$/.test(left)
		);
	},
	patterns: [
		...dutchAgePatterns,
		...englishAgePatterns,
		...agePatterns,
		...toldAgePatterns,
		...livedAgePatterns,
		...livedYearPatterns,
		...passingAgePatterns,
		...ordinaryAgePatterns,
	],
});
