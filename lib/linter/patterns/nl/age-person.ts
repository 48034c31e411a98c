import type { PatternGroup } from '../../model';
import { isRecruited, standsAlone } from '../../rules/age-person';
import { isNotLeftOpen } from '../../sign';

export const agePerson: readonly PatternGroup[] = [
	{
		about: 'person',
		patterns: `
jong{,e,er}|jongere|jeugdig{,e}|piepjonge|oude|rijpere|bejaarde|aankomend|ouder{,e} @mod? @mod? @mod? @person
jonge|jeugdige|oudere @mod? @mod? *er|*eur|*ist|*aar|*ent|*ant !team|collega's
jonge|jongere|jeugdige|oudere ~1 [man{,nen}|vrouw{,en}]
ben{,t} ~1 jij? ~1 [jong|jeugdig|piepjong] !genoeg
ben{,t}|is|zijn ~2 [jong|jeugdig ~1 en ~1 @mod?]
[jong|jeugdig ~1 en @mod] ~3 iemand|kandidaat|collega
jong van jaren
[opgegroeid|groot ~1 geworden? ~1 met ~3 smartphone|internet|computer{,s}|mobiel|telefoon|online|sociale|tablet|socials ~1 media?]
[digitaal opgegroeid]
jongeren|jongelui|jongelingen|jongvolwassenen|jeugd
[jonge god{,en,in}]
jonge|jeugdige [uitstraling]
jonger|ouder iemand
[digital native{,s}]
[millennial{,s}|millenial{,s}|genz|zoomer{,s}|boomer{,s}|babyboomer{,s}]
generatie|gen z|y|x
gen z'er{,s}
nieuwe|jongste|jonge|jongere generatie
oudgediende{,n}|jonkie{,s}|broekie{,s}|groentje{,s}|snotneus|groentjes|jongeling|senioren|bejaarden|ouwe|oudjes|grijsaard|krasse
oude|ervaren|echte rot ~1 in?
[vers|net|pas|recent|onlangs|kersvers ~3 schoolbanken|collegebanken|afgestudeerd{,e}|gediplomeerd{,e}|gestudeerd]
[schoolbanken|collegebanken] ~1 verlaten|af|ontgroeid|vandaan
afgestudeerde{,n}|pasafgestudeerde{,n}|bijna-afgestudeerd
bijna afgestudeerd
[net|pas|onlangs|recent|zojuist ~4 studie|opleiding|school|diploma|bul|universiteit|hbo|mbo|master ~2 afgerond|gehaald|behaald|voltooid|binnen|afgemaakt|verlaten|op|zak|af|klaar]
[net|pas|onlangs|recent klaar met ~3 studie|opleiding|school|studeren|master|bachelor|hbo|mbo]
[net|pas|onlangs ~1 diploma|bul ~1 op|in zak]
[net|pas|recent van ~1 school|universiteit|opleiding|hogeschool]
[aan het|de begin|start van ~2 carriere|loopbaan|werkleven|*carriere|*loopbaan]
[begin|start van ~1 je|jouw ~1 carriere|loopbaan|werkende]
[je|jouw|zijn|hun carriere|loopbaan net|pas begonnen|gestart]
[net|pas begonnen|gestart aan|met ~1 je|jouw|loopbaan|carriere ~1 carriere|loopbaan|werkleven]
[eerste|allereerste ~1 baan|bijbaan|bijbaantje|baantje|functie|werkgever] ~2 !dag|week|aanspreekpunt
[eerste stap|stappen ~1 op|in|naar ~2 arbeidsmarkt|carriere|loopbaan|werkveld|werkende]
[bijbaan|bijbaantje|zaterdagbaan|zaterdagbaantje|vakantiebaan|vakantiebaantje|studentenbaan|studentenbaantje|zomerbaan]
[naast|tijdens je|jouw studie|opleiding|school]
student{,e,en}|scholier{,en}|schoolverlater{,s}|werkstudent{,en}|schoolgaand{,e} !en
starter{,s}|schoolverlaters|beginneling{,en}|nieuwkomer{,s} !van
starter ~1 op de arbeidsmarkt
young professional{,s}|potential{,s}
gepensioneerd{,e,en}|vutter{,s}|vitale|aow'er{,s}|pensionado{,'s}|pensioengerechtigd{,e}
in de herfst van je
[grijze|eerste grijze haren]
[aankomend|jong|jeugdig|ontluikend|veelbelovend ~1 talent{,en}]
[talenten van morgen]
jeugdig elan
[nog? lang niet uitgeleerd]
ben jij de jongste
volwassen vrouw|man|dame
levenservaring
rijpere leeftijd
[nog] ~2 thuiswonend{,e}`,
		test: isRecruited,
	},
	{
		about: 'person',
		severity: 'warn',
		test: standsAlone,
		patterns: `
een|als|echte|onze|ervaren|volleerde|ambitieuze|gedreven|rasechte [junior|senior|medior|starter|oudere|jongere|oldtimer|veteraan]
wij|we|zoeken|gezocht ~2 [junior{,en,s}|senior{,en,s}|mediors|starter{,s}|jongere|oudere]
[juniors|junioren|seniors|senioren|mediors]`,
	},
	{
		about: 'person',
		severity: 'warn',
		patterns: `
junior|junioren|senior|starter kandidaat|kandidaten|persoon|iemand|talent|collega|profiel|professional|type
bent|ben ~1 je? [junior|senior|medior|starter] $
bent|ben [junior|senior] en|maar|met|of`,
	},
	{
		open: false,
		test: isNotLeftOpen,
		patterns: `
[*jarige{,n} ~3 gezocht|welkom|voorkeur|zoeken|geschikt|alleen|student{,en}|meer|minder] !bestaan|jubileum|leerling
[rot in|rotten het|dit vak]
[oude rot|rotten]
[grijze|grijs|zilvergrijze haren|haar|duif|duiven|golf|koppies] !kat|verf
[jong|jonge|jeugdig van|geest|hart geest|hart]
[tegen|vlak|kort|bijna ~2 voor|aan|met ~1 je pensioen|pensioengerechtigde|aow|pensionering]
[pensioengerechtigd{,e,en}|aow'er{,s}|gepensioneerd{,e,en}|vut'ers|vutter{,s}] ~4 gezocht|welkom|ideaal|bijverdienen|bent|zoeken
[net|pas|vers|zojuist ~2 klaar|van|uit|school ~2 school|studie|universiteit|opleiding|schoolbanken|collegebanken|hogeschool] !leerling
[eerste|allereerste|startersbaan ~1 baan|echte|stap ~2 baan|arbeidsmarkt|carriere|loopbaan] !dag
[begin|start|aan ~2 je|jouw ~1 loopbaan|carriere|werkende ~1 leven?] !contract
[schoolverlater{,s}|pas-afgestudeerde{,n}|afstudeerder{,s}|jongvolwassene{,n}|jongeling{,en}|jonkies|jeugdige{,n}|twintigers|dertigers|tieners|puber{,s}|scholier{,en}|studentes|jonge honden|hond|talenten|talent|blom|goden] ~4 gezocht|zoeken|welkom|voor|gevraagd|bent|ben|die|opgelet
[hele carriere|loopbaan|leven|toekomst nog? voor je|u]
[studenten|scholieren|tieners|twintigers|jongeren ~2 opgelet|attentie|let|gezocht|opgepast]
[scholieren|studenten ~1 en|of studenten|scholieren ~1 opgelet|gezocht|welkom?]
van|uit|tot ~1 [nieuwste|jongste|nieuwe|jonge generatie] $
[bijna|binnenkort|straks ~1 met? ~1 pensioen] ~6 @barred|niet
[millennial{,s}|zoomer{,s}|boomer{,s}|gen-z'er{,s}]
[fitte|vitale|actieve|energieke|sportieve|kwieke gepensioneerde{,n}|senioren|ouderen|vutters|zestigplussers|bejaarden|pensionado{,'s}]
[geboortejaar ~3 #]
[geboren na|voor|in|tussen|vanaf #]
[*plussers|*plusser] ~6 niet|geen|@barred
[te oud|jong|bejaard|grijs om|voor]
[jeugdig{,e} blik|onbevangenheid|enthousiasme|geest|kijk|energie|vuur]
[fris{,se} jeugdige|jonge blik|geest|kijk]
bied{,en,t} ~1 [pas|net|recent afgestudeerden] ~1 plek|plaats|kans|baan
[kersverse academic{us,a}|bachelor|master|afgestudeerde]
past|geschikt|leuk|ideaal ~2 bij|voor ~1 [schoolverlater{,s}|scholier{,en}|starter{,s}]`,
	},
];
