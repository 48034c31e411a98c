import type { PatternGroup } from '../../model';
import { isOfCandidate, nearby, test } from '../../rules/family-status';

export const familyStatus: readonly PatternGroup[] = [
	{
		open: false,
		test: nearby,
		patterns: `
*moeders|huismoeder|huisvrouw{,en}|huisvader{,s}|herintreedster{,s}|tweeverdiener{,s}
@none ~4 @kids|@care|partner|kinderwens
goede|stabiele|rustige|passende|geregelde ~1 *situatie|thuisbasis|relatie
[thuissituatie|gezinssituatie|privesituatie|thuisfront] !van|client{,en}|patient
[burgerlijke staat] !team
aantal @kids ~2 @has
meisjesnaam
^ voor ~1 [jonge|werkende|drukke|herintred* @parent] is|zijn|die
kinderwens|zwangerschapswens|zwangerschapsplannen|gezinsplanning|gezinsuitbreiding
wordt|@be ~2 [@single]
@single en|of
@single ~1 @person|vrouwen|mannen
[@single] ~2 @be
@has|krijgt|wil{,t} ~1 je|u|jij ~3 [@kids|@partner|relatie|kinderwens|zwanger]
@partner met ~2 salaris|inkomen|baan
zwanger|moeder|vader ~1 raken|worden
zwanger ~1 bent
als moeder|vader|ouder|oma|opa ~1 je|jij|u
wie ~4 past|zorgt|let ~2 @kids
oud|hoeveel ~2 kinderen
kinderen ~2 huis|deur uit
gezin|voltooid gezin|voltooid|compleet
flexibele|begripvolle|begrip|steun|medewerking ~2 @partner|gezin
@kids op komst|til
[pasgeboren @kids] !van|die
^ [met ~2 @kids] is|wordt|kun{t}|lukt|gaat|kom{,t}|red{,t}
niet|geen ~2 kinderwens|zwangerschap
als|wanneer ~2 je ~1 @kids ~1 ziek|vrij|jarig
@kids ~3 oud|groot genoeg
{oma,opa,moeder,vader}{hart,type,gevoel}
moeder|vader|oma|opa hart|type|gevoel
zoeken|gezocht ~1 [stel|echtpaar|koppel]
[thuis|prive|gezin ~2 zorg|verplichting{,en}] !werk
verplichting{,en} ~2 huis|thuis|prive
[past|geschikt|ideaal|leuk|@job|perfect|iets|kans|bedoeld|gemaakt|knip|uitkomst ~3 voor ~2 @parent|@single] !van|met`,
	},
	{
		about: 'person',
		test,
		patterns: `
oma|mama{,'s}|moeder{,s}|vader{,s} van|met|die|gezocht|opgelet
jonge|werkende|drukke|alleenstaande|herintredende @parent|ouder
een gezinsmens|huisvader`,
	},
	{
		open: false,
		test: isOfCandidate,
		patterns: `
[jong{,e}|opgroeiende|schoolgaand{,e}|klein{,e} ~1 @kids] !groep|klas
@kids thuis|rondlopen|rondloopt|hebt
thuis ~2 @kids
[ziek{,e} @kids] !huis
met? @preg ~6 niet|slecht|gaat|wilt|opneemt|opnemen|plant|ongelegen
niet|geen|zonder|nooit ~5 [met? @preg] !is|zijn
@kids|familie !die|dat ~1 stichten|beginnen|starten|plannen|uitbreiden|krijgen|nemen|wilt|willen|verwacht{,en}|komen
aan|plan{,nen} ~3 @kids ~1 begin{t,nen}|denk{t,en}|toe|uit{,breiden}
[@none ~3 @kids|@partner|relatie|huwelijk|aanhang|gezins*] !met
@kids|@care|thuissituatie|prive* ~4 niet|geen|op ~2 tweede|hinderen|storen|weg|laatste|belemmering|obstakel|sta{,an}
@kids|@care|moederschap|zwanger ~4 is|zijn|laat|laten|gaa{t,n}|valt ~4 niet|lastig|onmogelijk|moeilijk|slecht ~3 samen|combineren|verenig*
niet|lastig|moeilijk|slecht ~2 samen|combineren|verenigbaar ~3 @kids|@care
[thuis|prive|priveleven|relatie ~3 orde|stabiel{,e}|rustig|rust|geregeld] !werken|werkplek|kan|kunt
rust|rustige|stabiele|stabiliteit thuis
thuis|prive ~2 niks|niets|niemand
niemand ~4 wacht{,en}|zorgen|thuis ~2 wacht|nodig|rekening|zit|mist|hoeft
niet ~1 vast|gebonden ~3 @kids|@partner|huis|thuis
ongebonden|vrije vogel{,s}
vaders|@single|moeders ~4 des|eerst|gezocht|@barred|fijn|pre
als|liefst|voorkeur|liever|wie|indien|omdat|zolang ~3 @single
@own ~1 gezin|@partner ~4 @support
[@partner ~4 @support|inkomen|baan] ~3 goed|mooi|nodig|dat|fijn|prettig|pre|handig|pluspunt|voordeel
familie|@partner|achterban die|dat|niet|thuis ~4 @support|gewend|missen|mist
[@parent|mensen|vrouwen|mannen|sollicitanten|kandida{at,ten}|wie|iemand ~1 met|zonder ~2 @kids|@care|partner|relatie] !die|ondersteun*|help*|begeleid*
wie ~3 @kids|@care ~1 heeft|thuis
hebt|heeft ~2 @kids|@care ~5 niet|geen|lastig|moeilijk|zwaar
@sitter|schoolplein|schooltijden ~4 niet|geen|rond|geregeld|achter|vereist|vast|regel{,t}|sluitend{,e}
sluitende|goede|vaste|ruime ~1 @sitter
[@own? thuissituatie|gezinssituatie|gezinssamenstelling|gezinsomstandigheden|gezinsplannen|gezinswens|huwelijkse|kinderplannen|trouwplannen] !bespreekbaar
is|ben{,t} ~1 je|u|jij ~3 moeder|vader|@single
jonge gezinnen
kostwinner{,s}|weduw{e,naar}|alleenverdiener{,s}
@care ~4 niet|geen|nul|lastig|moeilijk|af
zorg voor @own @partner|@parent|@kids
*verdienste|inkomen|salaris|loon ~5 naast ~5 @partner
naast ~2 salaris|loon|inkomen ~2 @partner
bespreek|vraag|overleg{,t} ~3 @own @partner
@own @sitter ~3 hand|orde|klaar|rond|geregeld|achter|tijd
regel{,t} ~2 @own @sitter
^ [@single] $
stabiel{,e}|warm|hecht|harmonieus thuis|gezin|nest
niet ~1 aan huis gebonden
in verwachting
@kids combineren ~5 niet|niemand|nauwelijks
heb{,t} ~2 [@sitter] voor|die
oma's|opa's ~6 zoeken|gezocht|gevraagd
zoeken|zoekt|voorkeur|liefst ~3 [echtpaar|koppel]
@partner die ~4 thuis
heb{,t} ~2 [zorg ~3 thuis]
halen en brengen
kleine kinders`,
	},
];
