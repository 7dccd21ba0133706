import type { IsoDate } from "#lib/platform/calendar.ts";
import { formatDate } from "#lib/platform/polish.ts";
import type { NominateInput } from "#lib/referrals/schema/candidates.ts";

/**
 * What stands against nominating somebody by hand or from a file, by field: days that have not come, and people of another
 * municipality than the centre's own (domain.md 4.3).
 */
export function nominationFaults(
  input: NominateInput,
  { municipality, today }: { municipality: { id: string; name: string }; today: IsoDate },
): Readonly<Record<string, string>> {
  const later = (["assistanceConfirmedOn", "contractSignedOn", "birthDate"] as const).filter((field) => (input[field] ?? "") > today);
  const dated = Object.fromEntries(later.map((field) => [field, `Data późniejsza niż dziś (${formatDate(today)}).`]));
  if (input.municipalityId === municipality.id || input.stayMunicipalityId === municipality.id) return dated;
  return { ...dated, municipalityId: `Gmina ośrodka: ${municipality.name}. Wpisz zamieszkanie albo pobyt w tej gminie.` };
}
