import type { PatternGroup } from '../../model';
import { isFigurative } from '../../rules/disability-metaphor';

export const disabilityMetaphor: readonly PatternGroup[] = [
	{
		test: isFigurative,
		patterns: `
[autistic|barmy|batty|bedlam|bipolar|bonkers|crazily|crazy|cretin|cuckoo|demented|deranged|dimwit|hysteria|hysterical|idiot|idiotic|idiots|imbecile|insane|insanely|insanity|loco|loony|lunacy|lunatic|mad|maddening|madhouse|madly|madness|maniac|maniacal|maniacs|manic|moron|moronic|neurotic|nutcase|nuts|nutter|nutters|paranoid|psycho|psychotic|retard|retarded|schizo|schizophrenic|spastic|spaz]
a|my|no|our|their|your [blind spot{,s}] !behind|of
[blind alley|eye|faith|leading|panic|side|to|trust]
[blinded|blindly|blindside|blindsided|double blind]
[tone blind]
[tone-deaf|tonedeaf]
[deaf ear|ears|to]
[conversation|dialogue of the deaf]
[lame attempt|duck|excuse{,s}|joke]
[lame] $
are|how|is|so|too|was [lame] !dog|duck|horse
[crippled|paralysed|paralyzed by ~2 bureaucracy|debt|doubt|fear|indecision|rules|tape]
[crippled|cripple{,d,s}|crippling by|paralysed|paralysing|paralysis|paralyzed|paralyzing by]
[add|adhd|ocd ~1 about|level|like|moment{,s}|over|streak|tendencies|when]
[a|are|be|bit|little|slightly|so ~1 adhd|autistic|ocd|schizo]
[obsessive compulsive|obsessive-compulsive]
[on the autism|spectrum]
[blind] $
[ill|sick burn|joke]
[tunnel vision]
[freakshow|funny-farm|loony-bin|lunatics|nut-house|nuthouse{,s}]
[addicted to] !love
@be ~2 [addict{,s}|junkie{,s}]
[adrenaline|coffee|data|excel|work addict{,s}|junkie{,s}]
[basket|head|nut case|cases]
[handicap{,s,ped}] by
[wheelchair bound|confined to a wheelchair]
[short-sighted|shortsighted]
[walking wounded]
[dumb down|dumbed|idea|question]
[mental ~1 day|hours|pace|week|workload]
[sanity check%]
[limp along|limping]
[falling on deaf]
[brain braindead|dead]
[dwarfed|midget|midgets]
`,
	},
];
