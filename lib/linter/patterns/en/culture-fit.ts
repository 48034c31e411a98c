import type { PatternGroup } from '../../model';
import { isExpected, isFit, isNotClients } from '../../rules/culture-fit';

export const cultureFit: readonly PatternGroup[] = [
	{
		test: isFit,
		patterns: `
[cultural|culture|culture-fit|team ~1 add|fit|match] !day|for|kit|of|report|sheet
[blend%|fit%|fitting|gel%|match% ~2 in? ~1 in|into|our|the|with ~2 crew|culture|family|gang|group|mould|squad|team|tribe|us|vibe]
[fit% in|right ~1 in? ~2 here|with]
[good|great|natural|perfect|right|strong fit] ~1 for|with ~2 culture|gang|group|team|us
[good|personal|right chemistry|click] ~3 group|team|us
[click% with ~3 bunch|crew|culture|gang|group|squad|team|us]
[same humour|mindset|sense|wavelength]
[like-minded|likeminded ~1 colleagues|individuals|people|professionals?]
[banter|crude|dark|our|thick ~1 sense of humor|humour]
[sense of humour ~1 like|that]
[banter|lad bro|culture|in-crowd|locker-room culture]`,
	},
	{
		names: false,
		test: isExpected,
		patterns: `
[beer{,s}|booze|boozy|cocktails|drinks|pints|prosecco|pub|pubs ~3 after|friday|fridays|fridge|legendary|night|nights|tap|together|us|weekly]
[happy hour{,s}]
[friday|monday|monthly|office|team|thursday|tuesday|wednesday|weekly ~1 afternoon|evening|night? beers|booze|borrel|cocktails|drinks|pints|pub]
[friday ~2 beer{,s}|booze|cocktails|drinks|happy|pints|pub|shots|wine]
[after|afterwork ~1 work ~2 beers|drinks|pints]
[after-work|free|monthly|office|team|thursday|weekly beer|beers|booze|drinks|parties|party]
[cold|couple|few ~1 of? ~1 beer|beers|drinks|pints]
[enjoy|like|love ~3 beer|drink|parties|party|partying|pint] !political
[party as hard]
[party animal{,s}|hard|lovers|people]
[crazy|epic|legendary|wild ~2 christmas|drinks|nights|parties|party]
[beer o'clock|pong]
[down|in the pub]
[join ~3 beers|drinks|pints|pub]
[pub crawl]
monthly|our|team|weekly [pub quiz]`,
	},
	{
		test: isNotClients,
		patterns: `
[as|feel|feels|like ~3 family] !and|benefits|care|centre|court|doctor|doctors|friendly|health|home|homes|law|leave|life|man|members|men|owned|policies|policy|reunification|run|services|support|who|with|woman
[one big ~1 family]
[close-knit|extended|happy|second ~1 family] !who
[work family]
[family atmosphere|feel|feeling|spirit|vibe] 
[part of ~1 a|our|the ~2 family]
[friends for life]
[brothers and sisters]`,
	},
	{
		open: false,
		names: false,
		test: (context, match) => isExpected(context, match) && isFit(context, match),
		patterns: `
[beer{,s}|booze|cocktail{,s}|drink%|karaoke|parties|party|pints|prosecco|pub|wine ~1 evening{,s}|night{,s}?] ~5 belong{,s}|bonding|club|compulsory|counts|culture|expected|glue|holy|mandatory|miss|must|never|obligatory|our|part|sacred|skip|tradition|we
always|enjoy|every|love%|our|we ~3 [beer{,s}|booze|boozy|cocktails|drinking|karaoke|parties|party|partying|pint{,s}|prosecco] !licence|of|policy
breathe|carry|fit%|match%|suit% ~1 the [dna|vibe]
enjoy|like|love ~1 to ~1 drink|grab|have ~1 a [beer|drink|pint ~1 with?]
[beer{,s}|cocktail{,s}|drinks|pint{,s}|shots|wine] ~3 after|at|every|on|with ~2 desk|five|friday{,s}|office|shift|team|thursday{,s}|week|work
[after|outside ~1 hours|meeting|shift|work ~3 bar|beer{,s}|drinking|drinks|party|pint{,s}|pub]
[party night{,s}]
choose|hire|pick|recruit|select ~3 by|on [chemistry|click|gut|vibe|vibes ~1 feeling?]
we|colleagues|team [drink] ~1 together|every|after|on
[party|social ~1 animal{,s}|butterfly|crowd|lover{,s}|people|person]
[handle|hold ~1 your beer|booze|drink|liquor]
[blend|bond|click|fit%|fitting|gel|match%|mesh|mix|slot ~3 in|into|our|right|with ~3 bunch|circle|clan|crew|crowd|culture|dna|family|gang|group|lot|mould|squad|team|tribe|us|vibe] !hours|life|needs|schedule
[cultural|culture|personality|team|vibe ~1 click|fit|match] !for
[chemistry|click|fit|match ~4 above|decisive|everything|group|important|matters|more|team]
[our|same ~1 crowd|dna|humor|humour|kind|sort|tribe|type|vibe|wavelength ~1 of? ~1 folk|people|person?] !job|work
[one of ours|us]
[one of the boys|family|gang|lads]
[people|person|someone|those exactly|just? ~1 like ourselves|us]
[laugh%|look|same|talk|think% ~2 as|like us|we]
[same ~1 sense ~1 of ~1 humor|humour]
[our|same|similar brand|kind|sense|type of humor|humour|jokes|music|people]
[colleagues|company|crew|office|staff|team|we ~2 a|are|as|feel|feels|is|like|more|one|really ~3 family] !business|care|court|doctor|friendly|health|law|leave|life|man|members|men|owned|policy|room|run|services|support|who|with|woman
[big|close|close-knit|happy|loving|second|tight-knit|warm ~1 family] !business|car|home|house|room
[become|join%|love|part|treat|welcome ~3 a|as|like|our|the ~1 family] !business|friendly
[enjoy|handle|like|love|stand|take ~2 banter|joke|jokes|ribbing|teasing]
[buddies|friends|mates] ~1 @not ~1 colleagues
not ~1 colleagues ~2 [buddies|family|friends|mates]
[best|close|good|lifelong|real buddies|friends|mates ~3 colleagues|here|outside|team|work]
[colleagues ~2 are|become|friends ~2 buddies|family|friends|mates]
[banter|inside bro|cliquey|clubby|frat|in-jokes|jokes|lad|laddish ~1 club|culture|house|humour|jokes?]`,
	},
];
