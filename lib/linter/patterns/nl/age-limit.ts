import type { PatternGroup } from '../../model';
import { isAge } from '../../rules/age-limit';
import { hasLegalGround } from '../../sign';

export const ageLimit: readonly PatternGroup[] = [
	{
		about: 'person',
		open: false,
		test: isAge,
		patterns: `
niet|nooit ouder|jonger ~1 dan # jaar?
nog? geen # jaar?  ~1 [bent|ben]
bent|ben|is|zijn ~2 ouder|jonger|boven|onder ~1 dan|de # jaar?
[ouder|jonger dan # jaar?] bent|ben|is|zijn
[onder|boven de # jaar?] bent|ben|is|zijn|zit
bent|ben|is|zijn ~4 [tussen de? # en|tot de? # jaar|jaren?  oud?]
bent|ben|is ~3 [tussen de? # en|tot de? #]
tussen de? # en de? # jaar oud|jong?
[tussen de? # en de? # jaar] !ervaring|relevante|*ervaring
in de leeftijd van|tussen ~4 # ~3 jaar|#?
leeftijd tussen|van|tot|vanaf|rond|onder|boven de? #  ~2 #?  jaar?
: [# tot|en # jaar? oud?] $
# tot|en|t|a m? # jaar oud|jong
[van # tot|en # jaar] !ervaring|relevante|*ervaring
bent|ben|is|iemand|kandidaat|kandidaten|collega|mensen|persoon ~3 [van? # tot|en|- # jaar]
minimaal|minstens|tenminste|minimum|@most # jaar oud|jong?
ten minste|hoogste # jaar oud|jong?
niet meer dan # jaar oud|jong
# jaar of ouder|jonger
[# jaar oud|jong] bent|ben
ben{,t} ~1 [# of ouder|jonger]
[vanaf|van|tot en met|t m # jaar] $
[tot en met # jaar] !ervaring|contract
van # t|tot m|en met? # jaar

bent|ben ~3 [# jaar oud|jong?] $
bent|ben ~3 [# jaar oud|jong?] en|of
[vanaf|tot # jaar oud?] $
de # ~3 gepasseerd|bereikt|voorbij|ontgroeid
dichter bij|tegen de # ~2 dan? ~3 #?
[nog geen #] bent|jaar
ben{,t} ~1 [nog geen #]
bent|ben ~3 [voor|voorbij|rond de #] $
[begin|eind|midden|half # bent|ben?] !januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december
[in de #] bent|ben|zit
ben{,t}|zit ~2 [in de {twin,der,veer,vijf,zes}tig]
@person [van? begin|eind|midden|rond|in|onder|boven de? twintig|dertig|veertig|vijftig|zestig]
@person [van|onder|boven|tot ~1 de? # jaar?]
@person [jonger|ouder dan # jaar?]
[tot|onder|boven de # jaar?] !euro|procent|graden|meter|kilo|uur`,
	},
	{
		about: 'person',
		test: (context) => !hasLegalGround(context),
		patterns: `
gewenste|ideale|maximale leeftijd : [# tot|en? #]
leeftijdsgrens|maximumleeftijd|minimumleeftijd|leeftijdseis
in|uit|van|onze|deze|juiste|dezelfde ~1 leeftijds{categorie,klasse,groep}
leeftijd : [# t|tot|en? m? #]
maximale|minimale|hoogste|juiste|gewenste|ideale|passende leeftijd
een? jonge|jeugdige|middelbare|rijpe|rijpere leeftijd
in de kracht|bloei van je|jouw|zijn leven
@aged
# plus{,ser,sers}
{40,45,50,55,60,65}plus{,ser,sers}
geboren|lichting|geboortejaar ~2 na|voor|tussen|vanaf|sinds|jaren #
nog ~1 # jaar|jaren ~2 mee|meegaat|werken
nog ~3 werkzame|arbeidzame jaren ~2 voor
jaren ~2 voor de boeg
vergrijsd{,e}|vergrijzing`,
	},
	{
		open: false,
		test: isAge,
		patterns: `
@person ~1 [onder|boven|rond|voor|tot de? #] !euro|uur|graden|procent|kilo|jaar
man|vrouw van [rond|tegen|in de #]
iedereen ~1 [vanaf|tot|van # t? m? en? met? #? jaar?]
iedereen ~1 [tot en met # jaar?]
ouder|jonger is|bent|zijn dan #
[nog geen {twin,der,veer,vijf,zes}tig] en|maar|bent|is|zijn
[nog geen {twin,der,veer,vijf,zes}tig] $
^ [ouder|jonger dan #] $
leeftijd : [onder|tot|jonger|ouder dan? #]
mensen|iemand|personen op leeftijd
^ scholieren|studenten|jongeren ~1 [vanaf|tot|van #]
voorkeur|liefst|liever|ideaal|alleen ~5 [onder|boven|rond de #]`,
	},
	{
		open: false,
		test: (context) => !hasLegalGround(context),
		patterns: `
ben{,t} ~2 [van na|voor|vanaf|ver #]
[van na|voor|vanaf #] ben{,t}`,
	},
];
