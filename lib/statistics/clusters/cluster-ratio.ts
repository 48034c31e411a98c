import type { Fields, Reason } from '../definition';
import { readRecords } from '../input';
import { sum } from '../numeric/moments';
import type { Arm } from '../proportions/arm';
import { isPossible, readArm } from '../proportions/arm';

/** A proportion over clusters with its linearised standard error. */
export type ClusterRatio = {
	readonly estimate: number | null;
	readonly se: number | null;
	/** Clusters with at least one person, and the number of people. */
	readonly clusters: number;
	readonly people: number;
	readonly reason: Reason | null;
};

/**
 * Ratio estimator Σx/Σn with its linearised variance between clusters: k/(k − 1)·Σ(x_i − p n_i)² / (Σn)².
 *
 * Clusters without people are left out. `too-few-clusters` (no SE) below two, `zero-denominator` without people.
 */
export function clusterRatio(clusters: readonly Arm[]): ClusterRatio {
	const used = clusters.filter(({ n }) => n > 0);
	const k = used.length;
	const people = sum(used.map(({ n }) => n));
	const none = (reason: Reason): ClusterRatio => ({ estimate: null, se: null, clusters: k, people, reason });
	if (!clusters.every(isPossible)) return none('out-of-domain');
	if (k === 0) return none('zero-denominator');
	const estimate = sum(used.map(({ x }) => x)) / people;
	if (k < 2) return { estimate, se: null, clusters: k, people, reason: 'too-few-clusters' };
	const squares = sum(used.map(({ x, n }) => (x - estimate * n) ** 2));
	// Equal rates everywhere leave only rounding.
	const spread = squares < 1e-20 * people ** 2 ? 0 : squares;
	return { estimate, se: Math.sqrt((k / (k - 1)) * spread) / people, clusters: k, people, reason: null };
}

export function readClusters(input: Fields, name: string): Arm[] {
	return readRecords(input, name, (record) => readArm(record));
}
