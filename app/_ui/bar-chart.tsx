import type { ReactNode } from 'react';
import { axisPercentage, ChartFrame, ChartRow } from './chart-frame';

export interface Bar {
	readonly label: string;
	/** Null: too few to show. */
	readonly value: number | null;
	/** The value as people read it, with its unit, or why it is not shown. */
	readonly text: string;
}

interface BarChartProps {
	readonly caption: string;
	readonly bars: readonly Bar[];
	/** End of the axis; the largest value when left out. */
	readonly maximum?: number | undefined;
	/** n, definition and limits. */
	readonly note?: ReactNode;
}

/** Amounts side by side, from zero. */
export function BarChart({ caption, bars, maximum, note }: BarChartProps) {
	const end = maximum ?? Math.max(0, ...bars.map(({ value }) => value ?? 0));
	return (
		<ChartFrame caption={caption} note={note}>
			{bars.map(({ label, value, text }) => (
				<ChartRow label={label} value={text} key={label}>
					<rect className="onb-chart__track" x="0" y="4" width="100%" height="16" rx="3" />
					{value !== null && (
						<rect
							className="onb-chart__bar"
							x="0"
							y="4"
							width={axisPercentage(value, 0, end)}
							height="16"
							rx="3"
						/>
					)}
				</ChartRow>
			))}
		</ChartFrame>
	);
}
