import type { ReactNode } from 'react';
import type { Bar } from './bar-chart';
import { axisPercentage, ChartFrame, ChartRow } from './chart-frame';

/** How many are left after each stage; every stage is drawn as a part of the first, in the middle. */
export function FunnelChart({
	caption,
	stages,
	note,
}: {
	caption: string;
	stages: readonly Bar[];
	note?: ReactNode;
}) {
	const first = stages[0]?.value ?? 0;
	return (
		<ChartFrame caption={caption} note={note}>
			{stages.map(({ label, value, text }) => (
				<ChartRow label={label} value={text} key={label}>
					<rect className="onb-chart__track" x="0" y="4" width="100%" height="16" rx="3" />
					{value !== null && (
						<rect
							className="onb-chart__bar"
							x={axisPercentage((first - value) / 2, 0, first)}
							y="4"
							width={axisPercentage(value, 0, first)}
							height="16"
							rx="3"
						/>
					)}
				</ChartRow>
			))}
		</ChartFrame>
	);
}
