import type { PatternGroup } from '../../model';
import { test } from '../../rules/religion-dress';

export const religionDress: readonly PatternGroup[] = [
	{
		open: false,
		test,
		patterns: `
[no|without|never ~4 headscarf|headscarves|hijab{,s}|turban{,s}|cross|crosses|crucifix|skullcap{,s}|kippah{,s}|yarmulke|veil{,s}|burqa|niqab|religious|beard{,s} ~2 symbols|signs|dress|clothing|expression{,s}|garments|items|wear|jewellery|attire|head|covering{,s}?]
[headscarf|headscarves|hijab{,s}|turban{,s}|crosses|crucifix{,es}|skullcap{,s}|religious|veil{,s}|kippah ~2 symbols|signs|dress|clothing|garments|head|coverings|expression? ~4 forbidden|banned|prohibited|not|unacceptable|off|home|removed ~1 allowed|accepted|permitted|welcome?]
[not|cannot|can't|never ~1 wear|display|show ~3 headscarf|headscarves|hijab|turban|cross|religious|skullcap|veil ~1 symbols|signs|dress|clothing?]
[visible|outward signs|symbols|expressions of ~2 faith|religion|belief]
[remove|leave ~3 headscarf|hijab|turban|religious ~1 symbols?]
[religiously neutral]
[no praying|prayer|prayers]`,
	},
];
