import type { RenderedNumber } from './release';

/** How the columns of a file hang together with the cells of a table. */
export interface CsvMapping {
	/** The cell that a value stands for, or `null` where the column holds no count. */
	readonly cellOf: (row: Readonly<Record<string, string>>, column: string) => string | null;
	/** What stands for a suppressed cell, besides an empty field. */
	readonly marker: string;
	readonly separator?: ',' | ';';
}

/** Splits comma- or semicolon-separated text; quoted fields may hold separators, quotes and line ends. */
function parseCsv(text: string, separator: string): string[][] {
	const rows: string[][] = [];
	let row: string[] = [];
	let field = '';
	let quoted = false;
	const endField = () => {
		row.push(field);
		field = '';
	};
	const endRow = () => {
		endField();
		if (row.length > 1 || row[0] !== '') rows.push(row);
		row = [];
	};
	for (let at = 0; at < text.length; at++) {
		const character = text[at];
		if (quoted) {
			if (character !== '"') field += character;
			else if (text[at + 1] === '"') {
				field += '"';
				at += 1;
			} else quoted = false;
		} else if (character === '"') quoted = true;
		else if (character === separator) endField();
		else if (character === '\n') endRow();
		else if (character !== '\r') field += character;
	}
	if (field !== '' || row.length > 0) endRow();
	return rows;
}

/**
 * Reads the counts back from an exported file, so that the audit judges the file and not what it was made from.
 *
 * Shapes: text with a heading line; returns one number per mapped field. Units: people. Errors: `RangeError` for a
 * mapped field that is neither a count nor the marker, because an unreadable field cannot be audited.
 * Source: RFC 4180 for the format, with a byte order mark and semicolons as Dutch spreadsheets write them.
 *
 * @example
 * numbersFromCsv('group,applied\na,12\nb,*\n', { marker: '*', cellOf: (row, column) => `${row.group}.${column}` })
 * // two counts for column `applied`; map `group` itself to null
 */
export function numbersFromCsv(
	text: string,
	{ cellOf, marker, separator = ',' }: CsvMapping,
): RenderedNumber[] {
	const [heading = [], ...rows] = parseCsv(text.replace(/^\uFEFF/, ''), separator);
	return rows.flatMap((fields, index) => {
		const record = Object.fromEntries(heading.map((name, column) => [name, fields[column] ?? '']));
		return heading.flatMap((column): RenderedNumber[] => {
			const cell = cellOf(record, column);
			if (cell === null) return [];
			const shown = (record[column] ?? '').trim();
			const label = `line ${index + 2}, ${column}`;
			if (shown === '' || shown === marker)
				return [{ kind: 'count', label, place: 'csv', cell, value: null }];
			if (!/^\d+$/.test(shown))
				throw new RangeError(`${label}: “${shown}” is neither a count nor the marker`);
			return [{ kind: 'count', label, place: 'csv', cell, value: Number(shown) }];
		});
	});
}
