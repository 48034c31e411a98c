import type { FrameWords } from '../types';

export const frameWords: FrameWords = {
	reader: 'you',
	candidate:
		"are is be have has possess possesses bring want wants need needs seek seeks seeking looking look hire hiring recruit recruiting prefer require requires required expect expects ask asks wanted must should feel remain look join joining you're we're being been were was am welcome love suit suits fit fits work works working become stay stays demonstrate show shows favour target targeting attract hope get know knows wish speak speaks prove raised appeal appeals enjoy enjoys hold holds subscribe share shares uphold embrace endorse put match matches speak write spell radiate exude boast boasts",
	work: 'help helps support supports guide guides advise advises teach teaches train trains coach coaches visit visits write writes design designs build builds develop develops study studies research researches investigate investigates organise organises organize plan plans check checks inspect inspects assess assesses serve serves treat treats care interview interviews translate translates inform informs manage manages protect protects sell sells deliver delivers test tests maintain maintains repair repairs supervise supervises analyse analyses analyze report reports answer answers welcome run runs handle handles provide provides prevent prevents engage engages reach monitor monitors collect mentor mentors counsel process review reviews examine lead leads represent improve arrange conduct create host launch',
	prepositions:
		'for to with about of on at against between among amongst by from towards regarding concerning',
	ownPrepositions:
		'looking|look|searching|hunting|hunt|search|seeking|ideal|perfect|great|suitable|suited|best|job|role|vacancy|position|opening|opportunity|room|space|place|good|right|made|cut for\nperson|someone|somebody|anyone|people|colleague|candidate|*er|*ist|*or|*ant with\n^ with\nteam|group|bunch|crew|made|consists|consisting|composed|full|company|one|workforce of\nwork|working|works|surrounded|team alongside|with|among|by|between\nperson|someone|people|candidate|candidates|team|those with\nopen|limited|restricted|suited|appeals|appeal to|at\npreference for|to\nkeen|part|aim|aimed|thinking on|of|at\njob|role|position that',
	others:
		'client{,s} customer{,s} patient{,s} resident{,s} citizen{,s} pupil{,s} student{,s} child children parent{,s} famil{y,ies} visitor{,s} guest{,s} participant{,s} user{,s} tenant{,s} traveller{,s} passenger{,s} refugee{,s} prisoner{,s} inmate{,s} victim{,s} suspect{,s} offender{,s} reader{,s} viewer{,s} entrepreneur{,s} farmer{,s} driver{,s} voter{,s} taxpayer{,s} consumer{,s} animal{,s} dog{,s} horse{,s} audience{,s} youngsters youth',
	determiners:
		'the a an this that these those our my your their all many several some both each every other very really quite especially also more',
	open: "no need|requirement|obligation|problem|matter|pressure|preference\nnot ~2 necessary|required|needed|essential|important|mandatory|expected|matter|obliged|problem|compulsory|relevant|obligatory|count|apply\ndo|does|did not depend|change|affect|influence|play|need|have|matter|require|expect|ask|mind|care|look|use|want\ndon't|doesn't|didn't|needn't|isn't|aren't|won't\nneed not\nregardless|irrespective\nwhatever your|their|his\nwhether or not\neven if|when|without\noptional|voluntary|unimportant|irrelevant\nplays|play no\nnever ask|expect|require\nwithout ~2 is|are fine\nor without\nwith or without\nare|is !not ~1 welcome\nwelcome ~1 applicants|candidates|applications|people|everyone|all\nfree to\nmay|can wear|bring|ask|choose|observe\nof every|any|all age|ages\nevery|any|all age|ages\nall ages|backgrounds\nup to you\ninstead|rather of|than\nnobody|none|nothing has|have|needs\nnot just|only",
	mention:
		'the|this|a word|words|term|terms|phrase|phrases|expression|title|slogan|label\nwords|terms|phrases|expressions|language|ads|adverts|cliches like|such|as|full\navoid|avoids|avoiding|replace|replaces|replacing|ban|delete\nsay|write|use|call|says|writes ~3 not|never|instead\nso called\nmeans|meaning\nnever|not write|say|use',
	legal:
		'law|legal|legally|statutory|act|regulation|regulations|legislation|exemption|vetting|constitution|licensing|examination|clearance|genuine|lawful',
	reason:
		'because|since|therefore|due|given\nso that\nin order to\nneeded|required|necessary for|to\nas you|we|your|the|this|our',
};
