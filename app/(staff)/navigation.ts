import type { Role } from "#prisma/generated/client/enums.ts";

type Entry = { readonly href: string; readonly label: string; readonly roles: readonly Role[] };

const staff: readonly Role[] = ["PUP_CLERK", "PUP_DIRECTOR", "OPS_SOCIAL_WORKER", "OPS_COORDINATOR", "OPS_DIRECTOR"];
const viewers: readonly Role[] = ["COUNTY_VIEWER", "TENANT_ADMIN"];
const narrow: readonly Role[] = ["HOST_SUPERVISOR", "PROVIDER_TRAINER"];

const main: readonly Entry[] = [
  { href: "/", label: "Do zrobienia", roles: [...staff, ...viewers, ...narrow] },
  { href: "/programy", label: "Programy", roles: [...staff, ...viewers, ...narrow] },
  { href: "/osoby", label: "Osoby", roles: staff },
  { href: "/porozumienia", label: "Porozumienia", roles: [...staff, ...viewers] },
  { href: "/powiat", label: "Powiat", roles: [...staff, "COUNTY_VIEWER"] },
  { href: "/administracja", label: "Administracja", roles: ["TENANT_ADMIN", "PUP_DIRECTOR", "OPS_DIRECTOR"] },
];

const edition: readonly Entry[] = [
  { href: "", label: "Przegląd", roles: [...staff, ...viewers, ...narrow] },
  { href: "/kandydaci", label: "Kandydaci", roles: staff },
  { href: "/uczestnicy", label: "Uczestnicy", roles: [...staff, ...narrow] },
  { href: "/harmonogram", label: "Harmonogram", roles: [...staff, "PROVIDER_TRAINER"] },
  { href: "/zajecia", label: "Zajęcia", roles: [...staff, "PROVIDER_TRAINER"] },
  { href: "/praca", label: "Prace", roles: [...staff, "HOST_SUPERVISOR"] },
  { href: "/godziny", label: "Godziny", roles: [...staff, "HOST_SUPERVISOR"] },
  { href: "/rozliczenia", label: "Rozliczenia", roles: staff },
  { href: "/podsumowanie", label: "Podsumowanie", roles: staff },
];

const visible = (entries: readonly Entry[], role: Role) => entries.filter(({ roles }) => roles.includes(role));

/** Main links of a role. Only convenience: every page asks for the permission itself. */
export const mainLinksOf = (role: Role) => visible(main, role).map(({ href, label }) => ({ href, label }));

/** Tabs of an edition for a role. */
export const editionTabsOf = (role: Role, editionId: string) =>
  visible(edition, role).map(({ href, label }) => ({ href: `/edycje/${editionId}${href}`, label }));

/** Whether the role may search for persons. */
export const searchesPersons = (role: Role): boolean => staff.includes(role);
