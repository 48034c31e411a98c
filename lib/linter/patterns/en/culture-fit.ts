import type { PatternGroup } from '../../model';
import { isExpected, isFit, isNotClients } from '../../rules/culture-fit';

export const cultureFit: readonly PatternGroup[] = [
	{
		test: isFit,
		patterns: `
[culture|cultural|team|culture-fit ~1 fit|match|add] !for|of|sheet|day|report|kit
[fit{,s}|fitting|blend{,s}|match|matches|gel{,s} ~2 in? ~1 with|into|in|our|the ~2 culture|team|vibe|crew|gang|group|us|family|squad|tribe|mould]
[fits|fit in|right ~1 in? ~2 with|here]
[right|good|perfect|natural|great|strong fit] ~1 with|for ~2 team|culture|us|group|gang
[personal|right|good click|chemistry] ~3 team|us|group
[click{,s} with ~3 team|us|group|culture|gang|crew|bunch|squad]
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
[party as hard]
[party hard|animal{,s}|people|lovers]
[legendary|wild|crazy|epic ~2 parties|party|nights|drinks|christmas]
[beer pong|fridge|o'clock]
[down|in the pub]
[join ~3 pub|drinks|beers|pints]
[pub crawl|night{,s}]
our|weekly|monthly|team [pub quiz]`,
	},
	{
		test: isNotClients,
		patterns: `
[like|as|feels|feel ~3 family] !friendly|run|owned|man|men|woman|members|law|leave|court|support|services|doctor|doctors|reunification|and|life|who|with|care|health|policy|policies|benefits|home|homes|centre
[one big|happy ~1 family]
[close-knit|second|happy|extended ~1 family] !who
[work family]
[like|as ~2 family] !friendly
[family feel|feeling|vibe|atmosphere|spirit] 
[part of ~1 our|the|a ~2 family]
[friends for life]
[brothers and sisters]`,
	},
	{
		open: false,
		names: false,
		test: (context, match) => isExpected(context, match) && isFit(context, match),
		patterns: `
[beer{,s}|drink{,s}|drinking|pub|party|parties|pints|booze|prosecco|wine|cocktail{,s}|karaoke ~1 night{,s}|evening{,s}?] ~5 part|belong{,s}|expected|must|compulsory|mandatory|miss|skip|obligatory|never|club|counts|bonding|culture|glue|holy|sacred|tradition|we|our
our|we|always|every|love|loves|enjoy ~3 [beer{,s}|pint{,s}|party|parties|partying|booze|drinking|prosecco|cocktails|karaoke|boozy] !of|policy|licence
match%|fit%|suit%|carry|breathe ~1 our|the [dna|vibe]
like|enjoy|love ~1 to ~1 have|drink|grab ~1 a [beer|pint|drink ~1 with?]
[beer{,s}|pint{,s}|cocktail{,s}|drinks|wine|shots] ~3 after|on|every|with|at ~2 work|friday{,s}|thursday{,s}|week|team|desk|office|shift|five
[after|outside ~1 work|shift|hours|meeting ~3 pub|beer{,s}|drinks|pint{,s}|drinking|bar|party]
[party night{,s}]
[party|social ~1 animal{,s}|people|person|crowd|butterfly|lover{,s}]
[hold|handle ~1 your drink|liquor|beer|booze]
[fit|fits|fitting|match|matches|slot|blend|gel|click|mesh|bond|mix ~3 in|into|with|our|right ~3 culture|team|vibe|crew|gang|group|us|family|squad|tribe|mould|clan|bunch|dna|lot|circle|crowd] !schedule|life|hours|needs
[culture|cultural|team|personality|vibe ~1 fit|match|click] !for
[fit|click|chemistry|match ~4 team|group|more|matters|everything|important|decisive|above]
[our|same ~1 kind|sort|type|dna|tribe|humour|humor|wavelength|vibe|crowd ~1 of? ~1 people|person|folk?] !work|job
[one of us|ours]
[one of the lads|gang|boys|family]
[someone|people|person|those just|exactly? ~1 like us|ourselves]
[think|thinks|talk|laugh|laughs|look|same ~2 like|as we|us]
[same ~1 sense ~1 of ~1 humour|humor]
[same|similar|our sense|kind|type|brand of humour|humor|jokes|people|music]
[we|team|company|office|staff|colleagues|crew ~2 are|is|as|like|one|a|feel|feels|really|more ~3 family] !friendly|run|owned|man|men|woman|business|members|law|leave|court|doctor|support|services|who|with|care|health|policy|life|room
[big|happy|close|close-knit|tight-knit|second|loving|warm ~1 family] !home|house|car|room|business
[become|treat|love|part|join|welcome|joining ~3 our|the|as|like|a ~1 family] !business|friendly
[take|handle|stand|enjoy|love|like ~2 banter|joke|jokes|ribbing|teasing]
[mates|friends|buddies] ~1 @not ~1 colleagues
not ~1 colleagues ~2 [mates|friends|buddies|family]
[best|good|real|lifelong|close friends|mates|buddies ~3 work|here|colleagues|team|outside]
[colleagues ~2 are|become|friends ~2 friends|mates|family|buddies]
[banter|inside jokes|in-jokes|lad|frat|laddish|clubby|cliquey|bro ~1 humour|culture|house|jokes|club?]`,
	},
];
