import type { ReactNode } from 'react';
import type { NavigationItem } from '@/app/_ui/navigation-bar';
import { pageLocale } from '@/app/_ui/page-locale';
import { SignedInFrame } from '@/app/_ui/signed-in-frame';
import { currentStaff } from '@/lib/auth/gate';
import type { Role } from '@/lib/auth/permissions';
import type { Messages } from '@/lib/i18n/namespaces';
import { translator } from '@/lib/i18n/translator';
import { logOut } from './log-out';

type Area = keyof Messages<'staff'>['areas'];

/** The role somebody acts in, per part of the platform: the header says it on every page. */
const roleOf: Readonly<Record<Area, Role | null>> = {
	work: null,
	manage: 'manager',
	supervise: 'supervisor',
	assess: 'assessor',
	interview: 'interviewer',
	evaluate: 'evaluator',
	admin: 'administrator',
};

/** Frame of one part for staff. Shows nothing of the page's own data: every page opens its own gate. */
export async function StaffArea({ area, children }: { readonly area: Area; readonly children: ReactNode }) {
	const locale = await pageLocale();
	const t = translator(locale, 'staff');
	const actor = await currentStaff();
	const link = (name: Area): NavigationItem => ({ label: t(`areas.${name}`), href: `/${locale}/${name}` });
	const navigation = [
		...(area === 'work' ? [] : [link(area)]),
		...(actor?.roles.includes('evaluator') && area !== 'evaluate' ? [link('evaluate')] : []),
		...(actor?.roles.some((role) => role === 'administrator' || role === 'auditor') && area !== 'admin'
			? [link('admin')]
			: []),
	].filter((item) => !['supervise', 'assess', 'interview'].some((part) => item.href.endsWith(`/${part}`)));
	// An auditor reads the log on the same pages, and manages nothing.
	const role = area === 'admin' && !actor?.roles.includes('administrator') ? 'auditor' : roleOf[area];
	return (
		<SignedInFrame
			locale={locale}
			user={{
				name: actor?.name ?? '',
				role: role ? t(`roles.${role}`) : (actor?.organisationName ?? t('roles.none')),
			}}
			area={link('work')}
			navigation={navigation}
			logOut={logOut}
		>
			{children}
		</SignedInFrame>
	);
}
