import { redirect } from "next/navigation";
import { loadListByNumber } from "#lib/attendance/loaders/list.ts";

/** Goes to the list whose number was typed from paper ("?numer="). @returns what was typed and no list has; "" when nothing was */
export async function openList(editionId: string, numer: string | string[] | undefined): Promise<string> {
  const typed = typeof numer === "string" ? numer.slice(0, 20) : "";
  const { address } = typed ? await loadListByNumber({ editionId, typed }) : { address: null };
  if (address) redirect(address);
  return typed;
}
