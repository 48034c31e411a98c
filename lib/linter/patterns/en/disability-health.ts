import type { PatternGroup } from '../../model';
import { byLaw, isHealthDemand, test } from '../../rules/disability-health';

export const disabilityHealth: readonly PatternGroup[] = [
	{
		about: 'person',
		test,
		patterns: `
are|be|feel|is|keep|remain|stay|you're ~3 [able-bodied|athletic|fit|healthy|strong ~1 and ~1 fit|healthy?] !for|in|into|purpose|with
[bodily|emotionally|fully|medically|mentally|perfectly|physically ~1 able|capable|fit|healthy|robust|sound|stable|strong|tough|well]
[excellent|full|good|great|peak|perfect|robust|sound|strong|top ~1 constitution|eyesight|fitness|health|hearing|physical|physique|shape|stamina|vision] !care|data|economics|education|insurance|policy|sector|service|services|system
[sharp|normal|20/20 ~1 eyesight|hearing|vision]
[fit and able|active|healthy|strong|well]
[healthy|strong and energetic|fit|healthy|strong]
[able-bodied|ablebodied]
[fit|healthy ~1 @person] 
[clean|clear bill of health]
[fit|healthy|robust|strong|sturdy body]
[in shape]
[full mental|physical ~1 ability|capacity|fitness]
[brimming|bursting with ~1 energy|health]
[full use of ~4 arms|hands|legs|limbs]
[nerves of steel]
[fit] lad|man|strong|woman|young
[bags|enough|loads|lots|plenty of stamina]
great|have|need%|plenty|possess|requires|with ~2 [stamina]`,
	},
	{
		about: 'anyone',
		open: false,
		test: byLaw,
		patterns: `
[free|low|minimal|no|without|zero ~1 from|of? ~1 absence|absences|absenteeism|illness|sick|sickness ~1 days|leave|rate|record?]
[free|no|without ~1 from|of? ~4 ailments|allergies|complaints|conditions|disabilities|disability|disease{,s}|disorder|disorders|handicap{,s}|illness|illnesses|impairment{,s}|injuries|limitation{,s}]
[no|without ~1 back|chronic|health|medical|mental|physical ~1 issues|problems|restrictions|trouble]
[excellent|flawless|good|impeccable|low|perfect ~1 absence|attendance|sickness record{,s}]
[medical background|history|past|record|records]
[absence|illness|sickness history|record]
[history of ~2 absence|depression|disease|health|illness|mental|sickness]
[health certificate|declaration|questionnaire|statement]
are|did|do|had|have|were you ~4 [disabilities|disability|disease|health|ill|illness|illnesses|medication|sick ~1 burn-out|burnout|conditions|depressed|disabled|handicapped|impairment|issues|problems]
had|have you ~4 [hospitalised|ill|off|sick ~1 sick?]
how ~4 [sick absent|days|ill|leave|sickness]
[declare|disclose|mention|state|tell ~2 any ~3 conditions|disabilities|disability|health|illness|illnesses|medication]
[any ~2 ailments|disabilities|illnesses]`,
	},
	{
		open: false,
		test: isHealthDemand,
		patterns: `
[@not|barely|seldom !counts|one ~4 @ill|colds|flu|headaches|off-sick|sick-days|sick-leave|sickness] !educated|paid
[always|easily|frequently|long-term|much|often|regularly|repeatedly ~2 @ill]
[declare|disclose|list|mention|state|tell|whether ~6 conditions|diagnos{is,es}|disabilit{y,ies}|disease{,s}|health|illness{,es}|impairment{,s}|medical|medication ~1 complaint{,s}|condition{,s}|history|issue{,s}|problem{,s}?] !care|insurance|policy
[chronic|hereditary|long-term|mental|serious|underlying ~1 complaint{,s}|condition{,s}|disease{,s}|illness{,es}]
@must|before|need|pass%|subject|submit|take|undergo|with ~4 [drug|fitness|health|medical|physical|pre-employment ~1 assessment{,s}|certificate|check%|checkup{,s}|examination{,s}|exam{,s}|screening{,s}|test{,s}]
[fit|healthy|strong|tough as ~1 bull|fiddle|fish|flea|horse|lion|oak|ox]
[ears|eyes|hear%|move|see|sight|speak|walk ~4 flawlessly|perfectly|properly|unaided]
[full|peak|picture of ~1 fitness|health]
[emotional|mental|physical|psychological ~1 endurance|fitness|health|robustness|stability|stamina|strength|toughness] ~5 beyond|essential|excellent|expect|good|must|need%|required|you
anyone|applicants|candidates|people|someone|those who|with ~2 [back|health|heart|knee|medical|mental|physical complaints|conditions|issues|problems|trouble] ~6 @not
@not ~6 anyone|applicants|candidates|people|someone|those with ~1 [back|health|heart|knee|medical|mental|physical complaints|conditions|issues|problems|trouble]
[good|healthy|steady|strong bones|eyes|feet|heart|joints|legs|lungs|nerves|stomach]
@not|ever ~1 had|have|suffered ~3 [breakdown{,s}|burn-out{,s}|burnout{,s}|depression{,s}|operation{,s}|surgery]
whether|who|you ~2 [need|take|use ~2 antidepressants|medication|medicine{,s}|pills|tablets]
[disabled|ill|sick|unhealthy employees|people|staff|workers] ~3 burden|cannot|cost|not|slow
[ball|bundle of ~1 energy|health]
@not ~6 [bad|dodgy|poor|weak back{,s}|eyes|eyesight|heart{,s}|hearing|knee{,s}]
[limp|lisp|squint|stammer|stutter] ~5 cannot|elsewhere|not|unsuitable|unsuited
[doctor's|gp's|medical certificate|letter|note] ~5 healthy|that
[absence|sickness figure{,s}|percentage|rate|score]
[mental|psychiatric|psychological ~1 health|stability assessment|check|screening|test]
[any ~1 earlier|past|previous ~1 addiction{,s}|anxiety|breakdown{,s}|burn-out{,s}|depression|illness{,es}|therapy]
[call%|phone%|report% in? sick]
[sick|sickness ~1 absence|days|leave|record ~5 clean|high|low|minimal|never|no|none|not|poor|spotless|zero] !pay|policy
[clean|flawless|good|low|perfect|spotless absence|attendance|health|medical|sickness ~1 history|record?]
[free|no|without ~1 from|of? ~3 back|chronic|health|heart|knee|medical|mental|neck|physical ailments|complaints|concerns|conditions|disabilities|history|illness|impairment{,s}|issues|limitations|pains|problems|restrictions|trouble|weaknesses]
[free|no|without ~1 from|of? ~2 adhd|ailments|allergies|anxiety|asthma|autism|burn-out|burnout|depression|disabilities|disability|dyslexia|epilepsy|glasses|handicap|handicaps|hearing-aid|illnesses|impairments|limitations|medication|phobias|wheelchair{,s}]
[adhd|asthma|autism|burn-out|burnout|depression|disabilities|disability|dyslexia|epilepsy|impairment{,s}|wheelchair{,s} ~6 cannot|difficult|elsewhere|excluded|never|no|not|ruled|unfit|unsuitable] !problem
[cast-iron|excellent|good|great|iron|peak|perfect|prime|robust|rude|sound|strong|tip-top|top|vigorous ~1 back|condition|constitution|eyesight|fitness|health|hearing|heart|immune|knees|legs|lungs|physical|shape|stamina] !building|data|safety
[bodily|constitutionally|emotionally|medically|mentally|physically|psychologically ~2 A1|able|balanced|capable|fit|healthy|resilient|robust|sound|stable|strong|tough|unimpaired]
[fighting|fit|good as|form|in a? fiddle|form|shape] !for
[sound in|mind|of and|body|mind ~1 body|limb]
[able|able-bodied bodied|full-bodied|non-disabled|unimpaired]
[full|good|keen|normal|perfect|sharp ears|eyes|eyesight|hearing|sight|vision]
[climb|hear|lift|see|speak|stand|walk ~3 without ~2 aid|aids|assistance|difficulty|glasses|help|pain|stick|trouble]
[@not|clear|free ~3 hearing-aids|limp|lisp|speech|stammer{,ing}|stutter{,ing} ~1 defect{,s}|impairment|impediment{,s}?] !recognition
[not ~2 blind|colour-blind|deaf|disabled|handicapped|limp|stammer|stutter|wheelchair-bound]
[fit|healthy|normal|sound|strong ~1 applicants|body|candidates|mind|person|specimen|staff|team-player|workers] !diet`,
	},
];
