import { afterAll, beforeAll, expect, test } from "vitest";
import { loadOpinionForPrint } from "#lib/courses/loaders/opinion.ts";
import { opinionPaper } from "#lib/documents/rules/opinion.ts";
import { schedulePaper } from "#lib/documents/rules/schedule.ts";
import { claimPaper, payoutPaper } from "#lib/documents/rules/settlements.ts";
import { clockAt } from "#lib/platform/clock.ts";
import { runLoader } from "#lib/platform/run-loader.ts";
import { loadScheduleForPrint } from "#lib/schedule/loaders/schedule.ts";
import { loadClaimPaper, loadPayoutList } from "#lib/settlements/loaders/papers.ts";
import { demo } from "#prisma/demo/ids.ts";
import { withClient } from "#scripts/database.ts";
import { demoActor } from "#tests/support/actors.ts";
import { testDatabase } from "#tests/support/database.ts";
import type { TestDatabase } from "#tests/support/templates.ts";

const may = clockAt(new Date("2018-05-24T10:00:00+02:00"));
const printing = { today: "2018-05-24", time: "10:00", demo: true };
const clerk = demoActor("urzednik@pup-kedzierzyn.demo");
const editionId = demo.ids.editions.kedzierzynRound1;
const MOPS = "Miejski Ośrodek Pomocy Społecznej w Kędzierzynie-Koźlu";
const GOPS = "Gminny Ośrodek Pomocy Społecznej w Przykładowie (zmyślony)";
const PUP = "Powiatowy Urząd Pracy w Kędzierzynie-Koźlu";

let database: TestDatabase;
let participationId: string;
beforeAll(async () => {
  database = await testDatabase();
  // The round is now of two municipalities; the one without people comes first by name.
  await withClient(database.superuserUrl, async (client) => {
    await client.query(
      `INSERT INTO "EditionCentre" ("editionId", "labourOfficeId", "welfareCentreId", "capacity") VALUES ($1, $2, $3, 4)`,
      [editionId, clerk.institution.id, demo.ids.institutions.gopsPrzykladow],
    );
    const { rows } = await client.query<{ id: string }>(
      `SELECT "participationId" AS id FROM "Outcome" WHERE "attitude" IS NOT NULL AND "editionId" = $1 LIMIT 1`,
      [editionId],
    );
    participationId = rows[0]?.id ?? "";
  });
});
afterAll(() => database.drop());

type Framed = { frame: { institutions: readonly string[]; placeAndDate: string } };
const headOf = (paper: object) => {
  const { institutions, placeAndDate } = (paper as Framed).frame;
  return [...institutions, placeAndDate].map((text) => text.replaceAll("\u00a0", " "));
};

test("papers of one centre name it and its municipality, not the other centre of the edition", async () => {
  const month = { editionId, month: "2018-04" };
  const payout = await runLoader(loadPayoutList.definition, clerk, month, may);
  const claim = await runLoader(loadClaimPaper.definition, clerk, month, may);
  const opinion = await runLoader(loadOpinionForPrint.definition, clerk, { editionId, participationId }, may);
  if (!payout || !claim || !opinion) throw new Error("no paper");
  for (const paper of [payoutPaper(payout, printing), claimPaper(claim, printing), opinionPaper(opinion, printing)])
    expect(headOf(paper)).toEqual([MOPS, PUP, "Kędzierzyn-Koźle, 24 maja 2018 r."]);
});

test("a paper of the whole edition names every centre; of several municipalities none is the place", async () => {
  const schedule = await runLoader(loadScheduleForPrint.definition, clerk, { editionId }, may);
  if (!schedule) throw new Error("no schedule");
  expect(headOf(schedulePaper(schedule, printing))).toEqual([GOPS, MOPS, PUP, "24 maja 2018 r."]);
});
