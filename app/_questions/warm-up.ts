import type { Language } from '@/lib/redaction';

/**
 * Invented answers that hold what people usually tell. A browser compiles a pattern when it is first tried and again when
 * it is tried often, which makes the first answers many times slower than the later ones: these are read while the
 * candidate is still thinking.
 */
export const warmTexts: Readonly<Record<Language, readonly string[]>> = {
	nl: [
		'Bij de gemeente Ommen werkte ik vier jaar als teamleider. Samen met mijn collega Sietske Andringa en met Bram de Wit heb ik een nieuw systeem ingevoerd. Mijn leidinggevende vroeg mij om de klachten van bewoners te bespreken met de afdeling. Toen ik daar begon, was er geen overleg; nu is er elke week een gesprek.',
		'Ik ben in 1996 geboren in Meppel en studeerde in 2018 af aan de Universiteit Twente. Als moeder van twee kinderen werk ik van maandag tot en met donderdag. Mijn man komt uit Turkije en mijn ouders wonen in Zwolle. Mijn zoon is acht jaar.',
		'Na mijn burn-out heb ik bij een stichting in de wijk als vrijwilliger gewerkt. Ik ben lid van de kerk en de vakbond, en was voorzitter van een vereniging. Bel 06-41526374 of mail noor@testpost.nl. Daarvoor was ik stagiaire bij Brouwer & Zonen aan de Dorpsstraat 12.',
		'In mijn vorige baan heb ik onderzoek gedaan naar de kosten van het project, omdat de planning niet klopte. Ik heb de cijfers met drie mensen nagelopen, het voorstel geschreven en aan het bestuur uitgelegd. Zij vonden dat een goed idee. Hoewel het lastig was, bleef ik rustig en hield ik iedereen op de hoogte.',
	],
	en: [
		'At the city council I worked for four years as a team leader. Together with my colleague Moira Hadley and with Tom Ferris I introduced a new system. My manager asked me to discuss the complaints of residents with the department. When I started there was no meeting; now we speak every week.',
		'I was born in 1996 in Leeds and graduated from the University of Bradford in 2018. As a mother of two children I work from Monday to Thursday. My husband is from Turkey and my parents live in Hull. My son is eight years old.',
		'After my burn-out I worked as a volunteer for a charity in the neighbourhood. I am a member of the church and the trade union, and I was chair of a society. Call 06-41526374 or mail noor@testpost.nl. Before that I was an intern with Brewer & Sons at 12 High Street.',
		'In my previous job I did research into the costs of the project, because the planning was not right. I checked the figures with three people, wrote the proposal and explained it to the board. They thought it was a good idea. Although it was difficult, I stayed calm and kept everybody informed.',
	],
};
