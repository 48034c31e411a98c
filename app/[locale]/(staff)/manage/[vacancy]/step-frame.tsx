import type { ReactNode } from 'react';
import { Breadcrumb } from '@/app/_ui/breadcrumb';
import { ButtonLink } from '@/app/_ui/button-link';
import { EmptyState } from '@/app/_ui/empty-state';
import { PageHeading } from '@/app/_ui/page-heading';
import { pageLocale } from '@/app/_ui/page-locale';
import { stepText } from '@/app/_ui/step-text';
import type { VacancyScope } from '@/lib/auth/gate';
import { translator } from '@/lib/i18n/translator';
import { phases } from '@/lib/vacancy/phases';
import { checkReadiness } from '@/lib/vacancy/publication';
import { type Step, stepOf, steps } from '@/lib/vacancy/rules';

interface StepFrameProps {
	readonly scope: VacancyScope;
	readonly step: Step;
	/** Below the step, such as one question. */
	readonly page?: string;
	readonly lead?: string;
	/** The page also has something to show after publication. */
	readonly isOpenAfterPublication?: boolean;
	readonly children: ReactNode;
}

/** Top of every step: where you are, what is done, what is missing. After publication it says why nothing can change. */
export async function StepFrame(props: StepFrameProps) {
	const { scope, step, page, lead, children } = props;
	const locale = await pageLocale();
	const t = translator(locale, 'manage');
	const home = `/${locale}/manage/${scope.vacancyId}`;
	const mayEdit = phases[scope.phase].mayEdit;
	const missing = mayEdit ? await checkReadiness(scope) : [];
	const title = t(`steps.${step}`);
	return (
		<>
			<Breadcrumb
				locale={locale}
				items={[
					{ label: t('title'), href: `/${locale}/manage` },
					{ label: scope.title, href: home },
					...(page === undefined
						? [{ label: title }]
						: [{ label: title, href: `${home}/${step}` }, { label: page }]),
				]}
			/>
			<PageHeading
				above={mayEdit ? stepText(locale, 'step', steps.indexOf(step) + 1, steps.length) : scope.title}
				title={page ?? title}
				{...(lead !== undefined && { lead })}
			/>
			{mayEdit && (
				<nav aria-label={t('steps.label')}>
					<ol className="onb-steps">
						{steps.map((name) => {
							const open = missing.filter((item) => stepOf[item] === name).length;
							return (
								<li key={name}>
									<a
										className="onb-steps__link"
										href={`${home}/${name}`}
										aria-current={name === step ? 'step' : undefined}
									>
										{t(`steps.${name}`)}
										{name !== 'preview' && name !== 'publish' && (
											<span className="onb-steps__mark">
												{open === 0 ? <Done label={t('steps.done')} /> : t('steps.open', { count: open })}
											</span>
										)}
									</a>
								</li>
							);
						})}
					</ol>
				</nav>
			)}
			{mayEdit || props.isOpenAfterPublication ? (
				children
			) : (
				<EmptyState
					title={t('frozen.title')}
					action={<ButtonLink href={`${home}/preview`}>{t('frozen.preview')}</ButtonLink>}
				>
					<p>{t('frozen.body')}</p>
				</EmptyState>
			)}
		</>
	);
}

function Done({ label }: { readonly label: string }) {
	return (
		<>
			<span aria-hidden="true">✓</span>
			<span className="onb-visually-hidden">{label}</span>
		</>
	);
}
