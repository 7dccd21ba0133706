import { lawInForce, placeOf } from "#lib/institutions/repository.ts";
import { dayOf } from "#lib/platform/dates.ts";
import { loader } from "#lib/platform/loader.ts";
import { comparePolish } from "#lib/platform/polish.ts";
import type { Given } from "#lib/platform/run-loader.ts";
import { rateReaders, rateSetters } from "#lib/settlements/policy.ts";

/** The municipalities' own rates by kind of work, the newest first; a labour office reads those of all its centres. */
export const loadOwnRates = loader({
  name: "settlements.rates",
  roles: rateReaders,
  load: async (tx, { actor, clock }: Given<object>) => {
    const place = await placeOf(tx, actor.institution);
    if (!place) return null;
    const { labourOfficeId, welfareCentreId } = place;
    const own = welfareCentreId ? { welfareCentreId } : { labourOfficeId };
    const rows = await tx.hourlyRate.findMany({
      where: own,
      include: { workKind: { select: { name: true } }, welfareCentre: { select: { municipality: { select: { name: true } } } } },
      orderBy: [{ validFrom: "desc" }, { id: "asc" }],
    });
    const kinds = welfareCentreId ? await tx.workKind.findMany({ where: own, select: { id: true, name: true } }) : [];
    return {
      ...{ today: clock.today, role: actor.role, institutionId: actor.institution.id },
      maySet: welfareCentreId !== null && (rateSetters as readonly string[]).includes(actor.role),
      minimumRates: (await lawInForce(tx, labourOfficeId, welfareCentreId)).rates,
      kinds: kinds.sort((a, b) => comparePolish(a.name, b.name)),
      rates: rows.map(({ id, validFrom, amountGrosz, source, workKind, welfareCentre }) => ({
        ...{ id, validFrom: dayOf(validFrom), amountGrosz, source, kind: workKind?.name ?? null },
        municipality: welfareCentre.municipality.name,
      })),
    };
  },
});

export type OwnRatesPage = NonNullable<Awaited<ReturnType<typeof loadOwnRates.definition.load>>>;
