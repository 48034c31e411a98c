import { describe, expect, it } from 'vitest';
import {
	formatDate,
	formatDateTime,
	formatDay,
	formatEuro,
	formatNumber,
	formatPercent,
	formatTime,
	machineTime,
} from './format';

// One minute before midnight in Amsterdam, still the day before in New York and 22:59 in UTC.
const closing = new Date('2027-03-12T22:59:00Z');
const summer = new Date('2027-07-01T21:59:00Z');

describe('dates', () => {
	it('are written out in the Dutch time zone', () => {
		expect(formatDateTime('nl', closing)).toBe('12 maart 2027, 23.59 uur');
		expect(formatDateTime('en', closing)).toBe('12 March 2027, 23:59');
	});
	it('follow summer time', () => {
		expect(formatTime('nl', summer)).toBe('23.59 uur');
	});
	it('have a weekday on request', () => {
		expect(formatDay('nl', closing)).toBe('vrijdag 12 maart 2027');
		expect(formatDay('en', closing)).toBe('Friday 12 March 2027');
	});
	it('change day at midnight in Amsterdam', () => {
		expect(formatDate('nl', new Date('2027-03-12T23:00:00Z'))).toBe('13 maart 2027');
		expect(formatTime('nl', new Date('2027-03-12T23:00:00Z'))).toBe('00.00 uur');
	});
	it('have a machine form', () => {
		expect(machineTime(closing)).toBe('2027-03-12T22:59:00.000Z');
	});
});

describe('numbers', () => {
	it('use the separators of the language', () => {
		expect(formatNumber('nl', 1234.56, 1)).toBe('1.234,6');
		expect(formatNumber('en', 1234.56, 1)).toBe('1,234.6');
		expect(formatNumber('nl', 3, 2, true)).toBe('3,00');
	});
	it('give percentages and whole euros', () => {
		expect(formatPercent('nl', 0.125, 1)).toBe('12,5%');
		expect(formatEuro('nl', 4123)).toBe('€\u00a04.123');
		expect(formatEuro('en', 4123)).toBe('€4,123');
	});
});
