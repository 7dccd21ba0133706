import { faultTexts, remarkText } from "#lib/imports/labels/rows.ts";
import type { loadImport } from "#lib/imports/loaders.ts";
import type { RowForm } from "#lib/imports/rules/row.ts";
import { maskPesel, parsePesel } from "#lib/people/rules/pesel.ts";

export type BatchData = Awaited<ReturnType<typeof loadImport>>;

/** A row of the file, printed, with the values its form opens with. */
export type RowLine = {
  rowNo: number;
  version: number;
  name: string;
  identity: string;
  town: string;
  faults: string[];
  notices: string[];
  isSkipped: boolean;
  form: RowForm;
};

export const rowLines = ({ rows, batch }: BatchData): RowLine[] =>
  rows.map(({ row, judged }) => ({
    rowNo: row.rowNo,
    version: row.version,
    name: [judged.form.surname, judged.form.givenNames].filter(Boolean).join(" ") || "brak nazwiska",
    identity: identityText(judged.form),
    town: judged.form.town,
    faults: row.isSkipped ? [] : faultTexts(judged, row.rowNo, batch.header, batch.columns),
    notices: row.isSkipped ? [] : judged.notices.map(remarkText),
    isSkipped: row.isSkipped,
    form: judged.form,
  }));

// Lists show the last four digits; a number that is wrong is shown as it stands, to be found and mended.
function identityText({ pesel, document }: RowForm): string {
  if (pesel !== "") return `PESEL ${parsePesel(pesel).ok ? maskPesel(pesel) : pesel}`;
  return document === "" ? "bez numeru" : "dokument";
}
