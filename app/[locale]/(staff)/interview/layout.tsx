import type { ReactNode } from 'react';
import { StaffArea } from '../staff-area';

export default function InterviewLayout({ children }: { readonly children: ReactNode }) {
	return <StaffArea area="interview">{children}</StaffArea>;
}
