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
[andersgeaard{,e,en}|homofiel{,e,en}|transseksueel|transseksuele{,n}|travestiet{,en}|hermafrodiet{,en}|homoseksueel|homoseksuele{,n}|lesbo{,'s}|flikker{,s}|mietje{,s}|nichterig{,e}|verwijfd{,e}|shemale|ladyboy|ombouw|omgebouwd{,e}|transgenders|manwijf|janet|ruigpoot|homo-achtig]
[anders geaard{,e}]
[tegenovergestelde|andere geslacht|sekse|kunne]
[het derde|zwakke|sterke|schone geslacht]
[het|een normale|gewone ~1 gezin|relatie|huwelijk|seksualiteit|geaardheid]
homo|lesbisch|bi|biseksueel|trans|transgender|gay|hetero|lhbti ~1 of|en|dan [normaal|gewoon|hetero]
[normaal|gewoon|normale|gewone] ~1 of homo|lesbisch|trans|gay
lesbiennes|homo{,'s}|gay|lesbisch|lhbti'ers ~8 [normale|gewone ~1 mensen|collega's|mannen|vrouwen|stellen]
[normaal|normale|gewoon|gewone hetero{,'s}|heteroseksueel|heteroseksuele]
[echte|biologische ~1 man{,nen}|vrouw{,en}] ~2 trans
[biologische man{,nen}|vrouw{,en}|geslacht]
[geen homo's|lesbiennes|transgenders|travestieten]
[ben{,t} ~1 u|je|jij ~2 homo|lesbisch|hetero|homoseksueel|biseksueel|trans|transgender|gay]
[wat is ~2 geaardheid|orientatie|seksuele]
[geslachtsverandering|geslachtsoperatie]`,
	},
	{
		open: false,
		patterns: `
gay|homo{,'s}|lesbisch{,e}|lesbiennes|trans|queer|lhbti ~8 [normaal|gewoon|normale|gewone|hetero]
[homofilie|homoseksualiteit|homohuwelijk|homostel{,len}|homokoppel{,s}|pot{,ten}|nicht{,en}|mietje|travo|dragqueen] ~3 niet|geen|normaal|past|ook|zelfs
[man{,nen}|vrouw-verhouding|vrouwen] ~1 en|of alleen bestaat|bestaan
[twee|beide|beider|weerszijden ~1 geslachten|seksen|sekses|kunne|gender{,s}]
[m|v of|en v]
[geslachtsoperatie|geslachtsverandering|omgeslacht|ombouwen|transseksualiteit|transgenderisme|transgendergevoelens|interseksuele]
[lichaam geboren|verkeerde lichaam]
[geboren als ~1 man|vrouw|jongen|meisje]
[seksueel|seksuele|sexuele|sexueel ~1 geaard{,heid}|voorkeur{,en}|neiging{,en}|geaardheden]
[traditioneel|traditionele|klassieke|normale|gewone|doorsnee ~1 gezin{,nen}|relatie{,s}|huwelijk|stel|stellen|man-vrouw|rolverdeling]
[sekse|geslacht : ~1 man of vrouw]
[zowel mannen als vrouwen]
[tegennatuurlijk{,e}|onnatuurlijk{,e} ~1 gedrag|relatie{,s}|neigingen|geaardheid|seksualiteit]
[ombouw|ombouwoperatie{,s}|geslachtsoperatie{,s}]
[iets|of|alles ertussenin|daartussenin]
[regenboogparade|regenbooggedoe|genderonzin|gendergedoe|genderwaanzin|genderideologie|woke gedoe|onzin]
[mannen en vrouwen die van elkaar houden]
[beider|beiderlei|een van beide|andere|eigen kunne|sekse|sekses]`,
	},
];
