import type { PatternGroup } from '../../model';

export const lgbtiqTerm: readonly PatternGroup[] = [
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
];
