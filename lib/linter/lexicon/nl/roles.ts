import type { Roles } from '../types';

/** Nouns for people in a role, and nouns that only look so: the pronoun rule asks what a pronoun can point to. */

export const roles: Roles = {
	// whole words, then endings that make a person of a verb or a trade
	words:
		/^(?:iemand|persoon|wie|iedereen|degene|tolk|gids|kok|professional|leidinggevende|gegadigde|stagiair|piloot|bode|conci[eè]rge|advocaat|loods|lid|(?:team|kamer|raads)lid|beambte|nieuweling|mens|trainee|aanwinst|.*(?:kracht|kundige|verzorgende|coach|chef|baas|collega|kandidaat|man|vrouw|hoofd|arts|architect|loog|goog|therapeut|eur|euse|trice|iste?|ent|ant|aar|aris|or|er|[ea]res|esse))$/,
	things: new Set(
		(
			'aanvoer abonnement accent achter afvoer altaar ander appartement argument arrangement baar beamer beheer ' +
			'beider bestemmer beter bezwaar bier bitter cent center cijfer cluster compartiment complement compressor ' +
			'computer condensator consent consistent constant container content cursor daar daardoor daarover daarvoor ' +
			'dapper datacenter december departement deur dier document door dossier eer eerder efficient element ' +
			'elkaar emmer ent erover ervoor evenement event evident exemplaar experiment factor filter folder ' +
			'formulier fragment gaar garant gebaar generator gevaar groter halter heer helder her hier hierdoor ' +
			'hierover hiervoor hoger hydrant ieder instrument interessant invoer jaar jonger kader kalender ' +
			'kalenderjaar kamer kant kantoor keer kelder kilometer klaar klant klavier kleiner kleur klooster koor ' +
			'korter krant kwartier ladder lager langer laser later leer lekker letter liever liter maar management ' +
			'manier markant meer meter mier minder modder moment monitor motor naar nader najaar neer november nuchter ' +
			'nummer oktober onder ordner ouder over paar papier parlement patent per percent permanent plant pleister ' +
			'plezier polder poster printer procent radiator reactor recent register reglement relevant restant ' +
			'restaurant rivier rooster router scanner sector segment semester sensor september server sfeer sneller ' +
			'spoor ster supplement talent tegenover teller ter testament theater tijger toer toner tractor ' +
			'transformator transistor transparant trimester uitvoer variant vector venster ver verder verkeer vervoer ' +
			'vier vinger vizier vlinder vloer voor voorjaar waar waardoor waarvoor wanneer want water weer winter ' +
			'wonder zeer zeker zolder zomer zonder zuiver zwaar'
		).split(' '),
	),
	others:
		/^(?:ouder|oudere|jongere|jongen|meisje|vrouw|man|gast|klant|dier|moeder|vader|student|burgemeester|wethouder|kat|kind|koning|ondernemer|zieke|.*(?:patient|client|bewoner|leerling|bezoeker|hond|paard)|aanvrager|asielzoeker|auteur|beller|boer|broer|burger|componist|cursist|dader|deelnemer|dichter|dochter|eigenaar|gebruiker|gedetineerde|huurder|inwoner|kunstenaar|lezer|melder|opdrachtgever|oprichter|passagier|poes|premier|president|reiziger|schilder-ij|schrijver|slachtoffer|speler|sporter|verdachte|vluchteling|zoon|zus)$/,
	organisations:
		/^(?:team|afdeling|kantoor|kamer|universiteit|unie|familie|club|partij|museum|kerk|dorp|regio|europa|nederland|bond|onderneming|stad|.*(?:ministerie|dienst|bedrijf|organisatie|instelling|bureau|instituut|stichting|gemeente|school|huis|fonds|raad|inspectie|bank)|agentschap|amsterdam|autoriteit|bibliotheek|college|commissie|fabriek|haven|kliniek|land|luchthaven|overheid|politie|provincie|rijk|rotterdam|utrecht|vereniging|waterschap)$/,
};
