/** What can go wrong by design. Anything else is a defect: it goes to error.tsx with an id that the log carries. */
export const errorCodes = [
	'invalid-input',
	'not-found',
	'signed-out',
	'conflict',
	'closed',
	'wrong-phase',
	'incomplete',
	'too-many',
	'unavailable',
] as const;
export type ErrorCode = (typeof errorCodes)[number];

/** An expected refusal. `reason` is a key of messages/<locale>/errors.json; it never holds data of a person. */
export class DomainError extends Error {
	readonly code: ErrorCode;
	readonly reason: string;
	readonly fields: Readonly<Record<string, readonly string[]>>;

	constructor(
		code: ErrorCode,
		reason: string = code,
		fields: Readonly<Record<string, readonly string[]>> = {},
	) {
		super(`${code}: ${reason}`);
		this.name = 'DomainError';
		this.code = code;
		this.reason = reason;
		this.fields = fields;
	}
}
