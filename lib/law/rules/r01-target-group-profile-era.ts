import type { IsoDate } from "#lib/platform/calendar.ts";
import { type AssistanceProfile, parameter } from "../parameters.ts";
import { regimeOn } from "../regimes.ts";
import { type Ruling, verdictOf } from "../ruling.ts";
import type { Verdict } from "../verdict.ts";

/** What the labour office has recorded about the person on the day of referral; null: not recorded. */
export type RegisterFacts = { on: IsoDate; unemployed: boolean | null; profile: AssistanceProfile | null };

export const R1_UNEMPLOYED_STATUS: Ruling = {
  code: "R1_UNEMPLOYED_STATUS",
  severity: "blocked",
  short: "brak statusu bezrobotnego",
  what: "Nie można skierować do PAI. Osoba: {person}.",
  why: "Status bezrobotnego w dniu {date}: {status}. Do PAI kieruje się osoby bezrobotne.",
  fix: "Sprawdź status w systemie urzędu. Jeżeli osoba jest zarejestrowana, wpisz datę rejestracji i skieruj ponownie.",
  basis: "art. 62a ust. 2 {u04}",
};

export const R1_PROFILE_III_REQUIRED: Ruling = {
  code: "R1_PROFILE_III_REQUIRED",
  severity: "blocked",
  short: "profil inny niż III",
  what: "Nie można skierować do PAI. Osoba: {person}.",
  why: "Profil pomocy w dniu {date}: {profile}. W tym dniu wymagany jest profil pomocy III.",
  fix: "Skierowanie będzie możliwe, gdy w dniu skierowania będzie obowiązywał profil III. Jeżeli profil już zmieniono, wpisz nowy profil i datę jego ustalenia.",
  basis: "art. 62a ust. 2 {u04}",
};

/**
 * R1: in regime A the referred are unemployed persons with assistance profile III (art. 62a(2), 2014-05-27 to 2019-06-13).
 * Status and profile are those of the day of referral. Nothing to say in the other regimes.
 */
export function targetGroupProfileEra({ on, unemployed, profile }: RegisterFacts): Verdict[] {
  if (regimeOn(on) !== "A") return [];
  const verdicts: Verdict[] = [];
  if (unemployed !== true) verdicts.push(unemployedStatusRefused(R1_UNEMPLOYED_STATUS, on, unemployed));
  if (profile !== parameter("requiredProfile", on))
    verdicts.push(
      verdictOf(R1_PROFILE_III_REQUIRED, {
        on,
        facts: { date: { date: on }, profile: profile ?? "nieustalony" },
        ...(profile === null ? ({ missing: true, filledBy: "PUP" } as const) : {}),
      }),
    );
  return verdicts;
}

/** The refusal that R1 and R2 share: the status is "no", or nobody has recorded it. */
export const unemployedStatusRefused = (ruling: Ruling, on: IsoDate, unemployed: false | null): Verdict =>
  verdictOf(ruling, {
    on,
    facts: { date: { date: on }, status: unemployed === null ? "nie ustalono" : "nie" },
    ...(unemployed === null ? ({ missing: true, filledBy: "PUP" } as const) : {}),
  });
