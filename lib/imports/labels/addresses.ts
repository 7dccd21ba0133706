/** Where a list is read from a file, and where one such list is worked on. */
export const importAddress = (editionId: string, batchId?: string): string =>
  ["/edycje", editionId, "kandydaci", "import", ...(batchId ? [batchId] : [])].join("/");
