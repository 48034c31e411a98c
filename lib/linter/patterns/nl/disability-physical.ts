import type { PatternGroup } from '../../model';
import { test } from '../../rules/disability-physical';

export const disabilityPhysical: readonly PatternGroup[] = [
	{
		about: 'anyone',
		test,
		patterns: `
moet|kunt|kan|kunnen|moeten|dient|bent|staat ~6 [staan|tillen|lopen|sjouwen|bukken|traplopen|klimmen|knielen|zien|horen] ~1 kunnen
kunt|kan|kunnen ~2 [lang|langdurig|langer|zwaar|zware|uren|goed|hele|urenlang ~4 @exert|zien|horen|zitten|lasten]
moet|moeten|kunt|kan|dient ~5 kunnen @exert|horen
tilt|sjouwt|draagt ~5 # kilo|kg
[zwaar|zware|lasten|kilo|kg ~2 tillen|sjouwen|dragen] ~2 kunnen|kunt|kan
# kilo|kg ~2 til{,t,len}|sjouw{t,en}|draag{t,}|dragen
uur|uren|dag|dienst ~4 op je|jouw benen
houd{,t}|volhoud{en,t} ~5 staan|lopen|benen
zonder moeite ~3 trap|trappen
[lang|langdurig|urenlang|hele ~2 staan|lopen|zitten] kunnen|kunt
hele|lange dag|dagen ~3 staan|been|benen|lopen
goed [kunnen zien|horen|lopen|staan|ziet|hoort]
[trappen|trap ~1 lopen|klimmen|op] ~2 kunnen|kunt
[fysiek|lichamelijk zwaar ~1 werk] ~2 aan|aankunnen|aankunt
niet kleurenblind
rolstoel*|gehandicapten ~3 niet ~2 geschikt|mogelijk|toegankelijk
niet ~2 geschikt voor ~3 beperking|handicap|rolstoel*|gehandicapten`,
	},
];
