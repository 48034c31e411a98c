import type { PatternGroup } from '../../model';
import { isFigurative } from '../../rules/disability-metaphor';

export const disabilityMetaphor: readonly PatternGroup[] = [
	{
		test: isFigurative,
		patterns: `
autistic|barmy|batty|bedlam|bipolar|bonkers|craz{y,ily}|cretin|cuckoo|demented|deranged|dimwit|hysteri{a,cal}|idiot{,s,ic}|imbecile|insan{e,ely,ity}|loco|loony|luna{cy,tic,tics}|mad|madhouse|madly|madness|mani{ac,acal,acs,c}|moron{,ic}|neurotic|nutcase|nuts|nutter{,s}|paranoid|psycho{,tic}|retard{,ed}|schizo{,phrenic}|spastic|spaz
a|my|no|our|their|your [blind spot{,s}] !behind|of
blind alley|eye|faith|leading|panic|side|to|trust
blinded|blindly|blindside|blindsided
tone deaf|blind
deaf ear|ears|to
lame attempt|duck|excuse{,s}|joke
lame $
are|how|is|so|too|was [lame] !dog|duck|horse
cripple{,d,s}|crippling|paralys{ed,ing,is}|paralyz{ed,ing} ~2 by? bureaucracy|debt|doubt|fear|indecision|rules|tape?
[add|adhd|ocd] about|level|like|moment{,s}|over|streak|tendencies|when
a|are|be|bit|little|slightly|so ~1 adhd|autistic|ocd|schizo
obsessive compulsive
on the autism|spectrum
blind $
sick joke
addicted to !love
@be ~2 [addict{,s}|junkie{,s}]
adrenaline|coffee|data|excel|work addict{,s}|junkie{,s}
basket|head|nut case|cases
[handicap{,s,ped}] by
wheelchair bound
short-sighted
dumb down|dumbed|idea|question
mental ~1 day|hours|pace|week|workload
sanity check%
limp%|crawl% along
limping`,
	},
	{
		open: false,
		test: isFigurative,
		patterns: `
deaf ear|ears
lame excuse{,s}
tunnel vision`,
	},
];
