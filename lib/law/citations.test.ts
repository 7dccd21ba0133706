import { expect, test } from "vitest";
import { cite, journalOn } from "./citations.ts";

test("R14: on a screen the act is named by its date", () => {
  expect(cite("art. 73a ust. 1 {u04}", { on: "2018-05-24" })).toBe("art. 73a ust. 1 ustawy z dnia 20 kwietnia 2004 r.");
});
test("R14: on a paper the act has its title, its journal and the day of its wording", () => {
  expect(cite("art. 73a ust. 1 {u04}", { on: "2018-05-24", form: "full" })).toBe(
    "art. 73a ust. 1 ustawy z dnia 20 kwietnia 2004 r. o promocji zatrudnienia i instytucjach rynku pracy " +
      "(Dz.U. z 2017 r. poz. 1065, ze zm.), w brzmieniu obowiązującym w dniu 24.05.2018",
  );
});
test("a journal that nobody read is not printed", () => {
  expect(journalOn("2016-06-01")).toBeNull();
  expect(cite("art. 62b ust. 1 {u04}", { on: "2016-06-01", form: "full" })).not.toContain("(");
});
test("R39: old agreements performed after the repeal cite the transitional provision", () => {
  expect(cite("art. 73a ust. 1 {u04}", { on: "2025-06-01" })).toBe(
    "art. 73a ust. 1 ustawy z dnia 20 kwietnia 2004 r. w związku z art. 435 ust. 1 " +
      "ustawy z dnia 20 marca 2025 r. o rynku pracy i służbach zatrudnienia",
  );
});
test("R10: the day on which the works began chooses the regulation", () => {
  const provision = "§ 3 ust. 3 i 4 {rpsu}";
  expect(cite(provision, { on: "2018-02-01", worksBegunOn: "2018-01-01" })).toBe("§ 3 ust. 3 i 4 rozporządzenia z dnia 21 grudnia 2017 r.");
  expect(cite(provision, { on: "2018-02-01", worksBegunOn: "2017-12-31" })).toBe("rozporządzenie z dnia 22 lipca 2011 r.");
});
test("R15: of the 2011 regulation only the units that were read are cited", () => {
  expect(cite("§ 3 ust. 1 pkt 2 {rpsu}", { on: "2017-07-11" })).toBe("§ 3 ust. 1 pkt 2 rozporządzenia z dnia 22 lipca 2011 r.");
  expect(cite("§ 3 ust. 1 pkt 2 w związku z § 7 {rpsu}", { on: "2017-07-11" })).toBe("rozporządzenie z dnia 22 lipca 2011 r.");
  expect(cite("§ 2 ust. 1 {rpsu}", { on: "2016-01-31", form: "full" })).toContain("(Dz.U. nr 155, poz. 921)");
});
