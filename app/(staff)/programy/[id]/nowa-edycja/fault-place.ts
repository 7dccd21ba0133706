const FIELDS: Readonly<Record<string, string>> = {
  name: "nazwa",
  roundNo: "numer tury",
  plannedFrom: "pierwszy miesiąc",
  plannedTo: "ostatni miesiąc",
};

/**
 * Where a fault of the rounds' form is: "Tura 2, ostatni miesiąc" or the centre whose limit it is. Rounds are counted as on the
 * screen. @param path of the field, as "rounds.1.plannedTo" @param centres names in the form's order @returns null for the form itself
 */
export function faultPlace(path: string, centres: readonly string[]): string | null {
  const [list, at, field] = path.split(".");
  if (list === "centres") return (at && centres[Number(at)]) || null;
  const name = FIELDS[field ?? ""];
  return list === "rounds" && name ? `Tura ${Number(at) + 1}, ${name}` : null;
}
