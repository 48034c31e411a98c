import type { Rule, SentenceContext } from '../model';
import { sources } from '../sources';

// An aid or adaptation in this sentence or the next makes it a description of the task.
const AID =
	/hulpmiddel|tillift|heftruck|steekkar|aanpass|aangepast|samen met (?:een|je) collega|met zijn twee|liftje|\btillen we|wij helpen|we helpen|zit-sta|ondersteuning|\baids?\b|trolley|forklift|hoist|lifting (?:aid|equipment|gear)|adjust|adapt|accommodat|together with a colleague|two people|equipment (?:helps|is)|assist/i;

function test(context: SentenceContext): boolean {
	const next = context.sentences[context.index + 1];
	return !AID.test(context.text.slice(context.sentence.start, next?.end ?? context.sentence.end));
}

export const disabilityPhysical: Rule = {
	id: 'disability-physical',
	version: 1,
	category: 'disability',
	severity: 'warn',
	sources: [sources.wgbhcz, sources.college],
	patterns: {
		nl: [
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
		],
		en: [
			{
				about: 'anyone',
				test,
				patterns: `
must|should|can|able|need|needs|have|are|required ~4 [stand|lift|walk|climb|carry|bend|kneel|stoop|crouch|see|hear|hoist ~5 #|long|hours|heavy|stairs|ladders|day|boxes|loads|well|kilos|pounds|feet]
must|able|need|needs|required|should ~3 [stand|walk|lift|climb|hear|see|run|bend]
[lift|carry|lifting|carrying ~3 # ~1 kilos|kg|pounds|lbs|kilograms|kilo]
[stand|standing|walk|walking|on ~2 your ~1 feet? ~2 all day|long|hours|periods]
[on your feet all|the|for|whole ~1 day|hours]
[heavy lifting]
[stand|sit|standing for ~1 long|extended|hours ~1 periods|hours?]
[not colour|color blind]
[not suitable for ~3 disability|disabilities|wheelchair|wheelchairs|impairment ~1 users?]
[quick|light on your feet]
[walk|climb ~1 unaided|unassisted]
[manual dexterity]`,
			},
		],
	},
};
