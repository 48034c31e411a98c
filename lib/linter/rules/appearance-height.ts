import type { Rule, SentenceContext } from '../model';
import { hasLegalGround, hasReason } from '../sign';
import { sources } from '../sources';

/** A bridge is long, too: a thing as subject of the sentence is no candidate. */
const test = (context: SentenceContext): boolean => {
	if (hasLegalGround(context) || hasReason(context)) return false;
	const sentence = context.text.slice(context.sentence.start, context.sentence.end);
	return (
		!/\b(?:is|zijn|are)\b/i.test(sentence) ||
		/\b(?:je|jij|u|you|kandidaat|candidates?|iemand|someone|collega|medewerker|lengte|height)\b/i.test(
			sentence,
		)
	);
};

/** Height, weight and build of the candidate. */
export const appearanceHeight: Rule = {
	id: 'appearance-height',
	version: 1,
	category: 'appearance',
	severity: 'warn',
	sources: [sources.awgb, sources.wgbmv],
	patterns: {
		nl: [
			{
				about: 'person',
				test,
				patterns: `
[minimaal|minstens|maximaal|tenminste|langer|groter|kleiner|rond ~2 # cm|meter|centimeter ~2 lang|groot|lengte?] !breed|hoog|diep|water|pad
[# cm|meter|centimeter|m ~1 lang|groot]
[# meter # lang|groot?]
[minimale|minimum|maximale|gewenste lengte|lichaamslengte|kledingmaat|gewicht]
[lengte van ~2 # ~1 meter|cm|centimeter?]
[lichaamslengte|lichaamsbouw|postuur]
bent|ben|is ~3 [slank|gespierd|breed] !genoeg|van|maar|bezig|geleden
[lang|fors|stevig|groot en|of slank|breed|gespierd|stevig|sterk]
[stevig|fors|flink|breed|robuust|gespierd|sterk ~1 postuur|gebouwd|figuur]
[stevig|sterk|breed|gespierd|fors|potig gebouwd{,e}]`,
			},
		],
		en: [
			{
				about: 'person',
				test,
				patterns: `
[at least|most # cm|metres|meters|feet|centimetres|foot ~1 tall|high|height?] !deep|wide|away|of
[taller|shorter than # ~2 cm|metres|meters|feet|centimetres|metre]
[# cm|metres|meters|feet|foot|m # ~1 tall]
[# cm|metres|meters|feet|foot|m tall]
[over|above|under # ~1 cm|metres|meters|feet|foot # tall?]
[minimum|maximum|required|desired height|weight|length] 
[height of ~2 # ~1 cm|metres|feet?]
are|be|is ~3 [tall|slim|petite|muscular|burly] !order|ship
[tall and|, slim|strong|broad]
[strapping|burly|hefty|well-built|heavily-built|muscular|broad-shouldered ~1 @person|lad|man|guy?]
[well|powerfully|strongly built]
[broad shouldered]
[height|weight requirement{,s}]`,
			},
		],
	},
};
