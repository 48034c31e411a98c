import type { PatternGroup } from '../../model';
import { test } from '../../rules/appearance-look';
import { isNotLeftOpen } from '../../sign';

export const appearanceLook: readonly PatternGroup[] = [
	{
		open: true,
		test,
		patterns: `
are|be|is|look|you're ~4 [attractive|beautiful|clean-cut|elegant|groomed|handsome|neat|photogenic|presentable|pretty|slim|smartly|stylish ~1 dressed|in|out|turned?] !for|of|sample
fashionably|@flaw|elegantly|neatly|nicely|properly|sharply|smartly|stylishly|tidily|well attired|dressed|groomed|kempt|presented|turned ~1 out?
clean-cut|clean-shaven|fresh-faced|well-dressed|well-groomed|well-presented ~1 @person?
fresh|@good|movie|stunning film-star|star looks
look% !at|for ~1 attractive|fit|fresh|good|great|immaculate|neat|part|presentable|sharp|smart|stylish ~1 on? camera|uniform?
look ~1 best
look% ~2 decent|professional|representable|representative|respectable
sense of ~2 dress|fashion|style
dress|fashion|style sense
external|general|outer|outward|physical appearance|looks
@pretty|commanding|imposing ~1 @looks !at|brand|design|of|shop|cut
attractive|beautiful|elegant|good-looking|handsome|photogenic|presentable|pretty|slim|sexy|slender|gorgeous|stunning ~1 @person|host|hostess|staff
[@hairy] ~4 @ban
no|without|facial|visible ~3 @hairy ~1 hair|piercings? !problem
look% ~2 well ~1 cared|dressed|groomed|kept|maintained|presented ~1 for? !after
easy|pleasing|pleasant|nice|pleasure on|to the? eye{,s}|look|see at?
grooming !dog
[business|calling|visiting card] ~4 appearance|dress|look|smart
appearance|attractiveness|beauty|looks ~2 count{,s}|essential|everything|important|matter{,s}|plus !for
dress% ~1 classy|elegantly|impeccably|neatly|sharply|smartly|stylishly|well|impress
bald|fat|short|skinny|tall|thin|ugly ~1 @seeker|@men|staff !circuit|list|notice|term
blond|blonde|brunette|dark-haired|long-haired|redhead ~1 @person|hair?
the face of a
pride ~2 appearance|grooming|looks
look% like ~3 million|model|star
heels|lipstick|make-up|miniskirt|cleavage !artist{,s}
bmi`,
	},
	{
		open: false,
		test: isNotLeftOpen,
		patterns: `
their|your [appearance|beauty|body|clothes|complexion|exterior|face|figure|hair|hairstyle|looks|outfit|physique|skin|smile|teeth|weight] !changes|data|for|into|of
chubby|flabby|obese|overweight|plump
fat|heavy|plain|ugly applicants|candidates|people|person
too fat|heavy|plain|ugly !file
size #|large|m|medium|s|small|xs|zero ~1 figure|only|uniform? !farm|of
come% across ~2 neat|polished|presentable|professional|smart|well-groomed
camera-ready|catwalk|film-star|model|movie-star|photoshoot ~1 appearance|face|figure|looks|material|ready|type
heels|high-heels|lipstick|make-up|nails|skirt{,s}|suit|tie ~5 @must|daily|every !safety|wedding
visible? @hairy ~6 @ban|deal
a|friendly|with|your [smile ~1 brightens|charms|lights|melts|opens|that|wins ~2 customers|day|doors|hearts|lobby|room?]
your appearance|figure|look%|smile|style ~4 brand|counts|fit%|image|important|match%|matter{,s}
clean-shaven|immaculate|manicured|polished|well-kempt|well-turned-out !floor|floors|wood
eye candy|catching ~1 appearance|face?
your ~1 [facebook|instagram|tiktok|socials] ~5 best|check|look|see|show%`,
	},
];
