import type { CodedWords } from '../types';

/**
 * Words that readers associate with men or women, as stems (regular expression sources, folded words). They count for the
 * document balance only. Own selection of traits and verbs; topics and job words (*zorg* as a sector) are left out where possible.
 */

export const codedWords: CodedWords = {
	masculine: `
active\\w* adventur\\w* aggress\\w* ambitio\\w* analy[sz]\\w* analytical assert\\w* athlet\\w* autonom\\w* battle boast\\w* bold\\w* challeng\\w* compete\\w* competit\\w* competing confident\\w* conquer\\w* courag\\w* crush\\w* decid\\w* decision\\w* decisive\\w* defend\\w* determin\\w*
domin\\w* driven drive drives driving eliminat\\w* fearless\\w* fight\\w* fierce\\w* force\\w* greedy headstrong hierarch\\w* hostil\\w* hunter\\w* hunt impulsive independen\\w* individual\\w* intellect\\w* lead leads leader\\w* leading logic\\w* masculine objective\\w* opinion\\w* outperform\\w* outspoken persist\\w* power\\w* principle\\w* push\\w*
reckless\\w* relentless\\w* results risk\\w* ruthless\\w* selfconfiden\\w* selfrelian\\w* selfsufficien\\w* strong\\w* stubborn superior\\w* tough\\w* unreasonab\\w* victor\\w* win winner\\w* winning wins warrior\\w* ninja\\w* rockstar\\w* killer\\w* tackle\\w* exceed\\w* target\\w* stake stakes entrepreneur\\w*`,
	feminine: `
affection\\w* agree\\w* care cares caring careful\\w* charit\\w* cheer\\w* collab\\w* commit\\w* communal compassion\\w* connect\\w* considerate cooperat\\w* depend\\w* emotion\\w* empath\\w* encourag\\w* enthusias\\w* feel\\w* flatter\\w* gentle\\w* gently honest\\w* inclusi\\w* interdepend\\w* interperson\\w*
help helps helping helpful kind kindly kindness kinship listen\\w* loyal\\w* modest\\w* nag nurtur\\w* patien(?:t|ce|tly) pleasant\\w* polite\\w* quiet\\w* respon\\w* sensitiv\\w* share\\w* sharing submissive support\\w* sympath\\w* tender\\w* together\\w* trust\\w* understand\\w* warm\\w* whin\\w* welcom\\w* yield\\w* thoughtful\\w* team\\w{0,4} respect\\w* friendly mutual comfort\\w* heal heals healing reassur\\w*`,
};
