import { connectedComponents } from '../numeric/components';

/**
 * Ratings as a nested design: every rating belongs to an outer block (candidate or unit) and to a group inside it
 * (answer; without answers every rating is its own group), and crosses with a rater. `fixed` holds the columns of
 * the fixed part, row by row; `value` the scores.
 */
export type NestedRatings = {
	readonly block: Int32Array;
	readonly group: Int32Array;
	readonly rater: Int32Array;
	readonly blockCount: number;
	readonly groupCount: number;
	readonly raterCount: number;
	readonly fixed: Float64Array;
	readonly fixedCount: number;
	readonly value: Float64Array;
};

/** Totals of one group over its ratings: how often each rater occurs (sparse) and the sums of the dense columns. */
export type GroupTotals = {
	readonly size: number;
	readonly raters: Int32Array;
	readonly counts: Float64Array;
	readonly dense: Float64Array;
};

/** The groups of one block, summed per group size: row s of `counts` and `dense` holds the groups of `sizes[s]`. */
export type Block = {
	readonly block: number;
	readonly sizes: Float64Array;
	/** Number of ratings in the groups of each size. */
	readonly ratings: Float64Array;
	readonly raters: Int32Array;
	readonly counts: Float64Array;
	readonly dense: Float64Array;
};

/** Sum of t tᵀ over groups, or over blocks whose groups are all of one size: the factor in front depends on the class only. */
export type PooledClass = {
	readonly groupSize: number;
	/** Groups per block; 0 for the class of the groups themselves. */
	readonly groupsPerBlock: number;
	members: number;
	readonly outer: Float64Array;
};

/** A connected part of the design. Rows and columns of its matrices: its raters, then the fixed columns, then y. */
export type DesignComponent = {
	readonly raters: readonly number[];
	readonly size: number;
	/** Σ z zᵀ over the single ratings. */
	readonly crossProducts: Float64Array;
	readonly groupClasses: readonly PooledClass[];
	readonly blockClasses: readonly PooledClass[];
	/** Blocks with groups of different sizes: added one by one. */
	readonly mixedBlocks: readonly Block[];
	readonly blocks: readonly Block[];
};

/** Adds factor · t tᵀ to the lower triangle of a `size` × `size` matrix. */
export function addOuter(
	target: Float64Array,
	size: number,
	totals: Omit<GroupTotals, 'size'>,
	factor: number,
): void {
	const { raters, counts, dense } = totals;
	const raterCount = size - dense.length;
	for (let i = 0; i < raters.length; i += 1) {
		const row = (raters[i] ?? 0) * size;
		const weight = factor * (counts[i] ?? 0);
		for (let j = 0; j < raters.length; j += 1) {
			const column = raters[j] ?? 0;
			if (column * size <= row)
				target[row + column] = (target[row + column] ?? 0) + weight * (counts[j] ?? 0);
		}
	}
	for (let i = 0; i < dense.length; i += 1) {
		const row = (raterCount + i) * size;
		const weight = factor * (dense[i] ?? 0);
		for (let j = 0; j < raters.length; j += 1) {
			const cell = row + (raters[j] ?? 0);
			target[cell] = (target[cell] ?? 0) + weight * (counts[j] ?? 0);
		}
		for (let j = 0; j <= i; j += 1) {
			const cell = row + raterCount + j;
			target[cell] = (target[cell] ?? 0) + weight * (dense[j] ?? 0);
		}
	}
}

/** Totals of several ratings or groups together. */
function merge(parts: readonly GroupTotals[]): GroupTotals {
	const byRater = new Map<number, number>();
	const dense = new Float64Array(parts[0]?.dense.length ?? 0);
	let size = 0;
	for (const part of parts) {
		size += part.size;
		part.raters.forEach((rater, at) => {
			byRater.set(rater, (byRater.get(rater) ?? 0) + (part.counts[at] ?? 0));
		});
		part.dense.forEach((value, at) => {
			dense[at] = (dense[at] ?? 0) + value;
		});
	}
	return {
		size,
		raters: Int32Array.from(byRater.keys()),
		counts: Float64Array.from(byRater.values()),
		dense,
	};
}

function blockOf(block: number, groups: readonly GroupTotals[]): Block {
	const sizes = Float64Array.from(new Set(groups.map((group) => group.size)));
	const raters = merge(groups).raters;
	const position = new Map(Array.from(raters, (rater, at) => [rater, at]));
	const width = groups[0]?.dense.length ?? 0;
	const counts = new Float64Array(sizes.length * raters.length);
	const dense = new Float64Array(sizes.length * width);
	const ratings = new Float64Array(sizes.length);
	for (const group of groups) {
		const row = sizes.indexOf(group.size);
		ratings[row] = (ratings[row] ?? 0) + group.size;
		group.raters.forEach((rater, at) => {
			const cell = row * raters.length + (position.get(rater) ?? 0);
			counts[cell] = (counts[cell] ?? 0) + (group.counts[at] ?? 0);
		});
		group.dense.forEach((value, at) => {
			const cell = row * width + at;
			dense[cell] = (dense[cell] ?? 0) + value;
		});
	}
	return { block, sizes, ratings, raters, counts, dense };
}

/** Totals of a block in which a group of n ratings counts for 1/(1 + ratio·n); `size` is the weighted number of ratings. */
export function weighBlock(block: Block, ratio: number): GroupTotals {
	const { sizes, raters } = block;
	const width = block.dense.length / sizes.length;
	const counts = new Float64Array(raters.length);
	const dense = new Float64Array(width);
	let size = 0;
	for (let row = 0; row < sizes.length; row += 1) {
		const weight = 1 / (1 + ratio * (sizes[row] ?? 0));
		size += weight * (block.ratings[row] ?? 0);
		for (let at = 0; at < counts.length; at += 1) {
			counts[at] = (counts[at] ?? 0) + weight * (block.counts[row * counts.length + at] ?? 0);
		}
		for (let at = 0; at < width; at += 1) {
			dense[at] = (dense[at] ?? 0) + weight * (block.dense[row * width + at] ?? 0);
		}
	}
	return { size, raters, counts, dense };
}

const membersOf = (index: Int32Array, count: number): number[][] => {
	const members = Array.from({ length: count }, (): number[] => []);
	index.forEach((at, rating) => {
		members[at]?.push(rating);
	});
	return members;
};

/** Prepares everything that does not depend on the variances, one entry per connected part. */
export function prepareDesign(data: NestedRatings): DesignComponent[] {
	const { count, ofRater, ofBlock } = parts(data);
	const raters = membersOf(ofRater, count);
	const local = new Int32Array(data.raterCount);
	for (const members of raters)
		members.forEach((rater, at) => {
			local[rater] = at;
		});
	const blockOfGroup = new Int32Array(data.groupCount);
	data.group.forEach((group, rating) => {
		blockOfGroup[group] = data.block[rating] ?? 0;
	});
	const ratingsOfGroup = membersOf(data.group, data.groupCount);
	const groupsOfBlock = membersOf(blockOfGroup, data.blockCount);
	const width = data.fixedCount + 1;
	// Groups of one rating each have no variance of their own: the model then has blocks and raters only.
	const grouped = data.groupCount < data.value.length;
	const totalsOf = (ratings: readonly number[]): GroupTotals => {
		const single = ratings.map((rating): GroupTotals => {
			const dense = new Float64Array(width);
			dense.set(data.fixed.subarray(rating * data.fixedCount, (rating + 1) * data.fixedCount));
			dense[width - 1] = data.value[rating] ?? 0;
			return {
				size: 1,
				raters: Int32Array.of(local[data.rater[rating] ?? 0] ?? 0),
				counts: Float64Array.of(1),
				dense,
			};
		});
		return single.length === 1 && single[0] ? single[0] : merge(single);
	};
	const components = raters.map((members) => ({
		raters: members,
		size: members.length + width,
		crossProducts: new Float64Array((members.length + width) ** 2),
		groupClasses: new Map<string, PooledClass>(),
		blockClasses: new Map<string, PooledClass>(),
		mixedBlocks: [] as Block[],
		blocks: [] as Block[],
	}));
	groupsOfBlock.forEach((groupIds, block) => {
		const component = components[ofBlock[block] ?? 0];
		if (!component || groupIds.length === 0) return;
		const groups = groupIds.map((group) => totalsOf(ratingsOfGroup[group] ?? []));
		const ratings = grouped
			? groupIds.flatMap((group) => (ratingsOfGroup[group] ?? []).map((rating) => totalsOf([rating])))
			: groups;
		for (const rating of ratings) addOuter(component.crossProducts, component.size, rating, 1);
		const pool = (
			classes: Map<string, PooledClass>,
			groupSize: number,
			groupsPerBlock: number,
			totals: GroupTotals,
		): void => {
			const key = `${groupSize}/${groupsPerBlock}`;
			const found = classes.get(key) ?? {
				groupSize,
				groupsPerBlock,
				members: 0,
				outer: new Float64Array(component.size ** 2),
			};
			found.members += 1;
			addOuter(found.outer, component.size, totals, 1);
			classes.set(key, found);
		};
		if (grouped) for (const group of groups) pool(component.groupClasses, group.size, 0, group);
		const entry = blockOf(block, groups);
		component.blocks.push(entry);
		const groupSize = groups[0]?.size ?? 0;
		if (groups.every((group) => group.size === groupSize)) {
			pool(component.blockClasses, groupSize, groups.length, merge(groups));
		} else component.mixedBlocks.push(entry);
	});
	return components.map((component) => ({
		...component,
		groupClasses: [...component.groupClasses.values()],
		blockClasses: [...component.blockClasses.values()],
	}));
}

function parts(data: NestedRatings): { count: number; ofRater: Int32Array; ofBlock: Int32Array } {
	const { count, ofRater, ofUnit } = connectedComponents(
		data.block,
		data.rater,
		data.blockCount,
		data.raterCount,
	);
	return { count, ofRater, ofBlock: ofUnit };
}
