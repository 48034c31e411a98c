import type { PatternGroup } from '../../model';
import { isOfApplicant } from '../../rules/appearance-photo';
import { isNotLeftOpen } from '../../sign';

export const appearancePhoto: readonly PatternGroup[] = [
	{
		test: isOfApplicant,
		patterns: `
[profile|professional|head|current|clear|passport|full-length|portrait|recent ~1 @photo|shot] !of service|applications
headshot{,s}|selfie{,s}
@photo of applicant|you|your|yourself
@letter|cover ~2 and|including|plus|with ~2 @photo
@apply ~5 @photo
with ~2 headshot|photo|photograph
photo|photograph ~2 @must|attached|desirable|enclosed`,
	},
	{
		test: isOfApplicant,
		patterns: `
[@photo] ~3 in|with|on|to ~1 your|a|the ~1 @letter !building|damaged
@letter ~3 must|and|without|plus|with|needs ~3 @photo
film|video|clip|reel|vlog|footage ~4 yourself
attach|enclose|record|send|submit|film|upload ~3 [video|clip|reel|vlog|selfie ~1 @letter|introduction|pitch|message?]
video @letter|introduction|pitch
@photo ~2 full|show% ~2 you|body|face
instagram|facebook|tiktok ~2 profile|handle|account|link
see|show%|film|video ~4 [you? from? head to toe]
full body|length @photo|shot|video`,
	},
	{
		open: false,
		test: isNotLeftOpen,
		patterns: `
[no|without ~2 @photo ~1 of? yourself?] ~8 @block|bottom|aside|considered|read
not|don't forget ~4 [recent? @photo ~1 of? yourself?]`,
	},
];
