import type { PatternGroup } from '../../model';
import { isExpected, isFit, isNotClients } from '../../rules/culture-fit';

export const cultureFit: readonly PatternGroup[] = [
	{
		test: isFit,
		patterns: `
[pas* ~3 in|bij ~1 ons|onze|het|de ~2 @club|plaatje] !profiel
klik ~3 @club|ons|onze|hebben
een van ons
ons kent ons
ons|onze|zelfde|dezelfde ~1 humor|dna|bloedgroep|golflengte
ons soort mensen
hard{e}|foute|zwarte|onze ~1 humor|grap*
gelijkgestemd{,e,en}|gelijkgezinden|incrowd`,
	},
	{
		names: false,
		test: isExpected,
		patterns: `
*borrels|@drinks|kroegentocht{,en}|bitterballen|feestbeest{,en}|feestvierder{,s}|feestjes|tafelvoetbal
samen ~3 @drinks|bier|kroeg|stappen|feesten
bier|wijn|drank ~3 koelkast|staat|koud|tap
houdt|hou|dol ~2 van|op ~2 feestje{,s}|gezelligheid`,
	},
	{
		test: isNotClients,
		patterns: `
[een|als|echte|grote|hechte|warme|tweede|onze|soort|gezellige|leuke familie] !van|recht{,er}|die|met|kamer|huis|en
[zijn|voelen|vormen|bent|wij ~4 familie] !van|recht|die
[een|als|hecht|groot|warm gezin] !met|van|die|in
familiegevoel|familiesfeer|gezinsgevoel|clubgevoel
tweede thuis
deel van ~2 familie|gezin
vrienden voor het leven
collega's ~3 vrienden
vriendenclub|vriendengroep|broederschap`,
	},
	{
		open: false,
		names: false,
		test: (context, match) => isExpected(context, match) && isFit(context, match),
		patterns: `
cultuurfit|culture|cultural|culturele|team fit|match
*dag ~6 @booze
feest|feestjes|@drinks|@booze|*uitje ~6 verplicht|eis|vaste|niemand|iedereen|rijkelijk
*weekend|*uitje|*feest ~3 niemand
niet ~1 drinkt|meedrinkt
rondje{,s} ~1 af
net zo ~2 als wij|ons
vrienden dan collega's
in ons|het plaatje
iedereen ~4 *weekend|*uitje
bij ons passen
@drinks|@booze|kroeg|drinkt|feest{,je} ~6 hoor{t}|horen|erbij|telt|verplicht|verwachten|vaste|overslaa*|mis{t}|nooit|mag
hoor|hoort|horen ~2 je|u|er ~3 niet ~2 bij
meedrink*|meeborrel*|zuipen|gezelligheidsdier{,en}
drinkt|lust|houdt|drinken ~3 @drinks|bier|pils|wijn
stamkroeg|kroegavond{,en}
na|naast|tijdens ~1 het? werk|werken|werktijd ~3 kroeg|@drinks|bier|drinken
[match*|pas{t,sen}|aanslui{t,ten,ting}|klikt|voeg{t}|voelt|passende ~3 met|bij|in|tussen|aan ~3 @club|plaatje|vriend*|humor|clan|ons] !werktijden|leven|profiel|agenda
klik|match ~3 @club|ons|belangrijk*|doorslag*|alles|essentieel
ons|onze soort|slag|type
onder ons|gelijken|vrienden
[net|types|mensen|collega's|iemand|lijk{t,en}|denk{t,en}|praat als|zoals|op wij|ons] $
dezelfde|hetzelfde|onze|ons|foute|droge|studentikoze|corporale|harde ~1 humor|grappen|sfeer|dna
studentikoos|studentikoze|corporale
[wij|we|@club ~2 een|als|net|echt|soort|hechte|grote|warme ~2 gezin|familie|vriend*] !met|van|recht|die|bedrijf
collega's ~2 zijn|worden|voelen|waren ~3 vrienden|familie
elke|iedere|ieder *dag|week|avond|maand|weekend ~6 bar|kroeg|cafe|*kroeg|tap|@drinks|bier
*uitje|*uitjes|*feest|*weekend|feest{,en,je,jes}|@drinks|bier ~4 niet|nooit|verplicht|standaard|altijd|sla|over|vast
[biertap|bierkoelkast] !schoon|repareert
in|bij onze|ons ~1 @club ~1 pas{t,sen}
deel|onderdeel|lid van ~2 familie|gezin
we|wij|samen ~6 naar|in ~1 kroeg`,
	},
];
