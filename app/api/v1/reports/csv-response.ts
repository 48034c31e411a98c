import { requirePermission, requireStaff, type StaffActor } from '@/lib/auth/gate';
import { DomainError } from '@/lib/errors';

/** A CSV download for evaluators; anybody else gets RFC 9457 problem details. */
export async function csvResponse(
	fileName: string,
	write: (actor: StaffActor) => Promise<string>,
): Promise<Response> {
	try {
		const actor = await requireStaff();
		requirePermission(actor, 'report.read');
		return new Response(`\uFEFF${await write(actor)}`, {
			headers: {
				'Content-Type': 'text/csv; charset=utf-8',
				'Content-Disposition': `attachment; filename="${fileName}"`,
				'Cache-Control': 'no-store',
			},
		});
	} catch (error) {
		if (!(error instanceof DomainError)) throw error;
		const status = error.code === 'signed-out' ? 401 : 404;
		return Response.json(
			{ status, title: error.code, detail: error.reason },
			{ status, headers: { 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store' } },
		);
	}
}
