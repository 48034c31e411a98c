import { governor } from '../../frame';
import type { PatternGroup } from '../../model';
import { test } from '../../rules/origin-nationality';
import { isNotLeftOpen } from '../../sign';

export const originNationality: readonly PatternGroup[] = [
	{
		names: false,
		test,
		patterns: `
@west|eu|autochtone ~1 @roots
@west|eu paspoort|staatsburger*
@real ~2 @native
als|@be ~2 [nederlandse|autochtoon|autochtone|belg|europeaan|hollander|nederlander] !taal
alleen|uitsluitend|enkel ~1 nederlandse|@native|eu-burgers
geboren en|of opgegroeid|getogen
@be ~6 [opgegroeid|geboren|getogen] !met
@here ~1 opgegroeid|geboren|getogen
waar ~6 [opgegroeid|geboren|vandaan|oorspronkelijk|roots|wortels]
wat ~3 [afkomst|nationaliteit|culturele|etniciteit|herkomst]
wieg ~3 staat|stond|gestaan
waar kom{,t} ~2 [vandaan|oorspronkelijk|eigenlijk]
geboorteland|geboorteplaats
nederlandse|westerse|hollandse ~1 uiterlijk|naam|achternaam|voornaam|ouders|directheid|normen|nuchterheid
onze normen en waarden
goed|volledig @integrated
blanke|autochtoon|autochtone{,n}|raszuiver
@people|@west @mod? @person|vrouwen|mannen|arbeid*|werk*
zoeken|zoekt|gezocht ~1 [@people|@west *er|*ist|*eur|*kundige|*ster]
[@migrants] ~2 voor|gezocht|gevraagd|welkom`,
	},
	{
		names: false,
		open: false,
		test: isNotLeftOpen,
		patterns: `
nederlands{,e}|normale|gewone|hollands{,e}|westers{,e} ~1 klinkende? naam|achternaam|voornaam|voornamen|namen|klinkend{,e}
[van|uit ~1 onze|deze|eigen|de|hier ~1 dorp|streek|bodem] ~1 bent|kandidaat|komt|afkomstig
[kom{,t}|stamt|afkomstig ~2 uit ~1 belgie|europa|westen|@here] !klanten|groenten|producten
nederlandse|@here ~2 geboren|wortels|roots|wieg
je|jouw wieg
[geen|zonder|liever|niet ~3 nieuwe|buitenlandse|allochtonen|migratieachtergrond|@migrants] !begeleid*
@only ~4 landgenoten|westerlingen|witte|@native|blanken
familie|ouders|*ouders ~4 nederlandse|autochtoon|hier|nederland{,s}
[onze|@west ~1 @roots|gewoonten ~2 hebt|opgegroeid|meegekregen|eigen|paplepel|snapt] !taal|museum
kopie van ~1 @own ~1 paspoort|verblijfs*|identiteitsbewijs|id
@send ~8 en|met|@own [afkomst|nationaliteit]
naam ~6 uit te spreken
@here ~3 school ~2 gegaan|bezocht|gezeten|zat
school ~3 @here ~2 gegaan|bezocht|gezeten
familie|ouders|*ouders ~6 gewoond|geboren|vandaan|woonden|@here|generaties
@people @person|arbeid*|@guys
@migrants ~5 @barred|goedkoop|goedkope
[@integrated] ~2 bent|is|@person
[@west ~1 @roots|voorkomen|gezicht|ouders|stam|naam|achternaam|familie] !van ~1 klanten
@people|buitenlands{,e}|exotisch{,e}|vreemd{,e} ~1 naam|achternaam|voornaam|ouders|voorkomen|@roots|accent
migrantenachtergrond|migratie* ~6 niet|geen|@barred
@own wortels|roots ~3 @here|bodem|liggen
[nieuwe|@real|oorspronkelijke @native] ~7 niet|@barred|@be|gezocht|zoeken|klink{t,en}
alleen|uitsluitend|enkel|slechts ~4 [nederlands{,e}|europe{es,se}|eu ~1 paspoort{,en}|staatsburgers|nationaliteit|burgers|ingezetenen]
je|jouw|uw ~1 jeugd|schooltijd ~2 @here
alleen|uitsluitend|enkel|slechts ~3 [mensen|kandidaten|burgers|ingezetenen|inwoners van|uit|binnen ~1 nederland|eu|europa|europese]
uit [een? ~1 @west|brabants|limburgs|twents|fries gezin|nest|milieu|huis]`,
	},
	{
		names: false,
		open: false,
		test: (context, match) => isNotLeftOpen(context) && governor(context, match.first) !== 'work',
		patterns: '[verblijfs*|etnische|huidskleur|etniciteit|ras] !niet',
	},
];
