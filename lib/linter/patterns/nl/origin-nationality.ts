import type { PatternGroup } from '../../model';
import { test } from '../../rules/origin-nationality';
import { isNotLeftOpen } from '../../sign';

export const originNationality: readonly PatternGroup[] = [
	{
		names: false,
		test,
		patterns: `
@west|autochtone|eu ~1 @roots
@west|eu paspoort|staatsburger*
@real ~2 @native
@be|als ~2 [nederlander|nederlandse|hollander|autochtoon|autochtone|belg|europeaan] !taal
alleen|uitsluitend|enkel ~1 @native|nederlandse|eu-burgers
geboren en|of getogen|opgegroeid
@be ~6 [geboren|opgegroeid|getogen] !met
@here ~1 geboren|opgegroeid|getogen
waar ~6 [geboren|opgegroeid|oorspronkelijk|vandaan|wortels|roots]
wat ~3 [afkomst|nationaliteit|herkomst|etniciteit|culturele]
wieg ~3 stond|staat|gestaan
waar kom{,t} ~2 [oorspronkelijk|eigenlijk|vandaan]
geboorteland|geboorteplaats
nederlandse|westerse|hollandse ~1 ouders|voornaam|achternaam|naam|normen|nuchterheid|directheid|uiterlijk
onze normen en waarden
volledig|goed @integrated
autochtoon|autochtone{,n}|blanke|raszuiver
@people|@west @mod? mannen|vrouwen|@person|arbeid*|werk*
[@migrants] ~2 gezocht|welkom|gevraagd|voor`,
	},
	{
		names: false,
		open: false,
		test: isNotLeftOpen,
		patterns: `
nederlands{,e}|hollands{,e}|westers{,e}|normale|gewone ~1 klinkende? naam|achternaam|voornaam|namen|voornamen|klinkend{,e}
[uit|van ~1 onze|deze|eigen|de|hier ~1 streek|bodem|dorp] ~1 komt|bent|afkomstig|kandidaat
[afkomstig|kom{,t}|stamt ~2 uit ~1 belgie|europa|westen|@here] !producten|groenten|klanten
@here|nederlandse ~2 wortels|roots|wieg|geboren
je|jouw wieg
[geen|zonder|liever|niet ~3 @migrants|allochtonen|migratieachtergrond|buitenlandse|nieuwe] !begeleid*
@only ~4 @native|westerlingen|landgenoten|blanken|witte
*ouders|ouders|familie ~4 nederlandse|hier|nederland{,s}|autochtoon
[@west|onze ~1 @roots|gewoonten ~2 eigen|meegekregen|paplepel|opgegroeid|hebt|snapt] !museum|taal
[verblijfs*|etniciteit|etnische|huidskleur|ras] !niet
kopie van ~1 @own ~1 paspoort|verblijfs*|identiteitsbewijs|id
@send ~8 en|met|@own [nationaliteit|afkomst]
naam ~6 uit te spreken
@here ~3 school ~2 gegaan|bezocht|gezeten|zat
school ~3 @here ~2 gegaan|bezocht|gezeten
*ouders|ouders|familie ~6 gewoond|woonden|geboren|vandaan|generaties|@here
@people @person|@guys|arbeid*
@migrants ~5 @barred|goedkoop|goedkope
[@integrated] ~2 bent|is|@person
[@west ~1 @roots|voorkomen|gezicht|ouders|stam|naam|achternaam|familie] !van ~1 klanten
buitenlands{,e}|exotisch{,e}|vreemd{,e}|@people ~1 achternaam|naam|voorkomen|voornaam|accent|@roots|ouders
migratie*|migrantenachtergrond ~6 niet|geen|@barred
@own wortels|roots ~3 liggen|bodem|@here
[@real|nieuwe|oorspronkelijke @native] ~7 niet|@barred|@be|gezocht|zoeken|klink{t,en}
alleen|uitsluitend|enkel|slechts ~4 [nederlands{,e}|europe{es,se}|eu ~1 paspoort{,en}|nationaliteit|burgers|ingezetenen|staatsburgers]
je|jouw|uw ~1 jeugd|schooltijd ~2 @here
alleen|uitsluitend|enkel|slechts ~3 [inwoners|burgers|ingezetenen|mensen|kandidaten van|uit|binnen ~1 eu|europa|nederland|europese]
uit [een? ~1 @west|fries|brabants|twents|limburgs nest|gezin|huis|milieu]`,
	},
];
