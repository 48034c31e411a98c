/** Questions for the structured interviews: the same for everybody who is invited. */
import type { InterviewQuestion } from './model';

const help = 'Vraag door met: wat deed je zelf, waarom zo, en wat was het gevolg?';
const helpEn = 'Probe with: what did you do yourself, why that way, and what came of it?';

export const interviewQuestions: Readonly<Record<string, InterviewQuestion>> = {
	belangen: {
		competency: 'Belangen afwegen',
		text: 'Twee partijen willen iets dat niet allebei kan. Hoe bereid je het gesprek met hen voor, en wat doe je als ze niet bewegen?',
		help,
		anchor1: 'Kiest partij of wacht op een besluit van hogerhand.',
		anchor3: 'Hoort beide partijen en zoekt een middenweg.',
		anchor5:
			'Zoekt naar wat onder de standpunten ligt, verkent meer dan een oplossing en is helder over de grens.',
	},
	planning: {
		competency: 'Plannen en kiezen',
		text: 'Je hebt drie opdrachten die alle drie vandaag af moeten, en dat lukt niet. Wat doe je het eerste uur?',
		help,
		anchor1: 'Begint ergens en ziet wel hoe ver het komt.',
		anchor3: 'Kiest wat het belangrijkst is en meldt wat niet lukt.',
		anchor5:
			'Vraagt naar de gevolgen van uitstel, kiest met redenen, overlegt op tijd en stelt een oplossing voor wat blijft liggen.',
	},
	feedback: {
		competency: 'Omgaan met kritiek',
		text: 'Vertel over kritiek die je kreeg en die je eerst onterecht vond. Wat deed je ermee?',
		help,
		anchor1: 'Verdedigt zich of noemt geen voorbeeld.',
		anchor3: 'Luisterde en veranderde iets.',
		anchor5: 'Vroeg door, onderzocht eigen aandeel, veranderde gedrag en kwam er bij de ander op terug.',
	},
	schrijven: {
		competency: 'Helder schrijven',
		text: 'Lees deze alinea van een brief. Wat zou je veranderen voor iemand die weinig leest, en waarom?',
		help,
		anchor1: 'Verandert losse woorden of vindt de brief goed.',
		anchor3: 'Maakt zinnen korter en legt vaktaal uit.',
		anchor5: 'Begint bij wat de lezer moet weten of doen, ordent daarop en kan elke keuze uitleggen.',
	},
	luisteren: {
		competency: 'Luisteren',
		text: 'Iemand belt en praat vijf minuten over van alles. Hoe kom je erachter wat de vraag is, zonder onbeleefd te zijn?',
		help,
		anchor1: 'Onderbreekt of laat de ander doorpraten.',
		anchor3: 'Vat samen en stelt een gerichte vraag.',
		anchor5: 'Erkent wat er speelt, vat samen, toetst of dat de vraag is en spreekt af wat er gebeurt.',
	},
	afspraken: {
		competency: 'Afspraken nakomen',
		text: 'Je beloofde iets terug te bellen en dat is niet gelukt. Wat doe je?',
		help,
		anchor1: 'Wacht tot de ander weer belt.',
		anchor3: 'Belt alsnog en biedt excuses aan.',
		anchor5:
			'Belt direct, is eerlijk over de oorzaak, komt met een oplossing en zorgt dat het niet weer gebeurt.',
	},
	waarnemen: {
		competency: 'Waarnemen',
		text: 'U ziet twee foto’s van dezelfde kamer. Wat neem je waar, en wat kun je nog niet weten?',
		help,
		anchor1: 'Trekt meteen een conclusie.',
		anchor3: 'Beschrijft wat er te zien is.',
		anchor5: 'Scheidt waarneming en uitleg, noemt wat ontbreekt en hoe dat uit te zoeken is.',
	},
	'regel-gesprek': {
		competency: 'Regels toepassen',
		text: 'Iemand voldoet net niet aan een regel en de gevolgen zijn groot. Hoe kom je tot een besluit?',
		help,
		anchor1: 'De regel is de regel, of juist: ik laat het lopen.',
		anchor3: 'Overlegt en zoekt ruimte in de regel.',
		anchor5: 'Gaat terug naar het doel van de regel, weegt gelijke gevallen, motiveert en legt vast.',
	},
	crisis: {
		competency: 'Werken onder tijdsdruk',
		text: 'Het is zaterdag, er is blauwalg gemeld en de uitslag komt pas maandag. Wat maak je bekend?',
		help,
		anchor1: 'Wacht tot maandag of meldt meer dan bekend is.',
		anchor3: 'Meldt wat bekend is en waarschuwt.',
		anchor5:
			'Meldt wat wel en niet bekend is, wat mensen kunnen doen en wanneer er meer komt, en stemt af met wie ermee te maken heeft.',
	},
	coachen: {
		competency: 'Mensen laten groeien',
		text: 'Een ervaren collega levert sinds een paar maanden minder. Hoe begin je het gesprek, en hoe gaat het verder?',
		help,
		anchor1: 'Wijst op de afspraken en wacht af.',
		anchor3: 'Vraagt wat er speelt en maakt een afspraak.',
		anchor5:
			'Benoemt wat is opgevallen, luistert open, zoekt samen naar de oorzaak en volgt de afspraken op.',
	},
	nauwkeurig: {
		competency: 'Nauwkeurigheid',
		text: 'Je krijgt een lijst met tweehonderd bestanden waarvan er enkele verkeerd beschreven zijn. Hoe pak je dat aan?',
		help,
		anchor1: 'Loopt de lijst een keer na.',
		anchor3: 'Werkt met een steekproef of een vaste volgorde.',
		anchor5: 'Bedenkt welke fouten te verwachten zijn, controleert gericht, legt vast en voorkomt herhaling.',
	},
	design: {
		competency: 'Technical design',
		text: 'A source sends the same file every night, and sometimes half of it is missing. How would you build the intake?',
		help: helpEn,
		anchor1: 'Loads the file and hopes for the best.',
		anchor3: 'Checks size or counts and raises an alarm.',
		anchor5:
			'Defines what complete means with the supplier, checks it, keeps the last good version and tells users.',
	},
	review: {
		competency: 'Learning from others',
		text: 'Tell us about feedback on your work that you first found unfair. What did you do with it?',
		help: helpEn,
		anchor1: 'Defends the work or has no example.',
		anchor3: 'Listened and changed something.',
		anchor5: 'Asked further, looked at own share, changed and came back to the other person.',
	},
	'user-questions': {
		competency: 'Understanding users',
		text: 'A journalist says that your figures are wrong and publishes in two hours. What do you do first?',
		help: helpEn,
		anchor1: 'Says that the figures are right.',
		anchor3: 'Checks the figures and answers in time.',
		anchor5: 'Finds out what the question is, checks, says what is known and not known, and follows up.',
	},
	'procedure-step': {
		competency: 'Working by procedure',
		text: 'A step in the procedure seems useless to you. What do you do today, and what do you do this month?',
		help: helpEn,
		anchor1: 'Skips it or follows it without a word.',
		anchor3: 'Follows it and asks a colleague why.',
		anchor5: 'Follows it, finds out its purpose, proposes a change with evidence and has it approved.',
	},
	priorities: {
		competency: 'Setting priorities',
		text: 'Two instruments stop on the same morning and samples go off at four. How do you decide?',
		help: helpEn,
		anchor1: 'Starts with whichever is nearest.',
		anchor3: 'Looks at what is urgent and asks for help.',
		anchor5: 'Weighs consequences, divides the work, tells clients early and records the choice.',
	},
};
