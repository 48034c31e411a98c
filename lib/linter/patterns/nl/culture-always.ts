import type { PatternGroup } from '../../model';
import { isAboutCandidate } from '../../rules/culture-always';

export const cultureAlways: readonly PatternGroup[] = [
	{
		open: false,
		test: isAboutCandidate,
		patterns: `
dag en nacht
dagennacht|24-7
@always|24|nacht|nachts ~3 @reach
altijd|continu ~1 aan
@reach ~2 @free|24
zeven|7|alle dagen ~2 week ~2 @reach
elk{,e}|ieder{,e}|alle{,n} moment|tijdstip|uur|uren|tijde{,n} ~4 @reach
@own @free|vrije ~4 @reach|werken|bel{,len}|bereiken|rekenen
ook|in|tijdens|s ~2 @free ~4 @reach|opneemt|mail{,s,tjes}|telefoon|app{,s,jes}
[@device ~6 @free|altijd|vrije ~4 aan|open|binnen|mee|check{,t}|bij] !klanten
@device ~5 nooit|niet ~2 uit|weg|thuis|dicht
@device ~3 naast|onder|op ~1 bed|kussen|nachtkastje|strand
@free ~3 @answer ~4 @device
@answer ~4 @device ~6 @free
op ~1 vakantie|strand ~4 @device
@job|zaak|bedrijf|klant ~2 voor|boven ~1 alles
zet{,ten} ~2 @job|bedrijf|zaak ~3 alles|voorop|eerste
@over ~4 niet|onbetaald|zonder ~3 betaal*|uitbetaald|vergoed*
@long uur ~4 norm|normaal|regel|gewoon|doorsnee|week
*week|week ~5 @long uur
pas ~1 naar huis
je|jij ~5 [zeven|7 dagen ~1 week]
nooit ~1 vrij|vakantie
vakantie|vrij|verlof|dagen ~4 pas|alleen|slechts ~1 als|wanneer
alleen|pas als het? bedrijf|zaak|planning ~3 toelaat|uitkomt
spring{,t} ~3 altijd|direct|meteen ~1 bij|in
@weak en|of @weak
@weak ~5 niet|geen|missen|elders
klaagt nooit
@device|werk ~2 mee ~2 vakantie|huis
beantwoord{,t}|neem{,t}|pak{,t} ~2 [ook|in|op|s ~2 @free ~2 op|aan|telefoon|mail]
@free|vrije ~4 @offer
@offer ~3 @free|vrije
@no ~2 probleem|bezwaar|punt|moeite|bang|vies|*schrik{t,ken}|*deinst ~3 @free|@over|onregelmatig|lange|extra
[weekend{,en}|avond{,en}|nacht{,en}|feestdagen ~3 vanzelfsprekend|normaal|probleem|bezwaar|horen|hoort|gewoon] !nooit|niet
[@over ~5 @fine|niet|geen|zonder] !betaald|vergoed|nooit|bijna|niet
onbetaald{,e} ~2 @over|uren
lange|extra *dagen|dagen|*weken|weken|uren ~4 @fine|geen|mak{en}|maakt|draai{t,en}
[*week|*weken|weken|dagen ~1 van ~2 # uur] ~7 @fine|geen|niet
uur|uren ~4 contract|papier ~3 maar|meer|echt|praktijk|slechts|richtlijn|minimum
9|negen|8|acht tot 5|vijf mentaliteit|baan|houding|cultuur|instelling|type{s,tje}
geen|niet|zonder ~3 9|negen|8|acht tot 5|vijf
9|negen tot vijver*|vijfm*
[geen ~2 *mentaliteit|mentaliteit|kantoortijden|kantooruren|ambtenaar|baan|types|werktijden] !agressieve
geen zesje*|@weak
klok|horloge ~3 kijk{t,en}|let|loopt|geen|niet|nooit|verge{et,ten}|rol
geen|niet|nooit|niemand ~3 klok|klokt|klokken|prikklok
niet ~2 op een uurtje|uur
klokkijker*|negentotvijver*|uren{schrijver,teller}{,s}|kantoortijger*
[om|na|klokslag|stipt|half ~1 vijf|vier|zes|5|17 ~4 weg|huis|jas|pen|laptop|vertrek*|stop{t,pen}] !onze|openbaar
jas pakt|aan
@step ~1 extra|harder|verder|meer|bij|erbij
extra mile|meter|stapje|tandje
hart|ziel en ziel|zaligheid
tot het|de gaatje
ga{,at,an} ~1 voor|door goud|vuur|100|200|honderd
100|150|200|honderd procent ~2 @drive|geven|geeft|ga{,at,an}|voor
tot ~3 middernacht|nacht|laat|kleine ~1 uurtjes?
work-hard

hard ~4 feest|feest*|viert|lach{t,en}|spelen|play|harder
nacht{,en}|nachtje|avond{,en,je}|weekend{,je}|uurtje ~2 door|doorhal{en,t}|knallen|langer
leef{,t}|leven|adem{t,en}|droomt ~1 voor|in|over|van|je ~2 @job|bedrijf|zaak|klant|data|sales|it
[@job|zaak|bedrijf ~1 is|wordt|als|komt|gaat|staat ~4 leven|passie|roeping|hobby|priveleven|gezin|eerste|boven|alles] !balans|kinderen|kwaliteit|goed
manier van leven
meer ~1 levensstijl|leefstijl|roeping|passie|hobby
alles ~4 opzij|wijken|ervoor
nooit ~1 nee|stil|moe|uitgewerkt
niet ~2 nee ~1 zeg{t,gen}
@boundless ~1 @drive
@drive ~3 @boundless|grens|grenzen|einde
altijd|maximale|volledige|extreme|totale|uiterst|zeer|grote|hoge ~1 flexibel|flexibiliteit|inzetbaarheid|beschikbaarheid
harde werker{,s}
workaholic{,s}|werkpaard{,en}|buffel{en,aar,aars}|bikkel{en,s}|knallen
schouders eronder|onder
vol|gas gas|geven|geeft|op
vandaag|nu gebeld
geen|nauwelijks ~2 scheiding|grens|verschil ~2 werk
werk en prive* ~3 lopen|loopt|door
[werk{t,en}|ga{,at}|blijf{t}|blijven|@over ~3 tot ~3 klaar|af|laat{,ste}|erbij] !contract
niet|geen|zonder ~2 @whine
opoffer*|wegcijfer*
cijfer{,t} ~4 weg|jezelf`,
	},
];
