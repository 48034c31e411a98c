import type { PatternGroup } from '../../model';

export const lgbtiqTerm: readonly PatternGroup[] = [
	{
		open: false,
		suggestions: ['sexual orientation'],
		patterns:
			'sexual|gender|homosexual|gay preference{,s}\n[sexual proclivity|proclivities|inclination|inclinations|lifestyle]',
	},
	{
		open: false,
		suggestions: ['all genders'],
		patterns:
			'both sexes|genders !of\n[both sexes|genders] of course\neither|both sex|gender !reassignment\nthe two sexes|genders',
	},
	{
		open: false,
		patterns: `
[effeminate|faggot{,s}|gays|hermaphrodite{,s}|homosexual|homosexuals|ladyboy|lesbo|pansies|pansy|poof|poofter|queers|shemale|sissies|sissy|sodomite|trannies|tranny|transgendered|transgenderism|transgenders|transsexual|transsexuals|transvestite{,s}]
[the? opposite gender|sex]
[fair|fairer|gentle|third|weaker sex]
[alternative|gay|homosexual lifestyle{,s}]
[admitted|avowed|practising gay|homosexual|lesbian]
bisexual|gay|homosexual|lesbian|queer|trans|transgender ~1 and|or [normal|ordinary|regular|straight]
[normal|ordinary|regular] ~1 or gay|homosexual|lesbian|queer|trans|transgender
[normal|ordinary|proper|real|regular|traditional ~1 couple|couples|families|family|marriage|men|orientation|relationship|sexuality|women] !law|photo|size
[biological|genetic|real female{,s}|male{,s}|man|men|woman|women] !sample
[born ~1 female|male|man|woman]
[sex change]
[gender identity disorder]
[no gays|homo]
[are you ~2 bisexual|gay|heterosexual|homosexual|lesbian|queer|straight|trans|transgender]
[what is your ~1 gender|sexual|sexuality ~1 identity|orientation?]`,
	},
	{
		open: false,
		patterns: `
bisexual|gay|homosexual|lesbian|queer|trans ~8 [normal|ordinary|regular|straight|usual]
[both|either|opposite|two ~1 gender|genders|sex|sexes] !of|reassignment
[he-she|homosexuality|lady-boy|she-male|sodomy|transgendered|transgenderism|transgenders|transsexualism|transsexuality|transvestism]
[sexual ~1 deviance|deviation|inclination{,s}|leaning{,s}|persuasion|preference{,s}|proclivities]
[alternative|gay|homosexual|lesbian|trans agenda|lifestyle|persuasion|tendencies|type]
[life|lifestyle choice{,s}] ~5 gay|lesbian|sexual|trans
[born ~1 as? ~1 in ~1 wrong]
[sexual abnormalit{y,ies}|disorder{,s}|minorit{y,ies}]
[cross-dresser{,s}|crossdresser{,s}|drag] !and|coefficient|race
[male and|or female] ~1 applicants|candidates|colleagues|employees|staff
[wrong body]
[born ~1 as? ~1 a boy|female|girl|male|man|woman]
[conventional|normal|nuclear|ordinary|real|traditional ~1 couple|couples|families|family|gender|marriage|marriages|relationship roles?] !size`,
	},
];
