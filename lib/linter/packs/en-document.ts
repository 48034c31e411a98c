import { codedWords } from '../lexicon/en/coded-words';
import { elementWords } from '../lexicon/en/element-words';
import { requirementWords } from '../lexicon/en/requirement-words';
import type { DocumentWords } from '../pack';

export const englishDocument: DocumentWords = { requirementWords, codedWords, elementWords };
