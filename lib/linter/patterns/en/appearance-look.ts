import type { PatternGroup } from '../../model';
import { test } from '../../rules/appearance-look';
import { isNotLeftOpen } from '../../sign';

export const appearanceLook: readonly PatternGroup[] = [
	{
		open: true,
		test,
		patterns: `
are|is|be|you're|look ~4 [attractive|presentable|neat|stylish|slim|handsome|photogenic|beautiful|elegant|pretty|groomed|smartly|clean-cut ~1 in|out|turned|dressed?] !of|for|sample
@flaw|well|properly|nicely|smartly|elegantly|stylishly|sharply|neatly|fashionably|tidily turned|dressed|presented|groomed|attired|kempt ~1 out?
clean-cut|clean-shaven|well-groomed|well-dressed|well-presented|fresh-faced ~1 @person?
fresh|@good|movie|stunning film-star|star looks
look% !at|for ~1 good|sharp|fit|part|fresh|attractive|presentable|neat|stylish|great|smart|immaculate ~1 on? uniform|camera?
look ~1 best
look% ~2 decent|professional|representable|representative|respectable
sense of ~2 dress|fashion|style
dress|fashion|style sense
external|outer|general|outward|physical appearance|looks
imposing|commanding|@pretty ~1 @looks !at|brand|design|of|shop|cut
attractive|beautiful|elegant|good-looking|handsome|photogenic|presentable|pretty|slim|sexy|slender|gorgeous|stunning ~1 staff|@person|host|hostess
[@hairy] ~4 @ban
facial|visible ~3 @hairy ~1 hair|piercings? !problem
look% ~2 well ~1 dressed|presented|groomed|kept|cared|maintained ~1 for? !after
easy|nice|pleasant|pleasing|pleasure on|to the? eye{,s}|look|see at?
grooming !dog
[business|calling|visiting card] ~4 appearance|look|dress|smart
appearance|looks|beauty|attractiveness ~2 count{,s}|essential|everything|important|matter{,s}|plus !for
dress% ~1 well|elegantly|stylishly|smartly|sharply|neatly|classy|impeccably|impress
tall|fat|ugly|short|bald|skinny|thin ~1 staff|@seeker|@men !circuit|list|notice|term
brunette|dark-haired|long-haired|blond|blonde|redhead ~1 @person|hair?
the face of a
pride ~2 appearance|looks|grooming
look% like ~3 star|million|model
heels|lipstick|make-up|miniskirt|cleavage !artist{,s}
bmi`,
	},
	{
		open: false,
		test: isNotLeftOpen,
		patterns: `
no|without ~2 @hairy ~1 hair|piercings? !problem
their|your [appearance|looks|figure|body|face|weight|teeth|skin|hair|hairstyle|beauty|physique|clothes|complexion|exterior|outfit] !of|for|into|data|changes
chubby|flabby|obese|overweight|plump
heavy|plain|ugly|fat applicants|candidates|people|person
too heavy|plain|ugly|fat !file
size #|zero|large|medium|m|s|small|xs ~1 figure|only|uniform? !of|farm
come% across ~2 presentable|neat|smart|professional|polished|well-groomed
camera-ready|catwalk|film-star|model|movie-star|photoshoot ~1 appearance|looks|figure|face|type|ready|material
heels|high-heels|lipstick|make-up|nails|skirt{,s}|suit|tie ~5 @must|daily|every !safety|wedding
visible? @hairy ~6 @ban|deal
a|friendly|with|your [smile ~1 brightens|charms|lights|melts|opens|that|wins ~2 customers|day|doors|hearts|lobby|room?]
your appearance|figure|smile|look%|style ~4 important|matter{,s}|match%|fit%|brand|counts|image
clean-shaven|immaculate|manicured|polished|well-kempt|well-turned-out !wood|floor|floors
eye candy|catching ~1 appearance|face?
your ~1 [instagram|facebook|tiktok|socials] ~5 best|check|look|see|show%`,
	},
];
