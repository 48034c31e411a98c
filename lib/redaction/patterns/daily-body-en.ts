import type { Pattern } from '../recognisers/model';
import { textAfter, textBefore } from './around';
import { nobodyElse, ownSentence } from './own-sentence';

/** What candidates let fall in English about being a man or a woman at work, and about body and recovery. */
type Refusal = NonNullable<Pattern['unless']>;
const notOwn: Refusal = (match, context) => !ownSentence(match, context);
const others: Refusal = (match, context) => !nobodyElse(match, context);

export const dailyBodyEnglish: readonly Pattern[] = [
	// “We were the only women on the scaffold”
	{
		rule: 'us-women',
		language: 'en',
		type: 'GENDER',
		pattern:
			/\b(?:my|our|the other|two|three) (?<x>female|male|women|lady) (?:colleagues?|team ?mates?|classmates|fellow students|crewmates?|co-workers?) and i\b|\bwe (?:were|are)\b[^.;]{0,24} the (?:only|first|last)(?: \w+)? (?<x1>women|girls|men|boys|ladies|lads)\b|\bi (?:was|am|became)\b[^.;]{0,50}, which (?:as an?|for an?) (?<x2>woman|girl|man|boy|lady)\b/dg,
		score: 0.8,
	},
	{
		rule: 'addressed',
		language: 'en',
		type: 'GENDER',
		pattern:
			/\bcall(?:s|ed)? me (?:(?:the|a|always|just|still|only|sometimes) ){0,2}["']?(?<x>sir|madam|ma'am|miss|missus|girl|lad|lass|lassie|sonny|young lady|young man|sweetheart|darling|love)\b(?! (?:of|in|with|who))|(?:^|[.!?;:\n"'] ?)(?<x1>young lady|young man|madam|miss|sir|sweetheart|lass|girl|lad),?["']?,? (?:said|called|shouted|asked|says|the \w+ (?:said|called|shouted|told|asked))\b[^.;]{0,24}\b(?:me|to me|at me)\b/dg,
		unless: others,
		score: 0.8,
	},
	{
		rule: 'job-form',
		language: 'en',
		type: 'GENDER',
		pattern:
			/\b(?:began|begun|worked|started|start|was|am|became|work|trained|hired)(?: (?:out|off))?(?: [\w'-]+){0,6}? (?:as|later|and later|and then|a) an? (?:\w+ )?(?<x>typist girl|stewardess|waitress|barmaid|actress|seamstress|masseuse|hostess|shopgirl|salesgirl|salesman|saleswoman|chambermaid|milkmaid|dinner lady|tea lady|cleaning lady|lollipop lady|policewoman|policeman|fireman|firewoman|postman|postwoman|milkman|barman|handyman|workman|altar boy|paperboy|paper girl|page boy|groom|cabin boy|housewife|headmistress|schoolmistress|governess|ballerina|usherette)\b/dg,
		unless: others,
		score: 0.8,
	},
	// “Because of my back I may not lift”
	{
		rule: 'part-of-body',
		language: 'en',
		type: 'HEALTH',
		pattern:
			/\b(?:because of|due to|owing to|on account of|thanks to|given|with|since) (?:my|this) (?<x>(?:bad |weak |stiff |sore |poor )?(?:back|lungs|heart|kidneys|knees?|eyes|joints|bowels|nerves|hips?|thyroid|blood pressure|balance|hearing|sight|eyesight|shoulder|wrists?|blood sugar|skin|stomach|spine|migraines?|condition))(?=,? (?:i (?:may|can|must|cannot|can't|could|see|hear|sit|stand|work|walk|eat|wear|drive|am not|do not|don't|no longer|need|should|have to|had to|take|use|prefer)|lifting|heavy|ladders?|climbing)\b)/dg,
		unless: (match, context) =>
			/^with my (?:back|heart|eyes|hearing|nerves)$/.test(match[0]) &&
			!/^,? i (?:may|can no|can't|cannot|must not|should not|need|have to)/.test(
				textAfter(match, context, 24),
			),
		score: 0.78,
	},
	{
		rule: 'since-operation',
		language: 'en',
		type: 'HEALTH',
		pattern:
			/\b(?:since|after|before|until) my (?<x>(?:\w+ )?(?:operation|surgery|transplant|bypass|amputation|chemo|chemotherapy|radiotherapy|relapse|diagnosis|seizure|fracture|replacement|rehab|rehabilitation|hospitali[sz]ation|recovery|accident|fall))\b(?! (?:of|in|test|manager|research|plan|company))/dg,
		unless: others,
		score: 0.8,
	},
	{
		rule: 'fellowship',
		language: 'en',
		type: 'HEALTH',
		pattern:
			/\b(?:at|in|through|with|to|of|via|by) (?:an? |the )?(?<x>aa|aa meetings?|aa group|alcoholics anonymous|narcotics anonymous|rehab|a rehab clinic|detox)(?=[.,;]| (?:i|and|helped|got|taught|since|that|in|when|made)\b|$)/dg,
		unless: (match, context) =>
			notOwn(match, context) ||
			!/\b(?:sober|clean|dry|drink|drinking|drank|addict\w*|recover\w*|help|through|thanks|learn\w*|years?|bottle)\b/.test(
				textBefore(match, context, 120) + textAfter(match, context, 50),
			) ||
			/\b(?:batter(?:y|ies)|size|work(?:ed)? (?:at|in|for)|volunteer\w*|referred|sent|liais\w*|duracell)\b/.test(
				textBefore(match, context, 70),
			),
		score: 0.78,
	},
	{
		rule: 'no-drink',
		language: 'en',
		type: 'HEALTH',
		pattern:
			/\b(?<x>(?:[a-z]+|\d+) (?:years?|months|days) (?:without (?:a drink|alcohol|drink|drugs|a drop|using)|off the (?:drink|bottle|drugs)|sober|free of (?:drink|drugs)))\b/dg,
		unless: others,
		score: 0.78,
	},
];
