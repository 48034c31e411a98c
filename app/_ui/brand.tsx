/** The name with its mark: an open ring, nothing filled in beforehand. Decorative, so hidden from screen readers. */
export function Brand({ name }: { name: string }) {
	return (
		<span className="onb-brand">
			<svg className="onb-brand__mark" viewBox="0 0 40 40" width="36" height="36" aria-hidden="true">
				<path
					className="onb-brand__ring"
					d="M31.5 9.5A15.5 15.5 0 1 0 35 17"
					fill="none"
					strokeWidth="5"
					strokeLinecap="round"
				/>
				<circle className="onb-brand__dot" cx="20" cy="20" r="5" />
			</svg>
			<span className="onb-brand__name">{name}</span>
		</span>
	);
}
