import type { Roles } from '../types';

/** Nouns for people in a role, and nouns that only look so: the pronoun rule asks what a pronoun can point to. */

export const roles: Roles = {
	words: /^.*$/,
	things: new Set(),
	plural: /s$/,
	others:
		/^(?:client|patient|resident|customer|citizen|pupil|child|parent|visitor|guest|participant|user|tenant|traveller|passenger|refugee|prisoner|inmate|victim|suspect|offender|reader|farmer|king|queen|author|poet|artist|composer|founder|mother|father|son|daughter|sister|brother|girl|boy|woman|man|wife|husband|dog|horse|cat|mare|hero|heroine|actress|princess|prince|painter|minister-president|patients|defendant|plaintiff|witness|baby|student|inventor)$/,
	organisations:
		/^(?:ship|vessel|ferry|boat|nation|country|england|britain|holland|netherlands|city|frigate|tug)$/,
};
