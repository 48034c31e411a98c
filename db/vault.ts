/** The identity pool: only lib/identity may import it (lib/architecture.test.ts). */
import { type Database, openDatabase } from './pools';

export const vaultDatabase = (): Database => openDatabase('VAULT_DATABASE_URL');
