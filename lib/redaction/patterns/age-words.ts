import { lean } from '../match';
import type { Context } from '../recognisers/model';

const dutchUnits = '(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen)en';
export const dutchTens = '(?:twintig|dertig|veertig|vijftig|zestig|zeventig)';
export const dutchNumber = `(?:(?:${dutchUnits}-?)?${dutchTens}|(?:acht|negen|zeven|zes|vijf)tien)`;
export const englishTens = '(?:twenty|thirty|forty|fifty|sixty|seventy)';
export const englishNumber = `(?:${englishTens}(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|(?:six|seven|eigh|nine)teen)`;
export const dutchAge = `(?:(?:1[6-9]|[2-7]\\d)|${dutchNumber})`;
export const englishAge = `(?:(?:1[6-9]|[2-7]\\d)|${englishNumber})`;
export const notAge =
	/^ ?(?:%|procent|percent|minu|uur|uren|hours?|keer|times|km|kilometers?|kilometres?|miles|euro|weken|weeks|maanden|months|dagen|days|jaar (?:in dienst|werkzaam|bezig|lang|actief|ervaring|geleden|lid|bij|als|in de|vrijwilliger|conciërge|verantwoordelijk|leiding|docent|teamleider|onderweg|getrouwd|samen)|years (?:in|of experience|into|at|with|as|on|later|ago|sober|clean|married)|mensen|people|vrouwen|mannen|zaken|collega|colleagues|medewerkers|meter|dossiers|brieven|projecten|pages|pagina|punten|van de|of the|out of|st\b|ste\b|(?:to|tot|tot en met|en|and) \d|[.,:]\d|\/)/;

/** Whether what follows makes the number something else than an age. */
export function afterAge(match: RegExpExecArray, { document }: Context): boolean {
	const end = match.index + match[0].length;
	return lean(notAge).test(document.canon.slice(end, end + 24));
}

export const pension =
	/\b(?:client|beller|legde ik|inwoner|bewoner|collega|beleid|wet|regeling|fonds|uitvoerder|afdeling|clients?|residents|policy|fund|scheme|department|colleague|administrat)/;
/** Whether the sentence around is not about the candidate. */
export const notOwn = (match: RegExpExecArray, { document }: Context): boolean => {
	const from = match.index;
	const around = document.canon.slice(Math.max(0, from - 70), from + match[0].length + 60);
	return (
		!/\b(?:ik|mij|me|mijn|i|my|i'm|i've)\b/.test(around) ||
		pension.test(document.canon.slice(Math.max(0, from - 50), from + match[0].length + 28))
	);
};
