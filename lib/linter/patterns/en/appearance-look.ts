import type { PatternGroup } from '../../model';
import { test } from '../../rules/appearance-look';
import { isNotLeftOpen } from '../../sign';

export const appearanceLook: readonly PatternGroup[] = [
	{
		open: true,
		test,
		patterns: `
are|be|is|look|you're ~4 [presentable|well-groomed|attractive|good-looking|well-dressed|photogenic|handsome|pretty|slim|stylish|elegant|beautiful|clean-cut|well-presented|groomed|clean-shaven|smartly|neat ~1 in|dressed|turned|out?] !for|sample|of
[well|smartly|immaculately|impeccably|neatly|properly|sharply|stylishly|fashionably|nicely|tidily groomed|presented|dressed|turned|kempt|attired ~1 out?]
[well-groomed|good-looking|well-dressed|clean-cut|well-presented|clean-shaven|smart-looking|fresh-faced ~1 @person?]
[good|fresh|stunning|great|movie star|film-star looks]
[look|looks|looking !for|at ~1 good|smart|great|presentable|sharp|fresh|neat|attractive|fit|part|stylish|immaculate ~1 on? camera|uniform?]
[look ~1 best]
[look%|looking like|as ~3 model|star|picture|million]
[look% ~2 representative|professional|respectable|decent|representable]
[dress|fashion|style sense]
[sense of ~2 style|fashion|dress]
[outward|physical|external|outer|general appearance|looks]
[@neat|good|nice|athletic|commanding|imposing|charming|well-groomed|good-looking|well-kept ~1 appearance|looks|look|presence|image|face|physique|figure|build|exterior|demeanour|outfit|attire|clothing|wardrobe|clothes] !of|at|design|shop|brand
[presentable|attractive|handsome|pretty|photogenic|good-looking|slim|elegant|beautiful ~1 @person|lady|girl|woman|man|hostess|receptionist|host]
[no|without ~2 visible? ~1 tattoos?|tattoos|piercing{,s}|beard{,s}|facial ~1 hair|piercings?]
[tattoos|piercing{,s}|beard{,s}|moustache{,s}|stubble|dreadlocks|afro|jeans] ~4 @not|must|removed|forbidden|covered|hidden|unacceptable
[slim|athletic|slender|trim|toned|muscular ~1 build|figure|body|physique]
[winning|bright|beautiful|dazzling|pretty|lovely|radiant|great|nice|flashing|perfect|charming|gorgeous|ready|friendly|million-dollar|sunny smile|face]
[look|looks|looking ~2 well ~1 cared|kept|groomed|dressed|presented|maintained ~1 for?] !after
[nice|pleasant|easy|good|pleasing|pleasure to look at|see]
[pleasing|easy to|on the eye{,s}]
[your|their|good|best|a|about ~1 grooming|wardrobe] ~3 pride|matter{,s}|important|impeccable|standards|care
[pride|care ~1 in|of ~1 grooming|appearance|looks]
[your|personal ~1 grooming]
[business|calling|visiting card] ~4 look|dress|smart|appearance
[looks|appearance|attractiveness|beauty ~2 matter|matters|count|counts|important|everything|essential|plus]
[dress|clothing size]
[dress|dresses|dressing ~1 impeccably|smartly|neatly|sharply|stylishly|immaculately|fashionably|well|elegantly|classy]
[dress to impress]
[short|tall|bald|skinny|fat|thin|ugly ~1 @person|@seeker] !notice|list|term|circuit
[well-kept|straight|white|clean|good|bright|healthy|perfect|manicured|flawless|gleaming|clear|sparkling ~1 and? ~1 teeth|nails|fingernails|skin|hair|hands]
[blonde|blond|brunette|redhead|dark-haired|long-haired ~1 @person|hair|lady|girl|woman?]
[make-up|lipstick|high-heels|heels|mini-skirt|miniskirt|cleavage|suntan|low-cut|skimpy] !artist{,s}
[stylish|fashionable|elegant|expensive|sexy|feminine|smart|designer ~1 clothes|clothing|outfit|wardrobe|attire|suit|dress]
[the face of a]
[nice|good legs|teeth|skin|figure]`,
	},
	{
		open: false,
		test: isNotLeftOpen,
		patterns: `
your|their [appearance|looks|weight|teeth|figure|skin|hair|hairstyle|face|smile|body|physique|outfit|clothes|exterior|beauty|complexion] !into|of|changes|for|data
[well-groomed|neat|polished|smart|presentable|tidy|immaculate|elegant ~1 impression|presence|style]
[beautiful|attractive|pretty|handsome|good-looking|slim ~1 people|men|women|colleagues]
[overweight|obese|chubby|plump|fatties|flabby|pot-bellied|paunchy]
[fat|heavy|plain|ugly people|person|candidates|applicants]
[too fat|heavy|plain|ugly|chubby] !file
[size #|zero|small|medium|large|s|m|xs ~1 uniform|figure|only?] !of|farm
[bmi|waistline]
[come|comes|coming across ~2 presentable|well-groomed|polished|smart|neat|professional]
[beautiful|attractive|pretty|handsome|good-looking|gorgeous|stunning|hot|fit|cute|photogenic|sexy|slender|slim ~1 @person|faces|face|people|girls|lads|women|men|staff|hosts|smile|legs] !of
[model|film-star|movie-star|catwalk|camera-ready|photoshoot|runway ~1 looks|figure|appearance|face|material|type|ready]
[makeup|make-up|lipstick|heels|high-heels|skirt{,s}|tie|suit|stockings|nails ~5 required|mandatory|compulsory|expected|must|every|daily] !safety|wedding
[visible? tattoo{,s}|piercing{,s}|beard{,s}|dreadlocks|stubble|dyed|afro{,s}|braids|moustache{,s}] ~6 not|no|never|forbidden|covered|cover|hidden|banned|remove|dealbreaker|deal|out|unwelcome|off
[no|without|visible|facial ~2 tattoo{,s}|piercing{,s}|beard{,s}|dreadlocks|stubble|moustache|dyed] !problem
[look|looks|looking the|your part|best]
[look|looks smart|neat|tidy|sharp|immaculate|presentable]
like|want|prefer|seek|need|hire ~1 [tall|short|slim|thin candidates|people|applicants|men|women|staff]
your|a|with|friendly [smile ~1 lights|opens|melts|wins|charms|brightens|that ~2 lobby|room|hearts|doors|day|customers?]
[your look{,s}|appearance|figure|style|smile ~4 matter|matters|important|counts|fit|fits|brand|image|match|matches|match]
[brand image|look] ~4 face|body|looks|weight|figure
[clean-shaven|cleanshaven|shaved|manicured|well-coiffed|well-turned-out|immaculate|dapper|well-kempt|kempt|polished] !wood|floor|floors
[fresh|winning|radiant|dazzling|pearly|clear breath|smile|teeth|skin|complexion]
[good|tidy|neat|trim|youthful|athletic|slim|toned|nice|shapely|trim figure|waist|hair|haircut|hairstyle|nails|teeth|skin|physique|looks|silhouette]
[eye-candy|eye candy|eye-catching ~1 appearance|face?]
[window dressing|face of the brand]`,
	},
];
