/** First focusable thing on the page; the target is the `main` element of the frames. */
export function SkipLink({ label }: { label: string }) {
	return (
		<a className="onb-skip-link utrecht-skip-link utrecht-skip-link--visible-on-focus" href="#main">
			{label}
		</a>
	);
}
