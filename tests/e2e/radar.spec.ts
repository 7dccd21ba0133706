import { expect } from "playwright/test";
import { enter, expectAccessible, signedIn, test } from "#tests/support/journeys.ts";

test("koordynator widzi niewpisany tydzień prac i jednym krokiem jest na jego arkuszu", async ({ browser }) => {
  const page = await signedIn(browser, "koordynator@gops-zmyslona-gorna.demo");
  await page.goto("/");
  const late = page.getByRole("region", { name: /^Po terminie/ });
  await expect(late.getByRole("link", { name: /^Powiadom urząd pracy: 4/ })).toBeVisible();
  await expectAccessible(page);
  await late.getByRole("link", { name: /^Wpisz godziny prac: 1/ }).click();
  await page.waitForURL("**/godziny?tydzien=2018-W20");
});

test("dyrektor urzędu otwiera sprawy po terminie gminy i widzi, czyj to krok", async ({ browser }) => {
  const page = await signedIn(browser, "dyrektor@pup-kedzierzyn.demo");
  await page.goto("/powiat");
  const line = page.locator("#sprawy").getByRole("row", { name: /^GOPS Zmyślona Górna/ });
  const total = line.getByRole("link").last();
  const number = /^\d+/.exec((await total.textContent()) ?? "")?.[0];
  await total.click();
  await page.waitForURL("**/powiat/sprawy?*");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Sprawy po terminie");
  await expect(page.getByText(`Wyniki: ${number}.`)).toBeVisible();
  await expect(page.getByText("pracownik urzędu pracy: PUP Kędzierzyn-Koźle")).toBeVisible();
  await expectAccessible(page);
});

test("starosta widzi liczby spraw bez odnośników, a listy nie ma", async ({ browser }) => {
  const page = await signedIn(browser, "starosta@pup-kedzierzyn.demo");
  await page.goto("/powiat");
  await expect(page.locator("#sprawy").getByRole("row", { name: /^GOPS Zmyślona Górna/ })).toBeVisible();
  await expect(page.locator("#sprawy").getByRole("link")).toHaveCount(0);
  expect((await page.goto("/powiat/sprawy"))?.status()).toBe(404);
});

test("wykaz za kwiecień: urząd przekazuje, ośrodek czyta i drukuje", async ({ page, browser }) => {
  await enter(page, "urzednik@pup-kedzierzyn.demo");
  await page
    .getByRole("link", { name: /^Przekaż wykaz za kwiecień.*Zmyślona Górna/ })
    .first()
    .click();
  await page.waitForURL("**/osoby/wykazy/*/2018-04");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^Wykaz za kwiecień.2018$/);
  await expectAccessible(page);
  await page.getByRole("button", { name: "Przekaż wykaz" }).click();
  const dialog = page.getByRole("dialog", { name: "Przekaż wykaz" });
  await expectAccessible(page);
  await dialog.getByRole("button", { name: "Przekaż wykaz" }).click();
  await expect(page.getByText(/^Gminny Ośrodek.*Przekazano/)).toBeVisible();
  await expect(page.getByRole("button", { name: "Przekaż wykaz" })).toHaveCount(0);

  const centre = await (await browser.newContext()).newPage();
  await enter(centre, "koordynator@gops-zmyslona-gorna.demo");
  await centre
    .getByRole("region", { name: /^Powiadomienia/ })
    .getByRole("link", { name: /^Przekazano wykaz za kwiecień/ })
    .click();
  await centre.waitForURL("**/osoby/wykazy/*/2018-04");
  await expect(centre.getByRole("rowheader")).toHaveCount(10);
  const paper = await centre.request.get(`${new URL(centre.url()).pathname}/pdf`);
  expect(paper.headers()["content-type"]).toBe("application/pdf");
  await centre.goto("/osoby/wykazy");
  await expectAccessible(centre);
});

test("zakończona edycja: obie dyrekcje zatwierdziły podsumowanie", async ({ browser }) => {
  const page = await signedIn(browser, "dyrektor@pup-kalisz.demo");
  await page.goto("/programy?rok=2017");
  await page.getByRole("link", { name: "Edycja lipiec–wrzesień 2017" }).first().click();
  await page.getByRole("link", { name: "Podsumowanie", exact: true }).click();
  await page.waitForURL("**/podsumowanie");
  const section = page.locator("#zatwierdzenie");
  await expect(section.getByText(/^zatwierdzono/)).toHaveCount(2);
  await expect(section.getByRole("button")).toHaveCount(0);
  await expectAccessible(page);
});
