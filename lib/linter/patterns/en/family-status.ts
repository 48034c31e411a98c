import type { PatternGroup } from '../../model';
import { isOfCandidate, isPrivate, nearby, test } from '../../rules/family-status';
import { isLeftOpen } from '../../sign';

export const familyStatus: readonly PatternGroup[] = [
	{
		open: false,
		test: (context) => !isLeftOpen(context),
		patterns: '@be|as|being ~3 [@mum yourself]',
	},
	{
		open: false,
		patterns: `
with|have|has|your|need ~2 [@partner] with|who|that|whose
home|family|@partner with|who|that|whose ~1 job|salary|income|can|earn%|look%|stay%|work%|accept%|support%|supportive|take%|move%|cook{,s}|understand%|back%
[child|childcare ~1 care? ~2 always|properly|well|fully ~1 arranged|sorted|organised]`,
	},
	{
		open: false,
		test: nearby,
		patterns: `
mums|housewives|housewife|househusband{,s}|stay-at-home|grandmothers|grannies|homemaker{,s}|moms|mumpreneur|yummy !and|of
job|ideal|right|@good|suitable|suited|suits|fits|meant ~3 to|for ~2 [@mum|singles ~2 with? ~1 @kids?] !of
no|without|free ~2 @kids|@partner|ties|attachments|strings ~2 home|plans? !business|friendly|@duty
@nowant ~3 school|@kids|@home plans|@duty
@home ~1 life|situation|circumstances|arrangements|affairs|plans|@duty|front|matters ~4 @block|second|well|@set|allow%
good|proper|traditional|decent|respectable|warm home|family !benefits|business|care|doctor|law|name|office
happy|@set|orderly|supportive !is ~1 married|private|domestic|home|family|@partner|relationship ~1 man|woman|life|situation|background|environment|couple?
family|relationship|marital|civil|parental status !of|registration
@single and|or? ~1 free|@single|@person
child-free|childless|footloose|newly-wed{,s}|unattached|unmarried
married couple{,s}
@not ~3 @birth|baby|babies !leave|pay
@be ~3 [married|pregnant|single|divorced|widowed] !out|handedly|point|source|to
@not|avoid|any|want|planning|hoping|trying|intention|wish|intend|plan% ~3 of|for|to|have|having|start% ~2 family|babies|baby|children|kids|pregnant
have|do|does|will|would|did you ~4 [@kids|@partner|married|pregnant]
are you ~3 @mum|@single|expecting
have|been|become|becoming|became|get|getting ~1 [@mum|pregnant]
who ~3 after|minds|look% ~4 children|kids
are|is|does|do|would|will|can|what|how ~2 your [@partner|family ~1 agree|comfortable|fine|happy|ok?]
dash|hurry%|run|rush% ~4 @kids
your ~1 @partner|family|better ~1 half? ~4 behind|second|come|okay|last|back|accept%|support%|supportive|cook|works|move|used|agrees|patient|mind%|relocate|understand{,s}
understanding ~1 home|family|@partner
@kids ~3 enough|flown|grown|left|out|old{,er} ~2 home|nest|house?
one|anyone|nobody|noone ~1 depend%|relies|waiting ~3 home|you
child-bearing age
how|what ~1 [home situation]
@partner at home
settled down !in
your|personal|private|family|home|domestic|living|current ~1 home|family|private|domestic|living situation|circumstances|arrangements|affairs|status|constellation
are|is|be|you're ~1 [settled] $
are|is|does|will|would your family|@partner
[your? @kids are|is|being ~1 @ill] ~3 again|@not
@not ~6 [@kids are|is ~1 @ill]
@not ~3 [has|have|having ~2 @home @duty]
@not|leave%|dash|early|hurry|rush ~6 [drop|pick|collect|fetch ~2 off|up? ~1 school|@kids|nursery|creche|playgroup]
apart|away|leave%|separated ~1 from? your|their @kids|@partner !with|at
@block ~2 [balanc{e,ing}|combin{e,ed,ing} ~2 with|and ~2 @kids|@birth]
do you [live with|together|alone]
husband and wife
^ pregnant or ~1 planning?
^ [married|single] and
whether ~1 you ~1 are? [@single or @single]
@nowant ~1 any? @duty at|to|outside? home|work
family ~1 comes ~1 second|last
free ~1 of|from ~2 home|domestic|@kids|@duty`,
	},
	{
		open: false,
		names: false,
		test: isPrivate,
		patterns: `
your|their [@kids|@partner|babysitter|childcare|marriage] !business|doctor|name
your home|family|private|married|love life|situation|circumstances
your|their family|relationship|marital|civil ~1 position|situation|circumstances|status
childbirth|fatherhood|motherhood|parenthood|pregnanc{y,ies} !leave|care|policy|test|rights
[desire|plans|intention|wish|wants|longing ~2 of|for|to ~2 have? ~1 @kids|@birth] ~4 @not|any|elsewhere|need|problem|twice
recruit|hire|@only|choose|seek ~1 [@mum|singles|bachelors]`,
	},
	{
		about: 'person',
		test,
		patterns: `
mother|father|mum|dad|parents|mums|mothers|mom|grandmother with|who|whose|wanted|looking|returning`,
	},
	{
		open: false,
		test: isOfCandidate,
		patterns: `
@kids ~1 at home
@set|good|own|your|the|their ~1 babysitter|nanny|nursery|child|childcare care? ~3 required|hand|@set|place|plan|backup
child|childcare care? ~3 always|properly|well|fully? ~1 @set
@set|full-time|round-the-clock child|childcare care|babysitter
little ones !learn|play
[school run%|gate|plays|pick-up|pick-ups] ~4 @not
@not|avoid|before|rather|unlikely ~6 [maternity|parental|paternity leave] !affect|policy
@birth leave? ~6 @block
family|babies|baby planning|plans
tied down
[singles|@single|couples ~2 people|candidates|applicants|women|men?] ~4 only|wanted|sought|welcome|first|best|better|suits|prefer{,red}
for|suits ~1 singles|bachelors|mums|housewives|mothers|homemakers|newlyweds
child|childcare care|school ~5 @block|your own
@home @duty ~5 @block
[@kids|@birth] ~3 are|is|does|do|would|will|cannot ~1 @not ~2 work|fit|match|go|compatible|combine|mix|suit|option
@person|anyone|those ~1 who|with|without ~2 have? ~1 [no? @kids|@partner|families] !helped|need|support
@home man|woman|women|men
balanc{e,ing}|combin{e,ing} ~3 @kids|@birth ~4 @block
@kids|@birth ~4 @block ~2 go|compatible|combine|mix
young|new|single|working|returning|stay-at-home|busy ~1 dad{,s}|father{,s}|mom{,s}|mother{,s}|mum{,s}|parent{,s}
@mum ~4 wanted|preferred|sought|welcome|ideal|apply|hard|difficult
breadwinner{,s}
raise|raising|start% a family
go|going|take ~2 @birth leave
little|nothing ~2 tie% ~1 home|down
[live% single|alone] ~6 @not|free|can|so|once|flexible
little|school-age|small|young child|children|kids ~1 at? home|waiting
planning|hoping|trying|expecting ~2 kids|babies|baby|children
people|carers|families ~3 children|kids ~3 @not ~2 apply|suit{able,ed}
tie{s,d} ~1 with|at|to ~1 home|@kids
are|currently [expecting] $
empty nest{,er,ers}
your [better|other half]
[@ill @kids|little|one ~1 ones?] ~4 @not|excuse
how|whether|number ~4 [@kids ~2 you] !support|serve|teach
your [@partner ~2 earn%|provides|makes ~4 salary|income|living|enough|money]
[collect%|drop%|fetch%|pick% ~2 off|up? ~2 @kids] ~5 @not|excuse`,
	},
];
