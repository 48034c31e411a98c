import type { ReactNode } from 'react';
import { classNames } from './class-names';

export interface DataTableColumn {
	readonly label: string;
	/** Numbers are aligned at the end of the cell. */
	readonly numeric?: boolean | undefined;
}

export interface DataTableRow {
	readonly key: string;
	/** One per column; the first is the row's header. */
	readonly cells: readonly ReactNode[];
}

interface DataTableProps {
	readonly caption: string;
	/** When the page already shows the caption as a heading. */
	readonly captionHidden?: boolean | undefined;
	readonly columns: readonly DataTableColumn[];
	readonly rows: readonly DataTableRow[];
}

/** A table that scrolls inside its own box on a small screen; the box can have focus, so that keys scroll it too. */
export function DataTable({ caption, captionHidden, columns, rows }: DataTableProps) {
	return (
		<section
			className="onb-table utrecht-table-container utrecht-table-container--overflow-inline"
			aria-label={caption}
			// biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard (WCAG 2.1.1)
			tabIndex={0}
		>
			<table className="utrecht-table utrecht-table--html-table">
				<caption className={classNames('utrecht-table__caption', captionHidden && 'onb-visually-hidden')}>
					{caption}
				</caption>
				<thead className="utrecht-table__header">
					<tr className="utrecht-table__row">
						{columns.map(({ label, numeric }) => (
							<th
								className={classNames(
									'utrecht-table__header-cell',
									numeric && 'utrecht-table__header-cell--numeric-column',
								)}
								scope="col"
								key={label}
							>
								{label}
							</th>
						))}
					</tr>
				</thead>
				<tbody className="utrecht-table__body">
					{rows.map(({ key, cells }) => (
						<tr className="utrecht-table__row" key={key}>
							{columns.map(({ label, numeric }, index) =>
								index === 0 ? (
									<th className="onb-table__row-header utrecht-table__cell" scope="row" key={label}>
										{cells[index]}
									</th>
								) : (
									<td
										className={classNames(
											'utrecht-table__cell',
											numeric && 'utrecht-table__cell--numeric-column',
										)}
										key={label}
									>
										{cells[index]}
									</td>
								),
							)}
						</tr>
					))}
				</tbody>
			</table>
		</section>
	);
}
