/**
 * Puts words in the place of a part of a text area, so that the browser's own undo takes it back and whoever listens to typing
 * hears of it. `start` and `end` in UTF-16 code units.
 */
export function insertText(area: HTMLTextAreaElement, start: number, end: number, words: string): void {
	area.focus();
	area.setSelectionRange(start, end);
	// Deprecated, and still the only way into a text area that keeps the browser's undo.
	if (area.ownerDocument.execCommand('insertText', false, words)) return;
	area.setRangeText(words, start, end, 'end');
	area.dispatchEvent(new Event('input', { bubbles: true }));
}
