/** Whether the source does not state a field, so that it was invented for the demo; "*" means the whole paper. */
export const isInvented = (inventedFields: readonly string[], field: string): boolean =>
  inventedFields.includes("*") || inventedFields.includes(field);
