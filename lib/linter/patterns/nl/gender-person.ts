import type { PatternGroup } from '../../model';
import { isSought, isWithoutGround } from '../../rules/gender-person';

export const genderPerson: readonly PatternGroup[] = [
	{
		about: 'person',
		test: isSought,
		patterns: `
jongens|meiden|dames|heren|gasten|vrouwen|mannen|mannekes|kerel{,s}|vent{,en}|makkers|meisjes|boys|girls|guys|lui !en|of|die|uit|kleedkamer|toilet
een|onze|stoere|sterke|echte|geschikte|goede|handige|leuke @mod? [jongen|meid|dame|heer|man|vrouw|kerel|vent|meisje|knul|gozer|gast] !en|of
[echte|stoere|sterke|handige|nuchtere|harde|stevige ~2 man{,nen}|kerel{,s}|vrouw{,en}|vent|jongens|meiden|dames]
iemand|kandidaat|collega ~6 [echte mannen|vrouwen|jongens]
[hoi|hey|he|hallo|dag|beste|kom|hee jongens|meiden|dames|heren|mannen|boys|guys|gasten]
[dames opgelet|gezocht|gevraagd]
[heren opgelet|gezocht|gevraagd]
[man|vrouw gezocht|gevraagd]
[gezocht : man|vrouw]`,
	},
	{
		about: 'anyone',
		severity: 'stop',
		test: isWithoutGround,
		patterns: `
[voorkeur ~4 naar|voor|aan ~4 man{,nen}|vrouw{,en}|dame{,s}|heer|mannelijk{,e}|vrouwelijk{,e}|heren|meisje|jongen ~1 kandidaat|kandidaten|collega]
[voorkeur ~4 naar|voor|aan ~4 man{,nen}|vrouw{,en}|dame{,s}|heer|mannelijk|vrouwelijk|heren|meisje|jongen]
[liefst|bij|voorkeur ~2 een? man|vrouw|dame|heer|meisje|jongen|mannelijk{,e}|vrouwelijk{,e}]
[het liefst ~3 man|vrouw|dame|heer|jongen|meid|mannelijke|vrouwelijke ~1 collega|kandidaat]
[alleen|enkel|uitsluitend ~1 mannen|vrouwen|dames|heren|mannelijke|vrouwelijke|jongens|meiden ~1 kandidaten|sollicitanten|collega's]
[alleen|enkel|uitsluitend ~1 mannen|vrouwen|dames|heren|jongens|meiden]
zoeken|gezocht|vragen|willen|zoekt|voor|vraagt|als ~3 [mannelijk{,e}|vrouwelijk{,e} ~1 @person|*er|*kundige|*ist|*eur|*arts|arts|*ent]
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
#|een|zoveel|hoeveel man sterk{,e}|personeel|totaal|in|groot|vast|extra|nodig|werkzaam
[# man] sterk|personeel
telt|tellen|heeft|hebben|omvat ~1 [# man]
ploeg|team|groep|club|bezetting|staf|bedrijf|afdeling ~1 van ~1 [#|enkele|paar|tientallen man]
[met # man] !en|of
[# man] ~2 werken|werkt|aan|team|ploeg|afdeling|op
[alle|elke|iedere man] ~1 nodig|telt|aan
[mankracht{,en}|manuren|manjaar|manjaren|manmaand{,en}|manuur|mandag{,en}|onbemand]
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
	{
		test: isWithoutGround,
		patterns: `
[kerels|gasten|meiden|jongens|vrouwen|mannen|dames|heren|knapen|gozers|jongedames|jongeheren|knullen|lieverds|bikkels] ~1 die|met|gezocht|opgelet ~6 mogen|kunnen|zijn|bellen|reageren|welkom|solliciteren|zoeken
^ [kerels|meiden|jongens|knapen|gozers|dames|heren|mannen|vrouwen] die|met
[juiste|geschikte|ideale man] !en|of
[dames|heren|vrouwen|mannen] uit|van ~3 reageren|solliciteren`,
	},
	{
		open: false,
		test: isWithoutGround,
		patterns: `
[niets|niks|iets voor vrouwen|dames|mannen|meisjes|heren]
[onze mannetjes]
[per man] !en
ben{,t} ~1 [mannelijke|vrouwelijke @person|barista|kok|*er]`,
	},
];
