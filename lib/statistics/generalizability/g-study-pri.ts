import type { Fields, Rating, Reason, StatisticDefinition } from '../definition';
import { because } from '../definition';
import { InputError, readList, readMatrix, readNumber, readNumberList, readRecords } from '../input';
import { mean, sum } from '../numeric/moments';

const facets = ['pri', 'pr', 'pi', 'ri', 'p', 'r', 'i'] as const;

export type PriComponents = Readonly<Record<(typeof facets)[number], number>>;

export type PriDecision = {
	readonly nRaters: number;
	readonly nQuestions: number;
	readonly eRho2: number | null;
	readonly phi: number | null;
};

export type GStudyPriResult = {
	readonly raw: PriComponents | null;
	readonly truncated: PriComponents | null;
	readonly dStudy: readonly PriDecision[];
	readonly reason?: Reason;
};

type Cube = readonly (readonly (readonly number[])[])[];

/** Expected-mean-square solution for a fully crossed candidate × assessor × question design. */
function solveComponents(cube: Cube): PriComponents {
	const n = { p: cube.length, r: cube[0]?.length ?? 0, i: cube[0]?.[0]?.length ?? 0 };
	const at = (p: number, r: number, i: number): number => cube[p]?.[r]?.[i] ?? 0;
	const range = (count: number): number[] => Array.from({ length: count }, (_, index) => index);
	const [ps, rs, is] = [range(n.p), range(n.r), range(n.i)];
	const grand = mean(cube.flat(2));
	const meanP = ps.map((p) => mean(rs.flatMap((r) => is.map((i) => at(p, r, i)))) - grand);
	const meanR = rs.map((r) => mean(ps.flatMap((p) => is.map((i) => at(p, r, i)))) - grand);
	const meanI = is.map((i) => mean(ps.flatMap((p) => rs.map((r) => at(p, r, i)))) - grand);
	const main = (values: readonly number[], index: number): number => values[index] ?? 0;
	const pr = ps.map((p) =>
		rs.map((r) => mean(is.map((i) => at(p, r, i))) - grand - main(meanP, p) - main(meanR, r)),
	);
	const pi = ps.map((p) =>
		is.map((i) => mean(rs.map((r) => at(p, r, i))) - grand - main(meanP, p) - main(meanI, i)),
	);
	const ri = rs.map((r) =>
		is.map((i) => mean(ps.map((p) => at(p, r, i))) - grand - main(meanR, r) - main(meanI, i)),
	);
	const rest = ps.flatMap((p) =>
		rs.flatMap((r) =>
			is.map((i) => {
				const mains = grand + main(meanP, p) + main(meanR, r) + main(meanI, i);
				return at(p, r, i) - mains - main(pr[p] ?? [], r) - main(pi[p] ?? [], i) - main(ri[r] ?? [], i);
			}),
		),
	);
	const squares = (values: readonly number[]): number => sum(values.map((value) => value * value));
	const [dp, dr, di] = [n.p - 1, n.r - 1, n.i - 1];
	const ms = {
		p: (n.r * n.i * squares(meanP)) / dp,
		r: (n.p * n.i * squares(meanR)) / dr,
		i: (n.p * n.r * squares(meanI)) / di,
		pr: (n.i * squares(pr.flat())) / (dp * dr),
		pi: (n.r * squares(pi.flat())) / (dp * di),
		ri: (n.p * squares(ri.flat())) / (dr * di),
		pri: squares(rest) / (dp * dr * di),
	};
	return {
		pri: ms.pri,
		pr: (ms.pr - ms.pri) / n.i,
		pi: (ms.pi - ms.pri) / n.r,
		ri: (ms.ri - ms.pri) / n.p,
		p: (ms.p - ms.pr - ms.pi + ms.pri) / (n.r * n.i),
		r: (ms.r - ms.pr - ms.ri + ms.pri) / (n.p * n.i),
		i: (ms.i - ms.pi - ms.ri + ms.pri) / (n.p * n.r),
	};
}

/** Every combination, questions varying slowest: the order in which decision studies are printed. */
function decisionGrid(raters: readonly number[], questions: readonly number[]): [number, number][] {
	return questions.flatMap((nQuestions) => raters.map((nRaters): [number, number] => [nRaters, nQuestions]));
}

/**
 * Generalizability study of a fully crossed candidates × assessors × questions design, with decision studies.
 *
 * Shape: `scores[candidate][assessor][question]`; a candidate with a missing score is dropped. Seven variance
 * components from the expected mean squares; negatives are set to 0 after solving (`truncated`). `too-few-units`,
 * `too-few-raters`, `too-few-items` below two of each; `no-variation` when all scores are equal: components 0, no coefficients.
 *
 * Source: Brennan (2001), Generalizability Theory, ch. 3-4.
 *
 * @example gStudyPri([[[1, 2], [2, 2]], [[4, 5], [3, 5]]]).raw?.p // 3
 */
export function gStudyPri(
	scores: readonly (readonly (readonly Rating[])[])[],
	combinations: readonly (readonly [nRaters: number, nQuestions: number])[] = decisionGrid(
		[1, 2, 3],
		[3, 4, 6],
	),
): GStudyPriResult {
	const cube = scores.flatMap((matrix) => {
		const rows = matrix.map((row) => row.filter((cell) => cell !== null));
		return rows.every((row, at) => row.length === matrix[at]?.length) ? [rows] : [];
	});
	const none = (reason: Reason): GStudyPriResult => ({
		raw: null,
		truncated: null,
		dStudy: combinations.map(([nRaters, nQuestions]) => ({ nRaters, nQuestions, eRho2: null, phi: null })),
		reason,
	});
	if ((scores[0]?.length ?? 0) < 2) return none('too-few-raters');
	if ((scores[0]?.[0]?.length ?? 0) < 2) return none('too-few-items');
	if (cube.length < 2) return none('too-few-units');
	const values = cube.flat(2);
	if (values.every((value) => value === values[0])) {
		const zero = { pri: 0, pr: 0, pi: 0, ri: 0, p: 0, r: 0, i: 0 };
		return { ...none('no-variation'), raw: zero, truncated: zero };
	}
	const raw = solveComponents(cube);
	const cut = Object.fromEntries(facets.map((facet) => [facet, Math.max(0, raw[facet])])) as PriComponents;
	const dStudy = combinations.map(([nRaters, nQuestions]): PriDecision => {
		const relative = cut.p + cut.pr / nRaters + cut.pi / nQuestions + cut.pri / (nRaters * nQuestions);
		const absolute = relative + cut.r / nRaters + cut.i / nQuestions + cut.ri / (nRaters * nQuestions);
		return {
			nRaters,
			nQuestions,
			eRho2: relative > 0 ? cut.p / relative : null,
			phi: absolute > 0 ? cut.p / absolute : null,
		};
	});
	const open = dStudy.some(({ eRho2, phi }) => eRho2 === null || phi === null);
	return { raw, truncated: cut, dStudy, ...because(open ? 'zero-denominator' : null) };
}

/** `dStudy` as a list of `{nRaters, nQuestions}`, or every combination of `nRatersPrime` and `nQuestionsPrime`. */
function readCombinations(params: Fields): [number, number][] {
	if (Array.isArray(params.dStudy)) {
		return readRecords(params, 'dStudy', (item): [number, number] => [
			readNumber(item, 'nRaters'),
			readNumber(item, 'nQuestions'),
		]);
	}
	const list = (name: string, fallback: number[]): number[] =>
		params[name] === undefined ? fallback : readNumberList(params, name);
	return decisionGrid(list('nRatersPrime', [1, 2, 3]), list('nQuestionsPrime', [3, 4, 6]));
}

export const gStudyPriStatistic: StatisticDefinition = {
	id: 'g_study_pri',
	family: 'generalizability',
	formula:
		'Eρ² = σ²_p / (σ²_p + Δ), Δ = σ²_pr/n_r + σ²_pi/n_i + σ²_pri/(n_r n_i); φ = σ²_p / (σ²_p + Δ + σ²_r/n_r + σ²_i/n_i + σ²_ri/(n_r n_i))',
	sources: ['Brennan 2001'],
	run: (params, input) => {
		const scores = readList(input, 'scores').map((matrix) => readMatrix(matrix, 'scores'));
		const [first] = scores;
		if (scores.some((m) => m.length !== first?.length || m[0]?.length !== first?.[0]?.length)) {
			throw new InputError('every candidate needs the same number of assessors and questions');
		}
		return gStudyPri(scores, readCombinations(params));
	},
};
