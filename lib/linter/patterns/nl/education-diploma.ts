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
];
