import type { Roles } from '../types';

/** Nouns for people in a role, and nouns that only look so: the pronoun rule asks what a pronoun can point to. */

export const roles: Roles = {
	// whole words, then endings that make a person of a verb or a trade
	words:
		/^(?:kandidaat|collega|iemand|persoon|sollicitant|wie|iedereen|degene|medewerker|kracht|chef|baas|hoofd|arts|tolk|gids|kok|agent|docent|leraar|jurist|ambtenaar|directeur|professional|verpleegkundige|verloskundige|deskundige|leidinggevende|gegadigde|burgemeester|wethouder|minister|stagiair|vrijwilliger|gastheer|piloot|bode|conciërge|concierge|notaris|secretaris|rechter|advocaat|loods|lid|teamlid|kamerlid|raadslid|voorganger|generalist|beambte|laborant|politieman|topper|talent|aanvoerder|nieuweling|nieuwkomer|mens|vakman|griffier|senior|junior|starter|trainee|aanwinst|.*(?:medewerker|kracht|leider|meester|kundige|adviseur|manager|coach|assistent|directeur|chef|baas|specialist|collega|kandidaat|man|vrouw|hoofd|arts|jurist|docent|agent|analist|architect|loog|goog|therapeut|eur|euse|trice|ist|iste|ster|ent|ant|ier|aar|aris|or|er|eres|ares|esse))$/,
	things: new Set(
		(
			'computer server container kamer nummer cijfer theater water papier december november oktober september kalender folder ' +
			'poster venster filter transformator motor tractor monitor factor sector kantoor spoor koor kader artikel moment document ' +
			'instrument agent-schap argument element segment fragment apparaat rapport budget loket dossier formulier printer scanner ' +
			'router toner teller meter kilometer liter ordner laser beamer vrachtwagen wagen zomer winter kelder zolder toren ' +
			'bestemmer halter letter nieuwsbrief datacenter center centrum meter kwartier plezier papier dier vizier rivier manier formulier ' +
			'klavier portier-huisje laptop telefoon moment talent-pool rooster register semester trimester klooster venster poster cluster ' +
			'filter parlement departement appartement experiment evenement reglement management testament arrangement abonnement ' +
			'complement supplement compartiment restaurant krant klant kant want hand rand land band stand brand zand tand wand plant ' +
			'variant hydrant garant markant restant constant relevant interessant pleister emmer nader later verder over onder voor ' +
			'door daar waar naar maar jaar gaar klaar zwaar paar elkaar ander anders weer meer keer zeer sfeer beheer verkeer heer ' +
			'leer eer neer wanneer hoeveelheid eerder zonder steeds ter per er her ver ster lager hoger beter groter kleiner minder ' +
			'liever sneller langer korter jonger ouder meester-schap altijd achter tegenover daarover hierover erover moet kleur deur ' +
			'uur duur natuur cultuur structuur muur vuur buur figuur temperatuur apparatuur koor spoor kantoor hierdoor daardoor waardoor ' +
			'ervoor hiervoor daarvoor waarvoor dossier klimaat motor tractor cursor sensor vector factor sector transistor condensator ' +
			'generator reactor compressor radiator museum uitvoer invoer vervoer afvoer aanvoer huur-der toer vloer vier hier plezier ' +
			'bier mier zwaar baar waar altaar gevaar gebaar bezwaar voorjaar najaar jaar exemplaar kalenderjaar klaar moeder-bord ' +
			'alarm computer ent content event moment talent cent percent procent consent patent accent docent-en evident recent ' +
			'efficient consistent permanent transparant uitstekend eigenlijk nuchter lekker zeker kleiner zuiver bitter dapper tijger ' +
			'nummer kelner-s december vinger zuster-organisatie meester-werk polder folder zolder helder kelder ladder modder ' +
			'ieder ander beider nader eerder verder wonder zonder onder minder vlinder ruiter-pad cluster veld teamverband' +
			' opdracht kader systeem programma project dienst rol plan man-dag ochtend avond'
		).split(' '),
	),
	others:
		/^(?:client|patient|bewoner|klant|burger|inwoner|leerling|kind|ouder|gast|bezoeker|deelnemer|jongere|oudere|huurder|asielzoeker|vluchteling|verdachte|slachtoffer|gedetineerde|reiziger|lezer|gebruiker|ondernemer|boer|student|aanvrager|eigenaar|passagier|dader|zieke|koning|schrijver|kunstenaar|schilder-ij|hond|paard|poes|kat|dier|zoon|dochter|vader|moeder|broer|zus|president|premier|oprichter|auteur|dichter|componist|.*(?:patient|client|bewoner|leerling|bezoeker|hond|paard))$/,
	organisations:
		/^(?:ministerie|gemeente|provincie|organisatie|bedrijf|instelling|dienst|afdeling|stichting|vereniging|school|universiteit|rijk|overheid|raad|college|commissie|bank|bibliotheek|politie|rechtbank|stad|dorp|regio|land|team|museum|ziekenhuis|fonds|kamer|waterschap|inspectie|autoriteit|agentschap|kantoor|onderneming|partij|bond|club|unie|nederland|europa|amsterdam|rotterdam|utrecht|fabriek|haven|luchthaven|kliniek|kerk|familie|.*(?:ministerie|dienst|bedrijf|organisatie|instelling|bureau|instituut|stichting|gemeente|school|huis|fonds|raad|inspectie|bank))$/,
};
