import type { PatternGroup } from '../../model';

/** Asking for it, not for what was done there: *what did you learn at school* is a question about work. */
export const questionIdentity: readonly PatternGroup[] = [
	{
		open: false,
		patterns: `
[what is|what's ~1 your ~2 name|surname|address|postcode|email|e-mail|number]
[where do you live]
[where did you grow up|live]
[which|what town|city|village|neighbourhood ~2 you ~1 live|from]
[state|give|mention|write|include ~2 your ~1 name|names|address|phone|email]
[which|what ~1 employer|employers|company|companies|organisation|organisations ~1 do|did|have|are|were|was you|your]
[who is|was|are|were ~1 your ~1 current|previous|last|former ~1 employer|manager|boss|supervisor]
[name|state|list|give|mention ~3 employer|employers|references|referees]
[which|what ~1 school|university|college ~1 did|do|have you]
[at which ~1 school|university|college]
[link ~2 your ~2 profile|page|website|site]
[your linkedin|facebook|instagram|website]
[send|upload|attach ~3 cv|resume|photo|photograph|diploma|certificate]`,
	},
];
