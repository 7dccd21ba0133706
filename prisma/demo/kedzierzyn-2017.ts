import { addDays, type DateRange, type IsoDate, monthOf } from "#lib/platform/calendar.ts";
import { CLUB, FORMS, GREENERY, HOME, MOPS, meetingsOfRound, SCHOOL } from "./kedzierzyn-centre.ts";
import { candidates3 } from "./kedzierzyn-round-3.ts";
import { peopleOf } from "./people.ts";
import { paiAgreementRows, programmeRows, workAgreementRows } from "./programmes.ts";
import { joinRows } from "./rows.ts";
import type { CandidateStory, EditionStory, PersonStory } from "./story.ts";
import { ALL_INVENTED, INDICATORS, MONITORING, mayor, OUTCOMES_OF_REGIME_A, starosta } from "./words.ts";

const OFFICE = "pup-kedzierzyn";
const CENTRE = "mops-kedzierzyn";
const NOTE = "Cały program 2017 jest zmyślony: potrzebny, by pokazać wcześniejsze udziały (R17). Źródło opisuje tylko rok 2018.";

const [klemens, norberta, telesfor, ursyn, wirginia, zenobiusz] = peopleOf(
  `Przeszłoroczny Klemens
   Ubiegła Norberta
   Zeszłoroczny Telesfor
   Poprzedni-Dawniejszy Ursyn
   Niegdysiejsza Wirginia
   Onegdajszy Zenobiusz`,
  { ...HOME, profileFrom: "2016-09-05" },
);
const { bonifacy, ireneusz, wanda, gwidon } = candidates3;

const signatories = [
  starosta("Powiat Kędzierzyńsko-Kozielski – Powiatowy Urząd Pracy", "Starosta Kędzierzyńsko-Kozielski"),
  mayor("Gmina Kędzierzyn-Koźle", "Prezydent Miasta Kędzierzyn-Koźle", "Dyrektor Miejskiego Ośrodka Pomocy Społecznej"),
];
const paper = {
  office: OFFICE,
  centre: CENTRE,
  signedOn: "2017-02-09",
  valid: { from: "2017-02-09", to: "2017-12-31" },
  headcount: 15,
  signatories,
  inventedFields: ALL_INVENTED,
};

type Round = {
  roundNo: 1 | 2 | 3;
  name: string;
  period: DateRange;
  meetings: DateRange;
  sentOn: IsoDate;
  issuedOn: IsoDate;
  decidedOn: IsoDate;
  people: readonly (PersonStory | undefined)[];
  moved?: Readonly<Record<IsoDate, IsoDate>>;
};

const ROUNDS: readonly Round[] = [
  {
    roundNo: 1,
    name: "Tura 1/2017, marzec–kwiecień (zmyślona)",
    period: { from: "2017-03-01", to: "2017-04-30" },
    meetings: { from: "2017-03-07", to: "2017-04-27" },
    sentOn: "2017-02-14",
    issuedOn: "2017-02-22",
    decidedOn: "2017-05-10",
    people: [bonifacy, ireneusz, wanda, klemens, norberta],
  },
  {
    roundNo: 2,
    name: "Tura 2/2017, maj–czerwiec (zmyślona)",
    period: { from: "2017-05-01", to: "2017-06-30" },
    meetings: { from: "2017-05-02", to: "2017-06-22" },
    sentOn: "2017-04-12",
    issuedOn: "2017-04-25",
    decidedOn: "2017-07-11",
    people: [bonifacy, ireneusz, gwidon, telesfor, ursyn],
    moved: { "2017-06-15": "2017-06-14" },
  },
  {
    roundNo: 3,
    name: "Tura 3/2017, wrzesień–październik (zmyślona)",
    period: { from: "2017-09-01", to: "2017-10-31" },
    meetings: { from: "2017-09-05", to: "2017-10-26" },
    sentOn: "2017-08-09",
    issuedOn: "2017-08-23",
    decidedOn: "2017-11-14",
    people: [bonifacy, klemens, norberta, wirginia, zenobiusz],
  },
];

/** Those who come back were referred again; those who do not got another outcome. */
function outcomeOf(person: PersonStory, round: Round): CandidateStory["outcome"] {
  const again = ROUNDS.some(({ roundNo, people }) => roundNo > round.roundNo && people.includes(person));
  return { kind: again ? "REPEAT_REFERRAL" : "REPROFILING", decidedOn: round.decidedOn };
}

const editionOf = (round: Round): EditionStory => ({
  key: `kedzierzyn-2017-${round.roundNo}`,
  programme: "kedzierzyn-2017",
  office: OFFICE,
  centre: MOPS,
  name: round.name,
  roundNo: round.roundNo,
  planned: { from: monthOf(round.period.from), to: monthOf(round.period.to) },
  period: round.period,
  capacity: 5,
  status: "REPORTED",
  settledMonths: { [monthOf(round.period.from)]: "REFUNDED", [monthOf(round.period.to)]: "REFUNDED" },
  sourceNote: NOTE,
  paiAgreement: "PAI/1/2017",
  workAgreement: "PSU/1/2017",
  groups: ["Grupa"],
  forms: FORMS.map((form) => ({ ...form, isInvented: true })),
  meetings: meetingsOfRound(round.meetings, round.moved),
  list: { number: `${round.roundNo}/2017`, sentOn: round.sentOn },
  candidates: round.people.flatMap((person, i): CandidateStory[] =>
    person
      ? [
          {
            person,
            nominatedOn: addDays(round.sentOn, -6),
            assistanceOn: addDays(round.sentOn, -6),
            verdict: { kind: "REFERRED", group: 0, places: [[GREENERY, SCHOOL, CLUB][i % 3] ?? GREENERY] },
            outcome: outcomeOf(person, round),
          },
        ]
      : [],
  ),
  referrals: { prefix: `PAI/2017/${round.roundNo}`, issuedOn: round.issuedOn },
  indicators: INDICATORS,
  report: { conclusions: "Wszyscy uczestnicy ukończyli turę. Wnioski są zmyślone.", effects: ["powrót do stałego rytmu tygodnia"] },
});

/** The invented programme of 2017: three small rounds with the earlier participations of candidates of 2018. */
export const kedzierzyn2017 = {
  editions: ROUNDS.map(editionOf),
  rows: joinRows([
    programmeRows({
      key: "kedzierzyn-2017",
      office: OFFICE,
      centres: [CENTRE],
      name: "Program Aktywizacja i Integracja 2017 (zmyślony)",
      years: { from: 2017, to: 2017 },
      targetGroup: ["osoby bezrobotne z profilem pomocy III", "korzystające ze świadczeń pomocy społecznej"],
      goals: ["aktywizacja zawodowa i integracja społeczna uczestników"],
      outcomesListed: OUTCOMES_OF_REGIME_A,
      sourceNote: NOTE,
      opinion: {
        number: "2/2017 (numer zmyślony)",
        givenOn: "2017-01-24",
        purpose: "aktywizacja zawodowa i integracja społeczna",
        criteria: "profil pomocy III, korzystanie ze świadczeń pomocy społecznej",
        expectedEffects: "powrót do aktywności zawodowej",
      },
    }),
    paiAgreementRows({
      ...paper,
      number: "PAI/1/2017",
      title: "Porozumienie o realizacji Programu Aktywizacja i Integracja w 2017 roku (zmyślone)",
      blocks: ["ACTIVATION", "INTEGRATION"],
      selectionCriteria: "Profil pomocy III, korzystanie ze świadczeń pomocy społecznej, brak prawa do zasiłku.",
      integrationActions: "Warsztaty, grupowe poradnictwo specjalistyczne, grupa wsparcia, razem 80 godz. w cyklu.",
      expectedEffects: "Wzrost aktywności społecznej i zawodowej uczestników.",
      fundingTerms: "Blok Aktywizacja: 60 % refunduje PUP, 40 % gmina. Blok Integracja: 100 % gmina.",
      monitoringTerms: MONITORING,
      funding: [
        {
          block: "ACTIVATION",
          kind: "LABOUR_FUND",
          name: "Fundusz Pracy, refundacja świadczeń",
          payer: "PUP",
          sharePercent: 60,
          isRefund: true,
        },
        {
          block: "ACTIVATION",
          kind: "MUNICIPAL_BUDGET",
          name: "Budżet gminy, świadczenia",
          payer: "Gmina Kędzierzyn-Koźle",
          sharePercent: 40,
        },
        {
          block: "INTEGRATION",
          kind: "MUNICIPAL_BUDGET",
          name: "Budżet gminy, zajęcia",
          payer: "Gmina Kędzierzyn-Koźle",
          sharePercent: 100,
        },
      ],
    }),
    workAgreementRows({ ...paper, kind: "AGREEMENT", number: "PSU/1/2017", refundSharePercent: 60 }),
  ]),
};
