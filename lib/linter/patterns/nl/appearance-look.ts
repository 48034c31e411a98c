import type { PatternGroup } from '../../model';
import { test } from '../../rules/appearance-look';

export const appearanceLook: readonly PatternGroup[] = [
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
];
