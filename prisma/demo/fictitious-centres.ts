import { peopleOf } from "./people.ts";
import type { CandidateStory, CentreStory, EditionStory, FormStory, MeetingStory } from "./story.ts";
import { timetable } from "./timetable.ts";
import { INDICATORS, MINIMUM_RATE_2014, MINIMUM_RATE_2018 } from "./words.ts";

const NOTE = "Gmina, ośrodek i cała edycja są zmyślone: pokazują powiat z kilkoma gminami.";

export const GORNA: CentreStory = {
  slug: "gops-zmyslona-gorna",
  office: "pup-kedzierzyn",
  municipality: "1603982",
  kind: "GOPS",
  specialists: [
    { name: "Teodor Wykładowy", specialty: "trener" },
    { name: "Olga Animatorska", specialty: "animator" },
  ],
  places: [
    { name: "Plac i przystanki", host: "Urząd Gminy Zmyślona Górna", kind: "prace porządkowe" },
    { name: "Remiza i świetlica", host: "Ochotnicza Straż Pożarna w Zmyślonej Górnej", kind: "drobne prace gospodarcze" },
  ],
  rates: [MINIMUM_RATE_2014, MINIMUM_RATE_2018],
};
/** Pays more than the minimum, so that the refund is seen to be reckoned from the minimum (R23). */
export const PRZYKLADOW: CentreStory = {
  slug: "gops-przykladow",
  office: "pup-kedzierzyn",
  municipality: "1603992",
  kind: "GOPS",
  specialists: [
    { name: "Wita Warsztatowa", specialty: "trener" },
    { name: "Leokadia Rozmówkowa", specialty: "psycholog" },
  ],
  places: [
    { name: "Park gminny", host: "Gminny Zakład Komunalny w Przykładowie", kind: "utrzymanie zieleni" },
    { name: "Biblioteka", host: "Gminna Biblioteka Publiczna w Przykładowie", kind: "pomoc przy pracach gospodarczych" },
  ],
  rates: [{ validFrom: "2018-01-01", amountGrosz: 900, source: "uchwała rady gminy (zmyślona)" }],
};

const FORMS: readonly FormStory[] = [
  { kind: "WORKSHOP", name: "warsztaty trenerskie", sessions: 9, minutes: 300, hourCostGrosz: 60_00, isInvented: true },
  { kind: "SUPPORT_GROUP", name: "grupa wsparcia", sessions: 9, minutes: 300, hourCostGrosz: 55_00, isInvented: true },
];
const alternating = (days: readonly string[], specialists: readonly [string, string], room: string): MeetingStory[] =>
  days.map((on, i) => ({ on, startsAt: "09:00", form: i % 2, specialist: specialists[i % 2 === 0 ? 0 : 1], groups: [0], room }));

const common = { programme: "gminy-zmyslone-2018", office: "pup-kedzierzyn", status: "ACTIVE", sourceNote: NOTE, forms: FORMS } as const;

const gornaPeople = peopleOf(
  `Papierowa Eulalia
   Kartonowy Alojzy
   Tekturowa Bronisława
   Szkicowy Damazy
   Konturowa Filomena
   Zarysowy Gerwazy
   Brudnopisowa Hiacynta
   Notatkowy Ildefons
   Marginesowa-Odręczna Jowita
   Kleksowy Kasjan
   Gumkowa Ludmiła`,
  { municipality: GORNA.municipality, town: "Zmyślona Górna", profileFrom: "2017-10-02" },
);

/** 16 April to 15 June 2018: five registers in arrears, one person moved away. */
export const gornaEdition: EditionStory = {
  ...common,
  key: "zmyslona-gorna-2018",
  centre: GORNA,
  name: "Zmyślona Górna, kwiecień–czerwiec",
  planned: { from: "2018-04", to: "2018-06" },
  period: { from: "2018-04-16", to: "2018-06-15" },
  capacity: 10,
  paiAgreement: "PAI/2/2018",
  workAgreement: "PSU/2/2018",
  groups: ["Grupa Zmyślona Górna"],
  meetings: alternating(
    timetable({ from: "2018-04-17", to: "2018-06-15" }, [1, 3], {
      "2018-05-01": "2018-04-30",
      "2018-05-03": "2018-05-02",
      "2018-05-31": "2018-05-30",
    }),
    ["Teodor Wykładowy", "Olga Animatorska"],
    "sala posiedzeń",
  ),
  list: { number: "1/2018", sentOn: "2018-03-21" },
  candidates: gornaPeople.map(
    (person, i): CandidateStory => ({
      person,
      nominatedOn: "2018-03-14",
      assistanceOn: "2018-03-15",
      ...(i % 2 === 0 && { contractOn: "2018-03-19" }),
      verdict:
        i < 10
          ? { kind: "REFERRED", group: 0, places: [GORNA.places[i % 2]?.name ?? ""] }
          : { kind: "RESERVE", order: 1, reason: "Brak wolnych miejsc." },
      ...(i === 9 && {
        end: { kind: "ENDED_EARLY", on: "2018-05-04", reason: "MOVED_AWAY", explanation: "Przeprowadzka do innej gminy." },
      }),
    }),
  ),
  referrals: { prefix: "PAI/2018/Z", issuedOn: "2018-04-05" },
  workEnteredTo: "2018-05-11",
  openRegisters: { "2018-05-08": "EMPTY", "2018-05-10": "EMPTY", "2018-05-15": "EMPTY", "2018-05-17": "EMPTY", "2018-05-22": "EMPTY" },
  indicators: INDICATORS,
};

const przykladowPeople = peopleOf(
  `Wzornikowa Melania
   Szablonikowy Nikodem
   Próbnicka Oktawia
   Testowy-Pomiarowy Pankracy
   Atrapicka Regina
   Makieciński Saturnin
   Modelikowa Tekla
   Wariantowy Urban
   Egzemplarzowa Wiwianna
   Przypadkowy Zefiryn
   Zastępcza Ksenia
   Nadliczbowy Bonawentur`,
  { municipality: PRZYKLADOW.municipality, town: "Przykładów", profileFrom: "2017-09-11" },
);

/** 3 April to 2 June 2018: ten of ten, every register in time. */
export const przykladowEdition: EditionStory = {
  ...common,
  key: "przykladow-2018",
  centre: PRZYKLADOW,
  name: "Przykładów, kwiecień–czerwiec",
  planned: { from: "2018-04", to: "2018-06" },
  period: { from: "2018-04-03", to: "2018-06-02" },
  capacity: 10,
  paiAgreement: "PAI/3/2018",
  workAgreement: "PSU/3/2018",
  groups: ["Grupa Przykładów"],
  meetings: alternating(
    timetable({ from: "2018-04-03", to: "2018-06-02" }, [1, 3], {
      "2018-05-01": "2018-05-02",
      "2018-05-03": "2018-05-04",
      "2018-05-31": "2018-05-30",
    }),
    ["Wita Warsztatowa", "Leokadia Rozmówkowa"],
    "sala biblioteki",
  ),
  list: { number: "1/2018", sentOn: "2018-03-07" },
  candidates: przykladowPeople.map(
    (person, i): CandidateStory => ({
      person,
      nominatedOn: "2018-03-01",
      assistanceOn: "2018-03-02",
      ...(i % 3 === 0 && { contractOn: "2018-03-05" }),
      verdict:
        i < 10
          ? { kind: "REFERRED", group: 0, places: [PRZYKLADOW.places[i % 2]?.name ?? ""] }
          : { kind: "RESERVE", order: i - 9, reason: "Brak wolnych miejsc." },
    }),
  ),
  referrals: { prefix: "PAI/2018/P", issuedOn: "2018-03-21" },
  workEnteredTo: "2018-05-23",
  openRegisters: { "2018-05-22": "ENTERED" },
  indicators: INDICATORS,
};
