import type { PatternGroup } from '../../model';
import { isOfCandidate, isPrivate, nearby, test } from '../../rules/family-status';

export const familyStatus: readonly PatternGroup[] = [
	{
		open: false,
		patterns: `
has|have|need|with|your ~2 [@partner] that|who|whose|with
[@partner|family|home that|who|whose|with ~1 accept%|back%|can|cook{,s}|earn%|look%|move%|stay%|support%|take%|understand%|work%|job|salary|income]`,
	},
	{
		open: false,
		test: nearby,
		patterns: `
stay-at-home|yummy|housewives|housewife|househusband{,s}|homemaker{,s}|mumpreneur|mums|moms|grannies|grandmothers !and|of
fits|@good|ideal|job|meant|right|suitable|suited|suits ~3 for|to ~2 [@mum|singles ~2 with? ~1 @kids?] !of
[no|without|free ~2 @kids|@partner|ties|attachments|strings ~2 home|plans?] !business|friendly|@duty
[@nowant ~3 @home|@kids|dependent|domestic|school @duty|plans]
[@nowant ~1 any? @duty at|outside|to? home|work]
[@home ~1 arrangements|circumstances|life|plans|situation|affairs|matters|front|@duty ~4 @block|allow%|second|well|@set]
[orderly|happy|supportive|@set !is ~1 @partner|domestic|family|home|private|relationship|married ~1 background|environment|life|situation|man|woman|couple?]
[decent|good|proper|respectable|traditional|warm family|home] !benefits|business|care|doctor|law|name|office
[civil|family|marital|parental|relationship status] !of|registration
[@single and|or? ~1 free|@single|@person|man|men|woman|women|unattached]
[childless|childfree|child-free|footloose|unmarried|unattached|newly-wed{,s}]
[married couple{,s}]
[@not ~3 baby|babies|@birth] !leave|pay
@be|is ~3 [divorced|married|pregnant|single|unattached|widowed] !handedly|out|point|source|to
[any|@not|intend|intention|plan%|planning|want|wish|hoping|trying|avoid ~3 for|to|of|have|having|start% ~2 baby|babies|children|family|kids|pregnant]
did|do|does|have|will|would you ~4 [@kids|@partner|married|pregnant]
[are you ~3 @single|expecting|@mum]
become|becoming|became|been|get|getting|have ~1 [pregnant|@mum]
[who ~3 after|cares?|minds|look% ~4 children|kids]
[how many|old ~2 children|kids]
can|does|how|is|what|will|would|are|do ~2 your [@partner|family ~1 agree|comfortable|fine|happy|ok?]
[dash|hurry%|run|rush% ~4 @kids]
[your ~1 @partner|better|family ~1 half? ~4 accept%|agrees|back|behind|cook|come|last|mind%|move|okay|patient|relocate|second|support%|understand{,s}|used|works]
[understanding ~1 @partner|family|home]
[place{,s}|put%|putting ~2 family|us|@job ~2 above|ahead|before|last|second ~3 family|home|private]
[put%|putting family last|second]
[@kids ~3 enough|flown|grown|left|out|old{,er} ~2 home|nest|house?]
[nobody|anyone|noone|one ~1 depend%|relies|waiting ~3 home|you]
[breadwinner{,s}|empty-nester{,s}]
[pregnant applicants|candidates|women]
[child-bearing|childbearing age]
[family ~2 second place?]
how|what ~1 [home situation]
are|be|is|who are|currently|is? [expecting] $
[@partner at home]
[settled down] !in|on
[current|domestic|family|home|living|personal|private|your ~1 domestic|family|home|living|private affairs|arrangements|circumstances|constellation|situation|status]
are|be|is|you're ~1 [settled] $
[young free and single|unattached]
[are|does|is|will|would your @partner|family]
^ [pregnant] ~3 @not|apply|difficult|need|only|unsuitable
[your? @kids are|being|is ~1 @ill] ~3 again|@not
@not ~6 [@kids are|is ~1 @ill]
@not ~3 [has|have|having ~2 @home @duty]
@not|dash|early|hurry|leave%|rush ~6 [collect|drop|fetch|pick ~2 off|up? ~1 @kids|creche|nursery|playgroup|school]
[apart|away|leave%|separated ~1 from? their|your @kids|@partner] !at|with
@block ~2 [balanc{e,ing}|combin{e,ed,ing} ~2 and|with ~2 @kids|@birth]
[any|are|have ~3 little|small|young children|kids|ones ~3 household]
do you [live alone|together|with]
[husband and wife]
^ [pregnant or ~1 planning?]
^ [married|single] and
[no|without ~1 mortgage ~1 or? ~1 @kids?]`,
	},
	{
		open: false,
		names: false,
		test: isPrivate,
		patterns: `
their|your [@kids|@partner|babysitter|childcare|marriage] !business|doctor|name
[your family|home|love|married|private circumstances|life|situation]
[their|your civil|family|marital|relationship ~1 circumstances|position|situation|status]
[childbirth|fatherhood|motherhood|parenthood|pregnanc{y,ies}] !care|leave|policy|rights|test
[desire|intention|longing|plans|wants|wish ~2 for|of|to ~2 have? ~1 @kids|@birth] ~4 @not|any|elsewhere|need|problem|twice
any ~2 [plans|wish ~2 @kids]
[live% alone|single] ~6 @not|at|can|flexible|free|once|so
@hire ~1 [@mum|bachelors|singles]`,
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
[little|school-age|small|young child|children|kids|ones ~1 at? home|waiting]
[@kids ~1 at home]
[@set|good|own|your|the|their ~1 babysitter|nanny|nursery|child|childcare care? ~3 @set|backup|hand|place|plan|required]
[child|childcare care? ~3 always|fully|properly|well? ~1 @set]
[@set|full-time|round-the-clock child|childcare babysitter|care]
[little ones] !learn|play
[sick child|children|kid|kids] !care|in|ward
[school run%|gate|pick-up|pick-ups|plays] ~4 @not
@not ~4 on ~1 [school run]
@not|avoid|before|rather|unlikely ~6 [maternity|parental|paternity leave] !affect|policy
[@birth leave? ~6 @block]
they|who|you ~2 could|intend|may|might|plan ~2 [go|going|take ~2 maternity|parental|paternity leave]
[babies|baby|family planning|plans]
[raise|raising|start% a family]
[little|nothing ~2 tie%|tying ~2 down|home]
[tied down]
[tie{s,d} ~1 at|to|with ~1 @kids|home]
[@single|singles|couples ~2 applicants|candidates|men|people|women?] ~4 best|better|first|only|prefer{,red}|sought|suits|wanted|welcome
[for|suits ~1 @mum|bachelors|newlyweds|singles]
[child|childcare care|school ~5 @block|your own]
[@home @duty ~5 @block]
[carers|families|@mum ~1 of? ~2 @kids?] ~1 @block|may|should|will|would ~4 apply|need|@block
[@kids|@birth] ~3 are|cannot|do|does|is|will|would ~1 @not ~2 combine|compatible|fit|go|match|mix|option|suit|work
@person|anyone|men|those|women ~1 who|with|without ~2 have? ~1 [no? @kids|@partner|families] !helped|need|support
[@home man|woman|men|women]
[with ~2 @kids at? home? ~1 you ~4 @block]
[balanc{e,ing}|combin{e,ing} ~3 @kids|@birth ~4 @block]
[@kids|@birth ~4 @block ~2 combine|compatible|go|mix]
[busy|new|returning|single|stay-at-home|working|young ~1 dad{,s}|mom{,s}|mother{,s}|mum{,s}|parent{,s}|father{,s}]
[@mum ~2 apply|ideal|preferred|sought|wanted|welcome]`,
	},
];
