import { headers } from 'next/headers';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { appDatabase } from '@/db/pools';
import { DomainError } from '@/lib/errors';
import { sha256 } from '@/lib/id';

/** Attempts per period of seconds. Generous enough for a library or a job centre where many people share one address. */
const limits = {
	'login.request': { points: 10, duration: 15 * 60 },
	'login.code': { points: 20, duration: 15 * 60 },
	'application.start': { points: 60, duration: 60 * 60 },
	'application.submit': { points: 60, duration: 60 * 60 },
} as const;
export type LimitedAct = keyof typeof limits;

const limiters = new Map<LimitedAct, RateLimiterPostgres>();

function limiter(act: LimitedAct): RateLimiterPostgres {
	const known = limiters.get(act);
	if (known) return known;
	const made = new RateLimiterPostgres({
		storeClient: appDatabase().$client,
		storeType: 'pool',
		tableName: 'rate_limits',
		tableCreated: true,
		clearExpiredByTimeout: false,
		keyPrefix: act,
		...limits[act],
	});
	limiters.set(act, made);
	return made;
}

/**
 * Counts one attempt of this act from this network address (kept as a hash) or, where given, for another key.
 * @throws DomainError `too-many`
 */
export async function limitRate(act: LimitedAct, key?: string): Promise<void> {
	const from = key ?? (await headers()).get('x-forwarded-for')?.split(',')[0]?.trim() ?? 'direct';
	try {
		await limiter(act).consume(sha256(from));
	} catch (refusal) {
		if (refusal instanceof RateLimiterRes) throw new DomainError('too-many');
		throw refusal;
	}
}
