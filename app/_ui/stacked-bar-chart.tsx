import type { ReactNode } from 'react';
import { axisPercentage, ChartFrame, ChartRow } from './chart-frame';

export interface StackedBar {
	readonly key: string;
	readonly label: string;
	/** One amount per part, in the order of the legend. */
	readonly values: readonly number[];
	/** The whole as people read it, with its unit. */
	readonly text: string;
}

interface StackedBarChartProps {
	readonly caption: string;
	/** Names of the parts, at most four: more cannot be told apart. */
	readonly parts: readonly string[];
	readonly bars: readonly StackedBar[];
	readonly note?: ReactNode;
}

/** Amounts made of parts, from zero. Parts differ in lightness and have a gap between them, so colour is not needed. */
export function StackedBarChart({ caption, parts, bars, note }: StackedBarChartProps) {
	const sums = bars.map(({ values }) => values.reduce((sum, value) => sum + value, 0));
	const end = Math.max(0, ...sums);
	return (
		<ChartFrame
			caption={caption}
			note={
				<>
					<ul className="onb-chart__legend">
						{parts.map((part, index) => (
							<li key={part}>
								<svg width="16" height="16" aria-hidden="true">
									<rect
										className={`onb-chart__part onb-chart__part--${index + 1}`}
										width="16"
										height="16"
										rx="3"
									/>
								</svg>
								{part}
							</li>
						))}
					</ul>
					{note}
				</>
			}
		>
			{bars.map(({ key, label, values, text }) => (
				<ChartRow label={label} value={text} key={key}>
					<rect className="onb-chart__track" x="0" y="4" width="100%" height="16" rx="3" />
					{values.map((value, index) => {
						const before = values.slice(0, index).reduce((sum, one) => sum + one, 0);
						return (
							value > 0 && (
								<rect
									className={`onb-chart__part onb-chart__part--${index + 1}`}
									x={axisPercentage(before, 0, end)}
									y="4"
									width={axisPercentage(value, 0, end)}
									height="16"
									key={parts[index]}
								/>
							)
						);
					})}
				</ChartRow>
			))}
		</ChartFrame>
	);
}
