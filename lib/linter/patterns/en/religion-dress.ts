import type { PatternGroup } from '../../model';
import { test } from '../../rules/religion-dress';

export const religionDress: readonly PatternGroup[] = [
	{
		open: false,
		test,
		patterns: `
[no|without|never ~4 headscarf|headscarves|hijab{,s}|turban{,s}|cross|crosses|crucifix|skullcap{,s}|kippah{,s}|yarmulke|veil{,s}|burqa|niqab|religious|beard{,s} ~2 symbols|signs|dress|clothing|expression{,s}|garments|items|wear|jewellery|attire|head|covering{,s}?]
[headscarf|headscarves|hijab{,s}|turban{,s}|crosses|crucifix{,es}|skullcap{,s}|religious|veil{,s}|kippah ~2 symbols|signs|dress|clothing|garments|head|coverings|expression? ~4 forbidden|banned|prohibited|not|unacceptable|off|home|removed ~1 allowed|accepted|permitted|welcome?]
@not ~2 allow|accept|tolerate|permit|want|wear|display|show|worn|visible|wearing ~3 [headscarf|headscarves|hijab{,s}|turban{,s}|cross{,es}|religious|skullcap{,s}|veil{,s}|pendant{,s} ~1 symbols|signs|dress|clothing|expression{,s}|necklace|pendant?]
[cross|crucifix|star|pendant|symbol|scarf ~1 around|round|on ~1 neck|head] ~6 @not|removed|off|forbidden|covered|hidden|home
[cross|crucifix] ~3 @not ~1 worn|allowed|visible|accepted|permitted
[visible|outward signs|symbols|expressions of ~2 faith|religion|belief]
[remove|leave|off|hide|cover ~3 headscarf|hijab|turban|religious|skullcap|cross|kippah|veil ~1 symbols?]
[no praying|prayer|prayers]`,
	},
	{
		open: false,
		names: false,
		test,
		patterns: `
[headscarf|headscarves|hijab{,s}|turban{,s}|cross|crosses|crucifix{,es}|skullcap{,s}|veil{,s}|kippah{,s}|kippot|burqa{,s}|niqab{,s}|yarmulke{,s}|kirpan{,s} ~1 and|or|, ~1 headscarves|hijabs|turbans|crosses|crucifixes|skullcaps|veils|kippahs|crucifix|cross|turban|veil|skullcap] ~6 not|off|home|forbidden|banned|removed|unwelcome|stay|never|no|covered|hidden|locker
[headscarf|headscarves|hijab{,s}|turban{,s}|crosses|crucifix{,es}|skullcap{,s}|veil{,s}|kippah{,s}|burqa{,s}|niqab{,s}|yarmulke{,s}|kirpan{,s}] ~6 not|off|home|forbidden|banned|removed|unwelcome|stay|covered|hidden|locker
no|not|cannot|never|without|remove|ban|banned|leave|off|hide ~5 [headscarf|headscarves|hijab{,s}|turban{,s}|crosses|crucifix{,es}|skullcap{,s}|veil{,s}|kippah{,s}|burqa{,s}|niqab{,s}|yarmulke{,s}|kirpan{,s}] !problem
[religious ~1 jewellery|jewelry|dress|clothing|garments|symbols|headwear|signs|accessories|attire|wear] ~6 not|off|home|forbidden|banned|removed|unwelcome|hidden|never|out
[nothing|no ~4 show{s,}|reveal{s,}|betray{s,} ~2 religion|faith|belief]
[keep|leave ~2 faith|religion|beliefs ~1 at|to|out|private ~1 home|yourself|door?]
[religion|faith ~4 not|never ~2 visible|show|seen]
[visibly|outwardly|religiously neutral|religious]`,
	},
];
