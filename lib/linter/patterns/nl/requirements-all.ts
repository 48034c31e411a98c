import type { PatternGroup } from '../../model';
import { isDemand } from '../../rules/requirements-all';
import { isNotLeftOpen } from '../../sign';

export const requirementsAll: readonly PatternGroup[] = [
	{
		test: isDemand,
		patterns: `
[voldoe{,n,t}|beantwoord{,en,t} ~3 aan ~2 al|alle|elk{,e}|ieder{,e}|volledig{,e}|gehele|hele|heel ~3 eis{,en}|punt{,en}|criterium|criteria|vereisten|functie-eisen|profiel|voorwaarden|wensen|functieprofiel|kenmerken|genoemde]
[aan ~1 al|alle|elk{,e}|ieder{,e} ~3 eis{,en}|punt{,en}|criteria|criterium|vereisten|functie-eisen|voorwaarden|wensen ~2 voldoe{,n,t}|beantwoordt?]
[op ~1 alle|elk|ieder ~2 punt{,en}|onderdelen|onderdeel ~3 voldoe{,n,t}|scoort|past|passen]
[volledig|geheel|honderd|100|precies|helemaal|exact|naadloos|perfect ~2 aan ~2 profiel|eisen|functie-eisen|criteria|functieprofiel|lijst ~2 voldoe{,n,t}?]
[aan het hele|volledige|gehele|complete profiel|lijst{,je} ~1 voldoet?]
reageer|solliciteer|alleen|uitsluitend|enkel ~7 [alle|elk{,e}|ieder|volledig ~3 vereisten|criteria|eis{,en}|punt{,en}|kenmerken|profiel]
[alle|elk{,e} ~2 eis{,en}|punt{,en}|vakjes|vinkjes|criteria|hokjes|functie-eisen|bullets|bolletjes ~3 afvinkt|afvinken|aanvinkt|aanvinken|zet|aankruisen|kunt|aftikt|raakt ~1 vinken|afvinken|zetten?]
[vink{,en,t}|tikt ~2 alle{,s}|elk{,e} ~3 af|eisen|hokjes|vakjes|aan]
[ook ~2 een|1 ~1 punt|eis|vereiste|vaardigheid ~1 mis{,t}|ontbreekt]
[mis{,t}|ontbreekt ~2 een|iets|1 ~2 eis|punt|vereiste] ~4 niet|geen|af|zinloos|kansloos
[alleen reageren|solliciteren ~3 als|wanneer|indien ~3 alle{,s}|volledig|elk]
[niets|niks minder dan]
[al deze|de|bovenstaande|onderstaande eisen|punten|vereisten|kwalificaties ~2 zijn|is ~2 verplicht|hard|must]
[alle|deze|onderstaande|bovenstaande ~2 eisen|punten ~1 zijn ~1 hard{,e}|verplicht|knock-out|must|onmisbaar ~1 eisen?]
[knock-out|knockout criteria|criterium|eis{,en}|vragen]
[harde eisen]
[100|honderd procent ~1 match]
[naadloos|volledig|precies aansluit|past ~2 profiel]
[perfecte|volledige match|kandidaat]
[alles van ~2 lijst{,je}]`,
	},
	{
		open: false,
		test: (context) => isNotLeftOpen(context) && isDemand(context),
		patterns: `
[knockout|knock-out|uitsluiting{,s} ~1 criteria|criterium|eis{,en}|vraag|punt{,en}|grond]
[knockoutcriteri{um,a}|knock-outcriteri{um,a}|knockouteis{,en}|uitsluitingscriteri{um,a}|uitsluitingsgrond{,en}|knockoutvra{ag,gen}]
[alle|al|elk{,e}|ieder{,e}|stuk ~4 eis{,en}|punt{,en}|vereisten|criteria|criterium|voorwaarde{,n}|onderdelen|onderdeel|bullet{,s}|vinkjes|vakje|hokje|regel{,s}|competenties|kwalificaties|kenmerken|bovenstaande|onderstaande|hieronder ~5 voldoe{,n,t}|hard{,e}|verplicht{,e}|must|afvinken|afvinkt|scoort|scoren|onvoorwaardelijk|kloppen|klopt|noodzakelijk|volledig|bezit{,ten}|aanwezig|vereist|onmisbaar|beheersen|beheerst|dwingend|absoluut|bindend]
[voldoe{,n,t} ~3 volledig|geheel|helemaal|honderd|volle|zonder|exact|precies|alles|integraal|onverkort ~1 uitzondering|procent?] !niet
[volledig|geheel|onverkort|integraal|helemaal ~2 voldoe{,n,t}]
[niet|geen ~3 alle{,s}|elk{,e}|een|volledig|geheel ~4 voldoe{,n,t}|hebt|afvinken|afvinkt|beheerst|matcht ~6 niet|geen|afgewezen|af|afvallen|uit|prullenbak|zinloos|kansloos|zonde|moeite]
[een|enkel{,e} ~1 vinkje|eis|punt|vereiste|criterium|bullet|onderdeel minder|ontbreekt|tekort|gemist|mis{,t}] ~6 niet|geen|af|afgewezen|afvallen|uit|exit
[zonder uitzondering]
[niet onderhandelbaar|verhandelbaar]
[hele|volledige|complete|gehele ~1 lijst{,je}|profiel|pakket|plaatje ~4 vereist|eis|must|verplicht|nodig|hebt|hebben|voldoet|afvinken|kloppen|klopt|meebrengt|bezit|past]
[minder dan|80|90 procent ~4 niet|geen]
[minder ~2 dan ~1 alles|100|honderd|volledig] ~4 niet|geen|onvoldoende
[geen compromis|compromissen|concessie{,s} ~4 eisen|profiel|lijst?]
[onvoorwaardelijk{,e} ~1 vereist|eis{,en}|verplicht]
[alleen|uitsluitend|enkel|slechts ~4 volledig|perfect|honderd|naadloos|exact ~2 passen|past|profiel|match{,en,t}|aansluit|voldoen|voldoet]
[de|het|een perfecte|ideale|volmaakte match|plaatje]
[niet|geen ~3 op|aan|met ~1 elk{,e}|alle|ieder{,e}|een ~1 punt{,en}|eis{,en}|voorwaarde|vereiste ~2 scoort|voldoet|past] ~5 niet|geen|af
[aan|op ~1 alle|ieder{,e}|elk{,e}|onderstaande ~1 voorwaarde{,n}|vereiste{,n}|punt|eis{,en} ~3 voldoe{,t,n}|scoort?]
[voldoe{,t,n} ~2 aan ~1 alle|ieder{,e}|elk{,e}|genoemde ~2 voorwaarde{,n}|vereiste{,n}|kwaliteiten|kenmerken|eigenschappen]
[alle|elk{,e}|ieder ~2 genoemde|gevraagde|onderstaande|bovenstaande ~1 kwaliteiten|eigenschappen|vaardigheden|competenties|kennis ~2 bezit|hebt|nodig|verplicht?]
[alle ~1 vinkjes|lampjes|seinen|bolletjes|hokjes ~2 groen|vol|aan]
[wie|kandidaten|mensen|iemand|sollicitanten ~2 die? niet ~1 alle{,s}|elk|volledig ~4 hebben|heeft|kan|kunnen|voldoet|voldoen|meebrengt] ~4 af|weg|niet|geen|ongelezen|prullenbak|over
[minder dan ~1 honderd|100|alles ~1 procent?] ~4 niks|niet{,s}|onvoldoende
[niets|niks ~1 meer? ~1 hoeft|hoeven ~1 te? leren]
alleen|uitsluitend|enkel|slechts ~1 [complete|volledige|perfecte|passende profielen|kandidaten|matches|sollicitaties]
[alle|al ~2 kwalificaties|eisen|vereisten|competenties|punten|diploma's ~1 zijn|is ~2 nodig|vereist|verplicht|noodzakelijk|bindend|hard|must|onmisbaar]
[hele|volledige|complete pakket|plaatje|rijtje] :
[100|honderd procent? ~1 matchen|matcht]
[beschik{,t}|heb{,t} ~2 niet ~2 al|alle ~1 deze? punten|eisen|kennis|kwalificaties] ~3 spaar|bespaar|zonde
[niet alle eisen|punten|vereisten ~1 haalt|hebt|heeft] ~2 hoeft|niet|geen
[mis{,t} ~1 een van de|deze ~1 punten|eisen] ~4 niets|niet|geen|laat|bespaar`,
	},
];
