import type { Rule } from '../model';
import { ageExperienceMaximum } from './age-experience-maximum';
import { ageLimit } from './age-limit';
import { agePay } from './age-pay';
import { agePerson } from './age-person';
import { ageTeam } from './age-team';
import { appearanceHeight } from './appearance-height';
import { appearanceLook } from './appearance-look';
import { appearancePhoto } from './appearance-photo';
import { clarityBuzzword } from './clarity-buzzword';
import { clarityIdiom } from './clarity-idiom';
import { clarityOfficial } from './clarity-official';
import { cultureAlways } from './culture-always';
import { cultureFit } from './culture-fit';
import { cultureStress } from './culture-stress';
import { disabilityHealth } from './disability-health';
import { disabilityMetaphor } from './disability-metaphor';
import { disabilityNoun } from './disability-noun';
import { disabilityPhysical } from './disability-physical';
import { educationDiploma } from './education-diploma';
import { educationLabel } from './education-label';
import { familyStatus } from './family-status';
import { genderCoded } from './gender-coded';
import { genderMv } from './gender-mv';
import { genderPerson } from './gender-person';
import { genderPronoun } from './gender-pronoun';
import { genderTitle } from './gender-title';
import { lgbtiqTerm } from './lgbtiq-term';
import { originIt } from './origin-it';
import { originLanguage } from './origin-language';
import { originNationality } from './origin-nationality';
import { originNoun } from './origin-noun';
import { questionAge } from './question-age';
import { questionConviction } from './question-conviction';
import { questionIdentity } from './question-identity';
import { questionPayHistory } from './question-pay-history';
import { religionDemand } from './religion-demand';
import { religionDress } from './religion-dress';
import { requirementsAll } from './requirements-all';
import { requirementsGear } from './requirements-gear';
import { requirementsUnicorn } from './requirements-unicorn';
import { requirementsYears } from './requirements-years';

/** Every rule, one line each; the order decides nothing. */
export const rules: readonly Rule[] = [
	ageExperienceMaximum,
	ageLimit,
	agePay,
	agePerson,
	ageTeam,
	appearanceHeight,
	appearanceLook,
	appearancePhoto,
	clarityBuzzword,
	clarityIdiom,
	clarityOfficial,
	cultureAlways,
	cultureFit,
	cultureStress,
	disabilityHealth,
	disabilityMetaphor,
	disabilityNoun,
	disabilityPhysical,
	educationDiploma,
	educationLabel,
	familyStatus,
	genderCoded,
	genderMv,
	genderPerson,
	genderPronoun,
	genderTitle,
	lgbtiqTerm,
	originIt,
	originLanguage,
	originNationality,
	originNoun,
	questionAge,
	questionConviction,
	questionIdentity,
	questionPayHistory,
	religionDemand,
	religionDress,
	requirementsAll,
	requirementsGear,
	requirementsUnicorn,
	requirementsYears,
];
