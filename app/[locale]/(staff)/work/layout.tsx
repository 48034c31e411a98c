import type { ReactNode } from 'react';
import { StaffArea } from '../staff-area';

export default function WorkLayout({ children }: { readonly children: ReactNode }) {
	return <StaffArea area="work">{children}</StaffArea>;
}
