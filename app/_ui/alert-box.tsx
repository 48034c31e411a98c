import type { ReactNode } from 'react';

export type AlertKind = 'info' | 'warning' | 'error' | 'ok';

/** One simple drawing per kind, so that the kinds differ in shape as well as in colour. */
const drawings: Readonly<Record<AlertKind, string>> = {
	info: 'M12 10.5v7M12 6.5v.5',
	warning: 'M12 6.5v7M12 17.2v.5',
	error: 'M8 8l8 8M16 8l-8 8',
	ok: 'M6.8 12.6l3.6 3.6 7-8',
};

interface AlertBoxProps {
	readonly kind: AlertKind;
	readonly kindLabel: string;
	readonly title?: string | undefined;
	readonly role?: 'status' | 'alert' | undefined;
	readonly children: ReactNode;
}

/** Alert for client components, which bring their own texts. */
export function AlertBox({ kind, kindLabel, title, role, children }: AlertBoxProps) {
	return (
		<div className={`onb-alert utrecht-alert utrecht-alert--${kind}`} role={role}>
			<svg className="onb-alert__icon" viewBox="0 0 24 24" width="28" height="28" aria-hidden="true">
				<circle cx="12" cy="12" r="11" />
				<path d={drawings[kind]} fill="none" strokeWidth="2.4" strokeLinecap="round" strokeLinejoin="round" />
			</svg>
			<div className="onb-alert__body">
				{title ? (
					<p className="onb-alert__title">
						<span className="onb-visually-hidden">{kindLabel}: </span>
						{title}
					</p>
				) : (
					<span className="onb-visually-hidden">{kindLabel}: </span>
				)}
				<div className="onb-alert__text">{children}</div>
			</div>
		</div>
	);
}
