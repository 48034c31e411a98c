import type { PatternGroup } from '../../model';
import { isExpected, isFit, isNotClients } from '../../rules/culture-fit';

export const cultureFit: readonly PatternGroup[] = [
	{
		test: isFit,
		patterns: `
[passen{,de,d}|pas{,t} ~3 in|bij ~1 ons|onze|het|de ~2 team|cultuur|club{,je}|plaatje|bedrijfscultuur|groep|ploeg|sfeer|familie|werkcultuur|organisatiecultuur|mentaliteit] !profiel
[cultuurfit|culture fit|cultural fit|teamfit|cultuurmatch|klik met ~2 team|onze]
[persoonlijke|juiste|goede|een klik ~3 team|ons|collega's|hebben]
[klik ~2 met ~2 team|ons|groep|collega's]
[een van ons]
[ons kent ons]
[ons soort mensen]
[zelfde ~2 humor|gevoel|mentaliteit|bloedgroep|achtergrond|golflengte]
[onze|ons ~1 humor|dna|bloedgroep]
[gevoel voor ~1 onze|foute|ons|harde|zwarte humor]
[harde|foute|zwarte|botte ~1 humor|grappen|grap|grapjes]
[gelijkgestemd{,e,en}|gelijkgezinden|ouwe-jongens-krentenbrood|incrowd]
[ouwe|oude jongens krentenbrood]`,
	},
	{
		names: false,
		test: isExpected,
		patterns: `
[borrel{,s,t,en}|vrijdagmiddagborrel{,s}|vrijmibo{,'s}|vrijdagborrel{,s}|teamborrel{,s}|weekborrel{,s}|bierpong|kroegentocht{,en}|skireis|wintersportreis|drankje{,s}|biertje{,s}|bitterballen|*borrel{,s}|feestbeest{,en}|feestneus|feestvierder{,s}|drankspel|pilsje{,s}|feestjes|tafelvoetbal|tafeltennistafel|nerf|wijntje{,s}|dakterrasborrel|speciaalbiertjes|cocktails]
[biertje|drankje|wijntje|pilsje|koud biertje ~3 drinken|doen|pakken]
[samen ~3 biertje|kroeg|bier|stappen|feesten]
[bier|wijn|drank ~3 koelkast|staat|vloeit|koud|tap]
[biertje ~1 niet ~1 afslaat|vies|afslaan]
[houdt|hou|dol ~2 van|op ~2 feestje{,s}|borrel|biertje|gezelligheid ~2 borrel?]
[legendarische|beruchte|dolle|onvergetelijke|spectaculaire ~1 feesten|borrels|feestjes|uitjes|teamuitjes|bedrijfsfeesten]
[stevig feesten]
[feestje bouwen|te bouwen|vieren]`,
	},
	{
		test: isNotClients,
		patterns: `
[een|als|echte|grote|hechte|warme|tweede|onze|soort|gezellige|leuke familie] !van|recht{,er}|die|met|kamer|huis|en
[zijn|voelen|vormen|bent|wij ~4 familie] !van|recht|die
[als een? familie|gezin]
[familiegevoel|familiesfeer|familie-gevoel|familiebedrijf-gevoel|teamfamilie|collega-familie]
[een|hecht|groot|warm gezin] !met|van|die|in
[deel van ~2 familie|gezin]
[tweede thuis|familie]
[vrienden voor het leven]
[collega's ~3 vrienden]
[vriendenclub|vriendengroep|vriendenteam|broederschap]`,
	},
	{
		open: false,
		names: false,
		test: (context, match) => isExpected(context, match) && isFit(context, match),
		patterns: `
[borrel{,t,s}|kroeg|biertje|drinkt|meedrinkt|meeborrelt|bier|drankje|wijntje|vrijmibo|feest|feestje ~6 hoor|hoort|horen|erbij|telt|verplicht|verwachten|vaste|overslaat|overslaan|mist|mis|nooit|mag]
[hoor|hoort|horen ~2 je|u|er ~3 niet ~2 bij]
[meedrinken|meedrinkt|meeborrelen|meeborrelt|meefeesten|doorzakken|doorzakt|zuipen|kroegtijger{,s}|borrelaar{,s}|gezelligheidsdier{,en}|levensgenieter{,s}|bourgondier{,s}|feestganger{,s}|feestbeest{,en}|stapper{,s}|feestvierder{,s}|bierliefhebber{,s}|drankorgel]
[drinkt|lust|houdt|lusten|drinken ~3 pilsje|biertje|wijntje|borreltje|glaasje|bier|wijn]
[stamkroeg|kroegavond{,en}|stamcafe|afterparty|vrimibo|vrijdagmiddagbier|krat{,je} bier|pils]
[na|naast|tijdens ~1 het? werk|werken|werktijd ~3 kroeg|biertje|bier|borrel|borrelen|pils|pilsje|drinken]
[matcht|matchen|past|passen|match|aansluit|aansluiten|aansluiting|klikt|botert|voegt|voelt|invoegt|thuisvoelt|passende ~3 met|bij|in|tussen|aan ~3 cultuur|bedrijfscultuur|dna|club|clubje|plaatje|groep|vriendengroep|sfeer|humor|familie|clan|bubbel|mentaliteit|ons|team|mal|vriendenclub|gezelschap] !werktijden|leven|profiel|agenda
[klik|match ~3 team|collega's|groep|club|ons|cultuur|ploeg|belangrijker|belangrijkst|doorslag|doorslaggevend|alles|essentieel]
[ons|onze soort|slag|type|bloedgroep ~1 mensen|volk|mens|collega's|lui?]
[net als|zoals wij|ons] $
[lijkt|lijken|denkt|denken|praat|praten ~1 op|als|zoals ~1 ons|wij]
[onder ons|gelijken|vrienden|elkaar]
[types|mensen|collega's|iemand zoals wij|ons]
[dezelfde|hetzelfde|onze|ons|foute|droge|cynische|studentikoze|corporale|grove|schunnige|harde|kantoor ~1 humor|grappen|muziek|smaak|sfeer|hobby's|dna]
[studentikoos|studentikoze|corporaal|corporale|ballerig{,e}|lolbroek{,en}|bierdrinker{,s}]
[wij|we|team|afdeling|bedrijf|collega's ~2 een|als|net|echt|soort|hechte|grote|warme ~2 gezin|familie|vriendengroep|vriendenclub] !met|van|recht|die|bedrijf
[een grote|hechte|warme|gezellige|leuke familie|gezin] !met|van|die
[collega's ~2 zijn|worden|voelen|waren ~3 vrienden|familie|vriendinnen|broers|zussen]
[familiegevoel|familiesfeer|gezinsgevoel|wijgevoel|clubgevoel|kameraden|kameraadschap]
[thuiskomen bij|als ~2 familie|gezin]
[elke|iedere maandag|dinsdag|woensdag|donderdag|vrijdag|week|avond|maand ~3 staan|zitten|hangen|eindigen|belanden|drinken|gaan ~2 aan|in|op|naar ~1 bar|kroeg|cafe|terras|biertje|stamkroeg|borrel|bier|wijn|pub|tap]
[bij ons|hier ben|hoor|word ~1 je ~2 familie|gezin|vriend|vriendin]
[hetzelfde|dezelfde|ons|zelfde gevoel|soort voor? humor|grappen|mensen|hobby's|smaak] ~2 als|wij|hebt|deelt|past
[gevoel voor humor als wij|ons]
[pint|pintje|biertje|wijntje|borrel|drankje ~2 pakt|drinkt|pakken|drinken|doet|vat] 
[personeelsuitje{,s}|teamuitje{,s}|bedrijfsfeest{,en}|feest{,en,je,jes}|borrel{,s}|teamweekend{,en}|skireis|vrijmibo|vrijdagmiddagborrel ~4 niet|nooit|verplicht|erbij|standaard|altijd|sla|over|vast]
sla|slaat|mist|mis ~2 [geen|nooit ~1 personeelsuitje|teamuitje|feest|feestje|borrel|vrijmibo|uitje]
[elke|iedere vrijdag|donderdag|week|avond ~1 bier|wijn|borrel|cocktails|shots|kroeg|pils|bitterballen]
[biertap|bierkoelkast|bierpomp|bartafel|drankkast|tapkast|barretje] !schoon|repareert
[in|bij onze|ons groep|club{,je}|team|ploeg|kring ~1 passen|past]
[deel|onderdeel|lid van de|onze familie]
we|wij|samen ~6 [in|naar ~1 kroeg]`,
	},
];
