import { addressRecogniser } from './address';
import { ageRecogniser } from './age';
import { associationRecogniser } from './association';
import { bsnRecogniser } from './bsn';
import { cityRecogniser } from './city';
import { dateOfBirthRecogniser } from './date-of-birth';
import { emailRecogniser } from './email';
import { employerRecogniser } from './employer';
import { familyRecogniser } from './family';
import { genderRecogniser } from './gender';
import { graduationYearRecogniser } from './graduation-year';
import { handleRecogniser } from './handle';
import { healthRecogniser } from './health';
import { ibanRecogniser } from './iban';
import { idNumberRecogniser } from './id-number';
import type { Recogniser } from './model';
import { nameRecogniser } from './name';
import { ordinaryRecogniser } from './ordinary';
import { orientationRecogniser } from './orientation';
import { originRecogniser } from './origin';
import { phoneRecogniser } from './phone';
import { politicsRecogniser } from './politics';
import { postcodeRecogniser } from './postcode';
import { pregnancyRecogniser } from './pregnancy';
import { religionRecogniser } from './religion';
import { schoolRecogniser } from './school';
import { uniqueFactRecogniser } from './unique-fact';
import { urlRecogniser } from './url';

/** The registry: a recogniser is one file here and one line. */
export const recognisers: readonly Recogniser[] = [
	emailRecogniser,
	urlRecogniser,
	handleRecogniser,
	ibanRecogniser,
	phoneRecogniser,
	bsnRecogniser,
	idNumberRecogniser,
	dateOfBirthRecogniser,
	addressRecogniser,
	postcodeRecogniser,
	nameRecogniser,
	schoolRecogniser,
	employerRecogniser,
	uniqueFactRecogniser,
	cityRecogniser,
	graduationYearRecogniser,
	ageRecogniser,
	pregnancyRecogniser,
	orientationRecogniser,
	healthRecogniser,
	religionRecogniser,
	originRecogniser,
	politicsRecogniser,
	associationRecogniser,
	familyRecogniser,
	genderRecogniser,
	ordinaryRecogniser,
];
