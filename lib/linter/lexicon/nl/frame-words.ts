import type { FrameWords } from '../types';

export const frameWords: FrameWords = {
	reader: 'je jij u jullie',
	candidate:
		'voorkeur ben{,t} heb{,t} heeft beschikt bezit gaat toont verwacht{,en} vraagt vragen wil willen zoeken zoekt ' +
		'past vereist blijft is zijn kan kunt wensen oogt gevraagd gezocht houdt lijkt voelt was werft werven ziet ' +
		'hoort dient weet eisen verlangen verlangt eist geldt moet{,en} prefereren selecteren wenst word{,t} ' +
		'staat werkt zit krijg{,t} bestaat denken hopen mikken nodigen richten verwelkomen vormen vormt werken ' +
		'deelt telt zien beheerst ga heten kom{,t} mag mogen onderschrijft spreek{,t} versterk{,t,en} zou zouden ' +
		'belijdt beschikken draagt gelooft geniet hecht{,en}',
	work:
		'adviseert adviseren begeleid{,t,en} help{,t,en} ondersteun{,t,en} onderzoek{,t,en} train{,t,en} ' +
		'bezoek{,t,en} bouwen bouwt coach{,t,en} ontwikkelen ontwikkelt organiseren schrijft organiseert schrijven ' +
		'maakt maken geeft geven behandelt behandelen leert verzorgt verzorgen informeert informeren controleert ' +
		'ontvangen ontvangt beoordeelt beoordelen controleren interviewen interviewt plant spreken vertaalt ' +
		'plannen verkoopt verkopen beheert test{,en} beheren ontwerpt ontwerpen leidt voert regelt regelen doceert ' +
		'lesgeven bedient bedienen bestudeert analyseert meet vertegenwoordigt behartigt verdedigt bemiddelt ' +
		'brengt activeert handhaaft inspecteert motiveert onderhoudt plaatst repareert restaureert stimuleert ' +
		'haalt bereikt betrekt faciliteert bestrijdt voorkomt signaleert verstrekt levert biedt bieden beschermt ' +
		'coordineert huisvest opent vervoert',
	prepositions: 'bij van rond tegen voor aan door jegens met naar namens omtrent onder over tussen',
	ownPrepositions:
		'zoek|zoeken|zoekt|speuren|jacht|vraag|vragen|verlangen|uit|smachten naar\niemand|kandidaat|collega|mensen|persoon|talent|type|hond|*er|*ist|*eur|*ent met\n^ met\nteam|teams|ploeg|club|groep|clubje|groepje|afdeling|bestaat|stel|organisatie|iemand|kandidaat|mensen|plek|plaats|bijbaan|baan|baantje|vacature|functie|werk|kans|geknipt|geschikt|ideaal|perfect|leuk|mooi|past|iets van|met|voor|bij|uit|aan\nbeschikt|beschikken|beschik|beschikking over\nhouden|houdt|geef|voorkeur aan|van\ndenken|denkt we|wij? aan\nwerken|werk|werkt|komt|collega|samenwerken met|tussen|onder|bij\nwerkplek|plek|ruimte|plaats voor|aan\nbehoefte|gebrek aan\neen van\nbent|ben|hebt met|van',
	others:
		'asielzoekers bedrijven clienten daders gezinnen gasten jeugd ouderen scholen studenten zieken zorgvragers ' +
		'publiek bomen client{,en} klant{,en} koe koeien patient{,en} planten statushouders vogels werkzoekenden ' +
		'burger{,s} inwoner{,s} leerling{,en} kind{,eren} ouder{,s} gezin{,nen} bewoner{,s} bezoeker{,s} gast{,en} ' +
		'deelnemer{,s} jongere{,n} oudere{,n} student{,en} ondernemer{,s} huurder{,s} vluchteling{,en} ' +
		'gebruiker{,s} gedetineerde{,n} doelgroep{,en} lezer{,s} reiziger{,s} slachtoffer{,s} verdachte{,n} ' +
		'*bewoners kleuter{,s} peuter{,s} puber{,s} tiener{,s} *patienten baby boer{,en} consument{,en} kiezer{,s} passagier{,s} veehouder{,s} weggebruiker{,s} ' +
		'hond{,en} *bezoekers *leerlingen *vee dier{,en} *clienten *dieren paard{,en}',
	determiners:
		'andere beide dat je jouw alle iedere elke ieder echte erg vooral heel zeer ook ons onze veel de deze die dit echt een enkele het hun mijn sommige vele',
	open: 'zoeken we|wij niet\nhoeft|hoeven|hoef ~5 niet|geen !te\nhoeft|hoeven|hoef ~5 niet te !reageren|solliciteren|bellen|schrijven|komen|mailen|schrijven\nniemand hoeft\nniet ~2 nodig|vereist|verplicht|noodzakelijk|belangrijk|relevant|doorslaggevend|verplichting|erg|bezwaarlijk|gevraagd\ngeen ~3 eis|vereiste|voorwaarde|probleem|bezwaar|must|punt|rol|belemmering|verplichting|bezwaren|criterium|reden|nadeel|obstakel|drempel|issue|selectiecriterium\nmaakt|maken ~5 niet|niets|niks uit\ndoet|doen ~2 er ~3 niet toe\nongeacht|onafhankelijk\nook als|zonder|wanneer|indien|met\nmet of zonder\nzonder of met\nwel of geen|niet\nmag|mogen !niet|geen|nooit|zeker|uitsluitend|alleen|men\nvrijwillig{,e}\nkijken|letten|kijkt|let ~3 niet\nvragen ~3 niet|nooit naar|om\nhangt|hangen ~2 niet ~1 af\nniet ~2 afhankelijk|bepalend|uitmaken|gebonden\ntelt ~2 niet\nvan elke|iedere|alle leeftijd{,en}\nelke|iedere leeftijd\nalle leeftijden\nzelf bepalen|kiezen|weten\nbepaal|kies ~2 zelf\nin plaats van\nniet alleen\ngeldt niet\nmet respect voor\niedereen ~8 welkom\nwelkom ~2 ongeacht',
	mention:
		'het|de|een|dit|deze woord|woorden|woordje|term|termen|uitdrukking|uitdrukkingen|zin|zinnen|zinnetje|kop|titel|slogan|kreet|label\nwoorden|termen|uitdrukkingen|zinnen|teksten|kreten|frasen|formuleringen|vacatureteksten|advertenties|clichés|cliches als|zoals|over|met|vol|waarin\nwoorden|termen|cliches als|zoals\nin plaats van\nschrijven|schrijf|zeggen|zeg|gebruiken|gebruik|noemen ~4 niet|geen|nooit|liever\nvermijd|vermijden|schrap|schrappen|vervang|vervangt|vervangen\nzogenaamde|zogeheten|zogenoemde|heet{te,ten}\nbetekent|betekenis',
	legal:
		'wettelijk|wettelijke|wet|wetgeving|*wet|*besluit|vertrouwensfunctie|staatsgeheim|staatsgeheimen|gerubriceerde|grondwet|verordening|arbeidstijdenwet|voorschrift|grondslag|statuten|vrijstelling|beroepsvereiste\nals|een|deze uitzondering',
	reason:
		'omdat|want|vanwege|aangezien|zodat|daarom|doordat|namelijk|immers|ivm|wegens|waarvoor\nin verband met\nnodig voor|om|bij\nverband met',
};
