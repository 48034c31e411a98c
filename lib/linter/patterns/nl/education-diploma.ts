import type { PatternGroup } from '../../model';
import { isDemand } from '../../rules/education-diploma';

export const educationDiploma: readonly PatternGroup[] = [
	{
		test: isDemand,
		suggestions: [],
		patterns: `
@diploma ~4 @must|onmisbaar|harde
@must ~3 @diploma
*opleiding|opleiding|opleidingsniveau|studie|@level ~3 verplicht|vereist|noodzakelijk|must|harde|onmisbaar
gediplomeerd{,e}|gepromoveerd{,e}
in ~1 bezit van ~3 [@diploma|@level]
@level ~1 geschoold{,e}|opgeleid{,e}|afgestudeerd{,e}|gevormd{,e}
universitaire|academische|wetenschappelijke ~1 graad|titel|achtergrond|opleiding|bul
@has|over|met|bezit|beschikt|zak ~4 [*diploma|mastertitel|doctorstitel|bul]
@level diploma
gestudeerd aan ~2 universiteit|hogeschool`,
	},
	{
		severity: 'info',
		test: isDemand,
		patterns: `
hebt|heeft|beschikt|bezit ~4 [diploma|master|bachelor] !uitgereikt|class|mind|in`,
	},
	{
		open: false,
		test: isDemand,
		patterns: `
[geen|zonder ~2 @diploma|@level|startkwalificatie|studie|universiteit|certificaat] ~5 $
[geen|zonder ~2 @diploma|@level|startkwalificatie|opleiding] ~8 niet|geen|nemen|kansloos|uit|afgewezen|af|helaas|nee|stop|uitgenodigd
[@only ~2 *bo'ers|*wo'ers|wo'ers|academici|academicus|schoolverlaters|universitair|afgestudeerden|gepromoveerden|doctors|ingenieurs|masters|studenten|gediplomeerden|hoogopgeleiden] !begeleid*
[@grades ~4 #|onder|boven|hoger|lager|minstens|minimaal|hoog|mooie|goede] !inkomen|per|leeftijd|team|aantal|scoort|uur|uren|week|salaris|temperatuur
hoge|mooie|goede|uitstekende|minimaal|hoger|# ~2 @grades|cijfers|studieresultaten
zonder|nooit|geen ~1 doubleren|*vertraging|vertraging|herkansing{,en}
in een keer gehaald|geslaagd|afgerond|behaald
nominaal|cum laude|afgestudeerd|gestudeerd|programma|student
[honoursprogramma|startkwalificatie] !behalen
@least ~2 @level ~3 @school
[@least ~1 @level] !werk
[buitenlands{,e} @diploma] ~10 niet|geen|minder
[drop out|outs] ~6 niet|geen|@barred
niet|geen ~3 [drop outs|out]
niet|geen ~3 [dropout{,s}|uitvaller{,s}]
[dropout{,s}] ~6 niet|geen|@barred
studie|opleiding|school ~3 afgebroken|gestaakt
niet gestudeerd
wie ~2 [@level niet ~2 gehaald|afgerond|af]
gemiddeld ~1 # of hoger
# gemiddeld op
@schooled ~5 @barred|niet|geen|weinig|zoeken|plusje
kopie van ~1 @diploma
titel ~2 naam
@only ~2 afgestudeerden|alumni ~1 van|aan ~2 *school|school|*universiteit|university
studentenbestuur
@must|vragen|eisen|verwachten|vraagt|eist ~4 @level|afgeronde|voltooide ~3 @school
@level ~2 is|geldt ~2 minimum{,eis}|ondergrens|basis|uitgangspunt|@must
@done ~4 @level|@school|universiteit|promotie
@has|bezit|beschikt|met|brengt ~3 [@level ~2 diploma|opleiding|studie|master|bachelor|titel|graad]
[@level|studie|universiteit ~3 afgerond|doorlopen|voltooid|behaald|gehaald|gedaan|zak|achter] !hoeft
[@level ~1 gevormd{,e}|milieu|profiel|achtergrond|niveau|geschoolde] !ziekenhuis|onderzoek|personeel|docent
[academicus|academica|academici|doctorandus|drs] !van|de|jansen
[ingenieurstitel|doctorstitel|doctorsgraad|doctoraat|phd] !kandidaat|student{,en}
*gestudeerd|studie|diploma ~1 aan|in|van ~1 universiteit|hogeschool
universiteit|hogeschool ~1 afgestudeerd|gestudeerd|studeerde
gerenommeerde|prestigieuze|vooraanstaande|bekende|goede|juiste|nette|beste|betere ~1 *universiteit|universiteit{,en}|school|hogeschool|opleiding|instelling
[topuniversiteit{,en}|topopleiding{,en}] !onderzoek
schooladvies|cito*|eindexamencijfer{,s}
corpslid|corps|*corps|dispuut|studentenvereniging|bestuursjaar
met lof
mavo*|mbo'er{,s}|vmbo* ~6 niet|geen|@barred
[gymnasiasten|vwo'ers|academici|hbo'ers] ~2 plusje|voorrang|streepje`,
	},
];
