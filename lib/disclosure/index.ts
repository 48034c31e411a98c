/** Disclosure control: which numbers may be printed, and the proof that those printed name no small group. */
export { type AuditReport, audit, type DerivedRange } from './audit';
export { type CsvMapping, numbersFromCsv } from './csv';
export { type EarlierRelease, linkReleases } from './linked-table';
export {
	type AuditedCell,
	type AuditedTable,
	type Finding,
	type Place,
	type PublishedMean,
	type PublishedStatistic,
	type Release,
	type RenderedNumber,
	type RenderedRelease,
	type RenderedReport,
	releaseFromReport,
} from './release';
export { type Suppression, suppress } from './suppress';
export {
	type Cell,
	type Equation,
	InvalidTableError,
	MINIMUM_THRESHOLD,
	type Nesting,
	type Publication,
	type Rate,
	type Table,
} from './table';
