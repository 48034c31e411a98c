import { classes } from '../lexicon/en/classes';
import { codedWords } from '../lexicon/en/coded-words';
import { elementWords } from '../lexicon/en/element-words';
import { expressions } from '../lexicon/en/expressions';
import { frameWords } from '../lexicon/en/frame-words';
import { englishNeutral } from '../lexicon/en/gendered-titles';
import { requirementWords } from '../lexicon/en/requirement-words';
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
	requirementWords,
	codedWords,
	elementWords,
	neutralTitles: englishNeutral,
	allGenders: 'all genders',
};
