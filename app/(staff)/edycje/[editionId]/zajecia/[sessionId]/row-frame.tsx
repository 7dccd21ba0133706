import type { ReactNode } from "react";
import { AnswerSegments } from "./answer-segments.tsx";
import type { Line } from "./sheet.ts";

// The phone's layout first; `tablet` and `desktop` are also paper, whose columns the last line narrows.
const grid = [
  "grid grid-cols-[minmax(0,1fr)] gap-2 tablet:grid-cols-[28px_minmax(138px,1fr)_470px_144px] tablet:gap-x-4 tablet:gap-y-0",
  "desktop:grid-cols-[28px_220px_470px_144px_minmax(180px,1fr)]",
  "print:grid-cols-[7mm_54mm_28mm_27mm_minmax(0,1fr)]! print:gap-x-[3mm]!",
  // Of several lists side by side each row is stacked beside its number.
  "in-data-compact:desktop:grid-cols-[28px_minmax(0,1fr)]! in-data-compact:desktop:gap-y-2!",
  "in-data-compact:desktop:*:col-start-2! in-data-compact:desktop:*:first:col-start-1!",
].join(" ");
const line = [
  "-mx-gutter scroll-my-24 border-b border-l-4 border-line border-l-transparent pt-3 pr-gutter pb-3.5 pl-[calc(var(--spacing-gutter)-4px)]",
  "focus-within:border-l-ink focus-within:bg-mark-soft tablet:mr-0 tablet:-ml-1 tablet:px-2 tablet:py-1.5",
  "print:break-inside-avoid print:border-l-0! print:px-0! print:py-[1.5mm]!",
].join(" ");
/** A line under the answers: note on a tablet, error, consequence. */
export const underAnswers = "tablet:col-start-2 tablet:-col-end-1";

/** The names of the columns, for the eye; each control names itself. */
export function RegisterHead() {
  return (
    <div
      aria-hidden="true"
      className={`border-b border-ink px-2 pt-1 pb-1.5 text-small font-semibold text-ink-soft narrow:hidden in-data-compact:desktop:hidden! ${grid}`}
    >
      <span className="text-right">Lp.</span>
      <span>Nazwisko i imiona</span>
      <span>Obecność</span>
      <span className="pl-[9px]">Czas</span>
      <span data-print="no" className="folded:hidden">
        Uwaga
      </span>
    </div>
  );
}

/** A person's row: a fieldset named by the person, the name once more for the eye. */
export function RowFrame({
  number,
  name,
  bad,
  off,
  children,
}: {
  number: number;
  name: string;
  bad?: boolean;
  off?: boolean;
  children: ReactNode;
}) {
  return (
    <li data-row={number} className={`${line} ${bad ? "border-l-unx-mark" : ""}`}>
      <fieldset className="min-w-0">
        <legend className="sr-only">
          {name}, nr {number}
        </legend>
        <div className={`items-center ${grid}`}>
          <span aria-hidden="true" className="text-right text-ink-soft narrow:hidden">
            {number}.
          </span>
          <span aria-hidden="true" className={`font-semibold narrow:text-lead ${off ? "text-ink-soft" : ""}`}>
            <span className="font-normal text-ink-soft tablet:hidden">{number}. </span>
            {name}
          </span>
          {children}
        </div>
      </fieldset>
    </li>
  );
}

/** A person whose participation ended before the day: shown, locked, with the reason. */
export function LockedRow({ line: { participationId, number, name, locked } }: { line: Line }) {
  return (
    <RowFrame number={number} name={name} off>
      <AnswerSegments name={`locked-${participationId}`} value={locked?.status ?? ""} disabled />
      <p className="narrow:hidden" />
      <p className={`text-small text-ink-soft ${underAnswers} desktop:col-auto`}>{locked?.reason}</p>
    </RowFrame>
  );
}
