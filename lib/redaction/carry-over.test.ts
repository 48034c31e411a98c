import { describe, expect, it } from 'vitest';
import { carryOver } from './index';

describe('carryOver', () => {
	const old = 'Met Bo ging het goed. Later sprak ik Bo weer.';
	it('finds the same words in the same surroundings', () => {
		const decisions = [
			{ start: 4, end: 6, type: 'NAME' as const, status: 'confirmed' as const },
			{ start: 37, end: 39, type: 'NAME' as const, status: 'rejected' as const },
		];
		const carried = carryOver(decisions, old, `Vooraf: ${old}`);
		expect(carried.map(({ start, end, status }) => [start, end, status])).toEqual([
			[12, 14, 'confirmed'],
			[45, 47, 'rejected'],
		]);
	});
	it('drops what is gone and doubts what moved', () => {
		const decision = { start: 4, end: 6, type: 'NAME' as const, status: 'confirmed' as const };
		expect(carryOver([decision], old, 'Niemand hier.')).toEqual([]);
		expect(carryOver([decision], old, 'Een heel andere zin over Bo en zo.')[0]?.sure).toBe(false);
	});
});
