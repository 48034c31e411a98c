import { desc } from 'drizzle-orm';
import { reportDatabase } from '@/db/pools';
import { figureReleases } from '@/db/schema/figures';
import { requirePermission, type StaffActor } from '@/lib/auth/gate';
import type { StudyArm } from './release';
import { type FigureContent, figureContent } from './schema';

export interface FigureRelease {
	readonly number: number;
	readonly studyArm: StudyArm;
	readonly releasedAt: Date;
	readonly ruleVersion: number;
	readonly threshold: number;
	readonly procedures: number;
	readonly content: FigureContent;
}

/** Every release, the newest first. Runs as role report, which can read nothing else of what was counted. */
export async function listReleases(actor: StaffActor): Promise<readonly FigureRelease[]> {
	requirePermission(actor, 'report.read');
	const rows = await reportDatabase().select().from(figureReleases).orderBy(desc(figureReleases.number));
	return rows.map((row) => ({ ...row, content: figureContent.parse(row.content) }));
}

/** The newest release of each study arm, pilot first. @example latestOf(releases).map(({ studyArm }) => studyArm) // ['pilot'] */
export function latestOf(releases: readonly FigureRelease[]): readonly FigureRelease[] {
	return (['pilot', 'comparison', 'none'] as const).flatMap(
		(arm) => releases.find(({ studyArm }) => studyArm === arm) ?? [],
	);
}
