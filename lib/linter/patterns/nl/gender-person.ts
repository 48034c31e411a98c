import type { PatternGroup } from '../../model';
import { isSought, isWithoutGround } from '../../rules/gender-person';

export const genderPerson: readonly PatternGroup[] = [
	{
		about: 'person',
		test: isSought,
		patterns: `
@guys|guys|lui !en|of|die|uit|kleedkamer|toilet
toffe|gave|stoere|chille|jonge|leuke gasten
nuchtere|harde|stevige|stoere|echte ~2 @guys
een|onze|stoere|sterke|echte|geschikte|goede|handige|leuke @mod? [jongen|meid|dame|heer|man|vrouw|kerel|vent|meisje|knul|gozer|gast] !en|of
man|vrouw|dames|heren gezocht|gevraagd|opgelet
gezocht : man|vrouw`,
	},
	{
		about: 'anyone',
		severity: 'stop',
		test: isWithoutGround,
		patterns: `
voorkeur ~4 naar|voor|aan ~4 @sex
liefst|voorkeur ~3 @sex
alleen|enkel|uitsluitend ~1 mannen|vrouwen|dames|heren|jongens|meiden|mannelijke|vrouwelijke
zoeken|gezocht|vragen|willen|zoekt|voor|vraagt|als ~3 [mannelijk{,e}|vrouwelijk{,e} ~1 @person|*er|*kundige|*ist|*eur|*arts|*ent]
mannelijke|vrouwelijke @person|versterking|inbreng|touch|energie
mannenwerk|vrouwenwerk|mannenberoep|vrouwenberoep|mannenploeg|mannenteam|vrouwenteam|damesteam|meidenteam|mannenclub|jongensclub
werk voor ~1 echte? mannen|vrouwen|kerels
typisch mannen|vrouwen
geschikt|ideaal|leuk voor [@guys]
krachtpatser|haantje|powervrouw`,
	},
	{
		about: 'anyone',
		open: false,
		patterns: `
#|een|zoveel|hoeveel man sterk{,e}|personeel|totaal|in|groot|vast|extra|nodig|werkzaam
telt|tellen|heeft|hebben|omvat ~1 [# man]
ploeg|team|groep|club|bedrijf|afdeling ~1 van ~1 [#|enkele|paar|tientallen man]
[met # man] !en|of
[# man] ~2 werken|werkt|aan|team|ploeg|afdeling|op|sterk|personeel
[alle|elke|iedere man] ~1 nodig|telt|aan
mankracht{,en}|manuren|manjaar|manjaren|manuur|mandag{,en}|onbemand
eenmans*|tweemans*|driemans*|viermans*|*mansteam|*mansploeg|*mansafdeling
@own mannetje|vrouwtje ~1 sta{,at,an}?
hoi|hey|he|hallo @guys|gasten|gozer|gast|meid
[@guys van|achter ~2 *bureau|receptie|afdeling|kantoor|balie|administratie|werkplaats|kassa]
als een vent|man|kerel
man van ~1 daad|praktijk|wereld
broederschap|vaderfiguur|moederfiguur
vader|moeder|moedertje|mama|papa van ~1 team|afdeling|groep|kantoor
[eerste|derde|tweede man] !en
[onze|jouw|deze nieuwe? ~1 man] in|voor|bij|op`,
	},
	{
		test: isWithoutGround,
		patterns: `
[@guys|knapen] ~1 die|met|gezocht|opgelet ~6 mogen|kunnen|zijn|bellen|reageren|welkom|solliciteren|zoeken
^ [@guys|knapen] die|met
[juiste|geschikte|ideale man] !en|of
[dames|heren|vrouwen|mannen] uit|van ~3 reageren|solliciteren`,
	},
	{
		open: false,
		test: isWithoutGround,
		patterns: `
niets|niks|iets voor @guys
@team van ~2 @guys
onze mannetjes
[per man] !en
ben{,t} ~1 [mannelijke|vrouwelijke @person|barista|kok|*er]`,
	},
];
