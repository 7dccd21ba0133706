import type { KeyboardEvent, MouseEvent } from "react";

/** Letters of the answers (words.md 3.5); D for "nie dotyczy". */
const letters: Readonly<Record<string, string>> = { o: "PRESENT", c: "PARTIAL", u: "EXCUSED", n: "UNEXCUSED", d: "NOT_APPLICABLE" };

/**
 * Keys of the register (design.md, "Register row"): ↑ ↓ the same place of the previous or next person, O C U N D the answer,
 * Ctrl+Enter saves. ← → and Tab are the browser's own. Rows carry `data-row`, their controls `data-place`.
 */
export function onRegisterKey(event: KeyboardEvent<HTMLElement>): void {
  const target = event.target as HTMLElement;
  const row = target.closest<HTMLElement>("[data-row]");
  if (event.key === "Enter" && event.ctrlKey) {
    event.preventDefault();
    target.closest("form")?.requestSubmit();
    return;
  }
  if (!row || event.ctrlKey || event.altKey || event.metaKey) return;
  const { place } = target.dataset;
  if (event.key === "ArrowUp" || event.key === "ArrowDown") {
    event.preventDefault();
    focusPlace(neighbour(row, event.key === "ArrowDown"), place ?? "answer", target);
    return;
  }
  // A single Enter in a field would send the list half filled in.
  if (event.key === "Enter" && target instanceof HTMLInputElement) event.preventDefault();
  if (place !== "answer") return;
  const status = event.key === " " ? (target as HTMLInputElement).value : letters[event.key.toLowerCase()];
  if (!status) return;
  event.preventDefault();
  choose(row, status);
}

/** A click on "częściowo" goes on to its minutes; passing over it with ← → does not (WCAG 3.2.2: no jump while choosing). */
export function onRegisterClick(event: MouseEvent<HTMLElement>): void {
  const target = event.target as HTMLInputElement;
  const row = target.closest<HTMLElement>("[data-row]");
  const pointed = event.detail > 0 && target.dataset.place === "answer";
  if (row && pointed && target.value === "PARTIAL") focusMinutes(row);
}

function choose(row: HTMLElement, status: string): void {
  const radio = row.querySelector<HTMLInputElement>(`input[value="${status}"]`);
  radio?.focus();
  radio?.click();
  if (status === "PARTIAL") focusMinutes(row);
}

/** The field appears with the answer, so after the next paint. */
function focusMinutes(row: HTMLElement): void {
  requestAnimationFrame(() => row.querySelector<HTMLInputElement>('[data-place="minutes"]')?.select());
}

function neighbour(row: HTMLElement, next: boolean): HTMLElement | null {
  const step = (from: Element) => (next ? from.nextElementSibling : from.previousElementSibling);
  let found = step(row);
  while (found && found.querySelector("input:enabled, button:enabled") === null) found = step(found);
  return found as HTMLElement | null;
}

function focusPlace(row: HTMLElement | null, place: string, from: HTMLElement): void {
  if (!row) return;
  const same = row.querySelector<HTMLElement>(`[data-place="${place}"]:enabled`);
  const chosen = row.querySelector<HTMLElement>("input[type=radio]:checked:enabled");
  const column = row.querySelector<HTMLElement>(`input[value="${(from as HTMLInputElement).value}"]:enabled`);
  const first = row.querySelector<HTMLElement>("input[type=radio]:enabled");
  (place === "answer" ? (chosen ?? column ?? first) : (same ?? chosen ?? first))?.focus();
}
