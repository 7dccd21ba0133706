import type { DateRange, IsoDate } from "#lib/platform/calendar.ts";
import type { CentreStory, FormStory, MeetingStory } from "./story.ts";
import { timetable } from "./timetable.ts";
import { MINIMUM_RATE_2014, MINIMUM_RATE_2018 } from "./words.ts";

/** MOPS Kędzierzyn-Koźle: names of specialists and places are fictitious, their kinds are those of the source. */
export const MOPS: CentreStory = {
  slug: "mops-kedzierzyn",
  office: "pup-kedzierzyn",
  municipality: "1603011",
  kind: "MOPS",
  specialists: [
    { name: "Tymon Trenerski", specialty: "trener" },
    { name: "Anatol Animacki", specialty: "animator" },
    { name: "Urszula Terapeucka", specialty: "terapeuta ds. uzależnień (profilaktyka uzależnień)" },
    { name: "Prokop Prawnicki", specialty: "prawnik (prawo rodzinne i prawo pracy)" },
    { name: "Pelagia Edukacka", specialty: "pielęgniarka środowiskowa (edukacja prozdrowotna)" },
    { name: "Przemysława Spokojna", specialty: "specjalista w zakresie przeciwdziałania przemocy (profilaktyka przemocy)" },
  ],
  places: [
    {
      name: "Parki i skwery, brygada zieleni",
      host: "Zieleń Miejska Zmyślona",
      kind: "prace porządkowe na terenach zielonych",
      capacity: 4,
    },
    {
      name: "Szkoła Podstawowa Przykładowa nr 0",
      host: "Szkoła Podstawowa Przykładowa nr 0",
      kind: "pomoc przy pracach gospodarczych",
      capacity: 5,
    },
    { name: "Świetlica przy ul. Zmyślonej", host: "Dom Kultury Wymyślony", kind: "prace porządkowe w budynku", capacity: 5 },
  ],
  rates: [MINIMUM_RATE_2014, MINIMUM_RATE_2018],
};

/** Eight, four and four meetings of five hours (source S2). The cost of an hour is made up; the editions' notes say so. */
export const FORMS: readonly FormStory[] = [
  { kind: "WORKSHOP", name: "warsztaty psychoedukacyjne z trenerem", sessions: 8, minutes: 300, hourCostGrosz: 65_00 },
  { kind: "GROUP_COUNSELLING", name: "grupowe poradnictwo specjalistyczne", sessions: 4, minutes: 300, hourCostGrosz: 65_00 },
  { kind: "SUPPORT_GROUP", name: "grupa wsparcia z animatorem", sessions: 4, minutes: 300, hourCostGrosz: 60_00 },
];

const WORKSHOP = 0;
const COUNSELLING = 1;
const SUPPORT = 2;
const TOPICS = [
  "poczucie własnej wartości",
  "własne możliwości i deficyty",
  "praca nad emocjami",
  "motywacja do działania",
  "wiara we własne siły",
  "wartości i postawy",
  "odpowiedzialność",
  "plan na dalsze miesiące",
];
const COUNSELLORS = ["Urszula Terapeucka", "Prokop Prawnicki", "Pelagia Edukacka", "Przemysława Spokojna"];

/** Sixteen meetings on Tuesdays and Thursdays: workshop, counselling, workshop, support group, and again. */
export function meetingsOfRound(period: DateRange, moved: Readonly<Record<IsoDate, IsoDate>> = {}): MeetingStory[] {
  return timetable(period, [1, 3], moved)
    .slice(0, 16)
    .map((on, i) => ({ on, startsAt: "09:00", groups: [0], room: "sala 12", ...kindOf(i) }));
}

function kindOf(i: number): Pick<MeetingStory, "form" | "specialist" | "topic"> {
  if (i % 4 === 1) return { form: COUNSELLING, specialist: COUNSELLORS[(i - 1) / 4] ?? "" };
  if (i % 4 === 3) return { form: SUPPORT, specialist: "Anatol Animacki" };
  return { form: WORKSHOP, specialist: "Tymon Trenerski", topic: TOPICS[Math.floor(i / 2)] };
}

export const HOME = { municipality: "1603011", town: "Kędzierzyn-Koźle" };
export const COST_NOTE = "Koszt godziny zajęć jest zmyślony.";
export const [GREENERY, SCHOOL, CLUB] = MOPS.places.map(({ name }) => name) as [string, string, string];
