import type { PatternGroup } from '../../model';

export const originIt: readonly PatternGroup[] = [
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
			'slave{,s} server|database|node|systeem|apparaat\nslaves|slavenapparaat|slaveserver{,s}|slave-server{,s}|slavedatabase{,s}|slave-database{,s}\nmaster ~2 slave|slave*',
	},
	{
		open: false,
		patterns:
			'slavendrijver{,s}|slavenarbeid|negerzoen{,en}|jodenfooi|zwartepiet{,en}\nzwarte piet{,en} toegespeeld|toeschuiven|toespelen|doorschuiven',
	},
];
