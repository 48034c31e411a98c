import type { PatternGroup } from '../../model';
import { isOfCandidate, nearby, test } from '../../rules/family-status';

export const familyStatus: readonly PatternGroup[] = [
	{
		open: false,
		test: nearby,
		patterns: `
*moeders|huismoeder|huisvrouw{,en}|huisvader{,s}|herintreedster{,s}|tweeverdiener{,s}
@none ~4 @kids|@care|kinderwens|partner
stabiele|rustige|geregelde|goede|passende ~1 *situatie|thuisbasis|relatie
[thuissituatie|gezinssituatie|privesituatie|thuisfront] !van|client{,en}|patient
[burgerlijke staat] !team
meisjesnaam
^ voor ~1 [herintred*|werkende|jonge|drukke @parent] die|is|zijn
kinderwens|zwangerschapswens|zwangerschapsplannen|gezinsplanning|gezinsuitbreiding
@be|wordt ~2 [@single]
@single en|of
@single ~1 @person|mannen|vrouwen
[@single] ~2 @be
@has|krijgt|wil{,t} ~1 u|je|jij ~3 [@kids|@partner|kinderwens|relatie|zwanger]
@partner met ~2 inkomen|baan|salaris
zwanger ~1 raken|worden|bent
wie ~4 past|zorgt|let ~2 @kids
hoeveel|oud ~2 kinderen
kinderen ~2 huis|deur uit
voltooid|gezin gezin|compleet|voltooid
flexibele|begripvolle|begrip|steun|medewerking ~2 @partner|gezin
@kids op komst|til
[pasgeboren @kids] !van|die
^ [met ~2 @kids] is|lukt|gaat|wordt|kun{t}|red{,t}|kom{,t}
geen|niet ~2 zwangerschap|kinderwens
als|wanneer ~2 je ~1 @kids ~1 ziek|jarig|vrij
@kids ~3 oud|groot genoeg
{oma,opa,moeder,vader}{hart,type,gevoel}
oma|opa|moeder|vader hart|type|gevoel
zoeken|gezocht ~1 [stel|echtpaar|koppel]
[thuis|prive|gezin ~2 verplichting{,en}|zorg] !werk
verplichting{,en} ~2 thuis|huis|prive
[@job|ideaal|perfect|leuk|iets|uitkomst|kans|gemaakt|bedoeld|knip|geschikt|past ~3 voor ~2 @parent|@single] !met|van`,
	},
	{
		about: 'person',
		test,
		patterns: `
moeder{,s}|mama{,'s}|oma|vader{,s} van|met|die|gezocht|opgelet
jonge|werkende|drukke|alleenstaande|herintredende @parent|ouder
een gezinsmens|huisvader`,
	},
	{
		open: false,
		test: isOfCandidate,
		patterns: `
[opgroeiende|schoolgaand{,e}|klein{,e}|jong{,e} ~1 @kids] !groep|klas
@kids thuis|rondlopen|rondloopt|hebt
thuis ~2 @kids
[ziek{,e} @kids] !huis
met? @preg ~6 niet|slecht|ongelegen|gaat|opneemt|wilt|plant|opnemen
niet|geen|nooit|zonder ~5 [met? @preg] !is|zijn
@kids|familie ~1 stichten|beginnen|starten|plannen|uitbreiden|krijgen|nemen|wilt|willen|verwacht{,en}|komen
aan|plan{,nen} ~3 @kids ~1 begin{t,nen}|denk{t,en}|toe|uit{,breiden}
[@none ~3 relatie|aanhang|gezins*|huwelijk|@kids|@partner] !met
@kids|@care|prive*|thuissituatie ~4 niet|geen|op ~2 tweede|laatste|belemmering|obstakel|sta{,an}|storen|hinderen|weg
@kids|@care|moederschap|zwanger ~4 gaa{t,n}|valt|laat|laten|is|zijn ~4 niet|lastig|moeilijk|slecht|onmogelijk ~3 samen|combineren|verenig*
niet|moeilijk|lastig|slecht ~2 combineren|verenigbaar|samen ~3 @kids|@care
[thuis|prive|priveleven|relatie ~3 rust|rustig|geregeld|orde|stabiel{,e}] !kunt|kan|werken|werkplek
rust|rustige|stabiele|stabiliteit thuis
thuis|prive ~2 niemand|niets|niks
niemand ~4 thuis|wacht{,en}|zorgen ~2 wacht|nodig|rekening|zit|mist|hoeft
niet ~1 vast|gebonden ~3 @kids|@partner|huis|thuis
ongebonden|vrije vogel{,s}
@single|moeders|vaders ~4 @barred|eerst|pre|gezocht|des|fijn
liefst|liever|voorkeur|zolang|omdat|als|wie|indien ~3 @single
@own ~1 @partner|gezin ~4 @support
[@partner ~4 @support|inkomen|baan] ~3 handig|goed|prettig|fijn|mooi|voordeel|pre|pluspunt|nodig|dat
achterban|familie|@partner die|dat|niet|thuis ~4 @support|missen|mist|gewend
[@parent|mensen|vrouwen|mannen|sollicitanten|kandida{at,ten}|wie|iemand ~1 met|zonder ~2 @kids|@care|relatie|partner] !die|ondersteun*|help*|begeleid*
wie ~3 @kids|@care ~1 heeft|thuis
heeft|hebt ~2 @kids|@care ~5 niet|geen|lastig|moeilijk|zwaar
schooltijden|schoolplein|@sitter ~4 geregeld|niet|geen|achter|rond|regel{,t}|vereist|vast|sluitend{,e}
sluitende|goede|vaste|ruime ~1 @sitter
[@own? gezinssamenstelling|gezinssituatie|thuissituatie|gezinsomstandigheden|gezinsplannen|kinderplannen|trouwplannen|gezinswens|huwelijkse] !bespreekbaar
ben{,t}|is ~1 u|je|jij ~3 moeder|vader|@single
jonge gezinnen
alleenverdiener{,s}|kostwinner{,s}|weduw{e,naar}
@care ~4 niet|geen|nul|lastig|moeilijk|af
zorg voor @own @kids|@parent|@partner
*verdienste|inkomen|salaris|loon ~5 naast ~5 @partner
naast ~2 inkomen|salaris|loon ~2 @partner
bespreek|overleg{,t}|vraag ~3 @own @partner
@own @sitter ~3 orde|tijd|geregeld|klaar|achter|hand|rond
regel{,t} ~2 @own @sitter
^ [@single] $
stabiel{,e}|hecht|harmonieus|warm gezin|nest|thuis
niet ~1 aan huis gebonden
in verwachting
@kids combineren ~5 niemand|niet|nauwelijks
heb{,t} ~2 [@sitter] die|voor
oma's|opa's ~6 gezocht|zoeken|gevraagd
@partner die ~4 thuis
heb{,t} ~2 [zorg ~3 thuis]
halen en brengen
kleine kinders`,
	},
];
