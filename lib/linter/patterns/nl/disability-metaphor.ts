import type { PatternGroup } from '../../model';
import { isFigurative } from '../../rules/disability-metaphor';

export const disabilityMetaphor: readonly PatternGroup[] = [
	{
		test: isFigurative,
		patterns: `
gekke|maffe ~1 boel|dag{,en}|week|weken|club|team|drukte|planning|plannen|deadlines|uren|collega's|baan|types
gekkenhuis|gekkigheid|gekkenwerk|gekken|@mad|gestoorden|idiote|waanzin|mongo{ol,len}|mafke{es,zen}|schizofre{en,ne}
@be ~3 [gek|maf|gestoord] !op|van|genoeg
hartstikke|te|super gek
behoorlijk|beetje|erg|wat|te [kreupel{,e}|mank|lam]
beetje|lekker|goed|licht ~1 gek|gestoord|autistisch|maf|getikt|geschift
word{,en,t}|werd|maakt|maken ~3 gek|gestoord
blinde vlek{,ken}|paniek
blind|doof|oostindisch blij{ft,ven}|ben{,t}|is|zijn voor
blind vertrouw{,en,t}|varen|voor|op
vertrouw{t,en}|varen|vaart ~2 blind
doof voor|aan
dovemansoren|dovemansgesprek
lamgeslagen|verlam*
mank{,e}|kreupel{,e}|lamme|zieke ~1 @process
gaat|gaan|ging ~2 mank
ocd|autist{,en}|spastisch{,e}|dwangmatig{,e}
stekeblind|stokdoof|kortzichtig{,e}
bezeten|zot{,te} van`,
	},
	{
		test: isFigurative,
		open: false,
		patterns: `
stokdoof|potdoof|stekeblind
was|is|zijn|waren|bleef|bleven|blijft|jarenlang ~3 [blind|stekeblind|doof|stokdoof|potdoof|kreupel|lam|mank|verlamd] ~1 voor|geworden|gelegd
autistische|schizofrene|manische|psychotische|bipolaire|hysterische|adhd ~1 @process|markt|sfeer|situatie|regels|klanten|cultuur|week|toestand{,en}|reactie
@mad|autisme|autist|adhd*|adhd|ocd|mongool ~3 hebt|bent|gezocht|niveau|druk|deadlines|tempo
tikje|beetje|flinke|gezonde ~2 gek{,te}|autistisch|gestoord|adhd|ocd|autisme|waanzin
doof|blind|dove ~1 oor|oren? voor ~2 kritiek|argumenten|signalen|weerstand|bezwaren|gevaar|risico's|feedback
[raakt|is|ligt|loopt|staat|wordt ~3 verlamd|lamgeslagen|lam|mank|kreupel] !dier|patient`,
	},
];
