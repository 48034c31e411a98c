import type { PatternGroup } from '../../model';
import { isAboutCandidate } from '../../rules/culture-always';

export const cultureAlways: readonly PatternGroup[] = [
	{
		open: false,
		test: isAboutCandidate,
		patterns: `
24 7 ~2 @reach|commitment|mentality|mindset|on
@reach|on ~2 24 7?
@always ~2 @reach|on|switched ~1 call|on? !budget|hand|site|the|time|track
@reach|respond ~3 all|any|every|short|whatever ~1 hour{,s}|moment|notice|time{,s}|night
all|any|at|every|on ~2 hour{,s}|moment|notice|time{,s} ~3 @reach|drop|jump
@reach|free|there ~2 day{,s}? and|or @late
day|days and|or night ~2 @reach
answer%|check%|pick%|read|reply|respond% ~4 @device ~3 @late|always|beach|bed|immediately|instantly
@device ~5 always|beach|bed|never|@late|all ~4 along|answer%|check%|close{,d}|off|on|reply|with|within|you
always|immediately|instantly ~1 answer%|pick%|reply%|respond% ~3 @device|up
@device ~1 is|kept|on|stay%|switched ~2 all|at|on ~3 @late|hours|times
keep%|leave% ~2 @device ~1 charged|on|open|switched ~3 always|@late
9|nine to 5|five|fiver{,s} ~1 attitude|mentality|mindset|person|people|type{,s}|job?
@not|if|wrong ~4 [5|five ~2 dot|job|mentality|sharp]
@not|if|wrong ~4 [clock|timesheet] !days|euros|million|minutes|of|people|per|percent|years
clock-watcher{,s}|clock-watching
look%|watch% ~2 the? clock
after|at|before|by|dot|on|past ~1 5|17.00|five|half|six|time ~2 dot|o'clock|pm|sharp? ~3 bag|coat|drop%|go|goes|gone|home|leave%|out|pen{,s}|stop|switch
coat|drop%|go|goes|home|lay|leave%|pens|put%|stop ~4 at|by|on ~1 17.00|5|five|six|dot|sharp
#|eighty|fifty|seventy|sixty hour{,s} ~1 day{,s}|week{,s} ~4 afraid|common|expected|normal|problem|rule|scare|standard|usual !contract|per
eighty|fifty|seventy|sixty hour{,s} ~1 week{,s}
crazy|endless|extra|insane|late|long|unpaid days|hours|@late|work ~4 @not|afraid|bother|come%|complain|deal|deter|expected|fazed|fine|goes|mind|normal|part|problem|proud|scare|standard|usual|welcome
afraid|bothered|fazed|scared|shy ~2 by|from|of ~2 extra|hard|long|late|overtime ~1 days|hours|nights|work?
unpaid ~1 extra|hours|@late
@late shift{,s}|work? ~2 @not|belong|expected|given|goes|natural|normal|optional|ours|part|problem|question|saying|standard|usual|workdays !paid|voluntary
late nights
free at all|any hours|time{,s}
whatever it|hours takes?
the|any|that [extra mile]
above and beyond
carry|going|keep%|push|put%|stay%|work% ~4 until|when ~3 complete|dawn|done|drop|everyone|finish%|midnight|night|others|over|ready
put%|work% ~2 in|late|long|@late ~1 extra|hours|long|@late ~3 done|finish|if|necessary|needed|required|takes|when%
[work% ~2 @late] ~4 expected|if|must|necessary|needed|required|willing
able|happy|keen|mind|prepared|ready|willing ~2 [work% ~1 extra|late|@late]
live% ~1 and|for ~2 breathe%|@job ~3 @job|code|data|it|policy|sales?
eat%? sleep ~2 breathe|code|@job
110|120|150|200|hundred ~1 per|percent cent?
commit|give%|put ~2 100|110|120|150|200|all|everything|heart|life|soul|yourself ~3 cent|cause|client|percent|team|us|@job
@job ~1 as|becomes|comes|is|means ~2 all|addiction|calling|else|everything|first|hobby|life|lifestyle|passion|religion|vocation !balance|between|fun|good|important
@job|put%|team|us|yourself ~2 above|before|first ~2 all|else|everything|family|life|yourself|self|first !balance
put%|putting ~1 [@job|team|us ~2 above|before|first]
way{,s} of life|living !in
work and home|leisure|life|personal|private ~3 blend|blur|line|merge|mix|one|overlap|same|separate|@limit
no ~2 difference|line|separation|@limit ~2 work
work% hard ~2 celebrate|party|play ~1 hard|harder?
crunch|grind{,er,ing}|hustl{e,er,ers,ing}|grafter{,s}|workhorse{,s}|workaholic{,s} ~1 culture|mentality|mindset|mode|time?
burn% the candle|midnight oil?
absolute|boundless|complete|extreme|full|maximum|relentless|tireless|total|unconditional|undivided|unlimited ~1 availability|commitment|dedication|devotion|flexibility|loyalty
availability|commitment|dedication|energy|flexibility|hours|loyalty ~2 are|has|have|is|know%|no|without ~2 absolute|total|unconditional|@limit
beyond|no|without @limit
body|heart and soul
blood sweat
never ~2 clock|complain%|finished|moan%|off|quit%|rest%|sits|sleep%|stop%|switch%|tired|whine% !sick|ill
switched on all|at
drop everything
give|giving|sacrifice%|cancel% up? ~3 @late|everything|family|free|personal|private|sleep|social|time ~1 life|plans|time?
[sacrifice%] ~3 for ~3 [cause|team|@job]
sleep% ~1 under|at|in|when ~4 desk|done|office
hit the ground sprinting
all in $
@not ~2 say% no
call%|needed|summoned|wanted|woken ~2 all|any|every|now|today|tonight ~1 hour{,s}|moment|@late|time{,s}
@not ~1 go|goes|home|leave% ~2 before ~2 boss|director|done|finished|job|last|manager|others
first ~2 arrive|in ~3 last ~2 leave|out
forget%|no|skip%|skipping|without ~1 break%|dinner|lunch|sleep|@late
[free|leisure|private|spare life|time] ~3 come|later|luxury|optional|other|overrated|retirement|second
around|round the clock
on call ~4 always|day|@late|seven !allowance|rota
[seven days ~1 a|of|per week] ~4 @reach|work|you
take% ~2 work home
@not ~1 complain|count|dislike|fear|mind|object ~3 clock|extra|hours|@late
addicted|married to ~2 success|@job
as|be|becomes|is ~2 [second home]
at ~1 beck ~2 call
more ~1 like|of|than ~2 calling|job|lifestyle ~2 job?
wear% ~3 hats
work-life balance ~4 @not|myth|old-fashioned|overrated|seriously
no ~1 clock-watchers|complain{ers,ing}|crybabies|excuses|excuse|jobsworths|lazy|moan{ers,ing}|passengers|quitters|shirkers|slack{ers,ing}|snowflakes|softies|time-wasters|weaklings|whin{ers,gers,ing}|wimps ~2 attitude|mentality?
all-nighter{,s}
called now|today|tonight ~3 start|tomorrow
come% with the|your|this [job|package|pay|salary|territory]
extra|long|hours|@late ~4 [included ~2 pay|salary|wage]
if|@not|when ~3 5|five|six ~5 [drop%|home|leave%|pen{,s}|stop%]
@late|leave|beach ~6 as|but|if|provided ~5 [@reach]
[@reach] ~4 @late|abroad|beach|sick
unpaid [overtime|hours]
@late ~3 [not|never|without ~1 paid|compensated|pay|compensation]
[sixty|seventy|eighty|60|70|80 hours|hour ~2 week{,s}]
[live|lives|living ~3 @job] ~1 $
@late|leave ~5 [your ~1 @device ~4 along|on|open|with|you]`,
	},
];
