import type { Family } from './compile';
import type { Language } from '../types';

/** Conditions, aids and status. Folded; see `expand` for the notation. */
export const health: Readonly<Record<Language, readonly Family[]>> = {
	nl: [
		{
			rule: 'condition',
			frames: 'HMB',
			words: `adhd, add, autisme, asperger, het syndroom van asperger, autismespectrumstoornis, ass, pdd nos, dyslexie, dyscalculie, dyspraxie, ms, multiple sclerose, de ziekte als, reuma, reumatoide artritis, artrose, artritis, diabetes(type 1|type 2|), diabetes type (1|2|een|twee), suikerziekte, epilepsie, epileptische aanvallen, astma, copd, cystic fibrosis, taaislijmziekte, crohn, de ziekte van (crohn|lyme|parkinson|bechterew|huntington|addison|graves|hodgkin|meniere|pfeiffer), colitis(ulcerosa|), colitis ulcerosa, lupus, fibromyalgie, long covid, longcovid, post covid, (borst|darm|prostaat|huid|long|schildklier|lymfeklier|baarmoederhals|eierstok|bloed|teelbal|hersen|slokdarm|alvleesklier|)kanker, leukemie, lymfoom, lymfklierkanker, tumor, hersentumor, melanoom, hiv, aids, hepatitis(b|c|), tuberculose, sikkelcelziekte, sikkelcelanemie, hemofilie, thalassemie, coeliakie, endometriose, psoriasis, eczeem, migraine, narcolepsie, tinnitus, nystagmus, staar, glaucoom, retinitis pigmentosa, syndroom van (down|tourette|usher|gilles de la tourette|marfan|sjogren|ehlers danlos), tourette, tics, parkinson, dementie, een (spier|nier|hart|long|darm|lever|huid|oog|stofwisselings|auto immuun|autoimmuun)ziekte, (spier|nier|hart|darm|lever|auto immuun|autoimmuun|stofwisselings)ziekte, nierfalen, nierinsufficientie, hartfalen, hartritmestoornis(sen), hartaandoening, hartinfarct, hartaanval, beroerte, herseninfarct, hersenbloeding, tia, hersenletsel, nah, niet aangeboren hersenletsel, hersenschudding, whiplash, hernia, dwarslaesie, spasme(n), hersenverlamming, cerebrale parese, open rug, spina bifida, een lichamelijke beperking, lichamelijke beperking, een verstandelijke beperking, een (visuele|auditieve|motorische|fysieke|psychische|chronische|functie|arbeids)( |)beperking, een (handicap|beperking), een chronische (ziekte|aandoening), chronische pijn, chronische vermoeidheid, cvs, een psychische kwetsbaarheid, psychische (klachten|problemen), depressie(s), depressieve (klachten|periode), postnatale depressie, postpartum depressie, burn out, burnout, bore out, overspannenheid, een bipolaire stoornis, bipolaire stoornis, borderline, schizofrenie, psychose(s), psychotische (klachten|periode), ptss, een posttraumatische stressstoornis, posttraumatische stressstoornis, angststoornis(sen), paniekaanval(len), paniekstoornis, smetvrees, sociale angst, fobie, eetstoornis, anorexia, boulimia, dwangstoornis, ocd, een verslaving, (drank|alcohol|gok|drugs|cocaine|medicijn|game)verslaving, hoogsensitiviteit, tbs, doofheid, slechthorendheid, gehoorverlies, gehoorbeschadiging, slechtziendheid, blindheid, kokervisie, hoortoestel(len), gehoorapparaat, gehoorapparaten, cochleair implantaat, een ci, kunstbeen, been(prothese), armprothese, prothese, stoma, insulinepomp, pacemaker, donornier, donorhart, donorlong(en), niertransplantatie, stamceltransplantatie, chemotherapie, chemokuur, chemo, bestraling(en), dialyse, (knie|heup|rug|hart|hersen)operatie, een rugletsel, chronische rugklachten, rugklachten, rsi, spraakgebrek, een stotter, lymfeoedeem, lipoedeem, jicht, sarcoidose, prikkelbare darm, schildklieraandoening, een trage schildklier, hooggevoeligheid, anemie, bloedziekte, voedselallergie, afasie, een oogziekte, een oogaandoening, een dwanghandeling, een licht verstandelijke beperking, een klompvoet, een hazenlip, albinisme, alopecia, vitiligo, brandwonden, overgewicht, obesitas, maagverkleining`,
		},
		{
			rule: 'state',
			frames: 'IA',
			words: `do(of|ve), blind(e), doofblind(e), slechthorend(e), slechtziend(e), kleurenblind(e), gehandicapt(e), mindervalide, invalide, verlamd(e), halfzijdig verlamd, autist(isch|ische|), autistisch(e), dyslectisch(e), dyslect, dyscalculisch, epileptisch(e), epilepticus, epileptica, depressi(ef|eve), manisch depressief, bipolair(e), suicidaal, verslaafd(e), alcoholist(e), ex alcoholist(e), ex verslaafde, herstelde alcoholist, diabe(et|ticus|tica|tes patient), (kanker|hart|nier|ms|reuma|long|hiv|crohn|covid)( |)pati(e|)(nt)(e), suikerpatient, arbeidsongeschikt(e), afgekeurd, volledig afgekeurd, gedeeltelijk afgekeurd, arbeidsbeperkt, chronisch ziek(e), langdurig ziek, ernstig ziek, ongeneeslijk ziek, overspannen, opgebrand, rolstoelgebruiker, rolstoeler, rolstoelgebonden, aan een rolstoel gebonden, (rolstoel)afhankelijk, ervaringsdeskundige in de ggz, hiv positief, hoogsensitief, hooggevoelig, hsp, neurodivergent(e), neurodivers, hemofiel, astmatisch, reumatisch, spastisch(e), ex kankerpatient(e), kankeroverlever, lilliputter, kleine mens, stotteraar, ccu patient, gediagnosticeerd, uitbehandeld, genezen verklaard, schoon verklaard, dove medewerker, slechthorende medewerker`,
		},
		{
			rule: 'status',
			frames: 'IHMBAF',
			words: `wajong, wajonger, wajongstatus, wajong uitkering, wajonguitkering, wia, wia uitkering, iva, wao, wao uitkering, wao er, wao'er, ziektewet, doelgroepregister, garantiebaan, banenafspraak, participatiewet, no risk polis, arbeidshandicap, indicatie banenafspraak, wsw, wsw indicatie, jobcoach, bijstand, bijstandsuitkering, re integratietraject, reintegratietraject, sociale werkvoorziening`,
			score: 0.8,
		},
		{
			rule: 'aid',
			frames: 'HM',
			words: `rolstoel, elektrische rolstoel, krukken, rollator, scootmobiel, blindenstok, taststok, herkenningsstok, geleidehond, blindengeleidehond, assistentiehond, hulphond, brailleleesregel, braille, schermlezer, voorleessoftware, gebarentolk, schrijftolk, gebarentaal, tolk gebarentaal, doventolk, ringleiding, speciaal onderwijs, cluster (2|3|4), antidepressiva, ritalin, methylfenidaat, lithium, insuline`,
			score: 0.8,
		},
	],
	en: [
		{
			rule: 'condition',
			frames: 'HMB',
			words: `adhd, add, autism, aspergers, asperger s(syndrome|), asperger s syndrome, asperger syndrome, an autism spectrum disorder, dyslexia, dyscalculia, dyspraxia, ms, multiple sclerosis, rheumatism, rheumatoid arthritis, arthritis, osteoarthritis, diabetes, type (1|2|one|two) diabetes, epilepsy, epileptic seizures, asthma, copd, cystic fibrosis, crohn s(disease|), crohn s disease, crohns, ulcerative colitis, colitis, lupus, fibromyalgia, long covid, (breast|bowel|colon|prostate|skin|lung|thyroid|ovarian|cervical|testicular|brain|blood|pancreatic|stomach|) cancer, cancer, leukaemia, leukemia, lymphoma, a tumour, a brain tumour, a brain tumor, melanoma, hiv, aids, hepatitis(b|c|), tuberculosis, sickle cell, sickle cell (disease|anaemia|anemia|trait), haemophilia, hemophilia, thalassaemia, thalassemia, coeliac disease, celiac disease, endometriosis, psoriasis, eczema, (a|chronic|) migraine(s), migraine(s), narcolepsy, tinnitus, glaucoma, cataracts, retinitis pigmentosa, down(s| s|) syndrome, tourette s(syndrome|), tourette s syndrome, tourettes, marfan syndrome, usher syndrome, ehlers danlos(syndrome|), ehlers danlos syndrome, parkinson s(disease|), parkinson s disease, parkinsons, dementia, lyme disease, (heart|kidney|lung|liver|muscle|autoimmune|chronic|bowel|thyroid|inflammatory bowel) disease, an autoimmune disease, kidney failure, heart failure, a heart condition, a heart attack, a stroke, a brain (injury|haemorrhage|hemorrhage|tumor), an acquired brain injury, a concussion, whiplash, a slipped disc, a spinal (cord|) injury, a spinal cord injury, cerebral palsy, spina bifida, muscular dystrophy, a (physical|visual|hearing|learning|hidden|speech|chronic|mobility|invisible|motor) (disability|impairment|illness|condition), a (disability|handicap|chronic illness|stammer|stutter|visual impairment), chronic (pain|fatigue|back pain|illness), chronic fatigue syndrome, me cfs, mental health (problems|issues|condition), depression, postnatal depression, postpartum depression, burn out, burnout, a nervous breakdown, a breakdown, bipolar(disorder|), bipolar disorder, borderline(personality disorder|), borderline personality disorder, schizophrenia, psychosis, ptsd, post traumatic stress(disorder|), anxiety, (an |)anxiety disorder, anxiety attacks, panic attacks, social anxiety, an eating disorder, anorexia, bulimia, ocd, obsessive compulsive disorder, an addiction, (alcohol|drug|gambling|cocaine) addiction, alcoholism, hearing loss, deafness, blindness, tunnel vision, hearing aid(s), a cochlear implant, cochlear implants, a prosthetic (leg|arm|hand|foot), an artificial (leg|arm), a prosthesis, a stoma, an insulin pump, a pacemaker, a kidney transplant, a liver transplant, a heart transplant, a stem cell transplant, a donor (kidney|heart|lung|liver), chemotherapy, chemo, radiotherapy, dialysis, (knee|hip|back|heart|brain) surgery, rsi, a speech impediment, gout, sarcoidosis, irritable bowel(syndrome|), anaemia, aphasia, obesity, vitiligo, albinism, alopecia, insomnia, sensory processing disorder, selective mutism, polio`,
		},
		{
			rule: 'state',
			frames: 'IA',
			words: `deaf, blind, deafblind, hard of hearing, hearing impaired, visually impaired, partially sighted, partially deaf, colour blind, color blind, disabled, (physically|severely|registered) disabled, paralysed, paralyzed, paraplegic, quadriplegic, tetraplegic, autistic, dyslexic, dyspraxic, dyscalculic, epileptic, depressed, clinically depressed, manic depressive, bipolar, suicidal, an addict, alcoholic, (a |)recovering (alcoholic|addict), diabetic, type (1|2|one|two) diabetic, asthmatic, coeliac, celiac, haemophiliac, hemophiliac, hiv positive, neurodivergent, neurodiverse, (a |)wheelchair user, wheelchair bound, in a wheelchair, amputee, chronically ill, long term ill, seriously ill, terminally ill, burnt out, burned out, unfit for work, cancer (survivor|patient), (stroke|breast cancer|leukaemia) survivor, kidney patient, highly sensitive, on disability benefits, disabled (person|woman|man|employee|worker|veteran), stammerer, stutterer, little person, immunocompromised, neurologically atypical`,
		},
		{
			rule: 'status',
			frames: 'IHMBAF',
			words: `disability (benefit|benefits|pension|allowance|register), personal independence payment, wajong, wia, wia benefit, incapacity benefit, sickness benefit, sheltered (workshop|employment), special (needs school|education), job coach, jobcoach, access to work grant, blue badge, participation act`,
			score: 0.8,
		},
		{
			rule: 'aid',
			frames: 'HM',
			words: `wheelchair, electric wheelchair, crutches, walking frame, walking stick, white cane, guide dog, assistance dog, braille, braille display, screen reader, sign language(interpreter|), sign language interpreter, hearing loop, antidepressants, ritalin, lithium, insulin, inhaler`,
			score: 0.8,
		},
	],
};
