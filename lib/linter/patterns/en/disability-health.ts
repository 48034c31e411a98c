import type { PatternGroup } from '../../model';
import { byLaw, isHealthDemand, test } from '../../rules/disability-health';

export const disabilityHealth: readonly PatternGroup[] = [
	{
		about: 'person',
		test,
		patterns: `
are|be|feel|is|keep|remain|stay|you're ~3 [able-bodied|athletic|fit|healthy|strong ~1 and ~1 fit|healthy?] !for|in|into|purpose|with
bodily|constitutionally|emotionally|fully|medically|mentally|perfectly|physically|psychologically ~1 @fit|balanced|unimpaired
@good|peak|normal|sharp|robust ~1 constitution|eyesight|fitness|health|hearing|physical|physique|shape|stamina|vision !care|data|economics|education|insurance|policy|sector|service|services|system
healthy|strong and energetic|fit|healthy|strong
able-bodied
fit|healthy ~1 @person
fit|healthy|robust|strong|sturdy body
in shape
nerves of steel
[fit] strong|young
@good|bags|enough|loads|lots|plenty? of? stamina
clean|clear bill of health
ball|bundle|brimming|bursting of|with ~1 energy|health
fit and active|@fit
full ~1 use|mental|physical ~3 ability|capacity|fitness|hands|legs|limbs`,
	},
	{
		about: 'anyone',
		open: false,
		test: byLaw,
		patterns: `
absence|health|illness|medical|sickness ~1 background|certificate|declaration|history|past|questionnaire|record{,s}|figure{,s}|rate|statement
history of ~2 @sick|@diagnosis|disease|health|mental
are|did|do|had|have|were you ~4 [@illness|health|ill|medical|mental|sick ~1 @diagnosis|@vague]
how ~4 [sick absent|days|leave|sickness]
had|have you ~4 [hospitalised|ill|off|sick]
free|no|without ~1 from|of? ~4 @illness
free|low|minimal|no|zero ~1 from|of? ~1 absence{,s}|absenteeism|illness|sick|sickness ~1 days|leave|rate|record?
declare|disclose|mention|state|tell ~2 any ~3 @illness|conditions|health|medication
no|without ~1 @health issues|problems|restrictions|trouble`,
	},
	{
		open: false,
		test: isHealthDemand,
		patterns: `
@not|free|minimal|low|zero|barely|seldom !counts|one ~4 @sick|sick-days|sick-leave !educated|paid
always|easily|frequently|long-term|much|often|regularly|repeatedly ~2 @ill !leave
declare|disclose|list|mention|state|tell|whether ~6 @illness|@diagnosis|health|medical|conditions ~1 @vague? !care|insurance|policy
chronic|hereditary|long-term|mental|underlying ~1 @vague
@must|before|need|pass%|subject|submit|take|undergo|with ~4 [drug|fitness|health|medical|physical|pre-employment|psychological ~1 assessment{,s}|certificate|check%|checkup{,s}|examination{,s}|exam{,s}|screening{,s}|test{,s}]
@fit as ~1 bull|fiddle|fish|flea|horse|lion|oak|ox
full|peak|picture of ~1 fitness|health
[emotional|mental|physical|psychological ~1 endurance|fitness|health|robustness|stability|stamina|strength|toughness] ~5 @must|@good|beyond|expect|need%|you
@not ~6 @seeker with ~1 [@diagnosis|@health|@illness @vague?]
@good|healthy|steady bones|eyes|feet|heart|joints|knees|legs|lungs|nerves|stomach
@not|ever ~1 had|have|suffered ~3 [@diagnosis|operation{,s}|surgery]
whether|who|you ~2 [need|take|use ~2 medication|medicine{,s}|pills|tablets|antidepressants]
@not ~6 [bad|dodgy|poor|weak @health|back{,s}|heart{,s}]
[limp|lisp|squint|stammer{,ing}|stutter{,ing}|speech ~1 impediment|defect?] ~5 @block
mental|psychiatric|psychological health|stability? assessment|check|screening|test
call%|phone%|report% in? sick
[@sick days|leave|record?] ~5 clean|high|low|minimal|none|poor|spotless|zero
clean|@good|low|@flaw absence|attendance|health|medical|sickness ~1 history|record?
free|no|without ~1 from|of? ~2 @diagnosis|@illness|glasses|wheelchair{,s}|hearing-aid{,s}
free|no|without ~1 from|of? ~1 @health ~1 @vague !caring|commitments
@diagnosis|disabilit{y,ies}|impairment{,s}|wheelchair{,s} ~6 @block !problem
cast-iron|iron|peak|prime|@good|robust|rude|tip-top|vigorous ~1 @fit? back|condition|constitution|eyesight|fitness|health|hearing|heart|immune|knees|legs|lungs|physical|shape|stamina !building|data|safety
bodily|emotionally|medically|mentally|physically|psychologically ~4 @fit|balanced
able|able-bodied bodied|full-bodied|non-disabled|unimpaired
full|good|keen|normal|perfect|sharp ears|eyes|eyesight|hearing|sight|vision
climb|hear|lift|see|speak|stand|walk ~3 without ~2 aid|aids|assistance|difficulty|glasses|help|pain|stick|trouble
@not|clear|free ~3 hearing-aids|limp|lisp|speech|stammer{,ing}|stutter{,ing} ~1 impediment{,s}|defect? !recognition
not ~2 blind|colour-blind|deaf|disabled|handicapped|wheelchair-bound
fit|healthy|normal|sound|strong ~1 @seeker|body|mind|specimen|staff|team-player|workers !diet
any ~1 earlier|past|previous ~1 @diagnosis
[@seeker with ~2 @health @vague] ~6 @not
sound in|of? limb
fighting fit|form
20|twenty 20|twenty ~1 vision|eyesight|sight
hear|read|see|walk ~3 perfectly|unaided|unassisted ~2 aids?
[hearing-aid{,s}|walking-stick{,s}] ~5 @block
had|have|with ~2 [a? @diagnosis] !care|clients|experience|knowledge|patients
days|how|times ~5 [absent|ill|off|sick ~1 sick|ill?]
doctor's|gp's ~1 certificate|letter|note|statement
@fit ~2 back|body|constitution|lungs|heart|knees !data
[drug|fitness|health|medical check|examination|screening|test] ~3 follow%|part|step
been|were ~2 [diagnosed|treated]`,
	},
];
