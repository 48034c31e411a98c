import type { Rule } from '../model';
import { ageExperienceMaximum } from './age-experience-maximum';
import { ageLimit } from './age-limit';
import { agePay } from './age-pay';
import { agePerson } from './age-person';
import { ageTeam } from './age-team';
import { genderMv } from './gender-mv';
import { genderPerson } from './gender-person';
import { genderTitle } from './gender-title';

/** Every rule, one line each; the order decides nothing. */
export const rules: readonly Rule[] = [ageLimit, ageExperienceMaximum, agePay, agePerson, ageTeam, genderMv, genderPerson, genderTitle];
