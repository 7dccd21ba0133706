import { afterAll, beforeAll, expect, test } from "vitest";
import { writeAnnex } from "#lib/agreements/actions/annex.ts";
import { consentToAnnex, signAnnex } from "#lib/agreements/actions/annex-review.ts";
import { createAgreement, submitAgreement } from "#lib/agreements/actions/draft.ts";
import { consentToAgreement, signAgreement } from "#lib/agreements/actions/review.ts";
import { loadAgreement } from "#lib/agreements/loaders.ts";
import type { ContentsInput } from "#lib/agreements/schema.ts";
import type { RuleCode } from "#lib/law/verdict.ts";
import type { Actor } from "#lib/platform/actor.ts";
import { clockAt } from "#lib/platform/clock.ts";
import { newId } from "#lib/platform/ids.ts";
import type { ActionResult } from "#lib/platform/result.ts";
import { runAction } from "#lib/platform/run-action.ts";
import { runLoader } from "#lib/platform/run-loader.ts";
import { institutionId } from "#prisma/demo/ids.ts";
import { withClient } from "#scripts/database.ts";
import { demoActor } from "#tests/support/actors.ts";
import { contentsOf, signatoriesOf } from "#tests/support/agreements.ts";
import { testDatabase } from "#tests/support/database.ts";
import { expectRefused, type Said } from "#tests/support/refusals.ts";
import type { TestDatabase } from "#tests/support/templates.ts";

// Agreements and annexes of Pułtusk, from the draft to the signing.
const clock = clockAt(new Date("2018-05-24T10:00:00+02:00"));
const later = clockAt(new Date("2025-07-01T10:00:00+02:00"));
const clerk = demoActor("urzednik@pup-pultusk.demo");
const director = demoActor("dyrektor@pup-pultusk.demo");
const head = demoActor("dyrektor@mops-pultusk.demo");

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.drop());
const refusal = (attempt: () => Promise<ActionResult<unknown>>, code: RuleCode, said: Said) =>
  expectRefused(database.superuserUrl, attempt, code, said);

// biome-ignore lint/suspicious/noExplicitAny: every action has its own input; its schema checks what is sent
type Sent = { definition: any };
type Answer = ActionResult<{ id: string; annexId: string }>;
const run = async ({ definition }: Sent, who: Actor, input: object, at = clock): Promise<Answer> =>
  runAction(definition, who, definition.input.parse({ requestId: newId(), ...input }), at) as Promise<Answer>;
const done = async (answer: Promise<Answer>) => {
  const result = await answer;
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
};
const seen = async (id: string) => {
  const data = await runLoader(loadAgreement.definition, clerk, { id }, clock);
  if (!data) throw new Error("not shown");
  return data.agreement;
};
const step = async (id: string) => ({ id, version: (await seen(id)).version });
const own = { welfareCentreId: institutionId("mops-pultusk") };
const create = (kind: "PAI" | "AGREEMENT", number: string, change: Partial<ContentsInput["terms"]> = {}) => {
  const contents = contentsOf(kind);
  return run(createAgreement, clerk, { ...contents, ...own, number, terms: { ...contents.terms, ...change } });
};
async function agreed(kind: "PAI" | "AGREEMENT", number: string, change: Partial<ContentsInput["terms"]> = {}) {
  const { id } = await done(create(kind, number, change));
  await done(run(submitAgreement, clerk, await step(id)));
  for (const who of [director, head]) await done(run(consentToAgreement, who, await step(id)));
  return id;
}
const sign = async (id: string, day: string, at = clock, validTo = "2018-12-31") => {
  const { number, kind } = await seen(id);
  const days = { signedOn: day, validFrom: day, validTo, signatories: signatoriesOf(kind) };
  return run(signAgreement, clerk, { ...(await step(id)), number, ...days }, at);
};

test("R38_AGREEMENT_CONTENT: a draft without a mandatory part is not passed on", async () => {
  const { id } = await done(create("PAI", "O/1/2018", { monitoringTerms: "", expectedEffects: "" }));
  const why =
    "Brakujące części: okres realizacji i przewidywane efekty z miernikami indywidualnych efektów; sposób kontroli i zakres monitorowania.";
  const submit = async () => run(submitAgreement, clerk, await step(id));
  await refusal(submit, "R38_AGREEMENT_CONTENT", { why, fix: "Uzupełnij te części i przekaż ponownie." });
});

test.each([
  ["61", false, "60%"],
  ["100", false, "60%"],
])("R23_SHARE_OVER_LIMIT: a share of %s%% is not written (carers' help: %s)", (refundSharePercent, carersHelp, most) =>
  refusal(() => create("AGREEMENT", "O/2/2018", { refundSharePercent, carersHelp }), "R23_SHARE_OVER_LIMIT", {
    ...{ why: `Starosta refunduje najwyżej ${most} stawki minimalnej.`, fix: `Wpisz udział od 0% do ${most}.` },
  }),
);

test("R23_SHARE_OVER_LIMIT: household help to carers may have 100% from 2018 on, not the day before", async () => {
  const carers = { refundSharePercent: "100", carersHelp: true };
  await refusal(() => create("AGREEMENT", "O/3/2017", { ...carers, validFrom: "2017-12-31" }), "R23_SHARE_OVER_LIMIT", {
    ...{ why: "Starosta refunduje najwyżej 60% stawki minimalnej.", fix: "Wpisz udział od 0% do 60%." },
  });
  expect(await create("AGREEMENT", "O/3/2018", { ...carers, validFrom: "2018-01-01" })).toMatchObject({ ok: true });
});

test("P_CONSENTS_MISSING, P_CONSENT_GIVEN: signed when both directors have consented, each once", async () => {
  const { id } = await done(create("PAI", "O/4/2018"));
  await done(run(submitAgreement, clerk, await step(id)));
  const said = { why: "Zgody na tę treść: 0 z 2.", fix: "Treść akceptują dyrektor urzędu pracy i dyrektor ośrodka" };
  await refusal(() => sign(id, "2018-05-24"), "P_CONSENTS_MISSING", said);
  const consent = async () => run(consentToAgreement, director, await step(id));
  await done(consent());
  await refusal(() => sign(id, "2018-05-24"), "P_CONSENTS_MISSING", { ...said, why: "Zgody na tę treść: 1 z 2." });
  await refusal(consent, "P_CONSENT_GIVEN", { why: "Tę treść zaakceptowano już w imieniu: ", fix: "Zgoda obowiązuje do zmiany treści." });
});

test("R40_NEW_AGREEMENT: nothing is signed from 1 June 2025 on, whoever agreed; the day before is, later too", async () => {
  const id = await agreed("PAI", "O/5/2018", { validTo: "2025-12-31" });
  const said = { why: "Ustawa z dnia 20 kwietnia 2004 r. nie obowiązuje od 01.06.2025.", fix: "(Administracja → Prawo)" };
  await refusal(() => sign(id, "2025-06-01", later, "2025-12-31"), "R40_NEW_AGREEMENT", said);
  expect(await sign(id, "2025-05-31", later, "2025-12-31")).toMatchObject({ ok: true });
});

test("R40_NEW_AGREEMENT: an annex neither, unless the labour office has admitted it from a day on", async () => {
  const id = await agreed("AGREEMENT", "O/6/2018", { validTo: "2025-12-31" });
  await done(sign(id, "2018-05-24", clock, "2025-12-31"));
  const terms = { ...contentsOf("AGREEMENT").terms, validFrom: "2018-05-24", validTo: "2025-12-31", monthlyCapMinutes: 38 * 60 };
  const words = { annexId: "", kind: "AGREEMENT", number: "1", validFrom: "2025-07-01", terms };
  await done(run(writeAnnex, clerk, { ...(await step(id)), ...words }, later));
  const annexOf = async () => {
    const { annexes } = await seen(id);
    return { id, annexId: annexes[0]?.id, version: annexes[0]?.version };
  };
  for (const who of [director, head]) await done(run(consentToAnnex, who, await annexOf(), later));
  const signIt = async () => run(signAnnex, clerk, { ...(await annexOf()), number: "1", signedOn: "2025-07-01" }, later);
  await refusal(signIt, "R40_NEW_AGREEMENT", { why: "wykonuje się porozumienia zawarte wcześniej", fix: "po opinii prawnej" });
  await withClient(database.superuserUrl, (client) =>
    client.query(
      `INSERT INTO "Setting" ("id", "labourOfficeId", "key", "value", "validFrom", "reason", "setOn", "setAt", "setById")
       VALUES ($1, $2, 'regimeC', 'yes', '2025-07-01', 'opinia prawna', '2025-06-20', now(), $3)`,
      [newId(), clerk.institution.id, director.userId],
    ),
  );
  expect(await signIt()).toMatchObject({ ok: true });
});

test("P_ANNEX_OUTDATED: an annex does not change what another has changed since it was written", async () => {
  const id = await agreed("AGREEMENT", "O/7/2018");
  await done(sign(id, "2018-05-24"));
  const terms = { ...contentsOf("AGREEMENT").terms, validFrom: "2018-05-24" };
  const write = async (number: string, monthlyCapMinutes: number) => {
    const words = { annexId: "", kind: "AGREEMENT", number, validFrom: "2018-06-01", terms: { ...terms, monthlyCapMinutes } };
    const { annexId } = await done(run(writeAnnex, clerk, { ...(await step(id)), ...words }));
    const annexOf = async () => ({ id, annexId, version: (await seen(id)).annexes.find((one) => one.id === annexId)?.version });
    for (const who of [director, head]) await done(run(consentToAnnex, who, await annexOf()));
    return async () => run(signAnnex, clerk, { ...(await annexOf()), number, signedOn: "2018-05-24" });
  };
  const [first, second] = [await write("1", 44 * 60), await write("2", 36 * 60)];
  await done(first());
  await refusal(second, "P_ANNEX_OUTDATED", { why: "Od przygotowania aneksu zmieniono te same części: ", fix: "Zwróć aneks do poprawy" });
});
