import { expect, type Page, test } from "playwright/test";
import { demo, sessionId } from "#prisma/demo/ids.ts";
import { enter, expectAccessible, signedIn } from "#tests/support/journeys.ts";

const round2 = demo.ids.editions.kedzierzynRound2;
const registerOf = (no: number) => `/edycje/${round2}/zajecia/${sessionId("kedzierzyn-2018-2", no)}`;

const person = (page: Page, name: string) => page.getByRole("group", { name });
const answer = (page: Page, name: string, word: RegExp) => person(page, name).getByRole("radio", { name: word });
const said = (page: Page, text: RegExp) => page.getByRole("status").filter({ hasText: text });

const social = "pracownik@mops-kedzierzyn.demo";
const coordinator = "koordynator@mops-kedzierzyn.demo";

test("pracownik socjalny wpisuje obecność z klawiatury, jednym zapisem", async ({ browser }) => {
  const page = await signedIn(browser, social);
  await page.goto(`/edycje/${round2}/zajecia`);
  await expectAccessible(page);
  await page.getByRole("link", { name: "Zajęcia nr 6", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Zajęcia nr 6: lista obecności");
  await expectAccessible(page);

  await page.getByRole("button", { name: "Wszyscy obecni" }).click();
  await expect(said(page, /Zaznaczono 9\sosób/)).toBeVisible();
  await expect(answer(page, "Wzorcowy Henryk", /Nie dot/)).toBeDisabled();
  await answer(page, "Makietowa Żaneta", /^Obecność$/).focus();
  await page.keyboard.press("c");
  await expect(page.getByLabel("Minuty: Makietowa Żaneta")).toBeFocused();
  await page.keyboard.type("300");
  await page.keyboard.press("Control+Enter");
  await expect(page.getByRole("region", { name: "Do poprawy: 1 pole." })).toBeFocused();
  await expectAccessible(page);
  await page.getByLabel("Minuty: Makietowa Żaneta").fill("3 h");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("u");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("n");
  await expect(answer(page, "Próbkowski Zdzisław", /^Nieuspr/)).toBeChecked();
  await page.keyboard.press("Tab");
  await page.keyboard.type("🙂 telefon w środę");
  await page.keyboard.press("Control+Enter");
  await expect(said(page, /^Zapisano o/)).toBeVisible();
  await expect(page.getByText("33 z 45 godz.")).toBeVisible();
  await page.reload();
  await expect(page.getByLabel("Uwaga: Próbkowski Zdzisław")).toHaveValue("🙂 telefon w środę");
  await expect(page.getByLabel("Minuty: Makietowa Żaneta")).toHaveValue("180");
});

test("dwie osoby zapisują naraz: druga widzi obie wersje i wybiera", async ({ browser }) => {
  const [first, second] = await Promise.all([signedIn(browser, social), signedIn(browser, coordinator)]);
  await Promise.all([first.goto(registerOf(4)), second.goto(registerOf(4))]);
  await first.getByRole("button", { name: "Wszyscy obecni" }).click();
  await first.getByRole("button", { name: "Zapisz obecność" }).click();
  await expect(said(first, /^Zapisano o/)).toBeVisible();

  await answer(second, "Bezimienna Aldona", /^Nieuspr/).focus();
  await second.keyboard.press("n");
  await second.getByRole("button", { name: "Zapisz obecność" }).click();
  const conflict = second.getByRole("alert", { name: "Zapisano już inną wersję" });
  await expect(conflict).toContainText("Bezimienna Aldona: Obecność");
  await expect(conflict).toContainText("Bezimienna Aldona: Nieobecność nieusprawiedliwiona");
  await expectAccessible(second);
  await conflict.getByRole("button", { name: "Zapisz wpisane tutaj" }).click();
  await expect(conflict).toBeHidden();
  await second.reload();
  await expect(answer(second, "Bezimienna Aldona", /^Nieuspr/)).toBeChecked();
  await expect(answer(second, "Ćwiczebny Bogusław", /^Obecność$/)).toBeChecked();
});

test("bez połączenia i po wylogowaniu nic nie ginie", async ({ browser }) => {
  const page = await signedIn(browser, social);
  await page.goto(registerOf(5));
  // An answer of two days ago: its correction asks why, and the reason waits for the connection with it.
  const why = person(page, "Bezimienna Aldona").getByLabel("Powód poprawki");
  await answer(page, "Bezimienna Aldona", /^Uspr/).focus();
  await page.keyboard.press("u");
  await page.keyboard.press("Control+Enter");
  await expect(page.getByRole("region", { name: "Do poprawy: 1 pole." })).toBeFocused();
  await expectAccessible(page);
  await why.fill("Zwolnienie przyniesione następnego dnia.");
  await page.context().setOffline(true);
  await page.keyboard.press("Control+Enter");
  await expect(said(page, /Brak połączenia\. Do wysłania: 1\swpis\./)).toBeVisible();
  await page.context().setOffline(false);
  await expect(said(page, /^Zapisano o/)).toBeVisible();

  const other = await page.context().newPage();
  await other.goto("/dostepnosc");
  await other.context().clearCookies();
  await answer(page, "Bezimienna Aldona", /^Uspr/).focus();
  await page.keyboard.press("d");
  await expect(why).toHaveValue("");
  await why.fill("Pomyłka w zwolnieniu, osoba była w urzędzie.");
  await page.keyboard.press("Control+Enter");
  await expect(page.getByText("Wylogowano z powodu bezczynności. Zaloguj się, aby wrócić do szkicu.")).toBeVisible();
  await expect(answer(page, "Bezimienna Aldona", /^Nie dot/)).toBeChecked();
  await enter(other, social);
  await page.getByRole("button", { name: "Wyślij ponownie" }).click();
  await expect(said(page, /^Zapisano o/)).toBeVisible();
  expect(await page.evaluate(() => Object.keys(sessionStorage).filter((key) => key.startsWith("pai:")))).toEqual([]);
});

test("koordynator zatwierdza wpis kogoś innego, a potem lista jest zamknięta", async ({ browser }) => {
  const page = await signedIn(browser, coordinator);
  await page.goto(registerOf(3));
  await page.getByRole("button", { name: "Zatwierdź obecność" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Zatwierdź obecność" }).click();
  await expect(page.getByText("Zatwierdzone", { exact: true })).toBeVisible();
  await expect(page.getByRole("radio")).toHaveCount(0);
  await expectAccessible(page);
});

test("przyszłych zajęć nie da się wpisać, a urząd pracy czyta bez uwag", async ({ browser }) => {
  const page = await signedIn(browser, social);
  await page.goto(registerOf(7));
  await expect(page.getByText(/Nie można zapisać obecności z\sdnia 29\.05\.2018\./)).toBeVisible();
  await expect(page.getByRole("button", { name: "Zapisz obecność" })).toBeDisabled();
  await expectAccessible(page);

  const clerk = await signedIn(browser, "urzednik@pup-kedzierzyn.demo");
  await clerk.goto(registerOf(1));
  await expect(clerk.getByText(/Ten podgląd zapisano w dzienniku/)).toBeVisible();
  await expect(clerk.getByRole("columnheader", { name: "Uwaga" })).toHaveCount(0);
  await expectAccessible(clerk);
  const foreign = await signedIn(browser, "pracownik@mops-kalisz.demo");
  expect((await foreign.goto(registerOf(1)))?.status()).toBe(404);
});

test("lista obecności mieści się na telefonie", async ({ browser }) => {
  const page = await signedIn(browser, social);
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto(registerOf(6));
  await expect(page.getByRole("button", { name: "Zapisz obecność" })).toBeInViewport();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  await expectAccessible(page);
});
