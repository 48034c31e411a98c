import type { VacancyContent } from '../model';

export const labAnalyst: VacancyContent = {
	key: 'lab-analyst',
	organisation: 'waterkwaliteit',
	locale: 'en',
	title: 'Laboratory analyst water samples',
	place: 'Lelystad',
	salaryScale: '8',
	salaryMin: 3130,
	salaryMax: 4223,
	hoursMin: 24,
	hoursMax: 36,
	contact: 'Pelle Oostindie, laboratory coordinator, 06 0000 0109, p.oostindie@waterkwaliteit.example',
	jobFamily: 'Laboratory',
	studyArm: 'pilot',
	body: `What you will do
Every week four hundred bottles of river, lake and ground water arrive at our laboratory. You measure what is in them: nutrients, metals, traces of medicine and pesticides. You prepare samples, run the instruments, look critically at the results and report them. When a result looks odd, you find out whether the water is odd or the measurement is. You work with nine analysts from six countries; we speak English in the laboratory, and we pay for a Dutch course if you want one.

What we ask
- You can work precisely and write down what you do, so that somebody else can repeat it.
- You can notice when a result cannot be right, and find out why.
- You can explain a result to a colleague who has no background in chemistry.
- You lift crates of twelve kilos a few times a day, or you arrange with us how else they get to your bench.

What we offer
- A salary of € 3,130 to € 4,223 gross per month for 36 hours (scale 8).
- A working week of 24 to 36 hours, on fixed days that you choose with us.
- Adjustable benches, a quiet writing room and paid time for training.

How it works
You answer three questions; no letter or CV is needed. Three assessors score the answers without knowing who you are. We invite the four people with the highest scores for an interview with the same questions for everybody and a short tour of the laboratory.

Everybody is welcome, whatever your background. Do you need an adjustment in the procedure or at work, or do you have a question? Call or mail Pelle Oostindie, 06 0000 0109. The vacancy closes on {closing}.`,
	firstWords: [
		[
			'You work with nine analysts from six countries',
			'You work with nine girls and guys from six countries',
		],
		[
			'- You can work precisely and write down what you do, so that somebody else can repeat it.',
			'- You are physically fit and in perfect health.\n- You have a maximum of three years of experience.',
		],
	],
	keptBecause: {
		'disability-physical':
			'Samples arrive in crates and go to the bench twice a day. The sentence offers another way, and nobody is refused for it.',
	},
	rule: { minimumScore: 3, inviteCount: 4, tieRule: 'invite-all', ratersRequired: 3 },
	questions: [
		{
			theme: 'deviation',
			text: 'Describe a time when a result, measurement or figure could not be right. How did you notice, and what did you do?',
			weight: 3,
			wordLimit: 250,
		},
		{
			theme: 'explain',
			text: 'Describe a time when you explained something technical to somebody without that background. How did you know that it was understood?',
			weight: 1,
			wordLimit: 200,
		},
		{
			theme: 'teamwork',
			text: 'Describe a time when you and a colleague saw the work differently. What did you do, and what was the result?',
			weight: 2,
			wordLimit: 200,
		},
	],
	interview: ['procedure-step', 'review', 'priorities'],
};
