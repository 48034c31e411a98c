import { z } from 'zod';
import { longestRemark } from './rules';

export const feedbackTextInput = z.object({
	applicationId: z.uuid(),
	/** What the page was opened with; 0 when there was no text yet. */
	revision: z.coerce.number().int().min(0),
	/** An empty text takes back what was there. */
	text: z.string().trim().max(longestRemark, 'feedback-long').default(''),
});
export type FeedbackTextInput = z.output<typeof feedbackTextInput>;

export const feedbackReleaseInput = z.object({
	applicationId: z.uuid(),
	revision: z.coerce.number().int().min(1),
	/** Ticked: the doubtful passages were read. Asked only where there are some. */
	read: z.literal('on').optional(),
});
