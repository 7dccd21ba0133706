import type { KeyboardEvent } from "react";

/**
 * Keys of the week sheet (design.md): Enter and ↓ the same day of the next person, ↑ of the previous, Ctrl+Enter saves. Tab is
 * the browser's own, Esc the input's. Inputs carry their day as `data-day`; a day that is closed there is passed over.
 */
export function onWeekKey(event: KeyboardEvent<HTMLElement>): void {
  const target = event.target as HTMLElement;
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    target.closest("form")?.requestSubmit();
    return;
  }
  const { day } = target.dataset;
  if (!day || event.altKey || event.ctrlKey || event.metaKey) return;
  const step = { Enter: 1, ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  event.preventDefault();
  const column = [...event.currentTarget.querySelectorAll<HTMLInputElement>(`input[data-day="${day}"]`)];
  const next = column[column.indexOf(target as HTMLInputElement) + step];
  next?.focus();
  next?.select();
}
