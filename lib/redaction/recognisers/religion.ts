import { toldReligionPatterns } from '../patterns/belief-told';
import { saidReligionPatterns } from '../patterns/bonds-said';
import { ordinaryReligionPatterns } from '../patterns/ordinary-nl';
import { passingReligionPatterns } from '../patterns/passing-said';
import { moreReligionPatterns } from '../patterns/religion-more';
import { lexical } from './model';

/** Belief, denomination, rites, garments and offices of the candidate. */
export const religionRecogniser = lexical({
	id: 'religion',
	version: 4,
	type: 'RELIGION',
	families: {
		nl: [
			{
				rule: 'believer',
				frames: 'IAMPE',
				words: `christen(en), christelijk(e), moslim(a), moslims, moslimvrouw, moslimman, islamitisch(e), katholiek(e), rooms katholiek(e), rk, protestant(s|se|), protestants christelijk, gereformeerd(e), reformatorisch(e), vrijgemaakt gereformeerd, gereformeerd vrijgemaakt, vrijgemaakt(e), hervormd(e), nederlands hervormd, bevindelijk(e), joods(e), jood, jodin, orthodox joods(e), liberaal joods, hindoe, hindoeistisch(e), hindoestaans, boeddhist(e), boeddhistisch(e), sikh, bahai, jain, jehova(s|'s|) getuige(n), jehova s getuige, mormoon, mormoons, evangelisch(e), evangelist(e), pinksterchristen, baptist(e), doopsgezind(e), remonstrant(s|), luthers(e), lutheraan, adventist(e), zevendedagsadventist, atheist(e), atheistisch, humanist(e), agnost, agnostisch, gelovig(e), diepgelovig, streng gelovig, religieus, praktiserend(e), praktiserend (moslim|katholiek|christen), koptisch(e), kopt, syrisch orthodox(e), grieks orthodox(e), russisch orthodox(e), oosters orthodox, orthodox christen, alevi(et|tisch|tische), soefi, soenniet, soennitisch(e), sjiiet, sjiitisch(e), ahmadi, bekeerling, bekeerd, wedergeboren, gedoopt, niet gelovig, ongelovig, wicca, heiden, vrijmetselaar, antroposoof, antroposofisch, apostolisch, armeens apostolisch, winti, vroom, godsdienstig`,
			},
			{
				rule: 'office',
				frames: 'IAPER',
				words:
					'ouderling, humanistisch raads(man|vrouw), aalmoezenier, legerpredikant, ziekenhuispastor, studentenpastor, scriba, diaken, koster, kosteres, dominee, predikant(e), pastor, pastoor, priester, kapelaan, imam, hulpimam, rabbijn, pandit, non, zuster klooster, monnik, novice, misdienaar, acoliet, voorganger, voorganger(ster), zendeling(e), lector in de kerk, kerkenraadslid, kerkrentmeester, jeugdouderling, catecheet, kerkganger, hadji, organist in de kerk, koorlid van de kerk, moskeebestuurder, ex moslim, ex jehova, zondagsschoolleid(er|ster)',
			},
			{
				rule: 'practice',
				frames: 'MHBSR',
				words:
					'ramadan, suikerfeest, offerfeest, eid, eid al fitr, iftar, sabbat, sjabbat, jom kipoer, rosj hasjana, pesach, chanoeka, diwali, divali, divali feest, holi, phagwa, newroz gebed, vastenmaand, veertigdagentijd, hoofddoek, hoofddoekje, hijab, nikab, niqaab, keppel, keppeltje, tulband, sluier, kruisje om, gebedskleed, gebedskleedje, gebedstijd(en), vrijdaggebed, middaggebed, avondgebed, ochtendgebed, gebed(en), rozenkrans, koranschool, koranles(sen), bijbelstudie, bijbelkring, bijbelgroep, bijbelschool, catechisatie, belijdenis, bar mitswa, bat mitswa, heilige communie, eerste communie, vormsel, bedevaart, hadj, hadji, umrah, mekka, kerkkoor, gospelkoor, gospel, kerkenraad, kerkdienst(en), kerkgenootschap, kerkorkest, kerkblad, jeugdkerk, zondagsschool, eredienst, heilige mis, moskeebestuur, moskeevereniging, synagogebestuur, parochie, kloosterleven, geloofsgemeenschap, kerkgemeenschap, koosjer, halal, zondagsrust, evangelie, geloofsovertuiging, zending, zendingswerk, puja, mandir, gurdwara, boeddhistische meditatie, godsdienst, levensovertuiging, bekering, boeddhisme, hindoeisme, jodendom, katholicisme, protestantisme, geloofsleven, avondmaal, doopdienst, kerkblad, gebedsgroep, kerkgroep, huiskring, alphacursus',
				score: 0.82,
			},
			{
				rule: 'wish',
				frames: 'U',
				words:
					'inshallah, insjallah, in sha allah, alhamdulillah, mashallah, deo volente, zo god wil, bij leven en welzijn',
				score: 0.7,
			},
			{
				rule: 'clergy',
				frames: 'M',
				words: 'kerk, kerkje, moskee, synagoge, sjoel, tempel, dominee, imam, pastoor, rabbijn',
				score: 0.82,
			},
			{
				rule: 'belief',
				frames: 'MB',
				words:
					'geloof, religie, bijbel, koran, torah, god, allah, jezus, kerkelijke achtergrond, kerkelijk(e), gebed, religieuze achtergrond, religieuze, gelovige',
				score: 0.82,
			},
		],
		en: [
			{
				rule: 'believer',
				frames: 'IAMPE',
				words: `christian, muslim, catholic, roman catholic, protestant, anglican, methodist, presbyterian, quaker, lutheran, baptist, mennonite, calvinist, reformed christian, evangelical, born again, born again christian, pentecostal, adventist, mormon, jehovah s witness, jehovahs witness, (greek |russian |syrian |eastern |coptic |serbian |ethiopian |orthodox )orthodox, orthodox jew, orthodox christian, coptic, copt, jew, jewish, hindu, buddhist, sikh, jain, bahai, baha i, taoist, atheist, agnostic, humanist, religious, devout, practising (muslim|catholic|christian|jew|hindu), practicing (muslim|catholic|christian|jew), observant, believer, sunni, shia, shiite, sufi, alevi, ahmadi, zoroastrian, rastafarian, rasta, convert, pagan, wiccan, freemason, lapsed catholic, churchgoer, hindu vegetarian, god fearing`,
			},
			{
				rule: 'office',
				frames: 'IAPER',
				words:
					'(church |)elder, deacon, deaconess, churchwarden, vicar, pastor, lay preacher, preacher, (catholic |)priest, altar (boy|server), imam, rabbi, cantor, nun, monk, missionary, sunday school teacher, choir leader at church, verger, sacristan, parish councillor church, hafiz',
			},
			{
				rule: 'practice',
				frames: 'MHBSR',
				words:
					'ramadan, eid, eid al fitr, iftar, sabbath, shabbat, yom kippur, rosh hashanah, passover, pesach, hanukkah, chanukah, diwali, holi, vaisakhi, lent, headscarf, head scarf, hijab, niqab, kippah, kippa, yarmulke, turban, kirpan, veil, prayer mat, prayer room, prayer times, prayer(s), friday prayer(s), rosary, quran school, koran school, quran, bible study, bible group, bible school, bible, sunday school, bar mitzvah, bat mitzvah, first communion, confirmation class, pilgrimage, hajj, umrah, mecca, church choir, gospel choir, gospel, church council, church service(s), church board, church band, youth church, sunday service, holy mass, sunday mass, parish, congregation, mosque board, synagogue choir, kosher, halal, gurdwara, mandir, missionary work, mission work, baptism, buddhism, hinduism, judaism, catholicism, sikhism, house group, alpha course, prayer group, prayer meeting',
				score: 0.82,
			},
			{
				rule: 'wish',
				frames: 'U',
				words: 'inshallah, insha allah, alhamdulillah, mashallah, deo volente, god willing',
				score: 0.7,
			},
			{
				rule: 'belief',
				frames: 'M',
				words:
					'faith, religion, religious background, religious beliefs, church, mosque, synagogue, temple, god, pastor, imam, rabbi, vicar, priest, beliefs',
				score: 0.82,
			},
		],
	},
	unless: ({ document }, first, last, entry) => {
		const right = document.canon.slice(last.end, last.end + 24);
		if (
			/^(?:geloof|faith|religie|religion|evangelie|gospel|bijbel|bible|tempel|temple|mekka|mecca)$/.test(
				last.text,
			) &&
			/^ (?:in (?!god|allah|jezus|jesus|christ|mijn|my|de (?:kerk|here))|niet\b|van (?:de|het) (?!heer)|of (?!my|the (?:lord|church)))/.test(
				right,
			)
		)
			return true;
		if (
			entry.rule === 'practice' &&
			!/\b(?:mijn|my|ik vier|i keep) (?:\w+ )?$/.test(
				document.canon.slice(Math.max(0, first.start - 20), first.start),
			) &&
			/^[^.;]{0,50}\b(?:collega'?s|medewerkers|personeel|vrijwilligers|colleagues|staff|employees|volunteers|bewoners|residents)\b/.test(
				document.canon.slice(last.end, last.end + 64),
			)
		)
			return true;
		// “op een dominee leek”, “een chauffeur wilde vrij voor het suikerfeest”
		const lead = document.canon.slice(Math.max(0, first.start - 60), first.start);
		if (
			/^ (?:leek|leken|lijk\w*|democrats?|democracy|oats|era)\b/.test(right) ||
			/\b(?:leek|leken|lijk\w*) (?:wel |net |soms )?(?:op )?een $/.test(lead)
		)
			return true;
		if (
			entry.rule === 'practice' &&
			/\b(?!ik\b)[a-z]+ (?:wilde|wil|wilden|willen|vroeg|vroegen|kreeg|kregen|moest|moesten|wou) (?:(?!ik\b)\w+ ){0,2}vrij (?:\w+ )?(?:voor|met|op|om|tijdens) (?:de |het |zijn |haar |hun )?$/.test(
				lead,
			)
		)
			return true;
		// “A woman with a headscarf asked”, “I phoned the parish”: seen or called, not one's own.
		const practised = document.canon.slice(Math.max(0, first.start - 44), first.start);
		if (
			entry.rule === 'practice' &&
			(/\b(?:een|de|die|a|an|the|old|young|oude|jonge) (?:vrouw|man|mevrouw|meneer|meisje|jongen|dame|heer|woman|man|lady|girl|boy|gentleman|mother|moeder) (?:met|in|with|wearing) (?:een|haar|zijn|an?|her|his) (?:\w+ )?$/.test(
				practised,
			) ||
				/\b(?:phoned|called|rang|emailed|mailed|wrote to|asked|visited|belde|mailde|vroeg|bezocht|schreef) (?:the|an?|de|het|een)(?: \w+)? $/.test(
					practised,
				) ||
				/^[^.;]{0,30}\b(?:rooster\w*|diensten|ploeg\w*|shifts?|rota|roster|schedule|openingstijden|opening hours)\b/.test(
					document.canon.slice(last.end, last.end + 60),
				))
		)
			return (
				!/\b(?:mijn|my)\b/.test(practised) &&
				!/\b(?:mijn|my) (?:rooster|dienst|shift|rota|schedule)/.test(
					document.canon.slice(last.end, last.end + 60),
				)
			);
		if (/^(?:lent|veil|jain|copt|eid|non|god)$/.test(first.text) && first === last && !first.capital)
			return true;
		if (
			first === last &&
			/^vrijgemaakte?$/.test(last.text) &&
			!/\b(?:ben|huis uit|kerkelijk|opgevoed|zijn|als|thuis)(?: \w+)? $/.test(practised)
		)
			return true;
		if (
			entry.rule === 'believer' &&
			/^ (?:rules?|food|over|about|debat|vrij(?:e|heid)|dat|in (?:de|het) (?:nut|plan)|that)\b/.test(right)
		)
			return true;
		return (
			/^(?:religious|religieus|orthodox|vroom|devout|observant|believer)$/.test(last.text) &&
			/^ (?:about|in my|over|in het|rules)/.test(right)
		);
	},
	patterns: [
		...moreReligionPatterns,
		...toldReligionPatterns,
		...saidReligionPatterns,
		...passingReligionPatterns,
		...ordinaryReligionPatterns,
		{
			rule: 'feast',
			language: 'nl',
			pattern:
				/\b(?:(?:ik|wij|we) (?:\w+ ){0,2}?vier(?:en|de|den)?|vier(?:en|de|den)? (?:ik|we|wij))(?: [\w']{1,40}){0,4}? (?<x>diwali|divali|holi|phagwa|offerfeest|suikerfeest|ramadan|chanoeka|pesach|poerim|sabbat|sjabbat|newroz|nowruz|eid|vesak|ashura|vaisakhi|orthodox (?:pasen|kerst)\w*|iftar)\b/dg,
			score: 0.82,
		},
		{
			rule: 'feast',
			language: 'en',
			pattern:
				/\b(?:i|we) (?:\w+ ){0,2}?(?:celebrate|celebrated|observe|observed|keep)(?: [\w']{1,40}){0,4}? (?<x>diwali|holi|eid|ramadan|hanukkah|chanukah|passover|purim|shabbat|sabbath|newroz|nowruz|vesak|ashura|vaisakhi|orthodox (?:easter|christmas)|lent)\b/dg,
			score: 0.82,
		},
		{
			rule: 'pray',
			language: 'nl',
			pattern: /\b(?<x>bid|vast) ik (?:op|in|met|even|tussen|om|rond|thuis|het)\b/dg,
			score: 0.78,
		},
		{
			rule: 'visit',
			language: 'nl',
			pattern:
				/\b(?:ik|we|wij|mij|me|mijn)\b[^.;]{0,44}?\b(?:naar|in|bij|vanuit|voor|namens|op) (?:de|het|onze|mijn|een|dezelfde)(?: \w+)? ?(?<x>(?:(?!dezelfde|eigen|oude|nieuwe|kleine|grote|hele|andere|mijn|onze|een|de|het)\w+e )?(?:kerk|moskee|synagoge|sjoel|tempel|mandir|mis|gurdwara|klooster|pinkstergemeente|baptistengemeente|evangelische gemeente|geloofsgemeenschap|kerkdienst|kerkkoor|gospelkoor|eredienst|parochie))\b(?! (?:in|op|aan|van|te) (?:de|het|\w+) (?:buurt|wijk|centrum))/dg,
			score: 0.75,
			unless: (match, { document }) =>
				/\b(?:restaura|verbouw|vergunning|monument|herbestem|bewoner|klok|toren|overleg|contact|gesproken|gebeld|belde|sprak|project|bestuur van|samenwerk|renov|onderhoud|parkeer|straat|gemeente \w+ heb|bezoek|bezocht|hek|dak|orgel\b|gebouw|aanvraag|subsidie|imam|inspect|controle|team|wijk|buurt)/.test(
					document.canon.slice(Math.max(0, match.index - 30), match.index + match[0].length + 40),
				),
		},
		{
			rule: 'community',
			language: 'nl',
			pattern:
				/\b(?:ik|mijn|wij|we)\b[^.;]{0,70}? (?:bij|van|in|naar|voor) (?:de|een|onze|het) (?<x>(?:doopsgezind|evangelisch|gereformeerd|hervormd|vrijgemaakt|katholiek|rooms-katholiek|protestants|joods|luthers|remonstrants|koptisch|islamitisch|hindoe|hindoeistisch|boeddhistisch|apostolisch|baptisten|pinkster|alevitisch|armeens|syrisch-orthodox|orthodox)e?) ?(?:gemeente|kerk|gemeenschap|parochie|jeugd|vereniging)/dg,
			unless: ({ 0: text }) => /\b(?:sprak|overleg|contact|bezocht|werk|project|gesprek|advies)/.test(text),
		},
		{
			rule: 'sunday',
			language: 'nl',
			pattern:
				/\b(?:zondag|zondags|zaterdag|vrijdag|vrijdagmiddag|zondagochtend)\b[^.;]{0,40}?(?<x>(?:naar de (?:kerk|moskee|mis|synagoge|sjoel|tempel|kerkdienst)|in de (?:kerk|moskee|synagoge)|rustdag|kerk))\b/dg,
			unless: (match, { document }) =>
				!/\b(?:ik|mijn|wij|we)\b/.test(
					document.canon.slice(Math.max(0, match.index - 40), match.index + match[0].length + 30),
				),
		},
		{
			rule: 'pray',
			language: 'nl',
			pattern:
				/\b(?:ik|bid ik|vast ik) ?(?:\w+ ){0,3}?(?<x>bid|bidden|vast(?= (?:mee|tijdens|in de|op|een|,|en|van|elke|ieder|ook|veel|graag|wel|niet mee))|vastte|bad)\b(?! op)/dg,
			score: 0.8,
			unless: (match) =>
				/\b(?:ik (?:ben|heb|had|zat|zit|werk|stel\w*|leg\w*|hield|houd|sta)\b.*vast|vastte? .*aan)/.test(
					match[0],
				),
		},
		{
			rule: 'pray',
			language: 'nl',
			pattern:
				/\b(?<x>bid|vast|bidden|vasten) (?:ik|wij|we) (?:mee|tijdens|elke|vijf|altijd|thuis|ook|voor)\b/dg,
		},
		{
			rule: 'pray',
			language: 'nl',
			pattern:
				/\b(?:ik|mijn|mij)\b[^.;]{0,50}?(?<x>(?:vijf keer per dag bidden|te bidden|om te bidden|bidden|het vasten|vasten|gedoopt|belijdenis|bekeerd(?: tot \w+)?|god(?:svertrouwen)?|allah|inshallah|hijab|bijbel|koran))\b/dg,
			score: 0.7,
			unless: ({ 0: text }) => /\b(?:client|bewoner|collega|inwoner|bezoeker)/.test(text),
		},
		{
			rule: 'raised',
			language: 'nl',
			pattern:
				/\b(?:opgevoed|opgegroeid|grootgebracht|getrouwd|opvoeding|gezin|milieu|nest|huis|afkomst|achtergrond|familie|school)\b[^.;]{0,24}?(?<x>(?:streng |zwaar |bevindelijk |orthodox )?(?:gereformeerd|katholiek|rooms-katholiek|protestants?|christelijk|islamitisch|joods|hindoeistisch|hindoe|boeddhistisch|evangelisch|hervormd|alevitisch|gelovig|refo)(?:e)?)\b/dg,
			unless: (match, { document }) =>
				!/\b(?:ik|mij|mijn|we|wij)\b/.test(
					document.canon.slice(Math.max(0, match.index - 40), match.index + match[0].length + 30),
				),
		},
		{
			rule: 'raised',
			language: 'nl',
			pattern:
				/\b(?:uit|in|van) een (?<x>(?:streng |zwaar |bevindelijk |orthodox[- ])?(?:gereformeerd|katholiek|rooms-katholiek|protestants|christelijk|islamitisch|joods|hindoeistisch|boeddhistisch|evangelisch|hervormd|alevitisch|gelovig|godsdienstig)e?) (?:gezin|nest|familie|milieu|huis|dorp|gemeenschap)\b/dg,
		},
		{
			rule: 'visit',
			language: 'en',
			pattern:
				/\b(?:i|we|my)\b[^.;]{0,44}?\b(?:go to|went to|attend|attended|at|in|to|for|from|of) (?:the |our |my |a |an )?(?:\w+ )?(?<x>(?:(?:catholic|reformed|baptist|pentecostal|orthodox|local|protestant) )?(?:church|mosque|synagogue|shul|mass|gurdwara|mandir|temple|monastery|bible college|seminary))\b/dg,
			score: 0.75,
			unless: (match, { document }) =>
				/\b(?:restor|renovat|permit|monument|tower|meeting with|contact|spoke|called|project|works? on|repair|parking|street|roof|organ\b|building|application|grant|inspect|team|visit(?:ed|ing)? (?:the|a)|next to|behind|near|opposite|bell|square|nuisance|noise)/.test(
					document.canon.slice(Math.max(0, match.index - 30), match.index + match[0].length + 40),
				) ||
				/^ (?:tower|square|street|bell|roof)/.test(
					document.canon.slice(match.index + match[0].length, match.index + match[0].length + 12),
				),
		},
		{
			rule: 'pray',
			language: 'en',
			pattern:
				/\bi (?:\w+ ){0,3}?(?<x>pray|prayed|fast|fasted|am fasting|was baptised|was baptized|keep kosher|eat halal|converted(?: to \w+)?|cover my hair|worship(?:ped)?|tithe)\b(?! (?:forward|track|lane|and efficient))/dg,
			unless: (match) =>
				/\b(?:work|run|learn|walk|read|very|too|so|as|how|type|got|go|talk|moved|drive|think|act|grew)\w* (?:\w+ )?fast$/.test(
					match[0],
				) ||
				/converted (?:the|a|it|them|all|our|my|this|an)$/.test(match[0]) ||
				/converted(?! to (?:islam|christ|cathol|juda|budd|hindu))/.test(match[0]),
		},
		{ rule: 'pray', language: 'en', pattern: /\b(?:while|when) (?:i am |i'm )?(?<x>fasting|praying)\b/dg },
		{
			rule: 'raised',
			language: 'en',
			pattern:
				/\b(?:raised|brought up|grew up|upbringing|home|family|household|background)\b[^.;]{0,24}?(?<x>(?:strict |strictly |devoutly? )?(?:catholic|protestant|christian|muslim|islamic|jewish|hindu|buddhist|sikh|mormon|evangelical|methodist|orthodox|calvinist|quaker|religious))\b/dg,
			unless: (match, { document }) =>
				!/\b(?:i|me|my|we)\b/.test(
					document.canon.slice(Math.max(0, match.index - 40), match.index + match[0].length + 30),
				),
		},
		{
			rule: 'raised',
			language: 'en',
			pattern:
				/\b(?:from|in|into) an? (?<x>(?:strict |strictly |devoutly? )?(?:catholic|protestant|christian|muslim|islamic|jewish|hindu|buddhist|sikh|mormon|evangelical|methodist|orthodox|calvinist|quaker|religious)) (?:family|home|household|village|community)\b/dg,
		},
	],
});
