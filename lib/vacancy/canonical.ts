/** The canonical text of what is published: its SHA-256 is shown to candidates and in every report. */
export type Canonical =
	| null
	| boolean
	| number
	| string
	| readonly Canonical[]
	| { readonly [key: string]: Canonical };

/**
 * JSON with sorted keys, Unicode in NFC and no insignificant white space, so that equal content always gives equal text
 * (a small part of RFC 8785: integers and texts only).
 * @example canonicalText({ b: 1, a: 'x' }) // '{"a":"x","b":1}'
 */
export function canonicalText(value: Canonical): string {
	if (Array.isArray(value)) return `[${value.map(canonicalText).join(',')}]`;
	if (value !== null && typeof value === 'object') {
		const entries = Object.entries(value).sort(([left], [right]) =>
			left < right ? -1 : left > right ? 1 : 0,
		);
		return `{${entries.map(([key, part]) => `${JSON.stringify(key)}:${canonicalText(part)}`).join(',')}}`;
	}
	return JSON.stringify(typeof value === 'string' ? value.normalize('NFC').replace(/\r\n?/g, '\n') : value);
}
