import type { ReactNode } from 'react';

/**
 * A figure of rows: label, drawing, value. Label and value are text, so that the chart reads as a list without
 * the drawing. Drawings use percentages in SVG attributes: they stretch, and need no inline style.
 */
export function ChartFrame({
	caption,
	note,
	children,
}: {
	caption: string;
	note?: ReactNode;
	children: ReactNode;
}) {
	return (
		<figure className="onb-chart">
			<figcaption className="onb-chart__caption">{caption}</figcaption>
			<ul className="onb-chart__rows">{children}</ul>
			{note && <div className="onb-chart__note">{note}</div>}
		</figure>
	);
}

export function ChartRow({ label, value, children }: { label: string; value: string; children: ReactNode }) {
	return (
		<li className="onb-chart__row">
			<span className="onb-chart__label">{label}</span>
			<span className="onb-chart__value">{value}</span>
			<svg className="onb-chart__drawing" width="100%" height="24" aria-hidden="true">
				{children}
			</svg>
		</li>
	);
}

/**
 * Place of a value on an axis as an SVG percentage, kept within the drawing.
 * @example axisPercentage(5, 0, 20) // '25%'
 */
export function axisPercentage(value: number, from: number, to: number): string {
	const share = to > from ? (value - from) / (to - from) : 0;
	return `${Math.round(Math.min(1, Math.max(0, share)) * 10_000) / 100}%`;
}
