import type { PatternGroup } from '../../model';

export const lgbtiqTerm: readonly PatternGroup[] = [
	{
		open: false,
		suggestions: ['sexual orientation'],
		patterns:
			'sexual|gender|homosexual|gay preference{,s}\nsexual proclivity|proclivities|inclination|inclinations|lifestyle',
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
effeminate|faggot{,s}|gays|hermaphrodite{,s}|homosexual{,s,ity}|lady-boy|he-she|lesbo|pans{ies,y}|poof{,ter}|queers|she-male|siss{ies,y}|sodom{ite,y}|trann{ies,y}|transgender{ed,ism,s}|transsexual{,s,ism,ity}|transvesti{te,tes,sm}
the? opposite gender|sex
fair|fairer|gentle|third|weaker sex
alternative|gay|homosexual|lesbian|trans|same-sex lifestyle{,s}|agenda|persuasion|tendencies
admitted|avowed|practising gay|homosexual|lesbian
@gay ~8 [normal|ordinary|regular|straight|usual]
[normal|ordinary|regular] ~1 or @gay
conventional|normal|nuclear|ordinary|proper|real|regular|traditional ~1 couple{,s}|famil{y,ies}|gender|marriage{,s}|men|orientation|relationship|sexuality|women ~0 roles? !law|photo|size
biological|genetic|real female{,s}|male{,s}|man|men|woman|women !sample
born ~1 as? ~1 a? ~1 boy|female|girl|male|man|woman|wrong
sex change
no gays|homo
are you ~2 @gay|heterosexual|straight
what is your ~1 gender|sexual|sexuality ~1 identity|orientation?`,
	},
	{
		open: false,
		patterns: `
both|either|opposite|two ~1 gender|genders|sex|sexes !of|reassignment
sexual ~1 abnormalit{y,ies}|devia{nce,tion}|disorder{,s}|inclination{,s}|leaning{,s}|minorit{y,ies}|persuasion|preference{,s}|proclivities
[life|lifestyle choice{,s}] ~5 gay|lesbian|sexual|trans
[male and|or female] ~1 applicants|candidates|colleagues|employees|staff
wrong body
and|bring|or|plus|with their|your [girlfriends|wives|wife]
[mr ~1 mrs|ms] ~4 choose|nothing|only|pick|tick
real|proper [men and women]`,
	},
];
