import type { PatternGroup } from '../../model';
import { isWithoutNeed } from '../../rules/requirements-gear';

export const requirementsGear: readonly PatternGroup[] = [
	{
		test: isWithoutNeed,
		patterns: `
[valid|full|clean|current|own|dutch|uk|eu|category ~2 driving|driver's|drivers ~1 licence|license ~1 b?]
[driving|driver's|drivers|driver licence|license]
[licence|license to drive]
[own ~2 car|vehicle|transport|transportation|laptop|computer|tools|phone|smartphone|equipment|bike|bicycle|van|scooter|headset|pc|camera|motorbike]
[access to ~2 car|vehicle]
[have|with|own|need|possess ~1 a|your ~1 car]
[car owner{,s}|required|essential]
[stable|fast|high-speed|reliable|good ~1 internet ~1 connection?]`,
	},
];
