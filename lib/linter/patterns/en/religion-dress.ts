import type { PatternGroup } from '../../model';
import { test } from '../../rules/religion-dress';

export const religionDress: readonly PatternGroup[] = [
	{
		open: false,
		test,
		patterns: `
no|without|never ~4 religious|@symbol|cross|beard{,s} ~2 @worn?
religious|@symbol ~2 @worn? ~4 @ban !problem|issue ~1 welcome|allowed|permitted|accepted?
@not ~2 accept|allow|display|permit|show|tolerate|visible|want|wear%|worn ~3 [cross|@symbol|pendant{,s}|religious ~1 @worn?]
[cross|crucifix|pendant|scarf|star|symbol ~1 on|around|round ~1 head|neck] ~6 @ban
[cross|crucifix] ~3 @not ~1 visible|allowed|permitted|accepted|worn
visible|outward expressions|signs|symbols of ~2 @belief
leave|remove|hide|off|cover ~3 religious|@symbol|cross ~1 symbols?
no praying|prayer|prayers`,
	},
	{
		open: false,
		names: false,
		test,
		patterns: `
[cross|@symbol ~1 and|or ~1 cross|@symbol] ~6 @ban|stay
[@symbol] ~6 @ban|stay !problem|issue
@not|leave|remove|hide|off|banned|ban ~5 [@symbol] !problem
[religious ~1 @worn] ~6 @ban
no|nothing ~4 betray{,s}|reveal{,s}|show% ~2 @belief
leave|keep ~2 @belief ~1 at|to|out|private ~1 door|home|yourself?
@belief ~4 not|never ~2 visible|show|seen
visibly|outwardly|religiously neutral|religious
no [@symbol] !problem
@symbol ~6 [@block|locker|nowhere] !problem|issue|objection`,
	},
];
