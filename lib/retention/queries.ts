/** Everything the platform knows about a candidate, for the candidate (AVG 15 and 20). */
import { getDraft, listApplications } from '@/lib/application/queries';
import { applicationScope } from '@/lib/auth/candidate';
import { getOwnFeedbackText, getOwnProcedure, listOwnEvents, listOwnScores } from '@/lib/feedback/queries';
import {
	getOwnAddress,
	getOwnContact,
	getOwnRecord,
	listOwnAnswers,
	listOwnApplicationIds,
} from '@/lib/identity/queries';
import { eraseAt } from './rules';

/** One application in full: contact, answers, scores without names, decision, acts, mail, terms. */
async function collectApplication(applicationId: string) {
	const scope = await applicationScope(applicationId);
	const procedure = await getOwnProcedure(scope);
	const record = await getOwnRecord(scope);
	const contact = await getOwnContact(scope);
	const isDraft = scope.status === 'draft';
	const drafts = isDraft ? (await getDraft(scope)).questions : [];
	const isKept = record.consent !== null && record.consent.withdrawnAt === null;
	return {
		applicationId,
		code: procedure.code,
		vacancy: procedure.title,
		organisation: procedure.organisation,
		status: scope.status,
		phase: scope.phase,
		startedAt: procedure.startedAt,
		submittedAt: scope.submittedAt,
		contact,
		writingAid: procedure.writingAid,
		answers: isDraft
			? drafts.map(({ position, text, answer, savedAt }) => ({ position, question: text, answer, savedAt }))
			: (await listOwnAnswers(scope)).map(({ position, question, text, maskedText }) => ({
					position,
					question,
					answer: text,
					asTheCommitteeReadsIt: maskedText,
				})),
		scores: await listOwnScores(scope),
		feedback: await getOwnFeedbackText(scope),
		decision: procedure.decision,
		outcome: procedure.outcome,
		anonymityLifted: record.lift,
		consentToKeep: record.consent,
		eraseAt: eraseAt(procedure.endedAt, isKept),
		hiddenDetails: record.hidden,
		mails: record.letters,
		acts: await listOwnEvents(scope),
	};
}

/** All applications that this browser's key opens, and the proven address. */
export async function collectOwnData(keySha256: string) {
	const rows = await listApplications({ keySha256, ids: await listOwnApplicationIds(keySha256) });
	const found = [];
	for (const row of rows) found.push(await collectApplication(row.id));
	return { email: await getOwnAddress(keySha256), applications: found };
}
