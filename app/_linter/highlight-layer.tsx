import type { Finding } from '@/lib/linter';
import { segmentsOf } from './segments';

interface HighlightLayerProps {
	readonly text: string;
	readonly findings: readonly Finding[];
	readonly current: Finding | null;
}

/**
 * The underlines, behind the text area: the same letters, invisible, with marks. The layer also gives the text area its
 * height, so that the two never scroll apart. Screen readers have the list instead.
 */
export function HighlightLayer({ text, findings, current }: HighlightLayerProps) {
	return (
		<div className="onb-editor__layer" aria-hidden="true">
			{segmentsOf(text, findings).map(({ start, text: part, finding }) =>
				finding ? (
					<mark
						className={`onb-mark onb-mark--${finding.severity}${finding === current ? ' onb-mark--current' : ''}`}
						key={start}
					>
						{part}
					</mark>
				) : (
					<span key={start}>{part}</span>
				),
			)}
			{/* A last empty line has no height without a letter. */}
			{'\u200B'}
		</div>
	);
}
