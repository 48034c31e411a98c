import type { ElementWords } from '../types';
import { CLOCK, DATE, NUMBER, OFFICE, PERSON, RANGE } from './element-shapes';

/** How Dutch vacancies tell salary, hours and the rest. */
export const elementWords: ElementWords = {
	signs: {
		salary: {
			words: {
				pay: /^(?:(?:.*salaris|salaris.*|.*loon|loonschaal|loonindicatie|verdien.*|bruto.*|netto|betaal.*|betalen|betaalt|beloning|bezoldiging.*|.*inkomen|.*schaal|schalen|inschaling|fwg|tarief|uurtarief|dagtarief|gage|stagevergoeding|vrijwilligersvergoeding|arbeidsvoorwaarden))$/,
				get: /^(?:krijg|krijgt|ontvang|ontvangt|biedt|bieden|aanbod|start|begint|levert|bedraagt|ligt|staat|schuift|groeit)$/,
				period:
					/^(?:uur|m|p|maandelijks|maand|jaar|maanden|weken|week|dienst|dag|pm|p\.m|jaarbasis|maandbasis)$/,
				firm: /^(?:.*salaris|salaris(?:schaal|indicatie|range)|.*loon|verdien|verdient|bruto.*|schaal|salarisschaal|loonschaal)$/,
				other:
					/^(?:reiskosten.*|kilometer|km|budget.*|.*budget|miljoen|miljard|boete.*|omzet|subsidie.*|thuiswerk.*|.*bonus|laptop|telefoon|fiets.*|verkocht|uniform|lenen|leent|haalden|klanten|aankopen|beurzen|verkopen|verkoopt|kost|kosten|eindejaarsuitkering|investe.*|besteed.*|besteden|leningen|salarissen|lonen|facturen|schulden|onkosten|begroting|toelage)$/,
				digit: /^(?:\d.*|eur.*|.*(?:tig|honderd|duizend|tien)|mille|\d+k)$/,
			},
			texts: {
				amount:
					/(?:€|eur(?:o)?s?\b|£|\$) ?\d|\d(?:,-)? ?(?:euro|eur\b|€|mille)|\d{1,3}[.,]?\d{0,2} euro|(?:honderd|duizend|tien|tig|elf|twaalf) euro|\d{2,3}(?:[.,]\d)?k\b|\d[.,]\d ?k\b|\d{1,3}[. ]?\d{3}(?:,-|,\d\d)?(?: ?(?:-|–|tot(?: en met| maximaal)?|en|t\/m|naar|à) ?(?:max(?:imaal|\.)? |ongeveer )?\d{1,3}[. ]?\d{3}| ?(?:bruto|netto|per (?:maand|jaar)|p\/m|p\.m))/i,
				each: /(?:per|in (?:de|het)|elke|iedere|p\/|p\.)\s?(?:uur|maand|jaar|week|dienst|vier weken|4 weken|m\b|u\b)|maandelijks/i,
				two: /(?:€|euro|eur)[^.?!]{0,4}\d{1,3}[. ]?\d{3}[^?!]{1,24}\d{1,3}[. ]?\d{3}|\d{1,3}[. ]?\d{3}[^.?!]{1,20}\d{1,3}[. ]?\d{3}[^.?!]{0,4}(?:€|euro|eur)/i,
			},
			some: `
digit pay !other amount; digit firm !other amount; firm get amount !digit; pay amount each; firm amount two
digit period each amount !other; get two !other; get digit two; digit ^pay !other amount; ^pay two !other
get period amount !other`,
		},
		hours: {
			words: {
				hour: /^(?:uur|uren|u|\d+u|\d+uur|.*urige?|fte|\d+[.,]?\d*fte|uurs)$/,
				week: /^(?:week|weken|wekelijks|pw|wk|p\.w|p|w|werkweek|weekuren)$/,
				job: /^(?:.*contract|aanstelling|.*dienstverband|functie|baan|bijbaan|betrekking|vacature|uren|omvang|arbeidsduur|werkweek|werktijd|werktijden|plek|standplaats|minimum|maximum|werkt|werk|functieomvang|weekuren|beschikbaar|inzet|urenaantal)$/,
				full: /^(?:fulltime|voltijds?|voltijdbaan|voltijdfunctie|fulltimer|full)$/,
				day: /^(?:dagen|dag|ochtenden|middagen|avonden|dagdelen|diensten)$/,
				reader: /^(?:je|jij|u|jouw|baan|functie|jou)$/,
				other:
					/^(?:open|cursus.*|training.*|rij.*|binnen|rondleiding|vakantie.*|verlof.*|gesprek.*|bereikbaar|bel|bellen|bereiken|nascholing|winkel|gebouw|klok|diensten?|thuis|huis|kantooruren|reactie|reageren|hybride|thuiswerken|stage-uren|client.*|patient.*|bezet)$/,
				heading: /^(?:uren|omvang|werktijd.*|dienstverband|arbeidsduur|contract.*)$/,
				digit: /^\d|(?:tien|tig)$|^(?:acht|negen|twaalf)$/,
			},
			texts: {
				amount: new RegExp(`${CLOCK}\\b${RANGE}`, 'iu'),
				part: /\b[01][.,]\d{1,2} ?fte|\b1 ?fte|\d[.,]?\d* fte/i,
				usual:
					/(?<!(?:van|tussen) )\b(?:1[0-9]|[23]\d) ?(?:tot|-|–|à|of|\/|t\/m) ?(?:1\d|[23]\d|40) ?(?:uur|u\b)|(?<!(?:(?<!gaat )om|na|binnen|vanaf|sinds|tussen|rond|elke|tot) )\b(?:12|16|18|20|24|28|30|32|34|36|38|40) ?(?:uur|uren|u\b)(?! (?:open|per dag))/i,
				days: /\b(?:een|één|twee|drie|vier|vijf|[1-6])(?:[ -](?:tot|of|à|\/|-)[ -]?(?:twee|drie|vier|vijf|[2-6]))? (?:hele |halve |vaste )?(?:dagen|dag|ochtenden|middagen|avonden|dagdelen|diensten)(?: [^.]{0,12})?(?: (?:per|in de|van de|elke|iedere) week|\/week| van \p{L}+ uur)/iu,
				number: new RegExp(`\\b${NUMBER}\\b`, 'iu'),
				asked: /hoeveel (?:uur|uren|dagen)/i,
				basis: /(?:als|bij|basis van|indien) [^.?!]{0,20}(?:voltijd|fulltime)/i,
				whole: new RegExp(`^[^\\p{L}\\d]*${RANGE}[.!]?$`, 'iu'),
			},
			some: `
hour week amount !other; hour week reader amount; hour job amount !other; hour part; hour usual !other
hour job usual; day days reader !other; day days job !other; day days hour; hour whole; day days week !other
full job !basis; full reader !basis; full amount hour; digit number ^asked; hour digit asked !other
digit ^heading number !other; heading digit number !other`,
		},
		flexibility: {
			words: {
				choose:
					/^(?:kies|kiest|kiezen|bepaal|bepaalt|bepalen|indelen|deelt|verdelen|verdeelt|verdeeld|ruil|ruilt|ruilen|afspreken|afspraak|spreken|stem|stemmen|overleg|ingedeeld|zelf|samen|uitkomt|uitkomen|schikt|liever|aanpassen|schuiven|wisselen|wensen|voorkeur|vrijheid)$/,
				when: /^(?:dag|dagen|uren|tijd|tijden|werktijd.*|begintijd.*|eindtijd.*|rooster.*|dienst|diensten|weekend.*|vroeg|laat|ochtend.*|avond.*|'s|wanneer|schooltijd.*|beginnen|starten|pauze|werkweek|werkdag.*|werkuren|verdeling)$/,
				where:
					/^(?:thuis|huis|kantoor|waar|locatie|keukentafel|afstand|bank|bibliotheek|tafel|elders|trein)$/,
				part: /^(?:deeltijd.*|parttime.*|duobaan|duobanen|thuiswerken|thuiswerkdag.*|hybride.*|flextijd.*|glijdende?|plaatsonafhankelijk|tijdonafhankelijk|locatieonafhankelijk|vierdaagse|schooltijd.*|telewerk.*|zelfroosteren|zelfrooster.*|flexuren)$/,
				flexible: /^(?:flexibel|flexibele|flexibiliteit|soepel|soepele)$/,
				may: /^(?:mogelijk|mogelijkheid|kan|kunt|mag|mogen|prima|goed|fijn|bespreekbaar|prettig|jou|jouw|wilt|wil|uit|liever|samen|werken|werkt|werk|bij|om|ook|graag)$/,
				less: /^(?:meer|minder|korter|langer|vier|drie|twee|28|32|24|20|36)$/,
				reader: /^(?:je|jij|jou|jouw|u|uw|we|wij|ons)$/,
				no: /^(?:geen|niet|nooit|helaas|uitsluitend|alleen|verplicht|vast|vaste|onmogelijk)$/,
				other:
					/^(?:schil|houding|instelling|persoon|type|opstellen|chauffeurs|collega's-rooster|overwerken|overwerk|client.*|client|klanten|patient.*|bewoners|bezoekers|leerlingen|cursisten|wonen|werkgever|vergoeding|thuiswerkvergoeding|vakantiedagen|sollicit.*|gesprek|bespreken)$/,
				trait: /^(?:bent|ben|wees)$/,
				hour: /^(?:uur|uren|u)$/,
			},
			texts: {
				twoPlaces:
					/waar (?:en|of) wanneer|wanneer (?:en|of) waar|tijd(?:-| )? ?en plaats|waar je (?:ook )?(?:wilt|werkt)|niet uit (?:waar|wanneer)|waar of wanneer/i,
				fewer:
					/(?:liever|minder|meer|korter|langer)[^.?!]{0,25}(?:uur|uren)[^.]{0,30}(?:kan|mag|goed|mogelijk|fijn|prima|bespreek|overleg)|(?:uur|uren)[^.]{0,20}(?:mag|kan) ook|liever \S+ uur/i,
				range: new RegExp(
					`\\b${NUMBER} ?(?:tot|-|–|à|a|of|/|t/m) ?${NUMBER}[ -]?(?:uur|uren|u\\b)(?! (?:open|bereikbaar))`,
					'iu',
				),
				clock:
					/\b(?:van|tussen) (?:0?[6-9]|1[0-2])(?:[.:]\d\d)? (?:tot|en) (?:1[0-9]|2[0-3])(?:[.:]\d\d)? ?uur/i,
				between:
					/tussen [^.?!]{1,25} en [^.?!]{1,25}(?:beginnen|starten)|(?:begint|beginnen|start) tussen|later (?:beginnen|starten)/i,
				shifts: /ruil(?:en)? (?:van )?diensten|diensten (?:kun je )?ruilen/i,
				twoPeople: /baan voor twee|met z'n twee[eë]n/i,
				life: /vrij (?:nemen|zijn)? ?(?:voor|om)|(?:om|rond|naast|bij) je (?:leven|gezin|kinderen|studie|privé)|balans tussen werk/i,
				weekFree:
					/\bwerk\w*[^.?!]{0,40}\bthuis\b|\bthuis (?:te )?(?:werk|mag|kan)|vanuit (?:huis|thuis)|op afstand|dag(?:en)?[^.?!]{0,20} thuis\b|keukentafel|eigen bank/i,
				own: /(?:eigen|zelf je|zelf jouw|jouw) (?:dagen|uren|rooster|tijd|werktijden|agenda|diensten|planning)|rooster\w* (?:je)?zelf/i,
				gives:
					/of laat|aan jou\b|geeft? (?:zelf )?door wanneer|andere verdeling|wie wanneer|net wat (?:je|jou)/i,
			},
			some: `
choose when reader !no !other; choose2 when !no !other; may when gives !no !other; when reader own !no !other
when reader gives !no !other; choose when shifts !no; part !no; where weekFree !no !other
flexible when !other !trait !no; flexible may !trait !other !no; where twoPlaces; when twoPlaces
hour fewer !other; hour range !clock; when between !no; hour between !no; may twoPeople; may life !other !no
reader when life !other; choose when less !no !other`,
		},
		diversity: {
			words: {
				all: /^(?:iedereen|ieder|iedere|elk|elke|alle|allerlei|allemaal|eenieder)$/,
				human:
					/^(?:mens|mensen|talent|talenten|persoon|sollicitant.*|kandidaat|kandidaten|collega|collega's|medewerker|medewerkers|reactie|reacties|brieven|sollicitatie|sollicitaties|ploeg|team|teams|organisatie|belangstellende.*|achtergrond|achtergronden|werkplek|werkvloer)$/,
				welcome:
					/^(?:welkom|verwelkomen|kans|kansen|meedoen|erbij|telt|tellen|gewenst|solliciter.*|solliciteer.*|reageer|reageren|nodigen|nodigt|uitnodigen|zichzelf|jezelf|waarderen|meetellen|uitgenodigd)$/,
				pair: /^(?:jong|oud|man|vrouw|mannen|vrouwen|hetero|homo)$/,
				ground:
					/^(?:leeftijd|leeftijden|afkomst|herkomst|kleur|huidskleur|geloof|gelooft|gelovig|religie|godsdienst|overtuiging|levensovertuiging|gender.*|geslacht|seksuele|geaardheid|orientatie|beperking|beperkingen|handicap|arbeidsbeperking|arbeidshandicap|achtergrond|achtergronden|afkomsten|cultuur|culturele|culturen|vandaan|geboren|nationaliteit|nationaliteiten|gezinssituatie|moedertaal|houdt|liefhebt|bicultureel|biculturele|gevlucht|vluchteling|queer|lhbti.*|trans|uitziet|elders|neurodivers.*)$/,
				open: /^(?:ongeacht|uit|rol|toe|welke|welk|ook|anders|nu|verschillende|allerlei|nadrukkelijk|juist|open|niet|of|welkom|telt|graag|wat|alle|elke)$/,
				theme:
					/^(?:diversiteit|divers|diverse|diverser|inclusie|inclusief|inclusieve|inclusiviteit|gelijkwaardig.*|gelijke|afspiegeling|gemengd|gemengde|discrimin.*|veelkleurig.*|kleurrijk.*|ondervertegenwoordigd|vertegenwoordigd|verschillen|verscheidenheid|veelzijdigheid|vooroordelen|objectief|eerlijke|bias)$/,
				we: /^(?:we|wij|ons|onze)$/,
				reader: /^(?:je|jij|jou|jouw|u|uw|jezelf)$/,
				select:
					/^(?:keuze|kiezen|selecteren|selectie|beoordelen|kijken|letten|voorkeur|geschiktheid|kunt|vaardigheden|sollicit.*|reageer|reageren|werving|procedure|aannemen|kandidaten)$/,
				other:
					/^(?:klanten|bewoners|bezoekers|leerlingen|burgers|inwoners|client.*|patient.*|gasten|doelgroep.*|scholen|beleid|.*beleid|museum|publiek|werkzaamheden|taken|projecten|wensen|vakantiegeld|btw|toeslag.*|laptop|reiskosten|afdeling|opdrachten|onderwerpen|lezers|studenten|gebruikers|wijk|wijken|opleiding|opdrachtgevers)$/,
				denied:
					/^(?:niet|geen|alleen|enkel|uitsluitend|slechts|eis|eisen|voldoe|voldoet|voorrang|elders|enkele)$/,
			},
			texts: {
				work: /^(?:je|jij|u) (?!(?:bent|hoort|hoeft|hoef|past|mag|kunt|wordt|krijgt|voelt|telt|ziet|gelooft|leeft|houdt)\b)\p{L}+t\b/iu,
				notAll: /\b(?:niet|geen) (?:iedereen|alle|elke)\b/i,
				yourself:
					/jezelf (?:zijn|kunt|mag)|zoals je bent|wie je (?:ook )?bent|zichzelf (?:zijn|kunnen|kan|mag)|niemand anders te zijn|je mag er zijn|dan jezelf|hoe je (?:er )?(?:ook )?(?:uitziet|leeft|gelooft)/i,
				oldYoung:
					/of je nu|jong (?:of|en) oud|oud (?:of|en) jong|(?<!(?:hun|haar|zijn|een) )man,? (?:of )?vrouw|maakt (?:ons |voor ons |daarbij )?niet(?:s)? uit|doet er (?:bij ons |voor ons )?niet toe|geen (?:rol|verschil)|(?:op )?niets anders|niet waar je|waar je (?:ook )?vandaan/i,
				apply: /verwelkom|nodigen|ongeacht|welkom/i,
				people:
					/(?:mensen|collega's|medewerkers|kandidaten|sollicitanten|reacties) (?:met|van|uit)|ieder(?:een)? met/i,
				home: /thuis voel|voelt? zich|op (?:je|zijn) plek|even zwaar|dezelfde kans|gelijke kans|welkom|mag meedoen|mee ?doen/i,
				belongs: /hoort (?:hier |er |iedereen )?erbij|hoort hier thuis/i,
				mixed: /(?:team|ploeg|groep|club|organisatie|collega's|werkplek|werkvloer|cultuur)/i,
			},
			some: `
all welcome human !other !notAll !denied; all welcome select !other !notAll !denied
all welcome reader !other !notAll !work !denied; all welcome we !other !notAll !denied
all welcome !other !denied home; all home !other !denied !work; all welcome ground !other !notAll !denied
ground open ground2 !work !other; ground open we !work !other oldYoung; ground select oldYoung !work !other
ground welcome !work !other !denied; ground select !work !other open we; ground2 select open
ground we people apply; ground human all welcome !work !other; ground human open we all !work !other !denied
ground open we people !work !other !denied; pair ground open !work !other oldYoung
pair2 welcome !work !other; pair2 open ground !work !other; pair2 we mixed !work !other
pair2 reader oldYoung !work !other; theme we !work !other; theme human !work !other mixed
theme welcome !work !other; theme select !work !other; reader yourself !work !other
reader oldYoung select !work !other; reader oldYoung ground !work !other; welcome yourself !other
we yourself !other; welcome belongs !other !denied; all belongs !other !notAll !denied
open ground2 human !work !other`,
		},
		accommodation: {
			words: {
				need: /^(?:nodig|hulp|hulpmiddel.*|aanpass.*|aanpas.*|aangepast.*|passen|voorziening.*|ondersteuning|begeleiding|wensen|extra|meer|lukt|lastig|moeilijk|slecht|slechter|moeite|anders|andere|ander|helpt|helpen|behoefte|behoeften|belemmer.*|rustige?|makkelijker|fijner|prettiger|prettig|.*toegankelijk.*|vooraf|liever|langer|rust)$/,
				limit:
					/^(?:.*beperking.*|gezondheid.*|handicap|arbeidshandicap|.*rolstoel.*|doof|dove|blind|blinde|slechtziend.*|slechthorend.*|dyslexie|autisme|adhd|chronische?|ziekte|prikkel.*|overprikkel.*|.*hond|trap|zintuig.*|mindervalide|neurodivers.*|stotter.*)$/,
				tool: /^(?:tolk|.*tolk|gebaren.*|ringleiding|lift|drempel.*|braille.*|voorlees.*|schermlezer|lettergrootte|lettergrootte|prikkelarm.*|vergrot.*|invalidentoilet)$/,
				talk: /^(?:.*gesprek|.*gesprekken|sollicit.*|procedure|test|toets|formulier|selectie|kennismaking|vragen|brief|filmpje|opdracht|assessment|kom|langs|komen|schrijven)$/,
				place:
					/^(?:.*werkplek|bureau|stoel|scherm|gebouw|kantoor|dag|werk|baan|pand|ruimte|gang|tijd|pauze|plek|bij|terecht|locaties?|panden|verdieping)$/,
				tell: /^(?:laat|weten|zeg|zeggen|meld|melden|bel|bellen|mail|app|vertel|vertellen|geef|aangeven|doorgeven|door|vraag|contact|overleg|kenbaar|kennisgeving|vermeld|verzoek|verzoeken)$/,
				offer:
					/^(?:regel.*|geregeld|zorgen|kijken|denken|mogelijk|kan|kun|kunt|samen|graag|houden|rekening|prima|verzoek|oplossing.*|orde|zoeken|passen|stellen|maken|doen|bieden|beschikbaar|er|stemmen|helpen|sturen)$/,
				reader: /^(?:je|jij|jou|jouw|u|uw|iemand|wie)$/,
				we: /^(?:we|wij|ons|onze)$/,
				other:
					/^(?:client.*|klant|klanten|bewoners|leerlingen|patient.*|burgers|software|websites|apps|inwoners|woningnood|scholing|deelnemers|kinderen|producten|programma|systeem|reizigers|gasten|bid.*|gebed.*|rijbewijs|diploma|bevoegdheid|bezoekers|taken|medewerkers)$/,
				sense: /^(?:hoor|zie|horen|zien|loop|lopen|beweeg|spreek|stille|lees|staan|tillen|zitten)$/,
				denied: /^(?:zonder|niets|geen)$/,
			},
			texts: {
				work: /^(?:je|jij|u) (?!(?:kunt|mag|krijgt|hoeft|bureau|werkplek|bent)\b)\p{L}+t\b/iu,
				ask: /(?:^|[,;:?!.] )heb (?:je|jij|u)[^.?!]{1,60}nodig|(?:als|indien|wanneer) (?:je|u)[^.?!]{1,50}nodig (?:hebt|heeft)|wat (?:heb )?(?:je|jij|u)[^.?!]{0,20} nodig|(?:iets|hulp|extra|ondersteuning|aanpassing\p{L}*|voorziening\p{L}*|tolk|begeleiding|tijd|wensen)[^.?!]{0,40}(?:nodig|gewenst|wens|handig|doorgeven|noodzakelijk|aanpassen|behoeve)|kijken (?:we|wij)[^.?!]{0,25} (?:wat|hoe)/iu,
				poor: /(?:hoor|zie|horen|zien|loop|lopen|beweeg|spreek|lees)[^.?!]{0,20}(?:slecht|lastig|moeilijk|minder|niet goed)|(?:slecht|lastig|moeilijk|minder)[^.?!]{0,12}(?:horen|zien|lopen|lezen)|niet (?:zo )?(?:goed|lang)[^.?!]{0,12}(?:staan|zitten|lopen|tillen|zien|horen|lezen)|stille (?:ruimte|plek|kamer)/i,
				form: /op verzoek|andere vorm|op een andere manier|ander moment|iemand mee|vooraf|vullen we|samen (?:een|op zoek|in\b)|gesproken|grote letters/i,
				fit: /(?:passen|pas|stellen|stemmen)[^.?!]{0,30}(?:werkplek|bureau|stoel|scherm|gesprek|procedure)[^.?!]{0,30}(?:aan|af)\b|(?:stoel|scherm|bureau)[^.?!]{0,20} (?:stellen|passen|stemmen)|(?:welke|redelijke) aanpassing|(?:jouw|je|uw) (?:beperking|handicap)|(?:werkplek|bureau|scherm)[^.?!]{0,25}(?:aanpas|aangepast|afgestem)|rekening[^.?!]{0,40}(?:beperking|handicap|dyslexie|autisme)|in orde/i,
				request:
					/voorzieningen (?:voor|tijdens|bij) (?:de|het|je)|op verzoek[^.?!]{0,40}(?:letters|geluid|vooraf)/i,
				tools: /je met hulpmiddelen/i,
				way: /(?:zoeken|vinden) (?:we|wij)? ?samen een (?:manier|oplossing)|op een manier die (?:bij )?jou/i,
				wish: /hulp|aanpass|wensen|liever|anders|tijd nodig|extra (?:tijd|pauze|hulp)|rustig/i,
				empty: /geen aanpassing|niets nodig|vragen\?/i,
			},
			some: `
need tell !work !other ask !empty; need offer !work !other ask !denied talk
need offer !work !other ask !denied place; need reader !work !other ask !denied talk
need offer reader !work !other ask !denied; limit offer tell !work !other; limit talk offer !work !other
limit need offer !work !other; limit need talk !work !other; limit tell need !work !other
limit offer reader place !work !other; limit need place tool !work !other
limit need place reader !work !other; limit need we place !work !other; sense poor !work !other
tool !work !other offer; tool !work !other talk; talk form !work !other reader; talk form !work !other offer
talk form !work !other need; offer form !work !other place need; offer fit !work !other
need fit !work !other; need tell wish talk !work !other !empty; need request; talk way !work
need tool we !other; need offer tools we !other; need talk offer reader !work !other !empty !denied wish`,
		},
		procedure: {
			words: {
				talk: /^(?:gesprek|gesprekken|gespreks.*|.*(?:sgesprek|dsgesprek)|kennismaking|kennismaken|koffie|thee|belafspraak|videobel.*|videogesprek|casus|opdracht|proef.*|taaltoets|toets|test|.*test|referentiecheck|meeloop.*|ontmoet|ontmoeten|ontmoeting|speeddate|vragenlijst|commissie|sollicitatiecommissie|ronde|rondes|veiligheidsonderzoek)$/,
				select:
					/^(?:(?:voor|eind)?selectie(?:procedure|gesprek.*|commissie|dag|ronde.*)?|sollicitatieprocedure|sollicitatiegesprek.*|procedure|assessment|arbeidsvoorwaardengesprek.*|gespreksronde.*|vervolggesprek.*|briefselectie|kennismakingsgesprek.*|proefdag|proefdienst|meeloopdag|meeloopochtend|wervingsprocedure)$/,
				step: /^(?:eerst|eerste|tweede|derde|laatste|volgende|daarna|vervolgens|dan|na|volgt|volgen|een|twee|één|uitnodig.*|nodigen|beslissen|beslist|beslis|kiezen|ronde|rondes|fase|stap|plaats|bestaat|plannen|voeren|tijdens|hoort|klikt|klaar|eens|met|op)$/,
				answer:
					/^(?:hoor|hoort|bericht|reactie|reageren|bellen|bel|weten|antwoord|antwoorden|terugkoppeling|mailen|uitsluitsel|nodigen|uitnodigen|uitgenodigd|laten|mail|beslissen)$/,
				time: /^(?:binnen|uiterlijk|dag|dagen|werkdagen|week|weken|altijd|telefonisch|iedereen|na|snel|sluitingsdatum)$/,
				app: /^(?:sollicit.*|brief|brieven|kandidaat|kandidaten|cv|cv's|formulieren|procedure|je|jij|jou|u|teamleider|door|we|wij)$/,
				we: /^(?:we|wij|ons|onze)$/,
				other:
					/^(?:client.*|klant|klanten|bewoners|burgers|ondernemers|inwerk.*|laptop|bezwaren|vergunning.*|patient.*|leerlingen|ouders|leveranciers|partners|wethouder|opdrachtgevers|inwoners|rapport.*|gezinnen|medewerkers|hulp.*|aanpassing.*|voorziening.*|aanvragen|kinderen|verhaal|buurt|tv|radio)$/,
				course:
					/^(?:procedure|sollicit.*|verder|vervolg|interesse|reageren|zo|selectie.*|gaat|stappen|planning|gesprekken)$/,
			},
			texts: {
				invite:
					/nodigen[^.?!]{0,40} uit (?:voor|op|bij|om)|nodigen (?:we |wij )?(?:\p{L}+ )?(?:\d+|drie|vier|vijf|zes|enkele) |uitgenodigd voor|lezen[^.?!]{0,20}brie[^.?!]{1,40}(?:nodig|kies|kiez|bel|hoor|week|dagen)|of je door bent|door naar|of (?:we|wij) je uitnodigen|dan (?:weet je|beslis|beslui|kiez)|weet je of|of je de baan|(?:wie|als) (?:we|wij)[^.?!]{0,12} uitnodig/iu,
				join: /(?:loop|kijk|draai|werk)[^.?!]{0,25}(?:dag|ochtend|middag|dienst|uur|uurtje|dagdeel)[^.?!]{0,6}mee|kennis (?:maken|met)|maken we kennis|drink(?:en)? (?:je|we|u)[^.?!]{0,20}(?:koffie|thee)|(?:kopje|kop|bakje) (?:koffie|thee)/i,
				rounds:
					/(?:stap|ronde) (?:1|2|een|twee|één)|(?:één|een|twee|drie|1|2|3|eerste|tweede) (?:\p{L}+ )?(?:gesprek|gesprekken|ronde|rondes|gespreksronde)|(?:gesprek|ronde) (?:1|2)/iu,
				soon: /(?:binnen|uiterlijk|na) (?:een|één|twee|drie|vier|vijf|tien|enkele|\d+) (?:dag|dagen|week|weken|werkdagen)|altijd (?:weten|bericht|antwoord)|telefonisch (?:contact|antwoord)|de volgende dag|(?:dagen|week) (?:later|daarna)/i,
				dated: new RegExp(
					`gesprek[^.?!]{0,50}(?:${DATE.source}|week \\d)|(?:${DATE.source}|week \\d)[^.?!]{0,40}gesprek`,
					'i',
				),
				job: /^(?:je|jij|u) (?:voert|bewaakt|behandelt|bent|begeleidt|organiseert|plant|verzorgt)\b/i,
				first: /eerste weken|eerste (?:werk)?dag\b/i,
				reply: /reageren (?:we )?binnen|op elke sollicitatie/i,
				called: /telefonische kennismaking|videobel|belafspraak/i,
				weekly: /(?:elke|iedere) (?:dag|week|maand|ochtend|vrijdag)/i,
				chat: /(?:je spreekt [^.?!]{0,20}|praat (?:je|u)?[^.?!]{0,12})met (?:twee|drie|de|een|het)[^.?!]{0,12}(?:collega|team|chef|mensen van de)|ontmoet je|dag(?:je)? mee|maak je een|(?:commissie|panel) (?:leest|kiest)|(?:voer|volgt)[^.?!]{0,20}gesprek/i,
				seq: /daarna|vervolgens|ten ?slotte|tot slot|waarna|eerst|stap \d/i,
				how: /procedure|verloop|verder|selectie|na je (?:brief|sollicitatie|reactie)|gaat het|stappen|vervolg/i,
				last: /laatste (?:stap|fase|ronde)|referenti|daarna|vervolgens|eerst .{1,60}(?:daarna|en dan) |proef(?:dag|les|opdracht|dienst|draai)|opdracht[^.?!]{0,40} toe\b/i,
			},
			some: `
select !job !other; talk step rounds !job !other; app join !job !other !first !weekly; talk last !job !other
step last select; step last answer app !job !other; app invite !job !other; step invite ^course
answer app time soon !other !job; answer we time soon !other !job; answer we reply; talk dated !other
talk2 app !job !other; talk step app2 time !job !other soon; step rounds !job !other !first app
talk ^course !job; answer time ^course !other; step2 answer ^course !other; select ^course
step seq ^how !job !other; talk step called !job !other; app join ^course !weekly; step app chat ^course
app chat !job !other`,
		},
		contact: {
			words: {
				ask: /^(?:vertelt|vertel|nummer|hoofd|beantwoordt|beantwoord|antwoord|antwoordt|schuif|langs|vragen|vraag|contact|contactpersoon|informatie|info|inlichting.*|bel|belt|bellen|mail|mailt|mailen|weten|app|appt|appen|terecht|stel|neem|bereik|bereikbaar|spreek|telefo.*|leidinggevende|groet|groeten|sparren|benieuwd|hoor|sollicit.*|stuur|stuurt|schrijf|twijfel|aanspreekpunt|recruiter|teamleider|contactgegevens|kennismaken|0\d.*|inlichtingen|loop|binnen|meer|overleg|overleggen|helpt|06)$/,
				other: /^(?:krant|sinds|schrijver|directeur-grootaandeelhouder|vernoemd|burgers|lezers)$/,
			},
			texts: {
				person: new RegExp(
					`(?<!\\b${OFFICE} (?:(?:het|de|voor|van) )?)(?:(?<=[\\p{Ll},:?–-] )|^)(?!(?:Het|De|Een|Ons|Onze|Team|Voor|Bel|Mail|Neem|Vragen|Meer|Stuur|Solliciteer|Informatie|Inlichtingen|Heb|Wil|Kijk|Spreek|Vraag|App|Via|Reageer|Afdeling|Stichting|Gemeente|Ministerie|Dienst|Raad|Hoge|Tweede|Eerste|Postbus|LinkedIn|Indeed|Personeel|Human|Werken|Sociale|Sociaal|Algemene|Openbare|Publieke|Nederlandse|HR)\\b)${PERSON}(?! (?:Raad|Kamer|Dienst|Bestuur|Beheer|Hof|wet|Zaken|Domein|Organisatie|Foundation|Museum|School|Hart|Resources)\\b)`,
					'u',
				),
				mister:
					/\b(?:[Dd]e heer|[Mm]evrouw|[Dd]hr\.?|[Mm]evr\.?|[Mm]w\.?|[Dd]rs\.?|[Dd]r\.?|[Ii]r\.|[Ii]ng\.|[Mm]r\.|juf|meester) (?:(?:van|de|der|den|El) ){0,3}\p{Lu}/u,
				single:
					/(?:\b[Bb]el(?:len)?|\b[Mm]ail(?:en)?|\b[Aa]pp(?:en)?|[Ss]preek|[Vv]raag (?:(?:even|maar|raak) ){0,2}(?:naar|bij)|weten aan|[Ss]tuur[^.?!]{1,40} (?:aan|naar)|contact op met|collega|recruiter|teamleider|manager|leidinggevende|terecht bij|doe je bij|chef|contactpersoon:?)(?: (?:dan|even|gerust|ook|eerst|graag|je|toekomstige|met|onze|collega|recruiter|teamleider|manager|leidinggevende|naar|voor meer informatie)){0,5} (?!(?:Gemeente|Stichting|Team|Den|HR|P&O|LinkedIn|Ministerie|Personeel|Dienst|Afdeling|Postbus|Werken|Nederland|Europa|Amsterdam|Rotterdam|Utrecht|Groningen|Human)\b)\p{Lu}\p{Ll}{1,20}(?! ?(?:Raad|Zaken|Domein|&))/u,
				opens:
					/(?:^|\? )(?!(?:De|Het|Ons|Onze|Een|Je|Jij|Wij|We|Team|Ze|Dit|Wie|Hier|Daar|HR|Iemand|Iedereen)\b)\p{Lu}\p{Ll}{1,20}(?: \p{Lu}\p{Ll}{1,20})? (?:beantwoordt|helpt je|laat je|vertelt|weet er|staat klaar|is (?:je|jouw|bereikbaar|te bereiken)|geeft (?:je|u))/u,
			},
			some: `
ask person !other; ask mister !other; ask single !other; ask opens; ^ask person !other; ^ask mister
^ask opens`,
		},
		deadline: {
			words: {
				apply:
					/^(?:sollicit.*|reageer|reageert|reageren|vacature|brief|brieven|cv|motivatie.*|inschrijving|inschrijven|aanmelden|aanmelding|aanmeldingen|meld|inzend.*|reacties|reactie|interesse|sturen|stuur|insturen|ontvangen|bericht|open|openstaan|kandidaten|bel|mail|lezen|schrijf|inleveren|lever|geef|oproep|wachten)$/,
				firm: /^(?:sluitingsdatum|deadline|uiterste|reactietermijn|inzendtermijn|sluit|sluiting|sluiten|verloopt|einddatum|sollicitatietermijn|termijn|inschrijftermijn|reageertermijn|laatste)$/,
				until: /^(?:voor|tot|uiterlijk|t|tm|t\/m|m|na|sluit|op|binnen|niet|later|dan|vóór)$/,
				month:
					/^(?:jan.*|feb.*|maart|mrt|apr.*|mei|juni|juli|aug.*|sep.*|okt.*|nov.*|dec.*|\d.*|week|weken|dagen|maand|(?:maan|dins|woens|donder|vrij)dag)$/,
				other:
					/^(?:gesprek|gesprekken|.*gesprekken|.*ronde|contract|aanstelling|start|begint|beginnen|project.*|boeken|jaar|sinds|vervangt|proefdag|jubileum|verhuizing|werkt|bellen|werk|indiensttreding|bestaan|dienst|hoor|hoort)$/,
			},
			texts: {
				date: DATE,
				before: new RegExp(
					`(?:voor|vóór|tot(?: en met)?|t/m|uiterlijk|na|later dan|sluit\\p{L}*|loopt af)[^.?!]{0,30}(?:${DATE.source})|(?:${DATE.source})[^.?!]{0,25}(?:sluit|ontvangen|binnen|zijn|ligt)|(?:voor|vóór|uiterlijk)(?: op)? (?:aanstaande |volgende week )?(?:maan|dins|woens|donder|vrij)dag`,
					'iu',
				),
				within:
					/(?:solliciteer|reageer|meld je(?: aan)?|stuur[^.?!]{1,30})[^.?!]{0,20} binnen (?:een|één|twee|drie|vier|\d+) (?:dagen|week|weken|maand)/i,
				untilEnd: /je hebt tot|de tijd/i,
				books: /boeken|jaarlijks|elk jaar|de winkel|het kantoor/i,
			},
			some: `
firm month date !books !other; apply within; until ^apply before !other; until month untilEnd before !other
apply month before !books; until ^firm before !other; month ^firm date !other; apply firm date`,
		},
	},
	mvx: /\b[mvfxwd] ?[/|,] ?[mvfxwd] ?(?:[/|,]|,? of) ?(?:[mvfxwdn]\b|anders|\*)|\b[mv][ -][mv][ -]x\b|\b[mv] ?\/ ?x\b|(?:man|vrouw) ?(?:[/|,]|of) ?(?:man|vrouw) ?(?:[/|,]|of|en) ?(?:x|anders|non-binair|iedereen)|(?:alle|elk|welk|ieder|ongeacht)(?: je)? (?:geslacht|gender)|alle genders|genderneutraal|ieder(?:e)? gender/i,
};
