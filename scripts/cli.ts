/** `npm run --silent cli -- <command> [options]`: the engines outside the browser. One file per command in `scripts/cli/`. */
type Command = { readonly run: (args: readonly string[]) => Promise<number> };

const commands: Readonly<Record<string, () => Promise<Command>>> = {
	lint: () => import('./cli/lint'),
	redact: () => import('./cli/redact'),
	statistics: () => import('./cli/statistics'),
	suppress: () => import('./cli/suppress'),
	audit: () => import('./cli/audit'),
	'verify-events': () => import('./cli/verify-events'),
};

const [name = '', ...args] = process.argv.slice(2);
const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
if (!load) {
	console.error(`Usage: npm run --silent cli -- <${Object.keys(commands).join(' | ')}> [options]`);
	process.exitCode = 2;
} else {
	const command = await load();
	process.exitCode = await command.run(args);
}

export {};
