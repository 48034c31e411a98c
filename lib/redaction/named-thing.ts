import { has } from './data/bloom';
import { lean } from './match';
import { dutchThing } from './named-thing-dutch';
import { englishThing } from './named-thing-english';
import type { Context } from './recognisers/model';

const eponym =
	/\b(?:(?:ministry|ministerie|department|departement|minister|staatssecretaris|directorate|directie|faculty|faculteit|inspectie|inspectorate|school) (?:of|van|voor|for)(?: (?:de|het|the))? $)|\b(?:wet|model|theorie|methode|ladder|formule|driehoek|diagram|vergelijking|wiel|getal|leercyclus|leerstijlen|principe|cirkel|schaal|piramide|curve|regel|paradox|effect|stelling|syndroom|ziekte|matrix|kwadrant\w*|law|theory|principle|circle|scale|pyramid|rule|paradox|theorem|syndrome|disease|method|matrix|quadrants?|razor|test|index|verdrag|akkoord|treaty|arrest|stad|slag|huis|toren|kanaal|graf|schilderij\w*|boek\w*|gedicht\w*|muziek|werk|symfonie|books?|poems?|paintings?|music|works|novels?|plays?|film\w*) (?:van|of|by|from)(?: (?:de|het|the))? $/;
const eponymAfter =
	/^'?s? ?(?:-|'s )?(?:law|wet|theorem|razor|model|matrix|pyramid|piramide|principle|curve|methode|method|test|score|schaal|scale|cirkel|circle|cycle|index|distribution|verdeling|effect)\b/;
const objects =
	/\b(?:plant\w*|ficus|cactus|boom|tree|\w*machine\w*|robot\w*|auto|bus|boot|boat|schip|ship|\w*hond|dog|\w*kat|poes|kater|cat|\w*paard|merrie|hengst|horse|koe|cow|schaap|sheep|kip|geit|goat|vogel|bird|computer\w*|server\w*|printer\w*|systeem|system|dummy|drone\w*|kraan|crane|tractor|vrachtwagen|truck|project|algoritme|algorithm|spreadsheet|chatbot|bot|tool|app|programma|program|model|orkaan|storm|hurricane|bestand|file|kopieerapparaat|koffieapparaat|stofzuiger|veegwagen|strooiwagen|strooier|grader|plough|snowplough|lift|beamer|pop|doll|mascotte|mascot|knuffel|pony|ezel|donkey|vis|fish|goudvis|cavia|konijn|rabbit|mug|cup|lathe|kettle|\w*maaier|\w*schip|\w*boot|\w*wagen|fregat|labrador|teckel|herder|spaniel|terrier|papegaai|kanarie|hamster|zwaan|stapler|oven|kast|sculpture|beeld|statue|forklift|heftruck|trolley|boiler|laptop)\b/;

const directObject =
	/\b(?:printer|robot|\w*plant|ficus|cactus|\w*fiets|\w*sleutel|\w*kast|kachel|ketel|vogelverschrikker|sneeuwpop|\w*schip|motorjacht|sleepboot|veerboot|veerpont|pont|reddingsboot|sloep|tjalk|skutsje|tanker|strooiwagen|veegwagen|strooier|graafmachine|kraan|heftruck|tractor|bulldozer|boor|tunnelboor|tunnelboormachine|drone|chatbot|assistent|satelliet|computer|supercomputer|koffiemachine|koffieautomaat|stofzuiger|\w*maaier|teckel|labrador|herder|\w+hond|\w+paard|pony|ezel|geit|stier|koe|papegaai|kater|poes|zwaan|ooievaar|orkaan|wervelstorm|mascotte|vessel|tugboat|tug|ferry|lifeboat|barge|digger|excavator|gritter|kettle|hurricane|cyclone|satellite|labrador|spaniel|collie|terrier|mascot|parrot|donkey|pony|mare|stallion|supercomputer|photocopier|coffee machine)(?: de| the)? ["']?$/;

/** A ship, a storm or a royal name: nobody the candidate worked with. */
const nobody =
	/\b(?:storm|orkaan|hurricane|cyclone|hr\.? ?ms\.?|zr\.? ?ms\.?|ms\.|ss|(?:koningin|koning|prinses|prins|keizer|queen|king|princess|prince|emperor|sint|sinte)) $/;
/** “een labrador genaamd Jan”, “een schip met de naam Maria”. */
const namedObject =
	/\b(?:\w*schip|\w*boot|\w*hond|\w*paard|\w*wagen|\w*maaier|labrador|teckel|herder|spaniel|terrier|papegaai|kater|poes|kat|pony|ezel|koe|stier|zwaan|robot|chatbot|drone|kraan|vessel|ship|boat|ferry|dog|horse|cat|parrot|mower|digger),? (?:genaamd|geheten|gedoopt|met (?:de|als) naam|die (?:\w+ )?(?:heet|heette)|called|named|by the name of)(?: (?:de|the))? ["']?$/;
/** “de Hendrika, een Duits vrachtschip”: said right after the name. */
const vesselAfter =
	/^["']?,? (?:een|de|het|ons|onze|a|an|the|our) (?:[a-z-]+ ){0,2}(?:\w*schip|\w*boot|fregat|tanker|tjalk|pont|veerpont|kotter|loodsboot|\w*maaier|\w*wagen|ship|vessel|tug|ferry|frigate|trawler|barge)\b/;

const objectBefore = new RegExp(`${objects.source},? $`);
const objectAfter = new RegExp(
	`^, (?:(?:a|an|the|our|onze|de|het|een|oude|old) )*(?:nickname (?:for|of) |bijnaam (?:van|voor) )?(?:(?:a|an|the|our|onze|de|het|een|oude|old) )*${objects.source}(?![ -](?:\\w*(?:driver|operator|handler|pilot|manager|leader|lead|builder|planner|tester|maker|cleaner|mechanic|engineer|broker|owner|designer|developer|keeper|clerk|hand|officer|man|woman|nurse|boss|chief|team|trainer|walker|warden|captain|skipper|assistant|coordinator|bestuurder|leider|eigenaar|bouwer|beheerder))\\b)`,
);

/** “Goedhart Leven heette de verzekeraar destijds”: what a firm, a club or a thing is called. */
const calledBody =
	/^ (?:heet|heette) (?:de|het|die|dat|onze|mijn) (?:\w+ )?\w*(?:verzekeraar|bedrijf|bedrijfje|firma|winkel|zaak|keten|club|vereniging|stichting|school|straat|schip|boot|krant|blad|wijk|buurt|project|methode|systeem|programma|pakket|cursus|fabriek|bank|kroeg|cafe|leverancier|uitgever|uitgeverij|makelaar|werf|polder|molen|brug|sluis|dienst|afdeling|gemeente|partij)\b/;

/** Whether the run is a law, model or work of that name, or an object that somebody gave a name. */
export function namedThing(context: Context, from: number, to: number): boolean {
	const { tokens, canon, sentences } = context.document;
	const first = tokens[from];
	const last = tokens[to];
	if (!first || !last) return false;
	if (englishThing(context, from, to) || dutchThing(context, from, to)) return true;
	const before = canon.slice(Math.max(0, first.start - 34), first.start);
	if (lean(eponym).test(before) || lean(eponymAfter).test(canon.slice(last.end, last.end + 14))) return true;
	// “Storm Ciarán”, also when the run begins after the word.
	if (
		lean(nobody).test(before) ||
		lean(namedObject).test(canon.slice(Math.max(0, first.start - 60), first.start))
	)
		return true;
	if (lean(vesselAfter).test(canon.slice(last.end, last.end + 50))) return true;
	if (calledBody.test(canon.slice(last.end, last.end + 60))) return true;
	const sentence = sentences[first.sentence];
	const text = canon.slice(
		Math.max(sentence?.start ?? 0, first.start - 110),
		Math.min(sentence?.end ?? last.end, last.end + 30),
	);
	// “de printer Gerrit”, “motorschip Johanna”: the object stands right before its name.
	if (lean(directObject).test(before) && !/\b(?:mijn|my) (?:man|vrouw|ome|oom|opa)\b/.test(before))
		return true;
	if (
		/^, (?:zo noemden?|zo heette|zoals) (?:\w+ ){1,3}(?:de|het|onze|die) /.test(
			canon.slice(last.end, last.end + 50),
		) &&
		lean(objects).test(canon.slice(last.end, last.end + 70))
	)
		return true;
	if (/\b(?:named|called|christened|nicknamed) (?:it|them|the \w+|this \w+|that \w+) $/.test(before))
		return true;
	if (
		lean(objectBefore).test(before) &&
		!/\b(?:mijn|my) (?:man|vrouw)\b/.test(before) &&
		/^,/.test(canon.slice(last.end, last.end + 2))
	)
		return true;
	if (
		/^, (?:a |an |the |our |onze |de |het |een )?(?:(?:nick)?name (?:for|of) |bijnaam (?:van|voor) )?(?:our |the |onze |de |het )?/.test(
			canon.slice(last.end, last.end + 50),
		) &&
		lean(objectAfter).test(canon.slice(last.end, last.end + 60))
	)
		return true;
	if (
		to > from &&
		/^(?:\w*schip|vrouwe|motorjacht|sleepboot|veerboot|storm|project|hurricane|orkaan|operatie|operation|cyclone|mission|missie|systeem|system|tool|app|robot|schip)$/.test(
			first.text,
		)
	)
		return true;
	const after = canon.slice(last.end, last.end + 30);
	// “Rozemarijn, het kruid”; “Jansen & De Boer”, a firm; “ik las Kahneman”, a writer
	if (
		/^, (?:het|de|een|the|a|an) (?:kruid|plant|bloem|vogel|boom|vis|kleur|maand|ster|planeet|herb|flower|bird|tree|colour|planet)\b/.test(
			after,
		) ||
		((/^ & [a-z]/.test(after) || / & $/.test(before)) &&
			!has(context.data.first, first.text) &&
			/\b(?:koch\w*|koop\w*|bestel\w*|lever\w*|factu\w*|aannemer|bought|ordered|suppl\w*|invoice\w*)\b/.test(
				canon.slice(sentence?.start ?? 0, sentence?.end ?? 0),
			)) ||
		/\b(?:ik las|las ik|lees ik|ik lees) $/.test(before)
	)
		return true;
	if (
		/.{4}(?:brug|tunnel|kanaal|sluis|gemaal|stadion|kazerne|ziekenhuis)$/.test(last.text) &&
		(last.text.length > 10 || !has(context.data.last, last.text))
	)
		return true;
	// “Het plan heette Bert”
	if (
		/\b(?:het|ons|dit|de|onze|dat) (?:\w*plan|aanpak|campagne|proef|pilot|actie|\w*werkgroep|overleg|initiatief|\w*systeem|\w*project|\w*programma|rapport|handleiding|formulier|protocol|scherm|model) (?:heet|heette|heten|noemden we|noemen we) ["']?$/.test(
			canon.slice(Math.max(0, first.start - 48), first.start),
		)
	)
		return true;
	// “Mijn geleidehond Sjaan”.
	if (/\b\w*(?:hond|poes|kater|paard|pony|konijn|papegaai|dog|cat|horse)(?: genaamd| called)? $/.test(before))
		return true;
	const person =
		/\b(?:collega\w*|vrouw|man|jongen|meisje|client|clienten|bewoner|bewoonster|cursist|leerling|kind|baby|zoon|zoontje|dochter|dochtertje|buurman|buurvrouw|vriend|vriendin|student|stagiair\w*|klant|patient|vader|moeder|broer|zus|colleague|woman|boy|girl|resident|tenant|pupil|child|son|daughter|neighbour|friend|trainee|mother|father|brother|sister)\b/;
	// “Er was een hond. Hij heet Bello.”
	if (
		/\b(?:hij|zij|ze|die|it|he|she) (?:heet|heette|is called|was called|is named) $/.test(before) &&
		sentence &&
		first.sentence > 0 &&
		!person.test(text)
	) {
		const earlier = sentences[first.sentence - 1];
		const told = canon.slice(Math.max(earlier?.start ?? 0, sentence.start - 120), sentence.start);
		if (lean(objects).test(told) && !person.test(told)) return true;
	}
	const naming =
		/\b(?:by the name of|heet|heette|heten|genaamd|gedoopt|named|called|christened|is called|was called|doopten|noemden|noemde|noemen|noem) (?:\w+ ){0,2}$/.test(
			before,
		) || /^ (?:genoemd|gedoopt|genaamd|noem(?:en|den|de)\b)/.test(canon.slice(last.end, last.end + 10));
	return (
		naming &&
		(lean(objects).test(text) ||
			(/\b(?:hem|haar|het|dat|ding|it) $/.test(before) && !/\bik noem(?:de)? (?:hem|haar) $/.test(before))) &&
		!/\b(?:mij|me|ik heet|mijn naam|i am|i'm)\b/.test(before) &&
		!person.test(text)
	);
}
