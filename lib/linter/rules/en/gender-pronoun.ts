import type { Match, SentenceContext } from '../../model';
import { Kind, kindOf } from '../../role';
import { pointsTo } from '../gender-pronoun';

/** *He*, *his* and *her* that point to a role, or that open an item of demands. */
export function judge(context: SentenceContext, match: Match): boolean {
	const { words, sentence } = context;
	// *the province and her sister organisations*
	if (
		words[match.first]?.text === 'her' &&
		/^(?:and|with)$/.test(words[match.first - 1]?.text ?? '') &&
		(kindOf(words[match.first - 2]?.text ?? '', 'en') & Kind.role) === 0
	)
		return false;
	const found = pointsTo(context, match);
	if (found !== 'none') return found === 'role';
	// *- He can work with care*: an item that says what somebody is able to do, with nobody named before it
	return (
		sentence.first < match.first ||
		(sentence.kind === 'item' &&
			/^(?:can|is|has|must|should|will|speaks|works|knows)$/.test(words[match.last]?.text ?? ''))
	);
}
