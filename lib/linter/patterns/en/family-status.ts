import type { PatternGroup } from '../../model';
import { isOfCandidate, isPrivate, nearby, test } from '../../rules/family-status';

export const familyStatus: readonly PatternGroup[] = [
	{
		open: false,
		patterns: `
[child|childcare ~1 care? ~2 always|fully|properly|well ~1 arranged|organised|sorted]
has|have|need|with|your ~2 [@partner] that|who|whose|with
[@partner|family that|who|whose ~1 accept%|back%|can|cook{,s}|earn%|look%|move%|stay%|support%|take%|understand%|work%]`,
	},
	{
		open: false,
		test: nearby,
		patterns: `
grandmothers|grannies|homemaker{,s}|househusband{,s}|housewife|housewives|moms|mummies|mumpreneur|mums|stay-at-home|yummy !and|of
fits|good|great|ideal|job|perfect|right|suitable|suited|suits ~3 for|to ~2 [couples|grandmothers|housewives|moms|mother|mothers|mums|parent|parents|singles ~2 with? ~1 children|kids?]
[no|without ~2 children|dependants|dependents|kids|partner|spouse|ties]
[free from|of ~2 caring|children|commitments|domestic|family|home|ties ~1 commitments|duties|obligations|ties?]
[few|no|without ~3 caring|childcare|dependent|domestic|family|home|parental|school burdens|children|commitments|duties|obligations|plans|responsibilities|ties|worries]
[childcare|domestic|family|home|personal|private ~1 arrangements|circumstances|commitments|life|obligations|plans|responsibilities|situation|ties ~4 allow%|hinder|interfere|never|no|not|permit|permits|second|sorted|stable|well ~1 arranged|come|interfere|second?]
[orderly|quiet|settled|solid|stable|supportive !is ~1 @partner|domestic|family|home|private|relationship ~1 background|environment|life|situation?]
[civil|family|marital|parental|relationship status] !of|registration
[child-free|childfree|childless|footloose|unmarried ~2 and? ~1 free|single|unattached?]
[childless|married|single|unattached|unmarried ~1 @person|man|men|woman|women]
@be|is ~3 [divorced|married|pregnant|single|unattached|widowed] !handedly|out|point|source|to
[never|no|not ~3 babies|baby|maternity|pregnancies|pregnancy|pregnant ~1 plans?]
[intend|intention|plan%|planning|want|wish ~3 have|having|start% ~2 a? ~1 baby|children|family|kids|pregnant]
did|do|does|have|will|would you ~4 [@kids|@partner|married|pregnant]
[are you ~3 divorced|engaged|expecting|father|married|mother|parent|pregnant|single]
[@partner with ~2 fixed|good|own|stable|steady ~1 income|job|salary]
become|been|get|getting|have [pregnant]
[who ~3 after|care|cares|look%|minds ~4 children|kids]
[how many children|kids]
[how old are ~1 your children|kids]
can|does|how|is|what|will|would ~2 your [@partner]
[dash|hurry%|run|rush% ~4 @kids]
[your ~1 @partner|better|family ~1 half? ~4 accept%|agrees|behind|mind%|okay|support%|understands|works]
[understanding ~1 @partner|family|home]
[place|places|put%|putting ~2 career|family|job|us|work ~2 above|ahead|before|first|last|second ~1 of? ~2 family|home|private?]
[children ~2 flown|left have|home|nest]
[children|kids are|have ~1 grown|left|older]
[no one waiting ~2 home]
[anyone|nobody|noone waiting ~2 home]
[married couple{,s}]
[breadwinner{,s}|empty-nester{,s}]
[pregnant applicants|candidates|women]
[child-bearing|childbearing age]
[children|kids ~2 out of the house]
[family comes second]
how|what ~1 [home situation]
are|be|is|who are|currently|is? [expecting] $
[@partner at home]
[children|kids are|is old ~1 enough]
[settled down] !in|on
[domestic|home front] ~4 *able|arranged|calm|covered|order|quiet|settled|sorted
[domestic|family|home|private affairs|arrangements|business|matters ~3 arranged|order|settled|sorted]
[current|domestic|family|home|living|personal|private|your ~1 domestic|family|home|living|private arrangements|circumstances|constellation|situation|status]
[newly-wed{,s}]
[decent|good|proper|respectable|traditional|warm family|home] !benefits|business|care|doctor|law|name|office
are|be|is|you're ~1 [settled] $
[footloose|young ~1 free and single|unattached]
[avoid|never|no|not|won't ~2 having|plan%|planning|starting ~2 baby|children|family|kids]
[are|does|is|will|would your @partner|family ~1 agree|comfortable|fine|happy|ok]
^ [pregnant] ~3 @not|apply|difficult|need|only|unsuitable
[few|hardly|light|little|minimal|no|without ~1 any? commitments|duties|obligations|responsibilities|ties at|outside|to home|work?]
[your baby|child|children|kid|kids are|being|is ~1 ill|sick|unwell] ~3 again|never|no|not
@not ~3 [has|have|having ~2 caring|childcare|domestic|family|parental commitments|duties|obligations|responsibilities]
@not|dash|early|hurry|leave%|rush ~6 [collect|drop|fetch|pick ~1 up? ~1 @kids]
[apart|away|leave%|separated ~1 from? their|your @kids|@partner] !at|with
can't|cannot|never|not|won't ~6 [your? baby|child|children|kid|kids are|is ~1 ill|sick|unwell]
[home life|situation ~1 is? ~2 order|quiet|settled]
@not|dash|early|hurry|rush ~6 [collect|drop|fetch|pick ~1 off|up? ~2 creche|nursery|playgroup|school]
[hoping|planning|trying ~2 baby|babies|children|family|kids] ~6 @not|need|say|tell|wait|yet
[become|becoming|became ~2 dad|father|mother|mum|parent{,s}]
cannot|difficult|hard|impossible|not|tough ~2 [balance|combine{,d} ~2 and|with ~2 @kids|motherhood|parenthood]
[divorced|married|single|unmarried|widowed ~1 divorced|married|single|unmarried|widowed ~1 or? divorced|married|single|unmarried|widowed?]
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
[desire|intention|longing|plans|wants|wish ~2 for|of|to ~2 have? ~1 @kids|motherhood|parenthood] ~4 @not|any|elsewhere|need|problem|twice
any ~2 [plans|wish ~2 @kids]
[live% alone|single] ~6 @not|at|can|flexible|free|once|so
choose|hire|prefer|recruit|seek|want ~2 [bachelors|couples|fathers|mothers|parents|singles]`,
	},
	{
		about: 'person',
		test,
		patterns: `
dad|father|grandmother|mom|mother|mothers|mum|mums|parents looking|returning|wanted|who|whose|with
[busy|returning|single|working|young ~1 dad{,s}|father{,s}|mom{,s}|mother{,s}|mum{,s}|parents]`,
	},
	{
		open: false,
		test: isOfCandidate,
		patterns: `
[little|school-age|small|young child|children|kids|ones ~1 at? home|waiting]
[@kids ~1 at home]
[your babysitter|child|childcare|nursery ~1 care? ~2 arranged|sorted|covered|guaranteed|order|organised|sorted]
[little ones] !learn|play
[sick child|children|kid|kids] !care|in|ward
@not ~4 on ~1 [school run]
@not|avoid|before|rather|unlikely ~6 [maternity|parental|paternity leave] !affect|policy
[maternity|parental|paternity leave ~6 awkward|cannot|difficult|inconvenient|not|problem]
they|who|you ~2 could|intend|may|might|plan ~2 [go|going|take ~2 maternity|parental|paternity leave]
[babies|motherhood|pregnancies|pregnancy ~4 cannot|difficult|does|inconvenient|not|would ~3 combine|convenient|fit|option|suit|welcome|work]
[babies|baby|family planning|plans]
[planning|plans for|of|to ~2 babies|baby|children|family|kids]
[raise|raising|start% a family]
[no ~2 @kids|@partner|attachments|strings ~2 home|plans?]
[anyone|nobody|noone|one ~2 depend{s,ing}|relies|relying|waiting|waits ~1 at|for|on ~1 home|you?]
[childfree|childless|footloose|unattached|unmarried]
[little|nothing ~2 tie%|tying ~2 down|home]
[tied down]
[tie{s,d} ~1 at|to|with ~1 children|family|home]
[bachelors|childless|couples|newlyweds|single{,s}|unmarried ~2 applicants|candidates|men|people|persons|women? ~4 best|better|first|hire|only|prefer|preferred|sought|suits|wanted|welcome]
[for|hire|prefer|suits ~1 bachelors|homemakers|housewives|mothers|mums|newlyweds|singles]
[good|great|ideal|job|live-in|meant|perfect|suit%|suitable ~2 for? a|married|retired|settled|young? ~1 couple{,s}] !of
[full|good|own|reliable|solid|the|their|watertight|your ~1 child|childcare babysitter|care|nanny|nursery ~3 arranged|backup|covered|guaranteed|hand|order|organised|place|plan|required|sorted]
[fixed|full-time|reliable|round-the-clock|solid|watertight child|childcare babysitter|care]
[child|childcare care|school run% ~5 cannot|excuse|never|no|not|problem|your own]
[school run%|school gate|pick up ~1 the|your children|kids ~4 cannot|never|no|not|time]
[caring|childcare|domestic|family|parental commitments|duties|obligations|responsibilities ~5 cannot|difficult|elsewhere|free|hard|hinder|interfere|never|no|none|not]
[free|freedom ~1 from|of ~2 caring|children|domestic|family|home]
[carers|families|fathers|mothers|mums|parents ~1 of? ~2 @kids?] ~1 cannot|find|may|need|should|will|would ~4 apply|difficult|elsewhere|hard|not|struggle|tough|unsuitable
[@kids|fatherhood|motherhood|parenthood|pregnancy] ~3 are|cannot|do|does|is|will|would ~1 @not ~2 combine|fit|go|match|option|suit|work
@person|anyone|men|those|women ~1 who|with|without ~2 have? ~1 [no? @kids|@partner|families] !helped|need|support
[happy|quiet|settled|stable|steady ~1 domestic|family|home|married|private ~1 background|couple|life|man|marriage|situation|woman]
[family man|men|woman|women]
[with ~2 baby|children|family|kids|toddlers at? home? ~1 you ~4 difficult|hard|not|struggle|tough]
[balance|combine% ~3 children|family|kids|motherhood|pregnancy ~4 cannot|difficult|hard|impossible|not]
[children|family|kids|motherhood ~4 cannot|difficult|do|hard|impossible|not ~2 combine|compatible|go|mix]
[your @partner|family ~3 accept|back|come|cook|last|move|patient|relocate|second|understand|used]
[family ~2 second place]
[busy|new|returning|single|stay-at-home|working|young|yummy ~1 dad{,s}|mom{,s}|mother{,s}|mum{,s}|parent{,s}]
[dads|grandmothers|housewives|moms|mothers|mums ~2 apply|ideal|preferred|sought|wanted|welcome]`,
	},
];
