import { expect, it } from 'vitest';
import { eraseAt } from './rules';

it('erases four weeks after the end, a year with consent, and says nothing before the end', () => {
	const ended = new Date('2027-03-01T12:00:00Z');
	expect(eraseAt(ended, false)?.toISOString()).toBe('2027-03-29T12:00:00.000Z');
	expect(eraseAt(ended, true)?.toISOString()).toBe('2028-03-01T12:00:00.000Z');
	expect(eraseAt(null, false)).toBeNull();
});
