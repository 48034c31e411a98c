import type { PatternGroup } from '../../model';
import { isFigurative } from '../../rules/disability-metaphor';

export const disabilityMetaphor: readonly PatternGroup[] = [
	{
		test: isFigurative,
		patterns: `
autistic|bipolar|paranoid|psycho{,tic}|mad|madhouse|madly|madness|cretin|cuckoo|barmy|batty|bedlam|mani{ac,acal,acs,c}|moron{,ic}|neurotic|nutcase|demented|deranged|dimwit|hysteri{a,cal}|bonkers|craz{y,ily}|idiot{,s,ic}|imbecile|loony|luna{cy,tic,tics}|schizo{,phrenic}|nutter{,s}|spastic|insan{e,ely,ity}|retard{,ed}|loco|spaz
your|their|our|no|my [blind spot{,s}] !of|behind
we|you have a [blind spot]
blind to|faith|trust|panic|side|alley|eye|leading
blinded|blindly|blindside|blindsided
tone blind|deaf
deaf to|ears|ear
lame attempt|duck|excuse{,s}|joke
lame $
are|is|was|how|so|too [lame] !dog|duck|horse
cripple{,s,d}|crippling|paralys{ed,ing,is}|paralyz{ed,ing} ~2 by? debt|fear|bureaucracy|doubt|indecision|rules|tape?
[add|adhd|ocd] about|level|like|moment{,s}|over|streak|tendencies|when
are|be|a|little|so|bit|slightly ~1 autistic|adhd|ocd|schizo
obsessive compulsive
on the autism|spectrum
blind $
@be|it's|bit|little|go%|drive{,s} ~1 [nuts] !and
sick joke
addicted to !love
@be ~2 [addict{,s}|junkie{,s}]
adrenaline|coffee|data|excel|work addict{,s}|junkie{,s}
basket|head|nut case|cases
[handicap{,s,ped}] by
wheelchair bound
short-sighted
dumb down|dumbed|idea|question
mental ~1 hours|day|pace|workload|week
sanity check%
crawl%|limp% along
limping`,
	},
	{
		open: false,
		test: isFigurative,
		patterns: `
deaf ears|ear
lame excuse{,s}
tunnel vision`,
	},
];
