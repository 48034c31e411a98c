import type { Rule } from '../model';
import { sources } from '../sources';

export const requirementsAll: Rule = {
	id: 'requirements-all',
	version: 1,
	category: 'requirements',
	severity: 'tip',
	sources: [sources.requirements],
	patterns: {
		nl: [
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
		],
		en: [
			{
				patterns: `
[meet|meets|meeting|satisfy|satisfies|fulfil|fulfils|fulfill|match|matches|have|tick|ticks|possess|cover|comply ~3 all|every|each|entire|full|whole|everything|100 ~4 requirement{,s}|criteria|criterion|box|boxes|point{,s}|skill{,s}|qualification{,s}|demand{,s}|condition{,s}|profile|list|bullet{,s}|item{,s}|above|below|listed|this]
[all|every|each ~1 of? ~2 requirement{,s}|criteria|criterion|point{,s}|condition{,s}|box|boxes|skills|demands ~2 must|are|is|should|be ~2 met|mandatory|ticked|essential|required|compulsory|satisfied|fulfilled|non-negotiable|have]
[missing|miss|misses|lack|lacks|lacking ~1 one|a|even|just ~1 single|one? ~1 point|skill|requirement|item|criterion] ~8 not|rejected|turned|don't|no|excluded|discarded|considered|out
[nothing less than]
[100|hundred ~1 percent|per ~2 match|fit|profile]
[perfect|complete|full|exact match] !for
[perfect candidate]
[ticks|tick|ticking ~1 every|all ~2 box|boxes]
[knock-out|knockout|must-have criteria|criterion|requirements|question]
[fully|completely|entirely|perfectly ~1 match|matches|fit|fits|meet|meets ~3 profile|description|requirements|criteria]
[non-negotiable|non negotiable ~1 requirements?]
[do not|don't apply ~1 unless|if]
[applications ~5 every|all ~2 criteria|requirement|requirements|point ~5 will|not|are]
[full list of ~3 skills|requirements]
[hard|strict requirement{,s}]`,
			},
		],
	},
};
