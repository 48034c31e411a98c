import type { PatternGroup } from '../../model';

export const questionConviction: readonly PatternGroup[] = [
	{
		open: false,
		patterns: `
lid ~3 vakbond|vakcentrale|vakorganisatie|partij|bond|vakvereniging|politieke ~1 partij?
vakbondslid|partijlid
bij ~1 een|welke [vakbond{,en}]
gestemd|stem{,t,de} ~3 verkiezingen|partij|links|rechts|op
op|welke ~2 [politieke voorkeur|overtuiging|opvattingen|kleur|partij]
politieke voorkeur|overtuiging|opvattingen|kleur|gezindheid
actief ~3 vakbond|politiek`,
	},
];
