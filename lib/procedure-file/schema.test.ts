import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ProcedureFile, readProcedureFile } from './schema';

const file: ProcedureFile = {
	schema: 'onbevangen/procedure-file/1',
	vacancy: {
		locale: 'nl',
		title: 'Adviseur',
		body: 'Tekst',
		place: 'Utrecht',
		salaryScale: '11',
		salaryMin: 4000,
		salaryMax: null,
		hoursMin: null,
		hoursMax: 36,
		contact: '',
		jobFamily: '',
		studyArm: 'pilot',
	},
	rule: { minimumScore: 3, inviteCount: null, tieRule: 'lot', ratersRequired: 3 },
	questions: [
		{
			stage: 'application',
			type: 'long-text',
			competency: 'Samenwerken',
			text: 'Wat deed je?',
			help: '',
			wordLimit: 250,
			weight: 2,
			anchors: { '1': 'a', '3': 'b', '5': 'c' },
			settings: { choices: ['x'] },
		},
	],
};

describe('readProcedureFile', () => {
	it('reads what it wrote', () => {
		expect(readProcedureFile(`\uFEFF${JSON.stringify(file)}`)).toEqual({ ok: true, file });
	});

	it.each([
		['not json', '{', [{ path: '', message: 'file-json' }]],
		[
			'another schema',
			JSON.stringify({ ...file, schema: 'x/2' }),
			[{ path: 'schema', message: 'file-schema' }],
		],
		[
			'a wrong number deep inside',
			JSON.stringify({ ...file, questions: [{ ...file.questions[0], weight: 11 }] }),
			[{ path: 'questions.0.weight', message: 'weight-number' }],
		],
		[
			'a field that does not belong',
			JSON.stringify({ ...file, people: [] }),
			[{ path: 'people', message: 'file-unknown' }],
		],
	])('names the place of %s', (_, content, problems) => {
		expect(readProcedureFile(content)).toEqual({ ok: false, problems });
	});

	it('never throws and names at most twenty problems', () => {
		fc.assert(
			fc.property(fc.oneof(fc.string(), fc.json()), (content) => {
				const read = readProcedureFile(content);
				expect(read.ok || (read.problems.length > 0 && read.problems.length <= 20)).toBe(true);
			}),
		);
	});
});
