import type { PatternGroup } from '../../model';

export const requirementsAll: readonly PatternGroup[] = [
	{
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
];
