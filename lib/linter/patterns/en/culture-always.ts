import type { PatternGroup } from '../../model';
import { isAboutCandidate } from '../../rules/culture-always';

export const cultureAlways: readonly PatternGroup[] = [
	{
		open: false,
		test: isAboutCandidate,
		patterns: `
[24 7 ~2 available|availability|reachable|on|call|online|commitment|mindset|mentality|contactable]
[available|reachable|on|contactable|online|call ~2 24 7]
[around|round the clock ~2 available|availability|work|reachable|commitment]
[always|constantly|permanently|continuously|ever|anytime ~1 be? ~1 available|reachable|on|contactable|online|on-call|switched|accessible|ready ~1 on|call?] !time|site|hand|the|track|budget
[available|reachable|contactable|on-call ~2 at ~1 all|any time{,s}|hours|moment|hour]
[available|reachable|contactable ~2 day and|or night|evenings|weekends]
[day and|or night ~2 available|reachable|ready]
[evenings and weekends ~3 available|expected|email|phone]
[answer|answering|read|check|reply|respond|pick ~4 emails?|mails?|phone|calls?|messages? ~3 weekend|weekends|evening|evenings|holiday|holidays|night|midnight|vacation]
[not|no|isn't ~3 nine|9 to five|5 ~1 job|mentality|person|type|position|role|attitude|clock-watcher?]
[nine|9 to five|5 ~1 mentality|type{,s}|attitude|mindset|people|person]
[nine-to-five|9-to-5]
[no clock ~1 watchers|watching]
[clock watcher{,s}|watching]
[clock-watcher{,s}|clockwatcher{,s}|clock-watching]
[watch|watching|look|looking|watches ~2 the? clock]
[long hours|days ~4 fine|part|normal|problem|bother|mind|fazed|deter|afraid|come|expected|scare|deal]
[afraid|scared|fazed|shy|bothered ~2 of|by|from ~2 long|late|overtime|extra|hard ~1 hours|days|nights|work?]
[work|works|working|put|puts ~2 late|long|evenings|weekends|in ~1 hours|nights|long|extra ~1 hours? ~3 necessary|needed|required|it|takes|finish|done]
[whatever it takes]
[whatever hours]
[go|goes|going ~1 the|that extra mile]
[extra mile]
[above and beyond]
[live|lives|living and breathe|breathes|breathing ~3 work|job|data|code|it|policy|sales]
[live|lives ~1 for ~2 work|job|their ~1 job|work?]
[live-and-breathe]
[eat|eats ~1 sleep ~2 breathe|work|code ~1 it|work?]
[110|120|150|200 percent|per cent?]
[give|gives|giving ~1 110|120|150|200|100|hundred|all ~1 percent|per cent?]
[work is|comes ~2 your|their|first|life|passion ~1 life|passion|hobby|first?]
[work hard ~1 and? play hard|harder]
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
[pull{,s,ing} ~1 all-nighter{,s}]
[all-nighter{,s}]
[burn{,s} the candle]
[late nights]
[switched on all|at]`,
	},
];
