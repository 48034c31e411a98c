import type { Pattern } from '../recognisers/model';
import { ownSentence } from './own-sentence';

/** One of these must be in the text. */
const needs =
	/\b(?:baby|kind|klein|tweeling|drieling|zoon|zoont|docht|broertje|zusje|eerste|tweede|derde|vierde|gezinsuit|geboren|verlof|ivf|icsi|iui|ki|eicel|draagm|adoptie|fertil|vrucht|hormoon|bekken|zwanger|ontsluit|jongste|oudste|gave|given|miscarr|labou?r|lost|express|pump|nursing|breast|mum|mom|mother|dad|father|parent|expectant|surrogate|bump|trimester|contractions|antenatal|obstet|egg|scan|born|new ?born|little|twins|second|third|first|child|last)/;

const patterns: readonly Pattern[] = [
	{
		rule: 'expect',
		language: 'nl',
		pattern:
			/\b(?<x>(?:baby|kindje|kleintje|kleine|tweeling|kind|zoontje|dochtertje|broertje|zusje|eerste|tweede|derde|vierde)(?: (?:is|er|al|nu))* op komst)\b/dg,
	},
	{
		rule: 'expect',
		language: 'nl',
		pattern:
			/\b(?:wij|we|ik|ons|mij|thuis|mijn)\b[^.;]{0,40}?(?<x>gezinsuitbreiding|babyuitzet|babyverlof|zwangerschapswens|kinderwens)\b/dg,
		unless: (match, context) => !ownSentence(match, context),
	},
	{
		rule: 'arrive',
		language: 'nl',
		pattern:
			/\b(?:komt|kwam|verwachten wij|verwachten we|verwacht ik|kwam er|komt er) (?<x>(?:de|onze|ons|mijn|een) (?:eerste |tweede |derde )?(?:baby|kleine|kindje|tweeling))(?=[.,;]|$| (?:en|dus|er|erbij|waarschijnlijk)\b)/dg,
	},
	{
		rule: 'arrive',
		language: 'nl',
		pattern:
			/\b(?:wij|we|ik) (?:kregen|kreeg|krijgen|krijg)(?: (?!met|van|vragen|bezoek)\w+){0,3} (?<x>(?:een|onze|ons) (?:tweeling|baby|zoon|dochter|zoontje|dochtertje|kindje|drieling))\b/dg,
		unless: (match, context) => !ownSentence(match, context),
	},
	{
		rule: 'born',
		language: 'nl',
		pattern:
			/\b(?:mijn|onze|ons) (?:\w+ )?(?:baby|kind|kindje|zoon|dochter|zoontje|dochtertje|tweeling|jongste|oudste)\b[^.;]{0,30}? (?<x>(?:te vroeg )?geboren)\b/dg,
	},
	{
		rule: 'leave',
		language: 'nl',
		pattern:
			/\b(?<x>verlof (?:na|rond|voor|door|vanwege) (?:de|mijn|onze) (?:bevalling|zwangerschap|geboorte))\b/dg,
		unless: (match, context) => !ownSentence(match, context),
	},
	{
		rule: 'ivf',
		language: 'nl',
		pattern:
			/\b(?:wij|we|ik|mijn|onze|ons)\b[^.;]{0,30}? (?<x>(?:ivf|icsi|iui|ki|eiceldonatie|draagmoeder\w*|adoptieprocedure|fertiliteits\w+|vruchtbaarheids\w+|hormoonkuur))\b/dg,
		unless: (match, context) => !ownSentence(match, context) || /kliniek|arts\b/.test(match[0]),
		score: 0.78,
	},
	{
		rule: 'complaints',
		language: 'nl',
		pattern:
			/\bik\b[^.;]{0,24}? (?<x>(?:bekken|zwangerschaps|ontsluitings)\w*(?:klachten|pijn|instabiliteit|misselijkheid|vergiftiging|diabetes|kwalen))\b/dg,
	},
	{
		rule: 'birth',
		language: 'en',
		pattern:
			/\bi (?:then |had |just |recently |never )?(?<x>gave birth|given birth|miscarried|was in labou?r|lost (?:a|our|the|my) baby|went into labou?r)\b/dg,
	},
	{
		rule: 'milk',
		language: 'en',
		pattern:
			/\b(?:i|my)\b[^.;]{0,30}? (?<x>(?:express(?:ing)? (?:breast ?)?milk|pump(?:ing)? (?:breast ?)?milk|nursing (?:my|our|a) (?:baby|son|daughter)|breast-?feed(?:ing)?|breast pump))\b/dg,
		unless: (match, context) => !ownSentence(match, context),
	},
	{
		rule: 'expect',
		language: 'en',
		pattern:
			/\b(?:i am|i'm|as|being) (?:an? |soon )?(?<x>(?:mum|mom|mother|dad|father|parent)s?[- ]to[- ]be|expectant (?:mother|father|parent)|surrogate)\b/dg,
	},
	{
		rule: 'bump',
		language: 'en',
		pattern:
			/\bmy (?<x>(?:baby )?bump|trimester|(?:first|second|third|last|final) trimester|labou?r(?= (?:was|lasted|started|took|pains|came))|(?:last|first|second) labou?r|contractions|antenatal (?:care|classes|appointments?)|obstetrician|egg freezing|scan at \w+ weeks)\b/dg,
	},
	{
		rule: 'born',
		language: 'en',
		pattern:
			/\b(?:my|our) (?:\w+ )?(?:baby|child|son|daughter|twins|youngest|eldest|first)\b[^.;]{0,20}? (?:was|were) (?<x>born(?: (?:early|premature\w*))?)\b/dg,
	},
	{
		rule: 'arrive',
		language: 'en',
		pattern:
			/\b(?:i|we)(?:'ve| have|'re| are)?(?: just| recently| both)? (?:had|have|having|got|getting|welcomed|awaiting) (?<x>(?:a|our|my) (?:new ?born|baby|little girl|little boy|second child|first child|third child|twins))\b/dg,
		unless: (match, context) => !ownSentence(match, context),
	},
];

/** Expecting, birth and feeding, in the words of the parents. */
export const birthPatterns: readonly Pattern[] = patterns.map((pattern) => ({ ...pattern, needs }));
