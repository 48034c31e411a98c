import type { PatternGroup } from '../../model';
import { nearby, test } from '../../rules/family-status';

export const familyStatus: readonly PatternGroup[] = [
	{
		open: false,
		patterns:
			'[childcare|child ~1 care? ~2 well|fully|always|properly ~1 arranged|sorted|organised]\n[partner|husband|wife|spouse|family who|that ~1 supports|understands|backs|accepts]',
	},
	{
		open: false,
		test: nearby,
		patterns: `
housewife|housewives|househusband{,s}|homemaker{,s}|stay-at-home|mumpreneur|mums|moms|mummies|yummy|grandmothers|grannies !of|and
[stay at home ~1 mum{,s}|mom{,s}|mother{,s}|parent{,s}|dad{,s}|wife|wives?]
[ideal|perfect|great|suitable|suited|suits|fits|good|job|right ~3 for|to ~2 mothers|mums|moms|parents|housewives|grandmothers|couples|singles|women|mother|parent ~2 with? ~1 children|kids?]
[no|without ~2 children|kids|dependants|dependents|ties|spouse|partner]
[free of|from ~2 children|ties|commitments|family|home|domestic|caring ~1 commitments|obligations|ties|duties?]
[no|without|few ~3 family|childcare|caring|domestic|home|parental|dependent|school commitments|obligations|ties|responsibilities|duties|plans|children|burdens|worries]
[family|domestic|private|home|personal|childcare ~1 commitments|obligations|responsibilities|ties|situation|circumstances|life|plans|arrangements ~4 not|no|never|permit|permits|stable|allow|allows|well|second|hinder|interfere|sorted ~1 second|come|interfere|arranged?]
[stable|settled|quiet|orderly|supportive|solid ~1 home|family|domestic|private|relationship|partner|spouse|wife|husband ~1 life|situation|environment|background?]
[marital|civil|family|parental|relationship status] !of|registration
[unmarried|childless|childfree|child-free|footloose ~2 and? ~1 unattached|single|free?]
[single|unmarried|married|unattached|childless ~1 @person]
are|be|is|you're ~3 [single|married|unmarried|pregnant|unattached|divorced|childless|engaged|widowed] !point|source
[not|never|no ~3 pregnant|pregnancy|pregnancies|baby|babies|maternity ~1 plans?]
[plan|plans|planning|intend|intention|want|wish ~3 start|have|having|starting|start ~2 a? ~1 family|children|kids|baby|pregnant]
[do|does|have|will|did|would you ~4 children|kids|child|married|pregnant|partner|family|spouse|husband|wife|boyfriend|girlfriend]
[are you ~3 married|pregnant|single|divorced|engaged|expecting|mother|father|parent]
[husband|wife|partner|spouse with ~2 steady|fixed|good|own|stable ~1 income|job|salary]
have|been|get|getting|become [pregnant]
[who ~3 look|looks|care|cares|after|minds ~4 children|kids]
[how many children|kids]
[how old are ~1 your children|kids]
[what does your ~1 partner|husband|wife|spouse ~1 do]
[your ~1 partner|husband|wife|spouse|family|better ~1 half? ~4 supports|support|understands|behind|agrees|works|accept|accepts|mind|minds|okay]
[understanding|supportive ~1 spouse|partner|family|wife|husband|home]
[put|puts|putting|place|places ~2 work|job|career|family|us ~2 before|above|ahead|second|first|last ~1 of? ~2 family|home|private?]
[children ~2 left|flown home|nest|have]
[children|kids are|have ~1 grown|left|older]
[no one waiting ~2 home]
[nobody|anyone|noone waiting ~2 home]
[married couple{,s}]
[breadwinner{,s}|empty-nester{,s}]
[family man|woman]
[empty nester{,s}]
[pregnant applicants|women|candidates]
[childbearing|child-bearing age]
[kids|children ~2 out of the house]
[family comes second]
[home situation]
[home life|situation ~1 is? ~2 stable|settled|quiet|order|allows]`,
	},
	{
		about: 'person',
		test,
		patterns: `
mother|mum|mom|dad|father|grandmother|mothers|parents who|with|looking|returning|wanted
[returning|working|busy|young|single ~1 mum{,s}|mom{,s}|mother{,s}|parents|dad{,s}|father{,s}]`,
	},
];
