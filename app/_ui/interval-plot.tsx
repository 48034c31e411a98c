import type { ReactNode } from 'react';
import { axisPercentage, ChartFrame, ChartRow } from './chart-frame';

export interface Interval {
	readonly label: string;
	/** Null: too few to show. */
	readonly estimate: { readonly value: number; readonly low: number; readonly high: number } | null;
	/** Estimate and interval as people read them, or why they are not shown. */
	readonly text: string;
}

interface IntervalPlotProps {
	readonly caption: string;
	readonly intervals: readonly Interval[];
	readonly axis: readonly [from: number, to: number];
	/** A line to compare with, such as "no difference". */
	readonly reference?: number | undefined;
	readonly note?: ReactNode;
}

/** Estimates with the interval in which the true value plausibly lies. */
export function IntervalPlot({ caption, intervals, axis: [from, to], reference, note }: IntervalPlotProps) {
	return (
		<ChartFrame caption={caption} note={note}>
			{intervals.map(({ label, estimate, text }) => (
				<ChartRow label={label} value={text} key={label}>
					<line className="onb-chart__axis" x1="0" x2="100%" y1="12" y2="12" />
					{reference !== undefined && (
						<line
							className="onb-chart__reference"
							x1={axisPercentage(reference, from, to)}
							x2={axisPercentage(reference, from, to)}
							y1="0"
							y2="24"
						/>
					)}
					{estimate && (
						<>
							<line
								className="onb-chart__interval"
								x1={axisPercentage(estimate.low, from, to)}
								x2={axisPercentage(estimate.high, from, to)}
								y1="12"
								y2="12"
							/>
							<circle
								className="onb-chart__point"
								cx={axisPercentage(estimate.value, from, to)}
								cy="12"
								r="6"
							/>
						</>
					)}
				</ChartRow>
			))}
		</ChartFrame>
	);
}
