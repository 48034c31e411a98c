import type { ReactNode } from 'react';

interface HeadingProps {
	readonly level: 1 | 2 | 3 | 4;
	readonly id?: string | undefined;
	readonly children: ReactNode;
}

export function Heading({ level, id, children }: HeadingProps) {
	const Tag = `h${level}` as const;
	return (
		<Tag className={`utrecht-heading-${level}`} id={id}>
			{children}
		</Tag>
	);
}
