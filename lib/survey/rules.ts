import type { Phase } from '@/lib/vacancy/phases';

/** The ten closed items, agreed with or not on a scale of 1 to 5. Their texts are in messages/<locale>/my.json. */
export const surveyItems = [
	'knew-anonymous',
	'reason-to-apply',
	'questions-job-related',
	'could-show-ability',
	'treated-equally',
	'time-reasonable',
	'easy-to-use',
	'well-informed',
	'feedback-useful',
	'would-recommend',
] as const;

/** The survey comes after the decision was told, for those hired and rejected alike. */
export const isSurveyOpen = (phase: Phase): boolean => phase === 'interviewing' || phase === 'completed';
