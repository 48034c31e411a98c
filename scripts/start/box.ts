import { type DemoPerson, demoOrganisations, demoStaff } from '@/db/seed/people';
import { roleLabels } from '../demo/provider-pages';
import type { Platform } from './platform';

/** A frame of plain lines around text; long lines make it wider, never break it. */
function frame(lines: readonly string[]): string {
	const width = Math.max(...lines.map((line) => line.length));
	const rule = '─'.repeat(width + 2);
	return [`┌${rule}┐`, ...lines.map((line) => `│ ${line.padEnd(width)} │`), `└${rule}┘`].join('\n');
}

function peopleLines(): string[] {
	const roles = [...new Set(demoStaff.map((person) => person.role))];
	const short = (person: DemoPerson): string => {
		const name =
			demoOrganisations.find(({ slug }) => slug === person.organisation)?.name ?? person.organisation;
		return `${person.name} (${name})`;
	};
	return roles.flatMap((role) => {
		const people = demoStaff.filter((person) => person.role === role).map(short);
		const label = roleLabels[role].nl.padEnd(21);
		return people.map((person, index) => `  ${index === 0 ? label : ' '.repeat(21)} ${person}`);
	});
}

/** What somebody needs to know after a start: where, as whom, and how to stop. */
export function renderBox(platform: Platform): string {
	const { settings } = platform;
	const lines = [`Onbevangen runs at   ${platform.address}`];
	if (platform.demo) {
		lines.push(
			`Mail inbox           ${settings.DEMO_INBOX_URL ?? ''}`,
			`Staff login          ${platform.address}/nl/login  (choose a person, no password)`,
			'',
			'Invented people to log in as:',
			...peopleLines(),
			'',
			'Candidates apply without an account; codes and links arrive in the mail inbox.',
		);
	}
	lines.push('', 'Stop with Ctrl-C. Start again with npm start: the data stay.');
	return frame(lines);
}
