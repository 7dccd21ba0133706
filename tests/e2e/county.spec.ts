import { expect } from "playwright/test";
import { enter, expectAccessible, signedIn, test } from "#tests/support/journeys.ts";

test("dyrektor widzi, która gmina jest opóźniona, jednym krokiem kto, i listę za każdą liczbą", async ({ browser }) => {
  const page = await signedIn(browser, "dyrektor@pup-kedzierzyn.demo");
  await page.goto("/");
  await page.getByRole("link", { name: "Powiat", exact: true }).click();
  await page.waitForURL("**/powiat");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Powiat: rok 2018");
  await page.getByRole("button", { name: /^Kto\?.*Zmyślona Górna/ }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("link", { name: "08.05 wt., nr 7" })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("link", { name: "08.05 wt., nr 7" })).toBeHidden();

  const total = page.locator("#gminy").getByRole("row", { name: /^Razem/ });
  for (const column of ["Skierowano", "Podjęto udział", "Ukończono", "Bez wpisu"]) {
    const link = total
      .getByRole("cell")
      .nth(["", "Skierowano", "Podjęto udział", "Ukończono", "", "", "Bez wpisu"].indexOf(column))
      .getByRole("link");
    const number = /^\d+/.exec((await link.textContent()) ?? "")?.[0];
    await link.click();
    await page.waitForURL("**/powiat/lista?*");
    await expect(page.getByText(`Wyniki: ${number}.`)).toBeVisible();
    await expect(page.getByRole("rowheader").filter({ hasNotText: "Razem" })).toHaveCount(Number(number));
    await expectAccessible(page);
    await page.goBack();
  }
});

test("starosta widzi te same liczby bez odnośników, a listy nie ma", async ({ browser }) => {
  const page = await signedIn(browser, "starosta@pup-kedzierzyn.demo");
  await page.goto("/powiat?rok=2018");
  await expect(page.getByText("listy obecności bez wpisu")).toBeVisible();
  await expect(page.locator('a[href^="/powiat/lista"]')).toHaveCount(0);
  await expect(page.getByRole("button", { name: /^Kto/ })).toHaveCount(0);
  await expectAccessible(page);
  const answer = await page.goto("/powiat/lista?rok=2018&co=skierowano");
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole("navigation", { name: "Główna" })).toBeVisible();
  await expectAccessible(page);
});

test("rok bez edycji mówi, co zrobić, a administrator nie ma powiatu", async ({ page, browser }) => {
  await enter(page, "koordynator@gops-zmyslona-gorna.demo");
  await page.goto("/powiat?rok=2031");
  await expect(page.getByText("Nie ma jeszcze edycji w roku 2031.")).toBeVisible();
  await expectAccessible(page);
  const other = await (await browser.newContext()).newPage();
  await enter(other, "administrator@gops-zmyslona-gorna.demo");
  expect((await other.goto("/powiat"))?.status()).toBe(404);
});

test("Do zrobienia: najstarsza sprawa jest pierwsza i prowadzi do swojej listy", async ({ browser }) => {
  const page = await signedIn(browser, "koordynator@gops-zmyslona-gorna.demo");
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Do zrobienia");
  await expectAccessible(page);
  const late = page.getByRole("region", { name: /^Po terminie/ });
  await late.getByRole("link", { name: "Wpisz obecność: zajęcia nr 7" }).click();
  await page.waitForURL("**/zajecia/*");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Zajęcia nr 7");
});

test("Do zrobienia bez spraw mówi, że nowe pojawią się tutaj", async ({ browser }) => {
  const page = await signedIn(browser, "administrator@mops-kalisz.demo");
  await page.goto("/");
  await expect(page.getByText("Nie ma nic do zrobienia.")).toBeVisible();
  await expectAccessible(page);
});
