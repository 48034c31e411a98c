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
[homosexual|homosexuals|transsexual|transsexuals|transvestite{,s}|hermaphrodite{,s}|tranny|trannies|shemale|faggot{,s}|queers|sodomite|lesbo|sissy|sissies|pansy|pansies|transgendered|transgenders|transgenderism|poof|poofter|ladyboy|effeminate|gays]
[the? opposite sex|gender]
[fairer|fair|weaker|gentle|third sex]
[gay|alternative|homosexual lifestyle{,s}]
[admitted|avowed|practising homosexual|lesbian|gay]
gay|lesbian|homosexual|bisexual|trans|transgender|queer ~1 or|and [normal|ordinary|regular|straight]
[normal|ordinary|regular] ~1 or gay|lesbian|trans|homosexual|queer|transgender
[normal|ordinary|traditional|proper|real|regular ~1 family|families|couple|couples|relationship|marriage|men|women|orientation|sexuality] !size|law|photo
[biological|real|genetic male{,s}|female{,s}|man|woman|men|women] !sample
[born ~1 man|woman|male|female]
[sex change]
[gender identity disorder]
[no homo|gays]
[are you ~2 gay|lesbian|straight|homosexual|bisexual|queer|trans|heterosexual|transgender]
[what is your ~1 sexual|sexuality|gender ~1 orientation|identity?]`,
	},
	{
		open: false,
		patterns: `
gay|lesbian|homosexual|trans|queer|bisexual ~8 [normal|ordinary|straight|regular|usual]
[two|both|either|opposite ~1 sexes|genders|sex|gender] !reassignment|of
[transgendered|transgenders|transsexualism|transsexuality|transgenderism|transvestism|homosexuality|sodomy|lady-boy|she-male|he-she]
[sexual ~1 preference{,s}|persuasion|leaning{,s}|proclivities|inclination{,s}|deviation|deviance]
[gay|homosexual|lesbian|trans|alternative lifestyle|agenda|tendencies|type|persuasion]
[lifestyle|life choice{,s}] ~5 gay|lesbian|sexual|trans
[born ~1 as? ~1 in ~1 wrong]
[sexual abnormalit{y,ies}|disorder{,s}|minorit{y,ies}]
[cross-dresser{,s}|drag|crossdresser{,s}] !and|race|coefficient
[male and|or female] ~1 applicants|candidates|staff|colleagues|employees
[wrong body]
[born ~1 as? ~1 a man|woman|boy|girl|male|female]
[traditional|normal|ordinary|conventional|real|nuclear ~1 family|families|couple|couples|marriage|marriages|relationship|gender roles?] !size`,
	},
];
