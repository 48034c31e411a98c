import { desc } from 'drizzle-orm';
import { reportDatabase } from '@/db/pools';
import { figureReleases } from '@/db/schema/figures';
import { requirePermission, type StaffActor } from '@/lib/auth/gate';
import { type FigureRelease, inOrder } from './release';
import { figureContent } from './schema';

/** Every release, the newest first. Runs as role report, which can read nothing else of what was counted. */
export async function listReleases(actor: StaffActor): Promise<readonly FigureRelease[]> {
	requirePermission(actor, 'report.read');
	const rows = await reportDatabase().select().from(figureReleases).orderBy(desc(figureReleases.number));
	return rows.map((row) => ({ ...row, content: inOrder(figureContent.parse(row.content)) }));
}
