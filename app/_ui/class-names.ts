/**
 * Joins the class names that apply.
 * @example classNames('utrecht-textbox', false && 'utrecht-textbox--invalid') // 'utrecht-textbox'
 */
export function classNames(...names: readonly (string | false | undefined)[]): string {
	return names.filter(Boolean).join(' ');
}
