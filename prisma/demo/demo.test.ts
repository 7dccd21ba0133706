import { expect, test } from "vitest";
import { capacityFull, dayOff, fourEyes, inTheFuture, outsideEdition, overlappingParticipation } from "#lib/law/rules/product.ts";
import { twoMonths } from "#lib/law/rules/r12-two-months.ts";
import { weeklyWorkCap } from "#lib/law/rules/r14-weekly-work-cap.ts";
import { monthlyWorkCap } from "#lib/law/rules/r15-monthly-work-cap.ts";
import { planMinimum } from "#lib/law/rules/r16-integration-minimum.ts";
import { councilOpinion } from "#lib/law/rules/r21-council-opinion.ts";
import { hourlyRate } from "#lib/law/rules/r22-hourly-rate.ts";
import { type IsoDate, isoWeekOf, monthOf } from "#lib/platform/calendar.ts";
import { publicHoliday } from "#lib/platform/public-holidays.ts";
import { candidateGroup, eligibility, referralVerdicts } from "#lib/referrals/rules/eligibility.ts";
import { candidateFacts, municipalityOfPlace, personName } from "#tests/support/demo-candidates.ts";
import { demoRows } from "./demo.ts";
import { demo } from "./ids.ts";
import { DEMO_DAY } from "./sessions.ts";

const stops = (verdicts: readonly ({ code: string; severity: string } | null)[]) =>
  verdicts.flatMap((verdict) => (verdict && (verdict.severity === "blocked" || verdict.severity === "overridable") ? verdict.code : []));
const day = (value: string | null | undefined): IsoDate => value ?? "";
const required = <T>(found: T | undefined): T => {
  if (found === undefined) throw new Error("not in the demo");
  return found;
};
const editionOf = (id: string) => required(demoRows.edition.find((edition) => edition.id === id));

test("R1, R5, R6, R8, R13, R17, R18: every referral of the demo was lawful on its day", () => {
  for (const referral of demoRows.referral) {
    const verification = demoRows.verification.find(({ nominationId }) => nominationId === referral.nominationId);
    const verdicts = referralVerdicts(candidateFacts(referral.nominationId), {
      on: referral.issuedOn,
      period: { from: referral.startsOn, to: referral.endsOn },
      workPlace: municipalityOfPlace(referral.workPlaceId),
      hasGroup: demoRows.editionGroup.some(({ id }) => id === referral.groupId),
      statementMade: verification?.noOtherHelp ?? false,
    });
    expect(stops(verdicts), personName(referral.personId)).toEqual([]);
  }
});

test("of the twelve candidates of round 3 seven can be referred, two lack data and three may not, each for another reason", () => {
  const round = editionOf(demo.ids.editions.kedzierzynRound3);
  const candidates = demoRows.nomination
    .filter(({ editionId }) => editionId === round.id)
    .map(({ id, personId }) => {
      const period = { from: day(round.startsOn), to: day(round.endsOn) };
      const verdicts = eligibility(candidateFacts(id), { on: DEMO_DAY, period });
      return { name: personName(personId), group: candidateGroup(verdicts), codes: stops(verdicts) };
    });
  expect(candidates.filter(({ group }) => group === "yes")).toHaveLength(7);
  expect(candidates.filter(({ group }) => group !== "yes")).toEqual([
    { name: "Niewpisana-Nieuzupełniona Halszka", group: "missing", codes: ["R5_ASSISTANCE_NOT_CONFIRMED"] },
    { name: "Rubrykowy Świętosław", group: "missing", codes: ["R1_PROFILE_III_REQUIRED"] },
    { name: "Doświadczalny Maciej", group: "no", codes: ["R6_BENEFIT_RIGHT"] },
    { name: "Umowna Elżbieta", group: "no", codes: ["R1_PROFILE_III_REQUIRED"] },
    { name: "Wielokrotny Bonifacy", group: "no", codes: ["R17_SIX_MONTHS"] },
  ]);
});

test("whom the labour office rejected, the rules reject for the reason recorded", () => {
  const rejected = demoRows.verification.filter(({ decision }) => decision === "REJECTED");
  expect(rejected).toHaveLength(2);
  for (const { nominationId, editionId, decidedOn, ruleCodes } of rejected) {
    const edition = editionOf(editionId);
    const period = { from: day(edition.startsOn), to: day(edition.endsOn) };
    expect(stops(eligibility(candidateFacts(nominationId), { on: decidedOn, period }))).toEqual(ruleCodes);
  }
});

test("R12: every edition lasts two months", () => {
  for (const { startsOn, endsOn } of demoRows.edition) expect(twoMonths({ from: day(startsOn), to: day(endsOn) })).toBeNull();
});

test("R14, R15: nobody works more than ten hours a week and the agreement's month, counted entry by entry", () => {
  const saved = new Map<string, number>();
  for (const entry of demoRows.workEntry.toSorted((a, b) => (a.workedOn < b.workedOn ? -1 : 1))) {
    const centre = demoRows.editionCentre.find(
      ({ editionId, welfareCentreId }) => editionId === entry.editionId && welfareCentreId === entry.welfareCentreId,
    );
    const paper = required(demoRows.communityWorkAgreement.find(({ id }) => id === centre?.communityWorkAgreementId));
    const week = `${entry.participationId} ${isoWeekOf(entry.workedOn)}`;
    const month = `${entry.participationId} ${monthOf(entry.workedOn)}`;
    const added = { on: entry.workedOn, addedMinutes: entry.minutes };
    const cap = { source: "AGREEMENT", number: paper.number, minutes: paper.monthlyCapMinutes } as const;
    expect(weeklyWorkCap({ ...added, savedMinutes: saved.get(week) ?? 0 })).toBeNull();
    expect(monthlyWorkCap({ ...added, savedMinutes: saved.get(month) ?? 0, cap })).toBeNull();
    for (const key of [week, month]) saved.set(key, (saved.get(key) ?? 0) + entry.minutes);
  }
});

test("R16: every plan of support forms reaches ten hours a week", () => {
  for (const { id, startsOn, endsOn } of demoRows.edition) {
    const forms = demoRows.supportForm.filter(({ editionId }) => editionId === id);
    const plannedMinutes = forms.reduce((sum, { sessionCount, sessionMinutes }) => sum + sessionCount * sessionMinutes, 0);
    expect(planMinimum({ edition: { from: day(startsOn), to: day(endsOn) }, plannedMinutes })).toBeNull();
  }
});

test("R21: every participation began after the council's opinion, under signed agreements in force", () => {
  for (const { editionId, welfareCentreId, firstDay, lastDay } of demoRows.participation) {
    const opinion = required(demoRows.councilOpinion.find(({ programmeId }) => programmeId === editionOf(editionId).programmeId));
    const facts = { number: opinion.number, givenOn: opinion.givenOn, positive: opinion.verdict === "POSITIVE" };
    expect(councilOpinion({ on: firstDay, opinion: facts })).toBeNull();
    const centre = required(demoRows.editionCentre.find((row) => row.editionId === editionId && row.welfareCentreId === welfareCentreId));
    for (const paper of [
      demoRows.paiAgreement.find(({ id }) => id === centre.paiAgreementId),
      demoRows.communityWorkAgreement.find(({ id }) => id === centre.communityWorkAgreementId),
    ]) {
      expect(paper?.status).toBe("SIGNED");
      expect(day(paper?.validFrom) <= firstDay && lastDay <= day(paper?.validTo)).toBe(true);
    }
  }
});

test("R22: every worked hour is paid at least the minimum of its day", () => {
  for (const { workedOn, welfareCentreId } of demoRows.workEntry) {
    const rates = demoRows.hourlyRate.filter((rate) => rate.welfareCentreId === welfareCentreId && rate.validFrom <= workedOn);
    const rate = required(rates.toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1)).at(-1));
    expect(hourlyRate({ on: workedOn, rateGrosze: rate.amountGrosz })).toBeNull();
  }
});

test("no edition has more referrals than places, and nobody takes part twice at once", () => {
  for (const { id, capacity } of demoRows.edition) {
    const referrals = demoRows.referral.filter(({ editionId }) => editionId === id);
    for (const on of new Set(referrals.map(({ issuedOn }) => issuedOn))) {
      const holding = referrals.filter(
        ({ issuedOn, status, statusOn }) => issuedOn <= on && !(status === "REFUSED" && day(statusOn) <= on),
      );
      expect(capacityFull({ on, limit: capacity, referred: holding.length, added: 0 })).toBeNull();
    }
  }
  for (const one of demoRows.participation) {
    const others = demoRows.participation
      .filter(({ id, personId }) => personId === one.personId && id !== one.id)
      .map(({ firstDay, lastDay }) => ({ from: firstDay, to: lastDay }));
    expect(overlappingParticipation({ on: one.firstDay, period: { from: one.firstDay, to: one.lastDay }, others })).toBeNull();
  }
});

test("classes and work fall on working days, inside the participation and not in the future", () => {
  const sessions = new Map(demoRows.session.map((session) => [session.id, session.heldOn]));
  const participations = new Map(demoRows.participation.map(({ id, firstDay, lastDay }) => [id, { from: firstDay, to: lastDay }]));
  for (const on of sessions.values()) expect(dayOff({ on, holiday: publicHoliday(on) })).toBeNull();
  const entries = [
    ...demoRows.attendance.map((mark) => ({ participationId: mark.participationId, on: day(sessions.get(mark.sessionId)) })),
    ...demoRows.workEntry.map(({ participationId, workedOn: on }) => ({ participationId, on })),
  ];
  for (const { on, participationId } of entries) {
    expect(dayOff({ on, holiday: publicHoliday(on) })).toBeNull();
    expect(outsideEdition({ on, participation: required(participations.get(participationId)) })).toBeNull();
    expect(inTheFuture({ on, today: DEMO_DAY })).toBeNull();
  }
});

test("who entered a register did not approve it", () => {
  for (const { heldOn, enteredById, approvedById } of demoRows.session)
    if (approvedById) expect(fourEyes({ on: heldOn, enteredBy: [day(enteredById)], approver: approvedById })).toBeNull();
});
