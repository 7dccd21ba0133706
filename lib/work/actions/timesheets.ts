"use server";

import { noticeEventLabel } from "#lib/courses/labels.ts";
import { refusedRules } from "#lib/law/refused.ts";
import { fourEyes } from "#lib/law/rules/product.ts";
import { monthNotWorked, sheetInSettlement } from "#lib/law/rules/product-months.ts";
import { blocks, type Verdict } from "#lib/law/verdict.ts";
import { action } from "#lib/platform/action.ts";
import { formatDate } from "#lib/platform/polish.ts";
import { publicHoliday } from "#lib/platform/public-holidays.ts";
import { refuse } from "#lib/platform/result.ts";
import { workAddresses } from "#lib/work/labels.ts";
import { holdMonth, refuseStaleMonth } from "#lib/work/repository/holding.ts";
import { monthFacts } from "#lib/work/repository/month-warnings.ts";
import { approveSheets, confirmSheets, isInSettlement, returnSheets } from "#lib/work/repository/timesheet-writes.ts";
import { hoursConfirmed, sheetAudit } from "#lib/work/repository/trail.ts";
import { unexplained } from "#lib/work/rules/month-warnings.ts";
import { isOwn, sumOf, type Timesheet, worksUntil } from "#lib/work/rules/timesheets.ts";
import { approveSchema, confirmOnListSchema, confirmSchema, returnSchema } from "#lib/work/schema/timesheets.ts";
import { timesheetTransitions } from "#lib/work/transitions.ts";

/** "Potwierdź godziny": the host confirms a whole month of an own place. @returns how many sheets and the sum */
export const confirmHours = action({
  name: "work.confirm",
  input: confirmSchema,
  roles: timesheetTransitions.confirm.roles,
  subject: (tx, { input }) => holdMonth(tx, input),
  may: ({ actor, subject: { sheets } }) => isOwn(sheets, actor.institution.id),
  rule: async ({ input, subject, clock }, tx) => {
    await refuseStaleMonth(tx, "confirm", subject, input);
    refuseRunning(subject.sheets, clock.today);
  },
  write: async (tx, { actor, subject: { edition, sheets }, clock }) => {
    await confirmSheets(tx, sheets, { basis: "HOST_ACCOUNT", listSignedOn: null, at: clock.now, userId: actor.userId });
    return {
      value: { sheets: sheets.length, minutes: sumOf(sheets) },
      audit: sheets.map((sheet) => sheetAudit("work.confirm", sheet, { basis: "HOST_ACCOUNT" })),
      events: hoursConfirmed(edition.id, sheets),
    };
  },
  revalidate: workAddresses,
});

/** "Potwierdź na podstawie podpisanej listy": the centre confirms what stands on the signed paper. */
export const confirmOnList = action({
  name: "work.confirmOnList",
  input: confirmOnListSchema,
  roles: timesheetTransitions.confirmOnList.roles,
  subject: (tx, { input }) => holdMonth(tx, input),
  may: ({ actor, subject: { sheets } }) => isOwn(sheets, actor.institution.id),
  rule: async ({ input, subject, clock }, tx) => {
    await refuseStaleMonth(tx, "confirmOnList", subject, input);
    refuseRunning(subject.sheets, clock.today);
    if (input.listSignedOn > clock.today)
      refuse({ kind: "fields", fields: { listSignedOn: `Data późniejsza niż dziś (${formatDate(clock.today)}).` } });
    const last =
      subject.sheets
        .map(({ lastEntryOn }) => lastEntryOn ?? "")
        .toSorted()
        .at(-1) ?? "";
    if (input.listSignedOn < last)
      refuse({ kind: "fields", fields: { listSignedOn: `Lista podpisana przed ostatnim wpisem: ${formatDate(last)}.` } });
  },
  write: async (tx, { actor, input: { listSignedOn }, subject: { sheets }, clock }) => {
    await confirmSheets(tx, sheets, { basis: "SIGNED_LIST", listSignedOn, at: clock.now, userId: actor.userId });
    return {
      value: { sheets: sheets.length, minutes: sumOf(sheets) },
      audit: sheets.map((sheet) => sheetAudit("work.confirm", sheet, { basis: "SIGNED_LIST", listSignedOn })),
    };
  },
  revalidate: workAddresses,
});

/** "Zatwierdź ewidencję": by other eyes than those that entered or confirmed for the host, with no warning left unexplained. */
export const approveHours = action({
  name: "work.approve",
  input: approveSchema,
  roles: timesheetTransitions.approve.roles,
  subject: async (tx, { input, clock }) => {
    const held = await holdMonth(tx, input);
    if (!held) return null;
    const calendar = { today: clock.today, holiday: publicHoliday, notAppeared: noticeEventLabel.WORK_NOT_APPEARED };
    const facts = await monthFacts(tx, held.sheets);
    return { ...held, warnings: facts.map((one) => ({ ...one, verdicts: unexplained(one, calendar) })) };
  },
  may: ({ actor, subject: { sheets } }) => isOwn(sheets, actor.institution.id),
  rule: async ({ actor, input, subject, clock }, tx) => {
    await refuseStaleMonth(tx, "approve", subject, input);
    const enteredBy = subject.sheets.flatMap((sheet) => [
      ...sheet.enteredBy,
      ...(sheet.basis === "SIGNED_LIST" && sheet.confirmedById ? [sheet.confirmedById] : []),
    ]);
    const own = fourEyes({ on: clock.today, enteredBy, approver: actor.userId, done: "Godziny wpisano albo potwierdzono" });
    if (own) refuse({ kind: "rules", rules: refusedRules([own]) });
    const reasons = { warningReason: input.reason, overrideReason: input.reason };
    const stops = subject.warnings.flatMap(({ participationId, placeName: place, verdicts }) => {
      const person = subject.sheets.find((sheet) => sheet.participationId === participationId)?.name;
      const told = verdicts.filter((verdict) => blocks([verdict], reasons));
      return refusedRules(told, { side: "OPS", place, ...(person ? { person } : {}) }, participationId);
    });
    if (stops.length > 0) refuse({ kind: "rules", rules: stops });
  },
  write: async (tx, { actor, input, subject: { sheets, warnings }, clock }) => {
    await approveSheets(tx, sheets, { at: clock.now, userId: actor.userId });
    const codesOf = (sheet: Timesheet) =>
      warnings.filter((one) => one.participationId === sheet.participationId).flatMap(({ verdicts }) => codes(verdicts));
    const reasonOf = (sheet: Timesheet) => (codesOf(sheet).length > 0 ? input.reason || null : null);
    return {
      value: { sheets: sheets.length, minutes: sumOf(sheets) },
      audit: sheets.map((sheet) => ({
        ...sheetAudit("work.approve", sheet, {}),
        ruleCodes: codesOf(sheet),
        reason: reasonOf(sheet),
      })),
    };
  },
  revalidate: workAddresses,
});

/** "Zwróć do poprawy": the host or the coordinator opens a confirmed month again. */
export const sendBackHours = action({
  name: "work.sendBack",
  input: returnSchema,
  roles: timesheetTransitions.sendBack.roles,
  subject: (tx, { input }) => holdMonth(tx, input),
  may: ({ actor, subject: { sheets } }) => isOwn(sheets, actor.institution.id),
  rule: ({ input, subject }, tx) => refuseStaleMonth(tx, "sendBack", subject, input),
  write: async (tx, { input: { reason }, subject: { sheets } }) => {
    await returnSheets(tx, sheets, reason);
    return { value: { sheets: sheets.length }, audit: sheets.map((sheet) => ({ ...sheetAudit("work.sendBack", sheet, {}), reason })) };
  },
  revalidate: workAddresses,
});

/** "Zwróć do poprawy" of an approved month, while no settlement of it has been approved. */
export const reopenHours = action({
  name: "work.reopen",
  input: returnSchema,
  roles: timesheetTransitions.reopen.roles,
  subject: (tx, { input }) => holdMonth(tx, input),
  may: ({ actor, subject: { sheets } }) => isOwn(sheets, actor.institution.id),
  rule: async ({ input, subject, clock }, tx) => {
    await refuseStaleMonth(tx, "reopen", subject, input);
    const isSettled = await isInSettlement(tx, subject.sheets);
    const settled = sheetInSettlement({ on: clock.today, month: input.month, isSettled });
    if (settled) refuse({ kind: "rules", rules: refusedRules([settled]) });
  },
  write: async (tx, { input: { reason }, subject: { sheets } }) => {
    await returnSheets(tx, sheets, reason);
    return { value: { sheets: sheets.length }, audit: sheets.map((sheet) => ({ ...sheetAudit("work.reopen", sheet, {}), reason })) };
  },
  revalidate: workAddresses,
});

const codes = (verdicts: readonly Verdict[]) => [...new Set(verdicts.map(({ code }) => code))];

/** A month in which somebody still works is not confirmed: an entry could not be added any more. */
function refuseRunning(sheets: readonly Timesheet[], today: string): void {
  const [first] = sheets;
  const running = first ? monthNotWorked({ today, month: first.month, until: worksUntil(sheets) }) : null;
  if (running) refuse({ kind: "rules", rules: refusedRules([running]) });
}
