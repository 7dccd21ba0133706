import { expect } from "playwright/test";
import { expectAccessible, signedIn, test } from "#tests/support/journeys.ts";

const office = "administrator@pup-kalisz.demo";
const reason = "Ustalono na naradzie z ośrodkiem.";

test("administrator ogląda prawo na wybrany dzień i zmienia termin poprawek", async ({ browser }) => {
  const page = await signedIn(browser, office);
  await page.goto("/");
  await page.getByRole("link", { name: "Administracja", exact: true }).click();
  await page.waitForURL("**/administracja/prawo");
  await expect(page).toHaveTitle("Prawo – PAI");
  await expect(page.getByRole("main")).toContainText("Dziś, 24.05.2018: ustrój prawny A.");
  await expectAccessible(page);
  await page.getByLabel("Pokaż prawo na dzień").fill("14-06-2019");
  await page.getByRole("button", { name: "Pokaż", exact: true }).click();
  await expect(page.getByRole("main")).toContainText("W dniu 14.06.2019: ustrój prawny B.");
  await expect(page.getByRole("row", { name: /^R1\. / })).toContainText("nie w tym dniu");
  await page.getByRole("link", { name: "dziś", exact: true }).click();
  const term = page.getByRole("region", { name: "Termin poprawek obecności i godzin (dni)", exact: true });
  await term.getByRole("button", { name: /^Zmień/ }).click();
  await expectAccessible(page);
  await term.getByRole("button", { name: "Zmień", exact: true }).click();
  await expect(term).toContainText("Wpisz nową wartość.");
  await expect(term.getByLabel("Nowa wartość")).toBeFocused();
  await expect(term).toContainText("Wpisz uzasadnienie.");
  await term.getByLabel("Nowa wartość").fill("21");
  await term.getByLabel("Obowiązuje od").fill("24.05.2018");
  await term.getByLabel("Powód").fill(reason);
  await term.getByRole("button", { name: "Zmień", exact: true }).click();
  await expect(term).toContainText("21 dni, od 24.05.2018 (urząd pracy)");
  await expect(page.getByRole("list").filter({ hasText: reason })).toContainText("Termin poprawek");
});

test("administrator potwierdza stawkę, a ustrój C włącza tylko z opinią prawną", async ({ browser }) => {
  const page = await signedIn(browser, office);
  await page.goto("/administracja/stawki");
  await expectAccessible(page);
  const rate = page.getByRole("row", { name: /^01\.06\.2020/ });
  await rate.getByRole("button", { name: /^Potwierdź/ }).click();
  await expectAccessible(page);
  await page.getByLabel("Pozycja „Monitora Polskiego”").fill("M.P. z 2019 r. poz. 5");
  await page.getByLabel("Powód").fill("Sprawdzono w obwieszczeniu.");
  await page.getByRole("button", { name: "Potwierdź", exact: true }).click();
  await expect(page.getByText("ogłoszono w roku 2020")).toBeVisible();
  await page.getByLabel("Pozycja „Monitora Polskiego”").fill("M.P. z 2020 r. poz. 5");
  await page.getByRole("button", { name: "Potwierdź", exact: true }).click();
  await expect(rate).toContainText(/M\.P\.\sz\s2020\sr\.\spoz\.\s5/);
  await page.goto("/administracja/prawo");
  const regimeC = page.getByRole("region", { name: "Nowe porozumienia od 01.06.2025", exact: true });
  await regimeC.getByRole("button", { name: /^Zmień dopuszczenie/ }).click();
  await expect(regimeC).toContainText("Skutek dopuszczenia");
  await regimeC.getByLabel("Nowa wartość").selectOption("dopuszczone");
  await regimeC.getByLabel("Obowiązuje od").fill("01.07.2025");
  await regimeC.getByLabel("Powód").fill(reason);
  await regimeC.getByRole("button", { name: "Zmień dopuszczenie", exact: true }).click();
  await expect(regimeC).toContainText("Wpisz opinię prawną");
});

test("dyrektor czyta i niczego nie zmienia, pracownik urzędu nie ma tej strony", async ({ browser }) => {
  const director = await signedIn(browser, "dyrektor@pup-kalisz.demo");
  await director.goto("/administracja/instytucja");
  await expect(director.getByRole("heading", { level: 1 })).toHaveText("Instytucja");
  await expect(director.getByRole("button", { name: "Zmień dane" })).toHaveCount(0);
  await expectAccessible(director);
  const clerk = await signedIn(browser, "urzednik@pup-kalisz.demo");
  expect((await clerk.goto("/administracja/prawo"))?.status()).toBe(404);
});
