/** Sentences with a tick before each. */
export function PromiseList({ items }: { items: readonly string[] }) {
	return (
		<ul className="onb-promises">
			{items.map((text) => (
				<li className="onb-promises__item" key={text}>
					<svg className="onb-promises__mark" viewBox="0 0 24 24" width="26" height="26" aria-hidden="true">
						<circle cx="12" cy="12" r="11" />
						<path
							d="M6.8 12.6l3.6 3.6 7-8"
							fill="none"
							strokeWidth="2.4"
							strokeLinecap="round"
							strokeLinejoin="round"
						/>
					</svg>
					{text}
				</li>
			))}
		</ul>
	);
}
