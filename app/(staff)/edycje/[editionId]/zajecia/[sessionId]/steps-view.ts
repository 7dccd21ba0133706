import type { RegisterView } from "#lib/attendance/repository/view.ts";
import type { RegisterStepsProps } from "./register-steps.tsx";

type View = Pick<RegisterView, "session" | "state" | "steps" | "future" | "enteredByActor" | "mayApprove">;

/** What the steps of a register need of its view; null for whoever has no part in it. */
export function stepsOf(view: View): RegisterStepsProps | null {
  const { session, state, steps, future, enteredByActor, mayApprove } = view;
  if (steps.length === 0) return null;
  const whole = enteredByActor
    ? "Zatwierdza inna osoba z rolą: koordynator PAI."
    : mayApprove
      ? ""
      : "Wpisz obecność każdej osoby, potem zatwierdź.";
  return {
    ...{ editionId: session.editionId, sessionId: session.id, version: session.version, state, steps },
    obstacles: { ...(future ? { markHeld: future.why } : {}), ...(whole ? { approve: whole } : {}) },
  };
}
