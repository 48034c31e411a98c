import { closeDatabases } from '@/db/pools';
import { surroundings } from '@/lib/env';
import { requireDemo } from '../demo/require-demo';

requireDemo(surroundings(), 'The demo data');
const file = new URL('../../db/seed/index.ts', import.meta.url);
const loaded: unknown = await import(file.href);
if (
	typeof loaded !== 'object' ||
	loaded === null ||
	!('seed' in loaded) ||
	typeof loaded.seed !== 'function'
) {
	throw new Error('db/seed/index.ts exports no function `seed`.');
}
await loaded.seed();
await closeDatabases();
