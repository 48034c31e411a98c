import type { PatternGroup } from '../../model';
import { isTrait } from '../../rules/gender-coded';

export const genderCoded: readonly PatternGroup[] = [
	{
		about: 'person',
		test: isTrait,
		patterns: `
[agressief|agressieve|keihard{,e}|meedogenloos|meedogenloze|dominant{,e}|genadeloos|genadeloze|nietsontziend{,e}|onverschrokken|roofzuchtig|vechtlustig{,e}|strijdlustig{,e}|oorlogszuchtig|krijgshaftig|stoer{,e}|machtig{,e}|spijkerhard{,e}|ijzersterk{,e}|viriel|autoritair{,e}|bikkelhard{,e}|onverzettelijk{,e}|ruig{,e}|testosteron|hanig|macho|haantjesgedrag|gehaaid{,e}|vechtersbaas|meedogenloosheid|killer|rauwdouwer{,s}|streberig|gewiekst{,e}|hongerig{,e}|winnend{,e}|moordend{,e}|heerszuchtig|mannelijk{,e} ~1 mentaliteit|onderhandelaar|instelling|verkoper|leider|drive|houding|winnaar|aanpak|concurrentie|type|winnaarsmentaliteit|hand|ambitie?]
[killersinstinct|killermentaliteit|killerinstinct|killerbee|winnaarsmentaliteit|winnersmentaliteit|winnaarsinstinct|jagersinstinct|jagersmentaliteit|vechtersmentaliteit|vechtersinstinct|overwinningsdrang|veroveringsdrang|dadendrang|geldingsdrang|bewijsdrang|scoringsdrang|haantjes|alfamannetje|alfadier|topscorer|moordinstinct|winnaarstype{,s}|doordouwer{,s}|doorbijter{,s}|straatvechter{,s}|straatvechtersmentaliteit|vechtjas|vechtjassen|ijzervreter{,s}|krijger{,s}|strijder{,s}|vechter{,s}|bikkel{,s}|jager{,s}|hunter{,s}|roofdier{,en}|haai{,en}|leeuw{,en}|wolf|wolven|pitbull{,s}|terrier{,s}|bulldozer{,s}|ninja{,'s}|rockstar{,s}|rockster{,ren}|samurai|gladiator{,en}|cowboy{,s}|guru{,s}|goeroe{,s}|jedi|warrior{,s}|commando{,'s}|kanon{,nen}|generaal|veldheer|piraat|piraten|viking{,en,s}|powerhouse|beest|tijger{,s}|machine|kopman|topatleet|titaan|brulaap|veroveraar{,s}|toppredator|killer{,s}|beul|dominator|macho's|held{,en}|sterspeler{,s}|*ninja|*tijger|*vechter|*strijder|*krijger|*jager|*rockstar|*goeroe|*kanon|*beest] !gebouw|jaar|museum|park
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
[scherpe ellebogen|ellebogenwerk gebruiken]
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
	{
		test: isTrait,
		patterns: `
[keihard|vol|frontaal|knalhard ~2 de? ~1 strijd|gevecht|aanval|oorlog ~1 aan|in?]
[strijd|oorlog|gevecht|aanval aan|in|op ~3 concurrent{,en,ie}|markt|tegenstander|rivalen]
[alfa|alpha|alfatype{,s}|alphatype{,s}|macho|machomentaliteit|spierbundel|straatvechter|bloedhond|bijter|beul|ijzervreter|terriermentaliteit|vechtmachine|verkoopmachine|salestijger|verkooptijger|dealmaker|roofdiermentaliteit|haaienmentaliteit|krijgersmentaliteit|overwinnaar{,s}|dominant|ongenaakbaar|tegenstanders verslaat] !golven|deeltjes
[vrouwelijk{,e}|moederlijk{,e}|mannelijk{,e}|vaderlijk{,e} ~1 charme{,s}|charmes|intuitie|gevoel|touch|aanpak|kracht|overwicht|flair|gezag|hand]
[over lijken ~1 gaat|gaan|ga|loopt?]
gaat|gaan|ga [over lijken]
[domineer{,t}|overheerst|verplettert|vernietigt|verslindt|overklast ~2 vergadering{,en}|concurrent{,ie,en}|markt|gesprek|tegenstander{,s}|elke|iedere|anderen]
[bloed aan ~1 tanden]
[zachte|moederlijke|vrouwelijke|warme|tedere ~1 vrouwelijke|moederlijke ~1 hand|warmte|intuitie|touch|kant|zorg|liefde|type|instinct]
[alfatype{,s}|alfa-type{,s}|alfadier{,en}|alfawolf|alfavrouw|leeuwenhart|oermens]
[keihard|genadeloos|meedogenloos ~2 strijd|gevecht|concurrent{,ie}|onderhandel*|afrekent|toeslaat]
[maakt|maak|blaast|speelt|veegt ~2 concurrent{,en,ie}|tegenstander{,s}|concullega's ~2 in|weg|omver|kapot]
[concurrent{,en,ie}|tegenstander{,s} ~2 inmaakt|wegblaast|verslaat|vermorzelt|afmaakt|wegspeelt]
[moederkloek{,en}|moederfiguur|vaderfiguur|moedertje|kloek|moeder|vader van|voor ~1 het team|groep|afdeling]
[moederkloek{,en}|moederfiguur|moederfiguren|oermoeder|feeks|furie|bitch]
gaat|ga ~3 [overwinning|zege|kill|hoofdprijs]`,
	},
];
