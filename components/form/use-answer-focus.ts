import { useEffect } from "react";

/** What answers a refused step: a list of faults or a notice, and the fields at fault (a radio has no aria-invalid of its own). */
const ANSWERS = '[data-answer], [aria-invalid="true"], input[aria-describedby$="-error"]';

/**
 * Leads to why a step was refused: the focus goes to the first answer of the form it stands in, and otherwise to the nearest one
 * around it. A button that was pressed keeps the focus while the step is sent (`busy` of Button), so it is known where to look.
 *
 * @param refused another value with each refusal, null while there is none
 */
export function useAnswerFocus(refused: unknown): void {
  useEffect(() => {
    if (refused) answerNear(document.activeElement)?.focus();
  }, [refused]);
}

function answerNear(pressed: Element | null): HTMLElement | null {
  for (let place = pressed?.closest("form") ?? pressed; place; place = place.parentElement) {
    const answer = place.querySelector<HTMLElement>(ANSWERS);
    if (answer) return answer;
  }
  return null;
}
