import type { SummaryData } from "#lib/reports/loaders/summary.ts";

/** Every section of the summary is given the whole, and the address that its figures lead to. */
export type SectionProps = { data: SummaryData; base: string };
