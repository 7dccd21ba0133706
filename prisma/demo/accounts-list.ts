import type { Role } from "../generated/client/enums.ts";

/** The demo accounts as the sign-in page lists them; the seed makes exactly these. Address: `ROLE@SLUG.demo`. */
export const demoPassword = "Demo-2018!pai";

export type DemoAccount = { readonly email: string; readonly role: string; readonly does: string };

type Kind = { readonly name: string; readonly memberOf: Role; readonly label: string; readonly does: string };

export const labourOfficeKinds: readonly Kind[] = [
  { name: "urzednik", memberOf: "PUP_CLERK", label: "Urzędnik", does: "kieruje kandydatów" },
  { name: "dyrektor", memberOf: "PUP_DIRECTOR", label: "Dyrektor", does: "powiat, zatwierdzanie" },
  { name: "starosta", memberOf: "COUNTY_VIEWER", label: "Starosta", does: "liczby bez osób" },
  { name: "administrator", memberOf: "TENANT_ADMIN", label: "Administrator", does: "konta i dziennik" },
];

export const centreKinds: readonly Kind[] = [
  { name: "pracownik", memberOf: "OPS_SOCIAL_WORKER", label: "Pracownik socjalny", does: "osoby, obecność" },
  { name: "koordynator", memberOf: "OPS_COORDINATOR", label: "Koordynator", does: "plan, godziny, podsumowanie" },
  { name: "dyrektor", memberOf: "OPS_DIRECTOR", label: "Dyrektor", does: "zatwierdzanie i podpis" },
  { name: "prowadzacy", memberOf: "PROVIDER_TRAINER", label: "Prowadzący", does: "tylko swoje zajęcia" },
  { name: "organizator", memberOf: "HOST_SUPERVISOR", label: "Organizator prac", does: "godziny swoich osób" },
  { name: "administrator", memberOf: "TENANT_ADMIN", label: "Administrator", does: "konta i dziennik" },
];

const institution = (name: string, slug: string, kinds: readonly Kind[]) => ({
  name,
  slug,
  accounts: kinds.map(({ name: account, label, does }): DemoAccount => ({ email: `${account}@${slug}.demo`, role: label, does })),
});

export const demoAccounts = [
  {
    place: "Kędzierzyn-Koźle, 2018",
    note: "Tura 1 zakończona, tura 2 w realizacji, do tury 3 trwa nabór",
    institutions: [
      institution("PUP Kędzierzyn-Koźle", "pup-kedzierzyn", labourOfficeKinds),
      institution("MOPS Kędzierzyn-Koźle", "mops-kedzierzyn", centreKinds),
    ],
  },
  {
    place: "Kalisz, 2017",
    note: "Edycja 11.07–10.09.2017, 20 osób, zakończona i podsumowana",
    institutions: [institution("PUP Kalisz", "pup-kalisz", labourOfficeKinds), institution("MOPS Kalisz", "mops-kalisz", centreKinds)],
  },
  {
    place: "Pułtusk, 2016",
    note: "Druga edycja, porozumienie 1/2016, 9 osób, zakończona",
    institutions: [institution("PUP Pułtusk", "pup-pultusk", labourOfficeKinds), institution("MOPS Pułtusk", "mops-pultusk", centreKinds)],
  },
  {
    place: "Krzeszowice i Jerzmanowice, 2015–2016",
    note: "Deklaracja na 10 osób i jej bilans",
    institutions: [
      institution("PUP Krzeszowice", "pup-krzeszowice", labourOfficeKinds),
      institution("GOPS Jerzmanowice", "gops-jerzmanowice", centreKinds),
    ],
  },
  {
    place: "Błonie i Kampinos, 2016",
    note: "Maj–czerwiec, 10 osób, spotkanie podsumowujące 04.07.2016",
    institutions: [institution("PUP Błonie", "pup-blonie", labourOfficeKinds), institution("OPS Kampinos", "ops-kampinos", centreKinds)],
  },
] as const;
