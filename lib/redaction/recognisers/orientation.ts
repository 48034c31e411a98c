import { saidOrientationPatterns } from '../patterns/bonds-said';
import { moreOrientationPatterns } from '../patterns/orientation-more';
import { passingOrientationPatterns } from '../patterns/passing-said';
import { lexical } from './model';

/** Sexual orientation and gender identity. */
export const orientationRecogniser = lexical({
	id: 'orientation',
	version: 4,
	type: 'ORIENTATION',
	families: {
		nl: [
			{
				rule: 'identity',
				frames: 'IAME',
				words:
					'homo, homoman, homoseksue(el|le), lesbi(sch|sche|enne), lesbo, gay, bi, biseksue(el|le), queer, panseksue(el|le), aseksue(el|le), demiseksueel, lhbti er, lhbtiq er, lhbti, lhbtqia, openlijk (homo|lesbisch|gay|bi|trans), regenboogouders, meemoeders, holebi, trans, transgender, trans(persoon|man|vrouw|jongen), trans (persoon|man|vrouw), non binair(e), nonbinair(e), genderfluide, genderqueer, gender non conform, intersekse, genderneutraal persoon, roze ambtenaar, regenboogouder, regenboogmoeder, regenboogvader, meemoeder, duomoeder, uit de kast, uit de kast gekomen, hetero, heteroseksueel',
			},
			{
				rule: 'life',
				frames: 'MHBS',
				words:
					'homoseksualiteit, biseksualiteit, homo zijn, lesbisch zijn, queerness, coming out, geaardheid, seksuele geaardheid, seksuele orientatie, genderidentiteit, genderdysforie, genderincongruentie, transitie als transgender, regenbooggezin, regenboognetwerk, roze netwerk, roze in blauw, pride netwerk, lhbti netwerk, lhbtiq netwerk, lhbtiqa netwerk, queernetwerk, transnetwerk, lesbisch koor, homokoor, gaykoor, roze koor, coc, coc vrijwilliger, genderpoli, geslachtsoperatie, hormoonbehandeling, genderteam',
				score: 0.8,
			},
		],
		en: [
			{
				rule: 'identity',
				frames: 'IAME',
				words:
					'gay, gay man, lesbian, bi, bisexual, queer, pansexual, asexual, demisexual, homosexual, lgbt, lgbtq, lgbti, lgbtqi, transgender, trans, trans (man|woman|person), non binary, nonbinary, genderqueer, gender fluid, genderfluid, intersex, agender, out at work, openly gay, openly lesbian, in the closet, lesbians, straight man, heterosexual, same sex couple',
			},
			{
				rule: 'life',
				frames: 'MHBS',
				words:
					'homosexuality, bisexuality, gayness, queerness, coming out, sexual orientation, sexuality, gender identity, gender dysphoria, gender transition, rainbow family, rainbow network, pride network, lgbt network, lgbtq network, lgbti network, lgbtiq network, queer network, gay choir, gay men s choir, lesbian choir, coc, same sex partner, same sex marriage, civil partnership',
				score: 0.8,
			},
		],
	},
	unless: ({ document }, first, last) =>
		// “Power BI”, “the BI team”
		(first.text === 'bi' && first.upper && !document.shouting) ||
		(/^(?:trans|bi|homo)$/.test(first.text) &&
			first === last &&
			/^-(?!(?:man|vrouw|persoon|jongen|meisje|person|woman|seks|sex|gender|and|en)\w*)\w/.test(
				document.canon.slice(last.end, last.end + 12),
			)) ||
		(/^(?:trans|bi|gay|queer|coc|uit|out)$/.test(first.text) &&
			/^ ?-?(?:port|lateral|bar\b|rechten|rights|beleid|policy|events?\b|jongeren|inwoners|clienten)/.test(
				document.canon.slice(last.end, last.end + 12),
			)),
	patterns: [
		...moreOrientationPatterns,
		...saidOrientationPatterns,
		...passingOrientationPatterns,
		{
			rule: 'out',
			language: 'nl',
			pattern:
				/\b(?:ik|mijn)\b[^.;]{0,40}?(?<x>uit de kast(?! (?:met (?:de|het|een)|gehaald|halen|getrokken|gepakt|in het magazijn))|(?:als (?:meisje|jongen) geboren)|(?:geboren als (?:meisje|jongen))|geboren in het verkeerde lichaam|in transitie ging|mijn transitie|verliefd op (?:een )?(?:andere )?(?:mannen|vrouwen)|val op (?:mannen|vrouwen))\b/dg,
		},
		{
			rule: 'transition',
			language: 'nl',
			pattern: /\b(?:na|tijdens|sinds|voor|over) mijn (?<x>transitie)\b/dg,
		},
		{ rule: 'name', language: 'nl', pattern: /\bmijn (?<x>(?:dode ?naam|deadname|geboortenaam was))\b/dg },
		{
			rule: 'parents',
			language: 'nl',
			pattern: /\bmijn (?<x>(?:twee|beide) (?:moeders|vaders|papa's|mama's))\b/dg,
		},
		{
			rule: 'out',
			language: 'en',
			pattern:
				/\b(?:i|my)\b[^.;]{0,40}?(?<x>(?:came out(?: as \w+| at work)?|coming out|came out of the closet|assigned (?:male|female) at birth|born (?:a|as a) (?:boy|girl|man|woman)|transitioned|my transition|deadname|attracted to (?:men|women)))\b/dg,
			unless: (match, { document }) =>
				(/transitioned$/.test(match[0]) &&
					/^ (?:the|our|a|to|from|into|all|over|us|them|it)\b/.test(
						document.canon.slice(match.index + match[0].length),
					)) ||
				(/^(?: on top| (?:of|in|at|with|on|the|first|last|and|well|as (?:a|the) (?:winner|best)))\b/.test(
					document.canon.slice(match.index + match[0].length),
				) &&
					/came out$/.test(match[0])),
		},
		{
			rule: 'parents',
			language: 'en',
			pattern: /\bmy (?<x>(?:two|both) (?:mothers|fathers|mums|moms|dads))\b/dg,
		},
	],
});
