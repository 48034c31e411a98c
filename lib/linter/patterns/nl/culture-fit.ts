import type { PatternGroup } from '../../model';
import { isExpected, isNotClients } from '../../rules/culture-fit';

export const cultureFit: readonly PatternGroup[] = [
	{
		patterns: `
[past|passen|passend|passende|pas ~3 in|bij ~1 ons|onze|het|de ~2 team|cultuur|club|plaatje|bedrijfscultuur|clubje|groep|ploeg|sfeer|familie|werkcultuur|organisatiecultuur|mentaliteit] !profiel
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
[borrel{,s,t,en}|vrijdagmiddagborrel{,s}|vrijmibo|vrijmibo's|vrijdagborrel{,s}|teamborrel{,s}|weekborrel{,s}|bierpong|kroegentocht{,en}|skireis|wintersportreis|drankje{,s}|biertje{,s}|bitterballen|*borrel|*borrels|feestbeest{,en}|feestneus|feestvierder{,s}|drankspel|pilsje{,s}|feestjes|tafelvoetbal|tafeltennistafel|nerf|wijntje{,s}|kroeg|dakterrasborrel|speciaalbiertjes|cocktails]
[biertje|drankje|wijntje|pilsje|koud biertje ~3 drinken|doen|pakken]
[samen ~3 biertje|kroeg|bier|stappen|feesten]
[bier|wijn|drank ~3 koelkast|staat|vloeit|koud|tap]
[biertje ~1 niet ~1 afslaat|vies|afslaan]
[houdt|hou|dol ~2 van|op ~2 feestje|feestje|feestjes|borrel|biertje|gezelligheid ~2 borrel?]
[legendarische|beruchte|dolle|onvergetelijke|spectaculaire ~1 feesten|borrels|feestjes|uitjes|teamuitjes|bedrijfsfeesten]
[stevig feesten]
[feestje bouwen|te bouwen|vieren]`,
	},
	{
		test: isNotClients,
		patterns: `
[een|als|echte|grote|hechte|warme|tweede|onze|soort|gezellige|leuke familie] !van|recht|rechter|die|met|kamer|huis|en
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
];
