import type { PatternGroup } from '../../model';
import { byLaw, isHealthDemand, test } from '../../rules/disability-health';

export const disabilityHealth: readonly PatternGroup[] = [
	{
		about: 'person',
		test,
		patterns: `
are|is|be|you're|keep|remain|stay|feel ~3 [able-bodied|athletic|fit|healthy|strong ~1 and ~1 fit|healthy?] !in|with|for|into|purpose
fully|perfectly|mentally|physically|psychologically|emotionally|medically|bodily|constitutionally ~1 @fit|balanced|unimpaired
@good|robust|peak|normal|sharp ~1 health|fitness|physical|constitution|eyesight|hearing|stamina|shape|vision|physique !education|care|policy|insurance|data|service|services|sector|economics|system
healthy|strong and energetic|fit|healthy|strong
able-bodied
fit|healthy ~1 @person
fit|healthy|strong|robust|sturdy body
in shape
nerves of steel
[fit] young|strong
@good|enough|loads|plenty|bags|lots? of? stamina
clean|clear bill of health
ball|bundle|brimming|bursting of|with ~1 energy|health
fit and @fit|active
full ~1 use|mental|physical ~3 ability|capacity|fitness|hands|legs|limbs`,
	},
	{
		about: 'anyone',
		open: false,
		test: byLaw,
		patterns: `
health|medical|sickness|illness|absence ~1 history|background|past|questionnaire|record{,s}|certificate|statement|figure{,s}|rate|declaration
history of ~2 health|@diagnosis|mental|@sick|disease
are|do|did|have|had|were you ~4 [health|medical|@illness|sick|ill|mental ~1 @diagnosis|@vague]
how ~4 [sick absent|days|leave|sickness]
have|had|were you ~4 [off|sick|ill|hospitalised]
no|without|free ~1 of|from? ~4 @illness
no|free|minimal|low|zero ~1 of|from? ~1 sick|sickness|illness|absence{,s}|absenteeism ~1 days|leave|record|rate?
mention|state|disclose|declare|tell ~5 [any ~3 @illness|conditions|health|medication
without|no ~1 @health issues|problems|restrictions|trouble`,
	},
	{
		open: false,
		test: isHealthDemand,
		patterns: `
@not|free|minimal|low|zero|barely|seldom !one|counts ~4 @sick|sick-days|sick-leave !paid|educated
always|easily|frequently|long-term|much|often|regularly|repeatedly ~2 @ill !leave
list|mention|state|disclose|declare|tell|whether ~6 [any? health|medical|@illness|@diagnosis|conditions ~1 @vague?] !care|policy|insurance
chronic|hereditary|long-term|mental|underlying ~1 @vague
with|need|take|@must|before|pass%|submit|subject|undergo ~4 [health|fitness|physical|psychological|medical|drug|pre-employment ~1 assessment{,s}|certificate|check%|checkup{,s}|examination{,s}|exam{,s}|screening{,s}|test{,s}]
@fit as ~1 bull|fiddle|fish|flea|horse|lion|oak|ox
full|peak|picture of ~1 health|fitness
[mental|psychological|physical|emotional ~1 health|fitness|stamina|stability|endurance|robustness|strength|toughness] ~5 @must|@good|beyond|expect|need%|you
@not ~6 @seeker with ~1 [@illness|@diagnosis|@health @vague?]
@good|healthy|steady heart|knees|lungs|legs|feet|bones|eyes|joints|nerves|stomach
@not|ever ~1 have|had|suffered ~3 [@diagnosis|operation{,s}|surgery]
you|who|whether ~2 [need|take|use ~2 medication|medicine{,s}|pills|tablets|antidepressants]
@not ~6 [poor|bad|dodgy|weak @health|back{,s}|heart{,s}]
[limp|stammer{,ing}|stutter{,ing}|speech|lisp|squint ~1 defect|impediment?] ~5 @block
mental|psychological|psychiatric health|stability? test|screening|check|assessment
call%|phone%|report% in? sick
[@sick days|leave|record?] ~5 clean|high|low|minimal|none|spotless|zero|poor
@good|@flaw|clean|low health|medical|sickness|attendance|absence ~1 history|record?
no|without|free ~1 of|from? ~2 @illness|glasses|@diagnosis|wheelchair{,s}|hearing-aid{,s}
no|without|free ~1 of|from? ~1 @health ~1 @vague !caring|commitments
@diagnosis|wheelchair{,s}|disabilit{y,ies}|impairment{,s} ~6 @block !problem
@good|robust|peak|iron|cast-iron|prime|rude|tip-top|vigorous ~1 @fit? health|fitness|physical|constitution|eyesight|hearing|stamina|heart|knees|lungs|back|immune|legs|shape|condition !building|data|safety
mentally|physically|psychologically|emotionally|medically|bodily ~4 @fit|balanced
able|able-bodied bodied|full-bodied|non-disabled|unimpaired
full|good|perfect|keen|normal|sharp eyesight|hearing|vision|sight|ears|eyes
see|walk|stand|climb|hear|lift|speak ~3 without ~2 aid|aids|assistance|difficulty|glasses|help|pain|stick|trouble
clear|free|@not ~3 limp|stammer{,ing}|stutter{,ing}|speech|lisp|hearing-aids ~1 defect|impediment{,s}? !recognition
not ~2 blind|deaf|handicapped|wheelchair-bound|disabled|colour-blind
fit|healthy|strong|sound|normal ~1 staff|@seeker|workers|body|mind|specimen|team-player !diet
any ~1 previous|earlier|past ~1 @diagnosis
[@seeker with ~2 @health @vague] ~6 @not
[@seeker with ~2 bad|poor|weak @health] ~6 @not
[see|hear and see|hear ~1 well|perfectly]
sound of|in? limb
fighting fit|form
twenty|20 twenty|20 ~1 eyesight|vision|sight
hear|read|see|walk ~3 perfectly|unaided|unassisted ~2 aids?
[hearing-aid{,s}|walking-stick{,s}] ~5 @block
with|have|had ~2 [a? @diagnosis] !clients|experience|knowledge|care|patients
days|how|times ~5 [sick|ill|absent]
doctor's|gp's ~1 certificate|statement|letter|note
@fit ~2 heart|knees|lungs|constitution|back|body !data
[health|fitness|medical|drug test|screening|check|examination] ~3 part|step|follow%
been|were ~2 [diagnosed|treated]`,
	},
];
