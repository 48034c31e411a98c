import { governor } from '../frame';
import type { Match, Rule, SentenceContext } from '../model';
import { hasLegalGround } from '../sign';
import { sources } from '../sources';

// What may follow a level word that stands for the person: *je bent een senior die ...*. A noun after it makes it a level.
const ENDS_NOUN = new Set(
	(
		'die dat met en in of om op bij voor als van bent ben is wil wilt kunt kan heeft hebt aan uit met of ' +
		'who with and in or to at for that looking are is can wants like ready on'
	).split(' '),
);

/** *een senior die ...*: the level word is a noun of its own. */
function standsAlone(context: SentenceContext, match: Match): boolean {
	const next = context.words[match.last];
	if (!next || match.last >= context.sentence.last) return true;
	if ((next.gap & ~1) !== 0)
		return !/[/-]/.test(context.text.slice(context.words[match.last - 1]?.end ?? 0, next.start));
	if (!ENDS_NOUN.has(next.text)) return false;
	// `junior en medior adviseurs`, `junior of senior jurist`: a level after all
	if (/^(en|of|and|or)$/.test(next.text))
		return !/^(medior|senior|junior|mid|adviseur|lead)/.test(context.words[match.last + 1]?.text ?? '');
	return true;
}

// Groups that may be the subject of any sentence: without a verb of seeking, only an invitation makes them the ones sought.
const BARE =
	/^(?:jongeren|jeugd|jongvolwassenen|students?|studenten|scholieren|scholier|senioren|bejaarden|gepensioneerden?|senior|pensioners?|retirees?|elderly|older|oude|oudere|youngsters?|jonge|young|teenagers?|undergraduates?|retired)$/;
const INVITES =
	/[?!]|welkom|gezocht|gevraagd|zoeken|reage|sollicit|aanmeld|geschikt|ideaal|voorkeur|voorrang|perfect|opgelet|mogen|welcome|wanted|sought|apply|preferred|ideal|suit|encouraged|needed|join|only|invite/i;

/** A student may be the object of the work, or come for a placement. */
function isRecruited(context: SentenceContext, match: Match): boolean {
	const who = governor(context, match.first);
	if (who === 'work' || hasLegalGround(context)) return false;
	if (
		who === 'unknown' &&
		BARE.test(context.words[match.first]?.text ?? '') &&
		!INVITES.test(context.text.slice(context.sentence.start, context.sentence.end + 1))
	)
		return false;
	const nearby = context.text.slice(context.sentence.start, context.sentence.end).toLowerCase();
	return !/\bstage|stagiair|internship|placement|afstudeer|thesis|onderwijs aan/.test(nearby);
}

export const agePerson: Rule = {
	id: 'age-person',
	version: 1,
	category: 'age',
	severity: 'stop',
	sources: [sources.wgbl, sources.college],
	patterns: {
		nl: [
			{
				about: 'person',
				patterns: `
jong|jonge|jongere|jeugdig|jeugdige|piepjonge|oude|oudere|rijpere|bejaarde|aankomend|jonger|ouder @mod? @mod? @mod? @person
jonge|jeugdige|oudere @mod? @mod? *er|*eur|*ist|*aar|*ent|*ant !team|collega's
jonge|jongere|jeugdige|oudere ~1 [man|vrouw|mannen|vrouwen]
bent|ben ~1 jij? ~1 [jong|jeugdig|piepjong] !genoeg
bent|ben|is|zijn ~2 [jong|jeugdig ~1 en ~1 @mod?]
[jong|jeugdig ~1 en @mod] ~3 iemand|kandidaat|collega
jong van jaren
[opgegroeid|groot ~1 geworden? ~1 met ~3 smartphone|internet|computer|computers|mobiel|telefoon|online|sociale|tablet|socials ~1 media?]
[digitaal opgegroeid]
jongeren|jongelui|jongelingen|jongvolwassenen|jeugd
[jonge god{,en,in}]
jonge|jeugdige [uitstraling]
jonger|ouder iemand
[digital native{,s}]
[millennial{,s}|millenial{,s}|genz|zoomer{,s}|boomer{,s}|babyboomer{,s}]
generatie|gen z|y|x
gen z'er{,s}
nieuwe|jongste|jonge|jongere generatie
oudgediende{,n}|jonkie{,s}|broekie{,s}|groentje{,s}|snotneus|groentjes|jongeling|senioren|bejaarden|ouwe|oudjes|grijsaard|krasse
oude|ervaren|echte rot ~1 in?
[vers|net|pas|recent|onlangs|kersvers ~3 schoolbanken|collegebanken|afgestudeerd{,e}|gediplomeerd{,e}|gestudeerd]
[schoolbanken|collegebanken] ~1 verlaten|af|ontgroeid|vandaan
afgestudeerde{,n}|pasafgestudeerde{,n}|bijna-afgestudeerd
bijna afgestudeerd
[net|pas|onlangs|recent|zojuist ~4 studie|opleiding|school|diploma|bul|universiteit|hbo|mbo|master ~2 afgerond|gehaald|behaald|voltooid|binnen|afgemaakt|verlaten|op|zak|af|klaar]
[net|pas|onlangs|recent klaar met ~3 studie|opleiding|school|studeren|master|bachelor|hbo|mbo]
[net|pas|onlangs ~1 diploma|bul ~1 op|in|op zak]
[net|pas|recent van ~1 school|universiteit|opleiding|hogeschool]
[aan het|de begin|start van ~2 carriere|loopbaan|werkleven|*carriere|*loopbaan]
[begin|start van ~1 je|jouw ~1 carriere|loopbaan|werkende]
[je|jouw|zijn|hun carriere|loopbaan net|pas begonnen|gestart|gestart]
[net|pas begonnen|gestart aan|met ~1 je|jouw|loopbaan|carriere ~1 carriere|loopbaan|werkleven]
[eerste|allereerste ~1 baan|bijbaan|bijbaantje|baantje|functie|werkgever] ~2 !dag|week|aanspreekpunt
[eerste stap|stappen ~1 op|in|naar ~2 arbeidsmarkt|carriere|loopbaan|werkveld|werkende]
[bijbaan|bijbaantje|zaterdagbaan|zaterdagbaantje|vakantiebaan|vakantiebaantje|studentenbaan|studentenbaantje|zomerbaan]
[naast|tijdens je|jouw studie|opleiding|school]
student|studenten|scholier|scholieren|schoolverlater{,s}|studente|werkstudent{,en}|schoolgaand{,e} !en
starter{,s}|schoolverlaters|beginneling{,en}|nieuwkomer{,s}
starter ~1 op de arbeidsmarkt
young professional{,s}|potential{,s}
gepensioneerd{,e,en}|vutter{,s}|vitale|aow'er{,s}|pensionado{,'s}|pensioengerechtigd{,e}
in de herfst van je
[grijze|eerste grijze haren]
[aankomend|jong|jeugdig|ontluikend|veelbelovend ~1 talent{,en}]
[talenten van morgen]
jeugdig elan
[nog? lang niet uitgeleerd]
ben jij de jongste
volwassen vrouw|man|dame
levenservaring
rijpere leeftijd
[nog] ~2 thuiswonend{,e}`,
				test: isRecruited,
			},
			{
				about: 'person',
				severity: 'warn',
				test: standsAlone,
				patterns: `
een|als|echte|onze|ervaren|volleerde|ambitieuze|gedreven|rasechte [junior|senior|medior|starter|oudere|jongere|oldtimer|veteraan]
wij|we|zoeken|gezocht ~2 [junior|senior|juniors|seniors|junioren|senioren|mediors|starter|starters|juniors|jongere|oudere]
[juniors|junioren|seniors|senioren|mediors]`,
			},
			{
				about: 'person',
				severity: 'warn',
				patterns: `
junior|junioren|senior|starter kandidaat|kandidaten|persoon|iemand|talent|collega|profiel|professional|type
bent|ben ~1 je? [junior|senior|medior|starter] $
bent|ben [junior|senior] en|maar|met|of`,
			},
		],
		en: [
			{
				about: 'person',
				test: isRecruited,
				patterns: `
young|younger|youthful|youngish|elderly|older @mod? @mod? ~1 @person
young ~1 [man|woman|men|women|lads|guns|bucks|professional|professionals|talent|talents|stars|adults]
young|youthful @mod? @mod? *er|*ist|*ant|*yst|*eer|*or !team
are|be|you're ~2 [young|youthful] $
are|be|you're ~1 [young|youthful ~1 and @mod?]
[young|youthful ~1 and|, @mod] ~2 person|candidate|individual
digital native{,s}
digital-native{,s}
millennial{,s}|zoomer{,s}|boomer{,s}|youngster{,s}|youngsters
generation|gen z|y|x
next|younger|new|rising generation
[recent|new|fresh|newly|just|recently|freshly|upcoming ~1 graduate{,s,d}]
[recent|new|fresh university|college|school|law graduate{,s}]
school leaver{,s}
college|university graduate{,s} !scheme|with
[fresh|straight|right|just|newly out of|from ~2 university|college|school|education|uni]
[freshly|newly|just|recently qualified|graduated|trained|minted ~1 @person?]
[grew|grown|growing|raised up? ~1 online|digital|digitally|internet|smartphones|smartphone|technology]
[fresh|straight|right from ~2 university|college|school]
[just|recently ~1 finished|completed|left|got|earned|received ~2 studies|degree|school|university|college|education|master|master's|training|course|diploma|bachelor's]
[have just|recently graduated|qualified]
[leaving|left school|university|college]
at the [beginning|start|outset of ~1 career{,s}]
[at the start|beginning|outset|dawn of ~1 your|their ~1 career]
[start|beginning|outset|early ~1 of|in ~1 your|their ~1 career{,s}]
[early career] !researchers
[starting|launching|beginning|kickstarting|kick ~1 your|their career{,s}]
[your|a very? first ~1 job|position|step|role] ~1 !day|week|point
[first step|steps on|in|into ~2 career|job|labour|ladder|world]
[first job|jobs]
student|students|undergraduate{,s}|schoolchildren|graduates !loan|loans|union|debt|grants|affairs|housing|counselling|support|finance
working student{,s}
student|holiday|summer|saturday job{,s}
[alongside|besides|while ~1 studying|studies|school]
[alongside|besides|next to your studies|study|degree]
recent grad{,s}
retiree{,s}|pensioner{,s}|retired|veteran{,s}
semi retired
old hand{,s}|timer{,s}|guard|stager{,s}
senior citizen{,s}
seasoned old
[mature ~1 person|candidate|individual|lady|gentleman|applicant|applicants|professional|woman|man|worker|workers|colleague|candidates]
are|be [mature] !enough
mature|matured in years
[fresh face{,s,d}]
fresh meat|talent|graduates
rising|young star{,s}
newbie{,s}|rookie{,s}|junior{,s} who|with
life experience
young at heart
emerging talent
beginner{,s}
baby boomer{,s}
childlike|boyish|girlish`,
			},
			{
				about: 'person',
				severity: 'warn',
				test: standsAlone,
				patterns: `
a|an|as|real|true|experienced|our|ambitious|keen [junior|senior|starter|medior|veteran|greenhorn|rookie|newbie]
we|want|need|seek|looking|for ~2 [juniors|seniors|starters|mediors]
[juniors|seniors|mediors|starters]`,
			},
			{
				about: 'person',
				severity: 'warn',
				patterns: `
junior|senior|starter candidate|candidates|person|someone|talent|individual|colleague|type
are|be|you're ~1 [junior|senior] $
are|be [junior|senior] and|but|with|or ~1`,
			},
		],
	},
};
