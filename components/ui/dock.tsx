import type { ReactNode } from "react";

type DockProps = {
  /** The sum of the sheet, ready or with what is wrong. */
  sum: ReactNode;
  /** A SavedState. */
  saved?: ReactNode;
  /** The filled button of the step. */
  action: ReactNode;
};

/** The sticky foot of a long sheet: sum, saving state, the step's button. On a phone the saving state takes the line above. */
export function Dock({ sum, saved, action }: DockProps) {
  return (
    <div className="sticky bottom-0 z-3 -mt-px flex flex-wrap items-center gap-x-6 gap-y-2.5 border-t-2 border-ink bg-paper py-3 narrow:gap-x-4 narrow:gap-y-2 narrow:py-2.5 print:static">
      <div className="flex flex-wrap items-baseline gap-x-4 gap-y-0.5">{sum}</div>
      <div className="ml-auto narrow:order-first narrow:ml-0 narrow:w-full narrow:empty:hidden">{saved}</div>
      <div className="narrow:flex-1 narrow:[&>*]:w-full">{action}</div>
    </div>
  );
}
