import type { Roles } from '../types';

/** Nouns for people in a role, and nouns that only look so: the pronoun rule asks what a pronoun can point to. */

export const roles: Roles = {
	// nouns that stand for a person in a job; any other noun is passed over
	words:
		/^(?:who|someone|anyone|nobody|everyone|everybody|somebody|candidate|person|individual|colleague|head|professional|recruit|hire|student|boss|host|appointee|apprentice|cook|guard|coach|expert|graduate|guide|lead|.*(?:er|or|ist|ian|eer|ant|man|woman|keeper|ess|yst|ive|maid|smith)|agent|aide|associate|cadet|chair|chef|chief|clerk|counsel|delegate|deputy|employee|intern|judge|nurse|official|pilot|president|trainee)$/,
	// words that end like a person and are none
	things: new Set(
		(
			'access active after another answer archive assist beer behavior better boiler border ' +
			'burner business career center chapter cluster color computer consider ' +
			'container conveyor cooler corner counter cover december deliver dinner discover door drive either ' +
			'elevator error escalator ever exist exterior factor fiber filter finger five floor ' +
			'folder for former freezer further gender generator german give grant heater her horror however ' +
			'human important inferior initiative insist instant interior italian junior labor laser later layer ' +
			'less letter lighter liquor list live liver major manner matter meter minor mirror monitor motor ' +
			'neither never newsletter november number october offer order other over pant paper per plant poster ' +
			'power printer prior process progress projector quarter rather reactor receive register relevant ' +
			'remember river router scanner sector senior sensor september server shoulder significant sister ' +
			'success summer superior supper tanker tender timber together tower tractor trailer transfer ' +
			'trouser under unless user want water weather whether winter wonder'
		).split(' '),
	),
	others:
		/^(?:man|woman|girl|boy|child|student|mother|father|baby|patients|patient|client|customer|dog|horse|queen|king|reader|victim|wife|actress|artist|author|brother|cat|citizen|composer|daughter|defendant|farmer|founder|guest|hero|heroine|husband|inmate|inventor|mare|minister-president|offender|painter|parent|participant|passenger|plaintiff|poet|prince|princess|prisoner|pupil|refugee|resident|sister|son|suspect|tenant|traveller|user|visitor|witness)$/,
	organisations:
		/^(?:ship|vessel|ferry|boat|nation|country|england|britain|holland|netherlands|city|frigate|tug)$/,
};
