import type { PatternGroup } from '../../model';
import { isAboutCandidate } from '../../rules/culture-always';

export const cultureAlways: readonly PatternGroup[] = [
	{
		open: false,
		test: isAboutCandidate,
		patterns: `
dag en nacht
24-7|dagennacht
24|nacht|nachts|@always ~3 @reach
altijd|continu ~1 aan
@reach ~2 @free|24
alle|7|zeven dagen ~2 week ~2 @reach
elk{,e}|ieder{,e}|alle{,n} uur|moment|tijde{,n}|tijdstip|uren ~4 @reach
@own @free|vrije ~4 @reach|werken|bereiken|bel{,len}|rekenen
in|ook|tijdens|s ~2 @free ~4 @reach|opneemt|mail{,s,tjes}|telefoon|app{,s,jes}
[@device ~6 @free|vrije|altijd ~4 aan|bij|mee|binnen|open|check{,t}] !klanten
@device ~5 niet|nooit ~2 uit|weg|thuis|dicht
@device ~3 op|onder|naast ~1 bed|kussen|nachtkastje|strand
@free ~3 @answer ~4 @device
@answer ~4 @device ~6 @free
op ~1 vakantie|strand ~4 @device
bedrijf|zaak|@job|klant ~2 voor|boven ~1 alles
zet{,ten} ~2 bedrijf|zaak|@job ~3 alles|eerste|voorop
@over ~4 niet|zonder|onbetaald ~3 uitbetaald|vergoed*|betaal*
@long uur ~4 week|gewoon|normaal|norm|doorsnee|regel
*week|week ~5 @long uur
pas ~1 naar huis
je|jij ~5 [7|zeven dagen ~1 week]
nooit ~1 vrij|vakantie
vrij|vakantie|dagen|verlof ~4 pas|alleen|slechts ~1 als|wanneer
alleen|pas als het? bedrijf|zaak|planning ~3 toelaat|uitkomt
spring{,t} ~3 altijd|direct|meteen ~1 in|bij
@weak en|of @weak
@weak ~5 niet|geen|elders|missen
permanente|volledige|continue bereikbaarheid|beschikbaarheid
klaagt nooit
ga{,at,an} door waar ~1 anderen|iemand|een
slaap{t,en} ~2 op kantoor|werk
@device|werk ~2 mee ~2 huis|vakantie
pak{,t}|neem{,t}|beantwoord{,t} ~2 [ook|in|op|s ~2 @free ~2 op|aan|telefoon|mail]
@free|vrije ~4 @offer
@offer ~3 @free|vrije
@no ~2 bang|*schrik{t,ken}|punt|probleem|bezwaar|moeite|*deinst|vies ~3 @free|@over|onregelmatig|lange|extra
[nacht{,en}|avond{,en}|feestdagen|weekend{,en} ~3 horen|hoort|vanzelfsprekend|bezwaar|probleem|gewoon|normaal] !niet|nooit
[@over ~5 niet|geen|zonder|@fine] !niet|nooit|bijna|betaald|vergoed
onbetaald{,e} ~2 uren|@over
lange|extra *dagen|dagen|*weken|weken|uren ~4 geen|draai{t,en}|@fine|maakt|mak{en}
[*week|dagen|*weken|weken ~1 van ~2 # uur] ~7 niet|geen|@fine
uur|uren ~4 contract|papier ~3 meer|praktijk|echt|richtlijn|maar|minimum|slechts
9|negen|acht|8 tot vijf|5 baan|mentaliteit|instelling|houding|cultuur|type{s,tje}
niet|geen|zonder ~3 9|negen|acht|8 tot vijf|5
9|negen tot vijver*|vijfm*
[geen ~2 mentaliteit|types|werktijden|*mentaliteit|ambtenaar|kantoortijden|kantooruren] !agressieve
geen zesje*|@weak
klok|horloge ~3 niet|geen|nooit|loopt|rol|let|kijk{t,en}|verge{et,ten}
niet|geen|nooit|niemand ~3 klok|klokken|klokt|prikklok
niet ~2 op een uur|uurtje
kantoortijger*|klokkijker*|negentotvijver*|uren{schrijver,teller}{,s}
[na|om|half|klokslag|stipt ~1 vijf|5|vier|17|zes ~4 pen|huis|stop{t,pen}|vertrek*|weg|laptop|jas] !onze|openbaar
jas pakt|aan
@step ~1 bij|erbij|meer|harder|verder|extra
extra meter|mile|stapje|tandje
hart|ziel en ziel|zaligheid
tot de|het gaatje
ga{,at,an} ~1 voor|door honderd|100|200|vuur|goud
honderd|100|200|150 procent ~2 voor|geeft|geven|ga{,at,an}|@drive
tot ~3 middernacht|nacht|laat|kleine ~1 uurtjes?
work-hard

hard ~4 feest|feest*|harder|lach{t,en}|play|spelen|viert
nacht{,en}|avond{,en,je}|weekend{,je}|uurtje|nachtje ~2 langer|door|doorhal{t,en}|knallen
adem{t,en}|droomt|leven|leef{,t} ~1 van|in|voor|over|je ~2 bedrijf|zaak|@job|klant|data|it|sales
[zaak|@job|bedrijf ~1 is|als|wordt|staat|gaat|komt ~4 gezin|boven|alles|eerste|leven|passie|roeping|hobby|priveleven] !balans|kinderen|kwaliteit|goed
manier van leven
meer ~1 passie|roeping|hobby|leefstijl|levensstijl
alles ~4 opzij|ervoor|wijken|vallen
kijk{,t,en} ~3 op de klok|horloge
nooit ~1 nee|moe|uitgewerkt
zit|sta{,at} nooit|niet stil
niet ~2 nee ~1 zeg{t,gen}
@boundless ~1 @drive
@drive ~3 @boundless|grens|grenzen|einde
maximale|volledige|zeer|extreme|altijd|grote|hoge|totale|uiterst ~1 beschikbaarheid|flexibel|flexibiliteit|inzetbaarheid
harde werker{,s}
workaholic{,s}|werkpaard{,en}|buffel{en,aar,aars}|bikkel{s,en}|knallen
vol|gas op|geeft|geven|gas
nu|vandaag gebeld
geen|nauwelijks ~2 scheiding|grens|verschil ~2 werk
werk en prive* ~3 lopen|loopt|door
[@over|blijf{t}|blijven|ga{,at}|werk{t,en} ~3 tot ~3 af|klaar|erbij|laat{,ste}] !contract
niet|geen|zonder ~2 @whine
opoffer*|wegcijfer*
cijfer{,t} ~4 weg|jezelf`,
	},
];
