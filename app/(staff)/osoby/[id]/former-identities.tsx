import { HistoryList } from "#components/ui/history-list.tsx";
import { sexLabel } from "#lib/people/labels.ts";
import type { PersonPage } from "#lib/people/loaders.ts";
import { formatDate } from "#lib/platform/polish.ts";

/** The identity as it was before each correction, numbers masked: until when, who replaced it and why. */
export function FormerIdentities({ versions }: Pick<PersonPage, "versions">) {
  if (versions.length === 0) return null;
  const entries = versions.map(({ id, surname, givenNames, birthDate, sex, maskedPesel, hasDocument, replacedOn, replacedBy, reason }) => ({
    key: id,
    at: replacedOn,
    atText: `do ${formatDate(replacedOn)}`,
    what: [
      `${surname} ${givenNames}`,
      maskedPesel ? `PESEL ${maskedPesel}` : hasDocument ? "dokument zapisany, ukryty" : "bez numeru",
      birthDate && `ur. ${formatDate(birthDate)}`,
      sex && sexLabel[sex],
    ]
      .filter(Boolean)
      .join(", "),
    reason,
    detail: `Poprawiono: ${replacedBy}.`,
  }));
  return (
    <div className="mt-5">
      <h3 className="mb-1">Poprzednie dane</h3>
      <HistoryList entries={entries} />
    </div>
  );
}
