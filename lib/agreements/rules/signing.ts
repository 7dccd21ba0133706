import type { IsoDate } from "#lib/platform/calendar.ts";
import { formatDate } from "#lib/platform/polish.ts";
import type { SignatorySide } from "#prisma/generated/client/enums.ts";
import type { PaperKind, Terms } from "./terms.ts";

/** On whose behalf a paper of each kind is signed (words.md 5, D3 and D4): the application is the centre's alone. */
export const SIGNING_SIDES: Readonly<Record<PaperKind, readonly SignatorySide[]>> = {
  PAI: ["COUNTY", "MUNICIPALITY"],
  AGREEMENT: ["COUNTY", "MUNICIPALITY"],
  CENTRE_APPLICATION: ["MUNICIPALITY"],
  CONTRACT: ["COUNTY", "PROVIDER"],
  COOPERATION: ["COUNTY", "MUNICIPALITY"],
};

export type Signing = {
  readonly kind: PaperKind;
  readonly signedOn: IsoDate;
  readonly validFrom: IsoDate;
  readonly validTo: IsoDate | null;
  readonly signatories: readonly { readonly side: SignatorySide }[];
  /** the words both directors consented to */
  readonly agreed: Pick<Terms, "validFrom" | "validTo" | "tenderSettledOn">;
  readonly today: IsoDate;
};

/**
 * What is wrong with a signing as typed, by field: it lies in the past, the paper holds from that day at the earliest and within the
 * period that was consented to, a contract follows its tender (art. 62a ust. 9–10), and every side has signed.
 */
export function signingFaults(signing: Signing, sideName: (side: SignatorySide) => string): Record<string, string> {
  const { kind, signedOn, validFrom, validTo, signatories, agreed, today } = signing;
  const faults: Record<string, string> = {};
  if (signedOn > today) faults.signedOn = `Data późniejsza niż dziś (${formatDate(today)}).`;
  else if (agreed.tenderSettledOn && signedOn < agreed.tenderSettledOn)
    faults.signedOn = `Umowę zawiera się po rozstrzygnięciu konkursu: ${formatDate(agreed.tenderSettledOn)}.`;
  if (validFrom < signedOn) faults.validFrom = `Początek ${formatDate(validFrom)} jest przed podpisaniem ${formatDate(signedOn)}.`;
  else if (agreed.validFrom && validFrom < agreed.validFrom)
    faults.validFrom = `Uzgodniono początek ${formatDate(agreed.validFrom)}. Wcześniejszy wymaga zwrotu do poprawy.`;
  if (agreed.validTo && (validTo === null || validTo > agreed.validTo))
    faults.validTo = `Uzgodniono koniec ${formatDate(agreed.validTo)}. Późniejszy wymaga zwrotu do poprawy.`;
  const lacking = SIGNING_SIDES[kind].filter((side) => !signatories.some((one) => one.side === side));
  if (lacking.length > 0) faults.signatories = `Brakuje podpisu: ${lacking.map(sideName).join(", ")}.`;
  return faults;
}
