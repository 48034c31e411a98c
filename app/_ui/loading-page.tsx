/** Shown while a page is being made; said aloud once. */
export function LoadingPage({ label }: { label: string }) {
	return (
		<div className="onb-loading" role="status">
			<span className="onb-loading__dot" />
			<p>{label}</p>
		</div>
	);
}
