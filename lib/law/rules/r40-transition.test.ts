import { expect, test } from "vitest";
import { lawOf, type SettingRow } from "../law.ts";
import { message } from "../messages.ts";
import { newAgreement, oldAgreement } from "./r40-transition.ts";

const plain = (text: string) => text.replaceAll("\u00a0", " ");
const switched: SettingRow = {
  ...{ key: "regimeC", value: "yes", validFrom: "2025-09-01", setBy: "labourOffice" },
  ...{ setAt: "2025-08-20T08:00:00.000Z", source: "opinia prawna z 20.08.2025" },
};

test("R40: an agreement of 31 May 2025 is signed, one of 1 June is blocked and says who can admit it", () => {
  expect(newAgreement({ signedOn: "2025-05-31", step: "sign" }, lawOf([]))).toBeNull();
  const found = newAgreement({ signedOn: "2025-06-01", step: "sign" }, lawOf([]));
  expect(found).toMatchObject({ code: "R40_NEW_AGREEMENT", severity: "blocked", rule: "R40" });
  if (!found) throw new Error("no verdict");
  expect(plain(message(found).what)).toBe("Nie można zapisać porozumienia z datą 01.06.2025.");
  expect(plain(message(found).fix)).toContain("administrator po opinii prawnej (Administracja → Prawo)");
  expect(plain(message(found).basis)).toBe("art. 435 ust. 1 ustawy z dnia 20 marca 2025 r. o rynku pracy i służbach zatrudnienia");
});
test("R40: the administrator admits agreements from a day on, and only from that day", () => {
  expect(newAgreement({ signedOn: "2025-08-31", step: "sign" }, lawOf([switched]))?.severity).toBe("blocked");
  expect(newAgreement({ signedOn: "2025-09-01", step: "sign" }, lawOf([switched]))).toBeNull();
  const off: SettingRow = { ...switched, value: "no", validFrom: "2026-01-01" };
  expect(newAgreement({ signedOn: "2026-01-01", step: "sign" }, lawOf([switched, off]))?.severity).toBe("blocked");
});
test("R40: a draft with a later planned date only warns", () => {
  const found = newAgreement({ signedOn: "2025-07-01", step: "draft" }, lawOf([]));
  expect(found?.severity).toBe("warning");
  if (!found) throw new Error("no verdict");
  expect(plain(message(found).what)).toBe("Planowana data zawarcia jest po 31.05.2025: 01.07.2025.");
  expect(message(found).heading).toBe("Wymaga uzasadnienia");
});
test("R40: a draft without a planned date is told the day of today, not a plan that nobody made", () => {
  const found = newAgreement({ signedOn: "2025-07-01", step: "undated" }, lawOf([]));
  expect(found?.severity).toBe("warning");
  if (!found) throw new Error("no verdict");
  expect(plain(message(found).what)).toBe("Planowanej daty zawarcia nie wpisano, a dziś jest 01.07.2025.");
  expect(plain(message(found).fix)).toContain("wpisz datę i dołącz skan");
});
test("R40: an agreement of before is performed under the old rules, and that is told from 1 June 2025", () => {
  const agreement = { number: "1/2025", signedOn: "2025-02-10" };
  expect(oldAgreement({ ...agreement, on: "2025-05-31" })).toBeNull();
  expect(oldAgreement({ ...agreement, on: "2025-06-01" })).toMatchObject({ code: "R40_OLD_AGREEMENT", severity: "information" });
  expect(oldAgreement({ number: "2/2025", signedOn: "2025-06-01", on: "2025-07-01" })).toBeNull();
});
