const words = (text: string): string[] => text.trim().split(/\s+/);

/**
 * Dutch and Flemish surnames that are also ordinary words, folded. Without an article before it a capitalised one is
 * a person: a singular noun such as “bakker” cannot stand bare as the subject of a Dutch sentence.
 * Written by hand from the families surnames come from; names of roles that official notes use bare (“melder”,
 * “aanvrager”, “klant”) are left out.
 */
const trades = words(`
bakker bakkers backer visser vissers visscher vischer mulder mulders muller smit smits smid smeets kuiper kuipers kuyper
kuijpers slager slagers slachter timmer timmerman timmermans timmers schipper schippers brouwer brouwers brouwer
molenaar molenaars meulenaar dekker dekkers decker kramer kramers koopman koopmans boer boeren bouwman bouman meijer meyer
meijers meier snijder snijders snyders draaijer draaier wever wevers weber webers metselaar ruiter ruiters koster kosters schrijver
schrijvers schilder schilders herder herders jager jagers zeeman dijkman bosman huisman veldman veenman heideman
kooiman kooijman hofman kamerman stuurman tuinman akkerman akkermans bleeker blekers bleker kok koks cox
schutter schutters schoenmaker schoenmakers kleermaker koperslager wagenaar wagenmaker wagemaker zadelhoff
zager zagers scholten scholte schouten schulte schout burgers poorter poorters huurman hoveling hovenier warmoes
tolenaar tollenaar voogd vogelaar voerman vuurman wachter wachters waard wijnands winkelman wolters hakker houthakker
houwer hoedemaker kaarsmaker ketelaar keteler kistemaker korver korfmaker kuijper leeman leenders linnenbank looier loijer
looijer mandemaker marskramer mesman messemaker meester meesters pannekoek plasman pottenbakker potter ploeger raadsheer rademaker rademakers
radermacher rietdekker roper scheper schepers scherpenzeel schaper scheerder scherder schaap schroder slotemaker
slotboom spijker spijkers speelman spelman steenhouwer stoeldraaier stoker strijker tegelaar touwslager turfboer
turkenburg valkenier veerman verver verwer viool vleeshouwer volder volders wasser weger wijnker zanger zangers
zeilmaker zilversmit zoutman prins prinsen koning konings koningen keizer keijzer graaf hertog hertogs ridder
bisschop bisschops paus monnik pater pastoor deken kanunnik kardinaal bruidegom jonker jonkers jonkman vrijman edelman
dijkgraaf ambachtsheer rentmeester rentmeesters baljuw schoute kapitein soldaat kolonel korporaal schildknaap page vaandrager trompetter
fluiter piper pijper tamboer speelman engelsman fransman duits deen noorman fries friesen vlaming vlaeminck hollander
brabander zeeuw zeeuws gelder geldermans twentsman drent westerling oosterling noordeling zuiderling
landman landmans olieman brugman brugmans krijgsman dolman boender bikker tichelaar burggraaf burggraeve bouwmeester hakvoort vogelzang boertjes
noordhoek rietveld steenhuis dijkhuis groothuis kamphuis blokhuis bouwhuis noordhoff verkuil versluis verhaar doornbos rozenblad zoetemelk
ouderling buurman buurmans neef neeven oom ooms vader bruining broer broers broeders kindermans mensink`);
const things = words(`
vos vossen haan haantjes hoen leeuw leeuwen bok bokken beer wolf wolfs wolff mol haas hazen vink vinken valk valken meeuw zwaan
zwanen duif duijf snoek spiering baars bot kraai raaf spreeuw mees merel sperwer arend uil kuiken kip koe kalf kalfs os ossen stier veulen ram
lam geit schol tong paling aal kikkert kikker mug vlieg bij hommel spin krab kreeft haring bever das dassen otter hert herten
groen zwart wit witte bruin bruins blauw blaauw rood roos rode grijs geel goud zilver koper ijzer staal
bos bosch bossen berg bergen veld velden dijk dijken sluis sluijs brink horst heide heij heuvel linde linden boom bomen bloem bloemen
blom doorn doornen tak takken blad steen stenen zand meer water beek vliet veen vaart wal wallen werf weide akker akkers hof hoven
tuin poort brug bruggen molen kerk kerkhof toren kasteel burg burcht huis huizen kamer kamers stal schuur schuurman
zolder kelder steiger haven strand duin duinen polder eiland oever rots rivier vijver put putten bron bronnen plas
klein kleine groot groote grote lang lange langen kort korte jong jonge oud oude snel stil sterk strik goed goede zoet zuur
vroom vrolijk rijk arm wijs wijze dapper trouw vroeg laat scherp krom recht hoog laag breed smal dik dun vet mager bleek kaal krul
hoop vonk storm winter winters zomer zomers herfst lente mei engel engelen blok boon boone peer appel appels kers pruim
noot kool raap biet rogge haver tarwe gerst mout hop wijn bier brood kaas boter melk room honing suiker peper zout stroop
kemp kempen kuip kist pot ketel pan mes bijl hamer zaag nagel nagels spijker beitel boor boog pijl zwaard schild lans
roest kroon ring kruis ster sterren zon maan hemel dauw mist wind regen hagel vorst ijs sneeuw donder bliksem
vuur vlam rook as kool turf dekens hoed mantel rok broek hemd laars laarzen schoen schoenen knoop knopen naald draad
wagen wiel zeil anker roer mast boot schip vlot ploeg eg zeis sikkel vork lepel beker kan kom bord bel klok klokke
post boek brief pen stempel zegel slot sleutel poot staart hoorn huid veer veren pels
lust moed vrede vreede eer vreugd lof roem dank gunst geluk nood zorg rust hart ziel geest mond hand voet voeten vinger duim
hals nek baard snor tand oor bos maas waal rijn dommel vecht amstel linge
hazelaar griffioen graat braam klaver klomp knol kraan kroes kroeze konijn mosterd plomp pronk spruit sloot bogaard balk smelt ruigrok tempel
kok donker donkers helder stam stok stokken staf stoel tafel bank kast bed`);

/** Things that name a surname with “de” before it: “De Vries”, “De Wit”. */
const afterArticle = words(`
vries jong jonge boer groot groote wit witte haan graaf graaff bruin bruijn bruyn bruine koning koninck leeuw leeuwe jager lange lang ruiter
ruijter ruyter haas haes ridder kok cock kock waard waart wilde wild zwart swart rooij rooy rooi roo roos vos beer kort klerk clerck clercq
weerd goede goeij goey goeje heer heij keijzer keyser keizer backer bakker gier gooijer gooyer kleijn kleine klein man nijs raadt rijk rijke
ruig smet smedt smid smit snoo visser vreede vrede vreeze wolf wolff zeeuw hoog hoop hoon hullu hund jongh kat klijn knegt knecht kraker
kroon kruif kruijf laat lannoy leede leur meester meijer mol moor mos muinck munck munnik nobel oude pater pauw pee pijper poorter potter
prins raaf reus rover rouw ronde sain schepper schipper schrijver schutter slegte sonnaville souza stoppelaar tollenaar troije
vetten vette vlieger vlaming voogd vogel voogt voos vos waal wal weger weijer wever winter wijs wijze wal zanger zoete zoeten
greef grijs groen gans geest geus haer hart herder heus hollander hertog holander hondt vriend vroome vroede vroe`);

const both = words('kok mulder spijker potter post');

/** What a capitalised ordinary word may be as a surname: a trade or rank, a thing or quality, or no surname. */
export const surnameTrades: ReadonlySet<string> = new Set([...trades, ...both]);
export const surnameThings: ReadonlySet<string> = new Set(things.filter((word) => !surnameTrades.has(word)));
export const surnamesAfterArticle: ReadonlySet<string> = new Set(afterArticle);
