import type { ReactNode } from 'react';
import { StaffArea } from '../staff-area';

export default function ManageLayout({ children }: { readonly children: ReactNode }) {
	return <StaffArea area="manage">{children}</StaffArea>;
}
