import type { AssistanceProfile } from "#lib/law/parameters.ts";
import type { ContractBasis } from "#lib/law/rules/r07-contract-on-referral.ts";
import type { IsoDate } from "#lib/platform/calendar.ts";

/** An assistance profile from the day it was set (R3). */
export type DatedProfile = { profile: AssistanceProfile; setOn: IsoDate };
/** A social contract with its basis (R5, R7). */
export type DatedContract = { signedOn: IsoDate; basis: ContractBasis };

/** What the labour office has recorded of a person. `benefitUntil`: last day of the right, null when there is none. */
export type RegisterKnowledge = {
  registeredOn: IsoDate | null;
  statusLostOn: IsoDate | null;
  benefitUntil: IsoDate | null;
  otherHelpForm: string | null;
  otherHelpUntil: IsoDate | null;
  /** Day on which the clerk looked into the office's own system; null: nothing was checked yet. */
  checkedOn: IsoDate | null;
};

/** The profile that holds on a day, or null (R1, R3). */
export const profileOn = (profiles: readonly DatedProfile[], on: IsoDate): DatedProfile | null =>
  profiles
    .filter(({ setOn }) => setOn <= on)
    .toSorted((a, b) => a.setOn.localeCompare(b.setOn))
    .at(-1) ?? null;

/** The latest contract signed by a day, or null (R5). */
export const contractOn = (contracts: readonly DatedContract[], on: IsoDate): DatedContract | null =>
  contracts
    .filter(({ signedOn }) => signedOn <= on)
    .toSorted((a, b) => a.signedOn.localeCompare(b.signedOn))
    .at(-1) ?? null;

/** Whether the person is unemployed on a day; null: the office has not recorded it. The day of the loss is the first without the status. */
export function unemployedOn(register: Pick<RegisterKnowledge, "registeredOn" | "statusLostOn"> | null, on: IsoDate): boolean | null {
  if (!register?.registeredOn) return null;
  const lost = register.statusLostOn !== null && register.statusLostOn <= on && register.statusLostOn >= register.registeredOn;
  return register.registeredOn <= on && !lost;
}
