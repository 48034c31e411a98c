import type { PatternGroup } from '../../model';
import { test } from '../../rules/appearance-height';

export const appearanceHeight: readonly PatternGroup[] = [
	{
		about: 'person',
		test,
		patterns: `
[rond|langer|kleiner|groter|@least|maximaal ~2 # @metre ~2 lang|groot|lengte?] !hoog|breed|pad|diep|water
# meter # lang|groot?
minimum|minimale|maximale|gewenste lengte|gewicht|lichaamslengte|kledingmaat
lengte van ~2 #
lichaamslengte|lichaamsbouw|postuur
is|ben{,t} ~3 [slank|breed|gespierd] !van|genoeg|geleden|maar|bezig
@build en|of @build
@build ~1 figuur|postuur|gebouwd{,e}`,
	},
	{
		test,
		patterns: `
lang|groot|klein van postuur|gestalte|stuk
atletisch|imposant|indrukwekkend|tenger|@build ~1 figuur|postuur|gestalte|lijf|gebouwd
langer|kleiner|groter|minimaal|minstens ~1 dan? ~1 een|# ~1 @metre #?
# @metre ~2 lang|groot|lengte
onder|boven de? # @metre
lichaamslengte|lichaamsgewicht ~3 #
minimum|minimale|@own lengte|gewicht ~3 #
tussen ~1 de? ~1 # en|tot # @metre
lengte ~2 van|@least|tussen ~1 #`,
	},
];
