import { classes } from '../lexicon/nl/classes';
import { expressions } from '../lexicon/nl/expressions';
import { frameWords } from '../lexicon/nl/frame-words';
import { dutchNeutral } from '../lexicon/nl/gendered-titles';
import { roles } from '../lexicon/nl/roles';
import type { LanguagePack } from '../pack';
import { patterns } from '../patterns/nl';

export const dutch: LanguagePack = {
	language: 'nl',
	patterns,
	classes,
	frameWords,
	expressions,
	roles,
	neutralTitles: dutchNeutral,
	allGenders: 'm/v/x',
};
