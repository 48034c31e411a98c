import type { PatternGroup } from '../../model';
import { isWithoutNeed } from '../../rules/requirements-gear';

export const requirementsGear: readonly PatternGroup[] = [
	{
		test: isWithoutNeed,
		patterns: `
[valid|full|clean|current|own|dutch|uk|eu|category ~2 driving|driver's|drivers ~1 licence|license ~1 b?]
[clean driving|driver's record]
[category|class b|c|be ~1 licence|license]
[licence|license ~1 category? b]
[own|possess|have|need ~3 a motorcycle|motorbike|moped|van|boat|trailer]
[own|possess|have ~1 a bicycle|bike|scooter|moped|smartphone|laptop|car|van]
[a car|van|smartphone|laptop|bike|bicycle of your own]
[driving|driver's|drivers|driver licence|license]
[licence|license to drive]
[own ~2 car|vehicle|transport|transportation|laptop|computer|tools|phone|smartphone|equipment|bike|bicycle|van|scooter|headset|pc|camera|motorbike]
[access to ~2 car|vehicle]
[have|with|own|need|possess ~1 a|your ~1 car]
`,
	},
	{
		test: isWithoutNeed,
		patterns: `
[own|personal ~2 car|vehicle|transport|wheels|laptop|computer|tools|phone|mobile|smartphone|equipment|bike|bicycle|van|scooter|headset|pc|camera|motorbike|moped|knives|tablet|toolbox|monitor|workspace|office|uniform|boots|shoes|workwear|internet|broadband|screen|instrument|kit|device{,s}|machine|webcam|printer|tractor|trailer] !pace|initiative|ideas
[supply|provide ~1 your own] !ideas|input
[private|personal transport|transportation|car|vehicle ~2 expected|required|needed|essential|must|necessary|assumed]
[laptop|smartphone|phone|car|computer|van|bicycle|camera|transport|wheels|vehicle|tools|equipment of your own]
[car|driving ~1 needed|licence|license] ~3 although|though|even
[own? car|vehicle|van|bike|laptop|licence|license|driving] ~3 @must
[car|vehicle|van ~1 owner{,s}]
[car|van|vehicle|wheels at|on ~1 your disposal|drive]
[drive|drives ~2 your|their own|a car]
[able to drive]
[driver's|driving|full|clean|valid ~2 licence|license]
[fast|reliable|stable|good|high-speed ~1 internet|broadband|wifi|connection]
[home office ~3 required|needed|have|setup|equipped|quiet]
[quiet home office]`,
	},
];
