import type { PatternGroup } from '../../model';
export const lgbtiqTerm: readonly PatternGroup[] = [
	{
		open: false,
		suggestions: ['seksuele oriëntatie'],
		patterns: `
seksuele|homo|homoseksuele|lesbische|sexuele voorkeur|geaardheid`,
	},
	{
		open: false,
		suggestions: ['alle genders'],
		patterns: `
beide kunne|sekses|seksen|geslachten|genders`,
	},
	{
		open: false,
		patterns: `
geaardhe{id,den}
transgenders|transseks*|travestiet{,en}|andersgeaard{,e,en}|flikker{,s}|hermafrodiet{,en}|homofi*|homoseksueel|lesbo{,'s}|mietje{,s}|homoseksuele{,n}|ombouwoperatie|verwijfd{,e}
afwijkend{,e}|andere ~0 seksuele? geaardheid|orientatie
@ordinary|gewone mannen en vrouwen
omgebouwde @person|man|vrouw
laten ombouwen|omgebouwd
zijn|haar|hun ombouw
@be ~3 omgebouwd
anders geaard{,e}
verkeerde kant bent|is|zijn
van de verkeerde kant
[onze|de|alle *s|*en en hun vrouwen|echtgenotes]
andere|derde|schone|sterke|tegenovergestelde|zwakke kunne|sekse|geslacht
een|het @ordinary ~1 gezin|relatie|huwelijk|seksualiteit|geaardheid
@gay|hetero|lhbti|bi ~1 en|of|dan [normaal|gewoon|hetero]
[@ordinary] ~1 of @gay
@gay|lhbti'ers ~8 [@ordinary ~1 mensen|collega's|vrouwen|mannen|stellen]
@ordinary hetero{,'s}|heteroseksueel|heteroseksuele
[echte|biologische ~1 man{,nen}|vrouw{,en}] ~2 trans
biologische man{,nen}|vrouw{,en}|geslacht
geen transgenders|homo's|lesbiennes
ben{,t} ~1 je|u|jij ~2 @gay|hetero
wat is ~2 geaardheid|orientatie|seksuele
geslachtsverandering|geslachtsoperatie{,s}`,
	},
	{
		open: false,
		patterns: `
@gay|lhbti|queer ~8 [@ordinary|hetero]
[homoseksualiteit|homo{huwelijk,stel,stellen}|nicht{,en}] ~3 niet|geen|normaal|past|ook|zelfs
beide|twee|beider|beiderlei ~1 kunne|sekses|seksen|geslachten|gender{,s}
seksue{el,le}|sexue{el,le} ~1 geaard{,heid}|voorkeur{,en}|neiging{,en}
traditione{el,le}|klassieke|doorsnee|@ordinary ~1 gezin{,nen}|relatie{,s}|stellen|huwelijk|stel|rolverdeling
zowel mannen als vrouwen
tegennatuurlijk{,e}|onnatuurlijk{,e} ~1 gedrag|relatie{,s}|geaardheid
of|alles|iets ertussenin|daartussenin
een van eigen|andere|beide kunne|sekses|sekse`,
	},
];
