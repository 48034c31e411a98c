import type { PatternGroup } from '../../model';
import { isFigurative } from '../../rules/disability-metaphor';

export const disabilityMetaphor: readonly PatternGroup[] = [
	{
		test: isFigurative,
		patterns: `
gekke|maffe ~1 boel|dag{,en}|week|weken|club|team|drukte|planning|plannen|deadlines|uren|collega's|baan|types
@mad|gestoorden|waanzin|gekken|gekkenhuis|gekkenwerk|gekkigheid|idiote|mafke{es,zen}|mongo{ol,len}|schizofre{en,ne}
@be ~3 [gek|gestoord|maf] !van|genoeg|op
te|hartstikke|super gek
wat|beetje|te|behoorlijk|erg [mank|lam|kreupel{,e}]
goed|beetje|lekker|licht ~1 gek|gestoord|autistisch|maf|geschift|getikt
maakt|maken|werd|word{,t,en} ~3 gek|gestoord
blinde paniek|vlek{,ken}
blind|doof|oostindisch is|ben{,t}|blij{ft,ven}|zijn voor
blind voor|op|vertrouw{,t,en}|varen
vaart|vertrouw{t,en}|varen ~2 blind
doof voor|aan
dovemansoren|dovemansgesprek
lamgeslagen|verlam*
zieke|lamme|kreupel{,e}|mank{,e} ~1 @process
ging|gaat|gaan ~2 mank
ocd|autist{,en}|spastisch{,e}|dwangmatig{,e}
stekeblind|stokdoof|kortzichtig{,e}
bezeten|zot{,te} van`,
	},
	{
		test: isFigurative,
		open: false,
		patterns: `
stekeblind|stokdoof|potdoof
is|zijn|blijft|was|waren|bleef|bleven|jarenlang ~3 [blind|doof|mank|lam|kreupel|verlamd|stekeblind|stokdoof|potdoof] ~1 geworden|voor|gelegd
adhd|autistische|bipolaire|hysterische|manische|psychotische|schizofrene ~1 @process|markt|sfeer|situatie|regels|klanten|cultuur|week|toestand{,en}|reactie
adhd|autisme|ocd|@mad|adhd*|mongool|autist ~3 bent|gezocht|hebt|niveau|tempo|deadlines|druk
tikje|beetje|flinke|gezonde ~2 adhd|autisme|ocd|gestoord|autistisch|waanzin|gek{,te}
blind|doof|dove ~1 oren|oor? voor ~2 bezwaren|weerstand|argumenten|feedback|gevaar|kritiek|risico's|signalen
[is|wordt|staat|loopt|raakt|ligt ~3 mank|lam|kreupel|verlamd|lamgeslagen] !dier|patient`,
	},
];
