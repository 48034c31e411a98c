import { codedWords } from '../lexicon/nl/coded-words';
import { elementWords } from '../lexicon/nl/element-words';
import { requirementWords } from '../lexicon/nl/requirement-words';
import type { DocumentWords } from '../pack';

export const dutchDocument: DocumentWords = { requirementWords, codedWords, elementWords };
