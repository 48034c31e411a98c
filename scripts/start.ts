/** `npm start`: the whole platform, until Ctrl-C. See docs/operations.md. */
import { launch } from './start/launch';

await launch('production');
