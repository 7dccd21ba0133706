import type { Role } from "#prisma/generated/client/enums.ts";

/**
 * A step of a state machine. The table of a domain's steps is the one source for the server (who may), the buttons (what is
 * possible now and by whom) and the matrix tests. Guards that need facts are the domain's rules, not this table's.
 */
export type Transition<State extends string> = {
  /** states it leads on from; none: it creates */
  readonly from: readonly State[];
  readonly to: State;
  /** who takes it; none: it follows from a day or from other records, nobody takes it */
  readonly roles: readonly Role[];
  /** on the button (words.md 3) */
  readonly label: string;
  /** a written reason is asked for and kept */
  readonly needsReason?: true;
  /** the usual way on from its states; the others are ways out and back */
  readonly usual?: true;
};

export type Transitions<Step extends string, State extends string> = Readonly<Record<Step, Transition<State>>>;

/** Whether a step leads on from a state, whoever takes it. */
export const leadsOn = <State extends string>({ from }: Transition<State>, state: State): boolean => from.includes(state);

/** Whether this role may take this step from this state. */
export const mayTake = <State extends string>(transition: Transition<State>, state: State, role: Role): boolean =>
  leadsOn(transition, state) && transition.roles.includes(role);

/** A step possible from a state: one's own, or somebody else's to wait for. */
export type PossibleStep<Step extends string, State extends string> = Transition<State> & { readonly step: Step; readonly isMine: boolean };

/** Every step that a person can take from a state, one's own first, among them the usual way on first. */
export function possibleSteps<Step extends string, State extends string>(
  transitions: Transitions<Step, State>,
  state: State,
  role: Role,
): PossibleStep<Step, State>[] {
  const steps = Object.entries(transitions) as [Step, Transition<State>][];
  return steps
    .filter(([, transition]) => leadsOn(transition, state) && transition.roles.length > 0)
    .map(([step, transition]) => ({ ...transition, step, isMine: transition.roles.includes(role) }))
    .sort((a, b) => Number(b.isMine) - Number(a.isMine) || Number(b.usual ?? false) - Number(a.usual ?? false));
}
