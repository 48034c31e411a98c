import type { Match, Rule, SentenceContext } from '../model';
import { sources } from '../sources';

/** What is voluntary, or good without drink, excludes nobody. */
const isExpected = (context: SentenceContext, _match: Match): boolean => {
	const next = context.sentences[context.index + 1];
	return !/vrijwillig|niet verplicht|hoeft niet|zonder alcohol|alcoholvrij|wie wil|als je wilt|geen verplichting|voluntary|optional|no obligation|alcohol-free|non-alcoholic|if you like|if you want|whoever|alcoholbeleid|alcohol policy|alcoholverslav|addiction|verslaving|handhav|vergunning|licence|permit/i.test(
		context.text.slice(context.sentence.start, next?.end ?? context.sentence.end),
	);
};

const isNotClients = (context: SentenceContext): boolean =>
	!/gezinnen|families and|pleeggezin|foster|cli[eë]nt|families with|clients/i.test(
		context.text.slice(context.sentence.start, context.sentence.end),
	);

/** Fit with "our kind", parties and drink, and the team as a family. */
export const cultureFit: Rule = {
	id: 'culture-fit',
	version: 1,
	category: 'culture',
	severity: 'tip',
	sources: [sources.college, sources.practice],
	patterns: {
		nl: [
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
		],
		en: [
			{
				patterns: `
[culture|cultural|team|culture-fit ~1 fit|match|add] !for|of|sheet|day|report|kit
[fit{,s}|fitting|blend{,s}|match|matches|gel{,s} ~2 in? ~1 with|into|in|our|the ~2 culture|team|vibe|crew|gang|group|us|family|squad|tribe|mould]
[fits|fit in|right ~1 in? ~2 with|here]
[right|good|perfect|natural|great|strong fit] ~1 with|for ~2 team|culture|us|group|gang
[personal|right|good click|chemistry] ~3 team|us|group
[click{,s} with ~3 team|us|group|culture|gang|crew|bunch|squad]
[one of us]
[people like us]
[our kind of ~2 person|people]
[same wavelength|mindset|sense|humour]
[like-minded|likeminded ~1 people|colleagues|professionals|individuals?]
[our|dark|crude|banter|thick ~1 sense of humour|humor]
[sense of humour ~1 like|that]
[banter|lad culture|locker-room|in-crowd|bro culture]`,
			},
			{
				names: false,
				test: isExpected,
				patterns: `
[beer{,s}|pub|pubs|prosecco|booze|boozy|pints|drinks|cocktails ~3 friday|fridays|fridge|night|nights|tap|together|weekly|after|us|legendary]
[happy hour{,s}]
[monday|tuesday|wednesday|thursday|friday|weekly|monthly|team|office ~1 night|afternoon|evening? drinks|beers|booze|pints|pub|cocktails|borrel]
[friday ~2 beer{,s}|drinks|pub|booze|cocktails|wine|pints|happy]
[after|afterwork ~1 work ~2 drinks|beers|pints]
[after-work|weekly|thursday|team|office|free|monthly drinks|beers|beer|booze|party|parties]
[few|couple|cold ~1 of? ~1 beers|beer|pints|drinks]
[love|enjoy|like ~3 party|partying|parties|drink|pint|beer] !political
[party hard|animal{,s}|people|lovers]
[legendary|wild|crazy|epic ~2 parties|party|nights|drinks|christmas]
[beer pong|fridge|o'clock]
[down|in the pub]
[join ~3 pub|drinks|beers|pints]
[pub quiz|crawl|night{,s}]`,
			},
			{
				test: isNotClients,
				patterns: `
[we|we're|team|like|as|are|feel|feels|one|big|happy|close-knit|second|work ~4 family] !friendly|members|law|leave|court|support|services|doctor|doctors|reunification|and|life|who|with|care|health|policy|policies|benefits|home|homes|centre
[one big|happy ~1 family]
[close-knit|second|work|happy|extended ~1 family] !who
[work family]
[like|as ~2 family] !friendly
[family feel|feeling|vibe|atmosphere|spirit] 
[part of ~1 our|the|a ~2 family]
[friends for life]
[brothers and sisters]`,
			},
		],
	},
};
