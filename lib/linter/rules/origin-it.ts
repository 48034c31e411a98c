import type { Rule, SentenceContext } from '../model';
import { sources } from '../sources';

export const originIt: Rule = {
	id: 'origin-it',
	version: 1,
	category: 'origin',
	severity: 'tip',
	sources: [sources.practice],
	kinds: ['vacancy', 'question'],
	patterns: {
		nl: [
			{
				open: false,
				suggestions: ['blokkeerlijst'],
				patterns: 'blacklist{,s,en,ing,t,ed}|geblacklist\nzwarte lijst{,en}\nzwart lijst{,en}',
			},
			{
				open: false,
				suggestions: ['toegestane lijst'],
				patterns: 'whitelist{,s,en,ing,t,ed}|gewhitelist\nwitte lijst{,en}',
			},
			{
				open: false,
				suggestions: ['primair/replica'],
				patterns:
					'master slave{,s}\nmaster en|of|and slave{,s}\nslave{,s} server|database|node|systeem|apparaat\nslaves|slavenapparaat',
			},
			{
				open: false,
				patterns:
					'slavendrijver{,s}|slavenarbeid|negerzoen{,en}|jodenfooi|zwartepiet{,en}\nzwarte piet{,en} toegespeeld|toeschuiven|toespelen|doorschuiven',
			},
		],
		en: [
			{ open: false, suggestions: ['block list'], patterns: 'blacklist{,s,ed,ing}\nblack list{,s,ed,ing}' },
			{ open: false, suggestions: ['allow list'], patterns: 'whitelist{,s,ed,ing}\nwhite list{,s,ed,ing}' },
			{
				open: false,
				suggestions: ['primary/replica'],
				patterns:
					'master slave{,s}\nmaster and|or|to slave{,s}\nslave{,s} server{,s}|database{,s}|node{,s}|device{,s}|disk{,s}|process|instance\nslaves\nslave',
				test: (context: SentenceContext): boolean =>
					!/slave trade|slavery|enslaved|histor|archive|plantation/i.test(
						context.text.slice(context.sentence.start, context.sentence.end),
					),
			},
			{
				open: false,
				patterns:
					'slave driver{,s}\n[grandfathered ~1 in|clause?]\ngrandfather clause{,s}\nblack|white hat hacker{,s}|hat\nblackball{,ed}',
			},
		],
	},
};
