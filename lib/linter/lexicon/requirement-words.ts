/** How headings and sentences ask for something. Folded case, accents kept; no expression repeats a group without bound. */
interface RequirementWords {
	readonly mustHeading: RegExp;
	readonly niceHeading: RegExp;
	readonly otherHeading: RegExp;
	/** in an item or sentence: a plus, not a must */
	readonly nice: RegExp;
	/** asks something, inside a section of demands */
	readonly demand: RegExp;
	/** asks something, anywhere in the text */
	readonly strictDemand: RegExp;
	/** a part of an enumeration that asks again */
	readonly clause: RegExp;
	readonly joint: RegExp;
	readonly invitation: RegExp;
}

export const requirementWords: Readonly<Record<'nl' | 'en', RequirementWords>> = {
	nl: {
		mustHeading:
			/wij vragen|we vragen|vragen (?:wij|we)|verwachten (?:wij|we)|(?:wij|we) verwachten|zoeken (?:wij|we)|(?:wij|we) zoeken|wie (?:ben|zoeken|je bent)|wat (?:breng|neem|heb|moet|kun|kan|vragen|verwachten|vraagt|je (?:meebrengt|meeneemt|nodig|kunt|hebt))|eisen|functie-?eis|(?:jouw|je|het|gewenst) ?profiel|profiel|dit (?:ben|heb|breng|neem|vragen|verwachten|kun|vraagt|zoeken)|jij (?:hebt|bent|brengt|kunt|neemt)|dit moet|kwalificaties|vereisten|vereist|competenties|must|onmisbaar|noodzakelijk|jouw (?:kwaliteiten|talenten|bagage|ervaring|kennis)|over jou|wat (?:maakt|is) jou|wij hopen op|we hopen op|je (?:hebt|bent|beschikt|brengt|kunt)\b|nodig voor|heb je nodig|wat telt|waar (?:letten|kijken) (?:wij|we) (?:op|naar)|voor deze functie|dit heb|verder beschik|criteria|harde|voorwaarden om/,
		niceHeading:
			/mooi meegenomen|pré|\bpre\b|pluspunt|fijn als|leuk als|niet nodig|mooi, maar|wens(?:en)?\b|bonus|handig|extra punten|nice to have|zou mooi|welkom maar|geen must|niet verplicht|mag ook|helpt|voordeel|meegenomen/,
		otherHeading:
			/bied|aanbod|krijg|arbeidsvoorwaarden|solliciter|solliciteer|procedure|contact|interesse|vragen\?|over (?:ons|de|het)|de baan|organisatie|wat (?:ga|doe)|taken|werkzaamheden|functieomschrijving|reager|reageer|informatie|inlichtingen|welkom|iedereen|het werk|waar kom|afdeling|hoe verder|zo gaat|jouw werk|je werk|dag uit|samen|team\b|salaris|verdien|planning/,
		nice: /mooi meegenomen|een pré|een pre\b|pluspunt|mooi maar|fijn,? maar|niet nodig|geen must|niet verplicht|geen eis|hoeft niet|voordeel|is meegenomen|bij voorkeur|bonus|mag je bij ons leren|leer je (?:hier|bij ons)|leren wij je/,
		demand:
			/\b(?:je|jij|u) (?:hebt|heeft|bent|kunt|kan|beschikt|spreekt|schrijft|beheerst|kent|weet|durft|wilt|werkte|werkt|houdt|vindt|bezit|begrijpt|snapt|denkt|ziet|leest|rijdt|gaat|staat|bent|toont)\b|(?:heb|ben|kun|beheers|spreek|beschik) je|\b(?:wij|we) (?:vragen|verwachten|zoeken|willen|eisen)|ervaring|diploma|kennis|opleiding|niveau|vereist|verplicht|moet|nodig/,
		strictDemand:
			/\b(?:je|jij|u) (?:hebt|beschikt over|beheerst|moet|dient|bezit)\b|\b(?:wij|we) (?:vragen|verwachten|eisen)|\b(?:vragen|verwachten|eisen) (?:wij|we)\b|je bent in het bezit|is (?:vereist|verplicht|een must|noodzakelijk)|moet je|je kunt goed|je spreekt|(?:iemand|collega|kandidaat) (?:met|die)/,
		clause:
			/\b(?:hebt|heeft|bent|kunt|beschikt|spreekt|schrijft|beheerst|kent|weet|durft|werkte|houdt|bezit|begrijpt|vragen|verwachten|ervaring|diploma|kennis|rijbewijs|opleiding|niveau|vereist|verplicht|moet)\b/,
		joint: /[,;]| en (?=(?:je|jij|u|dat|een|kennis|ervaring|goede|bent|hebt|kunt|spreekt|beheerst|weet)\b)/,
		invitation:
			/mis je|twijfel|schrijf ons toch|reageer (?:dan )?(?:toch|gerust)|niet alles|hoeft niet|niet nodig|solliciteer (?:dan )?(?:toch|gerust|ook)|leren we|\?$/,
	},
	en: {
		mustHeading:
			/what (?:we ask|we expect|we need|you bring|you need|you have|you'll (?:need|bring)|we're looking|we are looking|it takes|you will need|we look|we want|you must|you offer|we seek|counts)|(?:we|you) (?:ask|need|require|expect|bring|must|are looking)|requirement|qualification|your (?:profile|skills|background|experience|strengths)|who (?:you are|we need|we are|we look)|about you|must[- ]have|essential|you (?:have|are|bring|can)\b|skills|criteria|competenc|profile|needed|mandatory|required|ideal candidate|person specification|we hope for|we look for|looking for|to succeed/,
		niceHeading:
			/nice to have|desirable|bonus|preferred|would be (?:nice|great)|a plus|pluses|not (?:needed|required|necessary|essential)|optional|helpful|good to have|welcome but|nice, but|extra/,
		otherHeading:
			/offer|what we (?:give|provide)|you get|we give|benefit|apply|application|procedure|contact|question|about (?:us|the|our)|the (?:job|work|role|team|challenge)|your (?:work|tasks|day|role|job|duties|team)|responsibilit|what you (?:will )?(?:do|get)|what you'll do|welcome|everyone|for all|next step|how (?:to|it)|the position|salary|pay|interested|terms|conditions|steps|duties|organisation|planning/,
		nice: /a plus|an advantage|nice to have|not (?:needed|required|necessary|essential)|bonus|desirable|preferred|optional|helps but|no must|we (?:will )?teach you|we can teach|you can learn (?:it|this|that) (?:here|with)|do not need/,
		demand:
			/\byou (?:have|are|can|speak|write|know|hold|possess|understand|enjoy|like|must|need|should|bring|worked|read|drive|want)|you've|you're|\bwe (?:ask|expect|need|require|want|look)|experience|degree|diploma|knowledge|required|must|level\b|need to/,
		strictDemand:
			/\byou (?:have|hold|possess|must|need to|should have|need)\b|\bwe (?:ask|expect|require|need|want)|(?:is|are) (?:required|mandatory|essential|a must)|you can (?:use|speak|write)|you speak|(?:someone|person|candidate|colleague) (?:with|who)/,
		clause:
			/\b(?:have|are|can|speak|write|know|hold|possess|understand|must|need|bring|ask|expect|require|experience|degree|diploma|knowledge|licence|license|level|required|worked)\b/,
		joint: /[,;]| and (?=(?:you|a|an|experience|knowledge|good|are|have|can|speak|know|write)\b)/,
		invitation:
			/miss one|do you miss|write to us all the same|fine if you|not everything|not every|do not need|don't need|apply anyway|please apply|\?$/,
	},
};
