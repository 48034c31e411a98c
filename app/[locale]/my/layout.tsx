import type { ReactNode } from 'react';
import { pageLocale } from '@/app/_ui/page-locale';
import { CandidateFrame } from '../apply/candidate-frame';

export default async function MyLayout({ children }: { readonly children: ReactNode }) {
	return <CandidateFrame locale={await pageLocale()}>{children}</CandidateFrame>;
}
