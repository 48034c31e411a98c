import type { PatternGroup } from '../../model';
export const lgbtiqTerm: readonly PatternGroup[] = [
	{
		open: false,
		suggestions: ['seksuele oriëntatie'],
		patterns: `
seksuele|sexuele|homoseksuele|homo|lesbische geaardheid|voorkeur`,
	},
	{
		open: false,
		suggestions: ['alle genders'],
		patterns: `
beide geslachten|seksen|sekses|kunne|genders`,
	},
	{
		open: false,
		patterns: `
geaardhe{id,den}
andersgeaard{,e,en}|homofiel{,e,en}|transseks*|travestiet{,en}|hermafrodiet{,en}|homoseksueel|homoseksuele{,n}|lesbo{,'s}|flikker{,s}|mietje{,s}|verwijfd{,e}|ombouwoperatie|transgenders
omgebouwde man|vrouw|@person
laten ombouwen|omgebouwd
zijn|haar|hun ombouw
@be ~3 omgebouwd
anders geaard{,e}
verkeerde kant bent|is|zijn
van de verkeerde kant
[onze|de|alle *s|*en en hun vrouwen|echtgenotes]
tegenovergestelde|andere|derde|zwakke|sterke|schone geslacht|sekse|kunne
een|het @ordinary ~1 gezin|relatie|huwelijk|seksualiteit|geaardheid
@gay|bi|hetero|lhbti ~1 of|en|dan [normaal|gewoon|hetero]
[@ordinary] ~1 of @gay
@gay|lhbti'ers ~8 [@ordinary ~1 mensen|collega's|mannen|vrouwen|stellen]
@ordinary hetero{,'s}|heteroseksueel|heteroseksuele
[echte|biologische ~1 man{,nen}|vrouw{,en}] ~2 trans
biologische man{,nen}|vrouw{,en}|geslacht
geen homo's|lesbiennes|transgenders
ben{,t} ~1 u|je|jij ~2 @gay|hetero
wat is ~2 geaardheid|orientatie|seksuele
geslachtsverandering|geslachtsoperatie{,s}`,
	},
	{
		open: false,
		patterns: `
@gay|queer|lhbti ~8 [@ordinary|hetero]
[homofilie|homoseksualiteit|homo{huwelijk,stel,stellen}|nicht{,en}] ~3 niet|geen|normaal|past|ook|zelfs
twee|beide|beider ~1 geslachten|seksen|sekses|kunne|gender{,s}
seksue{el,le}|sexue{el,le} ~1 geaard{,heid}|voorkeur{,en}|neiging{,en}
traditione{el,le}|klassieke|doorsnee|@ordinary ~1 gezin{,nen}|relatie{,s}|huwelijk|stel|stellen|rolverdeling
zowel mannen als vrouwen
tegennatuurlijk{,e}|onnatuurlijk{,e} ~1 gedrag|relatie{,s}|geaardheid
iets|of|alles ertussenin|daartussenin
een van beide|andere|eigen kunne|sekse|sekses`,
	},
];
