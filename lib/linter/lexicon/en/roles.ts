import type { Roles } from '../types';

/** Nouns for people in a role, and nouns that only look so: the pronoun rule asks what a pronoun can point to. */

export const roles: Roles = {
	// nouns that stand for a person in a job; any other noun is passed over
	words:
		/^(?:who|whoever|someone|somebody|anyone|everyone|everybody|nobody|person|candidate|applicant|employee|colleague|chief|boss|head|chair|clerk|nurse|cook|chef|guide|pilot|guard|judge|lead|hire|recruit|expert|member|official|graduate|professional|individual|trainee|appointee|intern|apprentice|aide|deputy|counsel|coach|host|delegate|associate|cadet|assistant|accountant|consultant|agent|lieutenant|attendant|student|president|.*(?:er|or|ist|ian|eer|ant|man|woman|keeper|ess|yst|ive|maid|smith))$/,
	// words that end like a person and are none
	things: new Set(
		(
			'access active after another answer archive assist available beer behavior better boiler border ' +
			'burner business calendar career center centre chapter clear cluster color computer consider ' +
			'container conveyor cooler corner counter cover december deliver dinner discover door drive either ' +
			'elevator error escalator ever exist existing exterior factor fiber fibre filter finger five floor ' +
			'folder for former freezer further gender generator german give grant hear heater her horror however ' +
			'human important inferior initiative insist instant interior italian junior labor laser later layer ' +
			'less letter lighter liquor list live liver major manner matter meter minor mirror monitor motor near ' +
			'neither never newsletter november number october offer order other over pant paper per plant poster ' +
			'power printer prior process progress projector quarter rather reactor receive register relevant ' +
			'remember river router scanner sector senior sensor september server shoulder significant sister ' +
			'success summer superior supper tanker tender theatre timber together tower tractor trailer transfer ' +
			'trouser under unless user want water wear weather whether winter wonder year'
		).split(' '),
	),
	others:
		/^(?:client|patient|resident|customer|citizen|pupil|child|parent|visitor|guest|participant|user|tenant|traveller|passenger|refugee|prisoner|inmate|victim|suspect|offender|reader|farmer|king|queen|author|poet|artist|composer|founder|mother|father|son|daughter|sister|brother|girl|boy|woman|man|wife|husband|dog|horse|cat|mare|hero|heroine|actress|princess|prince|painter|minister-president|patients|defendant|plaintiff|witness|baby|student|inventor)$/,
	organisations:
		/^(?:ship|vessel|ferry|boat|nation|country|england|britain|holland|netherlands|city|frigate|tug)$/,
};
