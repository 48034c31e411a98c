import type { PatternGroup } from '../../model';
import { byLaw, isHealthDemand, test } from '../../rules/disability-health';

export const disabilityHealth: readonly PatternGroup[] = [
	{
		about: 'person',
		test,
		patterns: `
are|be|is|stay|remain|keep|feel|you're ~3 [healthy|fit|able-bodied|athletic|strong ~1 and ~1 healthy|fit?] !for|purpose|in|with|into
[physically|mentally|bodily|medically|emotionally|fully|perfectly ~1 fit|healthy|strong|able|robust|sound|well|stable|capable|tough]
[good|excellent|perfect|robust|sound|great|full|top|peak|strong ~1 health|physical|fitness|physique|constitution|shape|eyesight|vision|hearing|stamina] !care|policy|sector|insurance|service|services|system|economics|education|data
[good|sharp|perfect|normal|20/20 ~1 eyesight|vision|hearing]
[fit and|, healthy|strong|able|active|well]
[healthy|strong and|, strong|fit|energetic|healthy]
[able-bodied|ablebodied]
[fit|healthy ~1 @person] 
[clean|clear bill of health]
[strong|fit|sturdy|robust|healthy body]
[in shape]
[full physical|mental ~1 capacity|ability|fitness]
[bursting|brimming with ~1 health|energy]
[full use of ~4 limbs|arms|legs|hands]
[nerves of steel]
[fit] young|strong|lad|man|woman
[plenty|lots|bags|loads|enough of stamina]
have|with|need|needs|requires|possess|great|plenty ~2 [stamina]`,
	},
	{
		about: 'anyone',
		open: false,
		test: byLaw,
		patterns: `
[no|without|low|minimal|zero|free ~1 of|from? ~1 sick|sickness|illness|absence|absenteeism|absences ~1 days|leave|record|rate?]
[no|without|free ~1 of|from? ~4 disability|disabilities|handicap{,s}|impairment{,s}|limitation{,s}|ailments|illnesses|illness|conditions|complaints|injuries|allergies|disorders|disorder|disease{,s}]
[no|without ~1 health|medical|physical|mental|chronic|back ~1 problems|issues|conditions|limitations|complaints|restrictions|trouble|illness|illnesses|disabilities|impairments]
[good|excellent|perfect|low|flawless|impeccable ~1 attendance|sickness|absence record{,s}]
[medical history|record|records|background|past]
[sickness|illness|absence record|history]
[history of ~2 illness|sickness|absence|mental|health|disease|depression]
[health declaration|statement|certificate|questionnaire]
do|did|have|are|were|had you ~4 [ill|sick|disability|disabilities|illness|illnesses|disease|medication|health ~1 conditions|problems|issues|impairment|handicapped|disabled|depressed|burnout|burn-out]
have|had you ~4 [ill|sick|hospitalised|off ~1 sick?]
how ~4 [sick days|leave|ill|absent|sickness]
[state|declare|disclose|tell|mention ~2 any ~3 illness|illnesses|disability|disabilities|conditions|medication|health]
[any ~2 illnesses|ailments|disabilities]`,
	},
	{
		open: false,
		test: isHealthDemand,
		patterns: `
[@not|seldom|barely !counts|one ~4 @ill|sick-leave|sick-days|sickness|off-sick|colds|flu|headaches]
[often|regularly|frequently|much|repeatedly|easily|always|long-term ~2 @ill]
[whether|state|list|mention|disclose|declare|tell ~6 illness{,es}|disabilit{y,ies}|disease{,s}|health|medication|impairment{,s}|medical|diagnos{is,es}|conditions ~1 problem{,s}|condition{,s}|issue{,s}|complaint{,s}|history?] !insurance|care|policy
[chronic|serious|long-term|mental|underlying|hereditary ~1 illness{,es}|disease{,s}|conditions|complaints]
pass|passes|undergo|take|subject|submit|@must|before|need|with ~4 [medical|health|fitness|pre-employment|drug|physical ~1 check{,s}|test{,s}|screening{,s}|exam{,s}|examination{,s}|assessment{,s}|certificate|checkup{,s}]
[strong|healthy|fit|tough as ~1 ox|horse|bull|lion|fiddle|fish|flea|oak]
[see|hear|walk|move|speak|eyes|ears|sight|hearing ~4 perfectly|flawlessly|unaided|properly]
[picture|full|peak of ~1 health|fitness]
[mental|emotional|physical|psychological ~1 stability|robustness|strength|toughness|fitness|health|endurance|stamina] ~5 must|required|beyond|essential|you|need|needed|expect|good|excellent
people|anyone|someone|candidates|applicants|those with|who ~2 [back|knee|heart|mental|health|physical|medical problems|trouble|complaints|issues|conditions] ~6 @not
@not ~6 people|anyone|someone|candidates|applicants|those with ~1 [back|knee|heart|mental|health|physical|medical problems|trouble|complaints|issues|conditions]
[good|strong|steady|healthy nerves|lungs|heart|legs|feet|stomach|bones|joints|eyes]
@not|ever ~1 had|have|suffered ~3 [burn-out{,s}|burnout{,s}|depression{,s}|breakdown{,s}|surgery|operation{,s}]
you|whether|who ~2 [take|use|need ~2 medicine{,s}|medication|pills|tablets|antidepressants]
[sick|ill|disabled|unhealthy people|staff|employees|workers] ~3 cost|not|slow|burden|cannot
[bundle|ball of ~1 energy|health]
[call|calls|calling|phone|phones|report|reports in? sick]
[sick|sickness ~1 days|leave|record|absence ~5 none|no|low|zero|minimal|clean|spotless|not|never|poor|high] !policy|pay
[clean|spotless|perfect|low|good|flawless sickness|attendance|health|medical|absence ~1 record|history?]
[no|without|free ~1 of|from? ~3 back|neck|knee|mental|physical|health|chronic|medical|heart problems|complaints|issues|conditions|illness|trouble|history|pains|limitations|restrictions|impairment{,s}|disabilities|weaknesses|ailments|concerns]
[no|without|free ~1 of|from? ~2 disability|disabilities|handicap|handicaps|limitations|allergies|asthma|epilepsy|burnout|burn-out|depression|adhd|autism|dyslexia|anxiety|medication|glasses|wheelchair{,s}|hearing-aid|ailments|illnesses|impairments|phobias]
[burnout|burn-out|depression|dyslexia|autism|adhd|wheelchair{,s}|disability|disabilities|asthma|epilepsy|impairment{,s} ~6 not|cannot|unsuitable|no|difficult|never|unfit|ruled|elsewhere|excluded] !problem
[iron|cast-iron|rude|robust|sound|perfect|excellent|good|vigorous|tip-top|top|peak|prime|strong|great ~1 health|constitution|stamina|physical|shape|fitness|condition|immune|back|heart|lungs|knees|eyesight|hearing|legs] !safety|building|data
[physically|mentally|emotionally|psychologically|medically|bodily|constitutionally ~2 fit|strong|robust|healthy|sound|stable|tough|able|unimpaired|balanced|resilient|capable|A1]
[fit|fighting|good as|in|form a? fiddle|fiddle|shape|form] !for
[sound in|of|mind body|mind|and ~1 body|limb]
[able-bodied|able bodied|full-bodied|unimpaired|non-disabled]
[good|sharp|perfect|full|normal|keen eyes|ears|sight|eyesight|vision|hearing|eyesight]
[walk|see|hear|speak|climb|stand|lift ~3 without ~2 aid|aids|help|difficulty|trouble|glasses|pain|stick|assistance]
[@not|clear|free ~3 stammer{,ing}|stutter{,ing}|lisp|limp|hearing-aids?|speech ~1 impediment{,s}|defect{,s}|impairment?] !recognition
[not ~2 stammer|stutter|limp|deaf|blind|disabled|colour-blind|handicapped|wheelchair-bound]
[healthy|fit|sound|strong|normal ~1 body|mind|specimen|person|candidates|applicants|workers|staff|team-player] !diet`,
	},
];
