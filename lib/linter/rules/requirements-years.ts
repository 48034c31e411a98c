import { numberValue } from '../../language/word';
import type { Match, Rule, SentenceContext } from '../model';
import { sources } from '../sources';

/** From ten years on, years of experience shut people out more than they say about skill. */
const MANY = 10;

function isMany(context: SentenceContext, match: Match): boolean {
	let highest = 0;
	for (let index = match.from; index < match.to; index++)
		highest = Math.max(highest, numberValue(context.words[index]?.text ?? '', context.language) ?? 0);
	return highest >= MANY && highest < 60;
}

export const requirementsYears: Rule = {
	id: 'requirements-years',
	version: 1,
	category: 'requirements',
	severity: 'tip',
	sources: [sources.requirements],
	patterns: {
		nl: [
			{
				test: isMany,
				patterns: `
[# jaar|jaren ~3 @experience]
[# plus|of meer? jaar|jaren ~3 @experience]
[# jaar|jaren of meer|langer ~3 @experience]
[@experience ~2 van|: ~3 # jaar|jaren]
bent|ben|hebt|al|minimaal|minstens|ruim ~3 [# jaar|jaren ~2 actief|werkzaam|gewerkt|vak|praktijk|bezig]`,
			},
			{
				patterns: `
[decennialange|decennia|tientallen ~1 jaren? ~2 @experience]
[een leven lang @experience]
[zeer|heel ruime|uitgebreide|lange @experience]`,
			},
		],
		en: [
			{
				test: isMany,
				patterns: `
[# years|years' ~3 @experience]
[# plus|or more? years|years' ~3 @experience]
[# or more years|years' ~3 @experience]
[@experience of ~3 # years]
[# years|years' ~2 in|of ~2 field|job|role|practice|trade|profession|industry|work|position]`,
			},
			{
				patterns: `
[decades|lifetime of ~3 @experience]
[a decade or more of? @experience]
[decade ~2 @experience]`,
			},
		],
	},
};
