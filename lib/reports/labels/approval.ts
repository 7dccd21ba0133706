import { formatMinutes } from "#lib/platform/minutes.ts";
import { formatGrosze } from "#lib/platform/money.ts";
import { count } from "#lib/platform/polish.ts";
import type { ApprovedFigure, Difference } from "#lib/reports/rules/approval.ts";

const people = (n: number) => count(n, "osoba");
const figure: Readonly<Record<ApprovedFigure, { readonly label: string; readonly print: (value: number) => string }>> = {
  takenUp: { label: "Podjęto udział", print: people },
  completed: { label: "Ukończono", print: people },
  interrupted: { label: "Przerwano", print: people },
  endedEarly: { label: "Zakończono wcześniej", print: people },
  outcomes: { label: "Ustalone rezultaty", print: people },
  workMinutes: { label: "Godziny prac", print: formatMinutes },
  sessionMinutes: { label: "Godziny zajęć", print: formatMinutes },
  costGrosz: { label: "Koszt, wyliczony", print: formatGrosze },
  refundGrosz: { label: "Refundacja, wyliczona", print: formatGrosze },
};

/** "Godziny prac: zatwierdzono 686 godz., teraz 684 godz." */
export function differenceText({ figure: name, approved, now }: Difference): string {
  const { label, print } = figure[name];
  return `${label}: zatwierdzono ${print(approved)}, teraz ${print(now)}.`.replace("..", ".");
}

/** The question before the step (words.md 3.2); a round without a number is asked about without one. */
export const approvalQuestion = (title: string): string =>
  `Zatwierdzić: ${title.charAt(0).toLowerCase()}${title.slice(1)}? Późniejsze zmiany będą widoczne jako różnice.`;
