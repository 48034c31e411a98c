import type { Pattern } from '../recognisers/model';
import { ownSentence } from './own-sentence';

const faith =
	'(?:doopsgezinde|evangelische|gereformeerde|hervormde|vrijgemaakte|katholieke|rooms-katholieke|protestantse|joodse|lutherse|remonstrantse|koptische|islamitische|boeddhistische|apostolische|alevitische|armeense|syrisch-orthodoxe|orthodoxe|anglicaanse|baptisten|pinkster|vrije)';
const duty =
	/\b(?:restaura\w*|renov\w*|vergunning\w*|monument\w*|herbestem\w*|onderhoud|parkeer\w*|overleg\w*|sprak|gesproken|contact|project|subsidie|geluid|toren|gemeente(?:lijk| \w+ heb)|permit|tower|restor\w*|grant|noise|contacted|spoke|meeting|policy|inspect\w*)\b/;
const notOwn: NonNullable<Pattern['unless']> = (match, context) =>
	!ownSentence(match, context) ||
	duty.test(context.document.canon.slice(Math.max(0, match.index - 60), match.index + match[0].length + 60));

/** One of these must be in the text. */
const needs =
	/\b(?:god|allah|jezus|jesus|christ|heer|here|lord|holy|heilige|hogere|higher|kerk|moskee|synag|paroch|parish|temp|mandir|gurdwara|sjoel|geloof|diaconie|gemeente|church|mosque|congreg|chapel|diocese|baptis|doops|evang|geref|herv|vrijg|katho|prot|joods|luth|remon|kopt|islam|boed|apost|alev|armeen|orthod|angl|pinkst|vrije|theolog|godge|religiew|divinity|rabbi|bible|convert|confirm|ordain|saved|born again|found|faith|altar|christened|excomm|bekeer|gedoopt|inge|geconf|priest|inkeer|vrijdagg|suikerf|offerf|sabbat|sjabbat|ramadan|diwali|divali|jom|pesach|chanoeka|eid|friday|shabbat|sabbath|yom|passover|hanukkah|vaisakhi|ashura|hadj|hajj|umrah|hoofdd|hijab|keppel|kruis|tulband|chador|boerka|nikab|sluier|sjaal|gebeds|headsc|turban|kippah|yarm|niqab|burqa|cruci|cross|kirpan|bindi|my hair|mijn haar|halal|koosj|kosher|varkens|pork|dominee|predik|voorg|imam|rabb|pandit|koster|zendel|ouderl|vicar|pastor|preach|minister|mission|star of|uit de kerk)/;

const patterns: readonly Pattern[] = [
	{
		rule: 'god',
		language: 'both',
		pattern:
			/\b(?<x>god|allah|jezus|jesus|christus|christ|de here|de heer|the lord|heilige geest|holy spirit) (?:heeft|had|gaf|geeft|hielp|helpt|is|was|leidt|leidde|riep|roept|draagt|droeg|has|had|gave|gives|helped|helps|guides|guided|called|calls|is|was|carried|led|leads|loves|saved) (?:mij|me|mijn|my|altijd|always|met mij|with me)\b/dg,
	},
	{
		rule: 'god',
		language: 'both',
		pattern:
			/\b(?:ik|i)\b[^.;]{0,30}? (?:geloof|vertrouw|dank|dien|vertrouwen|believe|trust|thank|serve|faith)(?: \w+)? (?:in|op|to)? ?(?<x>god|allah|jezus|jesus|de heer|the lord|christus|christ|hogere macht|higher power)\b/dg,
	},
	{
		rule: 'through',
		language: 'nl',
		pattern:
			/\b(?:via|vanuit|namens|binnen|bij|voor|in) (?:de|mijn|onze) (?<x>kerk|moskee|synagoge|parochie|gemeente van god|tempel|mandir|gurdwara|sjoel|geloofsgemeenschap|diaconie|kerkgemeente)(?= (?:doe|deed|ben|was|leid|leidde|geef|gaf|help|hielp|zing|speel|organiseer|organiseerde|heb|verzorg|regel|coordineer|kook|werk|werkte|ontmoet|leerde) ik\b)/dg,
		unless: notOwn,
	},
	{
		rule: 'through',
		language: 'en',
		pattern:
			/\b(?:through|with|for|at|in|via) (?:the|my|our) (?<x>church|mosque|synagogue|parish|temple|gurdwara|mandir|congregation|chapel|diocese)(?= (?:i|we)\b)|\b(?:i|we) (?:play|played|sing|sang|preach|preached|serve|served|teach|taught|volunteer|volunteered|help|helped|usher|run|ran|lead|led)\b[^.;]{0,30}? (?:in|at|for) (?:the |my |our )?(?<x1>church|mosque|synagogue|chapel|parish|temple|congregation)\b/dg,
		unless: notOwn,
	},
	{
		rule: 'congregation',
		language: 'nl',
		pattern: new RegExp(
			`\\b(?:in|bij|voor|binnen|vanuit|namens|van) (?:de|een|onze|mijn) (?<x>${faith} ?(?:gemeente|kerk|gemeenschap|parochie|jeugdgroep|jeugdvereniging|jongerengroep|schoolvereniging))\\b`,
			'dg',
		),
		unless: notOwn,
	},
	{
		rule: 'child',
		language: 'both',
		pattern:
			/\b(?:zoon|dochter|kind|kleinzoon|kleindochter|son|daughter|child|grandson|granddaughter) (?:van|of) (?:een|de|an?|the) (?<x>dominee|predikant|voorganger|imam|rabbijn|pandit|koster|zendeling|ouderling|vicar|pastor|preacher|minister of the church|rabbi|missionary|priest)\b/dg,
		unless: notOwn,
	},
	{
		rule: 'attend',
		language: 'both',
		pattern:
			/\b(?<x>kerk|moskee|synagoge|tempel|church|mosque|synagogue|temple) (?:waar ik (?:kom|kwam|lid|bij hoor|zing|vrijwilliger)|i (?:attend|go to|belong to|went to|grew up in))\b|\bi wear (?:a |my )?(?<x1>(?:small |gold |silver )?(?:cross|crucifix|star of david))\b/dg,
	},
	{
		rule: 'study',
		language: 'both',
		pattern:
			/\b(?:studeerde|studeer|gestudeerd|studie|opleiding|bachelor|master|graad in|studied|study|read|degree in|graduated in|diploma in)(?: \w+){0,2}? (?<x>theologie|godgeleerdheid|islamitische theologie|religiewetenschappen|theology|divinity|islamic studies|rabbinical studies|bible studies)\b|\b(?<x1>(?:theologie|godgeleerdheid) (?:gestudeerd|studeerde|gedaan))\b/dg,
	},
	{
		rule: 'turned',
		language: 'en',
		pattern:
			/\b(?:since|when|after|before|until|because) i (?<x>converted|was (?:baptised|baptized|confirmed|ordained|saved|born again)|found (?:god|jesus|faith|religion)|lost my faith|left the (?:church|faith|priesthood|order))\b(?! (?:the|it|them|from|into|my|our))/dg,
	},
	{
		rule: 'turned',
		language: 'en',
		pattern:
			/\bi was (?:\w+ )?(?<x>baptised|baptized|confirmed as an? \w+|ordained|an altar (?:boy|girl|server)|christened|excommunicated)\b/dg,
	},
	{
		rule: 'turned',
		language: 'nl',
		pattern:
			/\b(?:ik (?:ben|werd|was|heb)|ben ik|sinds ik|toen ik)\b[^.;]{0,30}? (?<x>bekeerd(?: tot (?:de |het )?\w+)?|gedoopt|tot geloof gekomen|van (?:mijn|het) geloof (?:gevallen|afgestapt)|uit de kerk gestapt|kerkelijk getrouwd|ingezegend|tot priester gewijd|geconfirmeerd|tot inkeer gekomen)\b/dg,
		unless: (match) => /\bgedoopt tot\b/.test(match[0]),
	},
	{
		rule: 'feast',
		language: 'both',
		pattern:
			/\b(?<x>vrijdaggebed|suikerfeest|offerfeest|sabbat|sjabbat|ramadan|divali|diwali|jom kipoer|pesach|chanoeka|eid(?: al[- ]fitr| al[- ]adha)?|friday prayers?|shabbat|sabbath|yom kippur|passover|hanukkah|vaisakhi|ashura|hadj|hajj|umrah)\b/dg,
		unless: (match, context) =>
			!ownSentence(match, context) ||
			!/\b(?:ik|mijn|i|my|i'm)\b[^.;]{0,60}\b(?:vrij|niet werken|niet werk|nooit werk\w*|thuis|verlof|bid|bidden|vast|familie|off|home|leave|pray|fast|not work|never work|family|free|day)\b/.test(
				context.document.canon.slice(Math.max(0, match.index - 70), match.index + match[0].length + 60),
			) ||
			/\b(?:collega\w*|organiseer\w*|voorlichting|bericht|campagne|winkels?|verkeer|markt|buurt|wijk|colleagues?|organi[sz]ed|message|shops?|district|customers)\b/.test(
				context.document.canon.slice(Math.max(0, match.index - 60), match.index + match[0].length + 60),
			),
		score: 0.78,
	},
	{
		rule: 'cover',
		language: 'both',
		pattern:
			/\b(?:ik|i|mijn|my|met|with)\b[^.;]{0,34}? (?:draag|droeg|dragen|wear|wore|wearing|bedek|cover)(?: \w+){0,3} (?<x>hoofddoek|hijab|keppel\w*|kruisje|kruis om mijn nek|tulband|chador|boerka|nikab|sluier|sjaal om mijn hoofd|gebedsketting|headscarf|turban|kippah|yarmulke|niqab|burqa|crucifix|cross around my neck|kirpan|bindi|my hair|mijn haar)\b/dg,
		unless: (match, context) => !ownSentence(match, context),
	},
	{
		rule: 'diet',
		language: 'both',
		pattern:
			/\b(?:ik|i|we|wij) (?:eet|at|eten|eat|ate|keep|kept|only eat|kook|cook)(?: \w+){0,2} (?<x>halal|koosjer|kosher|geen varkensvlees|no pork)\b|\b(?<x1>eet (?:ik )?geen varkensvlees|don't eat pork|do not eat pork)\b/dg,
		unless: (match, context) => !ownSentence(match, context),
	},
];

/** God, church work, study of theology, conversion, one's own congregation. */
export const moreReligionPatterns: readonly Pattern[] = patterns.map((pattern) => ({ ...pattern, needs }));
