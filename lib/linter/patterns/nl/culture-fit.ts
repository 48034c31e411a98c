import type { PatternGroup } from '../../model';
import { isExpected, isFit, isNotClients } from '../../rules/culture-fit';

export const cultureFit: readonly PatternGroup[] = [
	{
		test: isFit,
		patterns: `
[pas* ~3 in|bij ~1 onze|ons|het|de ~2 plaatje|@club] !profiel
klik ~3 onze|ons|@club|hebben
een van ons
ons kent ons
dezelfde|zelfde|onze|ons ~1 humor|dna|bloedgroep|golflengte
ons soort mensen
onze|foute|hard{e}|zwarte ~1 humor|grap*
gelijkgestemd{,e,en}|gelijkgezinden|incrowd`,
	},
	{
		names: false,
		about: 'team',
		test: isExpected,
		patterns: `
@drinks|feestjes|feestbeest{,en}|feestvierder{,s}|*borrels|tafelvoetbal|bitterballen|kroegentocht{,en}
samen ~3 @drinks|bier|kroeg|stappen|feesten
bier|wijn|drank ~3 staat|tap|koelkast|koud
koelkast|tap ~1 bier|wijn|drank
houdt|hou|dol ~2 van|op ~2 feestje{,s}|gezelligheid`,
	},
	{
		test: isNotClients,
		patterns: `
[een|onze|als|hechte|grote|soort|warme|echte|leuke|tweede|gezellige familie] !van|met|die|en|huis|kamer|recht{,er}
[bent|zijn|voelen|wij|vormen ~4 familie] !van|die|recht
[een|als|groot|warm|hecht gezin] !van|in|met|die
clubgevoel|familiegevoel|familiesfeer|gezinsgevoel
tweede thuis
deel van ~2 gezin|familie
vrienden voor het leven
collega's ~3 vrienden
broederschap|vriendenclub|vriendengroep`,
	},
	{
		open: false,
		names: false,
		test: (context, match) => isExpected(context, match) && isFit(context, match),
		patterns: `
cultuurfit|culture|culturele|cultural|team fit|match
*dag ~6 @booze
@drinks|feestjes|feest|*uitje|@booze ~6 verplicht|eis|vaste|niemand|iedereen|rijkelijk
*uitje|*weekend|*feest ~3 niemand
mee ~1 op|naar *uitje|*weekend ~3 hoort|horen|verwacht{en}
niet ~1 drinkt|meedrinkt
rondje{,s} ~1 af
net zo ~2 als ons|wij
vrienden dan collega's
in ons|het plaatje
iedereen ~4 *uitje|*weekend
bij ons passen
@drinks|feest{,je}|kroeg|drinkt|@booze ~6 nooit|verplicht|horen|telt|erbij|mag|vaste|verwachten|hoor{t}|mis{t}|overslaa*
horen|hoort|hoor ~2 je|u|er ~3 niet ~2 bij
gezelligheidsdier{,en}|meeborrel*|meedrink*|zuipen
houdt|drinkt|drinken|lust ~3 @drinks|bier|wijn|pils
kroegavond{,en}|stamkroeg
aan het|de bier|wijn|drank|borrel
na|naast|tijdens ~1 het? werken|werk|werktijd ~5 @drinks|bier|kroeg|drinken
[pas{t,sen}|voelt|voeg{t}|passende|match*|aanslui{t,ten,ting}|klikt ~3 aan|met|tussen|in|bij ~3 ons|@club|plaatje|humor|vriend*|clan] !werktijden|leven|profiel|agenda
klik|match ~3 ons|@club|alles|belangrijk*|doorslag*|essentieel
onze|ons soort|type|slag
onder ons|vrienden|gelijken
[net|types|lijk{t,en}|denk{t,en}|mensen|collega's|iemand|praat op|als|zoals ons|wij] $
onze|ons|hetzelfde|dezelfde|studentikoze|corporale|foute|harde|droge ~1 humor|dna|sfeer|grappen
studentikoos|studentikoze|corporale
[wij|we|@club ~2 een|als|hechte|grote|soort|warme|net|echt ~2 gezin|familie|vriend*] !van|met|die|bedrijf|recht
collega's ~2 zijn|voelen|worden|waren ~3 vrienden|familie
elke|iedere|ieder *dag|week|avond|maand|weekend ~6 @drinks|bier|kroeg|tap|*kroeg|bar|cafe
@drinks|bier|*uitje|*weekend|*feest|*uitjes|feest{,en,je,jes} ~4 niet|nooit|verplicht|standaard|altijd|sla|over|vast
[bierkoelkast|biertap] !schoon|repareert
in|bij onze|ons ~1 @club ~1 pas{t,sen}
lid|deel|onderdeel van ~2 gezin|familie
wij|we|samen ~6 naar|in ~1 kroeg`,
	},
];
