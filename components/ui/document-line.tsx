import type { ReactNode } from "react";

type DocumentLineProps = {
  name: ReactNode;
  /** Pages, version, who numbers it. */
  detail?: ReactNode;
  /** Small outlined buttons: "Podgląd", "Pobierz PDF". */
  actions?: ReactNode;
};

/** A document to look at or take away: a sketch of the sheet, its name, its facts, its buttons. */
export function DocumentLine({ name, detail, actions }: DocumentLineProps) {
  return (
    <div className="grid grid-cols-[64px_minmax(0,1fr)_auto] items-center gap-x-[18px] gap-y-2 border border-line-strong px-4 py-3 narrow:grid-cols-[minmax(0,1fr)]">
      <svg viewBox="0 0 60 84" aria-hidden="true" className="h-[84px] w-15 border border-line-strong narrow:hidden">
        <path d="M8 9h20M36 9h16" strokeWidth="1.6" className="stroke-ink-soft" />
        <path d="M8 20h34" strokeWidth="3.4" className="stroke-ink" />
        <path
          d="M8 28h44M8 33h44M8 38h30M8 46h44M8 51h44M8 56h44M8 61h44M8 66h22M8 76h16M36 76h16"
          strokeWidth="1.3"
          className="stroke-line-strong"
        />
      </svg>
      <div>
        <b>{name}</b>
        {detail ? <span className="block text-small text-ink-soft">{detail}</span> : null}
      </div>
      {actions ? <div className="flex flex-wrap gap-2">{actions}</div> : null}
    </div>
  );
}
