import type { ReactNode } from 'react';
import { StaffArea } from '../staff-area';

export default function SuperviseLayout({ children }: { readonly children: ReactNode }) {
	return <StaffArea area="supervise">{children}</StaffArea>;
}
