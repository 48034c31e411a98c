import { z } from 'zod';
import type { QuestionTypeDefinition } from './definition';

const settings = z.object({
	/** What a legal requirement asks for; null when either answer is fine. Nobody is rejected by it without a person. */
	required: z.enum(['yes', 'no']).nullable().default('yes'),
	/** The law and article that asks for it, in the vacancy's language; candidates read it. */
	legalBasis: z.string().trim().max(400, 'text-long').default(''),
});

const form = z.object({
	required: z.enum(['yes', 'no'], 'required-missing'),
	legalBasis: z.string('legal-basis-missing').trim().min(10, 'legal-basis-missing').max(400, 'text-long'),
});

const words = { nl: { yes: 'Ja', no: 'Nee' }, en: { yes: 'Yes', no: 'No' } } as const;
const isAnswer = (text: string): text is 'yes' | 'no' => text === 'yes' || text === 'no';

/** A hard requirement as a declaration of one's own, such as a diploma that the law asks for; never scored. */
export const yesNo = {
	settings,
	form,
	defaults: { settings: { required: 'yes', legalBasis: '' }, wordLimit: 20, weight: 0 },
	isScored: () => false,
	registeredScore: () => null,
	words: () => [],
	answer: () => z.string().refine(isAnswer, 'answer-yes-no'),
	asText: (answer, _settings, locale) => (isAnswer(answer) ? words[locale][answer] : answer),
} as const satisfies QuestionTypeDefinition<z.infer<typeof settings>>;
