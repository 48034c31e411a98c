/** Pages per second of one address, and what a bare Node server reaches with the same bytes. */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { Connections, inParallel } from './client';

/** @throws Error when any answer is not 200, or empty */
export async function pageRate(
	address: string,
	path: string,
	connections: number,
	requests: number,
): Promise<number> {
	const open = new Connections(address, connections);
	try {
		const seconds = await inParallel(
			Array.from({ length: requests }, (_, at) => at),
			connections,
			async () => {
				const answer = await open.send(path);
				if (answer.status !== 200 || answer.body === '') throw new Error(`${path} answers ${answer.status}`);
			},
		);
		return requests / seconds;
	} finally {
		open.close();
	}
}

/** Runs in a thread of its own, as the platform is another process than the one that measures. */
const bareServer = `
	const { createServer } = require('node:http');
	const { parentPort, workerData } = require('node:worker_threads');
	const page = Buffer.from(workerData);
	const server = createServer((_, response) => {
		response.setHeader('content-type', 'text/html; charset=utf-8');
		response.end(page);
	});
	server.listen(0, '127.0.0.1', () => parentPort.postMessage(server.address().port));
`;

/** A server that does nothing but send this page: the limit of `pageRate` on this machine with this client. */
export async function startBareServer(
	page: string,
): Promise<{ readonly address: string; readonly stop: () => Promise<unknown> }> {
	const worker = new Worker(bareServer, { eval: true, execArgv: [], workerData: page });
	const [port] = await once(worker, 'message');
	return { address: `http://127.0.0.1:${String(port)}`, stop: () => worker.terminate() };
}
