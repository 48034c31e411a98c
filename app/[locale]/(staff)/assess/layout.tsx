import type { ReactNode } from 'react';
import { StaffArea } from '../staff-area';

export default function AssessLayout({ children }: { readonly children: ReactNode }) {
	return <StaffArea area="assess">{children}</StaffArea>;
}
