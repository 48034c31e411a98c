import type { VacancyContent } from '../model';

export const dataEngineer: VacancyContent = {
	key: 'data-engineer',
	organisation: 'openbare-gegevens',
	locale: 'en',
	title: 'Data engineer open government data',
	place: 'The Hague',
	salaryScale: '11',
	salaryMin: 4433,
	salaryMax: 6110,
	hoursMin: 28,
	hoursMax: 36,
	contact: 'Ottoline Krantz, head of data platform, 06 0000 0108, o.krantz@openbare-gegevens.example',
	jobFamily: 'ICT',
	studyArm: 'pilot',
	body: `What you will do
Hundreds of public bodies send us data that everybody may use: bus stops, air quality, permits, budgets. You build and look after the pipelines that collect, check and publish these data. When a source changes without notice, you find out what broke and make sure it cannot break silently again. You work with five engineers and two data stewards, and you talk to the people who deliver the data and the people who use them. Our working language is English; most of our sources are in Dutch, and colleagues help with those.

What we ask
- You can find the cause of a problem in data or software and fix it for good.
- You can explain technical matters to people outside your field.
- You can work with others on shared code and shared decisions.
It does not matter where you learned this: at work, in a course or in an open source project.

What we offer
- A salary of € 4,433 to € 6,110 gross per month for 36 hours (scale 11).
- A flexible working week of 28 to 36 hours, and up to three days a week from home.
- A fixed-term contract of one year that becomes permanent when both sides are happy, and time to learn.

How it works
You answer three questions. We do not ask for a letter or a CV. Three assessors read the answers without knowing who wrote them. You hear within three weeks after the closing date. Everybody who is invited gets the interview questions a week in advance.

Everybody is welcome, whatever your background. Do you need an adjustment to take part, or do you have a question? Call or mail Ottoline Krantz, 06 0000 0108. The vacancy closes on {closing}.`,
	firstWords: [
		['You work with five engineers', 'You work in a young and dynamic team with five engineers'],
		[
			'- You can find the cause of a problem in data or software and fix it for good.',
			'- You are a recent graduate and a native English speaker.\n- You are a coding ninja who can find the cause of any problem; he who finds it first buys the beer.',
		],
	],
	keptBecause: {},
	rule: { minimumScore: 3, inviteCount: 4, tieRule: 'heaviest-question', ratersRequired: 3 },
	questions: [
		{
			theme: 'pipeline',
			text: 'Describe a time when something in data or software went wrong. How did you find the cause, and what did you do so that it would not happen again?',
			weight: 3,
			wordLimit: 250,
		},
		{
			theme: 'explain',
			text: 'Describe a time when you explained something technical to people who did not know the subject. What did you do so that they could really use it?',
			weight: 2,
			wordLimit: 250,
		},
		{
			theme: 'teamwork',
			text: 'Describe a time when you and somebody else disagreed about how to do the work. What did you do, and what was the result?',
			weight: 2,
			wordLimit: 250,
		},
	],
	interview: ['design', 'review', 'user-questions'],
};
