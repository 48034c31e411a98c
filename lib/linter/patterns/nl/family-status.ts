import type { PatternGroup } from '../../model';
import { nearby, test } from '../../rules/family-status';

export const familyStatus: readonly PatternGroup[] = [
	{
		open: false,
		patterns:
			'[kinderopvang|opvang|oppas|zorgtaken|kinderen ~3 goed|prima|altijd|volledig ~1 geregeld]\n[partner|man|vrouw|gezin|thuisfront ~1 die|dat ~3 achter|steunt|begrijpt|meewerkt]',
	},
	{
		open: false,
		test: nearby,
		patterns: `
huismoeder|huismoeders|huisvrouw|huisvrouwen|huisvader|huisvaders|thuisblijfmoeders|herintreedster|herintreedsters|*moeders|tweeverdieners|tweeverdiener
[ideaal|perfect|leuk|geschikt|past|baan|functie|werk ~3 voor|bij ~2 moeders|vaders|moeder|huisvrouwen|oma's|ouders|mama's|alleenstaanden|gezinsmensen|jonge|alleenstaande ~1 ouders|moeders]
[moeders|vaders|mama's|ouders gezocht|opgelet]
[geen|zonder|vrij|weinig ~1 van? ~3 kinderen|kind|kinderwens|gezin|gezinsverplichtingen|thuisverplichtingen|zorgtaken|gezinsleven|partner|priveverplichtingen|familieverplichtingen|zorgverplichtingen|mantelzorgtaken|gezinslasten|kinderplannen|zwangerschapsplannen|kroost|verplichtingen ~1 thuis?]
[zorgtaken|kinderen|gezin|thuisfront|thuissituatie|priveleven|prive|kinderopvang ~4 goed|geregeld|regelt|toelaat|belemmering|belemmeren|weg|stabiel|stabiele|orde ~2 geregeld|staat|staan|probleem?]
[stabiele|rustige|geregelde|goede|passende|geordende|overzichtelijke ~1 thuissituatie|gezinssituatie|thuisbasis|privesituatie|relatie]
[thuissituatie|gezinssituatie|privesituatie|thuisfront|burgerlijke ~1 staat?] !van|client|clienten|patient
[burgerlijke staat|stand] !team|afdeling|medewerker|ambtenaar
[kinderwens|zwangerschapswens|gezinsplanning|gezinsuitbreiding|zwangerschapsplannen]
[niet|geen|nooit ~2 zwanger ~2 raken|worden|bent|bij?]
bent|ben|is|wordt ~2 [zwanger|gehuwd|getrouwd|alleenstaand|vrijgezel|ongehuwd|ongebonden|kinderloos|single|samenwonend|gescheiden|verloofd]
[ongehuwd{,e}|ongebonden|kinderloos|kinderloze|alleenstaand{,e}|vrijgezel|gehuwd{,e}|getrouwd{,e} ~1 @person|en|of|mannen|vrouwen]
[zwanger|gehuwd|getrouwd|alleenstaand|vrijgezel|ongehuwd|ongebonden|kinderloos|samenwonend] ~2 bent|ben|is
heeft|hebt|heb|krijgt|wilt|wil ~1 u|je|jij ~3 [kinderen|kind|partner|gezin|kinderwens|relatie|man|vrouw|vriend|vriendin|zwanger|kleintjes ~1 worden|krijgen?]
[echtgenoot|echtgenote|partner|man|vrouw met ~2 vast|goed|eigen ~1 inkomen|baan|salaris]
zwanger te worden|raken
[wie ~4 past|zorgt|let ~2 kinderen]
[wat doet|doe ~1 je|jouw|uw ~1 partner|man|vrouw]
[hoe oud zijn|is je|jouw|uw kinderen|kind]
[hoeveel kinderen] ~1 heeft|hebt|heb
[begrip|steun|medewerking ~2 thuisfront|partner|gezin]
[je|jouw|uw partner|gezin|man|vrouw|echtgenoot|echtgenote|thuisfront ~4 begrijpt|achter|akkoord|staat|steunt|werkt|accepteert|verdient|mee|eens|ruimte]
[partner ~2 begrip]
[gezin ~1 op|de tweede plaats|plek]
[prive ~2 alles ~1 orde|geregeld]
[flexibele|begripvolle partner|thuisfront|echtgenote|echtgenoot]
[je kinderen ~2 het|de huis|deur uit]
[kinderen ~1 huis|deur uit]
[gezin ~1 compleet|voltooid]
[voltooid gezin]
[weduwe|weduwnaar|alleenverdiener|kostwinner{,s}|bomma|oppasoma]
[niet gebonden ~2 gezin|thuis|kinderen|schooltijden]
[gezinsleven|priveleven] ~3 ondergeschikt|opzij|wijken
[zonder ~2 thuis zitten|wachten]
[niemand|geen ~2 thuis ~2 wacht]
[zwangere|zwangeren ~2 niet]`,
	},
	{
		about: 'person',
		test,
		patterns: `
moeder|moeders|mama|mama's|oma|oma's|huismoeder|vader|vaders|papa's van|met|die|gezocht|opgelet
jonge|werkende|drukke|alleenstaande|bezige|herintredende moeder{,s}|vader{,s}|ouder{,s}
[een gezinsmens|familiemens|huisvader|gezinsman]
[getrouwd{,e}|gehuwd{,e} ~1 stel|stellen|koppel|echtpaar]
[echtpaar|koppel|stel] ~1 gezocht`,
	},
];
