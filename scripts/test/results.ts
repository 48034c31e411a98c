/** Reads the counts that Vitest and Playwright write, so that they can be added up. */
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { Outcome } from './stage';

const vitestReport = z.object({
	numPassedTests: z.number(),
	numFailedTests: z.number(),
	numPendingTests: z.number().default(0),
	testResults: z.array(
		z.object({ status: z.string(), assertionResults: z.array(z.object({ status: z.string() })) }),
	),
});

const playwrightReport = z.object({
	stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
});

/** A runner that fails although no test of it did (a file that does not load, an unhandled error) is one failure. */
function settle(passed: number, failed: number, skipped: number, exitCode: number): Outcome {
	const counted = exitCode !== 0 && failed === 0 ? 1 : failed;
	return { passed, failed: counted, ...(skipped > 0 ? { remark: `${skipped} skipped` } : {}) };
}

async function readReport<Schema extends z.ZodType>(
	file: string,
	schema: Schema,
): Promise<z.output<Schema> | undefined> {
	try {
		return schema.parse(JSON.parse(await readFile(file, 'utf8')));
	} catch {
		return undefined;
	}
}

export async function readVitest(file: string, exitCode: number): Promise<Outcome> {
	const report = await readReport(file, vitestReport);
	if (!report) return { passed: 0, failed: 1, remark: 'no report' };
	const unloaded = report.testResults.filter(
		(result) =>
			result.status === 'failed' && !result.assertionResults.some(({ status }) => status === 'failed'),
	).length;
	return settle(report.numPassedTests, report.numFailedTests + unloaded, report.numPendingTests, exitCode);
}

export async function readPlaywright(file: string, exitCode: number): Promise<Outcome> {
	const report = await readReport(file, playwrightReport);
	if (!report) return { passed: 0, failed: 1, remark: 'no report' };
	const { expected, unexpected, flaky, skipped } = report.stats;
	// A test that passes at the second try is not a test that passes.
	return settle(expected, unexpected + flaky, skipped, exitCode);
}
