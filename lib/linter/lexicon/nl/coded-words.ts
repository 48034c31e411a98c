import type { CodedWords } from '../types';

/**
 * Words that readers associate with men or women, as stems (regular expression sources, folded words). They count for the
 * document balance only. Own selection of traits and verbs; topics and job words (*zorg* as a sector) are left out where possible.
 */

export const codedWords: CodedWords = {
	masculine: `
actiegericht\\w* aanval\\w* agressie\\w* ambiti\\w* analytisch\\w* assertie\\w* autonoom autonome autoriteit
avontuur\\w* beslis\\w* besluitvaardig\\w* competiti\\w* concurre\\w* daadkracht\\w* dominant\\w* domine\\w*
doelgericht\\w* doorzettingsvermogen doortastend\\w* drive durf\\w* dwing\\w* eigenzinnig\\w* energiek\\w* fanatiek\\w*
gedreven\\w* hongerig\\w* individue\\w* initiatief initiatiefrijk\\w* aanpakker\\w* kracht krachtig\\w* leid leider\\w*
leidt leiden lef logisch\\w* machtig\\w* mannen moedig\\w* objectie\\w* onafhankelijk\\w* ondernemend\\w* ondernemer\\w*
overtuigend overtuigt overtuigingskracht prestatie\\w* presteer\\w* presteren resultaatgericht\\w* resultaten resultaat
risico\\w* rationeel rationele scherp\\w* slagvaardig\\w* snelheid stressbestendig\\w* strijd\\w* strategisch\\w*
succes\\w* sterk\\w* stoer\\w* stevig\\w* targets? top\\w{0,1} toppers? uitblink\\w* uitdag\\w* daagt vastberaden\\w*
vechte\\w* vecht verdedig\\w* verover\\w* verantwoordelijkheid verslaan verslaat verzet win winnen winnaar\\w* wint
winst winnend\\w* zelfbewust\\w* zelfredzaam zelfstandig\\w* zelfverzekerd\\w* zelfvertrouwen verkoopkanon killer\\w*
keihard\\w* jager\\w* hunter\\w* onderhandel\\w* onderscheidend\\w* afdwing\\w* beheers\\w* baas krachtdadig\\w*
onverschrokken gezaghebbend\\w* kopstuk\\w* pionier\\w* haal\\w?t`,
	feminine: `
aandacht\\w* aanmoedig\\w* aardig\\w* afstemm\\w* attent\\w* bemoedig\\w* begrip\\w* behulpzaam\\w* betrokken\\w*
betrouwbaar\\w* bijdra\\w* bescheiden\\w* collegiaal collegiale coach\\w* deel delen deelt dienstbaar\\w*
dienstverlenend\\w* eerlijk\\w* elkaar empath\\w* emotie\\w* fijngevoelig\\w* geduld\\w* gevoel\\w* gezamenlijk\\w*
gezellig\\w* gastvrij\\w* harmoni\\w* hartelijk\\w* help helpt helpen hulp\\w* invoel\\w* inlev\\w* integer\\w*
integr\\w* interpersoonlijk\\w* kwetsbaar\\w* lief lieve liefde\\w* luister\\w* loyaal loyale loyaliteit meelev\\w*
meedenk\\w* meeleeft leeft mededogen medeleven mens\\w{0,2}gericht\\w* ondersteun\\w* oprecht\\w* ontferm\\w* open
openheid respect\\w* rekening relatie\\w* samen samenwerk\\w* samenhorig\\w* sensitie\\w* sociaal sociale steun\\w*
tact\\w* toegewijd\\w* trouw\\w* troost\\w* tolerant\\w* veilig\\w* verbind\\w* verbond\\w* vertrouw vertrouwen
vertrouwt vriendelijk\\w* vrolijk\\w* warm\\w* welzijn zacht\\w* zorg zorgt zorgen zorgzaam\\w* zorgvuldig\\w* zorgzame
toewijding\\w* wederzijds\\w* waarde[rn]\\w* verzorg\\w*`,
};
