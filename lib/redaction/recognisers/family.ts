import type { Document, Token } from '../document';
import { familyPatterns } from '../patterns/family';
import { moreFamilyPatterns } from '../patterns/family-more';
import { saidFamilyPatterns } from '../patterns/family-said';
import { toldFamilyPatterns } from '../patterns/family-told';
import { ordinaryFamilyPatterns } from '../patterns/ordinary-nl';
import { passingFamilyPatterns } from '../patterns/passing-said';
import { lexical } from './model';

/** “He said it is the day my wife called”: the relative of somebody whose words are reported. */
function reported(document: Document, first: Token, last: Token): boolean {
	const sentence = document.sentences[first.sentence];
	const left = document.canon.slice(Math.max(sentence?.start ?? 0, first.start - 80), first.start);
	const right = document.canon.slice(last.end, Math.min(sentence?.end ?? last.end, last.end + 60));
	return (
		// “Evert wrote: 'my daughter learned to read here'”
		/\b(?!ik\b|i\b)[a-z]+ (?:wrote|said|says|schreef|zei|zegt|riep|shouted|whispered|added|replied):? ?["'][^"']*$/.test(
			left,
		) ||
		/\b(?:he|she|they|man|woman|lady|boy|girl|client|customer|resident|caller|passenger|patient|driver|neighbour) (?:said|says|told me|shouted|whispered|cried|explained|answered|replied|asked)\b[^.;]*\b(?:my|our) (?:\w+ )?$/.test(
			left,
		) ||
		/\b(?:hij|zij|ze|man|vrouw|mevrouw|meneer|jongen|meisje|client|klant|bewoner|bewoonster|beller|reiziger|patient|chauffeur|buurman|buurvrouw) (?:zei|zegt|vertelde|riep|fluisterde|legde uit|antwoordde|vroeg)\b[^.;]*\b(?:mijn|onze|m'n|me) (?:\w+ )?$/.test(
			left,
		) ||
		/^[^.;]{0,40}["',!?] ?(?:zei|riep|vroeg|zegt|fluisterde|antwoordde|said|says|shouted|cried|asked|whispered) (?:hij|zij|ze|een|de|he|she|a|the)\b/.test(
			right,
		) ||
		/\b(?:zei|riep|vroeg|zegt) (?:hij|zij|ze)\b[^.;]*\b(?:jij|je|u)\b[^.;]*\b(?:mijn|onze) $/.test(left)
	);
}

const crew =
	/\b(?:ploeg|team|dienst|rooster|schoonmaak\w*|voorvrouw|voorman|chef|leidinggevende|werkplaats|keuken|afdeling|waarschuwing|bedrijf|training|elftal|klas)\b/;
const around = (document: Document, first: Token, last: Token): string =>
	document.canon.slice(Math.max(0, first.start - 120), last.end + 160);

/** Marriage, children, care for relatives, and relatives the candidate calls “mijn …”. */
export const familyRecogniser = lexical({
	id: 'family',
	version: 4,
	type: 'FAMILY',
	families: {
		nl: [
			{
				rule: 'partner',
				frames: 'M',
				words:
					'man, vrouw, echtgeno(ot|te), man en kinderen, vrouw en kinderen, vriend, vriendin, partner, levenspartner, wederhelft, verloofde, ex, ex man, ex vrouw, exman, ex partner, ex vriend, ex vriendin, exvrouw, huwelijk, trouwdag, bruiloft, scheiding, echtscheiding, overleden (man|vrouw|partner|echtgenoot), wijlen (man|vrouw), weduwschap, verkering, relatie thuis, vent, wijf, lief',
			},
			{
				rule: 'child',
				frames: 'MH',
				words:
					'kind, kinderen, zoon, zonen, zoons, zoontje(s), dochter(s), dochtertje(s), tweeling, drieling, baby, baby tje, babytje, peuter(s), kleuter(s), puber(s), tiener(s), pubers, pleegkind(eren), pleegzoon, pleegdochter, stiefkind(eren), stiefzoon, stiefdochter, bonuskind(eren), bonusdochter, bonuszoon, adoptiekind, adoptiekinderen, adoptiezoon, adoptiedochter, kleinkind(eren), kleinzoon, kleindochter, kleintje, kleintjes, kids, kroost, (oudste|jongste|middelste), jongens thuis, meiden thuis, gezinsleven, gezinssituatie, schoonouders, schoonmoeder, schoonvader, schoonzoon, schoondochter, ouderschapsverlof, papadag, mamadag, vaderschapsverlof, geboorteverlof, vaderschap, moederschap, ouderschap,  jongens, meiden, meisjes',
			},
			{
				rule: 'relative',
				frames: 'M',
				words:
					'gezin, vader, moeder, ouders, ouder, papa, mama, pa, ma, opa, oma, grootvader, grootmoeder, grootouders, broer(s), broertje(s), zus, zussen, zusje(s), oom, ooms, tante, tantes, neef, neven, nicht, nichten, nichtje, neefje, zwager, schoonzus, tweelingbroer, tweelingzus, pleegouders, pleegmoeder, pleegvader, stiefvader, stiefmoeder, adoptieouders, overgrootvader, overgrootmoeder, oudtante',
				score: 0.8,
			},
			{
				rule: 'parent',
				frames: 'IAE',
				words:
					'moeder, vader, mama, papa, pa, ma, ouder van *, jonge moeder, jonge vader, jonge ouder, trotse (vader|moeder|oma|opa|ouder), kersverse (vader|moeder), pleegouders, grootouders, co ouders, adoptieouders, mantelzorgers, alleenstaande (ouder|moeder|vader), alleenstaand(e), tienermoeder, pleegmoeder, pleegvader, pleegouder, stiefmoeder, stiefvader, bonusmoeder, bonusvader, adoptiemoeder, adoptievader, adoptieouder, tweelingmoeder, huismoeder, huisvader, gezinsvader, werkende (moeder|vader|ouder), bomma, thuisblijfmoeder, thuisblijfvader, huisvrouw, huisman, opa, oma, grootouder, grootmoeder, grootvader, overgrootmoeder, mantelzorger, mantelzorgster, weduwe, weduwnaar, gescheiden, gehuwd, getrouwd, ongehuwd, getrouwde vrouw, getrouwde man, vrijgezel, single, verloofd, verweduwd, samenwonend, ongetrouwd, kinderloos, ongewild kinderloos, enig kind, wees, weeskind, pleegkind, mama van *, co ouder, bruid, bruidegom, echtgenote, echtgenoot, zoon van *, dochter van *',
			},
			{
				rule: 'foster',
				frames: 'SR',
				words: '(pleeg|klein|stief|adoptie|bonus)(kind|kinderen|zoon|dochter), scheiding, echtscheiding',
				score: 0.78,
			},
			{
				rule: 'care',
				frames: 'MHBS',
				words:
					'mantelzorg, mantelzorgtaken, mantelzorger, mantelzorgverlof, ouderschapsverlof, papadag, papadagen, mamadag, mamadagen, co ouderschap, alimentatie, echtscheiding, vaderschapsverlof, geboorteverlof, schoolpleinmoeder, luiers, kinderopvang voor mijn',
				score: 0.78,
			},
		],
		en: [
			{
				rule: 'partner',
				frames: 'MH',
				words:
					'husband, wife, spouse, partner, boyfriend, girlfriend, fiance, fiancee, better half, other half, ex, ex husband, ex wife, ex partner, late husband, late wife, late partner, marriage, wedding, wedding day, divorce, separation, widowhood',
			},
			{
				rule: 'child',
				frames: 'MH',
				words:
					'child, children, kid, kids, son(s), daughter(s), twin boys, twin girls, twins, triplets, baby, babies, toddler(s), teenager(s), teenage (son|daughter|sons|daughters|children), little (one|ones|boy|girl|boys|girls), youngest, eldest, oldest, newborn, infant, foster (child|children|son|daughter), step(son|daughter|child|children), adopted (son|daughter|child|children), grandchild(ren), grandson(s), granddaughter(s), grandkids, family of (three|four|five|six), parental leave, paternity leave, family life, motherhood, fatherhood, parenthood, in laws, mother in law, father in law, young family',
			},
			{
				rule: 'relative',
				frames: 'M',
				words:
					'mother, father, parents, mum, mom, dad, grandmother, grandfather, grandparents, granny, grandma, grandpa, sister(s), brother(s), twin (brother|sister), aunt(s), uncle(s), cousin(s), nephew, niece, siblings, foster (parents|mother|father), stepfather, stepmother, stepbrother, stepsister, great grandmother, great grandfather, late (mother|father)',
				score: 0.8,
			},
			{
				rule: 'parent',
				frames: 'IAE',
				words:
					'(single |working |proud |young |new |lone |stay at home |foster |adoptive |divorced |widowed |full time |)(mother|father|mum|mom|dad|parent), mother of *, father of *, mum of *, mom of *, dad of *, grandmother, grandfather, grandma, grandpa, granny, grandparent, stepmother, stepfather, stepmum, stepdad, husband, wife, widow, widower, widowed, divorced, divorcee, separated from my *, married, happily married, newly married, newlywed, engaged to *, unmarried, childless, housewife, househusband, homemaker, orphan, orphaned, bachelor by choice, (family |informal |full time |)carer for my *, caregiver, (family|informal|unpaid) (caregiver|carer), only child, bride, groom, single',
			},
			{
				rule: 'foster',
				frames: 'SR',
				words: '(foster |step|grand)(child|children|son|daughter|kids), divorce',
				score: 0.78,
			},
			{
				rule: 'care',
				frames: 'MHBS',
				words:
					'caring responsibilities, informal care, caregiving, parental leave, paternity leave, school run, nappies, co parenting, child support, custody, childcare for my',
				score: 0.78,
			},
		],
	},
	unless: ({ document }, first, last, entry) => {
		if (reported(document, first, last)) return true;
		// “My first baby was a planning tool”.
		if (
			last.text === 'baby' &&
			/^ (?:was|is) (?:an?|the|een|de|het) (?!girl|boy|son|daughter|jongen|meisje|zoon|dochter)/.test(
				document.canon.slice(last.end, last.end + 20),
			)
		)
			return true;
		if (last.text === 'zus' && /^ en zo\b/.test(document.canon.slice(last.end, last.end + 7))) return true;
		const left = document.canon.slice(Math.max(0, first.start - 24), first.start);
		const right = document.canon.slice(last.end, last.end + 30);
		if (
			/^(?:-? |-)(?:tongue|land\b|bord|board|company|ship|nature|betje|figuur|figure|document|taal|en dochter|organi[sz]ation|structuur|maatschappij|proces|class|element|node|cities|city)/.test(
				right,
			)
		)
			return true;
		if (
			/^(?:man|vrouw|vriend|vriendin|partner|lief|wife|husband|jongens|meiden|meisjes|ex|single)$/.test(
				last.text,
			) &&
			/\b(?:onze|ons|our)\b[^,]*$/.test(left) &&
			!/husband|wife/.test(last.text)
		)
			return true;
		if (
			/^(?:kind|kinderen|child|children|jongens|meiden|meisjes|pubers?|tieners?|kleuters?|peuters?|kids)$/.test(
				last.text,
			) &&
			/^ (?:van groep|in de klas|uit groep|op school|uit de klas|in groep|from my class|in my class|of year|at school|at the school|in care|in de opvang|geplaatst|op de groep|uit huis)/.test(
				right,
			)
		)
			return true;
		if (
			/^(?:jongens|meiden|meisjes)$/.test(last.text) &&
			(!/\bmijn (?:twee|drie|vier|vijf|eigen)? ?$/.test(left) ||
				// “een van mijn meiden kwam te laat”, “mijn jongens in de werkplaats”: the crew
				(/\b(?:een|twee|drie|paar|geen|elk) van mijn $/.test(left) &&
					crew.test(around(document, first, last))) ||
				/^ (?:van|in|op|uit|bij) (?:de|het|mijn|onze) (?!huis|buurt|auto|gezin)/.test(right))
		)
			return true;
		if (
			last.text === 'partner' &&
			/^(?:s| (?:in (?:dit|dat|die|een|deze|het|this|that|the|a)|bij (?:de|het)|organi|agency|firm|company|gemeente|at (?:the|work)|on (?:the|this|that|patrol|duty)|from the|city|van de))/.test(
				right,
			)
		)
			return true;
		if (
			/^(?:oudste|jongste|middelste|youngest|eldest|oldest)$/.test(last.text) &&
			/^ (?:collega|bediende|medewerk|project|team|dossier|lid|vrijwillig|stagiair|deelnemer|klant|lid|van het team|colleague|member|employee|volunteer|intern|trainee|participant|customer|visitor|in the team|project)/.test(
				right,
			)
		)
			return true;
		if (
			/^(?:oudste|jongste|youngest|eldest|oldest)$/.test(last.text) &&
			/^ (?:van (?:gisteren|vandaag|vorige?|\d{4})|is van|uit \d|from (?:yesterday|last|today|\d))/.test(
				right,
			)
		)
			return true;
		// “Als een vader boos werd, liet ik hem uitpraten”
		if (
			entry.rule === 'parent' &&
			/\b(?:als|wanneer|toen|when|if|as) (?:een|de|a|the) $/.test(left) &&
			/^ (?:\w+ ){0,3}(?:werd|wordt|was|is|belt|belde|vroeg|vraagt|komt|kwam|zei|zegt|had|heeft|wil|wilde|got|gets|called|calls|asked|asks|came|comes|said|says|wanted|wants|has)\b/.test(
				document.canon.slice(last.end, last.end + 40),
			)
		)
			return true;
		// “Onze jongste ontwikkelaar”: a noun after it makes it somebody or something else.
		if (
			/^(?:oudste|jongste|middelste|youngest|eldest|oldest)$/.test(last.text) &&
			!/^(?:[^ ]|$| (?:[.(&]|is|was|wordt|werd|gaat|ging|zit|zat|heeft|had|kan|kon|wil|wilde|komt|kwam|zei|zegt|vond|vroeg|en|of|die|dat|van|op|in|naar|met|voor|toen|nu|al|net|nog|thuis|uit|bij|moet|moest|doet|deed|krijgt|kreeg|zoon|zoontje|dochter|dochtertje|kind|kleinkind|kleinzoon|kleindochter|broer|zus|zusje|broertje|twee|drie|\w+(?:de|te|t)\b|has|can|will|would|wants|and|or|who|of|at|to|with|when|so|but|goes|went|left|leaves|started|starts|came|said|says|turned|just|still|now|only|for|from|son|daughter|child|boy|girl|grandchild|grandson|granddaughter|sister|brother|one|two|three|\w+ed\b|\w{3,}s\b))/.test(
				right,
			)
		)
			return true;
		if (
			/^(?:single)$/.test(last.text) &&
			!/^(?:[.,]|$| (?:mother|father|mum|mom|dad|parent|and|since|again|en|sinds|zonder|without))/.test(right)
		)
			return true;
		if (
			/^(?:getrouwd|married|engaged|gescheiden|separated|divorced)$/.test(last.text) &&
			/^ (?:met (?:mijn|het|dit) (?:werk|vak|baan)|to (?:my|the|this|our) (?:job|work|desk|office|plan|idea)|from (?:the|each)|van elkaar (?:in|op)|afval|ingezameld)/.test(
				right,
			)
		)
			return true;
		if (
			/^(?:vader|moeder|father|mother|baby|kindje?|child|kind)$/.test(last.text) &&
			/^ (?:van (?:alle|het idee|dit|de methode|het project)|of (?:all|the idea|invention))/.test(right)
		)
			return true;
		if (
			entry.rule === 'child' &&
			/^(?:baby|kind|child|kindje|family|gezin)$/.test(last.text) &&
			/^ (?:is (?:dit|het|this) project|project|van de rekening)/.test(right)
		)
			return true;
		// “Een moeder van vier kinderen geholpen”: the children of somebody else.
		if (
			entry.rule === 'child' &&
			/\b(?:moeder|vader|ouders?|vrouw|man|gezin|stel|mother|father|parents?|woman|man|couple|family) (?:van|of|met|with)(?: \w+)? $/.test(
				left,
			)
		)
			return true;
		if (
			/^(?:van|of)$/.test(last.text) &&
			/^ (?:het|the|dit|this|deze|these) (?!gezin|jongste|oudste|bruid|family|child|kind|tweeling|twins)/.test(
				right,
			)
		)
			return true;
		// “De vader van het nieuwe systeem”, “brothers in arms”, “kinderen van de rekening”.
		if (
			/^ (?:van|of) (?:het|the|dit|this|deze|these) (?!gezin|jongste|oudste|bruid|family|child|kind|tweeling|twins|eerste)|^ in arms|^ van de rekening/.test(
				right,
			)
		)
			return true;
		// “I had eleven children and one whistle”: nobody's household, a class or an audience.
		if (
			entry.rule === 'child' &&
			/\b(?:nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|hundred|\d{2,}|negen|tien|elf|twaalf|\w+tien|twintig|dertig|veertig|honderd)(?:[ -]\w+)? $/.test(
				left,
			)
		)
			return true;
		if (entry.rule === 'child' && /\b(?:als|as an?) $/.test(left)) return true;
		if (entry.rule === 'child' && /\b(?:am|was|been|ben|i'm)(?: \w+){0,2} $/.test(left)) return true;
		return (
			entry.rule === 'child' &&
			!/\b(?:mijn|m'n|ons|onze|my|our)\b/.test(left) &&
			/\b(?:gesprek|conversation|ervaring|experience|contact|les|lesson|voor|for|aan|to|over|about) (?:\w+ )?$/.test(
				left,
			)
		);
	},
	patterns: [
		...familyPatterns,
		...moreFamilyPatterns,
		...toldFamilyPatterns,
		...saidFamilyPatterns,
		...passingFamilyPatterns,
		...ordinaryFamilyPatterns,
	],
});
