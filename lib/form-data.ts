/** A nested object as a form can express it: texts, lists and objects of these. */
export type FormObject = { [name: string]: string | string[] | FormObject };

/**
 * Turns form fields into an object: `a.b` nests, `list[]` collects, Next's own `$…` fields and files are left out.
 * Names that could reach a prototype are ignored.
 * @example formToObject(form) // 'rule.minimum' = '3' gives { rule: { minimum: '3' } }
 */
export function formToObject(form: FormData): FormObject {
	const root: FormObject = {};
	for (const [name, value] of form) {
		if (typeof value !== 'string' || name.startsWith('$')) continue;
		const isList = name.endsWith('[]');
		const path = (isList ? name.slice(0, -2) : name).split('.');
		if (path.some((part) => part === '__proto__' || part === 'constructor' || part === 'prototype')) continue;
		const last = path.pop() ?? '';
		let target = root;
		for (const part of path) {
			const next = target[part];
			const child: FormObject = typeof next === 'object' && !Array.isArray(next) ? next : {};
			target[part] = child;
			target = child;
		}
		const known = target[last];
		target[last] = isList ? [...(Array.isArray(known) ? known : []), value] : value;
	}
	return root;
}
