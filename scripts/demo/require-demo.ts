/**
 * The first line of everything that belongs to the demo only: the identity provider that asks no password, the
 * inbox that shows everybody's mail, the invented people.
 * @throws Error outside the demo
 * @example requireDemo({ DEMO: 'true' }, 'the mail inbox')
 */
export function requireDemo(settings: { readonly DEMO?: string | undefined }, what: string): void {
	if (settings.DEMO === 'true') return;
	throw new Error(`${what} belongs to the demo and does not start outside it (DEMO is not "true").`);
}
