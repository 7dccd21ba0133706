import { type Browser, expect, type Page } from "playwright/test";
import { demo } from "#prisma/demo/ids.ts";
import { expectAccessible, signedIn, test } from "#tests/support/journeys.ts";

const address = `/edycje/${demo.ids.editions.kedzierzynRound2}/godziny?tydzien=2018-W21`;
const { emails } = demo;

/** The week sheet as an account sees it; questions before leaving are answered with yes. */
async function sheetOf(browser: Browser, email: string, width?: number): Promise<Page> {
  const page = await signedIn(browser, email, width);
  page.on("dialog", (dialog) => dialog.accept());
  await page.goto(address);
  return page;
}
const hours = (page: Page, name: string, day: string) => page.getByRole("textbox", { name: new RegExp(`^${name}.*, ${day} `) });
const person = (page: Page, name: string) => page.locator("tbody").filter({ hasText: name });
const said = (page: Page, text: RegExp) => page.getByRole("status").filter({ hasText: text });

test("pracownik socjalny wpisuje godziny z klawiatury; jedenasta godzina nie przechodzi", async ({ browser }) => {
  const page = await sheetOf(browser, emails.socialWorker);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Godziny: tydzień 21.05–27.05.2018");
  await expectAccessible(page);

  const thursday = hours(page, "Zmyślony Wieńczysław", "czwartek");
  await thursday.fill("7");
  await expect(person(page, "Zmyślony")).toContainText("11 z 10");
  await expect(person(page, "Zmyślony")).toContainText("o 1 za dużo");
  await page.keyboard.press("ArrowUp");
  await expect(hours(page, "Szablonowska Grażyna", "czwartek")).toBeFocused();
  await expect(person(page, "Zmyślony")).toContainText(/W czwartek 24.05 wpisz najwyżej 6\sgodz\./);
  await expect(person(page, "Zmyślony")).toContainText(/art\.\s73a ust\.\s1/);
  await expect(thursday).toHaveAttribute("aria-invalid", "true");
  await expectAccessible(page);

  await page.keyboard.press("Control+Enter");
  await expect(thursday).toBeFocused();
  await thursday.fill("2:30");
  await page.keyboard.press("Escape");
  await expect(thursday).toHaveValue("7");
  await thursday.fill("2:30");
  await page.keyboard.press("Control+Enter");
  await expect(said(page, /^Zapisano o/)).toBeVisible();
  await page.reload();
  await expect(thursday).toHaveValue("2,5");
  await expect(person(page, "Zmyślony")).toContainText("6,5 z 10");
});

test("wpisane i niezapisane godziny przetrwają odświeżenie strony i brak połączenia", async ({ browser }) => {
  const page = await sheetOf(browser, emails.coordinator);
  const thursday = hours(page, "Zmyślony Wieńczysław", "czwartek");
  await expect(thursday).toHaveValue("2,5");
  await thursday.fill("x");
  await thursday.fill("1,5");
  await expect(said(page, /Niezapisane zmiany: 1/)).toBeVisible();
  await page.reload();
  await expect(said(page, /Niezapisane zmiany: 1/)).toBeVisible();
  await expect(thursday).toHaveValue("1,5");
  await page.context().setOffline(true);
  await page.getByRole("button", { name: "Zapisz tydzień" }).click();
  await expect(said(page, /Brak połączenia/)).toBeVisible();
  await page.context().setOffline(false);
  await expect(said(page, /^Zapisano o/)).toBeVisible({ timeout: 30_000 });
});

test("dwie osoby naraz: widać obie wartości i nic nie ginie", async ({ browser }) => {
  const mine = await sheetOf(browser, emails.socialWorker);
  const other = await sheetOf(browser, emails.coordinator);
  const cell = (page: Page) => hours(page, "Zmyślony Wieńczysław", "czwartek");
  await cell(mine).fill("1");
  await cell(other).fill("2");
  await other.keyboard.press("Control+Enter");
  await expect(said(other, /^Zapisano o/)).toBeVisible();
  await mine.keyboard.press("Control+Enter");
  const conflict = mine.getByRole("alert", { name: "Zapisano już inną wersję" });
  await expect(conflict).toContainText(/Zapisane.*2\sgodz\..*Wpisane tutaj.*1\sgodz\./s);
  await expectAccessible(mine);
  await mine.getByRole("button", { name: "Zostaw zapisane" }).click();
  await expect(cell(mine)).toHaveValue("2");
  await cell(mine).fill("");
  await mine.keyboard.press("Control+Enter");
  await expect(said(mine, /^Zapisano o/)).toBeVisible();
});

test("na telefonie osoba to blok", async ({ browser }) => {
  const phone = await sheetOf(browser, emails.coordinator, 360);
  await expect(person(phone, "Makietowa").getByText("Aktywizacja: prace")).toBeVisible();
  expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await expectAccessible(phone);
});

for (const email of [emails.clerk, emails.centreDirector, emails.host]) {
  test(`tylko do odczytu: ${email}`, async ({ browser }) => {
    const page = await sheetOf(browser, email);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Godziny: tydzień 21.05–27.05.2018");
    await expect(page.getByRole("button", { name: "Zapisz tydzień" })).toHaveCount(0);
    await expect(page.getByRole("table").getByRole("textbox")).toHaveCount(0);
    await expect(page.getByRole("columnheader", { name: "Integracja: zajęcia" })).toHaveCount(email === emails.host ? 0 : 1);
    await expectAccessible(page);
  });
}

test("cały cykl jednym spojrzeniem, filtr na ekranie i w pliku, cel zapisany", async ({ browser }) => {
  const page = await sheetOf(browser, emails.coordinator);
  await page.getByRole("link", { name: "Cały cykl" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Godziny: cały cykl");
  await expect(page.getByRole("rowheader", { name: "Zmyślony Wieńczysław" })).toBeVisible();
  await expect(page.getByRole("columnheader", { name: /4\. 21\.05–27\.05.*najw\. 10.*min\. 10/ })).toBeVisible();
  await expectAccessible(page);
  await page.getByText("Filtr, XLSX i PDF").click();
  await page.getByLabel("Tylko osoby").selectOption("za mało godzin zajęć");
  await page.getByRole("button", { name: "Pokaż", exact: true }).click();
  await expect(page.getByText("Filtr: tylko: za mało godzin zajęć.")).toBeVisible();
  await page.getByText("Filtr, XLSX i PDF").click();
  await page.getByRole("button", { name: "Pobierz XLSX" }).click();
  await expect(page.getByText("Nie można pobrać danych bez podania celu. Wybierz cel z listy.")).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel("Cel pobrania").selectOption("realizacja edycji");
  const file = page.waitForEvent("download");
  await page.getByRole("button", { name: "Pobierz XLSX" }).click();
  expect((await file).suggestedFilename()).toBe("godziny-cykl-2018-05-01.xlsx");
  const paper = await page.request.get(`/edycje/${demo.ids.editions.kedzierzynRound2}/godziny/pdf?tydzien=2018-W21&cel=edycja`);
  expect([paper.status(), paper.headers()["content-type"]]).toEqual([200, "application/pdf"]);

  const phone = await signedIn(browser, emails.coordinator, 360);
  await phone.goto(`/edycje/${demo.ids.editions.kedzierzynRound2}/godziny/cykl`);
  await expect(phone.getByRole("rowheader", { name: "Zmyślony Wieńczysław" })).toBeVisible();
  expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await expectAccessible(phone);
});

test("cudza edycja nie istnieje", async ({ browser }) => {
  const page = await sheetOf(browser, emails.coordinator);
  for (const edition of [demo.ids.editions.kalisz, demo.ids.editions.zmyslonaGorna, "nie-ma"]) {
    const answer = await page.goto(`/edycje/${edition}/godziny`);
    expect(answer?.status()).toBe(404);
  }
  const trainer = await sheetOf(browser, emails.trainer);
  expect((await trainer.goto(address))?.status()).toBe(404);
});
