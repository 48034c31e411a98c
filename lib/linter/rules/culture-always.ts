import type { Match, Rule, SentenceContext } from '../model';
import { sources } from '../sources';

/** The organisation, its desk or its system may be open day and night; so may a described shift. */
function isAboutCandidate(context: SentenceContext, match: Match): boolean {
	const sentence = context.text.slice(context.sentence.start, context.sentence.end).toLowerCase();
	if (
		/(?:meldkamer|receptie|balie|dienst|helpdesk|systeem|website|centrale|loket|ziekenhuis|locatie|brug|sluis|noodnummer|station|organisatie|klantenservice|desk|system|centre|center|hospital|helpline|control room|hotline|service|website|reception|plant|bridge|alarm\w*|machine\w*) (?:is|zijn|blijft|draait|staat|werkt|runs|operates|are|stays|remains|opens|open)/.test(
			sentence,
		)
	)
		return false;
	if (
		/ploegendienst|volgens rooster|in ploegen|rooster van|compens|toeslag|consignatie|piketdienst|roster|shift|rota|on-call allowance|overtime pay|time off in lieu/.test(
			sentence,
		)
	)
		return false;
	return (
		!/^(?:van|from|between|tussen)$/.test(context.words[match.first - 1]?.text ?? '') &&
		!/^(?:time|hand|site|budget|track)$/.test(context.words[match.last]?.text ?? '')
	);
}

export const cultureAlways: Rule = {
	id: 'culture-always',
	version: 1,
	category: 'culture',
	severity: 'warn',
	sources: [sources.awgb, sources.practice],
	patterns: {
		nl: [
			{
				open: false,
				test: isAboutCandidate,
				patterns: `
[24 7 ~2 bereikbaar|beschikbaar|klaar|aan|online|inzetbaar|paraat|stand-by|klaarstaan|instelling|mentaliteit|werken]
[dag en nacht ~3 bereikbaar|beschikbaar|klaar|paraat|werken|inzetbaar|aanspreekbaar|klaarstaat]
[altijd|continu|permanent|onbeperkt|voortdurend|ieder|doorlopend|steeds ~2 bereikbaar|beschikbaar|inzetbaar|stand-by|standby|aanspreekbaar|online|aan|paraat|oproepbaar|klaarstaan|klaarstaat]
[bereikbaar|beschikbaar|inzetbaar ~2 24 7?]
[ook ~4 avond|avonds|weekend|vakantie|zondag ~3 bereikbaar|mail|telefoon|app|opneemt|beantwoordt]
[s avonds ~2 weekend|en ~3 bereikbaar|beschikbaar|opneemt|mail]
[in ~1 weekend|vakantie ~3 bereikbaar|beschikbaar|mail|telefoon]
[geen|niet|zonder ~3 9|negen|8|acht tot 5|vijf ~1 mentaliteit|baan|houding|types|instelling?]
[negen|9 tot vijver{,s}|vijfer{,s}]
[werkt|werken|werk hard ~1 en ~2 feest|feesten|viert|lacht ~2 harder]
[9|negen tot vijfmentaliteit|5mentaliteit]
[9|negen tot 5|vijf ~1 mentaliteit|types|baan|houding|cultuur|typetje|instelling]
[kijkt|kijk|kijken|let ~3 niet ~3 klok|uurtje|uurtjes|uren]
[niet ~2 op de klok|horloge ~1 kijkt|kijken|let?]
[niet ~2 op een uurtje|uur meer|extra ~2 kijkt|kijken?]
[uurtje|stapje|tandje|schepje|tandje ~1 extra|harder|meer|bij]
[extra mile|stap|meter|tandje] ~2 zetten|zet|gaat|doet|lopen|te
[met hart en ziel]
[ga|gaat|gaan ~2 tot het|de gaatje|uiterste|finish]
[gaat|ga|gaan ~1 voor|door goud|100|200|vuur|honderd ~1 procent?]
[tot in de late|kleine uurtjes|avond|uren]
[overuren|overwerk|overwerken|doorwerken|avonddoorwerken|meerwerk ~3 geen ~1 probleem|bezwaar|punt|schuwt|normaal|hoort|horen|erbij|vies|deinst|deinzen|draait|vanzelfsprekend|bang]
[lange dagen|werkdagen|werkweken|uren ~4 bang|schrikken|schrikt|deinst|schuwt|maken|maakt|maken|draait|draaien|vies|geen|probleem|normaal|horen]
[niet ~2 bang|vies|terugdeinst|schrikt ~3 lange|overuren|overwerk|overwerken|doorwerken|avonduren|extra ~2 dagen|uren|werkdagen?]
[avonden|nachten|weekenden doorhalen|doorwerken|opofferen|opoffert|offert]
[work hard ~1 play hard]
[nacht|avond|nachten|avonden|weekend ~2 door ~1 te? halen|werken|trekken]
[haalt|haal|halen ~2 nacht|nachten ~1 door]
[doorhalen|nachtwerk] ~2 deadline|klus|nodig
[work-hard|hard werken ~2 hard spelen|feesten|lachen|plezier|feestvieren]
[leeft|leven|leef ~2 voor ~1 je|het|jouw|hun|zijn werk|vak|baan]
[ademt|ademen|leeft ~3 werk|vak|it|data]
[werk ~2 je|jouw leven|passie|roeping|hobby|lust]
[alles ~2 opzij|wijken ~2 werk|zaak|klus|zet|zetten]
[alles opzij ~2 zetten|zet]
[werk ~2 op|altijd ~1 de? eerste plaats|plek]
[zegt|zeg|zeggen nooit nee]
[zit|staat nooit stil]
[100|200|110|honderd|tweehonderd procent ~2 inzet|geven|geeft|gaat|commitment|toewijding|committed|gaan]
[onbegrensde|onvoorwaardelijke|grenzeloze|tomeloze|onuitputtelijke|ongekende ~1 inzet|energie|toewijding|loyaliteit|beschikbaarheid|flexibiliteit|commitment]
[grote|hoge|maximale|volledige|extreme|uiterst|zeer|totale ~1 flexibiliteit|flexibel|inzetbaarheid|beschikbaarheid ~3 werktijden|uren|tijden|inzetbaar?]
[altijd ~1 flexibel]
[harde werker{,s}]
[workaholic{,s}|werkpaard{,en}|werkbeest|aanpoter{,s}|buffelen|buffelaar{,s}|bikkelen|knallen|beuken|beukers|strijder]
[vol gas ~1 geven|geeft|gaat]
[gas ~1 geven|geeft|op]
[schouders eronder]
[uit de startblokken]
[aanstaat|aan staat ~2 altijd]
[altijd aan ~1 staat|staan]
[telefoon ~3 nooit ~2 uit|weg]
[in het weekend ~3 mails|telefoon|mailtjes]
[vakantiedagen ~4 niet|opneemt|opnemen]`,
			},
		],
		en: [
			{
				open: false,
				test: isAboutCandidate,
				patterns: `
[24 7 ~2 available|availability|reachable|on|call|online|commitment|mindset|mentality|contactable]
[available|reachable|on|contactable|online|call ~2 24 7]
[around|round the clock ~2 available|availability|work|reachable|commitment]
[always|constantly|permanently|continuously|ever|anytime ~1 be? ~1 available|reachable|on|contactable|online|on-call|switched|accessible|ready ~1 on|call?] !time|site|hand|the|track|budget
[available|reachable|contactable|on-call ~2 at ~1 all|any time{,s}|hours|moment|hour]
[available|reachable|contactable ~2 day and|or night|evenings|weekends]
[day and|or night ~2 available|reachable|ready]
[evenings and weekends ~3 available|expected|email|phone]
[answer|answering|read|check|reply|respond|pick ~4 emails?|mails?|phone|calls?|messages? ~3 weekend|weekends|evening|evenings|holiday|holidays|night|midnight|vacation]
[not|no|isn't ~3 nine|9 to five|5 ~1 job|mentality|person|type|position|role|attitude|clock-watcher?]
[nine|9 to five|5 ~1 mentality|type{,s}|attitude|mindset|people|person]
[nine-to-five|9-to-5]
[no clock ~1 watchers|watching]
[clock watcher{,s}|watching]
[clock-watcher{,s}|clockwatcher{,s}|clock-watching]
[watch|watching|look|looking|watches ~2 the? clock]
[long hours|days ~4 fine|part|normal|problem|bother|mind|fazed|deter|afraid|come|expected|scare|deal]
[afraid|scared|fazed|shy|bothered ~2 of|by|from ~2 long|late|overtime|extra|hard ~1 hours|days|nights|work?]
[work|works|working|put|puts ~2 late|long|evenings|weekends|in ~1 hours|nights|long|extra ~1 hours? ~3 necessary|needed|required|it|takes|finish|done]
[whatever it takes]
[whatever hours]
[go|goes|going ~1 the|that extra mile]
[extra mile]
[above and beyond]
[live|lives|living and breathe|breathes|breathing ~3 work|job|data|code|it|policy|sales]
[live|lives ~1 for ~2 work|job|their ~1 job|work?]
[live-and-breathe]
[eat|eats ~1 sleep ~2 breathe|work|code ~1 it|work?]
[110|120|150|200 percent|per cent?]
[give|gives|giving ~1 110|120|150|200|100|hundred|all ~1 percent|per cent?]
[work is|comes ~2 your|their|first|life|passion ~1 life|passion|hobby|first?]
[work hard ~1 and? play hard|harder]
[work|works hard ~2 party|celebrate|play ~1 harder|hard]
[work-hard play-hard]
[hustle|hustler{,s}|hustling|grind|grinding|grinder|workaholic{,s}|crunch ~1 culture|mode|time|mentality|mindset?]
[burn|burning|burns the midnight oil]
[total|complete|unconditional|absolute|undivided|unlimited|boundless|tireless|relentless|maximum|extreme|full ~1 dedication|commitment|devotion|loyalty|availability|flexibility]
[devoted|dedicated|committed heart|body and soul]
[heart and soul]
[blood sweat ~2 tears]
[never ~2 switch|switches|off|clock|stop|stops|sleep|sleeps ~1 off]
[drop everything]
[sacrifice{,s} ~3 evenings|weekends|time|family|holidays|personal|everything]
[sleep when|under ~4 desk|done]
[hit the ground sprinting]
[all in] $
[pull{,s,ing} ~1 all-nighter{,s}]
[all-nighter{,s}]
[burn{,s} the candle]
[late nights]
[switched on all|at]`,
			},
		],
	},
};
