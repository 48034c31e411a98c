import type { PatternGroup } from '../../model';
import { test } from '../../rules/disability-physical';

export const disabilityPhysical: readonly PatternGroup[] = [
	{
		about: 'anyone',
		test,
		patterns: `
bent|kan|kunt|kunnen|moet|moeten|dient|staat ~6 [horen|zien|lopen|staan|sjouwen|tillen|klimmen|bukken|knielen|traplopen] ~1 kunnen
kan|kunt|kunnen ~2 [goed|lang|langdurig|urenlang|hele|langer|uren|zwaar|zware ~4 horen|zien|@exert|lasten|zitten]
moet|moeten|kunt|kan|dient ~5 kunnen @exert|horen
draagt|sjouwt|tilt ~5 # kilo|kg
[zwaar|zware|lasten|kilo|kg ~2 sjouwen|tillen|dragen] ~2 kan|kunt|kunnen
# kilo|kg ~2 dragen|draag{,t}|sjouw{t,en}|til{,t,len}
uur|uren|dag|dienst ~4 op je|jouw benen
houd{,t}|volhoud{t,en} ~5 lopen|staan|benen
zonder moeite ~3 trap|trappen
[lang|langdurig|urenlang|hele ~2 lopen|staan|zitten] kunt|kunnen
hele|lange dagen|dag ~3 staan|been|benen|lopen
goed [kunnen horen|hoort|lopen|staan|zien|ziet]
[trap|trappen ~1 op|lopen|klimmen] ~2 kunt|kunnen
[fysiek|lichamelijk zwaar ~1 werk] ~2 aan|aankunnen|aankunt
niet kleurenblind
gehandicapten|rolstoel* ~3 niet ~2 geschikt|mogelijk|toegankelijk
niet ~2 geschikt voor ~3 handicap|beperking|gehandicapten|rolstoel*`,
	},
];
