import type { PatternGroup } from '../../model';
import { isWithoutNeed } from '../../rules/requirements-gear';

export const requirementsGear: readonly PatternGroup[] = [
	{
		test: isWithoutNeed,
		patterns: `
[category|clean|current|dutch|eu|full|own|uk|valid ~2 driver's|drivers|driving ~1 licence|license ~1 b?]
[clean driver's|driving record]
[category|class b|be|c ~1 licence|license]
[licence|license ~1 category? b]
[have|need|own|possess ~3 a boat|moped|motorbike|motorcycle|trailer|van]
[have|possess ~1 a bicycle|bike|laptop|scooter|smartphone]
[a bicycle|bike|car|laptop|smartphone|van of your own]
[driver|driver's|drivers|driving licence|license]
[licence|license to drive]
[own ~2 bicycle|bike|camera|car|computer|equipment|headset|laptop|motorbike|pc|phone|scooter|smartphone|tools|transport|transportation|van|vehicle]
[access to ~2 car|vehicle]
[have|need|own|possess|with ~1 a|your ~1 car]
`,
	},
	{
		test: isWithoutNeed,
		patterns: `
[own|personal ~2 bicycle|bike|boots|broadband|camera|car|computer|device{,s}|equipment|headset|instrument|internet|kit|knives|laptop|machine|mobile|monitor|moped|motorbike|office|pc|phone|printer|scooter|screen|shoes|smartphone|tablet|toolbox|tools|tractor|trailer|transport|uniform|van|vehicle|webcam|wheels|workspace|workwear] !ideas|initiative|pace
[provide|supply ~1 your own] !ideas|input
[personal|private car|transport|transportation|vehicle ~2 assumed|essential|expected|must|necessary|needed|required]
[bicycle|camera|car|computer|equipment|laptop|phone|smartphone|tools|transport|van|vehicle|wheels of your own]
[car|driving ~1 licence|license|needed] ~3 although|even|though
[own? bike|car|driving|laptop|licence|license|van|vehicle] ~3 @must
[car|van|vehicle ~1 owner{,s}]
[car|van|vehicle|wheels at|on ~1 your disposal|drive]
[drive% ~2 their|your a|own car]
[able to drive]
[clean|driver's|driving|full|valid ~2 licence|license]
[fast|good|high-speed|reliable|stable ~1 broadband|connection|internet|wifi]
[home office ~3 equipped|have|needed|quiet|required|setup]
[quiet home office]`,
	},
];
