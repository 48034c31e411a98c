/** How long personal data stay. Pure; vault.due_erasures (migration 0011) holds the same terms. */

/** Days after the end of a procedure (Autoriteit Persoonsgegevens: at latest four weeks). */
export const daysKept = 28;

const day = 24 * 60 * 60 * 1000;

/**
 * When an application is erased: four weeks after the procedure ended, or a year with the candidate's consent.
 * @param endedAt null while the procedure runs: then nobody knows yet
 * @example eraseAt(new Date('2027-03-01T00:00:00Z'), false)?.toISOString() // '2027-03-29T00:00:00.000Z'
 */
export function eraseAt(endedAt: Date | null, hasConsent: boolean): Date | null {
	if (endedAt === null) return null;
	if (!hasConsent) return new Date(endedAt.getTime() + daysKept * day);
	const later = new Date(endedAt);
	later.setUTCFullYear(later.getUTCFullYear() + 1);
	return later;
}
