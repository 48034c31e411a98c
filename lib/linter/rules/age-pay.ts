import type { Rule } from '../model';
import { sources } from '../sources';

export const agePay: Rule = {
	id: 'age-pay',
	version: 6,
	category: 'age',
	severity: 'warn',
	sources: [sources.wgbl],
};
