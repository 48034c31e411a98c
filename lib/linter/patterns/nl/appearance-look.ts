import type { PatternGroup } from '../../model';
import { isOfLooks, test } from '../../rules/appearance-look';

export const appearanceLook: readonly PatternGroup[] = [
	{
		open: true,
		test,
		patterns: `
ben{,t}|is|oogt|blijft|en|kandidaat|altijd|iemand ~4 [representatief|presentabel|toonbaar|fotogeniek|modebewust|slank|knap|mooi|elegant|charmant|stijlvol|goedgekleed|goedverzorgd|gesoigneerd{,e}] !voor|onderzoek|steekproef|beeld
[representatief|representatieve|presentabele|charmante|aantrekkelijke|knappe|goedogende|verzorgde|elegante|stijlvolle|fotogenieke|slanke|mooie|appetijtelijke|keurige|frisse|nette|vlotte|sportieve|gesoigneerde|hippe|moderne|jeugdige|beschaafde|blozende ~1 verschijning|uiterlijk|voorkomen|uitstraling|persoonlijkheid|look|presentatie|figuur|kandidaat|collega|medewerker|persoon|gastvrouw|dame|heer|mensen|verzorging|smoel]
[representatief|verzorgd{,e}|goed|net|keurig|leuk|fris|goedverzorgd|aantrekkelijk|knap|sportief|vlot|mooi|modern|atletisch{,e}|representatieve|gezond ~1 uiterlijk{,e}|voorkomen|gezicht|koppie|lichaam|figuur|postuur|lijf|gebit|kapsel ~1 verschijning?]
[zie{,t}|oogt ~2 er ~2 verzorgd|representatief|netjes|goed|leuk|fris|knap|aantrekkelijk|strak|keurig|modern|gezond|presentabel|piekfijn|tiptop|altijd|onberispelijk|stijlvol ~2 uit]
[verzorgd|fris|netjes|leuk ~2 er|uitziet ~1 uitziet]
[goed|leuk|verzorgd|representatief uitzien|uitziet|voorkomen]
[oogt ~2 verzorgd|representatief|netjes|fris|jong|sportief]
[gaat|altijd|steeds ~1 verzorgd|representatief|netjes|onberispelijk|strak|modieus ~1 gekleed]
[verzorgd gekleed|voorkomen]
[modieus gekleed]
[representativiteit|verschijning|aantrekkelijkheid]
[zichtbare tattoos|piercings|tatoeage{,s}]
[zonder|geen ~2 zichtbare? ~1 tatoeage{,s}|tattoo{,s}|piercing{,s}|baard|neuspiercing|gezichtspiercings|snor]
[tattoos|piercings|tatoeage{,s}] ~8 niet|verboden|ongewenst|bedekt
[slank|atletisch|sportief ~1 postuur|figuur|gebouwd|bouw]
[stralende|mooie|brede|innemende|gulle|warme lach|glimlach|verschijning]
[goed gekleed]
[de? uitstraling van een ~1 model|filmster]
[oog voor je eigen uiterlijk]
[het oog wil ook wat]
[kledingmaat|confectiemaat|maat{,je} #]`,
	},
	{
		open: false,
		test: isOfLooks,
		patterns: `
[overgewicht|obesitas|zwaarlijvig{,e,en}|corpulent{,e}|dikzak{,ken}|dikkerd{,s}|molligheid|buikje|bierbuik|dikke mensen|kandidaten]
[te dik|zwaar|mollig|gezet|klein|lelijk] !document|boek
[slank{,e} ~1 @person|lijn|figuur]
[maatje|maat|kledingmaat|confectiemaat|broekmaat #|s|m|l|xl|slank]
[bmi|vetpercentage|lichaamsgewicht] !van
[komt|kom|komen|overkomt|presenteert|oogt|verschijnt ~3 representatief|verzorgd|presentabel|netjes|chic|stijlvol|representatieve|onberispelijk ~1 over|voor|dag?] !onderzoek
[representatief|verzorgd|presentabel|netjes|onberispelijk|stijlvol ~1 over ~1 komt|komen]
[representatief|representatieve|verzorgd|verzorgde ~2 overkomen|overkomt|voorkomen|uitstraling|verschijning|uiterlijk]
[knappe|mooie|aantrekkelijke|leuke|fotogenieke|oogstrelende|bloedmooie|charmante|goedogende|appetijtelijke ~1 @person|gezicht|gezichten|smoeltje|koppies|verschijning|mensen|meiden|vrouwen|mannen|gastvrouw]
[oogt|oog|uitziet|uitzien|eruitziet|eruitzien|ziet ~3 als ~2 model|plaatje|filmster|sportschool|vakantie|reclame]
[modellook|modellenlook|modellenfiguur|modelfiguur|zandloperfiguur|sixpack|wasbord|babyface|knapperd{,s}|lekkerding|eyecatcher{,s}|plaatje om te zien]
[make-up|makeup|lippenstift|hakken|pumps|panty|rok|rokje|jurkje|stropdas|das|pak|mantelpak|colbert|overhemd ~5 verplicht|vereist|verwacht|verwachten|hoort|horen|draagt|standaard|vanzelfsprekend] !veiligheid
[zichtbare? baard{,en}|snor|stoppels|tatoeage{,s}|tattoo{,s}|tattoos|piercing{,s}|dreadlocks|dreads|rasta|afro|vlechtjes] ~6 niet|geen|verboden|taboe|bedekt|bedekken|ongewenst|af|bedekte|nee|onzichtbaar
[gladgeschoren|gladgeschoren|geschoren|geknipt|opgemaakt{,e}|gemanicuurd{,e}|strakgekapt|goedgekapt] ~3 bent|gezicht|verschijnt|komt
[goed|keurig|netjes|strak|verzorgd kapsel|gekapt|geschoren|opgemaakt|haar|handen|nagels|gebit|tanden|huid]
[frisse|stralende|innemende|mooie|witte adem|glimlach|lach|tanden|huid|teint|snoet|kop]
[uiterlijk|look|looks|uitstraling ~4 belangrijk|telt|meetelt|past|passen|doorslag|uithangbord|visitekaartje|merk|meet] !document|website|winkel
[past|passen|passend ~3 bij|in ~2 uitstraling|imago|plaatje|look|uiterlijk] 
[imago|merk|uitstraling ~4 uiterlijk|gezicht|figuur|lichaam]
[visitekaartje|uithangbord ~3 uiterlijk|verzorgd|knap|mooi|uitstraling]
[prettig|goed|aangenaam|net|verzorgd|keurig|fijn|representatief ~1 voorkomen]
[gaaf|gave|recht|rechte|wit|witte|mooi|compleet ~1 gebit|tanden|huid]
[piercing{,s}|tatoeage{,s}|tattoo{,s}|neusring{,en}|oorbellen ~3 uit|af|weg|bedek{,t,ken}|bedekt]
[letten|kijken|kijkt|let|selecteren|beoordelen ~3 op|naar ~2 uiterlijk|voorkomen|figuur|verschijning|looks]
[kleedt|kleed|gekleed ~4 modieus|elegant|stijlvol|vlot|chic|hip|vrouwelijk|sexy|onberispelijk]
bent|ben|oogt|is ~3 [aantrekkelijk|geproportioneerd|welgevormd|bevallig|fotogeniek|beeldschoon|bloedmooi|oogverblindend|fraai gebouwd?] !voor
[haar|haren|kapsel ~2 natuurlijk|natuurlijke|kort|lang|opgestoken|geverfd|blond|blonde|ongeverfd]
[lange benen]
[slanke den|lijn|taille|figuur|verschijning]
[overgewicht|obesitas|buikje ~6 niet|geen|@barred]
[tiptop|piekfijn|onberispelijk|spic|picobello ~2 uitziet|uitzien|eruitziet|gekleed|verzorgd|uit]
[tot in ~1 puntjes] ~2 verzorgd|gekleed|$
[oogt|ziet ~3 tot in de puntjes]
[mooiste|beste|knapste kant ~2 zien] ~4 foto|kiekje|filmpje|plaatje
[verzorgde|nette|goede|frisse|keurige|representatieve|sportieve indruk] ~2 maak|maakt|maken
maak|maakt|maken ~2 [verzorgde|nette|frisse|keurige|representatieve|goedverzorgde indruk]
[knappe|mooie|slanke|aantrekkelijke|lelijke|dikke @person|*ist|*isten|*er|*ers|gezichten]
[lang|lange|kort|korte|geverfd|gekleurd|blauw|paars|grijs haar|haren ~6 niet|geen|ongewenst|liever|verboden]
[haar|haren|baard|snor ~2 bij ~1 mannen|vrouwen|medewerkers]
[beoordelen|selecteren|kiezen|letten|kijken ~4 op ~2 foto|uiterlijk|gezicht|looks]
[gezicht|uiterlijk|figuur|postuur|lijf|verschijning ~3 past|passen|passend ~2 bij]
[dresscode|kledingvoorschrift|kleding ~1 : ~2 naaldhakken|hakken|rok|pak|stropdas|jurk|pumps]
[naaldhakken|stiletto's|minirok|decollete]
[zichtbare tatoeages|tattoos|piercings ~3 af|niet|geen|weg]`,
	},
];
