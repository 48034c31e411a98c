import { ActionGroup } from '@/app/_ui/action-group';
import { Alert } from '@/app/_ui/alert';
import { ButtonLink } from '@/app/_ui/button-link';
import { pageLocale } from '@/app/_ui/page-locale';
import type { VacancyScope } from '@/lib/auth/gate';
import { isAllowed } from '@/lib/auth/permissions';
import { translator } from '@/lib/i18n/translator';
import { type ReadinessItem, stepOf } from '@/lib/vacancy/rules';

interface NextStepProps {
	readonly scope: VacancyScope;
	readonly missing: readonly ReadinessItem[];
}

/** The one thing to do now, for whoever looks. */
export async function NextStep({ scope, missing }: NextStepProps) {
	const locale = await pageLocale();
	const t = translator(locale, 'manage');
	const home = `/${locale}/manage/${scope.vacancyId}`;
	const { text, links } = choose();
	return (
		<Alert locale={locale} kind="info" title={t('next.title')}>
			<p>{text}</p>
			{links.length > 0 && (
				<ActionGroup>
					{links.map(({ href, label }, index) => (
						<ButtonLink key={href} href={href} kind={index === 0 ? 'primary' : 'secondary'}>
							{label}
						</ButtonLink>
					))}
				</ActionGroup>
			)}
		</Alert>
	);

	function choose(): { text: string; links: { href: string; label: string }[] } {
		const mayWrite = isAllowed(scope.roles, 'vacancy.write');
		if (scope.phase === 'draft') {
			const review = { href: `${home}/review`, label: t('next.review') };
			if (!mayWrite) return { text: t('next.reader'), links: [review] };
			const [first] = missing;
			if (first === undefined)
				return { text: t('next.ready'), links: [{ href: `${home}/publish`, label: t('steps.publish') }] };
			const step = stepOf[first];
			return {
				text: t('next.draft', { count: missing.length, item: t(`items.${first}`) }),
				links: [{ href: `${home}/${step}`, label: t('next.goTo', { step: t(`steps.${step}`) }) }],
			};
		}
		const selection = { href: `${home}/selection`, label: t('selection.title') };
		const outcomes = { href: `${home}/outcomes`, label: t('outcome.title') };
		const isManager = isAllowed(scope.roles, 'outcome.record');
		const links: Partial<Record<VacancyScope['phase'], { href: string; label: string }[]>> = {
			moderation: [selection],
			decided: [selection],
			interviewing: isManager ? [outcomes, selection] : [selection],
			completed: isManager ? [outcomes, selection] : [selection],
		};
		return { text: t(`next.${scope.phase}`), links: links[scope.phase] ?? [] };
	}
}
