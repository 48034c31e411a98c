import type { RequirementWords } from '../types';

export const requirementWords: RequirementWords = {
	mustHeading:
		/what (?:we ask|we expect|we need|you bring|you need|you have|you'll (?:need|bring)|we're looking|we are looking|it takes|you will need|we look|we want|you must|you offer|we seek|counts)|(?:we|you) (?:ask|need|require|expect|bring|must|are looking)|requirement|qualification|your (?:profile|skills|background|experience|strengths)|who (?:you are|we need|we are|we look)|about you|must[- ]have|essential|you (?:have|are|bring|can)\b|skills|criteria|competenc|profile|needed|mandatory|required|ideal candidate|person specification|we hope for|we look for|looking for|to succeed|required|cannot start without|not without|recogni[sz]e yourself|things that must|must (?:you|i)|^(?:and )?you$|what (?:we|you) (?:want|require)|baggage|knowledge and|experience and|what is needed|necessary|you should|to apply you|eligib|how we see you|candidate$|have to offer|matters to us|must meet/,
	niceHeading:
		/nice to have|desirable|bonus|preferred|would be (?:nice|great)|a plus|pluses|not (?:needed|required|necessary|essential)|optional|helpful|good to have|welcome but|nice, but|extra|not a must|but nice/,
	otherHeading:
		/we offer|offer you|^offer|our offer|count on|you (?:can |may )?expect|what we (?:give|provide)|you get|we give|benefit|apply|application|procedure|contact|question|about (?:us|the|our)|the (?:job|work|role|team|challenge)|your (?:work|tasks|day|role|job|duties|team)|responsibilit|what you (?:will )?(?:do|get)|what you'll do|welcome|everyone|for all|next step|how (?:to|it)|the position|salary|pay|interested|terms|conditions|steps|duties|organisation|planning/,
	nice: /a plus|an advantage|nice to have|not (?:needed|required|necessary|essential)|bonus|desirable|preferred|optional|helps but|no must|we (?:will )?teach you|we can teach|you can learn (?:it|this|that) (?:here|with)|do not need|encouraged to/,
	demand:
		/^(?:and )?you (?!(?:get|will|learn|may|earn|receive|do|don't)\b)\w+|candidate (?:\w+ )?(?:has|is|holds|can)\b|restricted to|screening|\byou (?:\w+ )?(?:have|are|can|speak|write|know|hold|possess|understand|enjoy|like|must|need|should|bring|worked|read|drive|want|live|stay|negotiate|communicate|listen|keep|dare|work)\b|you've|you're|\bwe (?:\w+ )?(?:ask|expect|need|require|want|look)|experience|degree|diploma|knowledge|required|must\b|level\b|need to|necessary|essential|mandatory|indispensable|condition|certificate|licen[cs]e|skills|without\b[^.]{1,40}(?:not|no\b)|important|counts|expected/,
	strictDemand:
		/\byou (?:are able to|will (?:also )?need)\b|(?:^|[,;] (?:and )?)you (?:also )?(?:have|hold|possess)\b|\byou (?:must|need to|should have|need)\b|\bwe (?:also )?(?:ask|expect|require)|we need (?!an?\b)|would like you to have|^(?:the )?requirements are|(?:is|are) (?:required|mandatory|essential|a must)|you can (?:use|speak|write)|you speak|(?:someone|person|candidate|colleague) (?:with|who)/,
	clause:
		/\b(?:have|are|can|speak|write|know|hold|possess|understand|must|bring|ask|expect|require|experience|degree|diploma|knowledge|licen[cs]e|required|worked|certificate|skills?|essential|should|command|you work|communicate|insight|ability|patience|familiarity|understanding|willingness|has|holds|dare|to (?:be(?! consid)|have|work|know))\b/,
	joint:
		/;|,? (?:as well as|plus|along with)\b|(?:,|,? and) (?=that you\b)|(?:,|,? and) (?=(?:you|has|is|holds|to (?:be|have|work|know)|have|hold|can|speak|know|write|are|(?:an? )?(?:\w+ ){0,3}(?:familiarity|understanding|knowledge|experience|degree|diploma|licen[cs]e|certificate|skills|command|insight|ability|patience|willingness))\b)/,
	item: /\byou (?:have|are|can|hold|speak|write|know|possess|understand|must|need)\b|experience|degree|diploma|knowledge|licen[cs]e|level|skills?\b|ability|certificate|required|command of/,
	reason: /,? (?:because|since|so that|as (?:you|we|required|the)|for that)\b.*$/,
	invitation:
		/need (?:two|three|four|five|six) things\.?$|^that is all|^(?:two|three|four|five|six|these) (?:things|demands|points|conditions)|do not ask for|^(?:should|if) you (?:need|have)|not certain whether|not sure|probably|perhaps|miss one|do you miss|write to us all the same|fine if you|not everything|not every|do not need|don't need|apply anyway|please apply|\?$/,
};
