import { followsPreposition, governor } from '../frame';
import type { Match, Rule, SentenceContext } from '../model';
import { hasLegalGround } from '../sign';
import { sources } from '../sources';

const OFFICE =
	/predikant|imam|pandit|geestelijk verzorg|pastoraal|pastor|dominee|rabbi|denominati|grondslag|identiteit van|chaplain|minister of religion|spiritual care|reason of its foundation|religious ethos|geestelijke verzorging|kerkelijk/i;

/** Posts with a religious ground are an exception of the law; buildings and subjects are no demand. */
function test(context: SentenceContext, match: Match): boolean {
	const next = context.sentences[context.index + 1];
	const around = context.text.slice(
		Math.max(0, context.sentence.start - 120),
		next?.end ?? context.sentence.end,
	);
	if (OFFICE.test(around) || hasLegalGround(context)) return false;
	return governor(context, match.first) !== 'work' && !followsPreposition(context, match.first);
}

/** Belief as a demand or a question. */
export const religionDemand: Rule = {
	id: 'religion-demand',
	version: 1,
	category: 'religion',
	severity: 'stop',
	sources: [sources.awgb, sources.college],
	patterns: {
		nl: [
			{
				names: false,
				about: 'person',
				test,
				patterns: `
praktiserend|belijdend|overtuigd|actief|toegewijd|meelevend [christen|moslim|katholiek|protestant|jood|hindoe|gelovige|lid|kerklid]
bent|ben|is ~3 [christelijk|christen|moslim|moslima|islamitisch|katholiek|protestants|protestant|gereformeerd|hervormd|joods|hindoe|boeddhist|gelovig|evangelisch|atheist|ongelovig|godsdienstig|kerkelijk|religieus|gedoopt|hindoestaan opgevoed]
bent|ben|is ~3 [rooms ~1 katholiek ~1 opgevoed?]
bent|ben|is ~3 [christelijk|christen|moslim|moslima|islamitisch|katholiek|protestants|protestant|gereformeerd|hervormd|joods|hindoe|boeddhist|gelovig|evangelisch|atheist|ongelovig|godsdienstig|kerkelijk|religieus|gedoopt|praktiserend]
[christelijk{,e}|katholiek{,e}|islamitisch{,e}|protestants{,e}|gereformeerd{,e}|joods{,e}|bijbels{,e}|gelovig{,e}|belijdend{,e}|kerkelijk{,e}|praktiserend{,e} ~1 achtergrond|overtuiging|identiteit|levensovertuiging|opvoeding|levenshouding|geloof|waarden|normen|grondslag|inslag|levensstijl|gezindte|christen{,en}|moslim{,s}|katholiek|signatuur|huize|lid ~1 en? normen|waarden?]
[christelijk{,e}|katholiek{,e}|islamitisch{,e}|gelovig{,e}|protestants{,e}|joods{,e} ~1 @person]
[lid|lidmaat van ~2 kerk|*kerk|kerkgenootschap|moskee|parochie|kerkgemeente|geloofsgemeenschap|gemeente]
[kerklid|kerkganger|kerkgang|kerklidmaatschap|meelevend lid?]
[onze|het|ons|hetzelfde|dezelfde|christelijke geloof|godsdienst|religie|geloofsovertuiging] ~3 deelt|delen|onderschrijft|onderschrijven|belijdt|aanhangt|hebt
[deelt|delen|onderschrijft|onderschrijven|belijdt ~3 geloof|godsdienst|geloofsovertuiging|grondslag|overtuiging|christelijke|religie|levensovertuiging]
[gaat|ga|gaan ~4 naar de kerk|moskee|synagoge]
[trouwe? kerkganger|kerkbezoeker]
[persoonlijk geloof ~1 in? ~2 god|jezus|christus]
[gelooft|geloof in god|jezus|allah]
[leeft|leven ~1 volgens|naar ~2 bijbel|koran|geloof]
[bijbelvast{,e}|kerkelijk meelevend|meelevende|actief|betrokken?]
[bijbelvast|bijbelgetrouw|godvrezend|wedergeboren]
[geen|zonder gelovigen|moslims|religie|geloof]
[geen|zonder ~1 geloof|religie|godsdienst] ~1 aanhangt|hebt|belijdt
[van christelijken|christelijke|katholieke|gereformeerde huize]`,
			},
			{
				names: false,
				test,
				patterns: `
welk{,e} [geloof|godsdienst|religie|geloofsovertuiging|levensovertuiging|kerk]
[wat is ~2 geloof|godsdienst|religie|levensovertuiging]
[bidt|bid|vast|gelooft|geloof|vasten ~1 u|je|jij]
[doet|doe ~1 u|je ~2 ramadan]
bent|ben ~1 u|je|jij ~2 [gelovig|religieus|moslim|christen|christelijk|islamitisch|katholiek|joods|kerkelijk]`,
			},
		],
		en: [
			{
				names: false,
				about: 'person',
				test,
				patterns: `
are|be|is|you're ~3 [christian|muslim|catholic|jewish|protestant|hindu|buddhist|religious|atheist|baptised|baptized|churchgoing|mormon|evangelical|believer|godly] !school|schools|church|holidays
[practising|practicing|devout|committed|confessing|active|born-again|faithful|true|observant|again ~1 christian{,s}|muslim{,s}|catholic{,s}|jew{,s}|protestant{,s}|believer{,s}|hindu{,s}|member{,s}]
[christian|catholic|islamic|muslim|jewish|protestant|biblical|church|religious|reformed ~1 faith|values|background|belief{,s}|convictions|upbringing|identity|lifestyle|principles|family|home|commitment|outlook|worldview|ethos]
[christian|catholic|muslim|jewish|protestant|religious ~1 @person]
[raised|brought ~1 up? ~2 as? ~1 christian|muslim|catholic|jewish|protestant|jew|church]
[member{,s} of ~3 church|mosque|congregation|parish|faith|synagogue]
[share{,s}|sharing|live|lives|uphold{,s}|embrace{,s}|believe ~3 faith|religion|belief{,s}|gospel|creed|god|christian]
[believe{,s} in god|jesus|allah|christ]
[attend{,s}|attending|go|goes ~2 church|mosque|mass|sunday|services]
[regular? churchgoer{,s}]
[personal faith|relationship ~1 in|with ~1 god|christ|jesus]
[churchgoing|god-fearing|godfearing|bible-believing]
[live|lives by|according|to ~2 bible|koran|gospel|faith]
[god fearing]
[pray|prays with us|together|daily]
[no|without|free religion|religious|muslims|christians|belief{,s}|faith ~1 beliefs?]`,
			},
			{
				names: false,
				test,
				patterns: `
what|which ~2 [religion|faith|church|beliefs|belief]
do|are you ~2 [religious|pray|believe|fast|christian|muslim|catholic|jewish]
[do|does ~1 you ~2 religion|church|mosque]`,
			},
		],
	},
};
