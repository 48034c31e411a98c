import { sql } from 'drizzle-orm';
import { appDatabase, type Executor } from '@/db/pools';
import { linterSettings, lintFeedback, lintUses } from '@/db/schema/language';
import { recordEvent } from '@/lib/audit/commands';
import { requirePermission, type StaffActor, type VacancyScope } from '@/lib/auth/gate';
import { DomainError } from '@/lib/errors';
import { ruleSetVersion, rules } from '@/lib/linter';
import type { FeedbackInput, LanguageSettingsInput } from './schema';

/** Rules that an organisation may switch off: those that are only a tip. */
export const tipRules = rules.filter((rule) => rule.severity === 'tip').map((rule) => rule.id);

/** @throws DomainError `not-found` for anybody but an administrator, `invalid-input` for a rule that is no tip */
export async function saveLanguageSettings(actor: StaffActor, input: LanguageSettingsInput): Promise<void> {
	requirePermission(actor, 'organisation.manage');
	if (!input.quietRules.every((rule) => tipRules.includes(rule))) throw new DomainError('invalid-input');
	const values = {
		acceptedTerms: [...input.acceptedTerms],
		quietRules: [...input.quietRules],
		ruleSetVersion,
		updatedBy: actor.staffId,
	};
	await appDatabase().transaction(async (transaction) => {
		await transaction
			.insert(linterSettings)
			.values({ organisationId: actor.organisationId, ...values })
			.onConflictDoUpdate({
				target: linterSettings.organisationId,
				set: { ...values, updatedAt: sql`now()` },
			});
		await recordEvent(transaction, {
			vacancyId: null,
			action: 'language-settings.changed',
			object: `organisation:${actor.organisationId}`,
			actor: `staff:${actor.staffId}`,
			details: {
				ruleSetVersion,
				acceptedTerms: input.acceptedTerms.join(', ').slice(0, 1000),
				quietRules: input.quietRules.join(', ').slice(0, 1000),
			},
		});
	});
}

/** Counts "this is not right" for a rule: no person, no text, no time. */
export async function countFeedback(input: FeedbackInput): Promise<void> {
	if (!rules.some((rule) => rule.id === input.rule)) throw new DomainError('invalid-input');
	await appDatabase()
		.insert(lintFeedback)
		.values({ ...input, ruleSetVersion, times: 1 })
		.onConflictDoUpdate({
			target: [lintFeedback.rule, lintFeedback.ruleSetVersion, lintFeedback.language],
			set: { times: sql`${lintFeedback.times} + 1` },
		});
}

/** Adds what the editor counted since the last save. */
export async function countUses(
	transaction: Executor,
	scope: VacancyScope,
	uses: readonly { readonly rule: string; readonly use: 'applied' | 'hidden' }[],
): Promise<void> {
	for (const { rule, use } of uses)
		await transaction
			.insert(lintUses)
			.values({ vacancyId: scope.vacancyId, rule, use, times: 1 })
			.onConflictDoUpdate({
				target: [lintUses.vacancyId, lintUses.rule, lintUses.use],
				set: { times: sql`${lintUses.times} + 1` },
			});
}
