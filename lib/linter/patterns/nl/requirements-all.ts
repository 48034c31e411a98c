import type { PatternGroup } from '../../model';
import { isDemand } from '../../rules/requirements-all';
import { isNotLeftOpen } from '../../sign';

export const requirementsAll: readonly PatternGroup[] = [
	{
		test: isDemand,
		patterns: `
@meet ~3 aan ~2 @all|heel ~3 @demands|genoemde
op|aan ~1 @all ~3 @demands ~2 @meet|scoort|past|passen
honderd|100|perfect|naadloos|precies|volledig|helemaal|geheel|exact ~2 aan ~2 @demands
alleen|uitsluitend|enkel|solliciteer|reageer ~7 [volledig|@all ~3 @demands]
alle|elk{,e} ~2 @demands ~3 vinken|zet|kun{t}|raakt|*vink*
vink{,t,en}|tikt ~2 @all|alles ~3 @demands|aan|af
ook ~2 een|1 ~1 @demands ~1 mis{,t}|ontbreekt
[mis{,t}|ontbreekt ~2 een|1|iets ~2 @demands] ~4 niet|geen|af|zinloos|kansloos
alleen reageren|solliciteren ~3 als|wanneer|indien ~3 alles|volledig|@all
de|deze|alle|bovenstaande|onderstaande ~2 @demands ~2 is|zijn ~2 @binding
knock-out|knock-out*|uitsluitingscriter*|uitsluitingsgrond{,en}
harde eisen
honderd|100 procent? ~1 match*
volledig|naadloos|precies aansluit|past ~2 profiel
perfecte|volledige match|kandidaat
ideale match|plaatje`,
	},
	{
		open: false,
		test: (context) => isNotLeftOpen(context) && isDemand(context),
		patterns: `
@all|stuk ~4 @demands|bovenstaande|onderstaande|hieronder ~5 beheerst|beheers{en}|@meet|afvink*|@binding|klopt|scoort|scoren|aanwezig|bezit{,ten}
[@meet ~3 zonder|alles|volledig|honderd|exact|helemaal|geheel|precies|volle] !niet
volledig|geheel|helemaal ~2 @meet
niet|geen ~3 een|volledig|geheel|@all|alles ~4 hebt|afvink*|@meet|past|scoort|beheerst ~6 niet|geen|afgewezen|af|afvallen|uit|prullenbak|zinloos|kansloos|zonde|moeite|weg
[een|enkel{,e} ~1 @demands minder|ontbreekt|tekort|gemist|mis{,t}] ~6 niet|geen|af|afgewezen|afvallen|uit
zonder uitzondering
[niet ~1 aan|in|op ~1 @all ~2 @demands]
ook maar ~2 een|1 ~4 @demands
mis{,t} ~1 een van ~3 @demands
[op|aan een ~1 @demands ~2 tekort*|faalt|afwijk*|struikel*]
alles of niks|niets
stuk voor stuk ~2 @binding|@must
niet onderhandelbaar
@all|complete ~1 lijst{,je}|profiel|pakket|plaatje ~4 hebt|hebben|past|@meet|afvink*|@binding|klopt|bezit|meebrengt
[minder ~2 dan ~1 alles|volledig|honderd|100|80|90 procent?] ~4 niet|geen|niks|onvoldoende
geen compromis*|concessie{,s}
alleen|uitsluitend|enkel|slechts ~4 volledig|honderd|exact|naadloos|perfect|perfecte|volledige|passende|complete ~2 past|passen|@meet|kandidaten|aansluit|match*|sollicitaties
@all ~2 bovenstaande|onderstaande|genoemde|gevraagde ~1 kennis|competenties|eigenschappen|kwaliteiten|vaardigheden
[heb{,t}|haal{,t}|beschik{,t} ~2 niet ~2 al|alle|alles ~2 deze? @demands|kennis] ~3 zonde|bespaar|spaar|niet`,
	},
];
