import type { PatternGroup } from '../../model';
import { test } from '../../rules/disability-physical';

export const disabilityPhysical: readonly PatternGroup[] = [
	{
		about: 'anyone',
		test,
		patterns: `
moet|kunt|kan|kunnen|moeten|dient|bent|staat ~6 [staan|tillen|lopen|sjouwen|bukken|traplopen|klimmen|knielen|hurken|zien|horen] ~1 kunnen|$
kunt|kan|kunnen ~2 [lang|langdurig|langer|zwaar|zware|uren|goed|hele|urenlang ~4 staan|tillen|lopen|sjouwen|zien|horen|zitten|bukken|klimmen|dragen|lasten]
moet|moeten|kunt|kan ~5 kunnen [tillen|staan|lopen|sjouwen|klimmen|bukken|knielen|dragen|horen|traplopen]
[moet|moeten|dient ~5 kunnen tillen|staan|lopen|sjouwen|klimmen|bukken|knielen|dragen|traplopen]
[tilt|sjouwt|draagt ~5 # kilo|kg]
[zwaar|zware|lasten|kilo|kg ~2 tillen|sjouwen|dragen] ~2 kunnen|kunt|kan
[# kilo|kg ~2 tillen|sjouwen|dragen]
[lang|langdurig|urenlang|hele ~2 staan|lopen|zitten] kunnen|kunt
[hele|lange dag|dagen ~3 staan|been|benen|lopen]
goed [kunnen zien|horen|lopen|staan|ziet|hoort]
[goed ziet|hoort|zien|horen] en
[trappen|trap ~1 lopen|klimmen|op] ~2 kunnen|kunt
[fysiek zwaar werk aankunnen|aankunt|aan]
[lichamelijk|fysiek zwaar ~1 werk] ~2 aan|aankunt|aankunnen
[niet kleurenblind]
[rolstoel|rolstoelgebruikers|gehandicapten] ~3 niet ~2 geschikt|mogelijk|toegankelijk
[niet ~2 geschikt voor ~3 beperking|handicap|rolstoel|gehandicapten|rolstoelgebruikers]
[zonder hulp ~2 tillen|lopen|staan]
[rap|vlug|snel ter been]
[snelle benen]`,
	},
];
