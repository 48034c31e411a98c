import type { PatternGroup } from '../../model';
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

/** The patterns of every rule in this language, by rule id. */
export const patterns: Readonly<Record<string, readonly PatternGroup[]>> = {
	'age-experience-maximum': ageExperienceMaximum,
	'age-limit': ageLimit,
	'age-pay': agePay,
	'age-person': agePerson,
	'age-team': ageTeam,
	'appearance-height': appearanceHeight,
	'appearance-look': appearanceLook,
	'appearance-photo': appearancePhoto,
	'clarity-buzzword': clarityBuzzword,
	'clarity-idiom': clarityIdiom,
	'clarity-official': clarityOfficial,
	'culture-always': cultureAlways,
	'culture-fit': cultureFit,
	'culture-stress': cultureStress,
	'disability-health': disabilityHealth,
	'disability-metaphor': disabilityMetaphor,
	'disability-noun': disabilityNoun,
	'disability-physical': disabilityPhysical,
	'education-diploma': educationDiploma,
	'education-label': educationLabel,
	'family-status': familyStatus,
	'gender-coded': genderCoded,
	'gender-mv': genderMv,
	'gender-person': genderPerson,
	'gender-pronoun': genderPronoun,
	'gender-title': genderTitle,
	'lgbtiq-term': lgbtiqTerm,
	'origin-it': originIt,
	'origin-language': originLanguage,
	'origin-nationality': originNationality,
	'origin-noun': originNoun,
	'question-age': questionAge,
	'question-conviction': questionConviction,
	'question-identity': questionIdentity,
	'question-pay-history': questionPayHistory,
	'religion-demand': religionDemand,
	'religion-dress': religionDress,
	'requirements-all': requirementsAll,
	'requirements-gear': requirementsGear,
	'requirements-unicorn': requirementsUnicorn,
	'requirements-years': requirementsYears,
};
