import { parameter } from "#lib/law/parameters.ts";
import { regimeOn } from "#lib/law/regimes.ts";
import type { Verdict } from "#lib/law/verdict.ts";
import { contractOn, profileOn } from "#lib/people/rules/knowledge.ts";
import { type DateRange, type IsoDate, monthsAndDays, sumMonthsAndDays } from "#lib/platform/calendar.ts";
import { formatDate, formatMonthsAndDays, formatRange } from "#lib/platform/polish.ts";
import type { loadCandidates } from "#lib/referrals/loaders/candidates.ts";
import { mayRefer } from "#lib/referrals/policy.ts";
import type { GroupChoice, WorkPlaceChoice } from "#lib/referrals/repository/places.ts";
import type { CandidateState } from "#lib/referrals/rules/state.ts";
import { type NoticeView, noticeView } from "./notice-view.ts";
import { nextOfOthers, type RowStep, rowSteps } from "./row-steps.ts";
import { type Warning, type Why, warningsOf, whyNot } from "./verdict-view.ts";

export type OfficeData = Extract<Awaited<ReturnType<typeof loadCandidates>>, { side: "PUP" }>;
type Row = OfficeData["rows"][number];

export type Fact = { text: string; sub?: string; tone?: "bad" | "gap" };
/** What the labour office's own form starts from. */
export type RegisterForm = {
  version: number;
  registeredOn: string;
  statusLostOn: string;
  benefitUntil: string;
  otherHelpForm: string;
  otherHelpUntil: string;
};

/** One line of the clerk's list, printed: nothing else of the person goes to the browser. */
export type OfficeRow = {
  id: string;
  version: number;
  personId: string;
  ordinal: number;
  name: string;
  identity: string;
  municipality: string;
  centreId: string;
  phone: string | null;
  facts: { profile: Fact | null; assistance: Fact; benefit: Fact; contract: Fact; months: Fact };
  state: CandidateState;
  reserveOrder: number | null;
  /** no, missing, yes, reserve while undecided; done afterwards */
  section: "no" | "missing" | "yes" | "reserve" | "done";
  note: string | null;
  why: Why | null;
  warnings: Warning[];
  mayRefer: boolean;
  mayVerify: boolean;
  groupId: string;
  workPlaceId: string;
  register: RegisterForm;
  steps: RowStep[];
  next: string | null;
  /** the referral that can be corrected */
  referral: { id: string; version: number; startsOn: string; groupId: string; workPlaceId: string } | null;
  /** what the centre reported of it */
  notice: NoticeView | null;
};

/** What the clerk's page is given. */
export type OfficeListProps = {
  editionId: string;
  title: string;
  lists: string;
  today: IsoDate;
  isOpen: boolean;
  /** the clerk takes the steps, the director only exceptions */
  mayDecide: boolean;
  period: DateRange | null;
  /** period of a referral of today */
  asked: DateRange | null;
  /** a place has become free and somebody waits for it */
  freed: boolean;
  startsOn: IsoDate;
  places: { limit: number; taken: number };
  groups: readonly GroupChoice[];
  workPlaces: readonly WorkPlaceChoice[];
  rows: readonly OfficeRow[];
};

export const officeRows = (data: OfficeData): OfficeRow[] => data.rows.map((row) => rowOf(row, data));

function rowOf(row: Row, data: OfficeData): OfficeRow {
  const { candidate, state, verdicts, group, mayVerify } = row;
  const { facts, register } = candidate;
  const centre = data.centres.find(({ id }) => id === candidate.centreId)?.shortName ?? "";
  const subject = { candidate, verdicts, centre };
  const steps = rowSteps(candidate, state, data);
  const { referral } = candidate;
  return {
    id: candidate.nominationId,
    version: candidate.version,
    personId: candidate.personId,
    ordinal: candidate.ordinal,
    name: `${candidate.surname} ${candidate.givenNames}`,
    identity: candidate.maskedPesel ? `PESEL ${candidate.maskedPesel}` : "bez numeru PESEL",
    municipality: facts.stay?.name ?? facts.residence?.name ?? "brak gminy",
    centreId: candidate.centreId,
    phone: candidate.phone,
    facts: printedFacts(row, data.today),
    state,
    reserveOrder: data.reserve.get(candidate.nominationId) ?? null,
    section: state === "RESERVE" ? "reserve" : (group ?? "done"),
    note: noteOf(row, centre),
    why: group && whyNot(subject, group, data.period?.from ?? null),
    warnings: warningsOf(subject),
    mayRefer: group !== null && isOpenTo(data, verdicts),
    mayVerify,
    groupId: row.groupId,
    workPlaceId: row.workPlaceId,
    register: {
      version: register?.version ?? 0,
      registeredOn: register?.registeredOn ?? "",
      statusLostOn: register?.statusLostOn ?? "",
      benefitUntil: register?.benefitUntil ?? "",
      otherHelpForm: register?.otherHelpForm ?? "",
      otherHelpUntil: register?.otherHelpUntil ?? "",
    },
    steps,
    next: nextOfOthers(steps),
    referral: referral && {
      ...{ id: referral.id, version: referral.version, startsOn: referral.startsOn },
      ...{ groupId: referral.groupId, workPlaceId: referral.workPlaceId },
    },
    notice: referral?.notice ? noticeView(referral.notice) : null,
  };
}

const isOpenTo = ({ role }: OfficeData, verdicts: readonly Verdict[]) =>
  !verdicts.some(({ severity }) => severity === "blocked") && mayRefer(role, verdicts);

function printedFacts({ candidate: { facts, register }, verdicts }: Row, today: IsoDate): OfficeRow["facts"] {
  const broken = (prefix: string) => verdicts.find(({ code, severity }) => code.startsWith(prefix) && severity !== "warning");
  const tone = (prefix: string) => {
    const verdict = broken(prefix);
    return verdict ? { tone: verdict.missing ? ("gap" as const) : ("bad" as const) } : {};
  };
  const profile = profileOn(facts.profiles, today);
  const contract = contractOn(facts.contracts, today);
  const spent = sumMonthsAndDays(facts.participations.map(({ from, to }) => monthsAndDays(from, to)));
  const limit = parameter("maxTotalMonths", today);
  return {
    profile:
      regimeOn(today) === "A"
        ? { ...(profile ? { text: profile.profile, sub: `od ${formatDate(profile.setOn)}` } : { text: "brak" }), ...tone("R1_PROFILE") }
        : null,
    benefit: { ...benefitFact(register, today), ...tone("R6") },
    assistance: { text: facts.assistanceConfirmedOn ? formatDate(facts.assistanceConfirmedOn) : "brak", ...tone("R5_ASSISTANCE") },
    contract: contract
      ? { text: formatDate(contract.signedOn), ...(contract.basis === "PUP_REFERRAL_50_2" ? { sub: "art. 50 ust. 2 pkt 2" } : {}) }
      : { text: "nie ma" },
    months: {
      text: spent.days === 0 ? `${spent.months} z ${limit} mies.` : `${formatMonthsAndDays(spent)} z ${limit} mies.`,
      ...tone("R17"),
    },
  };
}

function benefitFact(register: Row["candidate"]["register"], today: IsoDate): Fact {
  if (!register?.checkedOn) return { text: "brak" };
  const { benefitUntil } = register;
  return benefitUntil && benefitUntil >= today ? { text: "ma", sub: `do ${formatDate(benefitUntil)}` } : { text: "nie ma" };
}

/** What stands under the result: who has the move, the referral's number, or why it was decided so. */
function noteOf({ candidate: { referral, verification, list }, verdicts, group }: Row, centre: string): string | null {
  if (referral) {
    const end = referral.statusReason ? ` ${referral.statusReason}` : "";
    return `nr ${referral.number}, ${formatRange({ from: referral.startsOn, to: referral.endsOn })}.${end}`;
  }
  if (verification?.decision === "RETURNED" && verification.answerBy)
    return `${verification.reason} Odpowiedź ośrodka do ${formatDate(verification.answerBy)}.`;
  if (verification?.reason) return verification.reason;
  if (group === "missing" && list && verdicts.some(({ filledBy }) => filledBy === "OPS"))
    return `${centre} uzupełnia od ${formatDate(list.sentOn)}`;
  return null;
}
