import type { PatternGroup } from '../../model';
import { isTrait } from '../../rules/gender-coded';

export const genderCoded: readonly PatternGroup[] = [
	{
		about: 'person',
		test: isTrait,
		patterns: `
@hard ~1 mentaliteit|onderhandelaar|instelling|verkoper|leider|drive|houding|winnaar|aanpak|type|hand|ambitie?
[*instinct|*drang|winnaars*|vechtersmentaliteit|jagersmentaliteit|winnersmentaliteit|haantjes*|alfa{mannetje,dier}|doordouwer{,s}|doorbijter{,s}|straatvechter*|bikkel{,s}|hunter{,s}|haai{,en}|leeuw{,en}|wolf|wolven|pitbull{,s}|ninja{,'s}|rockst{ar,ars,er,erren}|gladiator{,en}|cowboy{,s}|guru{,s}|warrior{,s}|kanon{,nen}|viking{,en,s}|powerhouse|tijger{,s}|machine|killer*|held{,en}|roofdier{,en}|*ninja|*tijger|*vechter|*strijder|*krijger|*jager|strijder{,s}|krijger{,s}|jager{,s}|vechter{,s}|*rockstar|goeroe{,s}|*goeroe|*kanon|*beest|beest] !gebouw|jaar|museum|park|behoud
killer|winnaars|winners|jagers|vechters|alfa ~1 mentaliteit|instinct|mindset
harde|felle|fel ~1 mentaliteit|onderhandelaar|instelling|verkoper|leider|houding|type|winnaar|hand
voor niets|niemand ~2 terugdeinst|opzij|bang
ballen|kloten ~2 hebt|heeft|hebben|toont
[heb{,t}|heeft|met|toon{,t} ~2 ballen|kloten] !in|hoog
competitief ingesteld
scherpe ellebogen
domine*|overheers* ~2 vergadering{,en}|gesprek{,ken}|markt|anderen
geboren leider{,s}|winnaar{,s}|vechter{,s}|strijder{,s}|verkoper{,s}
dominante|natuurlijke overwicht|leider
@rival ~2 @crush
@crush ~3 @rival
`,
	},
	{
		test: isTrait,
		patterns: `
over lijken
keihard|vol|frontaal|genadeloos ~2 strijd|gevecht|aanval|oorlog|@rival|onderhandel*
[strijd|oorlog|gevecht|aanval aan|in|op] ~3 @rival|markt
maakt gehakt
vuist op tafel
[alfa{,type,types}|alpha{,type}|macho*|overwinnaar{,s}|dominant] !golven|deeltjes
alfa{,type,dier,vrouw,wolf}|leeuwenhart
vrouwelijk{,e}|moederlijk{,e}|mannelijk{,e}|vaderlijk{,e}|zachte ~1 charme{,s}|intuitie|gevoel|touch|aanpak|kracht|overwicht|gezag|hand|warmte|instinct|aard|zorgzaamheid|uitstraling|type|*druk
bloed aan ~1 tanden
moederkloek{,en}|moederfiguur|vaderfiguur|moedertje`,
	},
	{
		open: false,
		test: isTrait,
		patterns: `
haantje de voorste
@own ~1 [*instinct|killer*|winnaars*|veroveringsdrang]`,
	},
];
