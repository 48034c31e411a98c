import type { Match, Rule, SentenceContext } from '../model';
import { sources } from '../sources';

// What may stand beside an image that is meant literally: things, animals, tools.
const LITERAL =
	/dierentuin|insect|\bspinnen\b|spinachtig|museum|tuinbouw|boomgaard|boerderij|timmer|bouwplaats|steiger(?:bouw|s)|sluis|kraan\b|paarden|landbouw|schip|schepen|boten|zoo\b|circus|acrobat|\bgate\b|\bslot\b|letterbox|puppet|greenhouse|orchard|farm\b|carpent|scaffold|beekeep|museum|horses|biolog|fiets|bicycle|bike|verkeer(?:slicht|sregel)|traffic light|haven|harbour|docks|brandweer|fire brigade|firefight|fire station|keuken|bakker|kitchen|bakery|football|\brow(?:s|ing)?\b|sail|voetbal|sport(?:veld|club)|baseball|schaak|chess|river|rivier/i;

export const isFigurative = (context: SentenceContext, _match: Match): boolean =>
	!LITERAL.test(context.text.slice(context.sentence.start, context.sentence.end));

export const clarityIdiom: Rule = {
	id: 'clarity-idiom',
	version: 3,
	category: 'clarity',
	severity: 'tip',
	sources: [sources.rijkTips],
};
