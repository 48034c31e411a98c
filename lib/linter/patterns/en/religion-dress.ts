import type { PatternGroup } from '../../model';
import { test } from '../../rules/religion-dress';

export const religionDress: readonly PatternGroup[] = [
	{
		open: false,
		test,
		patterns: `
never|no|without ~4 beard{,s}|cross|@symbol|religious ~2 @worn?
@symbol|religious ~2 @worn? ~4 @ban !problem|issue ~1 accepted|allowed|permitted|welcome?
@not ~2 accept|allow|display|permit|show|tolerate|visible|want|wear%|worn ~3 [cross|@symbol|pendant{,s}|religious ~1 @worn?]
[cross|crucifix|pendant|scarf|star|symbol ~1 around|on|round ~1 head|neck] ~6 @ban
[cross|crucifix] ~3 @not ~1 accepted|allowed|permitted|visible|worn
outward|visible expressions|signs|symbols of ~2 @belief
cover|hide|leave|off|remove ~3 cross|@symbol|religious ~1 symbols?
no prayer|prayers|praying`,
	},
	{
		open: false,
		names: false,
		test,
		patterns: `
[@symbol|cross ~1 and|or ~1 cross|@symbol] ~6 @ban|stay
[@symbol] ~6 @ban|stay !problem|issue
ban|banned|hide|leave|@not|off|remove ~5 [@symbol] !problem
[religious ~1 @worn] ~6 @ban
no|nothing ~4 betray{s,}|reveal{s,}|show% ~2 @belief
keep|leave ~2 @belief ~1 at|out|private|to ~1 door|home|yourself?
@belief ~4 never|not ~2 seen|show|visible
outwardly|religiously|visibly neutral|religious
no [@symbol] !problem
@symbol ~6 [@block|locker|nowhere] !issue|objection|problem`,
	},
];
