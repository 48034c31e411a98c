import type { Competency } from './model';

export const integrity: Competency = {
	id: 'integrity',
	nl: {
		name: 'Integriteit',
		meaning: 'Eerlijk handelen, ook als niemand het ziet of als het iets kost.',
		indicators: [
			'Benoemt een belang dat kan botsen met het werk.',
			'Meldt een eigen fout uit zichzelf.',
			'Gaat vertrouwelijk om met wat anderen vertellen.',
			'Vraagt advies als niet duidelijk is wat goed is.',
		],
	},
	en: {
		name: 'Integrity',
		meaning: 'Acting honestly, also when nobody sees it or when it costs something.',
		indicators: [
			'Names an interest that may conflict with the work.',
			'Reports an own mistake without being asked.',
			'Keeps confidential what others tell.',
			'Asks for advice when it is not clear what is right.',
		],
	},
	questions: [
		{
			id: 'integrity-mistake',
			kind: 'past-behaviour',
			stages: ['application', 'interview'],
			wordLimit: 250,
			weight: 2,
			nl: {
				text: 'Beschrijf een fout die u maakte en die anderen nog niet hadden gezien. Wat deed u, en wat veranderde er daarna?',
				anchor1: 'Herstelde de fout stil, of noemt geen eigen fout.',
				anchor3: 'Meldde de fout en herstelde die.',
				anchor5:
					'Meldde de fout meteen bij wie er last van kon hebben, beperkte de gevolgen, zocht uit hoe die kon ontstaan en veranderde de manier van werken.',
			},
			en: {
				text: 'Describe a mistake you made that others had not seen yet. What did you do, and what changed afterwards?',
				anchor1: 'Repaired the mistake in silence, or names no own mistake.',
				anchor3: 'Reported the mistake and repaired it.',
				anchor5:
					'Reported the mistake at once to whoever could suffer from it, limited the consequences, found out how it came about and changed the way of working.',
			},
		},
		{
			id: 'integrity-friend',
			kind: 'situational',
			stages: ['application', 'interview'],
			wordLimit: 200,
			weight: 2,
			nl: {
				text: 'U beoordeelt subsidieaanvragen. Een van de aanvragers blijkt een goede vriend te zijn. Niemand op het werk weet dat. De termijn loopt vandaag af. Wat doet u?',
				anchor1: 'Beoordeelt de aanvraag zelf, of laat die liggen zonder iets te zeggen.',
				anchor3: 'Meldt het en draagt de aanvraag over.',
				anchor5:
					'Meldt het vandaag en legt vast wat al gelezen of gedaan is, draagt over aan iemand die de termijn kan halen en bespreekt niets met de vriend.',
			},
			en: {
				text: 'You assess grant applications. One of the applicants turns out to be a good friend. Nobody at work knows. The term ends today. What do you do?',
				anchor1: 'Assesses the application, or leaves it without saying anything.',
				anchor3: 'Reports it and hands the application over.',
				anchor5:
					'Reports it today and records what has already been read or done, hands over to someone who can meet the term and discusses nothing with the friend.',
			},
		},
		{
			id: 'integrity-pressure',
			kind: 'work-sample',
			stages: ['application', 'interview'],
			wordLimit: 200,
			weight: 2,
			nl: {
				text: 'Een bestuurder vraagt u per mail om één cijfer in een rapport “iets gunstiger” te tonen. Het cijfer klopt. Schrijf uw antwoord.',
				anchor1: 'Past het cijfer aan, of weigert zonder uitleg.',
				anchor3: 'Legt uit dat het cijfer klopt en blijft staan.',
				anchor5:
					'Houdt het cijfer vast en legt uit waarom, biedt aan om uitleg of achtergrond toe te voegen, en zegt met wie dit verzoek wordt besproken.',
			},
			en: {
				text: 'A member of the board asks you by mail to show one figure in a report “a little more favourably”. The figure is right. Write your reply.',
				anchor1: 'Changes the figure, or refuses without explaining.',
				anchor3: 'Explains that the figure is right and stays.',
				anchor5:
					'Keeps the figure and explains why, offers to add an explanation or background, and says with whom this request will be discussed.',
			},
		},
	],
};
