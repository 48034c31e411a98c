import type { PatternGroup } from '../../model';
import { test } from '../../rules/religion-dress';

export const religionDress: readonly PatternGroup[] = [
	{
		open: false,
		test,
		patterns: `
[never|no|without ~4 beard{,s}|burqa|cross|crosses|crucifix|headscarf|headscarves|hijab{,s}|kippah{,s}|niqab|religious|skullcap{,s}|turban{,s}|veil{,s}|yarmulke ~2 attire|clothing|covering{,s}|dress|expression{,s}|garments|head|items|jewellery|signs|symbols|wear?]
[crosses|crucifix{,es}|headscarf|headscarves|hijab{,s}|kippah|religious|skullcap{,s}|turban{,s}|veil{,s} ~2 clothing|coverings|dress|expression|garments|head|signs|symbols? ~4 banned|forbidden|home|not|off|prohibited|removed|unacceptable ~1 accepted|allowed|permitted|welcome?]
@not ~2 accept|allow|display|permit|show|tolerate|visible|want|wear%|worn ~3 [cross{,es}|headscarf|headscarves|hijab{,s}|pendant{,s}|religious|skullcap{,s}|turban{,s}|veil{,s} ~1 clothing|dress|expression{,s}|necklace|pendant|signs|symbols?]
[cross|crucifix|pendant|scarf|star|symbol ~1 around|on|round ~1 head|neck] ~6 @not|covered|forbidden|hidden|home|off|removed
[cross|crucifix] ~3 @not ~1 accepted|allowed|permitted|visible|worn
[outward|visible expressions|signs|symbols of ~2 belief|faith|religion]
[cover|hide|leave|off|remove ~3 cross|headscarf|hijab|kippah|religious|skullcap|turban|veil ~1 symbols?]
[no prayer|prayers|praying]`,
	},
	{
		open: false,
		names: false,
		test,
		patterns: `
[burqa{,s}|cross|crosses|crucifix{,es}|headscarf|headscarves|hijab{,s}|kippah{,s}|kippot|kirpan{,s}|niqab{,s}|skullcap{,s}|turban{,s}|veil{,s}|yarmulke{,s} ~1 and|or ~1 cross|crosses|crucifix|crucifixes|headscarves|hijabs|kippahs|skullcap|skullcaps|turban|turbans|veil|veils] ~6 banned|covered|forbidden|hidden|home|locker|never|no|not|off|removed|stay|unwelcome
[burqa{,s}|crosses|crucifix{,es}|headscarf|headscarves|hijab{,s}|kippah{,s}|kirpan{,s}|niqab{,s}|skullcap{,s}|turban{,s}|veil{,s}|yarmulke{,s}] ~6 banned|covered|forbidden|hidden|home|locker|not|off|removed|stay|unwelcome
ban|banned|cannot|hide|leave|never|no|not|off|remove|without ~5 [burqa{,s}|crosses|crucifix{,es}|headscarf|headscarves|hijab{,s}|kippah{,s}|kirpan{,s}|niqab{,s}|skullcap{,s}|turban{,s}|veil{,s}|yarmulke{,s}] !problem
[religious ~1 accessories|attire|clothing|dress|garments|headwear|jewellery|jewelry|signs|symbols|wear] ~6 banned|forbidden|hidden|home|never|not|off|out|removed|unwelcome
[no|nothing ~4 betray{s,}|reveal{s,}|show% ~2 belief|faith|religion]
[keep|leave ~2 beliefs|faith|religion ~1 at|out|private|to ~1 door|home|yourself?]
[faith|religion ~4 never|not ~2 seen|show|visible]
[outwardly|religiously|visibly neutral|religious]`,
	},
];
