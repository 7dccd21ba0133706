import type { ReactNode } from "react";
import { Link } from "#components/ui/link.tsx";

export type Figure = {
  /** The number, formatted. */
  value: string;
  /** What follows it smaller: "z 10", "zł". */
  unit?: string;
  /** What was counted; the words of the link. */
  label: string;
  /** One line of context, or a State. */
  context?: ReactNode;
  /** The very rows that were counted; left out for viewers without the right to names. */
  href?: string;
};

const cell = [
  "block h-full px-4 pt-3 pb-3.5 text-ink no-underline group-first:pl-0",
  "narrow:grid narrow:grid-cols-[124px_minmax(0,1fr)] narrow:items-baseline narrow:gap-x-4 narrow:px-0 narrow:pt-[9px] narrow:pb-2.5",
].join(" ");

/** The figures of a page as a ruled strip, every number a link to its rows; on a phone a list. */
export function FigureStrip({ figures }: { figures: readonly Figure[] }) {
  return (
    <ul className="mb-8 grid grid-cols-[repeat(auto-fit,minmax(176px,1fr))] overflow-clip border-t-2 border-b border-ink [overflow-clip-margin:8px] narrow:mb-6 narrow:grid-cols-1">
      {figures.map((figure) => (
        <li
          key={figure.label}
          className="group border-l border-line first:border-l-0 narrow:border-b narrow:border-l-0 narrow:last:border-b-0"
        >
          {figure.href ? (
            <Link href={figure.href} className={`${cell} hover:bg-accent-tint hover:text-ink`}>
              <FigureText figure={figure} />
            </Link>
          ) : (
            <div className={cell}>
              <FigureText figure={figure} />
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}

function FigureText({ figure }: { figure: Figure }) {
  const long = figure.value.length > 6 ? "narrow:text-h2" : "";
  const link = figure.href ? "text-accent underline underline-offset-[3px]" : "";
  return (
    <>
      <span className={`block text-figure font-semibold whitespace-nowrap narrow:row-span-2 narrow:leading-6 ${long}`}>
        {figure.value}
        {figure.unit ? <small className="text-lead font-normal text-ink-soft"> {figure.unit}</small> : null}
      </span>
      <span className={`block leading-5 narrow:col-start-2 ${link}`}>{figure.label}</span>
      {figure.context ? <span className="mt-1 block text-small text-ink-soft narrow:col-start-2">{figure.context}</span> : null}
    </>
  );
}
