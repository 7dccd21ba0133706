import { demoInstitutions } from "./accounts.ts";
import { demoId, institutionId } from "./ids.ts";
import type { DemoRows } from "./rows.ts";
import type { CentreStory } from "./story.ts";
import { municipalityId } from "./territory.ts";

export const specialistId = (centre: string, name: string): string => demoId("specialist", centre, name);
export const hostId = (centre: string, name: string): string => demoId("host", centre, name);
export const workPlaceId = (centre: string, name: string): string => demoId("work place", centre, name);
export const workKindId = (centre: string, name: string): string => demoId("work kind", centre, name);

/** The institutions themselves: every account's tenant. */
export const institutionRows: Partial<DemoRows> = {
  institution: demoInstitutions.map(({ slug, kind, name, shortName, address }) => ({
    id: institutionId(slug),
    kind,
    slug,
    name,
    shortName,
    address: `${address} (adres zmyślony)`,
  })),
  labourOffice: demoInstitutions.filter(({ kind }) => kind === "LABOUR_OFFICE").map(({ slug }) => ({ id: institutionId(slug) })),
};

/** A welfare centre with its units, specialists, hosts, places and kinds of work, and rates. */
export function centreRows(story: CentreStory): Partial<DemoRows> {
  const scope = { labourOfficeId: institutionId(story.office), welfareCentreId: institutionId(story.slug) };
  return {
    welfareCentre: [
      {
        id: scope.welfareCentreId,
        labourOfficeId: scope.labourOfficeId,
        municipalityId: municipalityId(story.municipality),
        kind: story.kind,
      },
    ],
    welfareCentreUnit: (story.units ?? []).map(({ kind, name }) => ({
      id: demoId("unit", story.slug, name),
      welfareCentreId: scope.welfareCentreId,
      kind,
      name,
    })),
    specialist: story.specialists.map(({ name, specialty }) => ({
      id: specialistId(story.slug, name),
      ...scope,
      displayName: name,
      specialty,
    })),
    hostEntity: unique(story.places.map(({ host }) => host)).map((name) => ({ id: hostId(story.slug, name), ...scope, name })),
    workPlace: story.places.map(({ name, host, capacity }, index) => ({
      id: workPlaceId(story.slug, name),
      ...scope,
      hostEntityId: hostId(story.slug, host),
      municipalityId: municipalityId(story.municipality),
      number: index + 1,
      name,
      capacity: capacity ?? null,
    })),
    workKind: unique(story.places.map(({ kind }) => kind)).map((name) => ({ id: workKindId(story.slug, name), ...scope, name })),
    hourlyRate: story.rates.map((rate) => ({ id: demoId("rate", story.slug, rate.validFrom), ...scope, workKindId: null, ...rate })),
  };
}

const unique = (names: readonly string[]) => [...new Set(names)];
