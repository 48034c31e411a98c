/** Builds the policy text; `script` and `formAction` are sources added to 'self'. */
export function contentSecurityPolicy(options?: {
	readonly script?: readonly string[];
	readonly formAction?: readonly string[];
	readonly upgrade?: boolean;
}): string;
/** CSP sources (`'sha256-…'`) of the inline scripts of a page, each once, in order of appearance. */
export function inlineScriptHashes(html: string): string[];
/** The policy of a page that is stored and served to many. */
export function policyOfStoredPage(html: string): string;
