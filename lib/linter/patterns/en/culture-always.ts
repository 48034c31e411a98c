import type { PatternGroup } from '../../model';
import { isAboutCandidate } from '../../rules/culture-always';

export const cultureAlways: readonly PatternGroup[] = [
	{
		open: false,
		test: isAboutCandidate,
		patterns: `
[24 7 ~2 availability|available|call|commitment|contactable|mentality|mindset|on|online|reachable]
[available|call|contactable|on|online|reachable ~2 24 7]
[always|anytime|constantly|continuously|ever|permanently ~1 be? ~1 accessible|available|contactable|on|on-call|online|reachable|ready|switched ~1 call|on?] !budget|hand|site|the|time|track
[available|contactable|free|on-call|reachable ~2 at ~1 all|any hour|hours|moment|time{,s}]
[available|called|contactable|contacted|phoned|reachable|reached|ready|there ~2 day and|or evenings|night|weekends]
[day and|or night ~2 available|reach|reachable|ready]
[evenings and weekends ~3 available|email|expected|phone]
[answer%|check|pick|read|reply|respond ~4 call{,s}|email{,s}|mail{,s}|message{,s}|phone ~3 evening|evenings|holiday|holidays|midnight|night|vacation|weekend|weekends]
[isn't|no|not ~3 9|nine to 5|five ~1 attitude|clock-watcher|job|mentality|person|position|role|type?]
[9|nine to 5|five ~1 attitude|mentality|mindset|people|person|type{,s}]
[9-to-5|nine-to-five]
[no clock ~1 watchers|watching]
[clock-watcher{,s}|clock-watching|clockwatcher{,s}]
[look%|watch% ~2 the? clock]
[long days|hours] ~4 afraid|bother|come|deal|deter|expected|fazed|fine|mind|normal|part|problem|scare
[afraid|bothered|fazed|scared|shy ~2 by|from|of ~2 extra|hard|late|long|overtime ~1 days|hours|nights|work?]
[put%|work% ~2 evenings|in|late|long|weekends ~1 extra|hours|long|nights ~1 hours? ~3 done|finish|it|necessary|needed|required|takes]
[whatever it takes]
[whatever hours]
any|the|that [extra mile]
[above and beyond]
[live% and breathe% ~3 code|data|it|job|policy|sales|work]
[live% ~1 for ~2 business|career|company|firm|job|office|work]
[live-and-breathe]
[eat% ~1 sleep ~2 breathe|code|work ~1 it|work?]
[110|120|150|200 per|percent cent?]
[give% ~1 100|110|120|150|200|all|hundred ~1 per|percent cent?]
[work comes|is ~2 first|life|passion|their|your ~1 first|hobby|life|passion?]
[work% hard ~2 celebrate|party|play ~1 hard|harder]
[work-hard play-hard]
[crunch|grind|grinder|grinding|hustle|hustler{,s}|hustling|workaholic{,s} ~1 culture|mentality|mindset|mode|time?]
[burn|burning|burns the midnight oil]
[absolute|boundless|complete|extreme|full|maximum|relentless|tireless|total|unconditional|undivided|unlimited ~1 availability|commitment|dedication|devotion|flexibility|loyalty]
[committed|dedicated|devoted body and soul]
[heart and soul]
[blood sweat ~2 tears]
[never ~2 clock|off|sleep%|stop%|switch% !sick|ill ~1 off]
[drop everything]
[sacrifice% ~3 evenings|everything|family|holidays|personal|time|weekends]
[sleep under|when ~4 desk|done]
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
[email{,s}|inbox|laptop|mail|messages|mobile|phone|slack ~5 always|beach|bed|evening{,s}|holiday{,s}|midnight|never|night|sunday|weekend{,s} ~4 along|answer%|check%|close|closed|off|on|reply|with|within|you]
[always|constantly|forever|permanently|perpetually ~2 available|call|connected|contactable|on|online|reachable|ready|responsive|standby] !budget|hand|site|time|track
[all|any|at|on ~2 hour{,s}|moment|notice|time|times ~3 available|call|contactable|drop|jump|reachable|ready|standby]
[available|call|contactable|reachable|ready|respond|responsive ~3 all|any|every|short|whatever ~1 hour{,s}|moment|notice|time{,s}]
[during|on|your ~1 day{,s}|holiday{,s}|leave|vacation|weekend{,s} ~1 off? ~3 answer|available|call%|check|contactable|email|emails|laptop|phone|reachable|reply|work]
[business|career|company|job|position|profession|role|work ~2 above|as|becomes|before|comes|is|lifestyle|means ~3 all|calling|else|everything|family|first|hobby|life|lifestyle|passion|religion|vocation] !balance|between|fun|good|important
[way of life|living]
[work and home|leisure|life|personal|private ~3 blend|blur|boundaries|boundary|line|merge|mix|one|overlap|same|separate]
[no ~2 boundaries|boundary|difference|line|separation ~2 work]
[don't|if|isn't|never|no|nobody|not|won't|wrong ~4 5|clock|clock-watcher|clock-watchers|five|nine-to-five|nine-to-fiver{,s}|office hours|timesheet ~2 dot|job|mentality|sharp?] !days|euros|million|minutes|of|people|per|percent|years
[after|at|before|by|dot|on|past ~1 5|five|half|six ~2 dot|o'clock|pm|sharp? ~3 bag|coat|drop%|go|goes|gone|home|leave%|out|pen|pens|stop|switch]
[coat|go|goes|home|leave%|pens coats|down ~3 at|by|on ~1 17.00|5|five|the? dot|o'clock|sharp|time]
[contract|hours|week ~2 on contract|guideline|just|minimum|only|paper|starting ~3 indication|more|point]
[# hour|hours ~1 day|days|week{,s} ~4 afraid|common|expected|no|normal|not|problem|rule|scare|standard|usual] !contract|per
[eighty|fifty|seventy|sixty hour{,s} ~1 week{,s}]
[crazy|endless|extra|insane|late|long|unpaid days|evenings|hours|nights|overtime ~4 come%|complain|expected|fine|goes|love|never|no|normal|not|part|proud|scare|standard|welcome]
[unpaid ~1 evenings|extra|hours|overtime]
[overtime ~4 expected|goes|natural|never|no|normal|not|part|question|saying] !paid|voluntary
[carry|going|keep%|push|stay%|work% ~3 until ~3 complete|dawn|done|drop|finish%|midnight|night|over|ready]
[commit|give%|put ~2 110|120|150|200|all|everything|heart|life|soul|yourself ~3 cause|client|company|job|percent|team|us|work]
[give|sacrifice% gives|up cancel|up ~3 evening{,s}|family|free|holiday{,s}|personal|private|sleep|social|weekend{,s} ~1 life|plans|time?]
[availability|commitment|dedication|energy|flexibility|hours|loyalty ~2 are|has|have|is|know%|no|without ~2 absolute|boundaries|boundless|bounds|end|endless|limit|limitless|limits|total|unconditional]
[beyond|no|without limit|limits]
[don't|never|not ~2 say% no]
[yes to everything]
[saying no] ~3 not|vocabulary|word
[call%|needed|phoned|summoned|wanted|woken ~2 all|any|every ~1 hour{,s}|moment|night|time{,s}]
[always|immediately|instantly ~1 answer%|pick%|reply%|respond% ~3 call%|email{,s}|message{,s}|phone|up]
[@not ~1 go|goes|home|leave% ~2 before ~2 boss|director|done|finished|job|last|manager|others]
[first ~2 arrive|in ~3 last ~2 leave|out]
[forget%|no|skip%|skipping|without ~1 break%|dinner|holidays|lunch|sleep]
[@not|hardly ~2 need%|require ~1 holiday{,s}|rest|sleep|weekend{,s}]
[free|leisure|private|spare life|time] ~3 come|later|luxury|optional|other|overrated|retirement|second
[evenings|holidays|nights|saturdays|sundays|weekends ~1 are|is ~2 normal|ours|work%|workdays]
[9|nine to fiver{,s}]
[evening|night|saturday|sunday|weekend shifts|work] ~3 expected|included|natural|normal|part|standard|usual
put%|putting ~1 [business|career|company|firm|job|team|us|work ~2 above|before|first]
[answer%|check%|read|reply ~3 beach|bed|saturday{,s}|sunday{,s}]
[never sits|stop%|stopping]
[awake|flexible|free|there ~2 around|round ~1 clock]
[work% ~1 evenings|late|nights|overtime|weekends ~1 and? ~1 evenings|weekends?] ~4 any|expected|happy|if|must|necessary|needed|required|when|whenever|willing
able|happy|keen|prepared|ready|willing ~2 [work% ~1 evenings|extra|late|nights|overtime|weekends]
[work home with]
[take% ~2 work home]
[don't|never|not ~1 complain|count|dislike|fear|mind|object|watch ~3 clock|evenings|extra|hours|nights|overtime|weekends]
[married to ~2 company|job|office|profession|work]
[sacrifice%] ~3 for ~3 career|cause|company|job|team|work]
[work ~1 as|becomes|is ~1 a|the|their|your addiction]
[addicted to ~1 job|success|work]
[always|never ~1 switched ~1 off|on]
[wear% ~3 hats]
depot|here|kitchen|office|shop|us|workplace|work ~3 [second home]
[at ~1 beck ~2 call]
[more than ~1 a ~1 job]
[sleep% ~2 desk|office]
[work-life balance ~4 @not|myth|old-fashioned|overrated|seriously]
[endure{,s}|survive% ~2 hours|pace|workload]
[never ~2 clock|complain%|finished|moan%|quit%|rest%|tired|whine%]
[no ~1 clock-watchers|complainers|complaining|crybabies|excuse|excuses|jobsworths|lazy|moaners|moaning|passengers|quitters|shirkers|slackers|slacking|snowflakes|softies|time-wasters|weaklings|whiners|whingers|whining|wimps]
[no !excuses|prisoners ~2 attitude|mentality]
[hustle{,rs,r}|hustling|grind|grafter{,s}|workhorse{,s}|hard-grafting|work-obsessed|workaholic{,s}|24/7|247|eighty-hour|sixty-hour|seventy-hour|fifty-hour]
[called now|today|tonight ~3 start|tomorrow|work]
[evenings|holidays|nights|weekends ~4 belong|given|no|normal|not|optional|ours|part|problem]`,
	},
	{
		open: false,
		test: isAboutCandidate,
		patterns: `
[laptop|mobile|phone ~1 is|kept|on|stay%|switched ~2 all|at|on ~3 evenings|holiday|holidays|hours|night|times|weekend|weekends]
[keep%|leave% ~2 laptop|mobile|phone ~1 charged|on|open|switched ~3 always|evening|evenings|holiday|night|weekends]
[on call ~4 always|around|day|night|round|seven|weekend ~2 clock|days|night?] !allowance|rota
[around|round the clock]
[drop%|lay|lays|put% ~3 everything|mouse|pen|pens|tools ~1 down? ~1 at|by|on ~1 5|dot|five|six]
[seven days ~1 a|of|per week] ~4 available|call|work|you
[way|ways of life] !in
[happy|mind|prepared|willing ~2 work% evenings|nights|weekends and|or evenings|nights|weekends]
[keep% going after|until|when|while colleagues|everyone|others ~2 home|quit|sleep|stop]
[more ~1 like|of|than ~2 calling|job|lifestyle ~2 job?]`,
	},
];
