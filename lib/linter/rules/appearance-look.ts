import { followsPreposition, governor } from '../frame';
import type { Match, Rule, SentenceContext } from '../model';
import { sources } from '../sources';

// Samples, rooms, texts and food are representative or well cared for in another sense.
const OTHER_MEANING =
	/^(?:onderzoek|steekproef|beeld|enquete|panel|groep|deel|gegevens|data|selectie|lunch|ruimte|kantoor|pand|gebouw|tuin|park|omgeving|document|documenten|tekst|teksten|stuk|stukken|rapport|verslag|voorbeeld|maaltijd|huis|woning|website|presentatie|dossier|dossiers|administratie|taalgebruik|werkplek|locatie|locaties|sample|survey|study|research|garden|gardens|offices?|office|building|buildings|data|results?|layout|document|documents|website|animals?|lawn|text|report|reports|parks?|slides?|shape)$/;

function test(context: SentenceContext, match: Match): boolean {
	const next = context.words[match.last]?.text ?? '';
	const after = context.words[match.last + 1]?.text ?? '';
	if (OTHER_MEANING.test(next) || (/(?:e|y|ed)$/.test(next) && OTHER_MEANING.test(after))) return false;
	const who = governor(context, match.first);
	// one adjective alone, after a preposition, describes somebody else or a thing
	return (
		who !== 'work' &&
		who !== 'other' &&
		!(match.last - match.first === 1 && followsPreposition(context, match.first))
	);
}

export const appearanceLook: Rule = {
	id: 'appearance-look',
	version: 1,
	category: 'appearance',
	severity: 'warn',
	sources: [sources.awgb, sources.college],
	patterns: {
		nl: [
			{
				open: true,
				test,
				patterns: `
bent|ben|is|oogt|blijft|en|kandidaat|altijd|iemand ~4 [representatief|presentabel|toonbaar|fotogeniek|modebewust|slank|knap|mooi|elegant|charmant|stijlvol|goedgekleed|goedverzorgd|gesoigneerd|gesoigneerde] !voor|onderzoek|steekproef|beeld
[representatief|representatieve|presentabele|charmante|aantrekkelijke|knappe|goedogende|verzorgde|elegante|stijlvolle|fotogenieke|slanke|mooie|appetijtelijke|keurige|frisse|nette|vlotte|sportieve|gesoigneerde|hippe|moderne|jeugdige|beschaafde|blozende ~1 verschijning|uiterlijk|voorkomen|uitstraling|persoonlijkheid|look|presentatie|figuur|kandidaat|collega|medewerker|persoon|gastvrouw|dame|heer|mensen|verzorging|smoel]
[representatief|verzorgd|goed|net|keurig|leuk|fris|goedverzorgd|aantrekkelijk|knap|sportief|vlot|mooi|modern|atletisch|atletische|representatieve|verzorgde|gezond ~1 uiterlijk|voorkomen|uiterlijke|gezicht|koppie|lichaam|figuur|postuur|lijf|gebit|kapsel ~1 verschijning?]
[ziet|zie|oogt ~2 er ~2 verzorgd|representatief|netjes|goed|leuk|fris|knap|aantrekkelijk|strak|keurig|modern|gezond|presentabel|piekfijn|tiptop|altijd|onberispelijk|stijlvol ~2 uit]
[verzorgd|fris|netjes|leuk ~2 er|uitziet ~1 uitziet]
[goed|leuk|verzorgd|representatief uitzien|uitziet|voorkomen]
[oogt ~2 verzorgd|representatief|netjes|fris|jong|sportief]
[gaat|altijd|steeds ~1 verzorgd|representatief|netjes|onberispelijk|strak|modieus ~1 gekleed]
[verzorgd gekleed|voorkomen]
[modieus gekleed]
[representativiteit|verschijning|aantrekkelijkheid]
[zichtbare tatoeages|tattoos|piercings|tatoeage]
[zonder|geen ~2 zichtbare? ~1 tatoeage{,s}|tattoo{,s}|piercing{,s}|baard|neuspiercing|gezichtspiercings|snor]
[tatoeages|tattoos|piercings|tatoeage] ~8 niet|verboden|ongewenst|bedekt
[slank|atletisch|sportief ~1 postuur|figuur|gebouwd|bouw]
[stralende|mooie|brede|innemende|gulle|warme lach|glimlach|verschijning]
[goed gekleed]
[de? uitstraling van een ~1 model|filmster]
[oog voor je eigen uiterlijk]
[het oog wil ook wat]
[kledingmaat|confectiemaat|maatje|maat #]`,
			},
		],
		en: [
			{
				open: true,
				test,
				patterns: `
are|be|is|look|you're ~4 [presentable|well-groomed|attractive|good-looking|well-dressed|photogenic|handsome|pretty|slim|stylish|elegant|beautiful|clean-cut|well-presented|groomed|clean-shaven|smartly|neat ~1 in|dressed|turned|out?] !for|sample|of
[well|smartly|immaculately|impeccably|neatly|properly|sharply|stylishly|fashionably|nicely|tidily groomed|presented|dressed|turned|kempt|attired ~1 out?]
[well-groomed|good-looking|well-dressed|clean-cut|well-presented|clean-shaven|smart-looking|fresh-faced ~1 @person?]
[clean cut|shaven]
[good|fresh|stunning|great|movie star|film-star looks]
[look|looks|looking ~1 good|smart|great|presentable|sharp|fresh|neat|attractive|fit|part|stylish|immaculate|your best ~1 on? camera|uniform?]
[presentable|attractive|pleasant|professional|neat|smart|tidy|polished|well-kept|good|fresh|immaculate|pleasing|clean|youthful|stylish|elegant|beautiful|impeccable|groomed|athletic|handsome|striking|wholesome ~1 appearance|looks|look|presence|image|face|physique|figure|build|exterior|presentation|demeanour] !of
[presentable|attractive|handsome|pretty|photogenic|good-looking|slim|elegant|beautiful ~1 @person|lady|girl|woman|man|hostess|receptionist|host]
[personal grooming]
[visible tattoos|tattoo|piercings|piercing]
[no|without ~2 visible? ~1 tattoos?|tattoos|piercing{,s}|beard{,s}|facial ~1 hair|piercings?]
[tattoos|piercings ~4 not|forbidden|covered|hidden|unacceptable ~1 allowed|accepted|permitted?]
[slim|athletic|slender|trim|toned|muscular ~1 build|figure|body|physique]
[winning|bright|beautiful|dazzling|pretty|lovely|radiant|great|nice smile|face]
[easy on the eye{,s}]
[dress|clothing size]
[dress to impress]
[film star]
[the face of a]
[nice|good legs|teeth|skin|figure]`,
			},
		],
	},
};
