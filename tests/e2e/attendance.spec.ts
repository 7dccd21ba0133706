import { expect, type Page } from "playwright/test";
import { demo, sessionId } from "#prisma/demo/ids.ts";
import { expectAccessible, signedIn, test } from "#tests/support/journeys.ts";

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
  await page.getByLabel("Numer listy").fill("99");
  await page.getByRole("button", { name: "Otwórz listę" }).click();
  await expect(page.getByText("Nie ma takiej listy: 99.")).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel("Numer listy").fill("6");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Zajęcia nr 6: lista obecności");
  await expectAccessible(page);

  await page.getByRole("button", { name: "Wszyscy obecni" }).click();
  await expect(said(page, /Zaznaczono 9\sosób/)).toBeVisible();
  await expect(answer(page, "Wzorcowy Henryk", /Nie dot/)).toBeDisabled();
  await answer(page, "Makietowa Żaneta", /^Obecność$/).focus();
  await page.keyboard.press("c");
  await expect(page.getByLabel("Czas: Makietowa Żaneta")).toBeFocused();
  await page.keyboard.type("300");
  await page.keyboard.press("Control+Enter");
  await expect(page.getByRole("region", { name: "Do poprawy: 1 pole." })).toBeFocused();
  await expectAccessible(page);
  await page.getByLabel("Czas: Makietowa Żaneta").fill("3 h");
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
  await expect(page.getByLabel("Czas: Makietowa Żaneta")).toHaveValue("180");
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

test("koordynator zatwierdza wpis kogoś innego, a potem lista jest zamknięta", async ({ browser }) => {
  const page = await signedIn(browser, coordinator);
  const overtaken = await signedIn(browser, coordinator);
  for (const one of [overtaken, page]) {
    await one.goto(registerOf(3));
    await one.getByRole("button", { name: "Zatwierdź obecność" }).click();
  }
  const approve = (one: Page) => one.getByRole("dialog").getByRole("button", { name: "Zatwierdź obecność" }).click();
  await approve(page);
  await expect(page.getByText("Zatwierdzone", { exact: true }).first()).toBeVisible();
  // The step is gone from the page as it stands by now, why it was not taken is told there.
  await approve(overtaken);
  await expect(overtaken.getByRole("dialog")).toHaveCount(0);
  await expect(overtaken.getByRole("main")).toContainText("Zapisano już inną wersję.");
  await expectAccessible(overtaken);
  await expect(page.getByRole("radio")).toHaveCount(0);
  await expectAccessible(page);
});

test("koordynator koryguje zatwierdzoną listę, a urząd pracy dowiaduje się o tym", async ({ browser }) => {
  const head = await signedIn(browser, coordinator);
  await head.goto(registerOf(2));
  await head.getByRole("link", { name: "Utwórz korektę" }).click();
  await expect(head.getByRole("heading", { level: 1 })).toHaveText("Zajęcia nr 2: korekta listy obecności");
  await expectAccessible(head);
  await answer(head, "Ćwiczebny Bogusław", /^Częściowo/).focus();
  await head.keyboard.press("c");
  await head.keyboard.type("9:10-11:40");
  await head.getByRole("button", { name: "Utwórz korektę" }).click();
  const question = head.getByRole("dialog", { name: "Skorygować zatwierdzony wpis?" });
  await expect(question).toContainText("Będzie: Obecność częściowa (9:10–11:40)");
  await expectAccessible(head);
  await question.getByLabel("Powód").fill("Godziny według podpisów na liście.");
  await question.getByRole("button", { name: "Utwórz korektę" }).click();
  await expect(head.getByText("Skorygowane", { exact: true }).first()).toBeVisible();
  await head.getByText("Historia wpisów: 1").click();
  await expect(head.getByText("Godziny według podpisów na liście.")).toBeVisible();

  const clerk = await signedIn(browser, "urzednik@pup-kedzierzyn.demo");
  await clerk.goto("/");
  await expect(clerk.getByText(/Skorygowano obecność\. Zajęcia z\sdnia/)).toBeVisible();
});

test("lista pusta wypełniona numerami, uwaga o zajęciach i wszystkie listy dnia", async ({ browser }) => {
  const page = await signedIn(browser, social);
  await page.goto(registerOf(6));
  const numbers = page.getByLabel("Numery nieobecnych");
  await numbers.fill("1u 2 44 kot");
  await page.keyboard.press("Enter");
  await expect(said(page, /Nie ma na liście numerów: 44\. Nie rozpoznano: „kot”\./)).toBeVisible();
  await expect(numbers).toHaveValue("44 kot");
  await expect(answer(page, "Bezimienna Aldona", /^Uspr/)).toBeChecked();
  await expect(answer(page, "Ćwiczebny Bogusław", /^Nieuspr/)).toBeChecked();
  await page.getByLabel("Uwaga o zajęciach").fill("Zmieniono salę na 14.");
  await page.getByRole("button", { name: "Dodaj uwagę o zajęciach" }).click();
  await expect(page.getByText("Zmieniono salę na 14.", { exact: true })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("link", { name: "Wszystkie listy tego dnia" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Listy obecności: czwartek 24.05.2018");
  await expect(answer(page, "Bezimienna Aldona", /^Uspr/)).toBeChecked();
  await expectAccessible(page);
  const paper = await page.request.get(`${registerOf(6)}/lista/pdf?druk=pusty`);
  expect(paper.headers()["content-type"]).toBe("application/pdf");
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
