import type { PatternGroup } from '../../model';
import { isDemand } from '../../rules/requirements-all';
import { isNotLeftOpen } from '../../sign';

export const requirementsAll: readonly PatternGroup[] = [
	{
		test: isDemand,
		patterns: `
[voldoe|voldoet|voldoen|beantwoordt|beantwoord|beantwoorden ~3 aan ~2 al|alle|elk|elke|ieder|iedere|volledig|volledige|gehele|hele|heel ~3 eis|eisen|punt|punten|criterium|criteria|vereisten|functie-eisen|profiel|voorwaarden|wensen|functieprofiel|kenmerken|genoemde]
[aan ~1 al|alle|elk|elke|ieder|iedere ~3 eis|eisen|punt|punten|criteria|criterium|vereisten|functie-eisen|voorwaarden|wensen ~2 voldoe|voldoet|voldoen|beantwoordt?]
[op ~1 alle|elk|ieder ~2 punten|punt|onderdelen|onderdeel ~3 voldoe|voldoet|voldoen|scoort|past|passen]
[volledig|geheel|honderd|100|precies|helemaal|exact|naadloos|perfect ~2 aan ~2 profiel|eisen|functie-eisen|criteria|functieprofiel|lijst ~2 voldoe|voldoet|voldoen?]
[aan het hele|volledige|gehele|complete profiel|lijstje|lijst ~1 voldoet?]
reageer|solliciteer|alleen|uitsluitend|enkel ~7 [alle|elk|elke|ieder|volledig ~3 eisen|vereisten|punten|criteria|eis|punt|kenmerken|profiel]
[alle|elk|elke ~2 eisen|eis|punt|vakjes|vinkjes|criteria|hokjes|punten|functie-eisen|bullets|bolletjes ~3 afvinkt|afvinken|aanvinkt|aanvinken|zet|aankruisen|kunt|aftikt|raakt ~1 vinken|afvinken|zetten?]
[vinkt|vink|vinken|tikt ~2 alle|alles|elk|elke ~3 af|eisen|hokjes|vakjes|aan]
[ook ~2 een|1 ~1 punt|eis|vereiste|vaardigheid ~1 mist|mis|ontbreekt]
[mis|mist|ontbreekt ~2 een|iets|1 ~2 eis|punt|vereiste] ~4 niet|geen|af|zinloos|kansloos
[alleen reageren|solliciteren ~3 als|wanneer|indien ~3 alle|alles|volledig|elk]
[niets|niks minder dan]
[al deze|de|bovenstaande|onderstaande eisen|punten|vereisten|kwalificaties ~2 zijn|is ~2 verplicht|hard|must]
[alle|deze|onderstaande|bovenstaande ~2 eisen|punten ~1 zijn ~1 hard|harde|verplicht|knock-out|must|onmisbaar ~1 eisen?]
[knock-out|knockout criteria|criterium|eis|eisen|vragen]
[harde eisen]
[100|honderd procent ~1 match]
[naadloos|volledig|precies aansluit|past ~2 profiel]
[perfecte|volledige match|kandidaat]
[alles van ~2 lijst|lijstje]`,
	},
	{
		open: false,
		test: isNotLeftOpen,
		patterns: `
[knockout|knock-out|uitsluitings|uitsluiting ~1 criteria|criterium|eis|eisen|vraag|punt|punten|grond]
[knockoutcriteri{um,a}|knock-outcriteri{um,a}|knockouteis{,en}|uitsluitingscriteri{um,a}|uitsluitingsgrond{,en}|knockoutvra{ag,gen}]
[alle|al|elk|elke|ieder|iedere|stuk ~4 eis|eisen|punt|punten|vereisten|criteria|criterium|voorwaarde|voorwaarden|onderdelen|onderdeel|bullets|bullet|vinkjes|vakje|hokje|regels|regel|competenties|kwalificaties|kenmerken|bovenstaande|onderstaande|hieronder ~5 voldoen|voldoet|voldoe|hard|harde|verplicht|verplichte|must|afvinken|afvinkt|scoort|scoren|onvoorwaardelijk|kloppen|klopt|noodzakelijk|volledig|bezit|bezitten|aanwezig|vereist|onmisbaar|beheersen|beheerst|dwingend|absoluut|bindend]
[voldoe|voldoet|voldoen ~3 volledig|geheel|helemaal|honderd|volle|zonder|exact|precies|alles|integraal|onverkort ~1 uitzondering|procent?] !niet
[volledig|geheel|onverkort|integraal|helemaal ~2 voldoet|voldoe|voldoen]
[niet|geen ~3 alle|alles|elk|elke|een|volledig|geheel ~4 voldoet|voldoe|voldoen|hebt|afvinken|afvinkt|beheerst|matcht ~6 niet|geen|afgewezen|af|afvallen|uit|prullenbak|zinloos|kansloos|zonde|moeite]
[een|enkel|enkele ~1 vinkje|eis|punt|vereiste|criterium|bullet|onderdeel minder|ontbreekt|mist|tekort|gemist|mis] ~6 niet|geen|af|afgewezen|afvallen|uit|exit
[zonder uitzondering]
[niet onderhandelbaar|verhandelbaar]
[hele|volledige|complete|gehele ~1 lijst|lijstje|profiel|pakket|plaatje ~4 vereist|eis|must|verplicht|nodig|hebt|hebben|voldoet|afvinken|kloppen|klopt|meebrengt|bezit|past]
[minder dan|80|90 procent ~4 niet|geen]
[minder ~2 dan ~1 alles|100|honderd|volledig] ~4 niet|geen|onvoldoende
[geen concessies|compromis|compromissen|concessie ~4 eisen|profiel|lijst?]
[onvoorwaardelijk{,e} ~1 vereist|eis|eisen|verplicht]
[alleen|uitsluitend|enkel|slechts ~4 volledig|perfect|honderd|naadloos|exact ~2 passen|past|profiel|match|aansluit|matchen|matcht|voldoen|voldoet]
[de|het|een perfecte|ideale|volmaakte match|plaatje]
[niet|geen ~3 op|aan|met ~1 elk|elke|alle|ieder|iedere|een ~1 punt|eis|eisen|punten|voorwaarde|vereiste ~2 scoort|voldoet|past] ~5 niet|geen|af
[aan|op ~1 iedere|elke|alle|ieder|elk|onderstaande ~1 voorwaarde{,n}|vereiste{,n}|punt|eis{,en} ~3 voldoe{,t,n}|scoort?]
[voldoe{,t,n} ~2 aan ~1 iedere|elke|alle|ieder|elk|genoemde ~2 voorwaarde{,n}|vereiste{,n}|kwaliteiten|kenmerken|eigenschappen]
[alle|elk|elke|ieder ~2 genoemde|gevraagde|onderstaande|bovenstaande ~1 kwaliteiten|eigenschappen|vaardigheden|competenties|kennis ~2 bezit|hebt|nodig|verplicht?]
[alle ~1 vinkjes|lampjes|seinen|bolletjes|hokjes ~2 groen|vol|aan]
[wie|kandidaten|mensen|iemand|sollicitanten ~2 die? niet ~1 alles|alle|elk|volledig ~4 hebben|heeft|kan|kunnen|voldoet|voldoen|meebrengt] ~4 af|weg|niet|geen|ongelezen|prullenbak|over
[minder dan ~1 honderd|100|alles ~1 procent?] ~4 niets|niks|niet|onvoldoende
[niets|niks ~1 meer? ~1 hoeft|hoeven ~1 te? leren]`,
	},
];
