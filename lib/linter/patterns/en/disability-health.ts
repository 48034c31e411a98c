import type { PatternGroup } from '../../model';
import { byLaw, test } from '../../rules/disability-health';

export const disabilityHealth: readonly PatternGroup[] = [
	{
		about: 'person',
		test,
		patterns: `
are|be|is|stay|remain|keep|feel|you're ~3 [healthy|fit|able-bodied|athletic|strong ~1 and ~1 healthy|fit?] !for|purpose|in|with|into
[physically|mentally|bodily|medically|emotionally|fully|perfectly ~1 fit|healthy|strong|able|robust|sound|well|stable|capable|tough]
[physically|mentally and|or mentally|physically|emotionally ~1 fit|healthy|strong|able|robust|sound|stable|well]
[good|excellent|perfect|robust|sound|great|full|top|peak|strong|in ~1 health|physical|fitness|physique|constitution|shape|eyesight|vision|hearing|stamina]
[good|sharp|perfect|normal|20/20 ~1 eyesight|vision|hearing]
[fit and|, healthy|strong|able|active|well]
[healthy|strong and|, strong|fit|energetic|healthy]
[able bodied]
[able-bodied|ablebodied]
[fit|healthy ~1 @person] 
[clean|clear bill of health]
[clean medical ~1 record|history?]
[sound mind|body ~1 and? ~1 body|mind?]
[strong|good back]
[strong|fit|sturdy|robust|healthy body]
[in shape]
[good physical ~1 condition|health|shape|fitness]
[full physical|mental ~1 capacity|ability|fitness]
[emotionally|mentally stable|resilient|robust|balanced]
[bursting|brimming with ~1 health|energy]
[iron|strong constitution]
[full use of ~4 limbs|arms|legs|hands]
[nerves of steel]
[robust health]`,
	},
	{
		about: 'anyone',
		open: false,
		test: byLaw,
		patterns: `
[never|rarely|seldom|hardly|not ~2 ill|sick|unwell|absent ~1 sick?]
[never|rarely|seldom|hardly ~1 call|calls|calling|take|takes|report|reports ~2 sick|ill ~1 leave|days?]
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
you ~1 [take|use|need ~1 any? medication|medicines]
[state|declare|disclose|tell|mention ~2 any ~3 illness|illnesses|disability|disabilities|conditions|medication|health]
[any ~2 illnesses|ailments|disabilities]`,
	},
];
