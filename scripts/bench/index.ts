/** `npm run bench`: what this machine can do. The measurements are added with the routes they measure. */
import { cpus, release } from 'node:os';

console.log(
	`machine: ${cpus().length} cores, ${cpus()[0]?.model ?? 'unknown'}, ${release()}, Node ${process.version}`,
);
