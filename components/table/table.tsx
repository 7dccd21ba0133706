import type { ComponentProps, ReactNode } from "react";
import { tableRoles } from "./roles.ts";

type TableProps = {
  /** Says what the table lists; hidden unless `showCaption`. */
  caption: ReactNode;
  showCaption?: boolean;
  /** dense: 34 px rows for long lists. */
  density?: "normal" | "dense";
  /** Rows become blocks below 880 px; false only for a table of two or three narrow columns. */
  stack?: boolean;
  /** The first and the last column stand flush with the rule of the section above. */
  flush?: boolean;
  className?: string;
  children: ReactNode;
};

/**
 * A ruled table of HeadCell, RowHead and Cell.
 * Put it inside a Section with `flush`; without, rows answer to the pointer.
 */
export function Table({ caption, showCaption, density = "normal", stack = true, flush, className = "", children }: TableProps) {
  return (
    <table
      {...tableRoles.table}
      data-table=""
      data-density={density}
      data-stack={stack ? "" : undefined}
      data-flush={flush ? "" : undefined}
      className={className}
    >
      <caption className={showCaption ? "pb-1.5 text-left text-small text-ink-soft" : "sr-only"}>{caption}</caption>
      {children}
    </table>
  );
}

export function TableHead({ children }: { children: ReactNode }) {
  return (
    <thead {...tableRoles.group}>
      <Row>{children}</Row>
    </thead>
  );
}

export function TableBody({ children }: { children: ReactNode }) {
  return <tbody {...tableRoles.group}>{children}</tbody>;
}

/** The total under a double rule. */
export function TableFoot({ children }: { children: ReactNode }) {
  return (
    <tfoot {...tableRoles.group}>
      <Row>{children}</Row>
    </tfoot>
  );
}

/** `open`: the row whose panel is shown under it; `panel`: that panel's row. */
export function Row({ kind, ...rest }: ComponentProps<"tr"> & { kind?: "open" | "panel" }) {
  return <tr {...tableRoles.row} data-row={kind} {...rest} />;
}

/** A tinted row over its group: "Dziś nie można: 3 osoby". */
export function GroupRow({ span, children }: { span: number; children: ReactNode }) {
  return (
    <tr {...tableRoles.row} data-row="group">
      <th {...tableRoles.rowHead} scope="rowgroup" colSpan={span}>
        {children}
      </th>
    </tr>
  );
}
