import type { PatternGroup } from '../../model';
import { isDemand } from '../../rules/education-diploma';

export const educationDiploma: readonly PatternGroup[] = [
	{
		test: isDemand,
		suggestions: [],
		patterns: `
@diploma ~4 onmisbaar|harde|@must
@must ~3 @diploma
*opleiding|opleiding|opleidingsniveau|@level|studie ~3 verplicht|vereist|noodzakelijk|must|harde|onmisbaar
gediplomeerd{,e}|gepromoveerd{,e}
in ~1 bezit van ~3 [@level|@diploma]
@level ~1 afgestudeerd{,e}|gevormd{,e}|geschoold{,e}|opgeleid{,e}
academische|universitaire|wetenschappelijke ~1 opleiding|graad|titel|achtergrond|bul
met|beschikt|bezit|@has|over|zak ~4 [doctorstitel|mastertitel|*diploma|bul]
@level #? diploma
gestudeerd aan ~2 universiteit|hogeschool`,
	},
	{
		severity: 'info',
		test: isDemand,
		patterns: `
hebt|heeft|beschikt|bezit ~4 [diploma|bachelor|master] !in|class|mind|uitgereikt`,
	},
	{
		open: false,
		test: isDemand,
		patterns: `
[geen|zonder ~2 universiteit|@level|@diploma|startkwalificatie|studie|certificaat] ~5 $
[geen|zonder ~2 @level|@diploma|opleiding|startkwalificatie] ~8 niet|geen|af|uit|afgewezen|kansloos|nemen|nee|helaas|stop|uitgenodigd
[@only ~2 academici|academicus|studenten|afgestudeerden|*bo'ers|*wo'ers|doctors|gediplomeerden|gepromoveerden|hoogopgeleiden|ingenieurs|masters|schoolverlaters|universitair|wo'ers] !begeleid*
[@grades ~4 onder|boven|#|minimaal|minstens|goede|mooie|hoger|hoog|lager] !salaris|inkomen|team|uren|uur|week|leeftijd|scoort|per|aantal|temperatuur
#|minimaal|goede|mooie|hoger|hoge|uitstekende ~2 cijfers|@grades|studieresultaten
geen|zonder|nooit ~1 *vertraging|doubleren|herkansing{,en}|vertraging
in een keer gehaald|afgerond|behaald|geslaagd
cum|nominaal gestudeerd|afgestudeerd|student|laude|programma
[honoursprogramma|startkwalificatie] !behalen
@least ~2 @level ~3 @school
[@least ~1 @level] !werk
[buitenlands{,e} @diploma] ~10 niet|geen|minder
[drop out|outs] ~6 niet|geen|@barred
niet|geen ~3 [drop out|outs]
niet|geen ~3 [dropout{,s}|uitvaller{,s}]
[dropout{,s}] ~6 niet|geen|@barred
school|opleiding|studie ~3 afgebroken|gestaakt
niet gestudeerd
wie ~2 [@level niet ~2 gehaald|afgerond|af]
gemiddeld ~1 # of hoger
# gemiddeld op
@schooled ~5 niet|geen|@barred|zoeken|weinig|plusje
kopie van ~1 @diploma
titel ~2 naam
@only ~2 afgestudeerden|alumni ~1 van|aan ~2 *school|school|*universiteit|university
studentenbestuur
@must|vragen|vraagt|verwachten|eisen|eist ~4 @level|afgeronde|voltooide ~3 @school
@level ~2 is|geldt ~2 minimum{,eis}|ondergrens|basis|uitgangspunt|@must
@done ~4 @school|universiteit|@level|promotie
met|beschikt|bezit|@has|brengt ~3 [@level ~2 opleiding|studie|diploma|bachelor|master|graad|titel]
[universiteit|@level|studie ~3 achter|gehaald|afgerond|behaald|gedaan|voltooid|zak|doorlopen] !hoeft
[@level ~1 achtergrond|profiel|niveau|milieu|gevormd{,e}|geschoolde] !docent|ziekenhuis|personeel|onderzoek
[academici|academicus|academica|drs|doctorandus] !van|de|jansen
[doctorstitel|doctorsgraad|doctoraat|ingenieurstitel|phd] !kandidaat|student{,en}
*gestudeerd|studie|diploma ~1 van|in|aan ~1 universiteit|hogeschool
universiteit|hogeschool ~1 gestudeerd|afgestudeerd|studeerde
gerenommeerde|prestigieuze|vooraanstaande|bekende|goede|juiste|nette|beste|betere ~1 *universiteit|universiteit{,en}|school|hogeschool|opleiding|instelling
[topopleiding{,en}|topuniversiteit{,en}] !onderzoek
cito*|eindexamencijfer{,s}|schooladvies
*corps|bestuursjaar|corps|corpslid|dispuut|studentenvereniging
met lof
mavo*|mbo'er{,s}|vmbo* ~6 niet|geen|@barred
[academici|gymnasiasten|hbo'ers|vwo'ers] ~2 voorrang|streepje|plusje`,
	},
];
