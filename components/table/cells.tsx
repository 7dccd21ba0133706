import type { ComponentProps } from "react";
import { tableRoles } from "./roles.ts";

type CellProps = ComponentProps<"td"> & {
  /** Numbers stand at the right, three to a line on a phone. */
  numeric?: boolean;
  /** The column's name, shown beside the value below 880 px. */
  label?: string;
  /** Nothing to say here: left out below 880 px. */
  blank?: boolean;
  /** Holds the row's checkbox; below 880 px it stands left of the row's first line. */
  select?: boolean;
};

/** The head of a column. */
export function HeadCell({ numeric, ...rest }: ComponentProps<"th"> & { numeric?: boolean }) {
  return <th {...tableRoles.columnHead} scope="col" data-numeric={numeric ? "" : undefined} {...rest} />;
}

/** The head of a row: the person, the month, the source. */
export function RowHead({ numeric, ...rest }: ComponentProps<"th"> & { numeric?: boolean }) {
  return <th {...tableRoles.rowHead} scope="row" data-numeric={numeric ? "" : undefined} {...rest} />;
}

/** A value. The one span inside keeps label and value two columns on a phone. */
export function Cell({ numeric, label, blank, select, children, ...rest }: CellProps) {
  return (
    <td
      {...tableRoles.cell}
      data-numeric={numeric ? "" : undefined}
      data-l={label}
      data-blank={blank ? "" : undefined}
      data-select={select ? "" : undefined}
      {...rest}
    >
      {label ? <span>{children}</span> : children}
    </td>
  );
}
