import type { PatternGroup } from '../../model';

/** Asking for it, not for what was done there: *what did you learn at school* is a question about work. */
export const questionIdentity: readonly PatternGroup[] = [
	{
		open: false,
		patterns: `
what is|what's ~1 your ~2 address|e-mail|name|number|postcode|surname
where do you live
where did you grow live|up
what|which city|neighbourhood|town|village ~2 you ~1 from|live
give|include|mention|state|write ~2 your ~1 address|email|name|names|phone
what|which ~1 companies|company|employer|employers|organisation|organisations ~1 are|did|do|have|was|were you|your
who are|is|was|were ~1 your ~1 current|former|last|previous ~1 boss|employer|manager|supervisor
give|list|mention|name|state ~3 employer|employers|referees|references
what|which ~1 college|school|university ~1 did|do|have you
at which ~1 college|school|university
link ~2 your ~2 page|profile|site|website
your facebook|instagram|linkedin|website
attach|send|upload ~3 certificate|cv|diploma|photo|photograph|resume`,
	},
];
