import type { PatternGroup } from '../../model';
import { isOfCandidate, isPrivate, nearby, test } from '../../rules/family-status';

export const familyStatus: readonly PatternGroup[] = [
	{
		open: false,
		patterns: `
[childcare|child ~1 care? ~2 well|fully|always|properly ~1 arranged|sorted|organised]
have|has|with|your|need ~2 [@partner] who|that|whose|with
[@partner|family who|that|whose ~1 understand{,s}|support{,s}|accept{,s}|back{,s}|earn{,s}|work{,s}|cook{,s}|stay{,s}|take{,s}|look{,s}|move{,s}|can]`,
	},
	{
		open: false,
		test: nearby,
		patterns: `
housewife|housewives|househusband{,s}|homemaker{,s}|stay-at-home|mumpreneur|mums|moms|mummies|yummy|grandmothers|grannies !of|and
[stay at home ~1 mum{,s}|mom{,s}|mother{,s}|parent{,s}|dad{,s}|wife|wives?]
ideal|perfect|great|suitable|suited|suits|fits|good|job|right ~3 for|to ~2 [mothers|mums|moms|parents|housewives|grandmothers|couples|singles|mother|parent ~2 with? ~1 children|kids?]
[no|without ~2 children|kids|dependants|dependents|ties|spouse|partner]
[free of|from ~2 children|ties|commitments|family|home|domestic|caring ~1 commitments|obligations|ties|duties?]
[no|without|few ~3 family|childcare|caring|domestic|home|parental|dependent|school commitments|obligations|ties|responsibilities|duties|plans|children|burdens|worries]
[family|domestic|private|home|personal|childcare ~1 commitments|obligations|responsibilities|ties|situation|circumstances|life|plans|arrangements ~4 not|no|never|permit|permits|stable|allow|allows|well|second|hinder|interfere|sorted ~1 second|come|interfere|arranged?]
[stable|settled|quiet|orderly|supportive|solid ~1 @partner|home|family|domestic|private|relationship ~1 life|situation|environment|background?]
[marital|civil|family|parental|relationship status] !of|registration
[unmarried|childless|childfree|child-free|footloose ~2 and? ~1 unattached|single|free?]
[single|unmarried|married|unattached|childless ~1 @person|men|women|man|woman]
@be|is ~3 [single|married|unmarried|pregnant|unattached|divorced|childless|widowed] !point|source|to|out|handedly
[not|never|no ~3 pregnant|pregnancy|pregnancies|baby|babies|maternity ~1 plans?]
[plan|plans|planning|intend|intention|want|wish ~3 start|have|having|starting|start ~2 a? ~1 family|children|kids|baby|pregnant]
do|does|have|will|did|would you ~4 [@kids|@partner|married|pregnant]
[are you ~3 married|pregnant|single|divorced|engaged|expecting|mother|father|parent]
[@partner with ~2 steady|fixed|good|own|stable ~1 income|job|salary]
have|been|get|getting|become [pregnant]
[who ~3 look|looks|care|cares|after|minds ~4 children|kids]
[how many children|kids]
[how old are ~1 your children|kids]
what|how|does|will|would|is|can ~2 your [@partner]
[run|hurry|rush|dash|hurrying|rushing ~4 @kids]
[your ~1 @partner|family|better ~1 half? ~4 supports|support|understands|behind|agrees|works|accept|accepts|mind|minds|okay]
[understanding|supportive ~1 @partner|family|home]
[put|puts|putting|place|places ~2 work|job|career|family|us ~2 before|above|ahead|second|first|last ~1 of? ~2 family|home|private?]
[children ~2 left|flown home|nest|have]
[children|kids are|have ~1 grown|left|older]
[no one waiting ~2 home]
[nobody|anyone|noone waiting ~2 home]
[married couple{,s}]
[breadwinner{,s}|empty-nester{,s}]
[pregnant applicants|women|candidates]
[childbearing|child-bearing age]
[kids|children ~2 out of the house]
[family comes second]
your|stable|quiet|what|how|settled ~1 [home situation]
who|is|are|be is|are|currently? [expecting] $
[@partner at home]
[kids|children are|is old ~1 enough]
[settled down] !in|on
[home|domestic front] ~4 *able|quiet|order|settled|calm|covered|sorted|arranged
[domestic|private|home|family affairs|matters|arrangements|business ~3 order|sorted|arranged|settled]
[your|current|home|domestic|private|family|personal|living ~1 home|family|domestic|private|living situation|circumstances|arrangements|status|constellation]
[newly-wed{,s}]
[good|decent|respectable|stable|warm|solid|traditional|proper family|home] !business|doctor|law|benefits|office|care|name
you're|are|be|is ~1 [settled] $
[young|footloose ~1 free and single|unattached]
[not|no|won't|never|avoid ~2 planning|plan|plans|starting|having ~2 family|children|kids|baby]
[is|are|does|will|would your @partner|family ~1 fine|happy|ok|okay|agree|mind|comfortable|accept|support]
^ [pregnant] ~3 @not|only|need|unsuitable|difficult|apply
[few|little|hardly|minimal|light|no|without ~1 any? obligations|commitments|responsibilities|duties|ties at|outside|to home|work?]
[your child|children|kid|kids|baby is|are|being ~1 sick|ill|unwell] ~3 not|no|never|again
@not ~3 [have|has|having ~2 caring|family|parental|childcare|domestic responsibilities|duties|obligations|commitments]
@not|early|rush|dash|hurry|leave|leaving ~6 [collect|pick|fetch|drop ~1 up? ~1 @kids]
[leave|leaving|away|apart|separated ~1 from? your|their @kids|@partner] !with|at
won't|not|never|can't|cannot ~6 [your? child|children|kid|kids|baby is|are ~1 sick|ill|unwell]
[home life|situation ~1 is? ~2 stable|settled|quiet|order|allows]`,
	},
	{
		open: false,
		names: false,
		test: isPrivate,
		patterns: `
your|their [@kids|@partner|marriage|pregnancy|childcare|babysitter] !business|name|doctor
[your home|private|love|married|family life|situation|circumstances]
[your|their marital|civil|family|relationship ~1 status|situation|circumstances|position]
[fatherhood|motherhood|parenthood|pregnanc{y,ies}|childbirth] !leave|test|care|policy|rights
[wish|desire|plans|wants|longing|intention ~2 for|of|to ~2 have? ~1 @kids|motherhood|parenthood] ~4 @not|twice|elsewhere|need|problem|any
any ~2 [plans|wish ~2 @kids]
[live|lives|living alone|single] ~6 @not|can|so|free|at|once|flexible
hire|want|prefer|choose|recruit|seek ~2 [couples|singles|mothers|fathers|parents|bachelors]`,
	},
	{
		about: 'person',
		test,
		patterns: `
mother|mum|mom|dad|father|grandmother|mothers|mums|parents who|whose|with|looking|returning|wanted
[returning|working|busy|young|single ~1 mum{,s}|mom{,s}|mother{,s}|parents|dad{,s}|father{,s}]`,
	},
	{
		open: false,
		test: isOfCandidate,
		patterns: `
[little|young|small|school-age ones|kids|children|child ~1 at? home|waiting]
[@kids ~1 at home]
[your childcare|child|nursery|babysitter ~1 care? ~2 arranged|sorted|order|covered|guaranteed|organised]
[little ones] !learn|play
[sick child|kid|children|kids] !care|ward|in
@not|avoid|unlikely|rather|before ~6 [maternity|parental|paternity leave] !policy|affect
[maternity|parental|paternity leave ~6 not|cannot|problem|inconvenient|difficult|awkward]
who|you|they ~2 may|might|could|intend|plan ~2 [go|take|going ~2 maternity|parental|paternity leave]
[pregnancy|pregnancies|babies|motherhood ~4 not|does|would|cannot|difficult|inconvenient ~3 fit|suit|convenient|combine|welcome|work|option]
[family|baby|babies plans|planning]
[plans|planning for|to|of ~2 babies|baby|children|kids|family]
[start|starting|raise|raising a family]
[no ~2 @partner|@kids|strings|attachments ~2 home|plans?]
[nobody|noone|one|anyone ~2 depend{s,ing}|waiting|waits|relies|relying ~1 on|for|at ~1 you|home?]
[unattached|footloose|childless|childfree|unmarried]
[nothing|little ~2 ties|tie|tying ~2 home|down]
[tied down]
[tie{s,d} ~1 at|to|with ~1 home|family|children]
[single{,s}|unmarried|bachelors|couples|newlyweds|childless ~2 people|persons|men|women|applicants|candidates? ~4 preferred|prefer|hire|first|welcome|only|wanted|better|best|suits|sought]
[for|suits|hire|prefer ~1 singles|bachelors|newlyweds|mums|mothers|housewives|homemakers]
[ideal|perfect|great|suit|suits|suitable|job|live-in|good|meant ~2 for? a|married|young|settled|retired? ~1 couple{,s}] !of
[your|their|full|solid|watertight|reliable|own|good|the ~1 childcare|child care|nursery|babysitter|nanny ~3 sorted|arranged|place|covered|order|organised|guaranteed|required|plan|hand|backup]
[solid|watertight|reliable|fixed|round-the-clock|full-time childcare|child care|babysitter]
[childcare|child care|school run{,s} ~5 not|never|no|excuse|problem|cannot|your own]
[school run{,s}|school gate|pick up ~1 the|your kids|children ~4 not|no|never|cannot|time]
[caring|family|parental|domestic|childcare duties|responsibilities|commitments|obligations ~5 not|no|never|cannot|difficult|hard|hinder|interfere|elsewhere|free|none]
[free|freedom ~1 from|of ~2 family|caring|home|domestic|children]
[carers|parents|mothers|mums|fathers|families ~1 of? ~2 @kids?] ~1 will|would|may|should|need|cannot|find ~4 hard|difficult|struggle|not|unsuitable|elsewhere|tough|apply
[@kids|parenthood|motherhood|fatherhood|pregnancy] ~3 does|do|is|are|will|would|cannot ~1 @not ~2 fit|suit|combine|match|work|go|option
applicants|candidates|people|women|anyone|those|men|someone ~1 with|without|who ~2 have? ~1 [no? @kids|families|@partner] !need|helped|support
[settled|stable|steady|quiet|happy ~1 family|home|married|private|domestic ~1 life|man|woman|situation|background|marriage|couple]
[family man|woman|men|women]
[with ~2 children|kids|family|baby|toddlers at? home? ~1 you ~4 hard|difficult|not|tough|struggle]
[combine{,s}|combining|balance ~3 children|kids|family|motherhood|pregnancy ~4 not|cannot|impossible|hard|difficult]
[children|kids|motherhood|family ~4 not|hard|impossible|difficult|cannot|do ~2 combine|mix|compatible|go]
[your @partner|family ~3 second|come|last|used|patient|understand|accept|move|relocate|cook|back]
[family ~2 second place]
[returning|stay-at-home|working|new|single|busy|young|yummy ~1 mother{,s}|mum{,s}|mom{,s}|parent{,s}|dad{,s}]
[mothers|mums|moms|housewives|grandmothers|dads ~2 wanted|welcome|preferred|apply|sought|ideal]`,
	},
];
