/**
 * The roles a table's parts have by themselves, written out: below 880 px its rows are `display: block` or `grid`,
 * and browsers then drop the implied roles, so that a screen reader would meet loose text instead of a table.
 */
export const tableRoles = {
  table: { role: "table" },
  group: { role: "rowgroup" },
  row: { role: "row" },
  columnHead: { role: "columnheader" },
  rowHead: { role: "rowheader" },
  cell: { role: "cell" },
} as const;
