import type { PatternGroup } from '../../model';
import { isMany } from '../../rules/requirements-years';

export const requirementsYears: readonly PatternGroup[] = [
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
];
