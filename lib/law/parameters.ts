import type { IsoDate } from "#lib/platform/calendar.ts";

/** Set by the labour office in regime A (R3). */
export type AssistanceProfile = "I" | "II" | "III";

/** What the law fixes, by name; the unit is in the name. */
export type ParameterValues = {
  /** The assistance profile that a referral asks for; null: none. */
  requiredProfile: AssistanceProfile | null;
  cycleMonths: number;
  maxTotalMonths: number;
  /** Years after which a used-up six months may be overridden: the product's reading of an open question (Q5). */
  maxTotalMonthsDoubtYears: number;
  psuWeeklyMinutesMax: number;
  /** Used where the agreement names no number: practice, not statute. */
  psuMonthlyMinutesDefault: number;
  integrationWeeklyMinutesMin: number;
  refundSharePercentMax: number;
  /** Household help to carers of disabled persons only. */
  refundSharePercentMaxCarers: number;
  trainerRateMaxGrosze: number;
  trainerGroupSize: number;
  /** Month and day, `MM-DD`. */
  planOfNeedsDeadline: string;
  monthlyListDeadlineDay: number;
  /** Length of the individual action plan with profile III. */
  actionPlanMaxDays: number;
  contactEveryDays: number;
  /** A rate after indexation is rounded up to whole steps of this many grosze. */
  rateRoundingGrosze: number;
  /** Months after which an unclaimed refund is spoken of, and after which it may lapse. */
  claimWarningMonths: number;
  claimLapseMonths: number;
  /** First, second, third and later time; information only. */
  statusLossDays: readonly [number, number, number];
  /** Length of an hour of integration unless the institution sets its own (Q4). */
  integrationHourMinutes: number;
  logRetentionMonths: number;
};
export type ParameterKey = keyof ParameterValues;

export type Dated<Key extends ParameterKey> = {
  value: ParameterValues[Key];
  validFrom: IsoDate;
  validTo: IsoDate | null;
  /** Who may set another value: nobody, an agreement, an institution. */
  scope: "system" | "agreement" | "tenant";
  rule: string;
  /** Provision with the tokens of `citations.ts`, or the practice it comes from. */
  citation: string;
};

const PSU_SINCE = "2005-11-01";
const PAI_SINCE = "2014-05-27";
const REGULATION_SINCE = "2018-01-01";
const REGULATION_ON_PROFILES = "rozporządzenia z dnia 14 maja 2014 r. w sprawie profilowania pomocy dla bezrobotnego";

const open = { validTo: null } as const;
const system = { ...open, scope: "system" } as const;

/** Dated values of domain.md 2 "Parameters". A change of the law is a new row, with the old one closed. */
export const PARAMETERS: { readonly [Key in ParameterKey]: readonly Dated<Key>[] } = {
  requiredProfile: [
    { ...system, value: "III", validFrom: PAI_SINCE, validTo: "2019-06-13", rule: "R1", citation: "art. 62a ust. 2 {u04}" },
    { ...system, value: null, validFrom: "2019-06-14", rule: "R2", citation: "art. 62a ust. 2 {u04}" },
  ],
  cycleMonths: [{ ...system, value: 2, validFrom: PAI_SINCE, rule: "R12", citation: "art. 62b ust. 1 {u04}" }],
  maxTotalMonths: [{ ...system, value: 6, validFrom: PAI_SINCE, rule: "R17", citation: "art. 62b ust. 2 pkt 1 {u04}" }],
  maxTotalMonthsDoubtYears: [{ ...system, value: 5, validFrom: PAI_SINCE, rule: "R17", citation: "Zasada aplikacji" }],
  psuWeeklyMinutesMax: [{ ...system, value: 10 * 60, validFrom: PSU_SINCE, rule: "R14", citation: "art. 73a ust. 1 {u04}" }],
  psuMonthlyMinutesDefault: [
    { ...open, scope: "agreement", value: 40 * 60, validFrom: PSU_SINCE, rule: "R15", citation: "Zasada aplikacji" },
  ],
  integrationWeeklyMinutesMin: [{ ...system, value: 10 * 60, validFrom: PAI_SINCE, rule: "R16", citation: "art. 62a ust. 5 {u04}" }],
  refundSharePercentMax: [{ ...open, scope: "agreement", value: 60, validFrom: PSU_SINCE, rule: "R23", citation: "art. 73a ust. 5 {u04}" }],
  refundSharePercentMaxCarers: [
    { ...open, scope: "agreement", value: 100, validFrom: REGULATION_SINCE, rule: "R23", citation: "art. 73a ust. 5b {u04}" },
  ],
  trainerRateMaxGrosze: [{ ...system, value: 70_00, validFrom: PAI_SINCE, rule: "R29", citation: "art. 62c ust. 3 {u04}" }],
  trainerGroupSize: [{ ...system, value: 10, validFrom: PAI_SINCE, rule: "R29", citation: "art. 62c ust. 3 {u04}" }],
  planOfNeedsDeadline: [{ ...system, value: "01-31", validFrom: PSU_SINCE, rule: "R31", citation: "§ 2 ust. 1 {rpsu}" }],
  monthlyListDeadlineDay: [{ ...system, value: 10, validFrom: REGULATION_SINCE, rule: "R11", citation: "§ 5 ust. 1 {rpsu}" }],
  actionPlanMaxDays: [{ ...system, value: 720, validFrom: PAI_SINCE, rule: "R4", citation: `§ 7 ust. 3 ${REGULATION_ON_PROFILES}` }],
  contactEveryDays: [
    { ...system, value: 60, validFrom: PAI_SINCE, validTo: "2019-06-13", rule: "R4", citation: `§ 8 ust. 1 ${REGULATION_ON_PROFILES}` },
    { ...system, value: 60, validFrom: "2019-06-14", rule: "R4", citation: "art. 34a ust. 3aa {u04}" },
  ],
  rateRoundingGrosze: [{ ...system, value: 10, validFrom: PSU_SINCE, rule: "R27", citation: "art. 81 {u04}" }],
  claimWarningMonths: [{ ...system, value: 10, validFrom: PSU_SINCE, rule: "R32", citation: "Zasada aplikacji" }],
  claimLapseMonths: [{ ...system, value: 12, validFrom: PSU_SINCE, rule: "R32", citation: "art. 76 ust. 4 {u04}" }],
  statusLossDays: [{ ...system, value: [120, 180, 270], validFrom: PAI_SINCE, rule: "R33", citation: "art. 33 ust. 4 i 4h {u04}" }],
  integrationHourMinutes: [{ ...open, scope: "tenant", value: 60, validFrom: PAI_SINCE, rule: "R16", citation: "Zasada aplikacji" }],
  logRetentionMonths: [{ ...system, value: 24, validFrom: PAI_SINCE, rule: "R41", citation: "KRI § 20 ust. 4" }],
};

/** The value in force on a day. Throws RangeError for a day before the first one: there is then no rule to apply. */
export function parameter<Key extends ParameterKey>(key: Key, on: IsoDate): ParameterValues[Key] {
  const rows: readonly Dated<Key>[] = PARAMETERS[key];
  const row = rows.findLast(({ validFrom, validTo }) => validFrom <= on && (validTo === null || on <= validTo));
  if (!row) throw new RangeError(`No value of ${key} on ${on}`);
  return row.value;
}

/** First day on which a parameter has a value. */
export const parameterSince = (key: ParameterKey): IsoDate => PARAMETERS[key][0]?.validFrom ?? "";
