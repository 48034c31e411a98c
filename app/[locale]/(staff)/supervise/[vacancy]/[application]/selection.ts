/** What is selected in an original answer, as words and as a place in its text. */
export interface SelectedWords {
	readonly answerId: string;
	readonly words: string;
	/** Offset in the original, in UTF-16 code units. */
	readonly at: number;
}

/** Where a point of the selection lies in the original: every piece of text says where it starts. */
function offsetOf(node: Node, offset: number): number | null {
	const piece = (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>('[data-start]');
	if (!piece) return null;
	return Number(piece.dataset.start) + (node.nodeType === Node.TEXT_NODE ? offset : 0);
}

/** Null when nothing, or something outside one answer, is selected. */
export function selectedWords(): SelectedWords | null {
	const selection = window.getSelection();
	if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
	const range = selection.getRangeAt(0);
	const original = range.commonAncestorContainer.parentElement?.closest<HTMLElement>('[data-original]');
	const around =
		original ??
		(range.commonAncestorContainer instanceof HTMLElement
			? range.commonAncestorContainer.closest<HTMLElement>('[data-original]')
			: null);
	const start = offsetOf(range.startContainer, range.startOffset);
	const end = offsetOf(range.endContainer, range.endOffset);
	if (!around || start === null || end === null || end <= start) return null;
	const whole = [...around.querySelectorAll('[data-start]')].map((piece) => piece.textContent ?? '').join('');
	const words = whole.slice(start, end);
	// A double click takes the space along; it does not belong to what is left out.
	const from = start + (words.length - words.trimStart().length);
	const trimmed = words.trim();
	return trimmed === '' ? null : { answerId: around.dataset.original ?? '', words: trimmed, at: from };
}
