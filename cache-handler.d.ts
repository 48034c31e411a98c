/** Types of what the test of cache-handler.js uses. */
interface StoredPage {
	kind: string;
	html: string;
	headers?: Record<string, string>;
}

export default class PolicyCache {
	constructor(context: object);
	set(key: string, data: StoredPage | null, context: object): Promise<void>;
	get(key: string, context: { kind: string }): Promise<{ value: StoredPage } | null>;
}
