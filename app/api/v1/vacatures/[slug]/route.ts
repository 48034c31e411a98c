import { env } from '@/lib/env';
import { publicState } from '@/lib/posting/rules';
import { getPublicVacancy } from '@/lib/vacancy/queries';
import { answer, problem } from '../../answer';
import { vacature } from '../vacature';

interface VacatureContext {
	readonly params: Promise<{ readonly slug: string }>;
}

const states = {
	open: 'open',
	soon: 'open',
	grace: 'gesloten',
	closed: 'gesloten',
	ended: 'afgerond',
	cancelled: 'gestopt',
} as const;

/** One vacancy with its questions, anchors and decision rule; closed ones stay readable. */
export async function GET(_request: Request, { params }: VacatureContext): Promise<Response> {
	const { slug } = await params;
	const found = await getPublicVacancy(slug);
	if (!found?.closesAt) {
		return problem({ status: 404, title: 'Niet gevonden', detail: 'Er is geen vacature met dit id.' });
	}
	const { closesAt } = found;
	return answer(
		{
			...vacature({ ...found, closesAt }, env().APP_URL),
			status: states[publicState(found.phase, closesAt, new Date())],
			tekst: found.body,
			contact: found.contact,
			gepubliceerdOp: found.publishedAt.toISOString(),
			controlegetal: found.sha256,
			beslisregel: {
				minimumScore: found.minimumScore,
				aantalUitnodigingen: found.inviteCount,
				gelijkeStand: found.tieRule,
				aantalBeoordelaars: found.ratersRequired,
			},
			vragen: found.questions.map((question) => ({
				nummer: question.position,
				soort: question.type,
				competentie: question.competency,
				tekst: question.text,
				toelichting: question.help,
				aantalWoorden: question.wordLimit,
				gewicht: question.weight,
				instellingen: question.settings,
				beschrijvingen: { '1': question.anchor1, '3': question.anchor3, '5': question.anchor5 },
			})),
		},
		'application/hal+json',
	);
}
