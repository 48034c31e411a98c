import type { PatternGroup } from '../../model';
import { test } from '../../rules/appearance-height';

export const appearanceHeight: readonly PatternGroup[] = [
	{
		about: 'person',
		test,
		patterns: `
at least|most # m|@metre ~1 height|high|tall? !of|deep|away|wide
taller|shorter than # ~2 @metre
@over # ~1 @metre # tall?
minimum|required|maximum|desired weight|height|length
height of ~2 # ~1 @metre?
are|is|be ~3 [tall|petite|slim] !order|ship
strapping|broad-shouldered|burly|heavily-built|hefty|muscular|well-built ~1 @person?
powerfully|strongly built
weight|height requirement{,s}`,
	},
	{
		test,
		patterns: `
weight|height|build|stature ~3 minimum|required|matters !ceiling|fence
your|minimum|maximum weight|height ~3 #
# kg|kilos|m|@metre ~2 tall|taller|weight|height
tall and strong|slim|handsome|imposing|broad
strapping|sturdy|imposing|commanding|tall|petite|slight man|woman|person|figure|build|stature|frame
weigh% ~1 [at|under|over|below|no|not|more|less ~2 # #? kg|pounds|stone|kilo{,s}] !of
taller|shorter than ~1 average|most|others
five|5|six|6 feet|foot ~2 at|over|plus|or`,
	},
];
