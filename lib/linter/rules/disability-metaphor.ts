import { governor, phrase } from '../frame';
import type { Match, Rule, SentenceContext } from '../model';
import { sources } from '../sources';

/** Medical and literal use keeps its word: *blinde bezoekers*, *autistische leerlingen*, *a blind reader*. */
function isFigurative(context: SentenceContext, match: Match): boolean {
	const sentence = context.text.slice(context.sentence.start, context.sentence.end).toLowerCase();
	if (
		/psychiatr|patient|patiënt|cli[eë]nt|diagnos|behandel|therap|kliniek|zorgvrager|clinic|treat(?:ment|s)?\b|hospital|schizophrenia research|research (?:on|into)|onderzoek naar|braille|audiodescri/.test(
			sentence,
		)
	)
		return false;
	const after = phrase(context.words, match.last, match.last + 1);
	return !(
		governor(context, match.first) === 'work' &&
		/^(?:mensen|bezoekers|leerlingen|people|visitors|children|readers|users|residents|kinderen|bewoners)$/.test(
			after,
		)
	);
}

export const disabilityMetaphor: Rule = {
	id: 'disability-metaphor',
	version: 1,
	category: 'disability',
	severity: 'tip',
	sources: [sources.rijkTips, sources.codeDi],
	patterns: {
		nl: [
			{
				test: isFigurative,
				patterns: `
[gekke|knotsgekke|maffe|dolle ~1 boel|dagen|dag|week|weken|club|team|bende|drukte|tijden|maandag|ideeen|planning|plannen|deadlines|werkweek|uren|boel|collega's|baan|types]
[gekkenhuis|gekkigheid|gekkenwerk|gestoord|gestoorde|knettergek|knotsgek|stapelgek|krankzinnig{,e}|idioot|idiote|idioterie|waanzinnig{,e}|debiel{,e}|achterlijk{,e}|imbeciel|mongool|mongolen|mafkees|mafkezen|lijpe|geschift{,e}|waanzin|getikt{,e}|zwakzinnig|gestoorden|gekken|malloot|schizofreen|schizofrene|autistisch|autistische|hysterisch|hysterische|neurotisch|neurotische|bipolair|manisch|manische|psychotisch|psychopaat|paranoide|paranoia|gekkies]
bent|ben|is|zijn ~3 [gek|maf|lijp|knettergek|gestoord] !op|van|genoeg
[gek genoeg]
[van de zotte]
[hartstikke gek]
behoorlijk|beetje|nogal|erg|wat|te [kreupel|mank|lam|kreupele]
[beetje|lekker|heerlijk|goed|licht ~1 gek|gestoord|autistisch|maf|getikt|geschift]
[word|wordt|worden|werd|maakt|maken ~3 gek|gestoord]
[blinde vlek{,ken}|muur|paniek]
[blind vertrouwen|vertrouwt|vertrouw|varen|varing|staren|voor|typen|typt|op]
[vertrouwt|vertrouwen|varen|vaart ~2 blind]
[doof voor|zijn voor|aan]
[aan|voor|op|tegen dovemansoren]
[oost-indisch|oostindisch doof]
dovemansoren|dovemansgesprek
[lam geslagen|lamgeslagen|verlamd|verlamt|verlammende|verlammend|lamlegt|lamgelegd|platgelegd]
[manke|kreupele|mank|kreupel ~1 organisatie|vergelijking|proces|systeem|afdeling|planning]
[gaat|gaan|ging ~2 mank]
[ocd|autist{,en}|spast{,en}|spastisch|spastische|borderliner]
[een tikje|beetje adhd|autisme|ocd|autistisch]
[te gek|tegek{,ke}|super gek]
[kippig|halfblind|stekeblind|stokdoof|ziende blind|kortzichtig{,e}|horende doof]
[organisatie|afdeling|team|project|land ~1 op krukken]
[dwangmatig{,e}|dwangneurose|smetvrees]
[bezeten van]
[zotte|zot van]`,
			},
		],
		en: [
			{
				test: isFigurative,
				patterns: `
[crazy|insane|mad|nuts|bonkers|lunatic|loony|batty|cuckoo|barmy|deranged|demented|psychotic|psycho|schizophrenic|schizo|manic|maniac|maniacs|hysterical|hysteria|maniacal|nutcase|nutter|nutters|loco|madhouse|madness|insanity|insanely|crazily|madly|maddening|idiot|idiots|idiotic|moron|moronic|imbecile|retarded|retard|spaz|spastic|dimwit|cretin|lunacy|bedlam|neurotic|bipolar|autistic|paranoid]
[blind spot{,s}|eye|faith|alley|trust|side|leading|to|panic]
[blindsided|blinded|blindly|blindside|double blind]
turn|turns|turned|turning [~1 blind eye]
[tone deaf|blind]
[tone-deaf|tonedeaf]
[deaf ears|ear|to]
[fall|falls|fell on deaf ears]
[dialogue|conversation of the deaf]
[lame excuse{,s}|duck|joke|attempt]
[lame] $
[cripple{,d,s}|crippling|crippled by|paralysed|paralyzed|paralysing|paralyzing|paralysis by]
[ocd|add|adhd ~1 about|over|when|level|moment{,s}|streak|tendencies|like]
[a|so|bit|little|slightly|are|be ~1 ocd|adhd|autistic|schizo]
[obsessive compulsive|obsessive-compulsive]
[on the spectrum|autism]
[suffers|suffering|suffered from] !shortage|staff|a
[wheelchair bound|confined to a wheelchair]
[short-sighted|shortsighted]
[walking wounded]
[dumb down|question|idea|dumbed]
[mental ~1 workload|day|week|pace|hours]
[stir crazy]
[sanity check{,s}]
[limp along|limping]
[falling on deaf]
[brain dead|braindead]
[midget|midgets|dwarfed]
[crazy ~1 busy]`,
			},
		],
	},
};
