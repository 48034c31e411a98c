import type { PatternGroup } from '../../model';
import { isApplicant, isRecruited, standsAlone } from '../../rules/age-person';
import { isNotLeftOpen } from '../../sign';

export const agePerson: readonly PatternGroup[] = [
	{
		about: 'person',
		patterns: `
jong{,e,er}|jongere|jeugdig{,e}|oude|ouder{,e}|rijpere|bejaarde|aankomend @mod? @mod? @mod? @person
jonge|jeugdige|oudere @mod? @mod? *er|*eur|*ist|*aar|*ent|*ant !team|collega's
jonge|jongere|jeugdige|oudere|rijpe ~1 [@sex|@guys]
ben{,t} ~1 jij? ~1 [jong|jeugdig|piepjong] !genoeg
@be ~2 [jong|jeugdig] en
[jong|jeugdig ~1 en @mod] ~3 iemand|kandidaat|collega
opgegroeid|groot|groeide|opgroeide ~2 met ~3 smartphone|internet|computer{,s}|mobiel|telefoon|online|socia*|tablet
digitaal opgegroeid
jongeren|jongvolwassenen|jeugd
jonge god{,en,in}
jonge|jeugdige [uitstraling]
digital native{,s}
startend{,e}|beginnend{,e} @mod? @person|*isten|*er|*ers|*ist
recent|fresh graduate{,s}
nieuwe|jongste|jonge|jongere|gen generatie|z
jonkie{,s}|groentje{,s}|jongeling|@elders
oude|ervaren|echte|ouwe rot|rotten
@fresh ~4 *banken|afgestudeerd{,e}|gediplomeerd{,e}|gestudeerd
[schoolbanken|collegebanken] ~1 verlaten|af|ontgroeid|vandaan
afgestudeerde{,n}|pasafgestudeerde{,n}
bijna afgestudeerd
@fresh ~4 @school|school|universiteit ~2 @done|gehaald|binnen|verlaten|zak|af|klaar
@fresh klaar|van|uit ~3 @school|school|studeren|universiteit|hogeschool
begin|start|aanvang van ~3 *carriere|carriere|*loopbaan|loopbaan|werkleven|werkende
carriere|loopbaan @fresh begonnen|gestart
@fresh begonnen|gestart aan|met ~2 loopbaan|carriere|werkleven
[eerste|allereerste ~1 baan|bijbaan*|baantje|functie|werkgever] ~2 !dag|week|aanspreekpunt
eerste stap|stappen|schreden ~3 arbeidsmarkt|carriere|loopbaan|werkende|vak|beroep|praktijk
bijbaan|bijbaantje|zaterdagbaan*|vakantiebaan*|zomerbaan
naast|tijdens je|jouw studie|opleiding|school
student{,e,en}|scholier{,en}|schoolverlater{,s}|werkstudent{,en}|schoolgaand{,e} !en
starter{,s}|beginneling{,en}|nieuwkomer{,s} !van
young professional{,s}|potential{,s}
grijze haren
aankomend|jong|jeugdig ~1 talent{,en}
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
een|als|echte|onze|ervaren|ambitieuze|gedreven|rasechte [junior|senior|medior|starter|oudere|jongere|veteraan]
wij|we|zoeken|gezocht ~2 [junior{,en,s}|senior{,en,s}|mediors|starter{,s}|jongere|oudere]
junior{s,en}|senior{s,en}|mediors`,
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
oude rot|rotten
rot|rotten in|het ~1 vak
[grijze|grijs haren|haar] !kat|verf
jong|jonge|jeugdig van geest|hart|jaren|leden
herfst|nadagen|laatste|avond ~3 loopbaan|carriere|werkleven
jaar|jaren ~2 voor|tot|van aan? @own? pensioen|aow|pensionering
sinds|na|tot|voor|richting ~1 @own pensioen|aow|pensionering
@own aow|pensioenleeftijd|pensioengerechtigde leeftijd? ~1 bereikt|voorbij
ben{,t}|zit ~3 [met pensioen|vut|aow]
^ [@fresh|al|reeds|vervroegd met pensioen]
toe aan ~2 pensioen
tussenjaar|eindexamenjaar|examenjaar
zit ~3 [laatste ~1 *jaar]
woon{,t} ~2 nog ~1 thuis
net|pas|maar ~6 komt? kijken
klaar met ~1 school|studie
pensioenleeftijd bereikt
nog ~1 aan het begin
laatste ~1 jaren ~4 uitwerken|uitdienen
eerste ~2 na ~1 studie|opleiding|school
eindexamen ~2 gedaan|gehaald|achter
tot aan ~1 pensioen
jonkies|broekies|groentjes
@school|school ~3 net|pas ~1 achter
kijk{,t}|kom{,t}|bent ~2 om de hoek ~3 loopbaan|carriere|arbeidsmarkt|kijken
inkt ~5 nat
@diploma ~3 warm|nat|vers
@diploma ~3 kort|net|pas|sinds ~2 zak
@graduate ~5 in|na|sinds|vanaf ~1 #
in|na|sinds|vanaf # ~6 @graduate
@diploma|opleiding|studie ~4 # of later
@most|minder|korter|niet ~3 # jaar|maanden ~1 geleden|school
^ [junior|medior|senior|starter] is|ben
tegen|vlak|kort ~3 pensioen|pensioengerechtigde|aow|pensionering
[@elders] ~4 gezocht|welkom|ideaal|bijverdienen|bent|zoeken
[@fresh ~2 klaar|van|uit|school ~2 @school|school|universiteit|schoolbanken|collegebanken|hogeschool] !leerling
[eerste|allereerste ~1 baan|echte|stap|stappen|schreden ~2 baan|arbeidsmarkt|carriere|loopbaan|vak] !dag
generatie die|van ~6 opgroei*|opgegroeid|smartphone
^ voor ~1 [startend{,e}|beginnend{,e} @person] ~5 $
^ voor ~1 [@youths|@elders|starter{,s}] die|met ~5 $
^ voor ~2 [@youths|@elders|starter{,s}] ~8 is|zijn|hebben
[begin|start|aan|aanvang ~4 loopbaan|carriere|werkende|*leven] !contract
carriere|loopbaan|leven|*leven|toekomst nog? voor je|u
van|uit|tot ~1 [nieuwste|jongste|nieuwe|jonge generatie] $
millennial{,s}|millenial{,s}|zoomer{,s}|boomer{,s}|babyboomer{,s}|genz*|gen-z'er{,s}
@lively @elders|ouderen|*plussers
geboortejaar ~3 #
geboren na|voor|in|tussen|vanaf #
[*plussers|*plusser] ~6 niet|geen|@barred
te oud|jong|bejaard|grijs om|voor
jeugdig{,e}|jonge blik|onbevangenheid|enthousiasme|elan|geest|kijk|energie|vuur
bied{,en,t} ~1 [@fresh afgestudeerden] ~1 plek|plaats|kans|baan
kersverse academic{us,a}|bachelor|master|afgestudeerde
past|geschikt|leuk|ideaal ~2 bij|voor ~1 [@youths|starter{,s}]`,
	},
	{
		names: false,
		open: false,
		test: isApplicant,
		patterns: `
[@youths|talenten|talent] ~4 gezocht|zoeken|welkom|voor|gevraagd|bent|ben|die|opgelet
aow'er{,s}
[student{,en}|@youths] ~4 mogen|kunnen ~3 bellen|reageren|solliciteren|melden|beginnen|starten
gen z'er{,s}|zer{,s}`,
	},
	{
		test: isNotLeftOpen,
		patterns: `
@send|graag ~7 @own|en|met|naam|adres|woonplaats|plus|cv [geboortedatum|geboortejaar|geboortedag|leeftijd] !niet|van|uit
[geboortedatum|geboortejaar|geboortedag] !niet ~6 @send
[@own leeftijd] ~6 @send`,
	},
];
