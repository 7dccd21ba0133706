/** Password of every demo account. */
export const DEMO_PASSWORD = "Demo-2018!pai";

type OfficeStaff = { urzednik: string; dyrektor: string; starosta: string; administrator: string };
type CentreStaff = {
  pracownik: string;
  koordynator: string;
  dyrektor: string;
  prowadzacy: string;
  organizator: string;
  administrator: string;
};

/** Role of an account by the first half of its address and the kind of institution. */
const OFFICE_ROLES = {
  urzednik: { role: "PUP_CLERK", label: "urzędnik PUP" },
  dyrektor: { role: "PUP_DIRECTOR", label: "dyrektor PUP" },
  starosta: { role: "COUNTY_VIEWER", label: "starosta" },
  administrator: { role: "TENANT_ADMIN", label: "administrator" },
} as const;
const CENTRE_ROLES = {
  pracownik: { role: "OPS_SOCIAL_WORKER", label: "pracownik socjalny" },
  koordynator: { role: "OPS_COORDINATOR", label: "koordynator" },
  dyrektor: { role: "OPS_DIRECTOR", label: "dyrektor ośrodka" },
  prowadzacy: { role: "PROVIDER_TRAINER", label: "prowadzący zajęcia" },
  organizator: { role: "HOST_SUPERVISOR", label: "organizator prac" },
  administrator: { role: "TENANT_ADMIN", label: "administrator" },
} as const;

export type DemoRole = (typeof OFFICE_ROLES)[keyof OfficeStaff]["role"] | (typeof CENTRE_ROLES)[keyof CentreStaff]["role"];
export type DemoInstitution = { slug: string; name: string; shortName: string; address: string } & (
  | { kind: "LABOUR_OFFICE"; staff: OfficeStaff }
  | { kind: "WELFARE_CENTRE"; staff: CentreStaff }
);
export type DemoAccount = { email: string; displayName: string; role: DemoRole; roleLabel: string; institution: string; slug: string };

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
      organizator: "Sołtysława Opiekunna",
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

const emailOf = (position: string, slug: string) => `${position}@${slug}.demo`;
const rolesOf = (institution: DemoInstitution) =>
  institution.kind === "LABOUR_OFFICE" ? positionsOf(institution.staff, OFFICE_ROLES) : positionsOf(institution.staff, CENTRE_ROLES);

function positionsOf<Position extends string>(
  staff: Readonly<Record<Position, string>>,
  roles: Readonly<Record<Position, { role: DemoRole; label: string }>>,
) {
  return (Object.keys(roles) as Position[]).map((position) => ({ position, displayName: staff[position], ...roles[position] }));
}

/** One account for every position of every institution, in the order of the sign-in page. */
export const demoAccounts: readonly DemoAccount[] = demoInstitutions.flatMap((institution) =>
  rolesOf(institution).map(({ position, displayName, role, label }) => ({
    email: emailOf(position, institution.slug),
    displayName,
    role,
    roleLabel: label,
    institution: institution.shortName,
    slug: institution.slug,
  })),
);

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

/** Headings of the list of accounts at sign-in. */
export const demoPlaces: readonly { title: string; about: string; slugs: readonly string[] }[] = [
  {
    title: "Kędzierzyn-Koźle, 2018",
    about: "Tura 1 zakończona, tura 2 w realizacji, do tury 3 trwa nabór",
    slugs: ["pup-kedzierzyn", "mops-kedzierzyn"],
  },
  {
    title: "Gminy zmyślone w tym samym powiecie, 2018",
    about: "Dwie edycje w realizacji: jedna w terminie, jedna opóźniona",
    slugs: ["gops-zmyslona-gorna", "gops-przykladow"],
  },
  { title: "Kalisz, 2017", about: "Edycja 11.07–10.09.2017, 20 osób, zakończona i podsumowana", slugs: ["pup-kalisz", "mops-kalisz"] },
  { title: "Pułtusk, 2016", about: "Druga edycja, porozumienie 1/2016, 9 osób, zakończona", slugs: ["pup-pultusk", "mops-pultusk"] },
  {
    title: "Krzeszowice i Jerzmanowice, 2015–2016",
    about: "Deklaracja na 10 osób i jej bilans",
    slugs: ["pup-krzeszowice", "gops-jerzmanowice"],
  },
  {
    title: "Błonie i Kampinos, 2016",
    about: "Maj–czerwiec, 10 osób, spotkanie podsumowujące 04.07.2016",
    slugs: ["pup-blonie", "ops-kampinos"],
  },
];
