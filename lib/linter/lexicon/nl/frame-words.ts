import type { FrameWords } from '../types';

export const frameWords: FrameWords = {
	reader: 'je jij u jullie',
	candidate:
		'voorkeur vragen vraagt willen zoeken zoekt ben{,t} heb{,t} heeft beschikt bezit gaat toont verwacht{,en} wil ' +
		'wensen gevraagd gezocht werven werft past vereist blijft is zijn kan kunt houdt lijkt oogt voelt was ziet ' +
		'hoort dient weet eisen verlangen verlangt eist geldt moet{,en} prefereren selecteren wenst word{,t} ' +
		'denken mikken richten verwelkomen nodigen hopen werkt werken zit vormen vormt staat bestaat krijg{,t} ' +
		'deelt telt zien beheerst ga heten kom{,t} mag mogen onderschrijft spreek{,t} versterk{,t,en} zou zouden ' +
		'belijdt beschikken draagt gelooft geniet hecht{,en}',
	work:
		'begeleid{,t,en} onderzoek{,t,en} adviseert adviseren help{,t,en} ondersteun{,t,en} train{,t,en} ' +
		'coach{,t,en} bouwt bouwen bezoek{,t,en} ontwikkelt ontwikkelen schrijft schrijven organiseert organiseren ' +
		'maakt maken geeft geven leert verzorgt verzorgen behandelt behandelen informeert informeren controleert ' +
		'ontvangen ontvangt plant spreken beoordeelt beoordelen controleren interviewen interviewt vertaalt ' +
		'plannen verkoopt verkopen beheert test{,en} beheren ontwerpt ontwerpen leidt voert regelt regelen doceert ' +
		'lesgeven bedient bedienen bestudeert analyseert meet verdedigt vertegenwoordigt behartigt bemiddelt ' +
		'brengt activeert handhaaft inspecteert motiveert onderhoudt plaatst repareert restaureert stimuleert ' +
		'haalt bereikt betrekt faciliteert bestrijdt voorkomt signaleert verstrekt levert biedt bieden beschermt ' +
		'coordineert huisvest opent vervoert',
	prepositions: 'bij van voor aan door jegens met naar namens omtrent onder over rond tegen tussen',
	ownPrepositions:
		'zoek|zoeken|zoekt|speuren|jacht|vraag|vragen|verlangen|uit|smachten naar\niemand|kandidaat|collega|mensen|persoon|talent|type|hond|*er|*ist|*eur|*ent met\n^ met\nteam|teams|ploeg|club|groep|clubje|groepje|afdeling|bestaat|stel|organisatie|iemand|kandidaat|mensen|plek|plaats|bijbaan|baan|baantje|vacature|functie|werk|kans|geknipt|geschikt|ideaal|perfect|leuk|mooi|past|iets van|met|voor|bij|uit|aan\nbeschikt|beschikken|beschik|beschikking over\nhouden|houdt|geef|voorkeur aan|van\ndenken|denkt we|wij? aan\nwerken|werk|werkt|komt|collega|samenwerken met|tussen|onder|bij\nwerkplek|plek|ruimte|plaats voor|aan\nbehoefte|gebrek aan\neen van\nbent|ben|hebt met|van',
	others:
		'gezinnen studenten clienten gasten asielzoekers bedrijven daders jeugd ouderen scholen zieken zorgvragers ' +
		'publiek bomen client{,en} klant{,en} koe koeien patient{,en} planten statushouders vogels werkzoekenden ' +
		'burger{,s} inwoner{,s} leerling{,en} kind{,eren} ouder{,s} gezin{,nen} bewoner{,s} bezoeker{,s} gast{,en} ' +
		'deelnemer{,s} jongere{,n} oudere{,n} student{,en} ondernemer{,s} huurder{,s} vluchteling{,en} ' +
		'doelgroep{,en} gebruiker{,s} gedetineerde{,n} lezer{,s} reiziger{,s} slachtoffer{,s} verdachte{,n} ' +
		'*bewoners kleuter{,s} peuter{,s} puber{,s} tiener{,s} *patienten baby boer{,en} consument{,en} kiezer{,s} passagier{,s} veehouder{,s} weggebruiker{,s} ' +
		'hond{,en} *bezoekers *clienten *dieren *leerlingen *vee dier{,en} paard{,en}',
	determiners:
		'je jouw alle iedere elke ieder echte echt erg vooral heel zeer ook ons onze veel andere beide dat de deze die dit een enkele het hun mijn sommige vele',
	open: 'zoeken we|wij niet\nhoeft|hoeven|hoef ~5 niet|geen !te\nhoeft|hoeven|hoef ~5 niet te !reageren|solliciteren|bellen|schrijven|komen|mailen|schrijven\nniemand hoeft\nniet ~2 nodig|vereist|verplicht|noodzakelijk|belangrijk|relevant|doorslaggevend|verplichting|erg|bezwaarlijk|gevraagd\ngeen ~3 eis|vereiste|voorwaarde|probleem|bezwaar|must|punt|rol|belemmering|verplichting|bezwaren|criterium|reden|nadeel|obstakel|drempel|issue|selectiecriterium\nmaakt|maken ~5 niet|niets|niks uit\ndoet|doen ~2 er ~3 niet toe\nongeacht|onafhankelijk\nook als|zonder|wanneer|indien|met\nmet of zonder\nzonder of met\nwel of geen|niet\nmag|mogen !niet|geen|nooit|zeker|uitsluitend|alleen|men\nvrijwillig{,e}\nkijken|letten|kijkt|let ~3 niet\nvragen ~3 niet|nooit naar|om\nhangt|hangen ~2 niet ~1 af\nniet ~2 afhankelijk|bepalend|uitmaken|gebonden\ntelt ~2 niet\nvan elke|iedere|alle leeftijd{,en}\nelke|iedere leeftijd\nalle leeftijden\nzelf bepalen|kiezen|weten\nbepaal|kies ~2 zelf\nin plaats van\nniet alleen\ngeldt niet\nmet respect voor\niedereen ~8 welkom\nwelkom ~2 ongeacht',
	mention:
		'het|de|een|dit|deze woord|woorden|woordje|term|termen|uitdrukking|uitdrukkingen|zin|zinnen|zinnetje|kop|titel|slogan|kreet|label\nwoorden|termen|uitdrukkingen|zinnen|teksten|kreten|frasen|formuleringen|vacatureteksten|advertenties|clichés|cliches als|zoals|over|met|vol|waarin\nwoorden|termen|cliches als|zoals\nin plaats van\nschrijven|schrijf|zeggen|zeg|gebruiken|gebruik|noemen ~4 niet|geen|nooit|liever\nvermijd|vermijden|schrap|schrappen|vervang|vervangt|vervangen\nzogenaamde|zogeheten|zogenoemde|heet{te,ten}\nbetekent|betekenis',
	legal:
		'wettelijk|wettelijke|wet|wetgeving|*wet|vertrouwensfunctie|staatsgeheim|staatsgeheimen|gerubriceerde|grondwet|verordening|arbeidstijdenwet|voorschrift|grondslag|statuten|vrijstelling|beroepsvereiste\nals|een|deze uitzondering',
	reason:
		'omdat|want|vanwege|aangezien|zodat|daarom|doordat|namelijk|immers|ivm|wegens|waarvoor\nin verband met\nnodig voor|om|bij\nverband met',
};
