import type { RequirementWords } from '../types';

export const requirementWords: RequirementWords = {
	mustHeading:
		/wij vragen|we vragen|vragen (?:wij|we)|verwachten (?:wij|we)|(?:wij|we) verwachten|zoeken (?:wij|we)|(?:wij|we) zoeken|wie (?:ben|zoeken|je bent)|wat (?:breng|neem|heb|moet|kun|kan|vragen|verwachten|vraagt|je (?:meebrengt|meeneemt|nodig|kunt|hebt))|eisen|functie-?eis|(?:jouw|je|het|gewenst) ?profiel|profiel|dit (?:ben|heb|breng|neem|vragen|verwachten|kun|vraagt|zoeken)|jij (?:hebt|bent|brengt|kunt|neemt)|dit moet|kwalificaties|vereisten|vereist|competenties|must|onmisbaar|noodzakelijk|jouw (?:kwaliteiten|talenten|bagage|ervaring|kennis)|over jou|wat (?:maakt|is) jou|wij hopen op|we hopen op|je (?:hebt|bent|beschikt|brengt|kunt)\b|nodig voor|heb je nodig|wat telt|waar (?:letten|kijken) (?:wij|we) (?:op|naar)|voor deze functie|dit heb|verder beschik|criteria|harde|voorwaarden om|bagage|vereiste|dingen die moeten|dit (?:is|zijn) (?:de|onze)? ?eis|minimaal|herken je|past dit|dit past|waar je aan voldoet|wat je (?:kunt|kan|hebt|moet|meeneemt|al)|hier kun je niet zonder|niet zonder|wat (?:we|wij) (?:van je )?(?:vragen|verwachten|zoeken|nodig)|nodig hebt|basis(?:eisen)?$|skills|ervaring en|opleiding en|selectie-?eis|functie-?vereist|kennis en|dit ben jij|zo ben jij|jij$/,
	niceHeading:
		/mooi meegenomen|pré|\bpre\b|pluspunt|fijn als|leuk als|niet nodig|mooi, maar|wens(?:en)?\b|bonus|handig|extra punten|nice to have|zou mooi|welkom maar|geen must|niet verplicht|mag ook|helpt|voordeel|meegenomen/,
	otherHeading:
		/bied|aanbod|krijg|arbeidsvoorwaarden|solliciter|solliciteer|procedure|contact|interesse|vragen\?|over (?:ons|de|het)|de baan|organisatie|wat (?:ga|doe)|taken|werkzaamheden|functieomschrijving|reager|reageer|informatie|inlichtingen|welkom|iedereen|het werk|waar kom|afdeling|hoe verder|zo gaat|jouw werk|je werk|dag uit|samen|team\b|wat je (?:doet|krijgt|gaat)|dit doe|je taak|salaris|verdien|planning/,
	nice: /mooi meegenomen|een pré|een pre\b|pluspunt|mooi maar|fijn,? maar|niet nodig|geen must|niet verplicht|geen eis|hoeft niet|voordeel|is meegenomen|bij voorkeur|bonus|mag je bij ons leren|leer je (?:hier|bij ons)|leren wij je/,
	demand:
		/\b(?:je|jij|u) (?:\p{L}+ )?(?:hebt|heeft|bent|kunt|kan|beschikt|spreekt|schrijft|beheerst|kent|weet|durft|wilt|werkte|werkt|houdt|vindt|bezit|begrijpt|snapt|denkt|ziet|leest|rijdt|gaat|staat|toont|moet|levert|haalt|woont|draait|typt|voelt|blijft|neemt|brengt|volgt|luistert|overtuigt|analyseert|communiceert|organiseert)\b|(?:heb|ben|kun|beheers|spreek|beschik|moet|kan|ken) (?:je|jij)|\b(?:wij|we) (?:\p{L}+ )?(?:vragen|verwachten|zoeken|willen|eisen)|(?:vragen|verwachten|zoeken|eisen) (?:wij|we)|ervaring|diploma|kennis|opleiding|niveau|vereist|verplicht|moet|nodig|noodzakelijk|onontbeerlijk|onmisbaar|verwacht|voorwaarde|een eis|\bzonder\b[^.]{1,40}(?:niet|geen)|vaardighe|rijbewijs|gewenst|essentieel|cruciaal|telt|belangrijk|certificaat|registratie/u,
	strictDemand:
		/\b(?:je|jij|u) (?:hebt|beschikt over|beheerst|moet|dient|bezit)\b|\b(?:wij|we) (?:vragen|verwachten|eisen)|\b(?:vragen|verwachten|eisen) (?:wij|we)\b|je bent in het bezit|is (?:vereist|verplicht|een must|noodzakelijk)|moet je|je kunt goed|je spreekt|(?:iemand|collega|kandidaat) (?:met|die)/,
	clause:
		/\b(?:hebt|heeft|bent|kunt|beschikt|spreekt|schrijft|beheerst|kent|weet|durft|werkte|houdt|bezit|begrijpt|vragen|verwachten|ervaring|diploma|kennis|rijbewijs|opleiding|niveau|vereist|verplicht|moet|deskundigheid|vaardigheid|\p{L}+vaardigheid|inzicht|certificaat|bevoegdheid|registratie|noodzakelijk|leest|woont|werkt|wilt|draait|geduld)\b/u,
	joint:
		/;|,? (?:evenals|alsmede|plus|en ook|en verder)\b|,? en (?=(?:je|jij|u|bent|hebt|kunt|spreekt|beheerst|weet)\b)|, (?=(?:je|jij|u|bent|hebt|kunt|spreekt|beheerst|weet|kennis|ervaring|een (?:\p{L}+ )?(?:diploma|opleiding|rijbewijs|certificaat))\b)| en (?=(?:kennis|ervaring|een (?:\p{L}+ )?(?:diploma|opleiding|rijbewijs|certificaat))\b)/u,
	item: /\b(?:je|jij|u) (?:hebt|heeft|bent|kunt|kan|beschikt|spreekt|schrijft|beheerst|kent|weet|durft|houdt|bezit|begrijpt|woont|moet)\b|ervaring|diploma|kennis|opleiding|niveau|rijbewijs|vaardighe|beheersing|vermogen|certificaat|vereist|verplicht/,
	reason:
		/,? (?:want|omdat|aangezien|zodat|doordat|dat is (?:je|wettelijk)|dat moet|dan (?:is|kun|kan)|die je)\b.*$/,
	invitation:
		/^(?:twee|drie|vier|vijf|zes|deze|dit) (?:dingen|eisen|zaken|punten|voorwaarden)|vragen (?:we|wij) niet|vinden (?:we|wij) (?:mooi|fijn)|voldoe je|herken je|past dit|mis je|twijfel|schrijf ons toch|reageer (?:dan )?(?:toch|gerust)|niet alles|hoeft niet|niet nodig|solliciteer (?:dan )?(?:toch|gerust|ook)|leren we|\?$/,
};
