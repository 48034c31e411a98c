import { describe, expect, it } from 'vitest';
import { countTypes, detailsCsv, type TableRow } from './rules';

const large = {
	columns: { answers: 40 },
	breakdown: { NAME: { candidate: 4, engine: 10 }, FAMILY: { engine: 2 } },
};
const other = { columns: { answers: 60 }, breakdown: { FAMILY: { engine: 20, assessor: 1 } } };
const small = { columns: { answers: 6 }, reason: 'few-applications' };
const row = (title: string, leaks: TableRow['metrics'][string]): TableRow => ({
	organisation: 'Dienst',
	title,
	phase: 'completed',
	studyArm: 'pilot',
	metrics: { leaks },
});

describe('countTypes', () => {
	it('adds by type and stage, the most first', () => {
		expect(countTypes([large, other])).toEqual({
			procedures: 2,
			answers: 100,
			types: [
				{ type: 'FAMILY', counts: [0, 22, 0, 1], total: 23 },
				{ type: 'NAME', counts: [4, 10, 0, 0], total: 14 },
			],
		});
	});

	it('leaves out procedures of few people with their answers, and old figures without types', () => {
		expect(countTypes([large, small, undefined])).toEqual(countTypes([large]));
		expect(countTypes([small])).toEqual({ procedures: 0, answers: 0, types: [] });
	});
});

describe('detailsCsv', () => {
	it('writes a row per type and stage, and none for few people', () => {
		expect(detailsCsv([row('=Adviseur', large), row('Klein', small)]).split('\r\n')).toEqual([
			'organisation,vacancy,phase,study_arm,answers,type,found_by,count,per_100',
			"Dienst,'=Adviseur,completed,pilot,40,NAME,candidate,4,10",
			"Dienst,'=Adviseur,completed,pilot,40,NAME,engine,10,25",
			"Dienst,'=Adviseur,completed,pilot,40,FAMILY,engine,2,5",
			'',
		]);
	});
});
