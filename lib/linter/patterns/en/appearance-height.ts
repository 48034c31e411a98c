import type { PatternGroup } from '../../model';
import { test } from '../../rules/appearance-height';

export const appearanceHeight: readonly PatternGroup[] = [
	{
		about: 'person',
		test,
		patterns: `
[at least|most # cm|metres|meters|feet|centimetres|foot ~1 tall|high|height?] !deep|wide|away|of
[taller|shorter than # ~2 cm|metres|meters|feet|centimetres|metre]
[over|above|under # ~1 cm|metres|meters|feet|foot # tall?]
[minimum|maximum|required|desired height|weight|length] 
[height of ~2 # ~1 cm|metres|feet?]
are|be|is ~3 [tall|slim|petite|muscular|burly] !order|ship
[tall and|, slim|strong|broad]
[strapping|burly|hefty|well-built|heavily-built|muscular|broad-shouldered ~1 @person|lad|man|guy?]
[well|powerfully|strongly built]
[height|weight requirement{,s}]`,
	},
	{
		test,
		patterns: `
[height|weight|build|stature ~3 required|minimum|matters] !fence|ceiling
[your|minimum|maximum height|weight ~3 #]
[# cm|metres|meters|feet|foot|m|kg|kilos ~2 tall|taller|weight|height]
[tall and|, imposing|strong|slim|broad|handsome]
[tall|imposing|commanding|strapping|sturdy|petite|slight stature|build|frame|person|man|woman|figure]
[six|five|6|5 foot|feet ~2 tall|over|plus|or|at]`,
	},
];
