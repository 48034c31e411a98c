import type { PatternGroup, SentenceContext } from '../../model';

export const originIt: readonly PatternGroup[] = [
	{ open: false, suggestions: ['block list'], patterns: 'blacklist{,s,ed,ing}\nblack list{,s,ed,ing}' },
	{ open: false, suggestions: ['allow list'], patterns: 'whitelist{,s,ed,ing}\nwhite list{,s,ed,ing}' },
	{
		open: false,
		suggestions: ['primary/replica'],
		patterns:
			'master slave{,s}\nmaster and|or|to slave{,s}\nslave{,s} server{,s}|database{,s}|node{,s}|device{,s}|disk{,s}|process|instance\nslaves\nslave',
		test: (context: SentenceContext): boolean =>
			!/slave trade|traded|museum|slavery|enslaved|histor|archive|plantation/i.test(
				context.text.slice(context.sentence.start, context.sentence.end),
			),
	},
	{
		open: false,
		patterns:
			'slave driver{,s}\ngrandfathered ~1 in|clause?\ngrandfather clause{,s}\nblack|white hat hacker{,s}|hat\nblackball{,ed}',
	},
];
