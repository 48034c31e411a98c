import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const alias = { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') };

export default defineConfig({
	test: {
		projects: [
			{
				resolve: { alias },
				test: {
					name: 'unit',
					include: ['**/*.test.ts'],
					exclude: ['**/*.db.test.ts', 'node_modules/**', '.next/**', '.data/**'],
				},
			},
			{
				resolve: { alias },
				test: {
					name: 'db',
					include: ['**/*.db.test.ts'],
					exclude: ['node_modules/**', '.next/**', '.data/**'],
					globalSetup: ['db/test-setup.ts'],
					setupFiles: ['db/test-database.ts'],
					testTimeout: 30_000,
				},
			},
		],
	},
});
