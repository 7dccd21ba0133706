import { type Law, lawOf, type SettingRow, settingOn } from "#lib/law/law.ts";
import type { MinimumRate } from "#lib/law/rates.ts";
import type { SettingKey } from "#lib/law/settings.ts";
import { isSettingKey } from "#lib/law/settings.ts";
import type { Actor } from "#lib/platform/actor.ts";
import type { IsoDate } from "#lib/platform/calendar.ts";
import { columnOf, dayOf } from "#lib/platform/dates.ts";
import type { ScopedTx } from "#lib/platform/db.ts";
import { newId } from "#lib/platform/ids.ts";
import type { Setting } from "#prisma/generated/client/client.ts";

/**
 * Name of a user as the acting institution may know it.
 *
 * @param hidden said of an account that the scope does not show
 * @returns null without a user
 */
export async function nameOfUser(tx: ScopedTx, userId: string | null, hidden: string | null = null): Promise<string | null> {
  if (!userId) return null;
  const user = await tx.user.findUnique({ where: { id: userId }, select: { displayName: true } });
  return user?.displayName ?? hidden;
}

/**
 * Who acted, as the acting institution may know it: a colleague by name, anybody else (and a day that came) by the institution. Keys
 * are user ids.
 */
export async function namesOfActors(
  tx: ScopedTx,
  acts: readonly { readonly userId: string | null; readonly institutionId: string }[],
): Promise<ReadonlyMap<string | null, string>> {
  const users = await tx.user.findMany({
    where: { id: { in: acts.flatMap(({ userId }) => userId ?? []) } },
    select: { id: true, displayName: true },
  });
  const institutions = await tx.institution.findMany({
    where: { id: { in: acts.map(({ institutionId }) => institutionId) } },
    select: { id: true, shortName: true },
  });
  const shortNames = new Map(institutions.map(({ id, shortName }) => [id, shortName]));
  const others = acts.map(({ userId, institutionId }) => [userId, shortNames.get(institutionId) ?? ""] as const);
  return new Map([...others, ...users.map(({ id, displayName }) => [id, displayName] as const)]);
}

/**
 * The law of one labour office, for rules: `settingOn(law, "correctionDays", day)`, `admitsNewAgreements(law, day)`, and `law.rates`
 * wherever a rule or `minimumRate` takes a table.
 *
 * @param welfareCentreId the centre whose own settings go before the office's; without it the office's alone count
 */
export async function lawInForce(tx: ScopedTx, labourOfficeId: string, welfareCentreId: string | null = null): Promise<Law> {
  return lawOf(
    (await decisionsOf(tx, labourOfficeId, welfareCentreId)).map(({ reason: _, setById: __, setOn: ___, id: ____, ...row }) => row),
  );
}

/**
 * The minimum rates as the acting institution's labour office has them: a scope shows the decisions of one office only.
 * A host, who sees no decisions and no money, gets the plain table.
 */
export async function minimumRatesInScope(tx: ScopedTx): Promise<readonly MinimumRate[]> {
  const rows = await tx.setting.findMany({ where: { welfareCentreId: null }, orderBy: [{ setAt: "asc" }, { id: "asc" }] });
  return lawOf(rows.flatMap(decisionOf)).rates;
}

/** Minutes that count as an hour of integration for an edition that begins on a day (Q4). */
export async function integrationHour(tx: ScopedTx, labourOfficeId: string, startsOn: IsoDate): Promise<number> {
  return settingOn(await lawInForce(tx, labourOfficeId), "integrationHourMinutes", startsOn);
}

/** A decision about a setting, with who took it and why. */
export type Decision = SettingRow & { id: string; reason: string; setById: string; setOn: IsoDate };

/** Every decision that counts for a labour office, or for one of its centres; the earliest first. */
export async function decisionsOf(tx: ScopedTx, labourOfficeId: string, welfareCentreId: string | null): Promise<Decision[]> {
  const rows = await tx.setting.findMany({
    where: { labourOfficeId, OR: [{ welfareCentreId: null }, ...(welfareCentreId ? [{ welfareCentreId }] : [])] },
    orderBy: [{ setAt: "asc" }, { id: "asc" }],
  });
  return rows.flatMap(decisionOf);
}

// A key of a later version of the product says nothing to this one.
function decisionOf({ key, validFrom, setAt, setOn, welfareCentreId, labourOfficeId: _, ...row }: Setting): Decision[] {
  if (!isSettingKey(key)) return [];
  const setBy = welfareCentreId ? "welfareCentre" : "labourOffice";
  return [{ ...row, key, setBy, validFrom: dayOf(validFrom), setOn: dayOf(setOn), setAt: setAt.toISOString() }];
}

/** The labour office to which an institution belongs (itself, when it is one), and the centre it is, if it is one. */
export async function placeOf(tx: ScopedTx, { id, kind }: Actor["institution"]): Promise<Place | null> {
  if (kind === "LABOUR_OFFICE") return { labourOfficeId: id, welfareCentreId: null };
  if (kind === "WELFARE_CENTRE") {
    const centre = await tx.welfareCentre.findUnique({ where: { id }, select: { labourOfficeId: true } });
    return centre && { ...centre, welfareCentreId: id };
  }
  const provider = await tx.integrationProvider.findUnique({ where: { id }, select: { labourOfficeId: true } });
  return provider && { ...provider, welfareCentreId: null };
}
export type Place = { labourOfficeId: string; welfareCentreId: string | null };

/** Who else a decision concerns: the labour office's centres, or the centre's labour office. */
export async function othersConcerned(tx: ScopedTx, { labourOfficeId, welfareCentreId }: Place): Promise<string[]> {
  if (welfareCentreId) return [labourOfficeId];
  return (await tx.welfareCentre.findMany({ where: { labourOfficeId }, select: { id: true } })).map(({ id }) => id);
}

/** Writes a decision; nothing is ever changed, a later row speaks instead. */
export async function writeDecision(
  tx: ScopedTx,
  place: Place,
  decision: {
    key: SettingKey;
    value: string;
    validFrom: IsoDate;
    source: string;
    reason: string;
    setOn: IsoDate;
    setAt: Date;
    setById: string;
  },
): Promise<string> {
  const id = newId();
  const { validFrom, setOn, source, ...row } = decision;
  const days = { validFrom: columnOf(validFrom), setOn: columnOf(setOn) };
  await tx.setting.createMany({ data: [{ id, ...place, ...row, ...days, source: source || null }] });
  return id;
}

/** An institution with its parts and, where it is a centre or a provider, its labour office. */
export async function readInstitution(tx: ScopedTx, id: string) {
  const row = await tx.institution.findUnique({
    where: { id },
    include: {
      labourOffice: { include: { branches: { orderBy: { name: "asc" } }, counties: { include: { county: true } } } },
      welfareCentre: { include: { subUnits: { orderBy: { name: "asc" } }, municipality: true } },
    },
  });
  if (!row) return null;
  const { labourOffice, welfareCentre } = row;
  return {
    ...{ id, kind: row.kind, name: row.name, shortName: row.shortName, address: row.address ?? "", version: row.version },
    counties: labourOffice?.counties.map(({ county }) => county.name) ?? [],
    municipality: welfareCentre?.municipality.name ?? null,
    centreKind: welfareCentre?.kind ?? null,
    parts: [
      ...(labourOffice?.branches.map(({ id: part, name, town }) => ({ id: part, kind: "filia", name, town })) ?? []),
      ...(welfareCentre?.subUnits.map(({ id: part, name, kind }) => ({ id: part, kind, name, town: null })) ?? []),
    ],
  };
}

/** Writes the names of an institution, with the version the user saw. @throws where it is another one by now */
export async function updateInstitution(
  tx: ScopedTx,
  id: string,
  version: number,
  names: { name: string; shortName: string; address: string },
): Promise<void> {
  await tx.institution.update({ where: { id, version }, data: { ...names, version: version + 1 } });
}

/** Who changed an institution last, and when. */
export async function lastEditor(tx: ScopedTx, id: string): Promise<{ userId: string | null; at: Date } | null> {
  const entry = await tx.auditEntry.findFirst({
    where: { subjectType: "Institution", subjectId: id, action: "institutions.edit" },
    orderBy: { businessAt: "desc" },
    select: { userId: true, businessAt: true },
  });
  return entry && { userId: entry.userId, at: entry.businessAt };
}
