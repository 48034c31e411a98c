import { ActionGroup } from '@/app/_ui/action-group';
import { ButtonLink } from '@/app/_ui/button-link';
import type { Role } from '@/lib/auth/permissions';
import { isAllowed } from '@/lib/auth/permissions';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';

interface AdminLinksProps {
	readonly locale: Locale;
	readonly roles: readonly Role[];
	readonly here: 'overview' | 'audit' | 'retention';
}

/** The other parts of administration that this person may open. */
export function AdminLinks({ locale, roles, here }: AdminLinksProps) {
	const t = translator(locale, 'admin');
	const parts = [
		{ name: 'overview', href: '/admin', permission: 'organisation.manage' },
		{ name: 'audit', href: '/admin/audit', permission: 'audit.read' },
		{ name: 'retention', href: '/admin/retention', permission: 'audit.read' },
	] as const;
	return (
		<ActionGroup>
			{parts
				.filter((part) => part.name !== here && isAllowed(roles, part.permission))
				.map((part) => (
					<ButtonLink kind="secondary" href={`/${locale}${part.href}`} key={part.name}>
						{t(`parts.${part.name}`)}
					</ButtonLink>
				))}
		</ActionGroup>
	);
}
