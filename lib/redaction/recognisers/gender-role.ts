import { subjectOf } from '../subject';
import type { Finding } from '../types';
import type { Context } from './model';

/** Endings that make a Dutch word for a role feminine; `-ster` after a verb stem, the rest in any compound. */
const dutchRole =
	/^[a-z]{2,}(?:ster|trice|euse|secretaresse|assistente|docente|studente|consulente|dirigente|presidente|referente|ambassadrice|ares|eres|vrouw|vrouwtje|meisje|dame|juf|[ns]dochter|[ns]zoon|stersdochter)$/;
const englishRole = /^[a-z]{3,}(?:woman|women|lady|mistress|girl|maid)$/;
/** Words with such an ending that say nothing of the kind. */
const neither =
	/(?:mevrouw|meester|minister|regist(?:er|ster)|venster|cluster|filter|poster|master|monster|klooster|rooster|roster|oester|toaster|semester|muster|lijster|duister|luister|bolster|pleister|gangster|hamster|lobster|pinkster|hipster|zuster|bluster|booster|youngster|roadster|buster|duster|muster|ulster|rijster|vuurster|dorpster|poolster|zeester|morgenster|rockster|popster|filmster|sterkster|matrice|matrices|interes|heres|ceres|jonkvrouw|lievevrouw|maidenlady|forlady)$/;

/**
 * Finds role words whose form is feminine, as names of what the candidate is or was: “een echte doorzetster”.
 * @param context the prepared text
 * @returns findings of type GENDER
 * @example feminineRoles(context)
 */
export function feminineRoles({ document }: Context): Finding[] {
	const findings: Finding[] = [];
	for (const sentence of document.sentences) {
		const role = sentence.language === 'nl' ? dutchRole : englishRole;
		for (let index = sentence.first; index < sentence.last; index++) {
			const token = document.tokens[index];
			if (!token || token.text.length < 6 || !role.test(token.text) || neither.test(token.text)) continue;
			// A capital in mid-sentence: a surname or the name of a thing.
			if (token.capital && !token.initial && !document.shouting) continue;
			const subject = subjectOf(document, token, token);
			if (!['I', 'A', 'E'].some((code) => subject.holds(code))) continue;
			findings.push({ start: token.start, end: token.end, type: 'GENDER', score: 0.8, rule: 'gender/form' });
		}
	}
	return findings;
}
