import { factorise, solveLower, solveUpper } from './cholesky';

type Vertex = { readonly point: readonly number[]; readonly value: number };

/**
 * Minimum of a smooth function of a few variables.
 *
 * A coarse Nelder-Mead simplex finds the valley, Newton steps with numerical derivatives finish. Where Newton does
 * not apply (a flat or bent bottom, as when a variance tends to zero) the simplex is restarted until that no longer helps.
 *
 * @example minimise(([x = 0]) => (x - 2) ** 2, [0]).point // [2]
 */
export function minimise(target: (point: readonly number[]) => number, start: readonly number[]): Vertex {
	const coarse = descend(target, { point: start, value: target(start) }, 0.3, 1e-3, 0.02);
	const polished = newton(target, coarse);
	if (polished) return polished;
	let best = coarse;
	for (let restart = 0; restart < 8; restart += 1) {
		const found = descend(target, best, 0.1 / (restart + 1), 1e-11, 1e-5);
		const gain = best.value - found.value;
		if (found.value < best.value) best = found;
		if (restart > 0 && !(gain > 1e-9)) break;
	}
	return best;
}

/** Newton's method with central differences; `null` as soon as a step is not clearly one towards a minimum. */
function newton(target: (point: readonly number[]) => number, origin: Vertex): Vertex | null {
	const size = origin.point.length;
	let current = origin;
	for (let iteration = 0; iteration < 12; iteration += 1) {
		const steps = current.point.map((value) => 1e-3 * Math.max(0.02, Math.abs(value)));
		const at = (moves: readonly (readonly [axis: number, sign: number])[]): number =>
			target(
				current.point.map((value, axis) =>
					moves.reduce(
						(sum, [moved, sign]) => (moved === axis ? sum + sign * (steps[axis] ?? 0) : sum),
						value,
					),
				),
			);
		const up = steps.map((_, axis) => at([[axis, 1]]));
		const down = steps.map((_, axis) => at([[axis, -1]]));
		const hessian = new Float64Array(size * size);
		const move = new Float64Array(size);
		for (let i = 0; i < size; i += 1) {
			const step = steps[i] ?? 1;
			const [above, below] = [up[i] ?? 0, down[i] ?? 0];
			move[i] = (below - above) / (2 * step);
			hessian[i * size + i] = (above - 2 * current.value + below) / step ** 2;
			for (let j = 0; j < i; j += 1) {
				const both = at([
					[i, 1],
					[j, 1],
				]);
				const mixed = both - above - (up[j] ?? 0) + current.value;
				hessian[i * size + j] = mixed / (step * (steps[j] ?? 1));
			}
		}
		if (factorise(hessian, size) === null) return null;
		solveLower(hessian, size, move);
		solveUpper(hessian, size, move);
		const point = current.point.map((value, axis) => value + (move[axis] ?? 0));
		const value = target(point);
		// Rounding in a sum of this size may raise the value by a few units in the last place.
		const noise = 1e-12 * Math.max(1, Math.abs(value));
		if (!(value <= current.value + noise)) return null;
		current = { point, value };
		const relative = Math.max(
			...Array.from(move, (change, axis) => Math.abs(change) / Math.max(0.02, Math.abs(point[axis] ?? 0))),
		);
		if (relative < 1e-6) return current;
	}
	return null;
}

function descend(
	target: (point: readonly number[]) => number,
	origin: Vertex,
	step: number,
	tolerance: number,
	precision: number,
): Vertex {
	const dimension = origin.point.length;
	const at = (point: readonly number[]): Vertex => ({ point, value: target(point) });
	const shifted = origin.point.map((_, axis) =>
		at(
			origin.point.map((value, index) =>
				index === axis ? value + step * Math.max(0.5, Math.abs(value)) : value,
			),
		),
	);
	let simplex = [origin, ...shifted];
	for (let iteration = 0; iteration < 400 * dimension; iteration += 1) {
		simplex.sort((left, right) => left.value - right.value);
		const best = simplex[0] ?? origin;
		const worst = simplex[dimension] ?? origin;
		const width = Math.max(
			...simplex.map((vertex) =>
				Math.max(...vertex.point.map((value, index) => Math.abs(value - (best.point[index] ?? 0)))),
			),
		);
		if (worst.value - best.value <= tolerance && width < precision) break;
		const rest = simplex.slice(0, dimension);
		const centre = origin.point.map(
			(_, index) => rest.reduce((sum, vertex) => sum + (vertex.point[index] ?? 0), 0) / dimension,
		);
		const along = (factor: number): Vertex =>
			at(centre.map((value, index) => value + factor * ((worst.point[index] ?? 0) - value)));
		const reflected = along(-1);
		if (reflected.value < best.value) {
			const expanded = along(-2);
			simplex = [...rest, expanded.value < reflected.value ? expanded : reflected];
		} else if (reflected.value < (rest[dimension - 1] ?? best).value) {
			simplex = [...rest, reflected];
		} else {
			const contracted = along(reflected.value < worst.value ? -0.5 : 0.5);
			if (contracted.value < Math.min(reflected.value, worst.value)) simplex = [...rest, contracted];
			else {
				const shrink = (vertex: Vertex): Vertex =>
					at(vertex.point.map((value, index) => ((best.point[index] ?? 0) + value) / 2));
				simplex = [best, ...simplex.slice(1).map(shrink)];
			}
		}
	}
	simplex.sort((left, right) => left.value - right.value);
	return simplex[0] ?? origin;
}
