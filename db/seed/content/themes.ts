/** The question library of the demo: what each theme measures and what answers of level 1, 3 and 5 look like. */
import type { Theme } from './model';

const helpNl =
	'Vertel wat er speelde, wat jij deed en wat het gevolg was. Een voorbeeld van je werk, een opleiding, een vereniging of thuis is even goed. Noem geen namen.';
const helpEn =
	'Say what the situation was, what you did and what came of it. An example from work, study, a club or home is equally good. Please leave out names.';

export const themes: Readonly<Record<string, Theme>> = {
	uitleg: {
		competency: 'Begrijpelijk uitleggen',
		help: helpNl,
		anchor1:
			'Noemt dat het belangrijk is om duidelijk te zijn, maar geeft geen voorbeeld, of herhaalt de uitleg in dezelfde woorden.',
		anchor3:
			'Beschrijft een situatie en past woorden of hulpmiddelen aan de ander aan; gaat niet of nauwelijks na of het is overgekomen.',
		anchor5:
			'Zoekt eerst uit wat de ander weet en nodig heeft, stemt de uitleg daarop af, controleert of het is begrepen en past de aanpak zo nodig aan.',
	},
	spanning: {
		competency: 'Omgaan met spanning',
		help: helpNl,
		anchor1: 'Ontwijkt het gesprek, legt de schuld bij de ander of laat de spanning oplopen.',
		anchor3:
			'Blijft rustig en beleefd, laat de ander uitpraten en komt tot een uitkomst, zonder na te gaan wat eronder zit.',
		anchor5:
			'Erkent het gevoel, vraagt door naar wat eronder zit, is duidelijk over wat kan en niet kan, en komt later op de afspraak terug.',
	},
	zorgvuldig: {
		competency: 'Zorgvuldig werken',
		help: helpNl,
		anchor1:
			'Zegt nauwkeurig te zijn, zonder te beschrijven hoe, of merkt fouten pas op als een ander ze meldt.',
		anchor3:
			'Beschrijft een eigen manier om fouten te voorkomen, zoals een lijstje of nalezen, en past die toe.',
		anchor5:
			'Bedenkt waar het mis kan gaan, bouwt daar controles voor in, meldt eigen fouten direct en verbetert daarna de werkwijze voor iedereen.',
	},
	samenwerken: {
		competency: 'Samenwerken',
		help: helpNl,
		anchor1: 'Zet de eigen zin door of geeft zonder meer toe; de samenwerking leverde niets op.',
		anchor3: 'Luistert naar de ander en sluit een werkbaar compromis.',
		anchor5:
			'Onderzoekt wat de ander echt nodig heeft, brengt de belangen samen in een oplossing die voor beiden beter is, en houdt de relatie goed.',
	},
	advies: {
		competency: 'Analyseren en adviseren',
		help: helpNl,
		anchor1: 'Geeft een mening zonder onderzoek, of beschrijft alleen het onderwerp.',
		anchor3: 'Verzamelt gegevens uit een of twee bronnen en komt tot een advies dat daarop steunt.',
		anchor5:
			'Ordent het vraagstuk, weegt verschillende bronnen en keuzes, is open over onzekerheid, en maakt een advies waar de ander mee verder kan.',
	},
	regels: {
		competency: 'Regels en redelijkheid wegen',
		help: helpNl,
		anchor1: 'Volgt de regel of wijkt ervan af zonder te zeggen waarom.',
		anchor3:
			'Herkent dat regel en geval schuren, bespreekt het met een ander en kiest een redelijke oplossing.',
		anchor5:
			'Gaat na waar de regel voor bedoeld is, weegt gevolgen voor betrokkenen en voor gelijke gevallen, motiveert de keuze en legt die vast.',
	},
	leren: {
		competency: 'Leren',
		help: helpNl,
		anchor1: 'Noemt wat er geleerd is, maar niet hoe; wachtte tot anderen het uitlegden.',
		anchor3: 'Zocht zelf naar uitleg of oefening en kan het geleerde toepassen.',
		anchor5:
			'Maakte een aanpak, zocht tegenspraak en oefening, ging na wat werkte en hielp anderen met het geleerde.',
	},
	verandering: {
		competency: 'Een groep meenemen',
		help: helpNl,
		anchor1: 'Legt de verandering op of wacht af; er verandert weinig of het zakt weg.',
		anchor3: 'Betrekt een deel van de groep en krijgt een verandering voor elkaar.',
		anchor5:
			'Begint bij wat de groep zelf merkt, probeert klein, neemt bezwaren serieus, laat het resultaat zien en zorgt dat het blijft.',
	},
	explain: {
		competency: 'Explaining clearly',
		help: helpEn,
		anchor1: 'Says that clear words matter, without an example, or repeats the same explanation.',
		anchor3:
			'Describes a situation and adapts words or tools to the listener; hardly checks whether it was understood.',
		anchor5:
			'Finds out what the listener knows and needs, adapts the explanation, checks understanding and changes the approach where needed.',
	},
	teamwork: {
		competency: 'Working together',
		help: helpEn,
		anchor1: 'Pushes through or simply gives in; the disagreement brought nothing.',
		anchor3: 'Listens and reaches a workable compromise.',
		anchor5:
			'Explores what is behind the difference, tests both ideas fairly, finds a solution that is better for both and keeps the relation good.',
	},
	pipeline: {
		competency: 'Solving problems in data and software',
		help: helpEn,
		anchor1: 'Repairs the visible symptom or waits for others; the cause stays unknown.',
		anchor3: 'Finds the cause step by step and repairs it.',
		anchor5:
			'Narrows the cause down with evidence, limits the damage, tells those affected, and builds in a check so that it is noticed next time.',
	},
	deviation: {
		competency: 'Critical precision',
		help: helpEn,
		anchor1: 'Reports the figure as it is, or repeats the work without asking why.',
		anchor3: 'Notices that something is off, repeats the measurement and corrects the result.',
		anchor5:
			'Knows what to expect, tests possible causes one by one, records each step, tells those who depend on it and prevents a repeat.',
	},
};
