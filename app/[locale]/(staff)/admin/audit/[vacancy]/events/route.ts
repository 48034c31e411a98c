import { listSealedEvents } from '@/lib/audit/queries';
import { requireStaff, vacancyScope } from '@/lib/auth/gate';
import { DomainError } from '@/lib/errors';

interface EventsContext {
	readonly params: Promise<{ readonly vacancy: string }>;
}

/** The log of one procedure, one event a line, with the exact texts that were hashed. */
export async function GET(_request: Request, { params }: EventsContext): Promise<Response> {
	try {
		const actor = await requireStaff();
		const scope = await vacancyScope(actor, (await params).vacancy, 'audit.read');
		const lines = (await listSealedEvents(scope)).map((event) => `${JSON.stringify(event)}\n`);
		return new Response(lines.join(''), {
			headers: {
				'Content-Type': 'application/jsonl; charset=utf-8',
				'Content-Disposition': `attachment; filename="${scope.slug}-events.jsonl"`,
				'Cache-Control': 'no-store',
			},
		});
	} catch (error) {
		if (!(error instanceof DomainError)) throw error;
		const status = error.code === 'signed-out' ? 401 : 404;
		return Response.json(
			{ status, title: error.code },
			{ status, headers: { 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store' } },
		);
	}
}
