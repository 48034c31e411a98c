import type { PatternGroup } from '../../model';
import { test } from '../../rules/appearance-height';

export const appearanceHeight: readonly PatternGroup[] = [
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
ben{,t}|is ~3 [slank|gespierd|breed] !genoeg|van|maar|bezig|geleden
[lang|fors|stevig|groot en|of slank|breed|gespierd|stevig|sterk]
[stevig|fors|flink|breed|robuust|gespierd|sterk ~1 postuur|gebouwd|figuur]
[stevig|sterk|breed|gespierd|fors|potig gebouwd{,e}]`,
	},
	{
		test,
		patterns: `
[groot|lang|klein van stuk|gestalte|postuur]
[fors|stevig|breed|imposant|indrukwekkend|atletisch|slank|tenger ~1 postuur|gebouwd|gestalte|figuur|lijf]
[langer|groter|kleiner|minstens|minimaal dan? # ~1 meter|m|cm]
[# m|meter|cm ~2 lang|groot|lengte]
[boven|onder de? # meter|m|cm]
[lichaamslengte|lichaamsgewicht ~3 #]
[je|jouw|minimale|minimum lengte|gewicht ~3 #]
[tussen ~1 de? ~1 # en|tot # meter|centimeter|cm]
[lengte ~2 minimaal|minstens|tussen|van|: ~1 # ~1 meter|centimeter|cm?]
[minstens|minimaal|zeker ~1 een|1 meter #?]
[langer|kleiner|groter ~1 dan ~1 een? ~1 meter]`,
	},
];
