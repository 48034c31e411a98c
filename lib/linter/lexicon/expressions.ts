/**
 * What guards look for, by guard. An expression named after a word is asked of one folded word and stands between `^` and `$`;
 * the others look into a sentence as written or in small letters. What one language does not need is left out.
 */
export interface Expressions {
	// underline (engine.ts)
	/** what is called so, in the word after it: *the lame duck sculpture* */
	readonly artefact: RegExp;
	/** words that frame a phrase without being its core: they leave an underline first */
	readonly framing: RegExp;
	/** parts two demands in a sentence */
	readonly joint: RegExp;
	// whom a clause is about (frame.ts)
	/** words that have a capital anywhere */
	readonly capitalised?: RegExp;
	/** a sentence opens with the reader and a verb of work: its object follows */
	readonly yourWork?: RegExp;
	/** a verb of work in two words: *look after* */
	readonly phrasal?: RegExp;
	/** after the reader: no verb of work */
	readonly noWork: RegExp;
	/** opens a clause with a subject of its own */
	readonly clause?: RegExp;
	/** verbs that say how something is; with a thing as subject they say nothing about the candidate */
	readonly copula: RegExp;
	readonly article: RegExp;
	/** subjects through which a vacancy speaks of the one it seeks, or of the team */
	readonly own: RegExp;
	/** the subject follows its verb */
	readonly ourselves: RegExp;
	/** after a verb: the subject seeks somebody */
	readonly seeking: RegExp;
	/** a word between a preposition and its noun, by its ending */
	readonly modifier: RegExp;
	readonly sought: RegExp;
	readonly within: RegExp;
	/** verbs of work that take a team */
	readonly leads: RegExp;
	// denied, left open, named (sign.ts)
	readonly but: RegExp;
	readonly negation: RegExp;
	/** words before a quotation that use it */
	readonly addresses: RegExp;
	readonly indifferent: RegExp;
	readonly offered: RegExp;
	/** the answer to a question that leaves it open */
	readonly anyway: RegExp;
	readonly welcome: RegExp;
	/** a welcome with these is none for all */
	readonly exclusive: RegExp;
	/** the people a service works for; what is said of them is not said of the candidate */
	readonly served: RegExp;
	/** grounds on which nobody may be treated differently, one expression each: several together make an equality statement */
	readonly grounds?: readonly RegExp[];
	/** what an equality statement says of them, and what turns it into a demand after all */
	readonly equal?: RegExp;
	readonly unequal?: RegExp;
	// statements (statement.ts)
	/** a sentence without any of these neither asks anything nor speaks of the team */
	readonly personal?: RegExp;
	/** both ends of a scale: *young or old* */
	readonly contrast?: RegExp;
	/** somebody is asked for or asked about */
	readonly asks?: RegExp;
	/** *If you have children, you can use our nursery* */
	readonly offer?: RegExp;
	/** opens with those the work is for */
	readonly facts?: RegExp;
	readonly workWith?: RegExp;
	/** after a verb of work: the reader is the subject again */
	readonly again?: RegExp;
	/** after a question: either answer is fine */
	readonly answered?: RegExp;
	/** colleagues as they are */
	readonly colleagues?: RegExp;
	// somebody else or a thing as subject (thing.ts)
	/** opens a sentence with people whom the work is about */
	readonly opensOther?: RegExp;
	/** after them a verb of a story, whatever the sentence says further */
	readonly tellsOn?: RegExp;
	/** in a sentence about those sought or the team */
	readonly ofVacancy?: RegExp;
	/** opens a sentence that may state a fact, and what makes it one about the reader or the job after all */
	readonly opensFact?: RegExp;
	readonly ofReader?: RegExp;
	readonly opensThing: RegExp;
	readonly saidOfThing: RegExp;
	/** before its verb: no thing after all */
	readonly noThing: RegExp;
	/** the head of the subject stands before these */
	readonly headBefore?: RegExp;
	// age
	readonly leastYears: RegExp;
	/** an invitation or a reason that bars nobody */
	readonly barsNobody: RegExp;
	/** after a number of years: what the years belong to */
	readonly yearsOwner: RegExp;
	readonly yearsBefore: RegExp;
	readonly unit: RegExp;
	readonly month: RegExp;
	/** after a level word that stands for the person: *een senior die* */
	readonly endsNoun: RegExp;
	readonly andAnother?: RegExp;
	readonly and: RegExp;
	/** groups that may be the subject of any sentence: only an invitation makes them the ones sought */
	readonly bareGroup: RegExp;
	readonly invites: RegExp;
	readonly topic: RegExp;
	readonly placement: RegExp;
	// appearance
	readonly tallThing: RegExp;
	readonly is: RegExp;
	readonly isTall: RegExp;
	/** samples, rooms, texts and food are representative or well cared for in another sense */
	readonly lookOfThing: RegExp;
	readonly hygiene: RegExp;
	readonly styleOf?: RegExp;
	readonly applies: RegExp;
	readonly noPhoto: RegExp;
	/** photographs of clients and in files */
	readonly otherPhoto: RegExp;
	// clarity
	/** what may stand beside an image that is meant literally: things, animals, tools */
	readonly literal: RegExp;
	readonly quotedLaw: RegExp;
	// culture
	/** a desk or system that is open day and night */
	readonly opensAlways: RegExp;
	readonly shift: RegExp;
	readonly notExpected: RegExp;
	readonly fromHour: RegExp;
	readonly onTime: RegExp;
	/** what is voluntary, or good without drink */
	readonly voluntary: RegExp;
	readonly clientFamilies: RegExp;
	readonly noFit: RegExp;
	readonly asksFit?: RegExp;
	readonly noStress: RegExp;
	// disability
	readonly adapted: RegExp;
	readonly medical: RegExp;
	readonly peopleServed: RegExp;
	/** before a person no image but a diagnosis */
	readonly diagnosed?: RegExp;
	readonly loadedThing?: RegExp;
	/** an aid or adaptation makes it a description of the task */
	readonly aid: RegExp;
	// education
	/** a law, a register or "or equivalent" */
	readonly equivalent: RegExp;
	readonly brings: RegExp;
	readonly students: RegExp;
	// family
	/** leave, child care and hours that help */
	readonly familyOffer: RegExp;
	readonly otherFamily?: RegExp;
	/** what an offer says of somebody's home */
	readonly homeOffer?: RegExp;
	readonly withFamily?: RegExp;
	// gender
	readonly animal?: RegExp;
	readonly wildlife: RegExp;
	/** those the work is for behave so */
	readonly behaviour: RegExp;
	/** the candidate is in the clause */
	readonly addressed?: RegExp;
	readonly verbOfAnimal?: RegExp;
	readonly inviting?: RegExp;
	readonly noTrait: RegExp;
	readonly bothSexes: RegExp;
	/** a preference with its ground */
	readonly equalGround: RegExp;
	readonly nameTitle: RegExp;
	/** words with a capital that are no names */
	readonly noName: RegExp;
	readonly pronoun: RegExp;
	/** after the first word of a sentence: that word was a name */
	readonly verbOfName: RegExp;
	readonly opensNoName: RegExp;
	/** words that are a person wherever they stand */
	readonly anybody: RegExp;
	/** before a noun that is a person */
	readonly beforeNoun?: RegExp;
	/** before a verb that ends like a person */
	readonly beforeVerb?: RegExp;
	readonly pronounPair: RegExp;
	readonly pairLink: RegExp;
	readonly titleBefore: RegExp;
	readonly titlePair: RegExp;
	/** what follows the first name of a firm */
	readonly firm?: RegExp;
	readonly noSurname: RegExp;
	/** somebody in a work of art is nobody sought */
	readonly depicted: RegExp;
	readonly or: RegExp;
	readonly manly: RegExp;
	readonly sexed: RegExp;
	readonly institution: RegExp;
	readonly titledName?: RegExp;
	// origin
	readonly otherSpeakers: RegExp;
	readonly languageOf: RegExp;
	readonly languageDemand: RegExp;
	readonly story?: RegExp;
	readonly nationality: RegExp;
	/** plants, law of aliens, history and materials */
	readonly noPeople: RegExp;
	// religion
	readonly office: RegExp;
	readonly faithOfOthers: RegExp;
	readonly safety: RegExp;
	// requirements
	readonly checks?: RegExp;
	/** the work itself is driving, or the tool is part of the task */
	readonly gearTask: RegExp;
	readonly gearOffered?: RegExp;
	readonly gearAsked?: RegExp;
	readonly plus: RegExp;
	readonly gear: RegExp;
	readonly yearsOfFirm?: RegExp;
}
