'use client';

import { useEffect } from 'react';
import { useClientTexts } from '@/app/_ui/client-texts';
import { sendDeviceCopies, wipeDevice } from './answer-saver';

/** Sends answers that an earlier page could only keep on this device. Shows nothing. */
export function DeviceCopies({ exceptQuestion }: { readonly exceptQuestion?: string }) {
	const { locale } = useClientTexts();
	useEffect(() => void sendDeviceCopies(locale, exceptQuestion), [locale, exceptQuestion]);
	return null;
}

/** Removes every copy from this device: for the page after logging out. */
export function WipedDevice() {
	useEffect(wipeDevice, []);
	return null;
}
