import type { ReactNode } from 'react';
import { pageLocale } from '@/app/_ui/page-locale';
import { CandidateFrame } from './candidate-frame';

export default async function ApplyLayout({ children }: { readonly children: ReactNode }) {
	return <CandidateFrame locale={await pageLocale()}>{children}</CandidateFrame>;
}
