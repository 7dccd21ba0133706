import { expect } from "playwright/test";
import { demo } from "#prisma/demo/ids.ts";
import { workPlaceId } from "#prisma/demo/institutions.ts";
import { expectAccessible, signedIn, test } from "#tests/support/journeys.ts";

const edition = demo.ids.editions.przykladow;
const park = workPlaceId("gops-przykladow", "Park gminny");

test("pracownik socjalny wpisuje dzień w całym miejscu prac, a nieobecność zgłasza się od razu", async ({ browser }) => {
  const page = await signedIn(browser, "pracownik@gops-przykladow.demo");
  page.on("dialog", (dialog) => dialog.accept());
  await page.goto(`/edycje/${edition}/praca`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Prace społecznie użyteczne (PSU)");
  await expectAccessible(page);
  await page.getByRole("table", { name: "Miejsca prac" }).getByRole("link", { name: "Park gminny" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Park gminny");
  await expectAccessible(page);

  await page.goto(`/edycje/${edition}/praca/${park}?data=2018-05-24`);
  const absences = page.getByRole("combobox", { name: /nieobecność$/ });
  const first = absences.first();
  await expect(first).toHaveValue("");
  await first.selectOption("nieusprawiedliwiona");
  await page.getByRole("button", { name: "Zapisz dzień" }).click();
  await expect(page.getByRole("status").filter({ hasText: /^Zapisano o/ })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Do zgłoszenia" })).toBeVisible();
  await page
    .getByRole("button", { name: /^Zgłoś zdarzenie/ })
    .first()
    .click();
  await expect(page.getByRole("combobox", { name: "Zdarzenie" })).toHaveValue("WORK_NOT_APPEARED");
  await expectAccessible(page);
});

test("organizator widzi tylko swoje miejsce i pobiera jego listę", async ({ browser }) => {
  const page = await signedIn(browser, demo.emails.host, 360);
  await page.goto(`/edycje/${demo.ids.editions.kedzierzynRound2}/praca`);
  await expect(page.getByText("Widać miejsca i osoby tego organizatora.")).toBeVisible();
  const places = page.getByRole("table", { name: "Miejsca prac" });
  await expect(places.getByRole("row")).toHaveCount(2);
  await places.getByRole("link").first().click();
  await expect(page.getByRole("heading", { name: /^Ewidencja: maj/ })).toBeVisible();
  await expectAccessible(page);
  const list = await page.getByRole("link", { name: "Pobierz pustą" }).first().getAttribute("href");
  const paper = await page.request.get(list ?? "");
  expect(paper.headers()["content-type"]).toContain("application/pdf");
});
