import { type Law, lawOf, type SettingRow } from "#lib/law/law.ts";
import { isSettingKey } from "#lib/law/settings.ts";
import { dayOf } from "#lib/platform/dates.ts";
import type { ScopedTx } from "#lib/platform/db.ts";

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

/** Who acted, as the acting institution may know it: a colleague by name, anybody else by the institution. Keys are user ids. */
export async function namesOfActors(
  tx: ScopedTx,
  acts: readonly { readonly userId: string; readonly institutionId: string }[],
): Promise<ReadonlyMap<string, string>> {
  const users = await tx.user.findMany({
    where: { id: { in: acts.map(({ userId }) => userId) } },
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
  const rows = await tx.setting.findMany({
    where: { labourOfficeId, OR: [{ welfareCentreId: null }, ...(welfareCentreId ? [{ welfareCentreId }] : [])] },
    orderBy: { setAt: "asc" },
  });
  const known = rows.flatMap(({ key, value, validFrom, setAt, source, welfareCentreId: centre }): SettingRow[] =>
    isSettingKey(key)
      ? [{ key, value, validFrom: dayOf(validFrom), setBy: centre ? "welfareCentre" : "labourOffice", setAt: setAt.toISOString(), source }]
      : [],
  );
  return lawOf(known);
}
