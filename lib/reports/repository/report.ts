import type { IsoDate } from "#lib/platform/calendar.ts";
import { dayOrNull } from "#lib/platform/dates.ts";
import type { ScopedTx } from "#lib/platform/db.ts";

/** The words of a summary. A report nobody has written yet is empty, of version 0. */
export type ReportWords = {
  readonly conclusions: string;
  readonly effects: readonly string[];
  readonly meetingOn: IsoDate | null;
  readonly meetingGuests: readonly string[];
  readonly meetingTopics: readonly string[];
  readonly updatedAt: Date | null;
  readonly updatedById: string | null;
  readonly version: number;
};

const UNWRITTEN: ReportWords = {
  conclusions: "",
  effects: [],
  meetingOn: null,
  meetingGuests: [],
  meetingTopics: [],
  updatedAt: null,
  updatedById: null,
  version: 0,
};

/** The words of an edition's report as they stand; empty ones of version 0 before anybody has written. */
export async function reportWords(tx: ScopedTx, editionId: string): Promise<ReportWords> {
  const row = await tx.editionReport.findUnique({ where: { editionId } });
  return row ? { ...row, meetingOn: dayOrNull(row.meetingOn) } : UNWRITTEN;
}

/** Writes the conclusions over the version that was read, or the first ones; returns the new version. */
export async function writeConclusions(
  tx: ScopedTx,
  report: { editionId: string; labourOfficeId: string; version: number },
  words: { conclusions: string; updatedAt: Date; updatedById: string },
): Promise<number> {
  const { editionId, labourOfficeId, version } = report;
  const row =
    version === 0
      ? await tx.editionReport.create({ data: { editionId, labourOfficeId, ...words } })
      : await tx.editionReport.update({ where: { editionId, version }, data: { ...words, version: { increment: 1 } } });
  return row.version;
}
