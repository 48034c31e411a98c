/** Details that candidates take out themselves, counted on a real database: per procedure and type, once, without anybody. */
import { beforeEach, describe, expect, it } from 'vitest';
import { connectAs } from '@/db/test';
import { arrange, questionIds, rows, scopeOf, start, vacancyId } from '@/lib/retention/test-candidate';
import { saveAnswer } from './commands';
import { type AnswerInput, answerInput } from './schema';

let applicationId = '';
const save = async (text: string, revision: number, removed?: NonNullable<AnswerInput['removed']>) =>
	saveAnswer(await scopeOf(applicationId), {
		questionId: questionIds[0] ?? '',
		text,
		revision,
		...(removed && { removed }),
	});
const counted = () => rows('SELECT type, count FROM vault.removed_details ORDER BY type');

beforeEach(async () => {
	await arrange();
	applicationId = await start();
});

describe('details taken out by candidates', () => {
	it('add up by type with the texts that were stored', async () => {
		await save('eerst', 0, { NAME: 1 });
		await save('daarna', 1, { NAME: 2, FAMILY: 1 });
		await save('zonder', 2);
		expect(await counted()).toEqual([
			{ type: 'FAMILY', count: 1 },
			{ type: 'NAME', count: 3 },
		]);
	});

	it('do not count twice when a request is repeated, nor with a text that was refused', async () => {
		await save('eerst', 0, { NAME: 1 });
		await save('eerst', 0, { NAME: 1 }); // the answer to the first was lost on the way
		expect((await save('ouder tabblad', 0, { PHONE: 1 })).newerText).toBe('eerst');
		expect(await counted()).toEqual([{ type: 'NAME', count: 1 }]);
	});

	it('outlive the application, because nothing in them is about it', async () => {
		await save('eerst', 0, { HEALTH: 1 });
		await rows('DELETE FROM applications');
		const app = await connectAs('app');
		const { rows: told } = await app.query('SELECT found_by, type, count::int FROM vault.count_leaks($1)', [
			vacancyId,
		]);
		expect(told).toEqual([{ found_by: 'candidate', type: 'HEALTH', count: 1 }]);
	});
});

describe('what the browser sends', () => {
	const parse = (removed: unknown) =>
		answerInput.parse({ questionId: crypto.randomUUID(), revision: '0', text: '', removed }).removed;

	it('is read from a form and from the autosave', () => {
		expect(parse('{"NAME":1}')).toEqual({ NAME: 1 });
		expect(parse({ NAME: 1 })).toEqual({ NAME: 1 });
		expect(parse(undefined)).toEqual({});
	});

	it('never stands in the way of an answer, and can hold no words', () => {
		for (const odd of ['', 'x', '[]', '{"Imke Zwanenburg":1}', '{"NAME":"Imke"}', '{"NAME":1000}', 7, null])
			expect(parse(odd)).toEqual({});
	});
});
