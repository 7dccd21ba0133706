import type { ColumnMap } from "#lib/imports/rules/columns.ts";
import { faultsOf, type JudgedRow, type RowRemark } from "#lib/imports/rules/judge.ts";
import type { ReadingRemark } from "#lib/imports/rules/row.ts";
import { RULINGS } from "#lib/law/rulings.ts";
import { formatNumber } from "#lib/platform/polish.ts";
import { ALREADY_CANDIDATE, FOREIGN_NUMBER } from "#lib/referrals/labels.ts";
import { columnLabel } from "./columns.ts";

/** "Wiersz 12, kolumna „pesel”: Numer ma 11 cyfr. Wpisano: 9." (words.md 4.2). */
export function faultTexts(row: JudgedRow, rowNo: number, header: readonly string[], columns: ColumnMap): string[] {
  return faultsOf(row).map((fault) => {
    const where = `Wiersz ${formatNumber(rowNo)}, kolumna „${columnLabel(fault.field, header, columns)}”: `;
    if ("message" in fault) return where + fault.message;
    if ("twinRow" in fault)
      return `${where}Ten sam numer jest w wierszu ${formatNumber(fault.twinRow)}. Popraw numer albo pomiń jeden z nich.`;
    if ("twin" in fault) {
      const { surname, givenNames, birthYear } = fault.twin;
      const who = `${surname} ${givenNames}${birthYear ? `, ur. ${birthYear}` : ""}`;
      return `${where}W rejestrze jest prawie taka sama osoba: ${who}. W „Popraw” wybierz „To ta osoba” albo podaj, skąd wiadomo, że to inna.`;
    }
    return where + (fault.refusal === "foreignNumber" ? FOREIGN_NUMBER : `${ALREADY_CANDIDATE} Pomiń ten wiersz.`);
  });
}

const readingRemark: Readonly<Record<ReadingRemark | "known", string>> = {
  zeroRestored: "Przywrócono zero na początku numeru.",
  fractionRemoved: "Usunięto zera po przecinku na końcu numeru.",
  invisibleRemoved: "Usunięto niewidoczne znaki.",
  documentUnused: "Dokumentu nie wczytano: wystarcza numer PESEL.",
  ordinaryContract: "Podstawa kontraktu: przyjęto zwykły kontrakt socjalny (art. 108).",
  known: "Osoba jest już w rejestrze ośrodka.",
};

const differing = { surname: "Nazwisko", givenNames: "Imiona", home: "Miejsce zamieszkania" } as const;

/** What was noticed about a row, in a sentence; a rule by its short form. */
export function remarkText(remark: RowRemark): string {
  if (remark.code === "differs") {
    const { what, saved, typed } = remark.difference;
    return `${differing[what]} w rejestrze: ${saved}. W pliku: ${typed}. Zostaje zapis z rejestru.`;
  }
  if (remark.code !== "rule") return readingRemark[remark.code];
  const { short } = RULINGS[remark.rule];
  return typeof short === "string" ? `${short[0]?.toUpperCase()}${short.slice(1)}.` : "";
}
