import { afterAll, beforeAll, expect, test } from "vitest";
import { editionPhase } from "#lib/editions/rules/phase.ts";
import { participationPhase } from "#lib/referrals/rules/state.ts";
import { EditionStatus, ParticipationEnd } from "#prisma/generated/client/enums.ts";
import { withClient } from "#scripts/database.ts";
import { testDatabase } from "#tests/support/database.ts";
import type { TestDatabase } from "#tests/support/templates.ts";

const today = "2018-05-24";
const days = ["2018-05-23", today, "2018-05-25"];

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase("empty");
});
afterAll(() => database.drop());

const sql = (call: string, values: unknown[]) =>
  withClient(
    database.superuserUrl,
    async (client) => (await client.query<{ phase: string }>(`SELECT ${call} AS phase`, values)).rows[0]?.phase,
  );

test("the phase of an edition is the same in SQL and in TypeScript, in every state and on both sides of the last day", async () => {
  for (const status of Object.values(EditionStatus))
    for (const endsOn of [...days, null])
      expect(await sql(`edition_phase($1::"EditionStatus", $2::date, $3::date)`, [status, endsOn, today]), `${status} ${endsOn}`).toBe(
        editionPhase({ status, endsOn }, today),
      );
});

test("the phase of a participation is the same in SQL and in TypeScript", async () => {
  for (const endKind of [...Object.values(ParticipationEnd), null])
    for (const lastDay of days)
      expect(
        await sql(`participation_phase($1::"ParticipationEnd", $2::date, $3::date)`, [endKind, lastDay, today]),
        `${endKind} ${lastDay}`,
      ).toBe(participationPhase({ endKind, lastDay }, today));
});
