import { administrationReaders, isAdministrator, settingSide } from "#lib/institutions/policy.ts";
import { decisionsOf, namesOfActors, placeOf, readInstitution } from "#lib/institutions/repository.ts";
import { maySet } from "#lib/institutions/rules.ts";
import { lawOf, settingRowOn } from "#lib/law/law.ts";
import { SETTING_KEYS } from "#lib/law/settings.ts";
import type { Actor } from "#lib/platform/actor.ts";
import { isIsoDate } from "#lib/platform/calendar.ts";
import type { ScopedTx } from "#lib/platform/db.ts";
import { loader } from "#lib/platform/loader.ts";
import type { Given } from "#lib/platform/run-loader.ts";

/** The law on a chosen day (today where none is chosen), with what the institution and its labour office have set. */
export const loadLaw = loader({
  name: "institutions.law",
  roles: administrationReaders,
  load: async (tx, { actor, clock, params }: Given<{ day?: string | undefined }>) => {
    const set = await readDecisions(tx, actor);
    if (!set) return null;
    const day = params.day && isIsoDate(params.day) ? params.day : clock.today;
    const law = lawOf(set.decisions);
    const settings = SETTING_KEYS.flatMap((key) => {
      if (key === "psuMinRateGrosz") return [];
      const seen = set.decisions.filter((one) => one.key === key && one.setBy === set.side).length;
      return [{ key, inForce: settingRowOn(law, key, day), maySet: set.mayEdit && maySet(key, set.side), seen }];
    });
    const { decisions, ...rest } = set;
    return { ...rest, day, today: clock.today, settings, history: decisions.toReversed() };
  },
});
export type LawPage = Awaited<ReturnType<typeof loadLaw>>;

/** The minimum rates as they hold for the institution, with every decision about them. */
export const loadRates = loader({
  name: "institutions.rates",
  roles: administrationReaders,
  load: async (tx, { actor, clock }: Given<object>) => {
    const set = await readDecisions(tx, actor);
    if (!set) return null;
    const { decisions, ...rest } = set;
    const ofRates = decisions.filter(({ key }) => key === "psuMinRateGrosz");
    return {
      ...{ ...rest, today: clock.today, rates: lawOf(decisions).rates, history: ofRates.toReversed() },
      maySet: set.mayEdit && maySet("psuMinRateGrosz", set.side),
      seen: ofRates.filter(({ setBy }) => setBy === set.side).length,
    };
  },
});
export type RatesPage = Awaited<ReturnType<typeof loadRates>>;

/** The institution itself: how it is called, where it is, what belongs to it. */
export const loadInstitution = loader({
  name: "institutions.own",
  roles: administrationReaders,
  load: async (tx, { actor }: Given<object>) => {
    const institution = await readInstitution(tx, actor.institution.id);
    return institution && { institution, mayEdit: isAdministrator(actor.role) };
  },
});
export type InstitutionPage = Awaited<ReturnType<typeof loadInstitution>>;

async function readDecisions(tx: ScopedTx, actor: Actor) {
  const place = await placeOf(tx, actor.institution);
  if (!place) return null;
  const found = await decisionsOf(tx, place.labourOfficeId, place.welfareCentreId);
  const institutionOf = (setBy: string) => (setBy === "welfareCentre" ? (place.welfareCentreId ?? "") : place.labourOfficeId);
  const names = await namesOfActors(
    tx,
    found.map(({ setById, setBy }) => ({ userId: setById, institutionId: institutionOf(setBy) })),
  );
  return {
    institutionId: actor.institution.id,
    side: settingSide(actor.institution.kind),
    mayEdit: isAdministrator(actor.role),
    decisions: found.map(({ setById, ...decision }) => ({ ...decision, who: names.get(setById) ?? "" })),
  };
}
