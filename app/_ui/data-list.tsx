import type { ReactNode } from 'react';

export interface DataListItem {
	readonly label: string;
	readonly value: ReactNode;
}

/** Facts as name and value. */
export function DataList({ items }: { items: readonly DataListItem[] }) {
	return (
		<dl className="onb-data-list utrecht-data-list utrecht-data-list--rows">
			{items.map(({ label, value }) => (
				<div className="utrecht-data-list__item" key={label}>
					<dt className="utrecht-data-list__item-key">{label}</dt>
					<dd className="utrecht-data-list__item-value utrecht-data-list__item-value--html-dd">{value}</dd>
				</div>
			))}
		</dl>
	);
}
