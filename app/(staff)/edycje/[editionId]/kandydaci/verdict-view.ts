import { message, shortMessage } from "#lib/law/messages.ts";
import { regimeOn } from "#lib/law/regimes.ts";
import { gravestFirst, type Verdict } from "#lib/law/verdict.ts";
import type { IsoDate } from "#lib/platform/calendar.ts";
import { formatDate, hardSpaces } from "#lib/platform/polish.ts";
import { conditionMet, conditionRule } from "#lib/referrals/labels.ts";
import type { Candidate } from "#lib/referrals/repository/candidates.ts";
import { possibleFrom } from "#lib/referrals/rules/eligibility.ts";

/** A broken rule as the panel "Dlaczego nie?" prints it. */
export type Reason = { code: string; rule: string; fact: string; source: string; remedy: string; provision: string };
/** Why somebody cannot be referred today, and which conditions are met. */
export type Why = { tone: "refused" | "missing"; verdict: string; from: string | null; reasons: Reason[]; met: string[] };
/** A warning that asks for a reason. */
export type Warning = { code: string; short: string; why: string; fix: string; isException: boolean };

type Subject = { candidate: Candidate; verdicts: readonly Verdict[]; centre: string };

const stops = (verdict: Verdict) => verdict.severity === "blocked" || verdict.severity === "overridable";

/** The panel of a candidate, or null when nothing stops the referral. `startsOn`: first day of the edition. */
export function whyNot(subject: Subject, group: "no" | "missing" | "yes", startsOn: IsoDate | null): Why | null {
  const { verdicts } = subject;
  const stopping = verdicts.filter(stops);
  if (stopping.length === 0) return null;
  const from = possibleFrom(verdicts);
  const inTime = from && startsOn ? (from <= startsOn ? ", przed początkiem edycji" : ", po początku edycji") : "";
  const fills = [
    ...new Set(stopping.filter(({ missing }) => missing).map(({ filledBy }) => (filledBy === "OPS" ? subject.centre : "urząd pracy"))),
  ];
  return {
    tone: group === "missing" ? "missing" : "refused",
    verdict: group === "missing" ? `Brakuje danych. Uzupełnia: ${fills.join(", ")}.` : "Dziś nie można skierować.",
    from: from ? `Będzie można od ${formatDate(from)}${inTime}.` : null,
    // The one that lasts longest first: what has no end, then the latest.
    reasons: gravestFirst(stopping)
      .toSorted((a, b) => (b.possibleFrom ?? "9999").localeCompare(a.possibleFrom ?? "9999"))
      .map((verdict) => reasonOf(verdict, subject)),
    met: metBy(verdicts),
  };
}

function reasonOf(verdict: Verdict, { candidate, centre }: Subject): Reason {
  const printed = message(verdict, { side: "PUP", centre });
  const rule = hardSpaces(conditionRule[verdict.code] ?? printed.what);
  const fact = printed.why.endsWith(rule) ? printed.why.slice(0, -rule.length).trim() : printed.why;
  return { code: verdict.code, rule, fact, source: sourceOf(verdict, candidate, centre), remedy: printed.fix, provision: printed.basis };
}

/** Who entered the fact, and when. */
function sourceOf(verdict: Verdict, { facts, register, list }: Candidate, centre: string): string {
  const checked = register?.checkedOn
    ? `Wpis urzędu pracy z ${formatDate(register.checkedOn)}.`
    : "Urząd pracy nie wpisał jeszcze tych danych.";
  if (verdict.code === "R1_PROFILE_III_REQUIRED") {
    const last = facts.profiles.filter(({ setOn }) => setOn <= verdict.on).at(-1);
    return last ? `Profil ustalono ${formatDate(last.setOn)}. ${checked}` : checked;
  }
  if (verdict.code === "R5_ASSISTANCE_NOT_CONFIRMED" || verdict.code === "R8_OUTSIDE_MUNICIPALITY")
    return list ? `Lista ${list.number}, ${centre}, ${formatDate(list.sentOn)}.` : centre;
  if (verdict.code === "P_OVERLAP" || verdict.code.startsWith("R17")) return "Z ewidencji udziału w rejestrze urzędu pracy.";
  return checked;
}

function metBy(verdicts: readonly Verdict[]): string[] {
  const broken = new Set(verdicts.map(({ code }) => code));
  const isA = verdicts[0] ? regimeOn(verdicts[0].on) === "A" : true;
  return conditionMet
    .filter(({ brokenBy, onlyRegimeA }) => !brokenBy.some((code) => broken.has(code)) && (isA || !onlyRegimeA))
    .map(({ name }) => name);
}

/** What asks for a written reason before the referral. */
export const warningsOf = ({ verdicts, centre }: Subject): Warning[] =>
  verdicts
    .filter(({ severity }) => severity === "warning" || severity === "overridable")
    .map((verdict) => {
      const { why, fix } = message(verdict, { side: "PUP", centre });
      return { code: verdict.code, short: shortMessage(verdict), why, fix, isException: verdict.severity === "overridable" };
    });
