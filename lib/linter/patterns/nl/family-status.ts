import type { PatternGroup } from '../../model';
import { isOfCandidate, nearby, test } from '../../rules/family-status';

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
huismoeder{,s}|huisvrouw{,en}|huisvader{,s}|thuisblijfmoeders|herintreedster{,s}|*moeders|tweeverdiener{,s}
[ideaal|perfect|leuk|geschikt|past|baan|functie|werk ~3 voor|bij ~2 vaders|moeder{,s}|huisvrouwen|oma's|ouders|mama's|gezinsmensen|jonge|alleenstaande{,n} ~1 ouders|moeders]
[moeders|vaders|mama's|ouders gezocht|opgelet]
[geen|zonder|vrij|weinig ~1 van? ~3 kinderen|kind|kinderwens|gezin|gezinsverplichtingen|thuisverplichtingen|zorgtaken|gezinsleven|partner|priveverplichtingen|familieverplichtingen|zorgverplichtingen|mantelzorgtaken|gezinslasten|kinderplannen|zwangerschapsplannen|kroost|verplichtingen ~1 thuis?]
[zorgtaken|kinderen|gezin|thuisfront|thuissituatie|priveleven|prive|kinderopvang ~4 goed|geregeld|regelt|toelaat|belemmering|belemmeren|weg|stabiel{,e}|orde ~2 geregeld|staat|staan|probleem?]
[stabiele|rustige|geregelde|goede|passende|geordende|overzichtelijke ~1 thuissituatie|gezinssituatie|thuisbasis|privesituatie|relatie]
[thuissituatie|gezinssituatie|privesituatie|thuisfront|burgerlijke ~1 staat?] !van|client{,en}|patient
[burgerlijke staat|stand] !team|afdeling|medewerker|ambtenaar
[kinderwens|zwangerschapswens|gezinsplanning|gezinsuitbreiding|zwangerschapsplannen]
[niet|geen|nooit ~2 zwanger ~2 raken|worden|bent|bij?]
ben{,t}|is|wordt ~2 [zwanger|gehuwd|getrouwd|alleenstaand|vrijgezel|ongehuwd|ongebonden|kinderloos|single|samenwonend|gescheiden|verloofd]
[ongehuwd{,e}|ongebonden|kinderloos|kinderloze|alleenstaand{,e}|vrijgezel|gehuwd{,e}|getrouwd{,e} ~1 @person|en|of|mannen|vrouwen]
[zwanger|gehuwd|getrouwd|alleenstaand|vrijgezel|ongehuwd|ongebonden|kinderloos|samenwonend] ~2 ben{,t}|is
heeft|heb{,t}|krijgt|wil{,t} ~1 u|je|jij ~3 [kinderen|kind|partner|gezin|kinderwens|relatie|man|vrouw|vriend|vriendin|zwanger|kleintjes ~1 worden|krijgen?]
[echtgenoot|echtgenote|partner|man|vrouw met ~2 vast|goed|eigen ~1 inkomen|baan|salaris]
zwanger te worden|raken
[wie ~4 past|zorgt|let ~2 kinderen]
[wat doe{,t} ~1 je|jouw|uw ~1 partner|man|vrouw]
[hoe oud zijn|is je|jouw|uw kinderen|kind]
[hoeveel kinderen] ~1 heeft|heb{,t}
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
[zwangere{,n} ~2 niet]`,
	},
	{
		about: 'person',
		test,
		patterns: `
moeder{,s}|mama{,'s}|oma{,'s}|huismoeder|vader{,s}|papa's van|met|die|gezocht|opgelet
jonge|werkende|drukke|alleenstaande|bezige|herintredende moeder{,s}|vader{,s}|ouder{,s}
[een gezinsmens|familiemens|huisvader|gezinsman]
[getrouwd{,e}|gehuwd{,e} ~1 stel|stellen|koppel|echtpaar]
[echtpaar|koppel|stel] ~1 gezocht`,
	},
	{
		open: false,
		test: isOfCandidate,
		patterns: `
[opgroeiende|schoolgaand{,e}|klein{,e}|jong{,e}|dreumes ~1 kinderen|kroost|kids|koters|peuters|gezin|grut|kindertjes|baby's ~1 thuis|hebt|heeft?] !groep|klas
[kleintjes|kinderen|kroost|peuter{,s}|koters|kids|baby{,'s}|gezin|grut thuis|rondlopen|rondloopt|hebt]
[thuis|huis ~2 kleintjes|kroost|koters|peuter{,s}|baby|kids|kinderen ~1 rondlopen|zitten|hebt|hebben|wachten?]
[ziek{,e} kind|kinderen|kroost|kids|kleintjes] !huis
[luiers|kinderwagen|kleuter ~4 niet|geen|achter]
niet|geen|nooit|zonder|nimmer ~5 [zwangerschapsverlof|bevallingsverlof|ouderschapsverlof|zwangerschap|babyverlof|geboorteverlof] !is|zijn
[zwangerschap{,pen}|babyplannen|kinderplannen|babynieuws|gezinsuitbreiding|zwangerschapsverlof|ouderschapsverlof ~4 past|passen|komt|kunnen|schikt|zit{,ten}|uit ~2 niet|slecht|ongelegen]
[zwangerschapsverlof|ouderschapsverlof|bevallingsverlof ~2 gaat|opneemt|wilt|plant|opnemen] 
[gezin|familie ~1 stichten|beginnen|starten|plannen|uitbreiden|gesticht]
[kinderen|kind|baby|kleintje te? krijgen|nemen|wilt|willen|plannen|verwacht{,en}|komen]
[aan kinderen|gezin ~1 te? beginnen|begint|denkt|denken|toe]
[plan{,nen} ~3 gezin|kinderen|baby]
[zonder|geen|nul|vrij ~1 van? ~2 relatie|verkering|aanhang|wederhelft|gezinsbanden|gezinsdruk|gezinssores|thuisbinding|koters|kids|baby|nageslacht|schoolgaande|peuters|gezinsplannen|huwelijk|vriend|vriendin|man|vrouw|kostwinner ~1 thuis?] !met
[gezin|prive|priveleven|privezaken|thuissituatie|kinderen|kroost ~3 op|geen|niet ~2 tweede|laatste|belemmering|beletsel|obstakel|sta|staan|storen|hinderen|weg ~1 plaats|plek|plan?]
[kinderen|gezin|kroost|zwanger|zorgtaken|mantelzorg|moederschap|ouderschap|gezinsleven|zorg ~6 gaan|gaat|valt|laat|laten|is|zijn ~4 niet|lastig|moeilijk|slecht|onmogelijk ~3 samen|combineren|verenigen|verenigbaar|rijmen]
[niet|moeilijk|lastig|slecht ~2 combineren|verenigbaar|samen ~3 kinderen|gezin|zorgtaken|mantelzorg|moederschap]
[thuis ~3 rust|rustig|geregeld|orde|elkaar|stabiel{,e}|loslaten|achtervang] !kunt|kan|werken|werkplek
[rust|rustige|stabiele|stabiliteit thuis|thuisbasis]
[thuis ~2 niemand|niets|niks|weinig ~3 wacht|nodig|bindt|tegenhoudt|rekening|zit]
[niemand ~2 thuis ~3 wacht|nodig|rekening|zit|mist]
[niet ~1 vast|gebonden ~3 gezin|kinderen|partner|huis|thuisfront]
[ongebonden|vrije vogel{,s}|mensen|type{,s}|leven]
[alleenstaand{,en}|vrijgezel{,len}|single{,s}|stelletje{,s}|getrouwden|gehuwden|gescheidenen|samenwonenden|kinderlozen ~3 voorkeur|voorrang|voor|eerst|liever|pre|gezocht|welkom|geschikt|reizen]
[liefst|liever|voorkeur|bij ~3 alleenstaand{,en,e}|vrijgezel{,len}|single{,s}|getrouwd{,e}|gehuwd{,e}|samenwonend{,e}|ongetrouwd{,e}|kinderloos|kinderloze]
[zolang|omdat|als|wie|indien|aangezien ~2 alleenstaand|vrijgezel|single|getrouwd|gehuwd|ongetrouwd|kinderloos|zwanger|moeder|huismoeder] ~1 bent|is
[je|jouw|uw ~1 partner|wederhelft|vriend|vriendin|echtgenoot|eega|vrouw|man ~4 verhuist|vangt|zorgt|draait|kookt|regelt|thuis|past|opvangt|brengt|verdient|werkt|mag|goed|vindt]
[bijverdienste|baan|baantje|bijbaan|werk|functie|job|vacature|plek|klus|ideaal|perfect|leuk|iets|uitkomst|kans|gemaakt|bedoeld|knip|geschikt|uitstekend ~2 voor ~2 moeders|vaders|ouders|stel|stelletje|stellen|koppel{,s}|echtpaar|echtparen|alleenstaande{,n}|vrijgezel{,len}|singles|thuisblijver{,s}|huisvrouw{,en}|mama's|opa's|oma's|papa's|gezinnen|kinderlozen] !met|van
[moeders|mama's|vaders|ouders|mensen|vrouwen|mannen|sollicitanten|kandidaten|wie|kandidaat|iemand ~1 met|zonder ~2 kinderen|gezin|kroost|kleintjes|kind|zorgtaken|gezinsleven|relatie|partner] !die|ondersteun*|help*|begeleid*
[wie ~3 kinderen|gezin|partner|zorgtaken|kroost ~1 heeft|thuis]
[heeft|hebt ~2 kinderen|gezin|zorgtaken ~5 niet|geen|lastig|moeilijk|zwaar]
[schooltijden|schoolplein|oudergesprek|kinderfeestje|creche|oppas ~4 niet|geen|geregeld|altijd|achter]
[oppas|kinderopvang|opvang|achterwacht ~3 rond|regel{,t}|vereist|waterdicht|vast|zorg|geregeld|sluitend{,e}|hebt]
[sluitende|waterdichte|goede|vaste|ruime ~1 kinderopvang|oppas|opvang|achterwacht]
[gezinssituatie|gezinsomstandigheden|gezinssamenstelling|huwelijkse staat|status]
[ben{,t}|is ~1 u|je|jij ~3 moeder|vader|getrouwd|zwanger|gescheiden|samenwonend|alleenstaand|verloofd]
[mantelzorger{,s} ~5 niet|geen|lastig|moeilijk|onmogelijk|af]
[alleenverdiener{,s}|kostwinner{,s}|huisvader{,s}|jonge gezinnen|moederkloek]
[alleenstaande{,n}|alleenstaand|vrijgezel{,len}|single{,s}|gehuwde{,n}|getrouwde{,n}|kinderloze{,n}|moeders|vaders ~5 @barred|des|gezocht|fijn]
[gezinsplannen|gezinsplanning|kinderplannen|trouwplannen|gezinssituatie|thuissituatie|gezinswens|gezinsuitbreiding] !bespreekbaar
[partner|man|vrouw|echtgenoot|echtgenote|levenspartner ~4 baan|inkomen|verdient|werkt|steunt|meeverhuist|begrip|vindt|accepteert|klaagt] ~3 handig|goed|prettig|voordeel|pre|nodig|begrijpt|steunt|ondersteunt|fijn|mooi|pluspunt|dat
[thuis|prive ~2 niemand|niks|niets ~4 zorgen|zorgt|hoeft|wacht|rekening]
[niemand|geen ~4 hoeft ~1 te? zorgen|halen|ophalen]
[zorgtaken|zorgplichten|mantelzorgtaken|gezinstaken|zorgverplichtingen|gezinsverplichtingen ~4 niet|geen|nul|lastig]
[geen|zonder|niet ~2 zorgtaken|zorgplichten|mantelzorg|gezinsverplichtingen|huiselijke|thuisverplichtingen]
[achterban|thuisfront|familie ~2 thuis? ~5 missen|mist|begrip|steun{,t}|achter|klaagt|gewend]
[weg ~1 van huis|thuis] ~4 makkelijk|kunt|kan|niemand
[niemand ~2 op ~1 je|jou ~2 wacht|wachten]
[inkomen|salaris|loon ~3 naast ~3 man|vrouw|partner|echtgenoot|kostwinner]
[als|wanneer|ook ~2 je ~1 kinderen|kind|baby|peuter ~1 ziek|jarig|vrij]
als [vrijgezel|single|alleenstaande] ~1 heb|kun|kan|ben|heeft
[handen? vrij van ~1 mantelzorg|zorgtaken|gezin|zorg]
of je|u [zwanger ~2 worden|raken|bent]
[thuis ~2 niemand op je|jou]
[kleine kinders|kindertjes]
vermeld{,t}|noem|meld ~6 [je|jouw|uw gezinssamenstelling|gezinssituatie|thuissituatie]`,
	},
];
