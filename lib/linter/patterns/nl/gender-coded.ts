import type { PatternGroup } from '../../model';
import { isTrait } from '../../rules/gender-coded';

export const genderCoded: readonly PatternGroup[] = [
	{
		about: 'person',
		test: isTrait,
		patterns: `
@hard ~1 hand|type|onderhandelaar|mentaliteit|instelling|houding|verkoper|winnaar|leider|aanpak|drive|ambitie?
[machine|wolven|wolf|beest|*instinct|winnaars*|killer*|strijder{,s}|vechter{,s}|vechtersmentaliteit|*beest|*drang|*goeroe|*jager|*kanon|*krijger|*ninja|*rockstar|*strijder|*tijger|*vechter|alfa{mannetje,dier}|bikkel{,s}|cowboy{,s}|doorbijter{,s}|doordouwer{,s}|gladiator{,en}|goeroe{,s}|guru{,s}|haai{,en}|haantjes*|held{,en}|hunter{,s}|jagersmentaliteit|jager{,s}|kanon{,nen}|krijger{,s}|leeuw{,en}|ninja{,'s}|pitbull{,s}|powerhouse|rockst{ar,ars,er,erren}|roofdier{,en}|straatvechter*|tijger{,s}|viking{,en,s}|warrior{,s}|winnersmentaliteit] !gebouw|jaar|museum|park|behoud
killer|winnaars|winners|jagers|vechters|alfa ~1 mentaliteit|instinct|mindset
harde|felle|fel ~1 hand|type|onderhandelaar|mentaliteit|instelling|houding|verkoper|winnaar|leider
voor niets|niemand ~2 bang|opzij|terugdeinst
ballen|kloten ~2 hebt|heeft|hebben|toont
[heb{,t}|toon{,t}|met|heeft ~2 ballen|kloten] !in|hoog
competitief ingesteld
scherpe ellebogen
domine*|overheers* ~2 vergadering{,en}|gesprek{,ken}|markt|anderen
geboren leider{,s}|winnaar{,s}|vechter{,s}|strijder{,s}|verkoper{,s}
dominante|natuurlijke leider|overwicht
@rival ~2 @crush
@crush ~3 @rival
`,
	},
	{
		test: isTrait,
		patterns: `
over lijken
keihard|vol|frontaal|genadeloos ~2 @rival|aanval|gevecht|oorlog|strijd|onderhandel*
[aanval|gevecht|oorlog|strijd in|op|aan] ~3 @rival|markt
maakt gehakt
vuist op tafel
[alfa{,type,types}|alpha{,type}|dominant|macho*|overwinnaar{,s}] !golven|deeltjes
alfa{,type,dier,vrouw,wolf}|leeuwenhart
mannelijk{,e}|vrouwelijk{,e}|moederlijk{,e}|vaderlijk{,e}|zachte ~1 hand|type|aanpak|uitstraling|kracht|gevoel|instinct|overwicht|touch|*druk|aard|charme{,s}|gezag|intuitie|warmte|zorgzaamheid
bloed aan ~1 tanden
moederfiguur|vaderfiguur|moedertje|moederkloek{,en}`,
	},
	{
		open: false,
		test: isTrait,
		patterns: `
haantje de voorste
[haantje{,s}] ~3 die|gezocht|wie|voor
@own ~1 [*instinct|winnaars*|killer*|veroveringsdrang]`,
	},
];
