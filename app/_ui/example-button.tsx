'use client';

import { insertText } from './insert-text';

interface ExampleButtonProps {
	/** The id of the text area. */
	readonly area: string;
	readonly example: string;
	readonly label: string;
}

/** For whoever has no text at hand, or wants to see first what a check does. */
export function ExampleButton({ area, example, label }: ExampleButtonProps) {
	function show() {
		const target = document.getElementById(area);
		if (target instanceof HTMLTextAreaElement) insertText(target, 0, target.value.length, example);
	}
	return (
		<button
			className="onb-needs-script utrecht-button utrecht-button--secondary-action"
			type="button"
			onClick={show}
		>
			{label}
		</button>
	);
}
