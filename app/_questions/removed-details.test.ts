import { describe, expect, it } from 'vitest';
import {
	countTypes,
	follow,
	type ListedDetail,
	nothingRemoved,
	RemovedTally,
	replaceOne,
} from './removed-details';

const bo: ListedDetail = { type: 'NAME', words: 'Bo' };
const boris: ListedDetail = { type: 'NAME', words: 'Boris' };
const phone: ListedDetail = { type: 'PHONE', words: '0612345678' };
const listed = (...details: ListedDetail[]) =>
	follow(nothingRemoved, details, details.map((one) => one.words).join(' '));

describe('follow', () => {
	it('counts what is listed no more and stands there no more', () => {
		expect(follow(listed(bo, phone), [phone], 'Bel 0612345678').removed).toEqual([bo]);
	});

	it('does not count what still stands there: the engine changed its mind', () => {
		expect(follow(listed(bo), [], 'ik speel bo op het toneel').removed).toEqual([]);
	});

	it('does not count going on writing', () => {
		expect(follow(listed(bo), [boris], 'Ik ben Boris').removed).toEqual([]);
		const typed = follow(
			{ listed: [{ type: 'NAME', words: 'Janne' }], removed: [] },
			[{ type: 'NAME', words: 'Jannetje' }],
			'Jannetje',
		);
		expect(typed.removed).toEqual([]);
	});

	it('takes back what comes back, and counts taking the same out twice once', () => {
		const gone = follow(listed(bo), [], 'Ik ben er');
		const back = follow(gone, [bo], 'Ik ben Bo');
		expect(back.removed).toEqual([]);
		expect(follow(back, [], 'Ik ben er').removed).toEqual([bo]);
	});

	it('keeps what was removed while something else is written', () => {
		const gone = follow(listed(bo), [], 'Ik ben er');
		expect(follow(gone, [phone], 'Ik ben er, 0612345678').removed).toEqual([bo]);
	});

	it('takes the same words at two places as one', () => {
		expect(follow(follow(nothingRemoved, [bo, bo], 'Bo Bo'), [], '').removed).toEqual([bo]);
	});
});

describe('replaceOne', () => {
	it('counts at once and once, also after the next check', () => {
		const clicked = replaceOne(listed(phone), phone);
		expect(clicked.removed).toEqual([phone]);
		expect(follow(clicked, [], 'Bel mij').removed).toEqual([phone]);
	});
});

describe('counts', () => {
	it('hold types and numbers only', () => {
		expect(countTypes([bo, boris, phone])).toEqual({ NAME: 2, PHONE: 1 });
	});

	it('go along once, also when something is undone and done again', () => {
		const tally = new RemovedTally();
		tally.set({ NAME: 1 });
		expect(tally.left()).toEqual({ NAME: 1 });
		expect(tally.left()).toEqual({ NAME: 1 }); // the save failed
		tally.sent({ NAME: 1 });
		tally.set({ NAME: 2, PHONE: 1 });
		expect(tally.left()).toEqual({ NAME: 1, PHONE: 1 });
		tally.sent(tally.left());
		tally.set({ NAME: 1 });
		expect(tally.left()).toEqual({});
		tally.set({ NAME: 2 });
		expect(tally.left()).toEqual({});
	});
});
