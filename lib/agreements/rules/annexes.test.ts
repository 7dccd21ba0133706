import { expect, test } from "vitest";
import { type AnnexDays, agreementOn, changesOf, outdatedTerms, signedAlready } from "./annexes.ts";
import { agreementPhase } from "./phase.ts";
import { TERMS_OF_KIND, type Terms } from "./terms.ts";

const base = { validFrom: "2018-02-12", validTo: "2018-12-31", monthlyCapMinutes: 40 * 60, refundSharePercent: 60 };
const annex = (validFrom: string, changes: AnnexDays["changes"], status: AnnexDays["status"] = "SIGNED"): AnnexDays => ({
  ...{ status, validFrom, changes },
  signedOn: validFrom,
});
const cap = (was: number, becomes: number) => ({ monthlyCapMinutes: { was, becomes } });

test("an annex from 1 June raises the monthly cap from that day only", () => {
  const annexes = [annex("2018-06-01", cap(2400, 2640))];
  expect(agreementOn(base, annexes, "2018-05-31").monthlyCapMinutes).toBe(2400);
  expect(agreementOn(base, annexes, "2018-06-01").monthlyCapMinutes).toBe(2640);
  expect(agreementOn(base, annexes, "2018-06-01").refundSharePercent).toBe(60);
});

test("of two annexes the one valid later holds, in whatever order they are read", () => {
  const [first, second] = [annex("2018-06-01", cap(2400, 2640)), annex("2018-07-01", cap(2640, 1800))];
  for (const annexes of [
    [first, second],
    [second, first],
  ]) {
    expect(agreementOn(base, annexes, "2018-06-30").monthlyCapMinutes).toBe(2640);
    expect(agreementOn(base, annexes, "2018-07-01").monthlyCapMinutes).toBe(1800);
  }
});

test("an annex is signed after its paper, and not before another one that holds from the same day", () => {
  const signed = (validFrom: string, signedOn: string): AnnexDays => ({ ...annex(validFrom, cap(2400, 1800)), signedOn });
  const annexes = [signed("2018-07-01", "2018-06-20"), signed("2018-09-01", "2018-06-25")];
  expect(signedAlready("2018-01-15", annexes, "2018-07-01")).toBe("2018-06-20");
  expect(signedAlready("2018-01-15", annexes, "2018-08-01")).toBe("2018-01-15");
  expect(signedAlready(null, [], "2018-08-01")).toBeNull();
});

test("an annex that is not signed changes nothing", () => {
  for (const status of ["DRAFT", "UNDER_REVIEW", "TERMINATED"] as const)
    expect(agreementOn(base, [annex("2018-03-01", cap(2400, 600), status)], "2018-05-24")).toEqual(base);
});

test("an annex that prolongs the agreement keeps it in force, one that shortens it lets it expire", () => {
  const longer = [annex("2018-12-01", { validTo: { was: "2018-12-31", becomes: "2019-06-30" } })];
  const phase = (annexes: AnnexDays[], day: string) => agreementPhase({ status: "SIGNED", ...agreementOn(base, annexes, day) }, day);
  expect(phase(longer, "2019-01-15")).toBe("IN_FORCE");
  expect(phase([], "2019-01-15")).toBe("EXPIRED");
  expect(phase([annex("2018-05-01", { validTo: { was: "2018-12-31", becomes: "2018-05-31" } })], "2018-06-01")).toBe("EXPIRED");
});

test("only the terms asked about come back", () => {
  expect(agreementOn({ refundSharePercent: 60 }, [annex("2018-03-01", cap(2400, 600))], "2018-05-24")).toEqual({ refundSharePercent: 60 });
});

const terms = { ...Object.fromEntries(TERMS_OF_KIND.AGREEMENT.map((name) => [name, null])), ...base } as unknown as Terms;

test("an annex keeps field by field what was and what becomes, and nothing that stays", () => {
  expect(changesOf("AGREEMENT", terms, { ...terms, monthlyCapMinutes: 2640 })).toEqual(cap(2400, 2640));
  expect(changesOf("AGREEMENT", terms, { ...terms })).toEqual({});
});

test("the tender of a contract is no matter of an annex", () => {
  expect(changesOf("CONTRACT", terms, { ...terms, tenderNumber: "2/2018" })).toEqual({});
});

test("an annex prepared on other words is known by its “was”", () => {
  expect(outdatedTerms(cap(2400, 2640), terms)).toEqual([]);
  expect(outdatedTerms(cap(2400, 2640), { ...terms, monthlyCapMinutes: 1800 })).toEqual(["monthlyCapMinutes"]);
});
