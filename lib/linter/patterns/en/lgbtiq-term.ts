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
gays|effeminate|faggot{,s}|he-she|hermaphrodite{,s}|homosexual{,s,ity}|lady-boy|lesbo|pans{y,ies}|poof{,ter}|queers|she-male|siss{y,ies}|sodom{ite,y}|trann{y,ies}|transgender{ed,ism,s}|transsexual{,s,ism,ity}|transvesti{te,tes,sm}
the? opposite gender|sex
third|fair|fairer|weaker|gentle sex
gay|lesbian|homosexual|trans|alternative|same-sex lifestyle{,s}|persuasion|tendencies|agenda
practising|admitted|avowed gay|lesbian|homosexual
@gay ~8 [normal|ordinary|regular|straight|usual]
[normal|ordinary|regular] ~1 or @gay
normal|ordinary|regular|real|proper|traditional|conventional|nuclear ~1 men|women|gender|sexuality|orientation|relationship|couple{,s}|famil{y,ies}|marriage{,s} ~0 roles? !law|photo|size
real|genetic|biological female{,s}|male{,s}|man|men|woman|women !sample
born ~1 as? ~1 a? ~1 boy|female|male|man|woman|wrong|girl
sex change
unusual|different|deviant|abnormal|odd|other ~0 sexual? orientation|inclination|persuasion
that|such|so ~1 way inclined
no gays|homo
are you ~2 straight|@gay|heterosexual
what is your ~1 gender|sexuality|sexual ~1 identity|orientation?`,
	},
	{
		open: false,
		patterns: `
either|two|both|opposite ~1 gender|sex|sexes|genders !of|reassignment
sexual ~1 disorder{,s}|inclination{,s}|leaning{,s}|persuasion|abnormalit{y,ies}|devia{nce,tion}|minorit{y,ies}|preference{,s}|proclivities
[life|lifestyle choice{,s}] ~5 gay|lesbian|sexual|trans
[male and|or female] ~1 staff|colleagues|employees|candidates|applicants
wrong body
and|bring|or|plus|with your|their [girlfriends|wives|wife]
[mr ~1 mrs|ms] ~4 only|nothing|choose|pick|tick
real|proper [men and women]`,
	},
];
