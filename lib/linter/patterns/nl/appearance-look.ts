import type { PatternGroup } from '../../model';
import { isOfLooks, test } from '../../rules/appearance-look';

export const appearanceLook: readonly PatternGroup[] = [
	{
		open: true,
		test,
		patterns: `
@be|oogt|blijft|en|kandidaat|altijd|iemand ~4 [@handsome|charmant|slank|mooi|stijlvol|elegant] !voor|onderzoek|steekproef|beeld
@handsomely|@neatly|@neat|goed|sportief|atletisch ~1 @look|persoonlijkheid|kandidaat|collega|medewerker|persoon|gastvrouw|dame|heer|mensen
zie{,t}|oogt ~2 er ~2 @neat|@handsome|strak|modern|gezond|onberispelijk|stijlvol|altijd ~2 uit
@neat|onberispelijk ~2 uitzie{t,n}|eruitzie{t,n}|uit|gekleed
@neat ~1 over ~1 komt|komen
oogt ~2 @neat|jong|sportief
goed|strak|modieus gekleed
representativiteit|verschijning|aantrekkelijkheid
zichtbare @ink
kom{,t}|verschijn{,t}|draag{,t} ~5 [@wear]
look|looks|uiterlijk|lach|figuur van een ~1 model|*ster|*god
zonder|geen ~3 @ink|baard|snor
[zichtbare? @ink] ~8 niet|verboden|ongewenst|bedekt|af|uit|weg|taboe|onzichtbaar
slank|atletisch|sportief ~1 postuur|figuur|gebouwd|bouw
stralende|mooie|brede|innemende|warme|witte|frisse ~1 lach|glimlach|tanden|verschijning
kledingmaat|confectiemaat|maat|maatje #`,
	},
	{
		open: false,
		test: isOfLooks,
		patterns: `
overgewicht|obesitas|dikzak{,ken}|buikje
slank{,e} ~1 @person|lijn|figuur|den
maat|maatje|*maat #|s|m|l|xl|slank
[bmi|lichaamsgewicht] !van
[komt|kom|komen|overkomt|presenteert|oogt ~3 @neat|stijlvol|representatieve|onberispelijk] !onderzoek
representatie{f,ve}|verzorgd{,e} ~2 overkomen|overkomt|@look
@handsomely ~1 @person|@look|meiden|vrouwen|mannen|gastvrouw|*ist|*isten|*er|*ers
oogt|uitzie{t,n}|eruitzie{t,n}|ziet ~3 als ~2 model|plaatje|vakantie
modellook|sixpack|eyecatcher{,s}
[@wear|pak ~5 verplicht|vereist|verwacht{,en}|hoort|horen|draagt|standaard|vanzelfsprekend] !veiligheid
[zichtbare? @ink|baard{,en}|snor|dreadlocks|dreads|oorbellen] ~6 niet|geen|verboden|taboe|bedek*|ongewenst|af|uit|weg|nee|onzichtbaar
gladgeschoren|geschoren|geknipt|opgemaakt{,e}|*gekapt ~3 bent|gezicht|verschijn{,t}|kom{,t}|binnen
in pak ~2 verschijn{,t}|kom{,t}
@own haar|haren|kapsel|nagels|huid|gebit|tanden|handen ~2 verzorgd|gaaf|wit|gekapt|geknipt|opgestoken|los|kort|vast
natuurlijke|opvallende|felle|gekke haarkleur|kleur
die|je|mensen ~2 er goed|mooi|leuk|patent|knap uit{zien,ziet}
@neat|goed|mooi uitziend{,e}|ogend{,e}
lust voor het oog
met ~1 [@own uiterlijk|looks|verschijning|figuur]
uiterlijk mag er zijn
weeg{t,} ~4 # kilo|kg
gezond{,e} gewicht
straal{,t} ~2 klasse|charme|elegantie
goed|@neat|strak kapsel|gekapt|geschoren|opgemaakt|haar|handen|nagels|gebit|tanden|huid
[uiterlijk|look|looks|uitstraling ~4 belangrijk|telt|meetelt|past|passen|doorslag|visitekaartje|merk|meet] !document|website|winkel
past|passen|passend ~3 uitstraling|plaatje|look|uiterlijk
prettig|goed|aangenaam|net|verzorgd|keurig|fijn ~1 voorkomen
gaaf|wit|witte|mooi ~1 gebit|tanden|huid
letten|kijken|kijkt|let|selecteren|beoordelen|kiezen ~4 op|naar ~2 uiterlijk|voorkomen|figuur|verschijning|looks|foto|gezicht
kleedt|gekleed ~4 modieus|elegant|stijlvol|vlot|hip|vrouwelijk|onberispelijk
bent|ben|oogt|is ~3 [aantrekkelijk|fotogeniek|beeldschoon] !voor
lang|lange|kort|korte|geverfd|gekleurd|grijs haar|haren ~6 niet|niks|geen|ongewenst|liever|verboden
plaatje om ~1 zien
tot in ~1 puntjes
[mooiste|beste kant ~2 zien] ~4 foto|kiekje|filmpje|plaatje
@neatly|goede indruk
gezicht|uiterlijk|figuur|postuur|lijf|verschijning ~3 past|passen|passend ~2 bij`,
	},
];
