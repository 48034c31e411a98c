import type { Rule } from '../model';
import { sources } from '../sources';

export const lgbtiqTerm: Rule = {
	id: 'lgbtiq-term',
	version: 1,
	category: 'lgbtiq',
	severity: 'tip',
	sources: [sources.codeDi, sources.rijkTips, sources.awgb],
	patterns: {
		nl: [
			{
				open: false,
				suggestions: ['seksuele oriëntatie'],
				patterns: 'seksuele|sexuele geaardheid|voorkeur\nhomoseksuele|homo|lesbische geaardheid',
			},
			{
				open: false,
				suggestions: ['alle genders'],
				patterns: 'beide geslachten|seksen|sekses|kunne|genders\nbeide|ene of andere geslacht',
			},
			{
				open: false,
				patterns: `
[geaardheid|geaardheden]
[andersgeaard{,e,en}|homofiel|homofiele|homofielen|transseksueel|transseksuele|transseksuelen|travestiet{,en}|hermafrodiet{,en}|homoseksueel|homoseksuele|homoseksuelen|lesbo|lesbo's|flikker{,s}|mietje{,s}|nichterig{,e}|verwijfd{,e}|shemale|ladyboy|ombouw|omgebouwd{,e}|transgenders|manwijf|janet|ruigpoot|homo-achtig]
[anders geaard{,e}]
[tegenovergestelde|andere geslacht|sekse|kunne]
[het derde|zwakke|sterke|schone geslacht]
[het|een normale|gewone ~1 gezin|relatie|huwelijk|seksualiteit|geaardheid]
homo|lesbisch|bi|biseksueel|trans|transgender|gay|hetero|lhbti ~1 of|en|dan [normaal|gewoon|hetero]
[normaal|gewoon|normale|gewone] ~1 of homo|lesbisch|trans|gay
homo's|lesbiennes|homo|gay|lesbisch|lhbti'ers ~8 [normale|gewone ~1 mensen|collega's|mannen|vrouwen|stellen]
[normaal|normale|gewoon|gewone hetero{,'s}|heteroseksueel|heteroseksuele]
[echte|biologische ~1 man|vrouw|mannen|vrouwen] ~2 trans
[biologische man|vrouw|mannen|vrouwen|geslacht]
[geen homo's|lesbiennes|transgenders|travestieten]
[bent|ben ~1 u|je|jij ~2 homo|lesbisch|hetero|homoseksueel|biseksueel|trans|transgender|gay]
[wat is ~2 geaardheid|orientatie|seksuele]
[geslachtsverandering|geslachtsoperatie]`,
			},
		],
		en: [
			{
				open: false,
				suggestions: ['sexual orientation'],
				patterns:
					'sexual|gender|homosexual|gay preference{,s}\n[sexual proclivity|proclivities|inclination|inclinations|lifestyle]',
			},
			{
				open: false,
				suggestions: ['all genders'],
				patterns: 'both sexes|genders\neither|both sex|gender !reassignment\nthe two sexes|genders',
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
gay|lesbian|homosexual|trans|queer ~6 [normal|ordinary|regular ~1 ones|people|colleagues|couples|staff|men|women]
[biological|real|genetic male{,s}|female{,s}|man|woman|men|women] !sample
[born ~1 man|woman|male|female]
[sex change]
[gender identity disorder]
[no homo|gays]
[are you ~2 gay|lesbian|straight|homosexual|bisexual|queer|trans|heterosexual|transgender]
[what is your ~1 sexual|sexuality|gender ~1 orientation|identity?]`,
			},
		],
	},
};
