import type { PatternGroup } from '../../model';
import { isExpected, isFit, isNotClients } from '../../rules/culture-fit';

export const cultureFit: readonly PatternGroup[] = [
	{
		test: isFit,
		patterns: `
cultural|culture|culture-fit|team|vibe|personality ~1 add|fit|match|click !day|for|kit|of|report|sheet
blend%|fit%|fitting|gel%|match%|click% ~3 in|into|our|the|with|right ~2 @circle|here
[good|great|natural|perfect|right|strong fit] ~1 for|with ~2 @circle
same humour|mindset|sense|wavelength
like-minded ~1 colleagues|individuals|people|professionals?
banter|crude|dark|our|thick ~1 sense of humor|humour
sense of humour ~1 like|that
banter|lad|bro|culture|in-crowd|locker-room culture`,
	},
	{
		names: false,
		test: isExpected,
		patterns: `
@drink ~3 after|friday{,s}|fridge|legendary|night{,s}|tap|together|us|weekly
friday|monday|thursday|monthly|weekly|office|team ~1 afternoon|evening|night? @drink|borrel
happy hour{,s}
after|outside|afterwork ~1 hours|meeting|shift|work ~3 @drink|bar
enjoy|like|love ~3 @drink !political
party animal{,s}|hard|lovers|people
crazy|epic|legendary|wild ~2 christmas|nights|@drink
pub crawl`,
	},
	{
		test: isNotClients,
		patterns: `
as|feel|feels|like ~3 family !@nofam
one big ~1 family
close-knit|extended|happy|second ~1 family !who
family atmosphere|feel|feeling|spirit|vibe
part of ~1 a|our|the ~2 family
friends for life
brother{,s}|sister{,s} ~1 or|and ~1 a? brother{,s}|sister{,s}`,
	},
	{
		open: false,
		names: false,
		test: (context, match) => isExpected(context, match) && isFit(context, match),
		patterns: `
[@drink|drink% ~1 evening{,s}|night{,s}?] ~5 belong{,s}|bonding|club|compulsory|counts|culture|expected|glue|holy|mandatory|miss|must|never|obligatory|our|part|sacred|skip|tradition|we
always|every|our|we ~3 [@drink] !licence|of|policy|like|love
enjoy|like|love ~1 to ~1 drink|grab|have ~1 a [beer|drink|pint ~1 with?]
[@drink] ~3 after|at|every|on|with ~2 desk|five|friday{,s}|office|shift|team|thursday{,s}|week|work
choose|hire|pick|recruit|select ~3 by|on [chemistry|click|gut|vibe|vibes ~1 feeling?]
party|social ~1 animal{,s}|butterfly|crowd|lover{,s}|people|person
blend|bond|click|fit%|fitting|gel|match%|mesh|slot ~3 in|into|our|right|with ~3 @circle !hours|life|needs|schedule
chemistry|click|fit|match ~4 above|decisive|everything|group|important|matters|more|team
our|same ~1 crowd|dna|humor|humour|kind|sort|tribe|type|vibe|wavelength ~1 of? ~1 folk|people|person? !job|work
one of ours|us
one of the boys|family|gang|lads
@seeker exactly|just? ~1 like ourselves|us
same ~1 sense ~1 of ~1 humor|humour
our|same|similar brand|kind|sense|type of humor|humour|jokes|music|people
@team|company|we ~2 a|are|as|feel|feels|is|like|more|one|really ~3 family !@nofam
big|close|close-knit|happy|loving|second|tight-knit|warm ~1 family !business|car|home|house|room
become|join%|love|part|treat|welcome ~3 a|as|like|our|the ~1 family !business|friendly
enjoy|handle|like|love|stand|take ~2 banter|joke|jokes|ribbing|teasing
[buddies|friends|mates] ~1 @not ~1 colleagues
not ~1 colleagues ~2 [buddies|family|friends|mates]
best|close|good|lifelong|real buddies|friends|mates ~3 colleagues|here|outside|team|work
inside|bro|cliquey|clubby|frat|lad|laddish ~1 club|culture|house|humour|jokes
in|down the pub
colleagues !to ~3 buddies|friends|mates
laugh%|look|think% ~2 as|like us|we
[@drink] ~4 decision{,s}|deals|done|made|missed|real|promotion{,s}
[@drink] ~4 @must|duty|part
non-drinkers|teetotallers ~4 @block`,
	},
];
