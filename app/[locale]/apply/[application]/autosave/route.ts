import { saveAnswer } from '@/lib/application/commands';
import { longestAnswer } from '@/lib/application/rules';
import { answerInput } from '@/lib/application/schema';
import { applicationScope } from '@/lib/auth/candidate';
import { DomainError, type ErrorCode } from '@/lib/errors';
import { errorText } from '@/lib/i18n/error-text';
import { isLocale } from '@/lib/i18n/locales';

interface AutosaveContext {
	readonly params: Promise<{ readonly locale: string; readonly application: string }>;
}

/** A route and not an action: leaving a page can only be survived by a request with `keepalive`. */
const statusOf: Partial<Record<ErrorCode, number>> = {
	'signed-out': 401,
	'not-found': 404,
	closed: 409,
	'wrong-phase': 409,
};

/** Four bytes is the most that one character takes in UTF-8; the rest is room for ids and escapes. */
const mostBytes = longestAnswer * 4 + 2_000;

/** Saves one answer while somebody writes: `{ questionId, revision, text }` gives `{ revision, savedAt, newerText? }`. */
export async function POST(request: Request, { params }: AutosaveContext): Promise<Response> {
	const { locale: given, application } = await params;
	const locale = isLocale(given) ? given : 'nl';
	const refuse = (status: number, key: string) =>
		Response.json({ message: errorText(locale, key) }, { status });
	// A form on another site can post text, but not JSON.
	if (!request.headers.get('content-type')?.startsWith('application/json'))
		return refuse(415, 'invalid-input');
	if (Number(request.headers.get('content-length') ?? 0) > mostBytes) return refuse(413, 'answer-long');
	let body: unknown;
	try {
		body = await request.json();
	} catch {
		return refuse(400, 'invalid-input');
	}
	const input = answerInput.safeParse(body);
	if (!input.success) return refuse(422, input.error.issues[0]?.message ?? 'invalid-input');
	try {
		const saved = await saveAnswer(await applicationScope(application), input.data);
		return Response.json({ ...saved, savedAt: saved.savedAt.getTime() });
	} catch (error) {
		if (!(error instanceof DomainError)) throw error;
		return refuse(statusOf[error.code] ?? 409, error.reason);
	}
}
