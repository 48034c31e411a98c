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
];
