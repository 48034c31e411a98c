import { describe, expect, it } from 'vitest';
import { beginningsOf, canMatch } from './needs';

describe('words a pattern cannot do without', () => {
	const text = beginningsOf('mijn zoon werkt in het ziekenhuis');
	it.each([
		[/\bmijn (?:man|vrouw)\b/, false],
		[/\bmijn (?:man|zoon|vrouw)\b/, true],
		[/\b(?:onze|mijn)(?: \w+){0,3} (?<x>ziekenhuis|kliniek)/, true],
		[/\b(?:onze|mijn)(?: lieve)? (?<x>dochter|kinderen)/, false],
		[/\b(?:heel )?(?:erg )?blind\b|\bziek\w*/, true],
		[/(?:^|[.!?] ?)\w+ (?=blind)/, true],
		[/\b\d+ jaar/, false],
		[/huis/, true],
		[/BLIND/i, true],
	])('%s', (pattern, expected) => {
		expect(canMatch(pattern, text)).toBe(expected);
	});
});
