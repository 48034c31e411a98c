import type { PatternGroup } from '../../model';
import { isOfApplicant } from '../../rules/appearance-photo';
import { isNotLeftOpen } from '../../sign';

export const appearancePhoto: readonly PatternGroup[] = [
	{
		test: isOfApplicant,
		patterns: `
[clear|current|full-length|head|passport|portrait|professional|profile|recent ~1 @photo|shot] !of applications|service
headshot{,s}|selfie{,s}
@photo of applicant|you|your|yourself
@letter|cover ~2 and|including|plus|with ~2 @photo
@apply ~5 @photo
with ~2 headshot|photo|photograph
photo|photograph ~2 attached|desirable|enclosed|@must`,
	},
	{
		test: isOfApplicant,
		patterns: `
[@photo] ~3 in|on|to|with ~1 a|the|your ~1 @letter !building|damaged
@letter ~3 and|must|needs|plus|with|without ~3 @photo
clip|film|footage|reel|video|vlog ~4 yourself
attach|enclose|film|record|send|submit|upload ~3 [clip|reel|selfie|video|vlog ~1 @letter|introduction|message|pitch?]
video @letter|introduction|pitch
@photo ~2 full|show% ~2 body|face|you
facebook|instagram|tiktok ~2 account|handle|link|profile
film|see|show%|video ~6 [head to toe]
full length|body @photo|shot|video`,
	},
	{
		open: false,
		test: isNotLeftOpen,
		patterns: `
[no|without ~2 @photo ~1 of? yourself?] ~8 @block|bottom|aside|considered|read
[don't|not forget ~3 @photo ~2 of|yourself?]`,
	},
];
