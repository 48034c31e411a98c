import type { PatternGroup } from '../../model';
import { isAboutCandidate } from '../../rules/culture-always';

export const cultureAlways: readonly PatternGroup[] = [
	{
		open: false,
		test: isAboutCandidate,
		patterns: `
24 7 ~2 on|@reach|mentality|mindset|commitment
@reach|on ~2 24 7
@reach ~2 24 hours ~1 day
@always ~2 @reach|on|switched ~1 on|call? !budget|hand|site|the|time|track
@reach|respond ~3 all|any|every|short|whatever ~1 time{,s}|hour{,s}|moment|notice|night
all|any|at|every|on ~2 time{,s}|hour{,s}|moment|notice ~3 @reach|drop|jump
@reach|free|there ~2 day{,s}? and|or @late
day|days and|or night ~2 @reach
read|pick%|respond%|answer%|check%|reply ~4 @device ~3 @late|always|beach|bed|immediately|instantly
@device ~5 @late|always|beach|bed|all|never ~4 with|on|you|along|off|within|answer%|check%|reply|close{,d}
always|immediately|instantly ~1 pick%|respond%|answer%|reply% ~3 up|@device
@device ~1 is|on|switched|stay%|kept ~2 at|on|all ~3 hours|@late|times
keep%|leave% ~2 @device ~1 on|switched|open|charged ~3 @late|always
9|nine to five|5|fiver{,s} ~1 people|person|job|mentality|attitude|mindset|type{,s}?
@not|if|wrong ~4 [five|5 ~2 sharp|dot|job|mentality]
@not|if|wrong ~4 [clock|timesheet] !of|percent|per|people|euros|days|minutes|years|million
clock-watcher{,s}|clock-watching
look%|watch% ~2 the? clock
if|who|never|not ~2 [count% the|their|your hours|minutes]
at|on|by|before|after|past|dot ~1 five|5|six|17.00|half ~2 sharp|dot|o'clock|pm? ~3 home|leave%|drop%|pen{,s}|out|stop|goes|go|coat|gone|bag|switch
home|leave%|drop%|goes|go|stop|coat|put%|lay|pens ~4 at|on|by ~1 five|5|six|17.00|sharp|dot
#|eighty|seventy|sixty|fifty hour{,s} ~1 day{,s}|week{,s} ~4 problem|expected|standard|normal|usual|afraid|scare|common|rule !contract|per
eighty|seventy|sixty|fifty hour{,s} ~1 week{,s}
long|extra|late|crazy|unpaid|endless|insane hours|@late|work|days ~4 @not|expected|standard|problem|normal|usual|afraid|fazed|welcome|part|goes|mind|complain|come%|bother|deal|fine|scare|deter|proud
afraid|fazed|bothered|scared|shy|used ~2 by|from|of|to ~2 long|extra|late|hard|overtime ~1 work|nights|hours|days?
unpaid ~1 hours|@late|extra
@late shift{,s}|work? ~2 @not|expected|standard|problem|normal|usual|goes|part|natural|question|belong|optional|ours|given|saying|workdays !paid|voluntary
late nights
free at all|any hours|time{,s}
whatever hours|it takes?
the|any|that [extra mile]
above and beyond
keep%|stay%|work%|put%|going|carry|push ~4 when|until ~3 over|complete|done|others|everyone|ready|drop|night|finish%|midnight|dawn
put%|work% ~2 in|@late|long|late ~1 hours|@late|extra|long ~3 required|needed|necessary|if|done|finish|takes|when%
[work% ~2 @late] ~4 must|required|needed|necessary|if|expected|willing
able|happy|keen|mind|prepared|ready|willing ~2 [stay%|work% ~1 @late|extra|late]
live% ~1 and|for ~2 @job|breathe% ~3 @job|code|data|it|policy|sales?
eat%? sleep ~2 @job|breathe|code
hundred|110|120|150|200 ~1 percent|per cent?
commit|give%|put ~2 all|everything|life|yourself|heart|100|110|120|150|200|soul ~3 team|@job|us|percent|client|cause|cent
@job ~1 as|becomes|is|comes|means ~2 all|everything|life|lifestyle|calling|first|else|addiction|hobby|passion|religion|vocation !balance|between|fun|good|important
team|@job|put%|yourself ~2 above|before|first ~2 all|everything|life|yourself|family|first|else|self !balance
put%|putting ~1 [team|@job|us ~2 above|before|first]
way{,s} of life|living !in
work and home|leisure|life|personal|private ~3 one|line|@limit|same|mix|blend|separate|blur|merge|overlap
no ~2 line|@limit|difference|separation ~2 work
work% hard ~2 party|play|celebrate ~1 hard|harder?
crunch|grind{,er,ing}|hustl{e,er,ers,ing}|grafter{,s}|workhorse{,s}|workaholic{,s} ~1 culture|mentality|mindset|mode|time?
burn% the candle|midnight oil?
full|complete|total|permanent|constant|unconditional|absolute|maximum|extreme|relentless|boundless|tireless|undivided|unlimited ~1 commitment|availability|flexibility|dedication|loyalty|devotion
hours|energy|commitment|availability|flexibility|dedication|loyalty ~2 are|is|has|have|no|without|know% ~2 absolute|total|unconditional|@limit
beyond|no|without @limit
heart|body and soul
blood sweat
never ~2 clock|complain%|finished|moan%|off|quit%|rest%|sits|sleep%|stop%|switch%|tired|whine% !sick|ill
switched on at|all
drop everything
sacrifice%|cancel%|give{,s}|giving up? ~3 @late|everything|family|free|personal|private|sleep|social|time ~1 life|plans|time?
[sacrifice%] ~3 for ~3 [team|@job|cause]
sleep% ~1 in|at|under|when ~4 desk|done|office
hit the ground sprinting
all in $
@not ~2 say% no
call%|needed|summoned|wanted|woken ~2 all|every|any|today|tonight|now ~1 @late|time{,s}|hour{,s}|moment
@not ~1 go|goes|home|leave% ~2 before ~2 boss|director|done|finished|job|last|manager|others
first ~2 arrive|in ~3 last ~2 leave|out
no|without|forget%|skip%|skipping ~1 break%|lunch|sleep|@late
[free|leisure|private|spare life|time] ~3 second|come|retirement|other|later|optional|overrated|luxury
around|round the clock
on call ~4 @late|always|day|seven !allowance|rota
[seven days ~1 of|per|a week] ~4 you|work|@reach
take% ~2 work home
@not ~1 mind|complain|count|fear|object|dislike ~3 hours|@late|extra|clock
married|addicted to ~2 @job|success
is|be|as|becomes ~2 [second home]
at ~1 beck ~2 call
more ~1 of|like|than ~2 job|lifestyle|calling ~2 job?
wear% ~3 hats
work-life balance ~4 @not|overrated|myth|old-fashioned|seriously
no ~1 clock-watchers|complain{ers,ing}|crybabies|excuses|excuse|jobsworths|lazy|moan{ers,ing}|passengers|quitters|shirkers|slack{ers,ing}|snowflakes|softies|time-wasters|weaklings|whin{ers,gers,ing}|wimps ~2 mentality|attitude?
all-nighter{,s}
called today|tonight|now ~3 start|tomorrow
come% with the|your|this [job|salary|pay|package|territory]
hours|@late|extra|long ~4 [included ~2 pay|salary|wage]
@not|if|when ~3 five|5|six ~5 [home|leave%|drop%|pen{,s}|stop%]
@late|beach|leave ~6 as|but|if|provided ~5 [@reach]
[@reach] ~4 @late|beach|sick|abroad
unpaid [hours|overtime]
@late ~3 [without|not|never ~1 pay|paid|compensation|compensated]
[60|eighty|seventy|sixty|80|70 hours|hour ~2 week{,s}]
[live|living|lives ~3 @job] ~1 $
@late|leave ~5 [your ~1 @device ~4 with|on|you|along|open]`,
	},
];
