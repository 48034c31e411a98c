/** The demo's mail inbox, as a candidate would open it. */
import { expect } from '@playwright/test';
import { env } from '@/lib/env';

export interface Mail {
	readonly id: string;
	readonly to: readonly string[];
	readonly subject: string;
	readonly text: string;
}

export async function mailsTo(address: string): Promise<readonly Mail[]> {
	const inbox = env().DEMO_INBOX_URL ?? '';
	const response = await fetch(new URL(`/api/messages?to=${encodeURIComponent(address)}`, inbox));
	const answer = (await response.json()) as { messages?: Mail[] } | Mail[];
	return Array.isArray(answer) ? answer : (answer.messages ?? []);
}

/** Waits until a mail with this subject arrived. */
export async function mailTo(address: string, subject: RegExp): Promise<Mail> {
	let found: Mail | undefined;
	await expect(async () => {
		found = (await mailsTo(address)).find((mail) => subject.test(mail.subject));
		expect(found, `mail to ${address} with ${subject}`).toBeDefined();
	}).toPass({ timeout: 30_000 });
	if (!found) throw new Error('unreachable');
	return found;
}
