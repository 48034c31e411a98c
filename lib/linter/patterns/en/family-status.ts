import type { PatternGroup } from '../../model';
import { isOfCandidate, isPrivate, nearby, test } from '../../rules/family-status';

export const familyStatus: readonly PatternGroup[] = [
	{
		open: false,
		patterns: `
has|have|need|with|your ~2 [@partner] that|who|whose|with
@partner|family|home that|who|whose|with ~1 accept%|back%|can|cook{,s}|earn%|look%|move%|stay%|support%|take%|understand%|work%|job|salary|income
[child|childcare ~1 care? ~2 always|fully|properly|well ~1 arranged|organised|sorted]`,
	},
	{
		open: false,
		test: nearby,
		patterns: `
stay-at-home|yummy|housewives|housewife|househusband{,s}|homemaker{,s}|mumpreneur|mums|moms|grannies|grandmothers !and|of
fits|@good|ideal|job|meant|right|suitable|suited|suits ~3 for|to ~2 [@mum|singles ~2 with? ~1 @kids?] !of
no|without|free ~2 @kids|@partner|ties|attachments|strings ~2 home|plans? !business|friendly|@duty
@nowant ~3 @home|@kids|school @duty|plans
@home ~1 arrangements|circumstances|life|plans|situation|affairs|matters|front|@duty ~4 @block|allow%|second|well|@set
decent|good|proper|respectable|traditional|warm family|home !benefits|business|care|doctor|law|name|office
orderly|happy|supportive|@set !is ~1 @partner|domestic|family|home|private|relationship|married ~1 background|environment|life|situation|man|woman|couple?
civil|family|marital|parental|relationship status !of|registration
@single and|or? ~1 free|@single|@person
childless|child-free|footloose|unmarried|unattached|newly-wed{,s}
married couple{,s}
@not ~3 baby|babies|@birth !leave|pay
@be ~3 [divorced|married|pregnant|single|widowed] !handedly|out|point|source|to
any|@not|intend|intention|plan%|planning|want|wish|hoping|trying|avoid ~3 for|to|of|have|having|start% ~2 baby|babies|children|family|kids|pregnant
did|do|does|have|will|would you ~4 [@kids|@partner|married|pregnant]
are you ~3 @single|expecting|@mum
become|becoming|became|been|get|getting|have ~1 [pregnant|@mum]
who ~3 after|minds|look% ~4 children|kids
can|does|how|is|what|will|would|are|do ~2 your [@partner|family ~1 agree|comfortable|fine|happy|ok?]
dash|hurry%|run|rush% ~4 @kids
your ~1 @partner|family|better ~1 half? ~4 accept%|agrees|back|behind|cook|come|last|mind%|move|okay|patient|relocate|second|support%|understand{,s}|used|works
understanding ~1 @partner|family|home
@kids ~3 enough|flown|grown|left|out|old{,er} ~2 home|nest|house?
nobody|anyone|noone|one ~1 depend%|relies|waiting ~3 home|you
child-bearing age
how|what ~1 [home situation]
@partner at home
settled down !in
current|domestic|family|home|living|personal|private|your ~1 domestic|family|home|living|private affairs|arrangements|circumstances|constellation|situation|status
are|be|is|you're ~1 [settled] $
are|does|is|will|would your @partner|family
[your? @kids are|being|is ~1 @ill] ~3 again|@not
@not ~6 [@kids are|is ~1 @ill]
@not ~3 [has|have|having ~2 @home @duty]
@not|dash|early|hurry|leave%|rush ~6 [collect|drop|fetch|pick ~2 off|up? ~1 @kids|creche|nursery|playgroup|school]
apart|away|leave%|separated ~1 from? their|your @kids|@partner !at|with
@block ~2 [balanc{e,ing}|combin{e,ed,ing} ~2 and|with ~2 @kids|@birth]
do you [live alone|together|with]
husband and wife
^ pregnant or ~1 planning?
^ [married|single] and
@nowant ~1 any? @duty at|outside|to? home|work
family ~1 comes ~1 last|second
free ~1 from|of ~2 @duty|@kids|domestic|home`,
	},
	{
		open: false,
		names: false,
		test: isPrivate,
		patterns: `
their|your [@kids|@partner|babysitter|childcare|marriage] !business|doctor|name
your family|home|love|married|private circumstances|life|situation
their|your civil|family|marital|relationship ~1 circumstances|position|situation|status
childbirth|fatherhood|motherhood|parenthood|pregnanc{y,ies} !care|leave|policy|rights|test
[desire|intention|longing|plans|wants|wish ~2 for|of|to ~2 have? ~1 @kids|@birth] ~4 @not|any|elsewhere|need|problem|twice
@only|hire|recruit|seek|choose ~1 [@mum|bachelors|singles]`,
	},
	{
		about: 'person',
		test,
		patterns: `
dad|father|grandmother|mom|mother|mothers|mum|mums|parents looking|returning|wanted|who|whose|with`,
	},
	{
		open: false,
		test: isOfCandidate,
		patterns: `
@kids ~1 at home
@set|good|own|your|the|their ~1 babysitter|nanny|nursery|child|childcare care? ~3 @set|backup|hand|place|plan|required
child|childcare care? ~3 always|fully|properly|well? ~1 @set
@set|full-time|round-the-clock child|childcare babysitter|care
little ones !learn|play
[school run%|gate|pick-up|pick-ups|plays] ~4 @not
@not|avoid|before|rather|unlikely ~6 [maternity|parental|paternity leave] !affect|policy
@birth leave? ~6 @block
babies|baby|family planning|plans
tied down
[@single|singles|couples ~2 applicants|candidates|men|people|women?] ~4 best|better|first|only|prefer{,red}|sought|suits|wanted|welcome
for|suits ~1 bachelors|homemakers|housewives|mothers|mums|newlyweds|singles
child|childcare care|school ~5 @block|your own
@home @duty ~5 @block
[@kids|@birth] ~3 are|cannot|do|does|is|will|would ~1 @not ~2 combine|compatible|fit|go|match|mix|option|suit|work
@person|anyone|those ~1 who|with|without ~2 have? ~1 [no? @kids|@partner|families] !helped|need|support
@home man|woman|men|women
balanc{e,ing}|combin{e,ing} ~3 @kids|@birth ~4 @block
@kids|@birth ~4 @block ~2 combine|compatible|go|mix
busy|new|returning|single|stay-at-home|working|young ~1 dad{,s}|mom{,s}|mother{,s}|mum{,s}|parent{,s}|father{,s}
@mum ~4 apply|difficult|hard|ideal|preferred|sought|wanted|welcome
breadwinner{,s}
raise|raising|start% a family
go|going|take ~2 @birth leave
little|nothing ~2 tie% ~1 down|home
[live% alone|single] ~6 @not|can|flexible|free|once|so
little|school-age|small|young child|children|kids ~1 at? home|waiting
planning|expecting|hoping|trying ~2 baby|babies|children|kids
carers|families|people ~3 children|kids ~3 @not ~2 apply|suit{able,ed}
tie{s,d} ~1 at|to|with ~1 @kids|home
are|currently [expecting] $
empty nest{,er,ers}
your [better|other half]
[@ill @kids|little|one ~1 ones?] ~4 @not|excuse
how|whether|number ~4 [@kids ~2 you] !support|serve|teach
your [@partner ~2 earn%|makes|provides ~4 enough|income|living|money|salary]
[collect%|drop%|fetch%|pick% ~2 off|up? ~2 @kids] ~5 @not|excuse`,
	},
];
