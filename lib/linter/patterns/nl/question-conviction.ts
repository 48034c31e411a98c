import type { PatternGroup } from '../../model';

export const questionConviction: readonly PatternGroup[] = [
	{
		open: false,
		patterns: `
lid ~3 vakbond|vakvereniging|vakorganisatie|bond|politieke|partij|vakcentrale ~1 partij?
vakbondslid|partijlid
bij ~1 welke|een [vakbond{,en}]
stem{,t,de}|gestemd ~3 verkiezingen|partij|links|rechts|op
op|welke ~2 [politieke partij|voorkeur|kleur|overtuiging|opvattingen]
politieke voorkeur|overtuiging|kleur|gezindheid|opvattingen
actief ~3 vakbond|politiek`,
	},
];
