import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dutchTime, lintUseInput, localDutch, vacancyInput } from './schema';

describe('dutchTime', () => {
	it('knows summer and winter time', () => {
		expect(dutchTime('2027-03-12T23:59').toISOString()).toBe('2027-03-12T22:59:00.000Z');
		expect(dutchTime('2027-07-12T23:59').toISOString()).toBe('2027-07-12T21:59:00.000Z');
	});

	it('takes the first of the hour that the clock repeats', () => {
		expect(dutchTime('2027-10-31T02:30').toISOString()).toBe('2027-10-31T00:30:00.000Z');
	});

	it('gives the hour that the clock leaves out a moment all the same', () => {
		expect(dutchTime('2027-03-28T02:30').toISOString()).toBe('2027-03-28T01:30:00.000Z');
	});

	it('is undone by localDutch for every moment but the repeated hour', () => {
		const moment = fc.date({ min: new Date('2000-01-01'), max: new Date('2090-01-01'), noInvalidDate: true });
		fc.assert(
			fc.property(moment, (date) => {
				const minute = new Date(Math.floor(date.getTime() / 60_000) * 60_000);
				expect(localDutch(dutchTime(localDutch(minute)))).toBe(localDutch(minute));
			}),
		);
	});
});

describe('vacancyInput', () => {
	const draft = { revision: '1', title: 'Adviseur' };

	it('lets everything but the title be empty while a draft grows', () => {
		const read = vacancyInput.parse(draft);
		expect(read).toMatchObject({
			title: 'Adviseur',
			body: '',
			salaryMin: null,
			closesAt: null,
			priorityRoundOn: null,
		});
		expect(vacancyInput.safeParse({ revision: '1', title: ' ' }).success).toBe(false);
	});

	it('reads day and time as the form sends them; without a time the day ends at 23:59', () => {
		const closing = (time: string) =>
			vacancyInput.parse({ ...draft, closesAt: { date: '2027-03-12', time } }).closesAt;
		expect(closing('12:00')?.toISOString()).toBe('2027-03-12T11:00:00.000Z');
		expect(closing('')?.toISOString()).toBe('2027-03-12T22:59:00.000Z');
	});

	it.each([
		[{ closesAt: { date: '2027-02-30', time: '12:00' } }, 'closesAt.date', 'closing-missing'],
		[{ priorityRoundOn: { date: 'gisteren' } }, 'priorityRoundOn.date', 'date-wrong'],
		[{ salaryMin: 'veel' }, 'salaryMin', 'salary-number'],
		[{ salaryMin: '5000', salaryMax: '4000' }, 'salaryMax', 'salary-order'],
		[{ hoursMin: '41' }, 'hoursMin', 'hours-number'],
		[{ hoursMin: '36', hoursMax: '32' }, 'hoursMax', 'hours-order'],
		[{ body: 'x'.repeat(20_001) }, 'body', 'body-long'],
	])('names the field: %j', (change, path, message) => {
		const read = vacancyInput.safeParse({ ...draft, ...change });
		expect(read.error?.issues.map((issue) => [issue.path.join('.'), issue.message])).toEqual([
			[path, message],
		]);
	});

	it('leaves out counts that are not of the editor', () => {
		const read = lintUseInput.parse({ lintUse: 'age-team=applied,x=y,<b>=hidden,gender-title=hidden' });
		expect(read.lintUse).toEqual([
			{ rule: 'age-team', use: 'applied' },
			{ rule: 'gender-title', use: 'hidden' },
		]);
	});
});
