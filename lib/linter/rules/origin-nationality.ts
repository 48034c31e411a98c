import { followsPreposition, governor } from '../frame';
import type { Match, Rule, SentenceContext } from '../model';
import { hasLegalGround } from '../sign';
import { sources } from '../sources';

function test(context: SentenceContext, match: Match): boolean {
	if (hasLegalGround(context)) return false;
	if (governor(context, match.first) === 'work') return false;
	return (
		!followsPreposition(context, match.first) ||
		/(?:nationaliteit|paspoort|afkomst|nationality|passport|descent|roots|naturalisatie)/i.test(
			context.text.slice(context.words[match.first]?.start, context.words[match.last - 1]?.end),
		)
	);
}

/** Nationality, descent or the place where somebody was born or raised, as a demand or a question. */
export const originNationality: Rule = {
	id: 'origin-nationality',
	version: 1,
	category: 'origin',
	severity: 'stop',
	sources: [sources.awgb, sources.college],
	patterns: {
		nl: [
			{
				names: false,
				test,
				patterns: `
[nederlandse|hollandse|europese|westerse|belgische|autochtone|eu nationaliteit|paspoort|afkomst|achtergrond|komaf|roots|identiteit|bloed|herkomst|wortels|opvoeding|mentaliteit|cultuur]
[nederlands|europees|hollands|eu paspoort|staatsburger|staatsburgerschap|bloed]
[van ~1 nederlandse|westerse|hollandse|europese|autochtone afkomst|komaf|huize|origine|herkomst|bodem]
[rasechte|geboren|echte|raszuivere|oer-hollandse|autochtone ~2 nederlander{,s}|hollander{,s}|amsterdammer{,s}|rotterdammer{,s}|utrechter{,s}|hagenaar|hagenees|fries|friezen|limburger{,s}|brabander{,s}|groninger{,s}|zeeuw|zeeuwen|tukker{,s}]
bent|ben|is|zijn|als ~2 [nederlander|nederlandse|hollander|autochtoon|autochtone|belg|europeaan] !taal
[alleen|uitsluitend|enkel ~1 nederlanders|autochtonen|europeanen|eu-burgers|belgen|nederlandse]
[geboren en|of getogen|opgegroeid]
bent|ben|is ~6 [geboren|opgegroeid|getogen] !met
[in ~2 geboren|opgegroeid|getogen ~1 bent|ben]
[hier|nederland|wijk|dorp|streek|stad|regio|buurt ~1 geboren|opgegroeid|getogen]
waar ~6 [geboren|opgegroeid|oorspronkelijk|vandaan|wortels|roots]
wat ~3 [afkomst|nationaliteit|herkomst|etniciteit|culturele|achtergrond ~1 achtergrond?]
[waar ~2 wieg stond|staat]
[waar ~4 je|jouw|uw ~1 ouders ~2 vandaan|geboren|oorspronkelijk]
waar kom|komt ~2 [oorspronkelijk|eigenlijk ~1 vandaan?]
[nederlandse ouders|voornaam|achternaam|naam|normen]
[nederlandse|westerse|onze normen en waarden]
[nederlandse|hollandse|westerse ~1 nuchterheid|directheid|uitstraling|uiterlijk]
[geen|zonder buitenlanders|migratieachtergrond|allochtonen|expats|buitenlandse]
[volledig ingeburgerd|geintegreerd|geassimileerd]
[goed ingeburgerd|geintegreerd]
[autochtoon|autochtone|autochtonen|blanke|raszuiver]
[westerse kandidaat|kandidaten|collega|medewerker]
[in ~1 bezit van ~2 nederlandse|europees|nederlands ~1 nationaliteit|paspoort]
[echte|rasechte oerhollandse|volbloed]
[poolse|roemeense|bulgaarse|oost-europese|aziatische|turkse|marokkaanse|nederlandse|hollandse|duitse|filipijnse|westerse|belgische @mod? mannen|vrouwen|medewerkers|krachten|collega|collega's|arbeiders|werknemers|werkers|kandidaten|kandidaat|polen|arbeidskrachten|medewerker|vakmensen|chauffeurs|schoonmakers|lassers|uitzendkrachten]
[polen|roemenen|bulgaren|oost-europeanen|oosteuropeanen|turken|marokkanen|surinamers|antillianen|syriers] ~2 gezocht|welkom|gevraagd|voor`,
			},
		],
		en: [
			{
				names: false,
				test,
				patterns: `
[dutch|european|eu|western|british|german|belgian|american|native|local ~1 nationality|passport|citizenship|descent|origin|background|heritage|roots|blood|ancestry|upbringing|ethnicity]
[of dutch|western|european|white|native ~1 descent|origin|heritage|extraction|ancestry|stock?]
[dutch|eu|european|western|local|british|us|american nationals|citizens|natives|nationals|candidates|applicants|people|born ~1 only]
[nationals|citizens|natives|europeans|westerners|dutchmen|locals only]
[only|exclusively ~2 nationals|citizens|natives|europeans|dutch|locals|westerners|eu|passport ~1 nationals|citizens|candidates|people|holders?]
[born and raised|bred]
[born ~2 raised|bred|brought up]
are|were|be|was|is ~2 [born|raised|brought|grew ~1 up? ~1 in|here ~2 netherlands|holland|country|region|city|area|town|amsterdam|rotterdam|utrecht|village|europe|neighbourhood?]
[grew|grown up in|here ~2 netherlands|holland|country|region|city|area|town|village|europe|neighbourhood|amsterdam|utrecht|rotterdam|west?]
[born in ~1 the? netherlands|holland|europe|country|region|city|amsterdam|rotterdam|utrecht|area|village|town|here]
[raised in|here ~1 the? netherlands|holland|country|region|city|area|town|village|europe|dutch?]
[true|real|genuine|born|proper|pure|typical ~1 dutchman|dutchwoman|dutch|hollander|amsterdammer|rotterdammer|european] !cheese
[typical|true dutch ~1 @mod? ~1 attitude|mentality|person|directness?]
where ~2 you|your ~2 [born|raised|originally|from originally?] $
where are|do you|your ~2 [from|come|parents ~1 from?]
what ~3 [nationality|ethnicity|origin|ethnic|race|descent|heritage|background ~1 background?]
[native dutch|dutchman]
[fully|well|completely integrated|assimilated ~2 into|in? dutch?]
[dutch parents|surname|first|name]
[western|dutch norms|values|mentality|mindset|appearance]
[no foreigners|immigrants|migrants|expats]
[caucasian|white ~1 @person]
[polish|romanian|bulgarian|eastern|turkish|asian|filipino|moroccan|indian|dutch|german ~1 workers|labourers|men|women|girls|cleaners|builders|welders|nannies]`,
			},
		],
	},
};
