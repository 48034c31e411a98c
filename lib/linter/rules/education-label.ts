import type { Rule } from '../model';
import { sources } from '../sources';

export const educationLabel: Rule = {
	id: 'education-label',
	version: 3,
	category: 'education',
	severity: 'tip',
	sources: [sources.taalkompas, sources.level],
};
