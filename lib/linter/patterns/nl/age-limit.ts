import type { PatternGroup } from '../../model';
import { isAge } from '../../rules/age-limit';
import { hasLegalGround } from '../../sign';

export const ageLimit: readonly PatternGroup[] = [
	{
		about: 'person',
		open: false,
		test: isAge,
		patterns: `
niet|nooit jonger|ouder ~1 dan # jaar?
nog? geen # jaar?  ~1 [bent|ben]
bent|ben|is|zijn ~2 onder|boven|ouder|jonger ~1 de|dan # jaar?
[ouder|jonger dan # jaar?] bent|ben|is|zijn
[onder|boven de # jaar?] bent|ben|is|zijn|zit
bent|ben|is|zijn ~4 [tussen de? # en|tot de? # jaar|jaren?  oud?]
bent|ben|is ~3 [tussen de? # en|tot de? #]
tussen de? # en de? # jaar jong|oud?
[tussen de? # en de? # jaar] !ervaring|relevante|*ervaring
in de leeftijd van|tussen ~4 # ~3 jaar|#?
leeftijd van|tot|onder|boven|rond|vanaf|tussen de? #  ~2 #?  jaar?
: [# en|tot # jaar? oud?] $
# en|tot|t|a m? # jaar jong|oud
[van # tot|en # jaar] !ervaring|relevante|*ervaring
bent|ben|is|iemand|kandidaat|kandidaten|collega|mensen|persoon ~3 [van? # en|tot|- # jaar]
minimaal|minstens|tenminste|minimum|@most # jaar jong|oud?
ten minste|hoogste # jaar jong|oud?
niet meer dan # jaar jong|oud
# jaar? of ouder|jonger
[# jaar jong|oud] bent|ben
ben{,t} ~1 [# of ouder|jonger]
[tot en met # jaar] !contract|ervaring
[t m # jaar] !contract|ervaring
van # tot|t m|en met? # jaar

bent|ben ~3 [# jaar jong|oud?] $
bent|ben ~3 [# jaar jong|oud?] en|of
[tot|vanaf # jaar oud?] $
de # ~3 voorbij|bereikt|ontgroeid|gepasseerd
dichter bij|tegen de # ~2 dan? ~3 #?
[nog geen #] bent|jaar
ben{,t} ~1 [nog geen #]
bent|ben ~3 [voor|rond|voorbij de #] $
[begin|midden|eind|half # bent|ben?] !@month
[in de #] bent|ben|zit
ben{,t}|zit ~2 [in de {twin,der,veer,vijf,zes}tig]
@person [van? in|onder|boven|rond|begin|midden|eind de? twintig|dertig|veertig|vijftig|zestig]
@person [van|tot|onder|boven ~1 de? # jaar?]
@person [ouder|jonger dan # jaar?]
[tot|onder|boven de # jaar?] !uur|procent|graden|kilo|euro|meter`,
	},
	{
		about: 'person',
		test: (context) => !hasLegalGround(context),
		patterns: `
ideale|maximale|gewenste leeftijd : [# en|tot? #]
maximumleeftijd|minimumleeftijd|leeftijdseis|leeftijdsgrens
van|uit|in|onze|deze|dezelfde|juiste ~1 leeftijds{categorie,klasse,groep}
leeftijd : [# en|tot|t? m? #]
juiste|ideale|maximale|gewenste|minimale|passende|hoogste leeftijd
een? jonge|jeugdige|rijpe|rijpere|middelbare leeftijd
in de kracht|bloei van je|jouw|zijn leven
@aged
# plus{,ser,sers}
{40,45,50,55,60,65}plus{,ser,sers}
lichting|geboren|geboortejaar ~2 voor|na|vanaf|tussen|sinds|jaren #
nog ~1 # jaar|jaren ~2 mee|meegaat|werken
nog ~3 werkzame|arbeidzame jaren ~2 voor
jaren ~2 voor de boeg
vergrijsd{,e}|vergrijzing`,
	},
	{
		open: false,
		test: isAge,
		patterns: `
@person ~1 [onder|boven|rond|voor|tot de? #] !jaar|uur|procent|graden|kilo|euro
man|vrouw van [in|rond|tegen de #]
iedereen ~1 [van|tot|vanaf # t? m? en? met? #? jaar?]
iedereen ~1 [tot en met # jaar?]
ouder|jonger bent|is|zijn dan #
[nog geen {twin,der,veer,vijf,zes}tig] en|maar|bent|is|zijn
[nog geen {twin,der,veer,vijf,zes}tig] $
^ [ouder|jonger dan #] $
leeftijd : [tot|onder|jonger|ouder dan? #]
mensen|iemand|personen op leeftijd
^ studenten|scholieren|jongeren ~1 [van|tot|vanaf #]
alleen|voorkeur|liefst|liever|ideaal ~5 [onder|boven|rond de #]`,
	},
	{
		open: false,
		test: (context) => !hasLegalGround(context),
		patterns: `
ben{,t} ~2 [van voor|na|vanaf|ver #]
[van voor|na|vanaf #] ben{,t}`,
	},
];
