import type { Match, Rule, SentenceContext } from '../model';
import { hasLegalGround } from '../sign';
import { sources } from '../sources';

const EQUIVALENT =
	/of (?:een )?(?:gelijkwaardig|vergelijkba|ervaring|aantoonbaar|soortgelijk|door ervaring|werkervaring)|gelijkwaardige ervaring|vergelijkbare ervaring|or (?:an? )?(?:equivalent|comparable|similar|relevant)|equivalent experience|comparable experience|or (?:\w+ )?experience|big-regist|registratie|register\b|registered|registration|beroepseis|artikel|big\b|wettelijk|bevoegd|certified by law|licen[cs]e to practi/i;

/** A law, a register or "or equivalent" in this sentence or the next makes a diploma no filter. */
function isFilter(context: SentenceContext): boolean {
	const next = context.sentences[context.index + 1];
	return (
		!hasLegalGround(context) &&
		!EQUIVALENT.test(context.text.slice(context.sentence.start, next?.end ?? context.sentence.end))
	);
}

/** Diplomas are a subject, too: *je controleert diploma's*, *you check degrees*. */
function isDemand(context: SentenceContext, match: Match): boolean {
	if (!isFilter(context)) return false;
	const sentence = context.text.slice(context.sentence.start, context.sentence.end).toLowerCase();
	return (
		!/leerlingen|studenten|cursisten|pupils|students|graduation ceremony|diploma-uitreiking|je (?:haalt|kunt .* halen|behaalt)|tijdens je werk|wij betalen|you can (?:earn|obtain)|while you work|we pay/.test(
			sentence,
		) && match.first >= 0
	);
}

/** A diploma or status as a filter. */
export const educationDiploma: Rule = {
	id: 'education-diploma',
	version: 1,
	category: 'education',
	severity: 'tip',
	sources: [sources.requirements, sources.level],
	patterns: {
		nl: [
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
		],
		en: [
			{
				open: false,
				test: isDemand,
				patterns:
					'[only ~2 graduates|academics|degree|phds|holders|university|postgraduates|masters ~1 graduates|holders|educated?]',
			},
			{
				test: isDemand,
				patterns: `
[degree{,s}|diploma{,s}|master's|masters|bachelor's|phd|doctorate|mba|certificate|a-levels|qualification{,s} ~3 required|mandatory|essential|compulsory|necessary|needed|must|obligatory|requirement|prerequisite|expected]
[must|should|need|required ~2 have|hold|possess|be ~4 degree|diploma|phd|mba|master's|bachelor's|doctorate|graduate|degree-educated|university|college ~1 degree|education?]
[need|require|demand|want|expect|requires ~4 degree|diploma|phd|mba|doctorate]
[never|not ~2 finished|completed|went|attended|graduated ~2 college|university|school|degree]
[without ~3 degree|diploma|degrees|phd|qualifications|master's|bachelor's|mba|papers ~1 degree?] ~6 not|no|rejected|declined|refused|reject|never|excluded|cannot|turned|nor|won't|skip|discarded|considered
[no ~1 degree|diploma ~1 no]
[university|college|degree ~1 educated|graduates|educated|trained|level ~1 only?]
[degree-educated|university-educated|college-educated|graduate-level|university-trained]
are ~2 [university|college ~1 educated|graduate]
[top|leading|prestigious|renowned|reputable|elite|russell|ivy|well-known|recognised|first-rate|respected|red-brick ~1 university|universities|college|league]
[high|top|excellent|outstanding|strong|good|straight|minimum|superior grades|gpa|marks|grade|transcript|transcripts]
[with|graduated|cum ~1 honours|laude|distinction|first]
[gpa|first-class|upper-second|cum laude]
[first class ~1 degree|honours]
[grade point average]
[higher|tertiary|academic|university education|background|training|pedigree|qualification ~1 is? ~1 required|must|essential|compulsory]
[academic pedigree|excellence|credentials]
[oxbridge|ivy league|russell]
[member of ~2 fraternity|sorority|honour|student ~1 society?]
[phd|doctorate|mba] ~1 holder{,s}`,
			},
			{
				severity: 'info',
				test: isDemand,
				patterns: `
[have|hold|holds|has|possess|with|earned|obtained ~3 university|college|master's|masters|bachelor's|bachelors|first-class|first|honours|law|academic|doctoral|postgraduate|relevant|completed|good|2:1|upper|high-school|high ~2 degree|diploma|education|honours|qualification|qualifications] !course
[hold|holds|possess|have|has ~2 degree|diploma|phd|mba|doctorate|diplomas|master's|bachelor's]`,
			},
		],
	},
};
