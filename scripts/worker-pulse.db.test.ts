import { beforeEach, expect, it } from 'vitest';
import { connectAs, emptyDatabase, testUrl } from '@/db/test';
import { WorkerPulse } from './worker-pulse';

beforeEach(emptyDatabase);

/** A job that the named worker took a minute ago. */
async function lockedJob(worker: string): Promise<void> {
	const superuser = await connectAs('superuser');
	await superuser.query(`SELECT graphile_worker.add_job('ping', '{}')`);
	await superuser.query(
		`UPDATE graphile_worker._private_jobs SET locked_by = $1, locked_at = now() - interval '1 minute'
		WHERE locked_by IS NULL`,
		[worker],
	);
}

it('gives back the jobs of a worker that was killed, and leaves those of the living', async () => {
	await lockedJob('worker-killed');
	await lockedJob('worker-living');
	await lockedJob('worker-own');
	const living = new WorkerPulse(testUrl('worker'), async () => undefined);
	living.watch('worker-living');
	await living.start();
	const released: (readonly string[])[] = [];
	const own = new WorkerPulse(testUrl('worker'), async (names) => void released.push(names));
	own.watch('worker-own');
	await own.start();
	expect(released).toEqual([['worker-killed']]);
	await own.stop();
	await living.stop();
});

it('gives nothing back within the first seconds of a job', async () => {
	await lockedJob('worker-starting');
	const superuser = await connectAs('superuser');
	await superuser.query('UPDATE graphile_worker._private_jobs SET locked_at = now()');
	const released: (readonly string[])[] = [];
	const pulse = new WorkerPulse(testUrl('worker'), async (names) => void released.push(names));
	await pulse.start();
	await pulse.stop();
	expect(released).toEqual([]);
});
