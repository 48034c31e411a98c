/** Fills the places in a route's path with real ids from the demo, for one person. */
import type { Route } from '../routes';
import { rows } from './database';
import { type Person, people } from './people';

export interface Sample {
	readonly path: string;
	/** Roles the person has in the sampled procedure, auditor and administrator of its organisation included. */
	readonly roles: readonly string[];
}

/**
 * A concrete path: a procedure in the route's phase, by preference one in which the person has a role; a token or
 * application of that procedure, by preference the person's own. Null when the demo has none.
 */
export async function sampleFor(route: Route, locale: string, person: Person | null): Promise<Sample | null> {
	let path = `/${locale}${route.path}`;
	if (route.path.startsWith('/api')) path = route.path;
	if (!route.path.includes('{')) return { path, roles: [] };
	if (route.path.includes('{slug}')) {
		const [vacancy] = await rows<{ slug: string }>(
			`SELECT slug FROM vacancies WHERE phase = 'open' ORDER BY closes_at LIMIT 1`,
		);
		return vacancy ? { path: path.replace('{slug}', vacancy.slug), roles: [] } : null;
	}
	const subject = person ? people[person] : '';
	const [vacancy] = await rows<{ id: string; roles: string[] }>(
		`SELECT v.id, coalesce(array_agg(m.role) FILTER (WHERE m.role IS NOT NULL), '{}')
			|| CASE WHEN s.may_administer THEN '{administrator}'::text[] ELSE '{}' END
			|| CASE WHEN s.may_audit THEN '{auditor}'::text[] ELSE '{}' END AS roles
		FROM vacancies v
		LEFT JOIN staff s ON s.subject = $1 AND s.organisation_id = v.organisation_id
		LEFT JOIN members m ON m.vacancy_id = v.id AND m.staff_id = (SELECT id FROM staff WHERE subject = $1)
		WHERE v.phase = ANY ($2)
			-- Other specs make procedures of their own beside the demo's: empty ones have nothing to open.
			AND (NOT $3 OR EXISTS (SELECT FROM applications a WHERE a.vacancy_id = v.id AND a.status = 'submitted'))
		GROUP BY v.id, s.id ORDER BY count(m.role) DESC, s.id IS NULL, v.id LIMIT 1`,
		[subject, route.phases ?? ['open'], route.path.includes('{application}')],
	);
	if (!vacancy) return null;
	path = path.replace('{vacancy}', vacancy.id);
	if (path.includes('{token}')) {
		const [assignment] = await rows<{ token: string }>(
			`SELECT t.token FROM assignments t JOIN answers a ON a.id = t.answer_id AND a.redaction = 'confirmed'
			WHERE t.vacancy_id = $1 AND NOT t.recused
			ORDER BY (t.assessor_id = (SELECT id FROM staff WHERE subject = $2)) DESC, t.token LIMIT 1`,
			[vacancy.id, subject],
		);
		if (!assignment) return null;
		path = path.replace('{token}', assignment.token);
	}
	if (path.includes('{application}')) {
		const [application] = await rows<{ id: string }>(
			`SELECT a.id FROM applications a LEFT JOIN decisions d ON d.application_id = a.id
			WHERE a.vacancy_id = $1 AND a.status = 'submitted' ORDER BY (d.outcome = 'invite') DESC NULLS LAST, a.id LIMIT 1`,
			[vacancy.id],
		);
		if (!application) return null;
		path = path.replace('{application}', application.id);
	}
	return { path, roles: vacancy.roles };
}
