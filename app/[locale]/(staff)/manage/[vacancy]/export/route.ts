import { requireStaff, vacancyScope } from '@/lib/auth/gate';
import { DomainError } from '@/lib/errors';
import { exportProcedure } from '@/lib/procedure-file/queries';

interface ExportContext {
	readonly params: Promise<{ readonly vacancy: string }>;
}

/** The procedure as a file for another installation: no people, dates or outcomes. */
export async function GET(_request: Request, { params }: ExportContext): Promise<Response> {
	try {
		const actor = await requireStaff();
		const scope = await vacancyScope(actor, (await params).vacancy, 'vacancy.approve');
		return new Response(`${JSON.stringify(await exportProcedure(scope), null, '\t')}\n`, {
			headers: {
				'Content-Type': 'application/json; charset=utf-8',
				'Content-Disposition': `attachment; filename="${scope.slug}.json"`,
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
