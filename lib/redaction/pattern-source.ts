/** Reads the source of a pattern: what stands in every match of it, and how long a match can be. */
import { anything, digit, endOfClass, isCounted, membersOf, pair, sign } from './pattern-parts';
import { codeAt, four, isLetterOrSpace, markOf, markOfSign, space, three } from './pieces';

/** What a text must have for a match, and how far apart at most. */
export interface Need {
	/**
	 * In one row of numbers because thousands are read for every answer: a mark, or a group. A group is its length,
	 * negative, and then its choices, each with its length before it; one of them must hold.
	 */
	readonly row: Int32Array;
	/** most characters that it matches or looks ahead at, beside those of `words`; may be infinite */
	readonly length: number;
	/** parts of any length that cannot hold white space: each is at most as long as the longest such stretch of the text */
	readonly words: number;
}

/**
 * One for all patterns, and no objects for the parts of one: thousands are read before the first answer, by code that
 * nothing has warmed up yet.
 */
class Reader {
	private source = '';
	private at = 0;
	private strange = false;
	private row = new Int32Array(1 << 15);
	private size = 0;
	/** of each opening bracket, where it is closed */
	private closes = new Int32Array(1 << 12);

	// Of the alternative that is being read:
	/** characters that stand side by side in every match, as far as the last four, and how many there are */
	private piece = 0;
	private held = 0;
	/** how many of them stand before the alternative */
	private given = 0;
	/** where in the row its next mark goes: before its groups, as a mark is quicker to look up */
	private place = 0;
	private length = 0;
	private words = 0;

	/** how often the part just read stands */
	private least = 1;
	private most = 1;

	read(source: string): Need | undefined {
		this.source = source;
		this.at = 0;
		this.strange = false;
		this.size = 0;
		if (this.closes.length < source.length) {
			this.row = new Int32Array(source.length * 16);
			this.closes = new Int32Array(source.length * 2);
		}
		pair(source, this.closes);
		this.choices(0, 0, anything);
		if (this.strange || this.at < source.length) return undefined;
		return { row: this.row.slice(0, this.size), length: this.length, words: this.words };
	}

	private put(mark: number): void {
		const { row, place, size } = this;
		if (place < size) row.copyWithin(place + 1, place, size);
		row[place] = mark;
		this.place = place + 1;
		this.size = size + 1;
	}

	/** One more character that stands in every match. */
	private add(code: number): void {
		if (code === space && this.held > 0 && (this.piece & 63) === space) return;
		this.piece = ((this.piece << 6) | code) & four;
		this.held++;
		if (this.held > 3) this.put(markOf(this.piece));
	}

	/** What follows may come after anything. */
	private cut(): void {
		if (this.held < 4 && this.held > this.given && (this.held > 1 || !isLetterOrSpace(this.piece)))
			this.put(markOf(this.piece));
		this.piece = 0;
		this.held = 0;
		this.given = 0;
	}

	private choices(piece: number, held: number, after: number): void {
		const { source } = this;
		const start = this.size++;
		let length = 0;
		let words = 0;
		let count = 0;
		let empty = false;
		do {
			const at = this.size++;
			this.piece = piece;
			this.held = held;
			this.given = held;
			this.place = this.size;
			this.length = 0;
			this.words = 0;
			this.alternative(after);
			if (after !== anything) this.add(after);
			this.cut();
			this.row[at] = this.size - at - 1;
			if (this.size === at + 1) empty = true;
			if (this.length > length) length = this.length;
			if (this.words > words) words = this.words;
			count++;
		} while (source.charCodeAt(this.at) === sign.bar && ++this.at);
		this.length = length;
		this.words = words;
		// An alternative that needs nothing makes the whole group need nothing.
		if (empty) this.size = start;
		else if (count > 1) this.row[start] = start + 1 - this.size;
		else {
			this.row.copyWithin(start, start + 2, this.size);
			this.size -= 2;
		}
	}

	private alternative(after: number): void {
		const { source } = this;
		while (this.at < source.length) {
			const code = codeAt(source, this.at);
			if (code !== space) {
				this.at++;
				if (isCounted(source, this.at)) this.unit(code, 0, true);
				else {
					this.length++;
					this.add(code);
				}
				continue;
			}
			const character = source.charCodeAt(this.at);
			if (character === sign.bar || character === sign.close) return;
			this.at++;
			if (character === sign.open) this.group(after);
			else if (character === sign.square) {
				const start = this.at;
				const end = endOfClass(source, start - 1);
				this.at = end + 1;
				const members = membersOf(source.slice(start, end));
				this.unit(members.code, 0, members.solid);
			} else if (character === sign.escape) this.escaped();
			else if (character === sign.dot) this.unit(anything, 0, false);
			else if (character === 32) this.unit(space, 0, false);
			else if (character !== sign.start && character !== sign.dollar) this.unit(space, character, true);
		}
	}

	private times(): void {
		const { source, at } = this;
		this.least = 1;
		this.most = 1;
		if (!isCounted(source, at)) return;
		const character = source.charCodeAt(at);
		if (character === sign.brace) {
			const found = /^\{(\d+)(,?)(\d*)\}\??/.exec(source.slice(at, at + 12));
			if (!found) return;
			this.at += found[0].length;
			this.least = Number(found[1]);
			this.most = found[3] ? Number(found[3]) : found[2] ? Number.POSITIVE_INFINITY : this.least;
			return;
		}
		this.at += source.charCodeAt(at + 1) === sign.question ? 2 : 1;
		if (character !== sign.plus) this.least = 0;
		if (character !== sign.question) this.most = Number.POSITIVE_INFINITY;
	}

	/** A character, a sign (which counts as a space beside others) or anything, as often as is said after it. */
	private unit(code: number, itself: number, solid: boolean): void {
		this.times();
		const { least, most } = this;
		if (solid && most > 40) this.words++;
		else this.length += most;
		if (code !== anything && least > 0) {
			if (itself !== 0) this.put(markOfSign(itself));
			for (let count = 0; count < least && count < 4; count++) this.add(code);
		}
		if (code === anything || least !== most || least > 4) this.cut();
	}

	private escaped(): void {
		const character = this.source[this.at++] ?? '';
		if (character === 'b') this.add(space);
		else if (character === 'd') this.unit(digit, 0, true);
		else if (character === 'w') this.unit(anything, 0, true);
		else if (/[WsSDnrt1-9]/.test(character)) {
			// What a number repeats is not looked up.
			if (character <= '9') this.length = Number.POSITIVE_INFINITY;
			this.unit(/[Wsnrt]/.test(character) ? space : anything, 0, false);
		} else {
			this.strange ||= /\w/.test(character);
			this.unit(space, character.charCodeAt(0), true);
		}
	}

	/** What certainly stands right after a group, when that is known; `after` stands after the group around it. */
	private following(at: number, after: number): number {
		const { source } = this;
		const character = source.charCodeAt(at);
		if (at >= source.length || character === sign.bar || character === sign.close) return after;
		if (character === sign.dollar) return this.following(at + 1, after);
		const code = codeAt(source, at);
		let end = at + 1;
		let found = code;
		if (character === sign.open) {
			const looks = source.startsWith('(?=', at) || source.startsWith('(?!', at);
			return looks ? this.following((this.closes[at] ?? 0) + 1, after) : anything;
		}
		if (character === sign.escape) {
			const escaped = source[end++] ?? '';
			if (escaped === 'b') return space;
			found = escaped === 'd' ? digit : /[^a-rt-zA-Z0-9]/.test(escaped) ? space : anything;
		} else if (character === sign.square) {
			end = endOfClass(source, at) + 1;
			found = membersOf(source.slice(at + 1, end - 1)).code;
		} else if (character === sign.dot || isCounted(source, at)) return anything;
		return isCounted(source, end) && source.charCodeAt(end) !== sign.plus ? anything : found;
	}

	private group(after: number): void {
		const { source } = this;
		const close = this.closes[this.at - 1] ?? 0;
		let looks = false;
		let behind = false;
		let negative = false;
		if (source.charCodeAt(this.at) === sign.question) {
			const kind = source[this.at + 1] ?? '';
			behind = kind === '<' && /[=!]/.test(source[this.at + 2] ?? '');
			const last = behind ? source[this.at + 2] : kind;
			negative = last === '!';
			looks = negative || last === '=';
			if (!looks && kind === '<') this.at = source.indexOf('>', this.at) + 1;
			else this.at += behind ? 3 : 2;
			this.strange ||= !looks && kind !== '<' && kind !== ':';
		}
		const { piece, held, given } = this;
		if (!looks) this.cut();
		const { place, length, words } = this;
		const start = this.size;
		this.choices(
			behind ? 0 : piece & three,
			behind ? 0 : Math.min(held, 3),
			looks ? anything : this.following(close + 1, after),
		);
		this.at++;
		this.times();
		if (this.least === 0 || negative) this.size = start;
		const { most } = this;
		// What must stand before a match may stand anywhere before it.
		if (behind && !negative) this.length = Number.POSITIVE_INFINITY;
		else this.length = length + (this.length > 0 ? this.length * most : 0);
		this.words = words + (this.words > 0 ? this.words * most : 0);
		this.place = place;
		this.piece = looks ? piece : 0;
		this.held = looks ? held : 0;
		this.given = looks ? given : 0;
	}
}

const reader = new Reader();

/**
 * Reads what a pattern needs.
 * @param source of a pattern without the flag `u`
 * @returns its needs; undefined when it has an escape that is not known here
 * @example needIn('mijn (?:zoon|dochter)')?.length // 12
 */
export const needIn = (source: string): Need | undefined => reader.read(source);
