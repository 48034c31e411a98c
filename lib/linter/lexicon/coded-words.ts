/**
 * Words that readers associate with men or women, as stems (regular expression sources, folded words). They count for the
 * document balance only. Own selection of traits and verbs; topics and job words (*zorg* as a sector) are left out where possible.
 */
export const codedWords: Readonly<
	Record<'nl' | 'en', { readonly masculine: string; readonly feminine: string }>
> = {
	nl: {
		masculine: `
actiegericht\\w* aanval\\w* agressie\\w* ambiti\\w* analytisch\\w* assertie\\w* autonoom autonome autoriteit avontuur\\w* avontuurlijk\\w*
beslis\\w* beslissing\\w* besluitvaardig\\w* competiti\\w* concurre\\w* daadkracht\\w* dominant\\w* domine\\w* doelgericht\\w* doorzettingsvermogen
doortastend\\w* drive durf\\w* dwing\\w* eigenzinnig\\w* energiek\\w* fanatiek\\w* gedreven\\w* hongerig\\w* individue\\w* initiatiefrijk\\w*
kracht krachtig\\w* leid leider\\w* leiderschap\\w* leidt leiden lef logisch\\w* machtig\\w* mannen moedig\\w* objectie\\w* onafhankelijk\\w* ondernemend\\w*
ondernemer\\w* overtuigend overtuigt overtuigingskracht prestatie\\w* presteer\\w* presteren resultaatgericht\\w* resultaten resultaat risico\\w* rationeel rationele scherp\\w*
slagvaardig\\w* snelheid stressbestendig\\w* strijd\\w* strategisch\\w* succes\\w* sterk\\w* stoer\\w* stevig\\w* targets? top\\w{0,1} toppers? uitblink\\w* uitdag\\w* daagt uitdaging\\w*
vastberaden\\w* vechte\\w* vecht verdedig\\w* verover\\w* verantwoordelijkheid verslaan verslaat verzet win winnen winnaar\\w* wint winst winnend\\w* zelfbewust\\w* zelfredzaam zelfstandig\\w* zelfverzekerd\\w* zelfvertrouwen
verkoopkanon killer\\w* keihard\\w* jager\\w* hunter\\w* onderhandel\\w* onderscheidend\\w* dwingt afdwing\\w* beheers\\w* baas krachtdadig\\w* onverschrokken gezaghebbend\\w* kopstuk\\w* pionier\\w* haal\\w?t ondernemerschap`,
		feminine: `
aandacht\\w* aanmoedig\\w* aardig\\w* afstemm\\w* attent\\w* bemoedig\\w* begrip\\w* begripvol\\w* behulpzaam\\w* betrokken\\w* betrouwbaar\\w* bijdra\\w* bescheiden\\w*
collegiaal collegiale coach\\w* deel delen deelt dienstbaar\\w* dienstverlenend\\w* eerlijk\\w* elkaar empath\\w* emotie\\w* fijngevoelig\\w* geduld\\w* gevoel\\w* gezamenlijk\\w* gezellig\\w* gastvrij\\w* harmoni\\w*
hartelijk\\w* help helpt helpen hulp\\w* hulpvaardig\\w* invoel\\w* inlev\\w* integer\\w* integr\\w* interpersoonlijk\\w* kwetsbaar\\w* lief lieve liefde\\w* luister\\w* loyaal loyale loyaliteit meelev\\w* meedenk\\w* meeleeft leeft mededogen medeleven mens\\w{0,2}gericht\\w*
ondersteun\\w* oprecht\\w* ontferm\\w* open openheid respect\\w* rekening relatie\\w* samen samenwerk\\w* samenhorig\\w* sensitie\\w* sociaal sociale steun\\w* tact\\w* toegewijd\\w* trouw\\w* troost\\w* tolerant\\w* veilig\\w* verbind\\w* verbond\\w* verbonden\\w*
vertrouw vertrouwen vertrouwt vriendelijk\\w* vrolijk\\w* warm\\w* welzijn zachtaardig\\w* zacht\\w* zorg zorgt zorgen zorgzaam\\w* zorgvuldig\\w* zorgzame toewijding\\w* wederzijds\\w* waarde[rn]\\w* verzorg\\w*`,
	},
	en: {
		masculine: `
active\\w* adventur\\w* aggress\\w* ambitio\\w* analy[sz]\\w* analytical assert\\w* athlet\\w* autonom\\w* battle boast\\w* bold\\w* challeng\\w* compete\\w* competit\\w* competing confident\\w* conquer\\w* courag\\w* crush\\w* decid\\w* decision\\w* decisive\\w* defend\\w* determin\\w*
domin\\w* driven drive drives driving eliminat\\w* fearless\\w* fight\\w* fierce\\w* force\\w* greedy headstrong hierarch\\w* hostil\\w* hunter\\w* hunt impulsive independen\\w* individual\\w* intellect\\w* lead leads leader\\w* leading logic\\w* masculine objective\\w* opinion\\w* outperform\\w* outspoken persist\\w* power\\w* principle\\w* push\\w*
reckless\\w* relentless\\w* results risk\\w* ruthless\\w* selfconfiden\\w* selfrelian\\w* selfsufficien\\w* strong\\w* stubborn superior\\w* tough\\w* unreasonab\\w* victor\\w* win winner\\w* winning wins warrior\\w* ninja\\w* rockstar\\w* killer\\w* tackle\\w* exceed\\w* target\\w* stake stakes entrepreneur\\w*`,
		feminine: `
affection\\w* agree\\w* care cares caring careful\\w* charit\\w* cheer\\w* collab\\w* commit\\w* communal compassion\\w* connect\\w* considerate cooperat\\w* depend\\w* emotion\\w* empath\\w* encourag\\w* enthusias\\w* feel\\w* flatter\\w* gentle\\w* gently honest\\w* inclusi\\w* interdepend\\w* interperson\\w*
help helps helping helpful kind kindly kindness kinship listen\\w* loyal\\w* modest\\w* nag nurtur\\w* patien(?:t|ce|tly) pleasant\\w* polite\\w* quiet\\w* respon\\w* sensitiv\\w* share\\w* sharing submissive support\\w* sympath\\w* tender\\w* together\\w* trust\\w* understand\\w* warm\\w* whin\\w* welcom\\w* yield\\w* thoughtful\\w* team\\w{0,4} respect\\w* friendly mutual comfort\\w* heal\\w* reassur\\w*`,
	},
};
