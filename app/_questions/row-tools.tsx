import { fillIn } from '@/app/_ui/client-texts';
import type { BuilderProps } from './builder';

interface RowToolsProps {
	/** From 0; texts count from 1. */
	readonly row: number;
	readonly last: number;
	readonly texts: BuilderProps['texts']['choice'];
	readonly move: (from: number, to: number) => void;
	readonly remove: (row: number) => void;
}

/** Up, down and away for one row of a list. A button at the end of the list stays reachable and says that it does nothing. */
export function RowTools({ row, last, texts, move, remove }: RowToolsProps) {
	const tools = [
		{ tool: 'up', sign: '↑', label: texts.up, idle: row === 0, act: () => move(row, row - 1) },
		{ tool: 'down', sign: '↓', label: texts.down, idle: row === last, act: () => move(row, row + 1) },
		{ tool: 'remove', sign: '×', label: texts.remove, idle: false, act: () => remove(row) },
	];
	return (
		<div className="onb-row-tools onb-needs-script">
			{tools.map(({ tool, sign, label, idle, act }) => (
				<button
					className="onb-row-tools__button"
					type="button"
					data-tool={`${tool}-${row}`}
					aria-label={fillIn(label, { number: row + 1 })}
					aria-disabled={idle || undefined}
					onClick={act}
					key={tool}
				>
					<span aria-hidden="true">{sign}</span>
				</button>
			))}
		</div>
	);
}
