import type { PatternGroup } from '../../model';
import { isAboutCandidate } from '../../rules/culture-always';

export const cultureAlways: readonly PatternGroup[] = [
	{
		open: false,
		test: isAboutCandidate,
		patterns: `
[24 7 ~2 available|availability|reachable|on|call|online|commitment|mindset|mentality|contactable]
[available|reachable|on|contactable|online|call ~2 24 7]
[always|constantly|permanently|continuously|ever|anytime ~1 be? ~1 available|reachable|on|contactable|online|on-call|switched|accessible|ready ~1 on|call?] !time|site|hand|the|track|budget
[available|reachable|contactable|on-call|free ~2 at ~1 all|any time{,s}|hours|moment|hour]
[available|reachable|contactable|reached|called|phoned|contacted|ready|there ~2 day and|or night|evenings|weekends]
[day and|or night ~2 available|reachable|ready|reach]
[evenings and weekends ~3 available|expected|email|phone]
[answer|answering|read|check|reply|respond|pick ~4 emails?|mails?|phone|calls?|messages? ~3 weekend|weekends|evening|evenings|holiday|holidays|night|midnight|vacation]
[not|no|isn't ~3 nine|9 to five|5 ~1 job|mentality|person|type|position|role|attitude|clock-watcher?]
[nine|9 to five|5 ~1 mentality|type{,s}|attitude|mindset|people|person]
[nine-to-five|9-to-5]
[no clock ~1 watchers|watching]
[clock-watcher{,s}|clockwatcher{,s}|clock-watching]
[watch|watching|look|looking|watches ~2 the? clock]
[long hours|days] ~4 fine|part|normal|problem|bother|mind|fazed|deter|afraid|come|expected|scare|deal
[afraid|scared|fazed|shy|bothered ~2 of|by|from ~2 long|late|overtime|extra|hard ~1 hours|days|nights|work?]
[work|works|working|put|puts ~2 late|long|evenings|weekends|in ~1 hours|nights|long|extra ~1 hours? ~3 necessary|needed|required|it|takes|finish|done]
[whatever it takes]
[whatever hours]
[extra mile]
[above and beyond]
[live|lives|living and breathe|breathes|breathing ~3 work|job|data|code|it|policy|sales]
[live|lives ~1 for ~2 work|job|company|office|business|firm|career]
[live-and-breathe]
[eat|eats ~1 sleep ~2 breathe|work|code ~1 it|work?]
[110|120|150|200 percent|per cent?]
[give|gives|giving ~1 110|120|150|200|100|hundred|all ~1 percent|per cent?]
[work is|comes ~2 your|their|first|life|passion ~1 life|passion|hobby|first?]
[work|works hard ~2 party|celebrate|play ~1 harder|hard]
[work-hard play-hard]
[hustle|hustler{,s}|hustling|grind|grinding|grinder|workaholic{,s}|crunch ~1 culture|mode|time|mentality|mindset?]
[burn|burning|burns the midnight oil]
[total|complete|unconditional|absolute|undivided|unlimited|boundless|tireless|relentless|maximum|extreme|full ~1 dedication|commitment|devotion|loyalty|availability|flexibility]
[devoted|dedicated|committed heart|body and soul]
[heart and soul]
[blood sweat ~2 tears]
[never ~2 switch|switches|off|clock|stop|stops|sleep|sleeps ~1 off]
[drop everything]
[sacrifice{,s} ~3 evenings|weekends|time|family|holidays|personal|everything]
[sleep when|under ~4 desk|done]
[hit the ground sprinting]
[all in] $
[all-nighter{,s}]
[burn{,s} the candle]
[late nights]
[switched on all|at]`,
	},
	{
		open: false,
		test: isAboutCandidate,
		patterns: `
[phone|laptop|inbox|mobile|email{,s}|mail|messages|slack ~5 always|evening{,s}|weekend{,s}|night|holiday{,s}|midnight|never|bed|beach|sunday ~4 on|off|answered|answer|close|closed|checked|check|reply|along|you|with|within]
[always|permanently|constantly|forever|perpetually ~2 on|reachable|available|ready|contactable|connected|call|standby|responsive|online] !time|site|hand|track|budget
[at|on|any|all ~2 hour{,s}|moment|times|time|notice ~3 available|reachable|call|ready|standby|drop|jump|contactable]
[available|reachable|ready|contactable|respond|responsive|call ~3 any|all|every|short|whatever ~1 hour{,s}|time{,s}|moment|notice]
[on|your|during ~1 day{,s}|holiday{,s}|weekend{,s}|vacation|leave ~1 off? ~3 call|called|phone|answer|available|reachable|reply|email|emails|work|laptop|contactable|check]
[job|work|role|position|career|company|business|profession ~2 is|as|comes|means|becomes|lifestyle|before|above ~3 life|lifestyle|hobby|passion|first|everything|calling|vocation|family|else|all|religion] !good|fun|balance|between|important
[way of life|living]
[work and|, private|life|leisure|home|personal ~3 blur|blend|merge|one|mix|same|separate|overlap|boundary|boundaries|line]
[no ~2 boundaries|boundary|line|separation|difference ~2 work]
[no|not|never|isn't|don't|nobody|won't|wrong|if ~4 five|5|clock|nine-to-five|nine-to-fiver{,s}|clock-watchers|clock-watcher|office hours|timesheet ~2 sharp|job|mentality|dot?] !years|people|of|per|percent|minutes|days|million|euros
[at|on|after|by|past|before|dot ~1 five|5|six|half ~2 sharp|o'clock|pm|dot? ~3 leave{,s}|home|coat|pen|pens|go|goes|drop|drops|out|bag|gone|switch|stop]
[leave{,s}|goes|go|home|coat|pens down|coats ~3 at|by|on ~1 five|5|17.00|the? dot|sharp|o'clock|time]
[hours|week|contract ~2 on paper|contract|guideline|only|just|starting|minimum ~3 more|indication|point]
[# hour|hours ~1 week{,s}|days|day ~4 normal|standard|usual|scare|no|expected|problem|not|afraid|rule|common] !per|contract
[fifty|sixty|seventy|eighty hour{,s} ~1 week{,s}]
[long|late|extra|unpaid|endless|crazy|insane hours|days|nights|evenings|overtime ~4 part|come|comes|expected|normal|fine|no|not|never|welcome|standard|love|goes|complain|scare|proud]
[unpaid ~1 overtime|hours|evenings|extra]
[overtime ~4 part|expected|normal|not|no|never|goes|goes|saying|question|natural] !paid|voluntary
[stay|stays|work|works|keep|keeps|carry|going|push ~3 until ~3 done|finished|midnight|drop|over|complete|finish|night|dawn|ready]
[give{,s}|give|giving|gives|put|commit ~2 everything|all|soul|heart|life|110|120|150|200|yourself ~3 job|work|company|us|cause|percent|team|client]
[sacrifice{,s}|sacrificing|give up|gives up|cancel ~3 evening{,s}|weekend{,s}|holiday{,s}|private|free|social|personal|family|sleep ~1 time|life|plans?]
[flexibility|availability|dedication|commitment|energy|loyalty|hours ~2 know|knows|has|have|without|no|is|are ~2 limits|limit|bounds|boundaries|limitless|boundless|endless|total|absolute|unconditional|end]
[without|no|beyond limits|limit]
[never|not|don't ~2 say|says|saying no]
[yes to everything]
[saying no] ~3 not|word|vocabulary
[called|call|phoned|summoned|wanted|needed|woken ~2 any|all|every|night ~2 hour{,s}|time{,s}|moment|night?]
[always|instantly|immediately ~1 answer{,s}|pick{,s}|respond{,s}|reply|replies ~3 phone|call{,s}|email{,s}|message{,s}|up]
[@not ~1 leave|leaves|go|goes|home ~2 before ~2 boss|others|manager|director|done|finished|job|last]
[first ~2 in|arrive ~3 last ~2 out|leave]
[skip|skips|skipping|forget|forgets|without|no ~1 lunch|break{,s}|dinner|holidays|sleep]
[@not|hardly ~2 need|needs|require ~1 sleep|rest|holiday{,s}|weekend{,s}]
[free|private|spare|leisure time|life] ~3 later|luxury|optional|retirement|overrated|other|second|come
[weekends|evenings|sundays|saturdays|nights|holidays ~1 are|is ~2 working|workdays|work|ours|normal]
[nine|9 to fiver{,s}]
[weekend|evening|night|sunday|saturday work|shifts] ~3 normal|part|expected|usual|included|standard|natural
put|puts|putting ~1 [company|work|job|team|us|business|career|firm ~2 before|above|first]
[answer|answers|check|checks|read|reply ~3 sunday{,s}|saturday{,s}|bed|beach]
[never stops|stop|stopping|quits|rests|sits]
[flexible|free|there|awake ~2 around|round ~1 clock]
[work|works|working ~1 late|overtime|evenings|nights|weekends ~1 and? ~1 weekends|evenings?] ~4 needed|necessary|required|if|when|any|willing|whenever|must|expected|happy
willing|prepared|happy|ready|able|keen ~2 [work|working ~1 overtime|late|extra|evenings|weekends|nights]
[work home with]
[take|takes|taking ~2 work home]
[don't|not|never ~1 mind|count|object|fear|complain|dislike|watch ~3 overtime|hours|weekends|evenings|nights|clock|extra]
[married to ~2 job|work|company|office|profession]
[sacrifice{,s}|sacrificing] ~3 for ~3 work|job|company|team|career|cause]
[work ~1 is|as|becomes ~1 your|their|a|the passion|hobby|life|everything|addiction]
[addicted to ~1 work|job|success]
[always|never ~1 switched ~1 on|off]
[wear|wears|wearing ~3 hats]
[at ~1 beck ~2 call]
[more than ~1 a ~1 job]
[sleep|sleeps|sleeping ~2 office|desk]
[work-life balance ~4 @not|old-fashioned|myth|overrated|seriously]
[endure{,s}|survive{,s} ~2 pace|hours|workload]
[never ~2 tired|off|finished|complain{,s}|whine{,s}|moan{,s}|rest{,s}|clock|quit|quits]
[no ~1 whining|whiners|whingers|moaners|complainers|complaining|slackers|slacking|excuses|excuse|quitters|passengers|snowflakes|wimps|softies|crybabies|moaning|clock-watchers|shirkers|lazy|time-wasters|jobsworths|weaklings]
[no !prisoners|excuses ~2 mentality|attitude]
[hustle{,rs,r}|hustling|grind|grafter{,s}|workhorse{,s}|hard-grafting|work-obsessed|workaholic{,s}|24/7|247|eighty-hour|sixty-hour|seventy-hour|fifty-hour]
[called today|tonight|now ~3 tomorrow|start|work]
[weekends|evenings|nights|holidays ~4 no|not|problem|optional|normal|part|given|belong|ours]`,
	},
	{
		open: false,
		test: isAboutCandidate,
		patterns: `
[phone|laptop|mobile ~1 stays|is|stay|kept|on|switched ~2 on|at|all ~3 night|weekends|weekend|evenings|holiday|holidays|hours|times]
[keep|leave|leaves|keeps ~2 phone|mobile|laptop ~1 on|switched|charged|open ~3 night|weekends|evening|evenings|holiday|always]
[on call ~4 around|round|seven|always|night|day|weekend ~2 clock|days|night?] !allowance|rota
[around|round the clock]
[drop|drops|put|puts|lay|lays ~3 pen|pens|tools|mouse|everything ~1 down? ~1 at|on|by ~1 five|5|six|dot]
[seven days ~1 a|per|of week] ~4 available|call|work|you
[way|ways of life] !in
[mind|happy|willing|prepared ~2 work|working evenings|weekends|nights and|or weekends|evenings|nights]
[keep{,s} going when|while|after|until others|everyone|colleagues ~2 home|stop|sleep|quit]
[more ~1 than|of|like ~2 job|lifestyle|calling ~2 job?]`,
	},
];
