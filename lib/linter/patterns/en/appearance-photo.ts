import type { PatternGroup } from '../../model';
import { isOfApplicant } from '../../rules/appearance-photo';

export const appearancePhoto: readonly PatternGroup[] = [
	{
		test: isOfApplicant,
		patterns: `
[passport|recent|clear|portrait|profile|current|full-length|professional|head ~1 photo{,s}|photograph{,s}|picture{,s}|headshot|shot] !of applications|service
[headshot{,s}|selfie{,s}]
[photo|photograph|picture|snapshot of yourself|you|applicant|your]
[cv|letter|application|resume|cover ~2 with|and|plus|including ~2 photo|photograph|picture|headshot]
[send|attach|include|add|enclose|upload|submit|apply ~5 photo|photograph|picture|headshot]
[with ~2 photo|photograph|headshot]
[photo|photograph ~2 required|compulsory|mandatory|desirable|attached|enclosed]`,
	},
	{
		test: isOfApplicant,
		patterns: `
[photo{,s}|photograph{,s}|picture{,s}|headshot|selfie|snap|portrait] ~3 on|with|to|in ~1 your|the|a ~1 cv|letter|application|resume|profile|email !damaged|building
[cv|letter|application|resume|applications|letters ~3 with|without|plus|and|needs|must ~3 photo|photograph|picture|headshot|selfie|portrait]
[video|clip|reel|vlog|film|footage] ~5 yourself
[video|clip|reel|vlog ~3 of you]
record|send|attach|film|upload|submit|enclose ~3 [video|clip|vlog|reel|selfie ~1 message|application|introduction|pitch|cv?]
[video application|cv|resume|pitch|introduction]
[polaroid|portrait|photo{,s}|picture{,s} ~2 showing|show|full ~2 face|body|you]
[instagram|facebook|tiktok ~2 profile|handle|account|link]`,
	},
];
