import type { PatternGroup } from '../../model';

/** Asking for it, not for what was done there: *what did you learn at school* is a question about work. */
export const questionIdentity: readonly PatternGroup[] = [
	{
		open: false,
		patterns: `
what is|what's ~1 your ~2 name|surname|number|address|e-mail|postcode
where do you live
where did you grow up|live
what|which city|town|neighbourhood|village ~2 you ~1 from|live
mention|state|give|write|include ~2 your ~1 address|email|name|names|phone
what|which ~1 companies|company|employer|employers|organisation|organisations ~1 are|did|do|have|was|were your|you
who are|is|was|were ~1 your ~1 current|previous|former|last ~1 boss|manager|employer|supervisor
list|mention|state|give|name ~3 employer|employers|referees|references
what|which ~1 school|university|college ~1 did|do|have you
at which ~1 school|university|college
link ~2 your ~2 profile|page|site|website
your linkedin|website|facebook|instagram
attach|send|upload ~3 cv|certificate|diploma|photo|photograph|resume`,
	},
];
