import { classes } from '../lexicon/en/classes';
import { expressions } from '../lexicon/en/expressions';
import { frameWords } from '../lexicon/en/frame-words';
import { englishNeutral } from '../lexicon/en/gendered-titles';
import { roles } from '../lexicon/en/roles';
import type { LanguagePack } from '../pack';
import { patterns } from '../patterns/en';

export const english: LanguagePack = {
	language: 'en',
	patterns,
	classes,
	frameWords,
	expressions,
	roles,
	neutralTitles: englishNeutral,
	allGenders: 'all genders',
};
