import type { Rule } from '../model';
import { sources } from '../sources';

export const ageTeam: Rule = {
	id: 'age-team',
	version: 6,
	category: 'age',
	severity: 'stop',
	sources: [sources.wgbl, sources.college],
};
