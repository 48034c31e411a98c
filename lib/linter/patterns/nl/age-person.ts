import type { PatternGroup } from '../../model';
import { isApplicant, isRecruited, standsAlone } from '../../rules/age-person';
import { isNotLeftOpen } from '../../sign';

export const agePerson: readonly PatternGroup[] = [
	{
		about: 'person',
		patterns: `
jeugdig{,e}|oude|rijpere|jongere|jong{,e,er}|ouder{,e}|aankomend|bejaarde @mod? @mod? @mod? @person
jonge|jeugdige|oudere @mod? @mod? *aar|*er|*ist|*eur|*ent|*ant !collega's|team
jonge|jongere|jeugdige|oudere|rijpe ~1 [@sex|@guys]
ben{,t} ~1 jij? ~1 [jong|jeugdig|piepjong] !genoeg
@be !# ~2 [jong|jeugdig] en
[jong|jeugdig ~1 en @mod] ~3 iemand|collega|kandidaat
opgegroeid|groot|groeide|opgroeide ~2 met ~3 smartphone|internet|telefoon|computer{,s}|online|mobiel|tablet|socia*
digitaal opgegroeid
jongeren|jongvolwassenen|jeugd
rijpe|jeugdige persoonlijkheid
jonge god{,en,in}
jonge|jeugdige [uitstraling]
digital native{,s}
beginnend{,e}|startend{,e} @mod? @person|*er|*ist|*isten|*ers
fresh|recent graduate{,s}
jonge|jongere|jongste|nieuwe|gen generatie|z
jonkie{,s}|groentje{,s}|jongeling|@elders
oude|ervaren|echte|ouwe rot|rotten
@fresh ~4 *banken|afgestudeerd{,e}|gediplomeerd{,e}|gestudeerd
[collegebanken|schoolbanken] ~1 af|ontgroeid|verlaten|vandaan
afgestudeerde{,n}|pasafgestudeerde{,n}
bijna afgestudeerd
@fresh ~4 @school|school|universiteit ~2 af|verlaten|binnen|gehaald|zak|klaar|@done
@fresh uit|klaar|van ~3 school|universiteit|hogeschool|@school|studeren
begin|start|aanvang van ~3 carriere|loopbaan|werkleven|werkende|*carriere|*loopbaan
carriere|loopbaan @fresh begonnen|gestart
@fresh begonnen|gestart aan|met ~2 carriere|loopbaan|werkleven
[eerste|allereerste ~1 baan|functie|werkgever|baantje|bijbaan*] ~2 !dag|week|aanspreekpunt
eerste stappen|stap|schreden|jaren ~3 carriere|loopbaan|arbeidsmarkt|vak|werkende|praktijk|beroep
zaterdagbaan*|bijbaan|bijbaantje|vakantiebaan*|zomerbaan
bijbaan|baan|baantje|bijbaantje|vakantiebaan voor ~1 @youths|student{,en}
naast|tijdens je|jouw school|opleiding|studie
schoolgaand{,e}|schoolverlater{,s}|scholier{,en}|student{,e,en}|werkstudent{,en} !en
beginneling{,en}|starter{,s}|nieuwkomer{,s} !van
young potential{,s}|professional{,s}
grijze haren
jong|jeugdig|aankomend ~1 talent{,en}
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
een|onze|als|ervaren|echte|ambitieuze|gedreven|rasechte [jongere|oudere|senior|junior|starter|medior|veteraan]
gezocht|zoeken|wij|we ~2 [jongere|oudere|starter{,s}|mediors|junior{,en,s}|senior{,en,s}]
mediors|junior{s,en}|senior{s,en}`,
	},
	{
		about: 'person',
		severity: 'warn',
		patterns: `
senior|junior|starter|junioren iemand|collega|persoon|profiel|professional|type|talent|kandida{at,ten}
bent|ben ~1 je? [senior|junior|starter|medior] $
bent|ben [senior|junior] en|of|met|maar`,
	},
	{
		open: false,
		test: isNotLeftOpen,
		patterns: `
[*jarige{,n} ~3 gezocht|zoeken|welkom|alleen|voorkeur|meer|minder|geschikt|student{,en}] !bestaan|leerling|jubileum
oude rot|rotten
rot|rotten in|het ~1 vak
[grijze|grijs haar|haren] !kat|verf
jong|jeugdig|jonge van jaren|hart|geest|leden
laatste|avond|herfst|nadagen ~3 carriere|loopbaan|werkleven
jaar|jaren ~2 van|tot|voor aan? @own? aow|pensioen|pensionering
voor|na|sinds|tot|richting ~1 @own aow|pensioen|pensionering
@own aow|pensioengerechtigde|pensioenleeftijd leeftijd? ~1 voorbij|bereikt
ben{,t}|zit ~3 [met vut|aow|pensioen]
^ [reeds|al|@fresh|vervroegd met pensioen]
toe aan ~2 pensioen
tussenjaar|eindexamenjaar|examenjaar
zit ~3 [laatste ~1 *jaar]
woon{,t} ~2 nog ~1 thuis
maar|net|pas ~6 komt? kijken
klaar met ~1 school|studie
pensioenleeftijd bereikt
nog ~1 aan het begin
laatste ~1 jaren ~4 uitwerken|uitdienen
eerste ~2 na ~1 opleiding|school|studie
eindexamen ~2 achter|gehaald|gedaan
tot aan ~1 pensioen
jonkies|broekies|groentjes
@school|school ~3 net|pas ~1 achter
bent|kom{,t}|kijk{,t} ~2 om de hoek ~3 carriere|loopbaan|arbeidsmarkt|kijken
inkt ~5 nat
@diploma ~3 warm|vers|nat
@diploma ~3 net|pas|kort|sinds ~2 zak
@graduate ~5 in|na|vanaf|sinds ~1 #
in|na|vanaf|sinds # ~6 @graduate
@diploma|opleiding|studie ~4 # of later
@most|minder|korter|niet ~3 # jaar|maanden ~1 school|geleden
^ [senior|junior|starter|medior] is|ben
kort|tegen|vlak ~3 aow|pensioen|pensionering|pensioengerechtigde
[@elders] ~4 bent|gezocht|zoeken|welkom|ideaal|bijverdienen
[@fresh ~2 van|uit|klaar|school ~2 school|universiteit|hogeschool|@school|collegebanken|schoolbanken] !leerling
[eerste|allereerste ~1 baan|echte|stappen|stap|schreden ~2 baan|carriere|loopbaan|arbeidsmarkt|vak] !dag
generatie van|die ~6 smartphone|opgroei*|opgegroeid
^ voor ~1 [beginnend{,e}|startend{,e} @person] ~5 $
^ voor ~1 [@youths|starter{,s}|@elders] met|die ~5 $
^ voor ~2 [@youths|starter{,s}|@elders] ~8 hebben|is|zijn
[begin|start|aan|aanvang ~4 carriere|loopbaan|werkende|*leven] !contract
carriere|loopbaan|*leven|leven|toekomst nog? voor je|u
van|uit|tot ~1 [jongste|nieuwste|jonge|nieuwe generatie] $
babyboomer{,s}|boomer{,s}|gen-z'er{,s}|genz*|millenial{,s}|millennial{,s}|zoomer{,s}
@lively @elders|*plussers|ouderen
geboortejaar ~3 #
geboren in|voor|na|vanaf|tussen #
[*plussers|*plusser] ~6 niet|geen|@barred
te jong|oud|grijs|bejaard voor|om
jonge|jeugdig{,e} vuur|enthousiasme|elan|energie|geest|blik|kijk|onbevangenheid
bied{,t,en} ~1 [@fresh afgestudeerden] ~1 baan|plaats|plek|kans
kersverse academic{us,a}|bachelor|master|afgestudeerde
past|geschikt|ideaal|leuk ~2 bij|voor ~1 [@youths|starter{,s}]`,
	},
	{
		names: false,
		open: false,
		test: isApplicant,
		patterns: `
[@youths|talent|talenten] ~4 bent|ben|voor|gezocht|zoeken|welkom|gevraagd|opgelet|die
aow'er{,s}
[@youths|student{,en}] ~4 mogen|kunnen ~3 reageren|solliciteren|bellen|beginnen|starten|melden
gen z'er{,s}|zer{,s}`,
	},
	{
		test: isNotLeftOpen,
		patterns: `
graag|@send ~7 en|met|@own|naam|woonplaats|adres|plus|cv [geboortejaar|geboortedatum|geboortedag|leeftijd] !niet|van|uit
[geboortejaar|geboortedatum|geboortedag] !niet ~6 @send
[@own leeftijd] ~6 @send`,
	},
];
