import type { Rule } from '../model';
import { sources } from '../sources';

/** Membership of a union or party and political opinion. */
export const questionConviction: Rule = {
	id: 'question-conviction',
	version: 1,
	category: 'privacy',
	severity: 'stop',
	kinds: ['question'],
	sources: [sources.awgb, sources.gdpr],
	patterns: {
		nl: [
			{
				open: false,
				patterns: `
[lid ~3 vakbond|vakvereniging|vakorganisatie|bond|politieke|partij|vakcentrale ~1 partij?]
[vakbondslid|vakbondslidmaatschap|partijlid|partijlidmaatschap|vakbondsactiviteiten]
bij ~1 welke|een [vakbond|vakbonden]
[stemt|stem|stemde|gestemd ~3 verkiezingen|partij|links|rechts|op]
op|welke ~2 [politieke partij|voorkeur|kleur|overtuiging|opvattingen]
[politieke voorkeur|overtuiging|kleur|gezindheid|opvattingen]
[actief ~3 vakbond|politiek]`,
			},
		],
		en: [
			{
				open: false,
				patterns: `
[member|belong|belonged|joined ~4 union|party|trade ~1 union?]
[union member|membership|activities]
[trade union member{,s,ship}]
[who|which|how ~3 vote|voted ~2 for?]
[political party|views|opinions|preference|beliefs|affiliation]
[active ~3 union|politics]`,
			},
		],
	},
};
