import type { ReactNode } from 'react';
import { StaffArea } from '../staff-area';

export default function EvaluateLayout({ children }: { readonly children: ReactNode }) {
	return <StaffArea area="evaluate">{children}</StaffArea>;
}
