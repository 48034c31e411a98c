import type { PatternGroup } from '../../model';
import { isRecruited, standsAlone } from '../../rules/age-person';
import { isNotLeftOpen } from '../../sign';

export const agePerson: readonly PatternGroup[] = [
	{
		about: 'person',
		patterns: `
jong{,e,er}|jongere|jeugdig{,e}|piepjonge|oude|ouder{,e}|rijpere|bejaarde|aankomend @mod? @mod? @mod? @person
jonge|jeugdige|oudere @mod? @mod? *er|*eur|*ist|*aar|*ent|*ant !team|collega's
jonge|jongere|jeugdige|oudere ~1 [man{,nen}|vrouw{,en}]
ben{,t} ~1 jij? ~1 [jong|jeugdig|piepjong] !genoeg
@be ~2 [jong|jeugdig] en
[jong|jeugdig ~1 en @mod] ~3 iemand|kandidaat|collega
[opgegroeid|groot ~2 met ~3 smartphone|internet|computer{,s}|mobiel|telefoon|online|socia*|tablet]
[digitaal opgegroeid]
jongeren|jongelui|jongelingen|jongvolwassenen|jeugd
[jonge god{,en,in}]
jonge|jeugdige [uitstraling]
jonger|ouder iemand
[digital native{,s}]
[gen z'er{,s}]
nieuwe|jongste|jonge|jongere|gen generatie|z
oudgediende{,n}|jonkie{,s}|broekie{,s}|groentje{,s}|snotneus|jongeling|@elders|ouwe|oudjes|grijsaard
oude|ervaren|echte rot
[@fresh ~4 *banken|afgestudeerd{,e}|gediplomeerd{,e}|gestudeerd]
[schoolbanken|collegebanken] ~1 verlaten|af|ontgroeid|vandaan
afgestudeerde{,n}|pasafgestudeerde{,n}
bijna afgestudeerd
[@fresh ~4 @school|school|universiteit ~2 @done|gehaald|behaald|binnen|verlaten|zak|af|klaar]
[@fresh klaar|van|uit ~3 @school|school|studeren|universiteit|hogeschool]
[begin|start van ~2 *carriere|carriere|*loopbaan|loopbaan|werkleven|werkende]
[carriere|loopbaan @fresh begonnen|gestart]
[@fresh begonnen|gestart aan|met ~2 loopbaan|carriere|werkleven]
[eerste|allereerste ~1 baan|bijbaan*|baantje|functie|werkgever] ~2 !dag|week|aanspreekpunt
[eerste stap|stappen ~3 arbeidsmarkt|carriere|loopbaan|werkveld|werkende]
[bijbaan|bijbaantje|zaterdagbaan*|vakantiebaan*|studentenbaan*|zomerbaan]
[naast|tijdens je|jouw studie|opleiding|school]
student{,e,en}|scholier{,en}|schoolverlater{,s}|werkstudent{,en}|schoolgaand{,e} !en
starter{,s}|beginneling{,en}|nieuwkomer{,s} !van
young professional{,s}|potential{,s}
in de herfst van je
[grijze haren]
[aankomend|jong|jeugdig|ontluikend|veelbelovend ~1 talent{,en}]
[talenten van morgen]
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
[junior{s,en}|senior{s,en}|mediors]`,
	},
	{
		about: 'person',
		severity: 'warn',
		patterns: `
junior|junioren|senior|starter kandida{at,ten}|persoon|iemand|talent|collega|profiel|professional|type
bent|ben ~1 je? [junior|senior|medior|starter] $
bent|ben [junior|senior] en|maar|met|of`,
	},
	{
		open: false,
		test: isNotLeftOpen,
		patterns: `
[*jarige{,n} ~3 gezocht|welkom|voorkeur|zoeken|geschikt|alleen|student{,en}|meer|minder] !bestaan|jubileum|leerling
[oude rot|rotten]
[rot|rotten in|het ~1 vak]
[grijze|grijs|zilvergrijze haren|haar|duif|duiven|golf|koppies] !kat|verf
[jong|jonge|jeugdig van geest|hart]
[tegen|vlak|kort ~3 pensioen|pensioengerechtigde|aow|pensionering]
[@elders] ~4 gezocht|welkom|ideaal|bijverdienen|bent|zoeken
[@fresh ~2 klaar|van|uit|school ~2 @school|school|universiteit|schoolbanken|collegebanken|hogeschool] !leerling
[eerste|allereerste|startersbaan ~1 baan|echte|stap ~2 baan|arbeidsmarkt|carriere|loopbaan] !dag
[begin|start|aan ~2 je|jouw ~1 loopbaan|carriere|werkende] !contract
[@youths|talenten|talent] ~4 gezocht|zoeken|welkom|voor|gevraagd|bent|ben|die|opgelet|attentie|opgepast
[carriere|loopbaan|leven|toekomst nog? voor je|u]
van|uit|tot ~1 [nieuwste|jongste|nieuwe|jonge generatie] $
[millennial{,s}|millenial{,s}|zoomer{,s}|boomer{,s}|babyboomer{,s}|genz*|gen-z'er{,s}]
[@lively @elders|ouderen|*plussers]
[geboortejaar ~3 #]
[geboren na|voor|in|tussen|vanaf #]
[*plussers|*plusser] ~6 niet|geen|@barred
[te oud|jong|bejaard|grijs om|voor]
[jeugdig{,e}|jonge blik|onbevangenheid|enthousiasme|elan|geest|kijk|energie|vuur]
bied{,en,t} ~1 [@fresh afgestudeerden] ~1 plek|plaats|kans|baan
[kersverse academic{us,a}|bachelor|master|afgestudeerde]
past|geschikt|leuk|ideaal ~2 bij|voor ~1 [@youths|starter{,s}]`,
	},
];
