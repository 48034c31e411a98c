import type { PatternGroup } from '../../model';
import { isOfApplicant } from '../../rules/appearance-photo';

export const appearancePhoto: readonly PatternGroup[] = [
	{
		test: isOfApplicant,
		patterns: `
[clear|current|full-length|head|passport|portrait|professional|profile|recent ~1 headshot|photograph{,s}|photo{,s}|picture{,s}|shot] !of applications|service
[headshot{,s}|selfie{,s}]
[photo|photograph|picture|snapshot of applicant|you|your|yourself]
[application|cover|cv|letter|resume ~2 and|including|plus|with ~2 headshot|photo|photograph|picture]
[add|apply|attach|enclose|include|send|submit|upload ~5 headshot|photo|photograph|picture]
[with ~2 headshot|photo|photograph]
[photo|photograph ~2 attached|compulsory|desirable|enclosed|mandatory|required]`,
	},
	{
		test: isOfApplicant,
		patterns: `
[headshot|photograph{,s}|photo{,s}|picture{,s}|portrait|selfie|snap] ~3 in|on|to|with ~1 a|the|your ~1 application|cv|email|letter|profile|resume !building|damaged
[application|applications|cv|letter|letters|resume ~3 and|must|needs|plus|with|without ~3 headshot|photo|photograph|picture|portrait|selfie]
[clip|film|footage|reel|video|vlog] ~5 yourself
[clip|reel|video|vlog ~3 of you]
attach|enclose|film|record|send|submit|upload ~3 [clip|reel|selfie|video|vlog ~1 application|cv|introduction|message|pitch?]
[video application|cv|introduction|pitch|resume]
[photo{,s}|picture{,s}|polaroid|portrait ~2 full|show% ~2 body|face|you]
[facebook|instagram|tiktok ~2 account|handle|link|profile]`,
	},
];
