import type { PatternGroup } from '../../model';
import { isDemand } from '../../rules/education-diploma';

export const educationDiploma: readonly PatternGroup[] = [
	{
		open: false,
		test: isDemand,
		patterns:
			"[alleen|uitsluitend|enkel ~3 academici|hbo'ers|wo'ers|universitair|gediplomeerden|hoogopgeleiden|masters|gepromoveerden|afgestudeerden|academisch|doctorandussen ~1 geschoolden|gediplomeerden|opgeleiden?]",
	},
	{
		test: isDemand,
		suggestions: [],
		patterns: `
[*diploma|diploma|diploma's|*diploma's|bul|masterbul|mastertitel|bachelortitel|*bul|ingenieurstitel|doctorstitel ~4 verplicht|vereist|noodzakelijk|must|nodig|eis|voorwaarde|vereiste|onmisbaar|harde|gewenst ~1 eis|voorwaarde?]
[@must ~3 *diploma|diploma|masterbul|bul]
[*opleiding|opleiding|opleidingsniveau|studie|master|masteropleiding|bachelor|vwo|havo|hbo|wo|universitaire|academische ~3 verplicht|vereist|noodzakelijk|must|harde|onmisbaar ~1 eis|voorwaarde?]
[zonder ~3 diploma|*diploma|diploma's|bul|opleiding|titel|papieren|mastertitel|mbo|hbo|wo|master] ~6 niet|geen|nemen|kansloos|uit|afgewezen|overgeslagen|terzijde
[geen ~2 diploma|*diploma|papieren|titel] ~4 niet|geen|afgewezen
[cum laude]
[gediplomeerd{,e}|gepromoveerd{,e} ~1 @person|verplicht|zijn?]
in ~1 bezit van ~3 [*diploma|diploma|master|bachelor|masterdiploma|bul|titel|hbo|wo|mbo|universitaire|academische ~2 diploma|graad|opleiding|titel|bul?]
[universitaire|academische|wetenschappelijke ~1 graad|titel|achtergrond|opleiding|vorming|scholing|bul]
bent|ben ~2 [universitair|academisch|wo|hbo ~1 geschoold|opgeleid|afgestudeerd|gevormd]
[universitair|academisch|wetenschappelijk ~1 geschoold{,e}|opgeleid{,e}|afgestudeerd{,e}|gevormd{,e}]
bent ~2 [academicus|academica|doctorandus|ingenieur] $
heeft|hebt|hebben|over|met|bezit|beschikt|behaald|op zak ~4 [*diploma|mastertitel|masterdiploma|bul|doctorstitel|universitaire titel]
[hbo|mbo|wo|havo|vwo|vmbo|mavo|master|bachelor diploma] 
[gestudeerd aan ~2 universiteit|topuniversiteit|hogeschool]
[gerenommeerde|prestigieuze|vooraanstaande|goede|bekende|beste ~1 universiteit|hogeschool|opleiding|school|studie|business]
[topuniversiteit|ivy league|topopleiding|businessschool]
[hoge|uitstekende|goede|mooie|excellente|gemiddelde|minimaal|bovengemiddelde cijfers|cijferlijst|studieresultaten]
[cijferlijst|gemiddeld cijfer|cijfergemiddelde]
[gemiddelde van ~2 #] ~3 studie|master|opleiding|lijst
[nominaal|binnen de tijd ~1 afgestudeerd|gestudeerd]
[lid ~3 studentenvereniging|corps]
[bestuursjaar|studentenvereniging|corpslid|corpsballen|dispuut]
[promotie|proefschrift|gepromoveerd ~1 vereist|verplicht|noodzakelijk|must]`,
	},
	{
		severity: 'info',
		test: isDemand,
		patterns: `
[afgeronde|voltooide|afgerond|voltooid|behaalde ~3 opleiding|studie|master|bachelor|*opleiding|mastertitel|*studie|hbo|wo|mbo|universitaire|academische|havo|vwo|promotie ~2 opleiding|studie|*opleiding?]
hebt|heeft|beschikt|bezit ~4 [diploma] !uitgereikt
hebt|heeft ~3 [hbo|mbo|wo|havo|vwo|universitaire|masters ~1 opleiding|diploma|studie|master|bachelor] 
hebt|heeft|bezit|met ~3 [master|masters|bachelor] !class|mind|in
[minimaal|minstens ~2 hbo|wo|mbo|havo|vwo ~1 diploma|opgeleid|opleiding|geschoold]
[afgerond|afgeronde hbo|wo|mbo|havo|vwo|universitair ~1 diploma|opleiding|studie|of ~1 wo|hbo?]`,
	},
	{
		open: false,
		test: isDemand,
		patterns: `
[geen|zonder ~2 bul|papiertje{,s}|papieren|diploma{,'s}|*diploma|titel|graad|master|bachelor|startkwalificatie|vwo|havo|hbo|mbo|wo|studie|universiteit|doctoraat|certificaat] ~5 $
[geen|zonder ~2 bul|papiertje|papieren|diploma|*diploma|titel|graad|master|bachelor|startkwalificatie|hbo|mbo|wo|vwo|havo|universitaire|universiteit ~1 opleiding|studie?] ~8 niet|geen|kansloos|uit|afgewezen|prullenbak|af|helaas|nee|stop|terzijde|ongelezen|opzij|overgeslagen|uitgenodigd
[geen|alleen|enkel|uitsluitend|liever|slechts|liefst|bij ~2 mbo'ers|hbo'ers|wo'ers|vmbo'ers|academici|academicus|havisten|vwo'ers|gymnasiasten|schoolverlaters|universitair|afgestudeerden|gepromoveerden|doctors|ingenieurs|drop-outs|masters|studenten|gediplomeerden|hoogleraren ~1 geschoolden|opgeleiden?] !begeleid*
[eindcijfer{,s}|eindlijst|cijferlijst|tentamencijfer{,s}|studiecijfer{,s}|schoolcijfer{,s}|cijfergemiddelde|rapportcijfer{,s}|gemiddelde|gemiddeld ~4 #|onder|boven|hoger|lager|minstens|minimaal|hoog|mooie|goede] !inkomen|per|leeftijd|team|aantal|scoort|uur|uren|week|salaris|temperatuur
[hoge|mooie|goede|uitstekende|minimaal|gemiddeld|hoger|acht|zeven|negen ~2 eindcijfer{,s}|eindlijst|cijferlijst|studiecijfers|cijfers ~2 studie|opleiding|universiteit|school|master|diploma|examen|lijst]
[zonder|nooit|geen ~1 doubleren|zittenblijven|studievertraging|studiejaar|herkansing{,en}|herexamen{,s}|vertraging|onvoldoende{,s} ~1 afgestudeerd|afgerond|gehaald|gestudeerd?]
[nooit|niet|zonder ~1 te? ~1 blijven|bleef|gebleven|blijft|zitten zitten|gebleven|gedoubleerd]
[in een keer gehaald|geslaagd|afgerond|behaald]
[nominaal|cum laude|summa|magna|honours|excellentie ~1 afgestudeerd|gestudeerd|programma|traject|student|laude?]
[honoursprogramma|excellentieprogramma|studiebol{,len}|beste van je jaar|klas|lichting]
[top ~1 # procent ~3 jaar|lichting|studie|klas|opleiding]
[minimaal|minstens|tenminste|minimum|vanaf|liefst|ten ~2 hbo|wo|mbo|havo|vwo|vmbo|gymnasium|universitair|universitaire|academisch|academische|wetenschappelijk ~3 bachelor|master|diploma|opgeleid|opleiding|geschoold|vooropleiding|afgerond|studie|graad|titel|*opleiding]
[@must|vereist|vragen|eisen|verwachten|vraagt|eist ~4 mbo|hbo|wo|havo|vwo|vmbo|master|bachelor|gymnasium|universitair|universitaire|academisch|academische|afgeronde|voltooide ~1 #? ~2 diploma|opleiding|studie|bachelor|master|titel|graad|*opleiding|*diploma|afgerond]
[mbo|hbo|wo|havo|vwo|vmbo|mavo|universitair|academisch|gymnasium ~1 #? ~1 is|geldt ~2 minimum|minimumeis|ondergrens|vereist|basis|eis|voorwaarde|must|verplicht|vereiste|uitgangspunt]
[afgeronde|afgerond|voltooide|voltooid ~4 mbo|hbo|wo|havo|vwo|vmbo|universitaire|academische|opleiding|studie|master|bachelor|*opleiding|*studie|universiteit|gymnasium ~2 opleiding|studie|bachelor|master?]
hebt|heeft|bezit|beschikt|met|brengt ~3 [mbo|hbo|wo|havo|vwo|universitair|universitaire|academische|masters|bachelors ~1 #? ~1 diploma|opleiding|studie|master|bachelor|titel|graad]
[mbo|hbo|wo|havo|vwo|vmbo|universiteit|gymnasium|master|studie|bachelor ~3 afgerond|doorlopen|voltooid|behaald|gehaald|afgemaakt|zak|achter] !hoeft
[academisch|universitair|wetenschappelijk ~1 gevormd{,e}|milieu|profiel|achtergrond|niveau|gevormde|geschoolde] !ziekenhuis|onderzoek|personeel|docent
[academicus|academica|academici|doctorandus|doctoranda|ingenieurstitel|adellijke|drs|ir|mr titel|gezocht?] !van|de|jansen
[titel voor ~1 je|jouw|uw naam]
[doctorstitel|doctorsgraad|promotieonderzoek afgerond|phd|doctoraat] !kandidaat|studenten|student
bent|ben|als ~2 [gepromoveerd|gediplomeerd|afgestudeerd{,e} ~3 universiteit|academicus|jurist|hogeschool?]
[afgestudeerd ~1 aan ~3 universiteit|hogeschool|*universiteit]
[gerenommeerde|prestigieuze|topuniversiteit|elite-universiteit|eliteschool|buitenlandse|vooraanstaande ~1 universiteit|school|opleiding|instituut|businessschool?]
[startkwalificatie] !behalen
[corpslid|corpsballen|studentencorps|dispuut{,s}|studentenvereniging|bestuursjaar|reunist{,en}|jaarclub{,s}|vindicat|minerva|corps]
[goede|juiste|nette|beste school|scholen|vooropleiding|opleiding|komaf|milieu] ~3 gezeten|bezocht|gehad|afgerond
[schooladvies|citoscore|cito|eindexamencijfer{,s}|eindexamenlijst]
[gymnasium|vwo|atheneum|havo|hbs|hts|universiteit|hogeschool|universitaire gedaan|afgerond|gehaald|doorlopen|achter|opleiding] !hoeft
zat|zit|lid|bent|actief|geroeid ~3 [studentenvereniging|studentencorps|corps|dispuut|jaarclub|vindicat|minerva|ssr]
[titel ~3 naam]
[afgerond{,e}|voltooid{,e} wo|hbo|universitaire|academische|mbo ~1 opleiding|studie|master|bachelor]
[wo-opleiding|hbo-opleiding|wo-studie|wo-diploma|wo-bul|wo-master]
[met lof ~2 af|afgestudeerd|geslaagd|behaald|afgerond]
studeerde|studeert|afgestudeerd ~2 [met lof|genoegen]
[topuniversiteit{,en}|topopleiding{,en}|elite-universiteit{,en}|eliteuniversiteit{,en}] !onderzoek
[mavo|vmbo|mbo|lts|havo klanten|mensen|kandidaten|leerlingen ~3 niet|geen]
[mavoklanten|vmbo'er{,s}|mbo'er{,s}|mavisten|lts'er{,s}|vmboers|mboers ~6 niet|geen|@barred]
[minimaal|minstens|hoger|gemiddeld ~1 dan? ~1 een? # gemiddeld|cijfer|cijfergemiddelde|eindlijst]
[minimaal|minstens ~1 een zeven|acht|negen|7|8|9 gemiddeld]
[gerenommeerde|vooraanstaande|prestigieuze|bekende|goede ~1 instelling|universiteit|school|hogeschool|opleiding|business]
[afgestudeerd|gestudeerd|studie|diploma ~1 aan|in|van ~1 delft|leiden|rotterdam|wageningen|oxford|cambridge|harvard|insead|nyenrode|erasmus|groningen|utrecht]
[aantoonbaar ~2 bul|diploma|graad|titel]
[gymnasiasten|vwo'ers|academici|hbo'ers] ~2 plusje|voorrang|streepje
alleen|uitsluitend|enkel ~2 [aan een universiteit|hogeschool ~1 afgestudeerd|gestudeerd|studeerde]
[zonder hbo|wo|mbo|vwo] hoef{,t}`,
	},
];
