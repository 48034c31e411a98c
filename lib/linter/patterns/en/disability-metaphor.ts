import type { PatternGroup } from '../../model';
import { isFigurative } from '../../rules/disability-metaphor';

export const disabilityMetaphor: readonly PatternGroup[] = [
	{
		test: isFigurative,
		patterns: `
[crazy|insane|mad|nuts|bonkers|lunatic|loony|batty|cuckoo|barmy|deranged|demented|psychotic|psycho|schizophrenic|schizo|manic|maniac|maniacs|hysterical|hysteria|maniacal|nutcase|nutter|nutters|loco|madhouse|madness|insanity|insanely|crazily|madly|maddening|idiot|idiots|idiotic|moron|moronic|imbecile|retarded|retard|spaz|spastic|dimwit|cretin|lunacy|bedlam|neurotic|bipolar|autistic|paranoid]
our|your|their|my|no|a [blind spot{,s}] !of|behind
[blind eye|faith|alley|trust|side|leading|to|panic]
[blindsided|blinded|blindly|blindside|double blind]
[tone deaf|blind]
[tone-deaf|tonedeaf]
[deaf ears|ear|to]
[dialogue|conversation of the deaf]
[lame excuse{,s}|duck|joke|attempt]
[lame] $
is|are|was|so|too|how [lame] !dog|horse|duck
[paralysed|paralyzed|crippled by ~2 fear|rules|tape|debt|indecision|doubt|bureaucracy]
[cripple{,d,s}|crippling|crippled by|paralysed|paralyzed|paralysing|paralyzing|paralysis by]
[ocd|add|adhd ~1 about|over|when|level|moment{,s}|streak|tendencies|like]
[a|so|bit|little|slightly|are|be ~1 ocd|adhd|autistic|schizo]
[obsessive compulsive|obsessive-compulsive]
[on the spectrum|autism]
[blind] $
[sick|ill joke|burn]
[tunnel vision]
[nuthouse{,s}|nut-house|loony-bin|funny-farm|freakshow|lunatics]
[addicted to] !love
@be ~2 [addict{,s}|junkie{,s}]
[data|adrenaline|excel|coffee|work junkie{,s}|addict{,s}]
[basket|head|nut case|cases]
[handicap{,s,ped}] by
[wheelchair bound|confined to a wheelchair]
[short-sighted|shortsighted]
[walking wounded]
[dumb down|question|idea|dumbed]
[mental ~1 workload|day|week|pace|hours]
[sanity check{,s}]
[limp along|limping]
[falling on deaf]
[brain dead|braindead]
[midget|midgets|dwarfed]
`,
	},
];
