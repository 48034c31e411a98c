/** `npm run dev`: the same services, pages that follow the sources, and a worker that restarts when they change. */
import { launch } from './start/launch';

await launch('development');
