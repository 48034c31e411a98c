import { normalLower, normalQuantileUpper } from '../distributions/normal';

export type PowerDesign = {
	readonly n1: number;
	readonly n2: number;
	readonly alpha: number;
	readonly twoSided: boolean;
};

/** Power of the two-proportion z test: pooled variance under the null, unpooled under the alternative, one tail. */
export function powerOf(p1: number, p2: number, { n1, n2, alpha, twoSided }: PowerDesign): number {
	const z = normalQuantileUpper(twoSided ? alpha / 2 : alpha);
	const pooled = (n1 * p1 + n2 * p2) / (n1 + n2);
	const nullSe = Math.sqrt(pooled * (1 - pooled) * (1 / n1 + 1 / n2));
	const alternativeSe = Math.sqrt((p1 * (1 - p1)) / n1 + (p2 * (1 - p2)) / n2);
	const distance = Math.abs(p1 - p2) - z * nullSe;
	if (alternativeSe === 0) return distance > 0 ? 1 : 0;
	return normalLower(distance / alternativeSe);
}

export const isProbability = (value: number): boolean => value >= 0 && value <= 1;

export const isDesign = ({ n1, n2, alpha }: PowerDesign): boolean =>
	n1 > 0 && n2 > 0 && alpha > 0 && alpha < 1;
