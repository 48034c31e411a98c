import { closeDatabases } from '@/db/pools';
import { seed } from '@/db/seed';
import { surroundings } from '@/lib/env';
import { requireDemo } from '../demo/require-demo';

requireDemo(surroundings(), 'The demo data');
await seed();
await closeDatabases();
