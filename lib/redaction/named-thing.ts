import type { Context } from './recognisers/model';

const eponym =
	/\b(?:(?:ministry|ministerie|department|departement|minister|staatssecretaris|directorate|directie|faculty|faculteit|inspectie|inspectorate|school) (?:of|van|voor|for)(?: (?:de|het|the))? $)|\b(?:wet|model|theorie|methode|principe|cirkel|schaal|piramide|curve|regel|paradox|effect|stelling|syndroom|ziekte|matrix|kwadrant\w*|law|theory|principle|circle|scale|pyramid|rule|paradox|theorem|syndrome|disease|method|matrix|quadrants?|razor|test|index|verdrag|akkoord|treaty|arrest|stad|slag|huis|toren|kanaal|graf|schilderij\w*|boek\w*|gedicht\w*|muziek|werk|symfonie|books?|poems?|paintings?|music|works|novels?|plays?|film\w*) (?:van|of|by|from)(?: (?:de|het|the))? $/;
const eponymAfter =
	/^'?s? ?(?:-|'s )?(?:law|wet|theorem|razor|model|matrix|pyramid|piramide|principle|curve|methode|method|test|score|schaal|scale|cirkel|circle|cycle|index|distribution|verdeling|effect)\b/;
const objects =
	/\b(?:plant\w*|ficus|cactus|boom|tree|machine\w*|robot\w*|auto|bus|boot|boat|schip|ship|\w*hond|dog|\w*kat|poes|kater|cat|\w*paard|merrie|hengst|horse|koe|cow|schaap|sheep|kip|geit|goat|vogel|bird|computer\w*|server\w*|printer\w*|systeem|system|dummy|drone\w*|kraan|crane|tractor|vrachtwagen|truck|project|algoritme|algorithm|spreadsheet|chatbot|bot|tool|app|programma|program|model|orkaan|storm|hurricane|bestand|file|kopieerapparaat|koffieapparaat|stofzuiger|veegwagen|strooiwagen|strooier|grader|plough|snowplough|lift|beamer|pop|doll|mascotte|mascot|knuffel|pony|ezel|donkey|vis|fish|goudvis|cavia|konijn|rabbit|mug|cup|lathe|kettle|stapler|oven|kast|sculpture|beeld|statue|forklift|heftruck|trolley|boiler|laptop)\b/;

const objectAfter = new RegExp(
	`^, (?:(?:a|an|the|our|onze|de|het|een|oude|old) )*(?:nickname (?:for|of) |bijnaam (?:van|voor) )?(?:(?:a|an|the|our|onze|de|het|een|oude|old) )*${objects.source}`,
);

/** Whether the run is a law, model or work of that name, or an object that somebody gave a name. */
export function namedThing(context: Context, from: number, to: number): boolean {
	const { tokens, canon, sentences } = context.document;
	const first = tokens[from];
	const last = tokens[to];
	if (!first || !last) return false;
	const before = canon.slice(Math.max(0, first.start - 34), first.start);
	if (eponym.test(before) || eponymAfter.test(canon.slice(last.end, last.end + 14))) return true;
	const sentence = sentences[first.sentence];
	const text = canon.slice(
		Math.max(sentence?.start ?? 0, first.start - 110),
		Math.min(sentence?.end ?? last.end, last.end + 30),
	);
	if (/\b(?:named|called|christened|nicknamed) (?:it|them|the \w+|this \w+|that \w+) $/.test(before))
		return true;
	if (
		new RegExp(`${objects.source},? $`).test(before) &&
		!/\b(?:mijn|my) (?:man|vrouw)\b/.test(before) &&
		/^,/.test(canon.slice(last.end, last.end + 2))
	)
		return true;
	if (
		/^, (?:a |an |the |our |onze |de |het |een )?(?:(?:nick)?name (?:for|of) |bijnaam (?:van|voor) )?(?:our |the |onze |de |het )?/.test(
			canon.slice(last.end, last.end + 50),
		) &&
		objectAfter.test(canon.slice(last.end, last.end + 60))
	)
		return true;
	if (
		to > from &&
		/^(?:storm|project|hurricane|orkaan|operatie|operation|cyclone|mission|missie|systeem|system|tool|app|robot|schip)$/.test(
			first.text,
		)
	)
		return true;
	// “Mijn geleidehond Sjaan”.
	if (/\b\w*(?:hond|poes|kater|paard|pony|konijn|papegaai|dog|cat|horse)(?: genaamd| called)? $/.test(before))
		return true;
	const naming =
		/\b(?:heet|heette|heten|genaamd|gedoopt|named|called|christened|is called|was called|doopten|noemden|noemde|noemen|noem) (?:\w+ ){0,2}$/.test(
			before,
		) || /^ (?:genoemd|gedoopt|genaamd)/.test(canon.slice(last.end, last.end + 10));
	return (
		naming &&
		(objects.test(text) || /\b(?:hem|haar|het|ding)\b/.test(text)) &&
		!/\b(?:mij|me|ik heet|mijn naam|i am|i'm)\b/.test(before) &&
		!/\b(?:collega|vrouw|man|jongen|meisje|client|bewoner|colleague|woman|man|boy|girl)\b/.test(text)
	);
}
