import type { PatternGroup } from '../../model';
import { isDemand } from '../../rules/requirements-all';
import { isNotLeftOpen } from '../../sign';

export const requirementsAll: readonly PatternGroup[] = [
	{
		test: isDemand,
		patterns: `
@meet ~3 aan ~2 @all|heel ~3 @demands|genoemde
aan|op ~1 @all ~3 @demands ~2 @meet|scoort|past|passen
volledig|geheel|honderd|100|precies|helemaal|exact|naadloos|perfect ~2 aan ~2 @demands
reageer|solliciteer|alleen|uitsluitend|enkel ~7 [@all|volledig ~3 @demands]
alle|elk{,e} ~2 @demands ~3 *vink*|vinken|zet|kun{t}|raakt
vink{,en,t}|tikt ~2 @all|alles ~3 af|aan|@demands
ook ~2 een|1 ~1 @demands ~1 mis{,t}|ontbreekt
[mis{,t}|ontbreekt ~2 een|iets|1 ~2 @demands] ~4 niet|geen|af|zinloos|kansloos
alleen reageren|solliciteren ~3 als|wanneer|indien ~3 @all|alles|volledig
deze|de|bovenstaande|onderstaande|alle ~2 @demands ~2 zijn|is ~2 @binding
knock-out*|knock-out|uitsluitingscriter*|uitsluitingsgrond{,en}
harde eisen
100|honderd procent? ~1 match*
volledig|naadloos|precies aansluit|past ~2 profiel
perfecte|volledige match|kandidaat
ideale match|plaatje`,
	},
	{
		open: false,
		test: (context) => isNotLeftOpen(context) && isDemand(context),
		patterns: `
@all|stuk ~4 @demands|bovenstaande|onderstaande|hieronder ~5 @meet|@binding|afvink*|scoort|scoren|klopt|bezit{,ten}|aanwezig|beheers{en}|beheerst
[@meet ~3 volledig|geheel|helemaal|honderd|volle|zonder|exact|precies|alles] !niet
volledig|geheel|helemaal ~2 @meet
niet|geen ~3 @all|alles|een|volledig|geheel ~4 @meet|hebt|afvink*|beheerst|scoort|past ~6 niet|geen|afgewezen|af|afvallen|uit|prullenbak|zinloos|kansloos|zonde|moeite|weg
[een|enkel{,e} ~1 @demands minder|ontbreekt|tekort|gemist|mis{,t}] ~6 niet|geen|af|afgewezen|afvallen|uit
zonder uitzondering
[niet ~1 aan ~1 @all ~1 @demands]
ook maar een ~4 @demands
mis{,t} ~1 een van ~3 @demands
[op|aan een ~1 @demands ~2 tekort*|faalt|afwijk*|struikel*]
alles of niets|niks
stuk voor stuk ~2 @binding|@must
niet onderhandelbaar
@all|complete ~1 lijst{,je}|profiel|pakket|plaatje ~4 @binding|@meet|hebt|hebben|afvink*|klopt|meebrengt|bezit|past
[minder ~2 dan ~1 alles|80|90|100|honderd|volledig procent?] ~4 niet|geen|niks|onvoldoende
geen compromis*|concessie{,s}
alleen|uitsluitend|enkel|slechts ~4 volledig|perfect|honderd|naadloos|exact|complete|volledige|perfecte|passende ~2 passen|past|match*|aansluit|@meet|kandidaten|sollicitaties
@all ~2 genoemde|gevraagde|onderstaande|bovenstaande ~1 kwaliteiten|eigenschappen|vaardigheden|competenties|kennis
[beschik{,t}|heb{,t}|haal{,t} ~2 niet ~2 al|alle ~1 deze? @demands|kennis] ~3 spaar|bespaar|zonde`,
	},
];
