import { classes } from '../lexicon/nl/classes';
import { codedWords } from '../lexicon/nl/coded-words';
import { elementWords } from '../lexicon/nl/element-words';
import { expressions } from '../lexicon/nl/expressions';
import { frameWords } from '../lexicon/nl/frame-words';
import { dutchNeutral } from '../lexicon/nl/gendered-titles';
import { requirementWords } from '../lexicon/nl/requirement-words';
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
	requirementWords,
	codedWords,
	elementWords,
	neutralTitles: dutchNeutral,
	allGenders: 'm/v/x',
};
