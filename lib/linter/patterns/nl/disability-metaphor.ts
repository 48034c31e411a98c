import type { PatternGroup } from '../../model';
import { isFigurative } from '../../rules/disability-metaphor';

export const disabilityMetaphor: readonly PatternGroup[] = [
	{
		test: isFigurative,
		patterns: `
[gekke|knotsgekke|maffe|dolle ~1 boel|dag{,en}|week|weken|club|team|bende|drukte|tijden|maandag|ideeen|planning|plannen|deadlines|werkweek|uren|collega's|baan|types]
[gekkenhuis|gekkigheid|gekkenwerk|gestoord{,e,en}|knettergek|knotsgek|stapelgek|krankzinnig{,e}|idioot|idiote|idioterie|waanzinnig{,e}|debiel{,e}|achterlijk{,e}|imbeciel|mongool|mongolen|mafkees|mafkezen|lijpe|geschift{,e}|waanzin|getikt{,e}|zwakzinnig|gekken|malloot|schizofreen|schizofrene|autistisch{,e}|hysterisch{,e}|neurotisch{,e}|bipolair|manisch{,e}|psychotisch|psychopaat|paranoide|paranoia|gekkies]
ben{,t}|is|zijn ~3 [gek|maf|lijp|knettergek|gestoord] !op|van|genoeg
[gek genoeg]
[van de zotte]
[hartstikke gek]
behoorlijk|beetje|nogal|erg|wat|te [kreupel{,e}|mank|lam]
[beetje|lekker|heerlijk|goed|licht ~1 gek|gestoord|autistisch|maf|getikt|geschift]
[word{,en,t}|werd|maakt|maken ~3 gek|gestoord]
[blinde vlek{,ken}|muur|paniek]
[blind vertrouw{,en,t}|varen|varing|staren|voor|typen|typt|op]
[vertrouwt|vertrouwen|varen|vaart ~2 blind]
[doof voor|zijn voor|aan]
[aan|voor|op|tegen dovemansoren]
[oost-indisch|oostindisch doof]
dovemansoren|dovemansgesprek
[lam geslagen|lamgeslagen|verlamd|verlamt|verlammend{,e}|lamlegt|lamgelegd|platgelegd]
[mank{,e}|kreupel{,e} ~1 organisatie|vergelijking|proces|systeem|afdeling|planning]
[gaat|gaan|ging ~2 mank]
[ocd|autist{,en}|spast{,en}|spastisch{,e}|borderliner]
[een tikje|beetje adhd|autisme|ocd|autistisch]
[te gek|tegek{,ke}|super gek]
[kippig|halfblind|stekeblind|stokdoof|ziende blind|kortzichtig{,e}|horende doof]
[organisatie|afdeling|team|project|land ~1 op krukken]
[dwangmatig{,e}|dwangneurose|smetvrees]
[bezeten van]
[zot{,te} van]`,
	},
	{
		test: isFigurative,
		open: false,
		patterns: `
[stekeblind|ziende blind|stokdoof|potdoof|oostindisch|horende voor|doof voor]
was|is|zijn|waren|bleef|bleven|blijft|jarenlang ~3 [blind|stekeblind|doof|stokdoof|potdoof|kreupel|lam|mank|verlamd|hersendood] ~1 voor|geworden|gelegd
[kreupele|manke|lamme|hersendode|zieke|kneuterige organisatie|processen|proces|systeem|begroting|regeling|ict|systemen|wet|afdeling]
[autistische|schizofrene|manische|psychotische|bipolaire|hysterische|adhd|dementerende ~1 organisatie|planning|systeem|markt|sfeer|situatie|regels|klanten|cultuur|week|toestand{,en}|reactie]
[alzheimer|dementie light] 
[autist|autisme|adhd'er|adhd|ocd|dwangneuroot|controlfreak|spast|mongool|debiel|idioot{,e}|krankzinnig{,e}|psychopaat ~3 hebt|bent|gezocht|niveau|druk|deadlines|tempo|detail|trekje{,s}]
[tikkeltje|tikje|beetje|vleugje|flinke|gezonde ~1 dosis? ~1 gek{,te}|autistisch|gestoord|adhd|ocd|krankzinnig|autisme|waanzin]
[gek van|op|worden|wordt] !klanten|dieren
[doof|blind|dove ~1 oor|oren? voor ~2 kritiek|argumenten|signalen|weerstand|bezwaren|gevaar|risico's|feedback|smoesjes]
[raakt|is|ligt|loopt|staat|wordt ~3 verlamd|lamgeslagen|lam|mank|kreupel] !dier|patient
[autistisch|schizofreen|hysterisch|manisch|spastisch|bipolair ~1 in|over|als|van ~2 je|planning|aanpak|werk|structuur]`,
	},
];
