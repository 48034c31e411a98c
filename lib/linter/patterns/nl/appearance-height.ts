import type { PatternGroup } from '../../model';
import { test } from '../../rules/appearance-height';

export const appearanceHeight: readonly PatternGroup[] = [
	{
		about: 'person',
		test,
		patterns: `
[@least|maximaal|langer|groter|kleiner|rond ~2 # @metre ~2 lang|groot|lengte?] !breed|hoog|diep|water|pad
# meter # lang|groot?
minimale|minimum|maximale|gewenste lengte|lichaamslengte|kledingmaat|gewicht
lengte van ~2 #
lichaamslengte|lichaamsbouw|postuur
ben{,t}|is ~3 [slank|gespierd|breed] !genoeg|van|maar|bezig|geleden
@build en|of @build
@build ~1 postuur|gebouwd{,e}|figuur`,
	},
	{
		test,
		patterns: `
groot|lang|klein van stuk|gestalte|postuur
@build|imposant|indrukwekkend|atletisch|tenger ~1 postuur|gebouwd|gestalte|figuur|lijf
langer|groter|kleiner|minstens|minimaal ~1 dan? ~1 #|een ~1 @metre #?
# @metre ~2 lang|groot|lengte
boven|onder de? # @metre
lichaamslengte|lichaamsgewicht ~3 #
@own|minimale|minimum lengte|gewicht ~3 #
tussen ~1 de? ~1 # en|tot # @metre
lengte ~2 @least|tussen|van ~1 #`,
	},
];
