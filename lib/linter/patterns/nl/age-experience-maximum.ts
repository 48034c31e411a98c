import type { PatternGroup } from '../../model';
import { hasUpperBound } from '../../rules/age-experience-maximum';

export const ageExperienceMaximum: readonly PatternGroup[] = [
	{
		about: 'anyone',
		open: false,
		test: hasUpperBound,
		patterns: `
uiterlijk|maximaal|hoogstens|hooguit|maximum|max ~2 een|#|enkele|paar jaar|jaren ~3 @experience
niet|geen ~2 meer|langer dan ~2 een|#|enkele jaar|jaren ~3 @experience
ten hoogste een|#|enkele jaar|jaren ~3 @experience
minder dan een|# jaar|jaren ~3 @experience
[tot ~1 # jaar ~3 @experience] 
een|# en|of|tot|a? # jaar|jaren ~3 @experience
tussen ~1 een|# en ~1 # jaar|jaren ~3 @experience
@experience ~3 maximaal|hoogstens|hooguit|max # jaar
@experience van # tot|a? # jaar
@experience van? tussen ~1 # en ~1 # jaar
[# jaar ~2 @experience] of minder
# jaar @experience als? maximaal|hoogstens|hooguit|maximum
nog? niet te lang|langdurig|veel jaren|@experience
te veel|teveel @experience
overgekwalificeerd{,e}|overqualified
te zwaar profiel
[al? te ervaren] 
niet te [ervaren]
[niet|geen meer|langer dan ~1 # jaar] ~5 @worked
[@most ~1 # jaar] ~5 @worked
werk{t,te} ~2 [@most # jaar]
[minder|korter dan ~1 # jaar] ~5 @worked
beperkte @experience
@experience : [# en|of|tot|t|a|@most? m? # jaar]
@experience : [@least # en|tot|@most @most? # jaar]
@experience : tussen de? # en de? # jaar
[@least # en? @most # jaar] $
@experience ~6 [@least # en? @most # jaar]
[@least ~1 # en? @most # jaar|jaren] ~4 @experience
@experience ~3 niet|geen meer|langer dan ~1 #
[@most ~1 #] ~1 @experience
[meer dan een? jaar of? # in ~1 vak] ~2 niet`,
	},
];
