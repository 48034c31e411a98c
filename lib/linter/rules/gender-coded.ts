import { governor } from '../frame';
import type { Match, Rule, SentenceContext } from '../model';
import { sources } from '../sources';

/** Strong words as a trait of the candidate; aggression, war and sport as the subject of work are something else. */
function isTrait(context: SentenceContext, match: Match): boolean {
	const who = governor(context, match.first);
	if (who === 'work' || who === 'other') return false;
	const next = context.words[match.last]?.text ?? '';
	return !/^(?:gedrag|situaties|klanten|clienten|honden|bewoners|patienten|behaviour|customers|dogs|clients|patients|residents|marketing|species|stoffen|chemicals|virus|whale|whales|app|clauses|incidents|incidenten|tumour|planten|soorten)$/.test(
		next,
	);
}

export const genderCoded: Rule = {
	id: 'gender-coded',
	version: 1,
	category: 'gender-coded',
	severity: 'tip',
	sources: [sources.codedWords],
	patterns: {
		nl: [
			{
				about: 'person',
				test: isTrait,
				patterns: `
[agressief|agressieve|keihard|keiharde|meedogenloos|meedogenloze|dominant|dominante|genadeloos|genadeloze|nietsontziend|nietsontziende|onverschrokken|roofzuchtig|vechtlustig|vechtlustige|strijdlustig|strijdlustige|oorlogszuchtig|krijgshaftig|stoer|stoere|machtig|machtige|spijkerhard|spijkerharde|ijzersterk|ijzersterke|viriel|autoritair|autoritaire|bikkelhard|bikkelharde|onverzettelijk|onverzettelijke|ruig|ruige|testosteron|hanig|macho|haantjesgedrag|gehaaid|gehaaide|vechtersbaas|meedogenloosheid|killer|rauwdouwer|rauwdouwers|streberig|gewiekste|gewiekst|hongerig|hongerige|winnend|winnende|moordend|moordende|heerszuchtig|mannelijk|mannelijke ~1 mentaliteit|onderhandelaar|instelling|verkoper|leider|drive|houding|winnaar|aanpak|concurrentie|type|winnaarsmentaliteit|hand|ambitie?]
[killersinstinct|killermentaliteit|killerinstinct|killerbee|winnaarsmentaliteit|winnersmentaliteit|winnaarsinstinct|jagersinstinct|jagersmentaliteit|vechtersmentaliteit|vechtersinstinct|overwinningsdrang|veroveringsdrang|dadendrang|geldingsdrang|bewijsdrang|scoringsdrang|haantjes|alfamannetje|alfadier|topscorer|moordinstinct|winnaarstype{,s}|doordouwer{,s}|doorbijter{,s}|straatvechter{,s}|straatvechtersmentaliteit|vechtjas|vechtjassen|ijzervreter{,s}|krijger{,s}|strijder{,s}|vechter{,s}|bikkel{,s}|jager{,s}|hunter{,s}|roofdier{,en}|haai|haaien|leeuw|leeuwen|wolf|wolven|pitbull{,s}|terrier{,s}|bulldozer{,s}|ninja{,'s}|rockstar{,s}|rockster{,ren}|samurai|gladiator{,en}|cowboy{,s}|guru{,s}|goeroe{,s}|jedi|warrior{,s}|commando|commando's|kanon|kanonnen|generaal|veldheer|piraat|piraten|viking{,en,s}|powerhouse|beest|tijger{,s}|machine|kopman|topatleet|titaan|brulaap|veroveraar{,s}|toppredator|killer{,s}|beul|dominator|macho's|held{,en}|sterspeler{,s}|*ninja|*tijger|*vechter|*strijder|*krijger|*jager|*rockstar|*goeroe|*kanon|*beest] !gebouw|jaar|museum|park
[killer|winnaars|winners|jagers|vechters|alfa ~1 mentaliteit|instinct|mindset]
[over lijken]
haantje de voorste
[instinct{,en} van ~1 jager|roofdier|winnaar|haai|tijger]
[harde|felle|fel ~1 mentaliteit|onderhandelaar|instelling|verkoper|leider|houding|type|winnaar|hand]
[moederlijk{,e}|vaderlijk{,e}|vrouwelijk{,e} ~1 intuitie|instinct|aard|zorgzaamheid|hand|uitstraling|type]
[voor niets|niemand ~2 terugdeinst|opzij|bang]
[haar op ~1 tanden]
[ballen|kloten ~2 hebt|heeft|hebben|toont]
[hebt|heeft|met|toont ballen|kloten] !in|hoog
[tot op het bot ~1 competitief|gemotiveerd?]
[competitief ingesteld]
[eten of gegeten worden]
[scherpe ellebogen|ellebogenwerk|ellebogen gebruiken]
[met de vuist op tafel]
[op het scherpst van de snede]
[geboren leider{,s}|winnaar{,s}|vechter{,s}|strijder{,s}|verkoper{,s}]
[man|vrouw van staal]
[dominante|natuurlijke overwicht|leider]
[natural born ~1 leader|killer|winner]
[concurrentie ~2 verpletteren|verslaan|verplettert|verslaat|afmaken|vermorzelen|afmaakt|wegvaagt|verpulvert]
[verplettert|vermorzelt|verslaat ~3 concurrentie|concurrenten|tegenstander]
[oorlogspad|het slagveld|de arena]`,
			},
		],
		en: [
			{
				about: 'person',
				test: isTrait,
				patterns: `
[aggressive|aggressively|ruthless|ruthlessly|cut-throat|cutthroat|ferocious|fierce|fiercely|merciless|domineering|dominant|dominating|relentless|hard-nosed|hard-hitting|tough-as-nails|bloodthirsty|fearless|combative|macho|hard-charging|battle-hardened|brutal|brutally|savage|killer|predatory|hard-driving|cocky|swaggering|forceful|hungry|hypercompetitive|hyper-competitive|warlike|pugnacious|virile|manly|ironclad|steely|gritty|pushy|authoritarian|unstoppable|testosterone-fuelled|bulldog ~1 mentality|instinct|instincts|negotiator|mindset|drive|salesperson|attitude|competitor|leader|competitiveness|closer|style|spirit|approach|edge|dealmaker|will|seller|ambition|type|hunger|competitive|personality?] !marketing|growth|timeline
[competitive killer mentality|instinct]
[killer instinct|mentality|attitude|sales|drive]
[ninja{,s}|rockstar{,s}|rock-star{,s}|guru{,s}|warrior{,s}|gladiator{,s}|jedi|samurai|cowboy{,s}|gunslinger{,s}|hunter{,s}|shark{,s}|wolf|wolves|lion{,s}|tiger{,s}|beast{,s}|commando{,s}|badass{,es}|assassin{,s}|conqueror{,s}|viking{,s}|pirate{,s}|spartan{,s}|titan{,s}|crusader{,s}|bulldozer{,s}|street-fighter{,s}|streetfighter{,s}|fighter{,s}|killer{,s}|closer{,s}|dominator|predator{,s}|pitbull{,s}|bulldog|juggernaut|maverick{,s}|hotshot{,s}|hot-shot{,s}|hustler{,s}|go-getter{,s}|kingpin|warlord|top-gun|heavyweight|slayer{,s}|powerhouse{,s}|champion|warhorse|big-hitter{,s}|heavy-hitter{,s}|gunner{,s}|rainmaker{,s}|*ninja] !animal|conservation|of
[rock star{,s}]
[instinct{,s} of ~2 hunter|killer|shark|predator|winner|wolf]
[motherly|fatherly|maternal|feminine|womanly ~1 presence|nature|touch|instinct{,s}|intuition|type|figure|care|side]
[coding|data|excel|tech|security|code|digital|marketing|sales ~1 wizard{,s}|ninja{,s}|guru{,s}|whizz|wiz|rockstar{,s}]
[wizard{,s}]
[street|prize fighter{,s}]
[heavy|big hitter{,s}]
[top gun{,s}|dog{,s}]
[hard|tough as nails]
[win|winning|succeed ~2 at all|any costs?]
[at all costs]
[take|takes|taking no prisoners]
[take-no-prisoners]
[go|going for the jugular|kill]
[crush{,es,ing}|destroy{,s}|dominate{,s}|annihilate{,s}|slay|smash|kill|kills|outgun|obliterate|obliterates ~3 competition|competitors|rivals|targets|market|opponents|opposition|it]
[dog-eat-dog|dog eat dog]
[kick{,s,ing} ~1 ass|butt]
[kick-ass|kickass]
[balls|cojones]
[natural|born|natural-born ~1 leader|fighter|winner|killer|warrior]
[eat{,s} ~2 for breakfast]
[sharp elbows]
[elbow{,s} your|their way]
[fight{,s} to the death|bitter|finish]
[battle{,s} ready|scarred]
[hunger ~2 win]
[survival of the fittest]
[winner takes all]
[winning is everything]
[only the strong]
[hates|hate to lose|losing]`,
			},
		],
	},
};
