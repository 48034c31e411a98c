import { followsPreposition, governor } from '../frame';
import type { Match, Rule, SentenceContext } from '../model';
import { sources } from '../sources';

// Leave, child care and hours that help are an offer.
const OFFER =
	/verlof|kinderopvang|opvang|kolf|vergoed|bijdrage|toeslag|leave|childcare|child care|nursery|allowance|support you|we helpen|wij helpen/i;

function test(context: SentenceContext, match: Match): boolean {
	if (
		OFFER.test(context.text.slice(context.sentence.start, context.sentence.end)) &&
		!/\?/.test(context.sentence.close)
	)
		return false;
	if (governor(context, match.first) === 'work' || governor(context, match.first) === 'other') return false;
	return !followsPreposition(context, match.first);
}

const nearby = (context: SentenceContext): boolean =>
	!OFFER.test(context.text.slice(context.sentence.start, context.sentence.end));

/** Children, partner, pregnancy, marital status and the home of the candidate. */
export const familyStatus: Rule = {
	id: 'family-status',
	version: 1,
	category: 'family',
	severity: 'stop',
	sources: [sources.awgb, sources.wgbmv, sources.college],
	patterns: {
		nl: [
			{
				open: false,
				patterns:
					'[kinderopvang|opvang|oppas|zorgtaken|kinderen ~3 goed|prima|altijd|volledig ~1 geregeld]\n[partner|man|vrouw|gezin|thuisfront ~1 die|dat ~3 achter|steunt|begrijpt|meewerkt]',
			},
			{
				open: false,
				test: nearby,
				patterns: `
huismoeder|huismoeders|huisvrouw|huisvrouwen|huisvader|huisvaders|thuisblijfmoeders|herintreedster|herintreedsters|*moeders|tweeverdieners|tweeverdiener
[ideaal|perfect|leuk|geschikt|past|baan|functie|werk ~3 voor|bij ~2 moeders|vaders|moeder|huisvrouwen|oma's|ouders|mama's|alleenstaanden|gezinsmensen|jonge|alleenstaande ~1 ouders|moeders]
[moeders|vaders|mama's|ouders gezocht|opgelet]
[geen|zonder|vrij|weinig ~1 van? ~3 kinderen|kind|kinderwens|gezin|gezinsverplichtingen|thuisverplichtingen|zorgtaken|gezinsleven|partner|priveverplichtingen|familieverplichtingen|zorgverplichtingen|mantelzorgtaken|gezinslasten|kinderplannen|zwangerschapsplannen|kroost|verplichtingen ~1 thuis?]
[zorgtaken|kinderen|gezin|thuisfront|thuissituatie|priveleven|prive|kinderopvang ~4 goed|geregeld|regelt|toelaat|belemmering|belemmeren|weg|stabiel|stabiele|orde ~2 geregeld|staat|staan|probleem?]
[stabiele|rustige|geregelde|goede|passende|geordende|overzichtelijke ~1 thuissituatie|gezinssituatie|thuisbasis|privesituatie|relatie]
[thuissituatie|gezinssituatie|privesituatie|thuisfront|burgerlijke ~1 staat?] !van|client|clienten|patient
[burgerlijke staat|stand] !team|afdeling|medewerker|ambtenaar
[kinderwens|zwangerschapswens|gezinsplanning|gezinsuitbreiding|zwangerschapsplannen]
[niet|geen|nooit ~2 zwanger ~2 raken|worden|bent|bij?]
bent|ben|is|wordt ~2 [zwanger|gehuwd|getrouwd|alleenstaand|vrijgezel|ongehuwd|ongebonden|kinderloos|single|samenwonend|gescheiden|verloofd]
[ongehuwd{,e}|ongebonden|kinderloos|kinderloze|alleenstaand{,e}|vrijgezel|gehuwd{,e}|getrouwd{,e} ~1 @person|en|of|mannen|vrouwen]
[zwanger|gehuwd|getrouwd|alleenstaand|vrijgezel|ongehuwd|ongebonden|kinderloos|samenwonend] ~2 bent|ben|is
heeft|hebt|heb|krijgt|wilt|wil ~1 u|je|jij ~3 [kinderen|kind|partner|gezin|kinderwens|relatie|man|vrouw|vriend|vriendin|zwanger|kleintjes ~1 worden|krijgen?]
[echtgenoot|echtgenote|partner|man|vrouw met ~2 vast|goed|eigen ~1 inkomen|baan|salaris]
zwanger te worden|raken
[wie ~4 past|zorgt|let ~2 kinderen]
[wat doet|doe ~1 je|jouw|uw ~1 partner|man|vrouw]
[hoe oud zijn|is je|jouw|uw kinderen|kind]
[hoeveel kinderen] ~1 heeft|hebt|heb
[begrip|steun|medewerking ~2 thuisfront|partner|gezin]
[je|jouw|uw partner|gezin|man|vrouw|echtgenoot|echtgenote|thuisfront ~4 begrijpt|achter|akkoord|staat|steunt|werkt|accepteert|verdient|mee|eens|ruimte]
[partner ~2 begrip]
[gezin ~1 op|de tweede plaats|plek]
[prive ~2 alles ~1 orde|geregeld]
[flexibele|begripvolle partner|thuisfront|echtgenote|echtgenoot]
[je kinderen ~2 het|de huis|deur uit]
[kinderen ~1 huis|deur uit]
[gezin ~1 compleet|voltooid]
[voltooid gezin]
[weduwe|weduwnaar|alleenverdiener|kostwinner{,s}|bomma|oppasoma]
[niet gebonden ~2 gezin|thuis|kinderen|schooltijden]
[gezinsleven|priveleven] ~3 ondergeschikt|opzij|wijken
[zonder ~2 thuis zitten|wachten]
[niemand|geen ~2 thuis ~2 wacht]
[zwangere|zwangeren ~2 niet]`,
			},
			{
				about: 'person',
				test,
				patterns: `
moeder|moeders|mama|mama's|oma|oma's|huismoeder|vader|vaders|papa's van|met|die|gezocht|opgelet
jonge|werkende|drukke|alleenstaande|bezige|herintredende moeder{,s}|vader{,s}|ouder{,s}
[een gezinsmens|familiemens|huisvader|gezinsman]
[getrouwd{,e}|gehuwd{,e} ~1 stel|stellen|koppel|echtpaar]
[echtpaar|koppel|stel] ~1 gezocht`,
			},
		],
		en: [
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
		],
	},
};
