import type { PatternGroup } from '../../model';
import { isOfLooks, test } from '../../rules/appearance-look';

export const appearanceLook: readonly PatternGroup[] = [
	{
		open: true,
		test,
		patterns: `
blijft|oogt|@be|iemand|kandidaat ~2 [mooi] $
en|blijft|oogt|@be|iemand|kandidaat|altijd ~4 [slank|stijlvol|@handsome|elegant|charmant] !voor|onderzoek|steekproef|beeld
@neatly|@neat|sportief|atletisch|@handsomely ~1 medewerker|mensen|persoon|collega|kandidaat|heer|dame|gastvrouw|@look|persoonlijkheid
oogt|zie{,t} ~2 er ~2 @neat|onberispelijk|stijlvol|@handsome|altijd|gezond|strak|modern ~2 uit
@neat|onberispelijk ~2 uit|uitzie{t,n}|eruitzie{t,n}|gekleed
@neat ~1 over ~1 komen|komt
oogt ~2 jong|@neat|sportief
goed|strak|modieus gekleed
representativiteit|verschijning|aantrekkelijkheid
zichtbare @ink en|of|noch? @ink?
kom{,t}|verschijn{,t}|draag{,t} ~5 [@wear]
uiterlijk|figuur|looks|look|lach van een ~1 *ster|model|*god
zonder|geen ~3 @ink|snor|baard
[zichtbare? @ink] ~8 niet|af|uit|weg|onzichtbaar|ongewenst|verboden|taboe|bedekt
slank|sportief|atletisch ~1 figuur|postuur|gebouwd|bouw
mooie|warme|witte|innemende|brede|frisse|stralende ~1 verschijning|tanden|lach|glimlach
kledingmaat|maat|maatje|confectiemaat #`,
	},
	{
		open: false,
		test: isOfLooks,
		patterns: `
buikje|dikzak{,ken}|obesitas|overgewicht
slank{,e} ~1 @person|figuur|den|lijn
maat|maatje|*maat #|s|slank|m|l|xl
[lichaamsgewicht|bmi] !van
[oogt|komen|komt|kom|overkomt|presenteert ~3 @neat|onberispelijk|stijlvol|representatieve] !onderzoek
representatie{f,ve}|verzorgd{,e} ~2 @look|overkomt|overkomen
@handsomely ~1 @person|*er|*ist|*isten|*ers|vrouwen|mannen|gastvrouw|@look|meiden
oogt|uitzie{t,n}|eruitzie{t,n}|ziet ~3 als ~2 plaatje|vakantie|model
eyecatcher{,s}|modellook|sixpack
[@wear|pak ~5 verplicht|vereist|verwacht{,en}|horen|hoort|vanzelfsprekend|draagt|standaard] !veiligheid
[zichtbare? baard{,en}|@ink|snor|dreadlocks|dreads|oorbellen] ~6 niet|geen|af|uit|weg|onzichtbaar|ongewenst|verboden|taboe|nee|bedek*
geknipt|geschoren|*gekapt|gladgeschoren|opgemaakt{,e} ~3 bent|gezicht|verschijn{,t}|kom{,t}|binnen
in pak ~2 verschijn{,t}|kom{,t}
@own haar|haren|tanden|gebit|huid|handen|kapsel|nagels ~2 vast|kort|gaaf|wit|gekapt|geknipt|verzorgd|los|opgestoken
natuurlijke|opvallende|felle|gekke haarkleur|kleur
die|je|mensen ~2 er goed|mooi|leuk|knap|patent uit{zien,ziet}
goed|@neat|mooi ogend{,e}|uitziend{,e}
lust voor het oog
met ~1 [@own uiterlijk|verschijning|figuur|looks]
uiterlijk mag er zijn
weeg{,t} ~4 # kilo|kg
gezond{,e} gewicht
straal{,t} ~2 klasse|charme|elegantie
goed|@neat|strak haar|tanden|gebit|huid|handen|kapsel|nagels|gekapt|geschoren|opgemaakt
[uiterlijk|uitstraling|look|looks ~4 past|passen|telt|meet|belangrijk|doorslag|meetelt|merk|visitekaartje] !document|website|winkel
past|passen|passend ~3 uiterlijk|uitstraling|look|plaatje
prettig|goed|aangenaam|net|verzorgd|keurig|fijn ~1 voorkomen
gaaf|wit|witte|mooi ~1 tanden|gebit|huid
letten|kijken|kijkt|let|selecteren|beoordelen|kiezen ~4 op|naar ~2 foto|gezicht|voorkomen|uiterlijk|verschijning|figuur|looks
kleedt|gekleed ~4 onberispelijk|stijlvol|vlot|hip|elegant|modieus|vrouwelijk
bent|ben|is|oogt ~3 [aantrekkelijk|beeldschoon|fotogeniek] !voor
lang|lange|kort|korte|geverfd|gekleurd|grijs haar|haren ~6 niet|geen|verboden|ongewenst|niks|liever
plaatje om ~1 zien
tot in ~1 puntjes
[mooiste|beste kant ~2 zien] ~4 foto|kiekje|filmpje|plaatje
goede|@neatly indruk
lijf|uiterlijk|verschijning|figuur|postuur|gezicht ~3 past|passen|passend ~2 bij`,
	},
];
