import type { PatternGroup } from '../../model';
import { test } from '../../rules/origin-nationality';
import { isNotLeftOpen } from '../../sign';

export const originNationality: readonly PatternGroup[] = [
	{
		names: false,
		test,
		patterns: `
[nederlandse|hollandse|europese|westerse|belgische|autochtone|eu nationaliteit|paspoort|afkomst|achtergrond|komaf|roots|identiteit|bloed|herkomst|wortels|opvoeding|mentaliteit|cultuur]
[nederlands|europees|hollands|eu paspoort|staatsburger|staatsburgerschap|bloed]
[van ~1 nederlandse|westerse|hollandse|europese|autochtone afkomst|komaf|huize|origine|herkomst|bodem]
[rasechte|geboren|echte|raszuivere|oer-hollandse|autochtone ~2 nederlander{,s}|hollander{,s}|amsterdammer{,s}|rotterdammer{,s}|utrechter{,s}|hagenaar|hagenees|fries|friezen|limburger{,s}|brabander{,s}|groninger{,s}|zeeuw{,en}|tukker{,s}]
ben{,t}|is|zijn|als ~2 [nederlander|nederlandse|hollander|autochtoon|autochtone|belg|europeaan] !taal
[alleen|uitsluitend|enkel ~1 nederlanders|autochtonen|europeanen|eu-burgers|belgen|nederlandse]
[geboren en|of getogen|opgegroeid]
ben{,t}|is ~6 [geboren|opgegroeid|getogen] !met
[in ~2 geboren|opgegroeid|getogen ~1 ben{,t}]
[hier|nederland|wijk|dorp|streek|stad|regio|buurt ~1 geboren|opgegroeid|getogen]
waar ~6 [geboren|opgegroeid|oorspronkelijk|vandaan|wortels|roots]
wat ~3 [afkomst|nationaliteit|herkomst|etniciteit|culturele|achtergrond ~1 achtergrond?]
[waar ~2 wieg stond|staat]
[waar ~4 je|jouw|uw ~1 ouders ~2 vandaan|geboren|oorspronkelijk]
waar kom{,t} ~2 [oorspronkelijk|eigenlijk ~1 vandaan?]
[nederlandse ouders|voornaam|achternaam|naam|normen]
[nederlandse|westerse|onze normen en waarden]
[nederlandse|hollandse|westerse ~1 nuchterheid|directheid|uitstraling|uiterlijk]
[geen|zonder buitenlanders|migratieachtergrond|allochtonen|expats|buitenlandse]
[volledig ingeburgerd|geintegreerd|geassimileerd]
[goed ingeburgerd|geintegreerd]
[autochtoon|autochtone{,n}|blanke|raszuiver]
[westerse kandidaat|kandidaten|collega|medewerker]
[in ~1 bezit van ~2 europees|nederlands{,e} ~1 nationaliteit|paspoort]
[echte|rasechte oerhollandse|volbloed]
[poolse|roemeense|bulgaarse|oost-europese|aziatische|turkse|marokkaanse|nederlandse|hollandse|duitse|filipijnse|westerse|belgische @mod? mannen|vrouwen|krachten|collega{,'s}|arbeiders|werknemers|werkers|kandidaten|kandidaat|polen|arbeidskrachten|medewerker{,s}|vakmensen|chauffeurs|schoonmakers|lassers|uitzendkrachten]
[polen|roemenen|bulgaren|oost-europeanen|oosteuropeanen|turken|marokkanen|surinamers|antillianen|syriers] ~2 gezocht|welkom|gevraagd|voor`,
	},
	{
		names: false,
		open: false,
		test: isNotLeftOpen,
		patterns: `
[nederlands{,e}|hollands{,e}|westers{,e}|normale|gewone ~1 klinkende? naam|achternaam|voornaam|namen|voornamen]
[nederlands|westers|hollands klinkend{,e}]
[uit|van ~1 onze|deze|eigen|de|hier ~1 streek|contreien|bodem|klei|dorp] ~1 komt|bent|afkomstig|kandidaat
[afkomstig|kom{,t}|stamt|stammen ~2 uit ~1 nederland|belgie|europa|westen|streek|dorp|regio] !producten|groenten|klanten
[hier|nederland|nederlandse|streek|dorp|polder ~2 wortels|roots|wieg|opgegroeid|getogen|geboren|geworteld]
[in|je|jouw wieg ~3 stond|gestaan]
[geen|zonder|liever|niet ~3 buitenlander{,s}|migrant{,en}|asielzoeker{,s}|statushouder{,s}|vluchteling{,en}|immigranten|expat{,s}|polen|roemenen|bulgaren|marokkanen|turken|allochtonen|nieuwkomers|gastarbeiders|arbeidsmigrant{,en}|oost-europeanen|nieuwe] !begeleid*
[alleen|uitsluitend|enkel|liefst|bij|voorkeur|voorrang ~4 nederlander{,s}|hollander{,s}|europeanen|autochtonen|westerlingen|belgen|eu-burgers|landgenoten|streekgenoten|dorpsgenoten|blanken|witte ~1 kandidaten?]
[ouders|grootouders|voorouders|familie ~4 nederlandse|hier|nederland{,s}|autochtoon ~1 geboren|zijn|opgegroeid?]
[nederlandse|westerse|hollandse|onze ~1 cultuur|waarden|normen|omgangsvormen|mentaliteit|opvoeding|bloed|inborst|nuchterheid|gewoonten|volksaard ~2 eigen|meegekregen|paplepel|opgegroeid|hebt|snapt] !museum|taal
[verblijfsstatus|etniciteit|etnische afkomst|huidskleur|ras] !niet
[geintegreerd{,e}|ingeburgerd{,e}|verwesterd{,e}|geassimileerd{,e}] ~2 bent|is|@person
[westers{,e}|europees|europese|nederlands{,e}|hollands{,e}|noord-europees ~1 land|uiterlijk|voorkomen|gezicht|bloed|roots|wortels|ouders|stam|komaf|afkomst|herkomst|naam|achternaam|familie] !van ~1 klanten
[buitenlands{,e}|exotisch{,e}|vreemd{,e}|niet-nederlands{,e}|arabisch{,e}|marokkaans{,e}|turks{,e}|pools{,e} ~1 achternaam|naam|uiterlijk|voorkomen|voornaam|accent|klank]
[migratieachtergrond|migratieverleden|migrantenachtergrond ~6 niet|geen|@barred]
[je|jouw|uw wortels|roots ~3 liggen|hier|streek|dorp|regio|nederland|bodem]
[nieuwe|geboren|echte|rasechte|volbloed|autochtone|oorspronkelijke nederlander{,s}|hollander{,s}|amsterdammer{,s}|rotterdammer{,s}|brabander{,s}|fries|friezen|limburger{,s}|europeaan|europeanen] ~7 niet|@barred|ben{,t}|is|gezocht|zoeken|klinkt|klinken
alleen|uitsluitend|enkel|slechts ~4 [nederlands{,e}|europees|eu ~1 paspoort{,en}|nationaliteit|burgers|ingezetenen|staatsburgers]
[klinkt ~4 geboren|echte nederlander|hollander]
[jeugd|kindertijd|kinderjaren|schooljaren|schooltijd ~2 in nederland|hier|dorp|streek|regio|land ~1 doorgebracht?]
alleen|uitsluitend|enkel|slechts ~3 [inwoners|burgers|ingezetenen|mensen|kandidaten|onderdanen van|uit|binnen ~1 eu|europa|nederland|unie|schengen|europese]
[turks{,e}|marokkaans{,e}|surinaams{,e}|antilliaans{,e}|pools{,e}|chinees|chinese|arabisch{,e}|afrikaans{,e}|aziatisch{,e}|indisch{,e}|molukse|russisch{,e}|syrisch{,e} ~1 achtergrond|afkomst|roots|komaf|herkomst|bloed|ouders]
kom{,t}|bent|stamt ~1 [uit een? ~1 hollands|nederlands|fries|brabants|twents|limburgs|gronings nest|gezin|huis|milieu]`,
	},
];
