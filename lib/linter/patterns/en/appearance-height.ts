import type { PatternGroup } from '../../model';
import { test } from '../../rules/appearance-height';

export const appearanceHeight: readonly PatternGroup[] = [
	{
		about: 'person',
		test,
		patterns: `
at least|most # @metre ~1 height|high|tall? !away|deep|of|wide
shorter|taller than # ~2 @metre
@over # ~1 @metre # tall?
desired|maximum|minimum|required height|length|weight
height of ~2 # ~1 @metre?
are|be|is ~3 [petite|slim|tall] !order|ship
broad-shouldered|burly|heavily-built|hefty|muscular|strapping|well-built ~1 @person?
powerfully|strongly built
height|weight requirement{,s}`,
	},
	{
		test,
		patterns: `
build|height|stature|weight ~3 matters|minimum|required !ceiling|fence
maximum|minimum|your height|weight ~3 #
# @metre|kg|kilos|m ~2 height|tall|taller|weight
tall and broad|handsome|imposing|slim|strong
commanding|imposing|petite|slight|strapping|sturdy|tall build|figure|frame|man|person|stature|woman
weigh% ~1 [at|below|less|more|no|not|over|under ~2 # #? kg|kilo{,s}|pounds|stone] !of
taller|shorter than ~1 average|most|others
5|6|five|six feet|foot ~2 at|or|over|plus`,
	},
];
