import type { ReactNode } from 'react';
import { StaffArea } from '../staff-area';

export default function AdminLayout({ children }: { readonly children: ReactNode }) {
	return <StaffArea area="admin">{children}</StaffArea>;
}
