import type { ExportedCandidate } from "#lib/imports/rules/writing.ts";
import type { IsoDate } from "#lib/platform/calendar.ts";
import { decryptText } from "#lib/platform/crypto.ts";
import { columnOf, dayOrNull } from "#lib/platform/dates.ts";
import type { ScopedTx } from "#lib/platform/db.ts";

/** The acting centre's candidates of an edition, in the order of its list; whoever left the list is not on it. Numbers are opened. */
export async function candidatesOf(
  tx: ScopedTx,
  { editionId, welfareCentreId, today }: { editionId: string; welfareCentreId: string; today: IsoDate },
): Promise<ExportedCandidate[]> {
  const now = { validFrom: { lte: columnOf(today) }, OR: [{ validTo: null }, { validTo: { gte: columnOf(today) } }] };
  const rows = await tx.nomination.findMany({
    where: { editionId, welfareCentreId, status: { notIn: ["WITHDRAWN", "DECLINED"] } },
    orderBy: { ordinal: "asc" },
    include: {
      remark: true,
      person: {
        include: {
          residences: { where: now, include: { municipality: { select: { teryt: true } } } },
          socialContracts: { where: { welfareCentreId }, orderBy: { signedOn: "desc" }, take: 1 },
        },
      },
    },
  });
  return rows.map(({ personId, assistanceConfirmedOn, phone, remark, person }) => {
    const at = (kind: "RESIDENCE" | "STAY") => {
      const place = person.residences.find((residence) => residence.kind === kind) ?? null;
      return place && { teryt: place.municipality.teryt, town: place.town, street: place.street ?? "", postalCode: place.postalCode ?? "" };
    };
    const [contract] = person.socialContracts;
    return {
      personId,
      surname: person.surname,
      givenNames: person.givenNames,
      pesel: person.peselCipher ? decryptText(person.peselCipher) : "",
      document: person.documentCipher ? decryptText(person.documentCipher) : "",
      peselOverride: person.peselOverride ?? "",
      birthDate: dayOrNull(person.birthDate),
      sex: person.sex,
      home: at("RESIDENCE"),
      stay: at("STAY"),
      assistanceConfirmedOn: dayOrNull(assistanceConfirmedOn),
      contract: contract ? { signedOn: dayOrNull(contract.signedOn) ?? "", basis: contract.basis } : null,
      phone: phone ?? "",
      remarks: remark?.text ?? "",
    };
  });
}
