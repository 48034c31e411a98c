import { readFileSync } from 'node:fs';
import { type SealedEvent, verifyChain } from '@/lib/audit/rules';
import { sha256 } from '@/lib/id';

const usage = `Usage: npm run --silent cli -- verify-events FILE
FILE is the log of one or more procedures as downloaded under Administration, Log: one event a line.
Prints one report per procedure; ends with 1 when an event was changed, moved or taken out.`;

/** Checks a downloaded log without the platform or its database. */
export async function run(args: readonly string[]): Promise<number> {
	const [file] = args;
	if (!file) {
		console.error(usage);
		return 2;
	}
	const chains = new Map<string | null, SealedEvent[]>();
	for (const [index, line] of readFileSync(file, 'utf8').split('\n').entries()) {
		if (line.trim() === '') continue;
		try {
			const event = JSON.parse(line) as SealedEvent;
			chains.set(event.vacancyId, [...(chains.get(event.vacancyId) ?? []), event]);
		} catch {
			console.error(`line ${index + 1} is not JSON`);
			return 1;
		}
	}
	let isWhole = true;
	for (const [vacancyId, events] of chains) {
		const report = verifyChain(events, sha256);
		isWhole &&= report.broken.length === 0;
		process.stdout.write(`${JSON.stringify({ vacancyId, whole: report.broken.length === 0, ...report })}\n`);
	}
	return isWhole ? 0 : 1;
}
