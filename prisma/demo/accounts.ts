/** Password of every demo account. */
export const demoPassword = "Demo-2018!pai";

/** A position in an institution: the first half of an account's address, its role, and what it comes for. */
type Position<Name extends string> = { name: Name; role: DemoRole; label: string; does: string };

export type DemoRole =
  | "PUP_CLERK"
  | "PUP_DIRECTOR"
  | "COUNTY_VIEWER"
  | "OPS_SOCIAL_WORKER"
  | "OPS_COORDINATOR"
  | "OPS_DIRECTOR"
  | "PROVIDER_TRAINER"
  | "HOST_SUPERVISOR"
  | "TENANT_ADMIN";
type OfficeName = "urzednik" | "dyrektor" | "starosta" | "administrator";
type CentreName = "pracownik" | "koordynator" | "dyrektor" | "prowadzacy" | "organizator" | "administrator";

const OFFICE_POSITIONS: readonly Position<OfficeName>[] = [
  { name: "urzednik", role: "PUP_CLERK", label: "Urzędnik", does: "kieruje kandydatów" },
  { name: "dyrektor", role: "PUP_DIRECTOR", label: "Dyrektor", does: "powiat, zatwierdzanie" },
  { name: "starosta", role: "COUNTY_VIEWER", label: "Starosta", does: "liczby bez osób" },
  { name: "administrator", role: "TENANT_ADMIN", label: "Administrator", does: "konta i dziennik" },
];
const CENTRE_POSITIONS: readonly Position<CentreName>[] = [
  { name: "pracownik", role: "OPS_SOCIAL_WORKER", label: "Pracownik socjalny", does: "osoby, obecność" },
  { name: "koordynator", role: "OPS_COORDINATOR", label: "Koordynator", does: "plan, godziny, podsumowanie" },
  { name: "dyrektor", role: "OPS_DIRECTOR", label: "Dyrektor", does: "zatwierdzanie i podpis" },
  { name: "prowadzacy", role: "PROVIDER_TRAINER", label: "Prowadzący", does: "tylko swoje zajęcia" },
  { name: "organizator", role: "HOST_SUPERVISOR", label: "Organizator prac", does: "godziny swoich osób" },
  { name: "administrator", role: "TENANT_ADMIN", label: "Administrator", does: "konta i dziennik" },
];

type OfficeStaff = Readonly<Record<OfficeName, string>>;
type CentreStaff = Readonly<Record<CentreName, string>>;
export type DemoInstitution = { slug: string; name: string; shortName: string; address: string } & (
  | { kind: "LABOUR_OFFICE"; staff: OfficeStaff }
  | { kind: "WELFARE_CENTRE"; staff: CentreStaff }
);

const office = (slug: string, shortName: string, name: string, address: string, staff: OfficeStaff): DemoInstitution => ({
  kind: "LABOUR_OFFICE",
  slug,
  shortName,
  name,
  address,
  staff,
});
const centre = (slug: string, shortName: string, name: string, address: string, staff: CentreStaff): DemoInstitution => ({
  kind: "WELFARE_CENTRE",
  slug,
  shortName,
  name,
  address,
  staff,
});

/** Institutions of the demo with their fictitious staff. The sign-in page shows them under the headings of `demoPlaces`. */
export const demoInstitutions: readonly DemoInstitution[] = [
  office("pup-kedzierzyn", "PUP Kędzierzyn-Koźle", "Powiatowy Urząd Pracy w Kędzierzynie-Koźlu", "ul. Zmyślona 1, Kędzierzyn-Koźle", {
    urzednik: "Irena Urzędnicka",
    dyrektor: "Adam Dyrektorski",
    starosta: "Stefania Starościńska",
    administrator: "Alojzy Administracki",
  }),
  centre(
    "mops-kedzierzyn",
    "MOPS Kędzierzyn-Koźle",
    "Miejski Ośrodek Pomocy Społecznej w Kędzierzynie-Koźlu",
    "ul. Zmyślona 2, Kędzierzyn-Koźle",
    {
      pracownik: "Marta Socjalna",
      koordynator: "Ewa Koordynacka",
      dyrektor: "Barbara Kierownicka",
      prowadzacy: "Tymon Trenerski",
      organizator: "Feliks Opiekuński",
      administrator: "Aurelia Uprawniona",
    },
  ),
  centre(
    "gops-zmyslona-gorna",
    "GOPS Zmyślona Górna",
    "Gminny Ośrodek Pomocy Społecznej w Zmyślonej Górnej (zmyślony)",
    "Zmyślona Górna 3",
    {
      pracownik: "Zofia Terenowa-Dojazdowa",
      koordynator: "Kornel Planistyczny",
      dyrektor: "Dobrosława Naczelna",
      prowadzacy: "Teodor Wykładowy",
      organizator: "Stanisława Opiekunna",
      administrator: "Anastazy Hasłowy",
    },
  ),
  centre("gops-przykladow", "GOPS Przykładów", "Gminny Ośrodek Pomocy Społecznej w Przykładowie (zmyślony)", "Przykładów 4", {
    pracownik: "Felicja Środowiskowa",
    koordynator: "Kajetan Harmonogramski",
    dyrektor: "Domicela Gabinetowa",
    prowadzacy: "Wita Warsztatowa",
    organizator: "Oktawian Nadzorczy",
    administrator: "Alina Konfiguracka",
  }),
  office("pup-kalisz", "PUP Kalisz", "Powiatowy Urząd Pracy w Kaliszu", "ul. Zmyślona 5, Kalisz", {
    urzednik: "Ignacy Okienkowy",
    dyrektor: "Dionizja Pieczątkowa",
    starosta: "Sykstus Powiatowy",
    administrator: "Anatolia Systemowa",
  }),
  centre("mops-kalisz", "MOPS Kalisz", "Miejski Ośrodek Pomocy Społecznej w Kaliszu", "ul. Zmyślona 6, Kalisz", {
    pracownik: "Pelagia Wywiadowcza",
    koordynator: "Konstanty Dwugrupowy",
    dyrektor: "Dalia Decyzyjna",
    prowadzacy: "Wacława Doradcza",
    organizator: "Olgierd Brygadowy",
    administrator: "Ambroży Kontowy",
  }),
  office("pup-pultusk", "PUP Pułtusk", "Powiatowy Urząd Pracy w Pułtusku", "ul. Zmyślona 7, Pułtusk", {
    urzednik: "Idalia Rejestrowa",
    dyrektor: "Dezydery Podpisowy",
    starosta: "Sabina Zbiorcza",
    administrator: "Achilles Dziennikowy",
  }),
  centre("mops-pultusk", "MOPS Pułtusk", "Miejski Ośrodek Pomocy Społecznej w Pułtusku", "ul. Zmyślona 8, Pułtusk", {
    pracownik: "Petronela Pomocna",
    koordynator: "Klementyna Klubowa",
    dyrektor: "Donat Upoważniony",
    prowadzacy: "Walentyna Rozmowna",
    organizator: "Otylia Porządkowa",
    administrator: "Arkadiusz Serwerowy",
  }),
  office("pup-krzeszowice", "PUP Krzeszowice", "Powiatowy Urząd Pracy w Krzeszowicach", "ul. Zmyślona 9, Krzeszowice", {
    urzednik: "Izydor Filialny",
    dyrektor: "Dorota Wyjazdowa",
    starosta: "Seweryn Tabelkowy",
    administrator: "Adela Loginowa",
  }),
  centre("gops-jerzmanowice", "GOPS Jerzmanowice", "Gminny Ośrodek Pomocy Społecznej w Jerzmanowicach", "ul. Zmyślona 10, Jerzmanowice", {
    pracownik: "Prakseda Gminna",
    koordynator: "Krystyn Deklaracki",
    dyrektor: "Daria Bilansowa",
    prowadzacy: "Wawrzyniec Zawodowski",
    organizator: "Ofelia Sprzątalska",
    administrator: "Antonina Prawowita",
  }),
  office("pup-blonie", "PUP Błonie", "Powiatowy Urząd Pracy w Błoniu", "ul. Zmyślona 11, Błonie", {
    urzednik: "Iwona Kartoteczna",
    dyrektor: "Dominik Zatwierdzający",
    starosta: "Salomea Wykresowa",
    administrator: "Apolinary Dostępowy",
  }),
  centre("ops-kampinos", "OPS Kampinos", "Ośrodek Pomocy Społecznej w Kampinosie", "ul. Zmyślona 12, Kampinos", {
    pracownik: "Paulina Wytypowska",
    koordynator: "Ksawery Podsumowalski",
    dyrektor: "Dobromiła Spotkalska",
    prowadzacy: "Wiktoria Indywidualna",
    organizator: "Onufry Remontowy",
    administrator: "Angela Kluczowa",
  }),
];

/** One account of one person, as the sign-in page lists it. */
export type DemoAccount = { email: string; displayName: string; role: string; does: string };
type Membership = { email: string; displayName: string; role: DemoRole; slug: string };

const positionsOf = (institution: DemoInstitution) =>
  institution.kind === "LABOUR_OFFICE"
    ? OFFICE_POSITIONS.map((position) => ({ ...position, displayName: institution.staff[position.name] }))
    : CENTRE_POSITIONS.map((position) => ({ ...position, displayName: institution.staff[position.name] }));
const emailOf = (position: string, slug: string) => `${position}@${slug}.demo`;

/** A person with three roles in two institutions, who chooses after signing in for whom to act. */
export const demoSubstitute = {
  email: "zastepstwa@mops-kedzierzyn.demo",
  displayName: "Dorota Dwurolska-Zastępska",
  roles: [
    { role: "OPS_COORDINATOR", slug: "mops-kedzierzyn" },
    { role: "OPS_SOCIAL_WORKER", slug: "mops-kedzierzyn" },
    { role: "OPS_SOCIAL_WORKER", slug: "gops-zmyslona-gorna" },
  ],
} as const;

/** Every role of every account. */
export const demoMemberships: readonly Membership[] = [
  ...demoInstitutions.flatMap((institution) =>
    positionsOf(institution).map(({ name, displayName, role }) => ({
      email: emailOf(name, institution.slug),
      displayName,
      role,
      slug: institution.slug,
    })),
  ),
  ...demoSubstitute.roles.map(({ role, slug }) => ({ email: demoSubstitute.email, displayName: demoSubstitute.displayName, role, slug })),
];

/** Headings of the list at sign-in. */
const PLACES: readonly { place: string; note: string; slugs: readonly string[] }[] = [
  {
    place: "Kędzierzyn-Koźle, 2018",
    note: "Tura 1 zakończona, tura 2 w realizacji, do tury 3 trwa nabór",
    slugs: ["pup-kedzierzyn", "mops-kedzierzyn"],
  },
  {
    place: "Gminy zmyślone w tym samym powiecie, 2018",
    note: "Dwie edycje w realizacji: jedna w terminie, jedna opóźniona",
    slugs: ["gops-zmyslona-gorna", "gops-przykladow"],
  },
  { place: "Kalisz, 2017", note: "Edycja 11.07–10.09.2017, 20 osób, zakończona i podsumowana", slugs: ["pup-kalisz", "mops-kalisz"] },
  { place: "Pułtusk, 2016", note: "Druga edycja, porozumienie 1/2016, 9 osób, zakończona", slugs: ["pup-pultusk", "mops-pultusk"] },
  {
    place: "Krzeszowice i Jerzmanowice, 2015–2016",
    note: "Deklaracja na 10 osób i jej bilans",
    slugs: ["pup-krzeszowice", "gops-jerzmanowice"],
  },
  {
    place: "Błonie i Kampinos, 2016",
    note: "Maj–czerwiec, 10 osób, spotkanie podsumowujące 04.07.2016",
    slugs: ["pup-blonie", "ops-kampinos"],
  },
];

/** The demo accounts as the sign-in page lists them: place, institutions, accounts. */
export const demoAccounts = PLACES.map(({ place, note, slugs }) => ({
  place,
  note,
  institutions: demoInstitutions
    .filter(({ slug }) => slugs.includes(slug))
    .map((institution) => ({ name: institution.shortName, slug: institution.slug, accounts: accountsOf(institution) })),
}));

function accountsOf(institution: DemoInstitution): DemoAccount[] {
  const own = positionsOf(institution).map(({ name, displayName, label, does }) => ({
    email: emailOf(name, institution.slug),
    displayName,
    role: label,
    does,
  }));
  if (!demoSubstitute.email.endsWith(`@${institution.slug}.demo`)) return own;
  return [
    ...own,
    { email: demoSubstitute.email, displayName: demoSubstitute.displayName, role: "Zastępstwa", does: "kilka ról do wyboru" },
  ];
}
