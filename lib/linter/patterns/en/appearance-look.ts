import type { PatternGroup } from '../../model';
import { test } from '../../rules/appearance-look';

export const appearanceLook: readonly PatternGroup[] = [
	{
		open: true,
		test,
		patterns: `
are|be|is|look|you're ~4 [presentable|well-groomed|attractive|good-looking|well-dressed|photogenic|handsome|pretty|slim|stylish|elegant|beautiful|clean-cut|well-presented|groomed|clean-shaven|smartly|neat ~1 in|dressed|turned|out?] !for|sample|of
[well|smartly|immaculately|impeccably|neatly|properly|sharply|stylishly|fashionably|nicely|tidily groomed|presented|dressed|turned|kempt|attired ~1 out?]
[well-groomed|good-looking|well-dressed|clean-cut|well-presented|clean-shaven|smart-looking|fresh-faced ~1 @person?]
[clean cut|shaven]
[good|fresh|stunning|great|movie star|film-star looks]
[look|looks|looking ~1 good|smart|great|presentable|sharp|fresh|neat|attractive|fit|part|stylish|immaculate|your best ~1 on? camera|uniform?]
[presentable|attractive|pleasant|professional|neat|smart|tidy|polished|well-kept|good|fresh|immaculate|pleasing|clean|youthful|stylish|elegant|beautiful|impeccable|groomed|athletic|handsome|striking|wholesome ~1 appearance|looks|look|presence|image|face|physique|figure|build|exterior|presentation|demeanour] !of
[presentable|attractive|handsome|pretty|photogenic|good-looking|slim|elegant|beautiful ~1 @person|lady|girl|woman|man|hostess|receptionist|host]
[personal grooming]
[visible tattoos|tattoo|piercings|piercing]
[no|without ~2 visible? ~1 tattoos?|tattoos|piercing{,s}|beard{,s}|facial ~1 hair|piercings?]
[tattoos|piercings ~4 not|forbidden|covered|hidden|unacceptable ~1 allowed|accepted|permitted?]
[slim|athletic|slender|trim|toned|muscular ~1 build|figure|body|physique]
[winning|bright|beautiful|dazzling|pretty|lovely|radiant|great|nice smile|face]
[easy on the eye{,s}]
[dress|clothing size]
[dress to impress]
[film star]
[the face of a]
[nice|good legs|teeth|skin|figure]`,
	},
];
