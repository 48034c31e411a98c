import type { PatternGroup } from '../../model';
import { isExpected, isFit, isNotClients } from '../../rules/culture-fit';

export const cultureFit: readonly PatternGroup[] = [
	{
		test: isFit,
		patterns: `
team|culture|culture-fit|cultural|vibe|personality ~1 fit|match|click|add !of|for|day|kit|report|sheet
click%|gel%|fit%|match%|fitting|blend% ~3 in|with|into|right|our|the ~2 here|@circle
[good|strong|right|perfect|great|natural fit] ~1 for|with ~2 @circle
same humour|wavelength|mindset|sense
like-minded ~1 people|colleagues|professionals|individuals?
banter|crude|dark|our|thick ~1 sense of humour|humor
sense of humour ~1 like|that
culture|banter|lad|bro|in-crowd|locker-room culture`,
	},
	{
		names: false,
		test: isExpected,
		patterns: `
@drink ~3 us|together|after|weekly|friday{,s}|fridge|legendary|night{,s}|tap
team|office|monday|thursday|friday|weekly|monthly ~1 afternoon|evening|night? @drink|borrel
happy hour{,s}
after|afterwork|outside ~1 hours|work|shift|meeting ~3 @drink|bar
like|love|enjoy ~3 @drink !political
party people|animal{,s}|hard|lovers
crazy|wild|legendary|epic ~2 christmas|nights|@drink
pub crawl`,
	},
	{
		test: isNotClients,
		patterns: `
as|feel|feels|like ~3 family !@nofam
one big ~1 family
second|close-knit|happy|extended ~1 family !who
family atmosphere|feeling|spirit|vibe|feel
part of ~1 a|the|our ~2 family
friends for life
like|as|are|of ~2 [brother{,s}|sister{,s} ~1 and|or ~1 a? brother{,s}|sister{,s}]`,
	},
	{
		open: false,
		names: false,
		test: (context, match) => isExpected(context, match) && isFit(context, match),
		patterns: `
[@drink|drink% ~1 night{,s}|evening{,s}?] ~5 belong{,s}|bonding|club|compulsory|counts|culture|expected|glue|holy|mandatory|miss|must|never|obligatory|our|part|sacred|skip|tradition|we
always|every|our|we ~3 [@drink] !of|like|love|licence|policy
like|love|enjoy ~1 to ~1 have|drink|grab ~1 a [beer|drink|pint ~1 with?]
[@drink] ~3 after|at|every|on|with ~2 team|office|desk|work|shift|five|week|friday{,s}|thursday{,s}
recruit|hire|choose|select|pick ~3 on|by [chemistry|click|gut|vibe|vibes ~1 feeling?]
party|social ~1 animal{,s}|butterfly|crowd|lover{,s}|people|person
click|fit%|match%|fitting|blend|bond|gel|mesh|slot ~3 in|with|into|right|our ~3 @circle !hours|life|needs|schedule
chemistry|click|fit|match ~4 important|matters|more|everything|group|above|decisive|team
our|same ~1 humour|humor|type|kind|dna|tribe|sort|vibe|crowd|wavelength ~1 of? ~1 folk|people|person? !job|work
@be|become|feel% ~2 [one of us|ours]
one of the boys|family|gang|lads
@seeker exactly|just? ~1 like us|ourselves
same ~1 sense ~1 of ~1 humour|humor
similar|our|same type|kind|brand|sense of humour|jokes|music|humor|people
@team|company|we ~2 are|is|as|like|a|more|feel|feels|one|really ~3 family !@nofam
second|close-knit|happy|close|big|warm|loving|tight-knit ~1 family !business|car|home|house|room
welcome|part|love|join%|become|treat ~3 a|the|our|as|like ~1 family !business|friendly
like|love|enjoy|stand|take|handle ~2 banter|joke|jokes|ribbing|teasing
[buddies|friends|mates] ~1 @not ~1 colleagues
not ~1 colleagues ~2 [family|buddies|friends|mates]
good|real|best|close|lifelong buddies|friends|mates ~3 team|colleagues|work|here|outside
lad|bro|inside|cliquey|clubby|frat|laddish ~1 culture|club|humour|jokes|house
in|down the pub
colleagues !to ~3 buddies|friends|mates
laugh%|look|think% ~2 as|like us|we
[@drink] ~4 real|done|made|deals|decision{,s}|missed|promotion{,s}
[@drink] ~4 @must|duty|part
non-drinkers|teetotallers ~4 @block`,
	},
];
