import type { PatternGroup } from '../../model';
import { isSought, isWithoutGround } from '../../rules/gender-person';

export const genderPerson: readonly PatternGroup[] = [
	{
		about: 'person',
		test: isSought,
		patterns: `
@guys|guys|lui !en|of|die|uit|kleedkamer|toilet
jonge|leuke|stoere|toffe|chille|gave gasten
echte|stoere|harde|stevige|nuchtere ~2 @guys
een|onze|echte|stoere|leuke|goede|geschikte|sterke|handige @mod? [man|vrouw|jongen|meisje|gozer|meid|heer|dame|kerel|vent|knul] !en|of
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
alleen|uitsluitend|enkel ~1 meiden|dames|heren|mannelijke|vrouwelijke|jongens|vrouwen|mannen
voor|als|gezocht|zoeken|zoekt|vragen|vraagt|willen ~3 [mannelijk{,e}|vrouwelijk{,e} ~1 @person|*er|*ist|*eur|*ent|*arts|*kundige]
mannelijke|vrouwelijke @person|versterking|inbreng|touch|energie
damesteam|vrouwenberoep|mannenclub|mannenploeg|mannenteam|jongensclub|mannenberoep|mannenwerk|meidenteam|vrouwenteam|vrouwenwerk
werk voor ~1 echte? kerels|vrouwen|mannen
typisch vrouwen|mannen
geschikt|ideaal|leuk voor [@guys]
krachtpatser|haantje|powervrouw`,
	},
	{
		about: 'anyone',
		open: false,
		patterns: `
#|een|zoveel|hoeveel man in|nodig|groot|vast|extra|personeel|sterk{,e}|totaal|werkzaam
telt|tellen|heeft|hebben|omvat ~1 [# man]
team|afdeling|ploeg|bedrijf|club|groep ~1 van ~1 [#|enkele|paar|tientallen man]
[met # man] !en|of
[met # man] en|of !vrouw|vrouwen
[# man] ~2 op|aan|team|afdeling|ploeg|sterk|werken|werkt|personeel
[elke|iedere|alle man] ~1 aan|nodig|telt
mandag{,en}|manjaar|manjaren|mankracht{,en}|manuren|manuur|onbemand
*mansafdeling|*mansploeg|*mansteam|driemans*|eenmans*|tweemans*|viermans*
@own mannetje|vrouwtje ~1 sta{,at,an}?
hallo|he|hey|hoi @guys|gast|gozer|meid|gasten
[@guys van|achter ~2 *bureau|receptie|*afdeling|kantoor|balie|administratie|werkplaats|kassa|*dienst|*ploeg|*team|magazijn|*bouw|techniek|planning|keuken|*verkoop|beveiliging|logistiek|vloer|werkvloer|loods|haven]
als een man|kerel|vent
man van ~1 praktijk|daad|wereld
broederschap|moederfiguur|vaderfiguur
moeder|vader|moedertje|mama|papa van ~1 team|afdeling|groep|kantoor
[eerste|tweede|derde man] !en
[onze|deze|jouw nieuwe? ~1 man] in|bij|voor|op`,
	},
	{
		test: isWithoutGround,
		patterns: `
[@guys|knapen] ~1 met|die|gezocht|opgelet ~6 zijn|zoeken|welkom|kunnen|mogen|reageren|solliciteren|bellen
^ [@guys|knapen] met|die
[juiste|ideale|geschikte man] !en|of
[dames|heren|vrouwen|mannen] van|uit ~3 reageren|solliciteren`,
	},
	{
		open: false,
		test: isWithoutGround,
		patterns: `
niks|niets|iets voor @guys
@team van ~2 @guys
onze mannetjes
[per man] !en
ben{,t} ~1 [mannelijke|vrouwelijke @person|*er|kok|barista]`,
	},
];
