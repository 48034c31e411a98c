import type { ReactNode } from 'react';

/** A list of sentences or short texts. */
export function TextList({ items, ordered = false }: { items: readonly ReactNode[]; ordered?: boolean }) {
	const Tag = ordered ? 'ol' : 'ul';
	return (
		<Tag
			className={
				ordered
					? 'onb-list utrecht-ordered-list'
					: 'onb-list utrecht-unordered-list utrecht-unordered-list--html-content'
			}
		>
			{items.map((item, index) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: the list is drawn once and never reordered
				<li key={index}>{item}</li>
			))}
		</Tag>
	);
}
