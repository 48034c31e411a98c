import type { PatternGroup } from '../../model';
import { test } from '../../rules/religion-demand';

export const religionDemand: readonly PatternGroup[] = [
	{
		names: false,
		about: 'person',
		test,
		patterns: `
are|be|is|you're ~3 [christian|muslim|catholic|jewish|protestant|hindu|buddhist|religious|atheist|baptised|baptized|churchgoing|mormon|evangelical|believer|godly] !school|schools|church|holidays
[practising|practicing|devout|committed|confessing|active|born-again|faithful|true|observant|again ~1 christian{,s}|muslim{,s}|catholic{,s}|jew{,s}|protestant{,s}|believer{,s}|hindu{,s}|member{,s}]
[christian|catholic|islamic|muslim|jewish|protestant|biblical|church|religious|reformed ~1 faith|values|background|belief{,s}|convictions|upbringing|identity|lifestyle|principles|family|home|commitment|outlook|worldview|ethos]
[christian|catholic|muslim|jewish|protestant|religious ~1 @person]
[raised|brought ~1 up? ~2 as? ~1 christian|muslim|catholic|jewish|protestant|jew|church]
[member{,s} of ~3 church|mosque|congregation|parish|faith|synagogue]
[share{,s}|sharing|live|lives|uphold{,s}|embrace{,s}|believe ~3 faith|religion|belief{,s}|gospel|creed|god|christian]
[believe{,s} in god|jesus|allah|christ]
[attend{,s}|attending|go|goes ~2 church|mosque|mass|sunday|services]
[regular? churchgoer{,s}]
[personal faith|relationship ~1 in|with ~1 god|christ|jesus]
[churchgoing|god-fearing|godfearing|bible-believing]
[live|lives by|according|to ~2 bible|koran|gospel|faith]
[god fearing]
[pray|prays with us|together|daily]
[no|without|free religion|religious|muslims|christians|belief{,s}|faith ~1 beliefs?]`,
	},
	{
		names: false,
		test,
		patterns: `
what|which ~2 [religion|faith|church|beliefs|belief]
do|are you ~2 [religious|pray|believe|fast|christian|muslim|catholic|jewish]
[do|does ~1 you ~2 religion|church|mosque]`,
	},
];
