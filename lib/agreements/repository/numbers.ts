import { refuse } from "#lib/platform/result.ts";

/**
 * Writes a paper or an annex under its number. Another may carry it already, one that the row policies hide perhaps: only the
 * database knows, so its answer becomes the field's.
 */
export async function underNumber<T>(write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    if ((error as { code?: unknown }).code !== "P2002") throw error;
    return refuse({ kind: "fields", fields: { number: "Ten numer już jest w użyciu. Wpisz inny." } });
  }
}
