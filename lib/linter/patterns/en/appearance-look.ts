import type { PatternGroup } from '../../model';
import { test } from '../../rules/appearance-look';
import { isNotLeftOpen } from '../../sign';

export const appearanceLook: readonly PatternGroup[] = [
	{
		open: true,
		test,
		patterns: `
are|be|is|look|you're ~4 [attractive|beautiful|clean-cut|clean-shaven|elegant|good-looking|groomed|handsome|neat|photogenic|presentable|pretty|slim|smartly|stylish|well-dressed|well-groomed|well-presented ~1 dressed|in|out|turned?] !for|of|sample
[fashionably|immaculately|impeccably|neatly|nicely|properly|sharply|smartly|stylishly|tidily|well attired|dressed|groomed|kempt|presented|turned ~1 out?]
[clean-cut|clean-shaven|fresh-faced|good-looking|smart-looking|well-dressed|well-groomed|well-presented ~1 @person?]
[fresh|good|great|movie|stunning film-star|star looks]
[look% !at|for ~1 attractive|fit|fresh|good|great|immaculate|neat|part|presentable|sharp|smart|stylish ~1 on? camera|uniform?]
[look ~1 best]
[look%|looking as|like ~3 million|model|picture|star]
[look% ~2 decent|professional|representable|representative|respectable]
[dress|fashion|style sense]
[sense of ~2 dress|fashion|style]
[external|general|outer|outward|physical appearance|looks]
[@neat|athletic|charming|commanding|good|good-looking|imposing|nice|well-groomed|well-kept ~1 appearance|attire|build|clothes|clothing|demeanour|exterior|face|figure|image|look%|outfit|physique|presence|wardrobe] !at|brand|design|of|shop
[attractive|beautiful|elegant|good-looking|handsome|photogenic|presentable|pretty|slim ~1 @person|girl|host|hostess|lady|man|receptionist|woman]
[no|without ~2 visible? ~1 beard{,s}|facial|piercing{,s}|tattoo{,s} ~1 hair|piercings?]
[afro|beard{,s}|dreadlocks|jeans|moustache{,s}|piercing{,s}|stubble|tattoos] ~4 @not|covered|forbidden|hidden|must|removed|unacceptable
[athletic|muscular|slender|slim|toned|trim ~1 body|build|figure|physique]
[beautiful|bright|charming|dazzling|flashing|friendly|gorgeous|great|lovely|million-dollar|nice|perfect|pretty|radiant|ready|sunny|winning face|smile]
[look% ~2 well ~1 cared|dressed|groomed|kept|maintained|presented ~1 for?] !after
[easy|good|nice|pleasant|pleasing|pleasure to look at|see]
[easy|pleasing on|to the eye{,s}]
[a|about|best|good|their|your ~1 grooming|wardrobe] ~3 care|impeccable|important|matter{,s}|pride|standards
[care|pride ~1 in|of ~1 appearance|grooming|looks]
[personal|your ~1 grooming]
[business|calling|visiting card] ~4 appearance|dress|look|smart
[appearance|attractiveness|beauty|looks ~2 count|counts|essential|everything|important|matter|matters|plus] !for
[clothing|dress size]
[dress% ~1 classy|elegantly|fashionably|immaculately|impeccably|neatly|sharply|smartly|stylishly|well]
[dress to impress]
[bald|fat|short|skinny|tall|thin|ugly ~1 @person|@seeker] !circuit|list|notice|term
[bright|clean|clear|flawless|gleaming|good|healthy|manicured|perfect|sparkling|straight|well-kept|white ~1 and? ~1 fingernails|hair|hands|nails|skin|teeth]
[blond|blonde|brunette|dark-haired|long-haired|redhead ~1 @person|girl|hair|lady|woman?]
[cleavage|heels|high-heels|lipstick|low-cut|make-up|mini-skirt|miniskirt|skimpy|suntan] !artist{,s}
[designer|elegant|expensive|fashionable|feminine|sexy|smart|stylish ~1 attire|clothes|clothing|dress|outfit|suit|wardrobe]
[the face of a]
[good|nice legs|skin|teeth]`,
	},
	{
		open: false,
		test: isNotLeftOpen,
		patterns: `
their|your [appearance|beauty|body|clothes|complexion|exterior|face|figure|hair|hairstyle|looks|outfit|physique|skin|smile|teeth|weight] !changes|data|for|into|of
[elegant|immaculate|neat|polished|presentable|smart|tidy|well-groomed ~1 impression|presence|style]
[chubby|fatties|flabby|obese|overweight|paunchy|plump|pot-bellied]
[fat|heavy|plain|ugly applicants|candidates|people|person]
[too chubby|fat|heavy|plain|ugly] !file
[size #|large|m|medium|s|small|xs|zero ~1 figure|only|uniform?] !farm|of
[bmi|waistline]
[come% across ~2 neat|polished|presentable|professional|smart|well-groomed]
[attractive|beautiful|cute|fit|good-looking|gorgeous|handsome|hot|photogenic|pretty|sexy|slender|slim|stunning ~1 @person|face|faces|girls|hosts|lads|legs|men|people|smile|staff|women] !of
[camera-ready|catwalk|film-star|model|movie-star|photoshoot|runway ~1 appearance|face|figure|looks|material|ready|type]
[heels|high-heels|lipstick|make-up|makeup|nails|skirt{,s}|stockings|suit|tie ~5 compulsory|daily|every|expected|mandatory|must|required] !safety|wedding
[visible? afro{,s}|beard{,s}|braids|dreadlocks|dyed|moustache{,s}|piercing{,s}|stubble|tattoo{,s}] ~6 banned|cover%|deal|dealbreaker|forbidden|hidden|never|no|not|off|out|remove|unwelcome
[facial|no|visible|without ~2 beard{,s}|dreadlocks|dyed|moustache|piercing{,s}|stubble|tattoo{,s}] !problem
[look% the|your best|part]
[look% immaculate|neat|presentable|sharp|smart|tidy]
hire|like|need|prefer|seek|want ~1 [short|tall|thin applicants|candidates|men|people|staff|women]
a|friendly|with|your [smile ~1 brightens|charms|lights|melts|opens|that|wins ~2 customers|day|doors|hearts|lobby|room?]
[your appearance|figure|look%|smile|style ~4 brand|counts|fit%|image|important|match%|matter|matters]
[brand image|look] ~4 body|face|figure|looks|weight
[clean-shaven|cleanshaven|dapper|immaculate|kempt|manicured|polished|shaved|well-coiffed|well-kempt|well-turned-out] !floor|floors|wood
[clear|dazzling|fresh|pearly|radiant|winning breath|complexion|skin|smile|teeth]
[athletic|good|neat|nice|shapely|slim|tidy|toned|trim|youthful figure|hair|haircut|hairstyle|looks|nails|physique|silhouette|skin|teeth|waist]
[eye|eye-candy candy|eye-catching ~1 appearance|face?]
[window dressing|face of the brand]
[looks of ~2 model|star]
[no|without ~3 dyed|coloured hair]
[dyed hair ~4 @not|out|banned]`,
	},
];
