import type { EditionHead } from "#lib/editions/repository/editions.ts";
import { listForms } from "#lib/editions/repository/overview.ts";
import { integrationHour } from "#lib/institutions/repository.ts";
import type { DateRange } from "#lib/platform/calendar.ts";
import type { ScopedTx } from "#lib/platform/db.ts";
import { groupsOf } from "#lib/referrals/repository/places.ts";
import { groundOf } from "#lib/schedule/repository/ground.ts";
import { scheduleOf } from "#lib/schedule/repository/sessions.ts";
import { isCalledOff } from "#lib/schedule/rules/status.ts";

/** What a schedule is built on: the ground that its rules ask, the plan, and what fills it already; the same while typed and when saved. */
export async function buildingOf(tx: ScopedTx, edition: EditionHead, period: DateRange) {
  const sessions = (await scheduleOf(tx, edition.id)).filter(({ status }) => !isCalledOff(status));
  return {
    ground: await groundOf(tx, edition.id, period),
    forms: (await listForms(tx, edition.id)).map(({ id, kind, name, sessionCount, sessionMinutes }) => ({
      ...{ id, kind, name, sessionCount, sessionMinutes },
    })),
    groups: (await groupsOf(tx, edition.id)).map(({ id, name }) => ({ id, name })),
    planned: sessions.map(({ id, formId, heldOn, minutes, groupIds, participationId }) => ({
      ...{ id, formId, heldOn, minutes, groupIds, participationId },
    })),
    hourMinutes: await integrationHour(tx, edition.labourOfficeId, period.from),
  };
}
