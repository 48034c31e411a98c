import { followsPreposition, governor } from '../frame';
import type { Match, Rule, SentenceContext } from '../model';
import { hasLegalGround } from '../sign';
import { sources } from '../sources';

/** Men and women as clients, subjects or readers of a statement are fine; as the ones sought or as the team they are not. */
function isSought(context: SentenceContext, match: Match): boolean {
	const who = governor(context, match.first);
	if (who === 'work' || who === 'other' || followsPreposition(context, match.first)) return false;
	if (!isWithoutGround(context)) return false;
	const sentence = context.text.slice(context.sentence.start, context.sentence.end).toLowerCase();
	// both named together: `mannen en vrouwen`, `ladies and gentlemen` as a statement
	if (
		/(?:mannen|man) (?:en|of|\/) vrouw|vrouw(?:en)? (?:en|of) man|men (?:and|or) women|women (?:and|or) men|(?:^| )man or woman|woman or man|boys and girls|jongens en meisjes|meisjes en jongens/.test(
			sentence,
		)
	)
		return false;
	return true;
}

/** A preference for one sex is allowed to be stated with its ground. */
const isWithoutGround = (context: SentenceContext): boolean =>
	!hasLegalGround(context) &&
	!/voorkeursbeleid|positive action|ondervertegenwoordigd|under-?represented|bij gelijke geschiktheid|equally qualified|equal suitability|streefcijfer|quotum/i.test(
		context.text.slice(Math.max(0, context.sentence.start - 200), context.sentence.end + 200),
	);

export const genderPerson: Rule = {
	id: 'gender-person',
	version: 1,
	category: 'gender-person',
	severity: 'warn',
	sources: [sources.wgbmv, sources.taalkompas, sources.rijkTips],
	patterns: {
		nl: [
			{
				about: 'person',
				test: isSought,
				patterns: `
jongens|meiden|dames|heren|kerels|gasten|vrouwen|mannen|mannekes|kerel|vent|venten|makkers|meisjes|boys|girls|guys|mannekes|lui !en|of|die|uit|kleedkamer|toilet
een|onze|stoere|sterke|echte|geschikte|goede|handige|leuke @mod? [jongen|meid|dame|heer|man|vrouw|kerel|vent|meisje|knul|gozer|gast] !en|of
[echte|stoere|sterke|handige|nuchtere|harde|stevige ~2 man|mannen|kerel|kerels|vrouw|vrouwen|vent|jongens|meiden|dames]
iemand|kandidaat|collega ~6 [echte mannen|vrouwen|jongens]
[hoi|hey|he|hallo|dag|beste|kom|hee jongens|meiden|dames|heren|mannen|boys|guys|gasten|meiden]
[dames opgelet|gezocht|opgelet|gevraagd]
[heren opgelet|gezocht|gevraagd]
[man|vrouw gezocht|gevraagd]
[gezocht : man|vrouw]`,
			},
			{
				about: 'anyone',
				severity: 'stop',
				test: isWithoutGround,
				patterns: `
[voorkeur ~4 naar|voor|aan ~4 man|vrouw|mannen|vrouwen|dame|heer|mannelijk|vrouwelijk|mannelijke|vrouwelijke|dames|heren|meisje|jongen ~1 kandidaat|kandidaten|collega]
[voorkeur ~4 naar|voor|aan ~4 man|vrouw|mannen|vrouwen|dame|heer|mannelijk|vrouwelijk|dames|heren|meisje|jongen]
[liefst|bij|voorkeur ~2 een? man|vrouw|dame|heer|meisje|jongen|mannelijk|vrouwelijk|mannelijke|vrouwelijke]
[het liefst ~3 man|vrouw|dame|heer|jongen|meid|mannelijke|vrouwelijke ~1 collega|kandidaat]
[alleen|enkel|uitsluitend ~1 mannen|vrouwen|dames|heren|mannelijke|vrouwelijke|jongens|meiden ~1 kandidaten|sollicitanten|collega's]
[alleen|enkel|uitsluitend ~1 mannen|vrouwen|dames|heren|jongens|meiden]
zoeken|gezocht|vragen|willen|zoekt|voor|vraagt|als ~3 [mannelijk|mannelijke|vrouwelijk|vrouwelijke ~1 @person|*er|*kundige|*ist|*eur|*arts|arts|*ent]
[mannelijke|vrouwelijke ~1 @person] 
[mannelijke|vrouwelijke versterking|inbreng|hand|touch|energie]
[versterking van het mannelijke|vrouwelijke]
[mannenwerk|vrouwenwerk|mannenberoep|vrouwenberoep|mannenbaan|vrouwenbaan|mannenploeg|vrouwenteam|damesteam|mannenteam|mannenclub|mannenwereld|jongensclub|damesploeg|meidenclub|meidenteam|mannentaal|kerelswerk]
[werk voor ~1 echte? mannen|vrouwen|kerels]
[typisch mannen|vrouwen]
geschikt|ideaal|leuk voor [mannen|vrouwen|dames|heren|meisjes|jongens]
[mannetjesputter|kanjer van een vent|heerschap|krachtpatser|mannetjesputters|haantje|alfaman|alfamannetje|powervrouw|carrierevrouw|carrieretijger|girlboss|topvrouw|topman|supervrouw|superwoman]`,
			},
			{
				about: 'anyone',
				open: false,
				patterns: `
#|een|zoveel|hoeveel man sterk|personeel|totaal|in|groot|vast|extra|nodig|werkzaam|sterke
[# man] sterk|personeel
telt|tellen|heeft|hebben|omvat ~1 [# man]
ploeg|team|groep|club|bezetting|staf|bedrijf|afdeling ~1 van ~1 [#|enkele|paar|tientallen man]
[met # man] !en|of
[# man] ~2 werken|werkt|aan|team|ploeg|afdeling|op
[alle|elke|iedere man] ~1 nodig|telt|aan
[mankracht|mankrachten|manuren|mandagen|manjaar|manjaren|manmaand|manmaanden|manuur|mandag|manschappen|bemannen|bemant|bemand|onbemand]
[tweemans|driemans|viermans|vijfmans|eenmans|tienmans|eenmansteam|eenmansfunctie|eenmanspost|eenmansbezetting|tweemanschap|tweemansteam|driemansteam|driemanschap|viermansteam|tweemanspost|eenmansafdeling|*mansteam|*mansploeg|*mansafdeling]
[jouw|je|zijn|haar mannetje staan|staat|sta]
[mannetje staan|staat|sta]
[man en|met paard]
[als een vent|man|kerel]
[man tegen|op|van man|daad]
[man van de daad|praktijk|tijd|wereld]
[broederschap|vaderfiguur|moederfiguur|teammoeder]
[vader|moeder|vadertje|moedertje|mama|papa van ~1 team|afdeling|groep|kantoor]
[eerste|derde|tweede man] !en
[beste man] voor
[leading lady]
[man voor|achter ~2 job|baan|functie|klus|schermen]
[onze|jouw|deze nieuwe? ~1 man] in|voor|bij|op`,
			},
		],
		en: [
			{
				about: 'person',
				test: isSought,
				patterns: `
fellow who|to|with|for|that
[strong|good|handy|young|nice fellow{,s}|chap{,s}|lad{,s}]
guys|ladies|gentlemen|gals|lads|dudes|blokes|fellas|gents|boys|girls|chaps|bros|fellows !and|club|school|toilet|only
a|the|our|good|right|real|strong|handy|young|sharp|ideal @mod? [guy|gal|bloke|lad|chap|dude|fella|lady|gentleman|girl|boy|man|woman] !and|or|made
[hey|hi|dear|hello|come|ok|okay|you|calling guys|ladies|gentlemen|lads|girls|boys|all guys]
[you guys]
[real|strong|tough|big|handy ~1 men|man|women|woman|lads|guys|boys|girls]
[dear sir{,s}]
[sir or madam]
[brotherhood|sisterhood|fraternity|brothers|sisters|bromance|boys' club|boys club]`,
			},
			{
				about: 'anyone',
				severity: 'stop',
				test: isWithoutGround,
				patterns: `
[prefer|preference|preferably|ideally|want|seek|seeking|wants|favour|need ~3 man|men|woman|women|male|female|males|females|lady|ladies|girl|gentleman ~1 candidate|candidates|applicant|applicants|colleague]
[preference ~3 for|to ~2 man|men|woman|women|male|female|males|females]
[only|just|exclusively ~1 men|women|males|females|male|female|ladies ~1 candidates|applicants]
[men|women|males|females|ladies|male|female only|preferred|wanted]
[man|woman|lady|girl|male|female wanted|preferred|sought]
looking|search|want|need|seek|hire|hiring|as|recruit ~2 [male|female ~1 @person]
[female|male touch|colleague|colleagues|candidate|candidates|applicant|applicants|employee|staff]
[feminine|masculine touch|presence|approach|side|energy]
[woman's|women's|man's|men's touch|work|job]
suitable|ideal|perfect|great|suited|suits for? [men|women|ladies|girls|boys|gentlemen]
[girl|lady|she boss{,es}]
[job for ~1 real? men|women|man]
[girlboss{,es}|alpha male|alpha males|wingman|strongman|tough guy|superwoman|superman|businesslike man|career woman]`,
			},
			{
				about: 'anyone',
				open: false,
				patterns: `
manpower|manhours|manned|unmanned|manning|manmade|mankind|manhandle|womanpower|man-hours|manmonths
man hours|hour|days|day|months|years|power|month|made
[come|let's ~1 on? guys|lads|girls|ladies|boys|gents|gentlemen]
[man|mans|manning the|a|our|your|this ~1 desk|phone|phones|stall|reception|counter|booth|helpdesk|helpline|hotline|front|switchboard|gate|till|office|line|lines|bar|stand|station|post|shop|telephone|telephones|control|checkout|information|service|barriers|fort]
manned by|desk|around
[# man] team|crew|band|operation|job|unit|department|office
#|one [man] team|crew
[best man] for
[right man]
[man for the job]
[to a man]
[man up]
[common|average|working man|men]
[every man]
[mother hen]
[father|mother figure]
[den|office|team mother|mum|mom]
[man enough]
[old boys|boy club|network]
[man of action|the|his|few]
[mother|mum|father|dad of|to ~1 team|department|office|group]
[grow a pair]
[gentleman's|gentlemen's agreement]
[ballsy|balls]
[men at work]
[you and your wife]
[our man|men in|on|at]`,
			},
		],
	},
};
