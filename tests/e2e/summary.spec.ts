import { expect } from "playwright/test";
import { demo } from "#prisma/demo/ids.ts";
import { expectAccessible, signedIn, test } from "#tests/support/journeys.ts";

const { kedzierzynRound1, kedzierzynRound2, kampinos } = demo.ids.editions;
const summaryOf = (edition: string) => `/edycje/${edition}/podsumowanie`;

test("koordynator podsumowuje turę, pisze wnioski i drukuje", async ({ browser }) => {
  const page = await signedIn(browser, demo.emails.coordinator);
  await page.goto(summaryOf(kedzierzynRound1));
  await expect(page.getByRole("heading", { name: "Podsumowanie", level: 1 })).toBeVisible();
  await expect(page.getByText("Brakuje rezultatu 1 osoby po zakończeniu udziału.")).toBeVisible();
  const money = page.getByRole("table", { name: /Godziny prac i świadczenia/ });
  await expect(money.getByRole("row", { name: /Razem/ })).toContainText("5 556,60 zł");
  await expect(
    page.getByRole("img", { name: /wytypowano 12, sprawdzono 11, skierowano 10, podjęto udział 10, ukończono 8/ }).first(),
  ).toBeVisible();
  await expectAccessible(page);

  await page.getByLabel("Wnioski").fill("Grupa prosi o późniejszą godzinę rozpoczęcia.");
  await page.getByRole("button", { name: "Zapisz wnioski" }).click();
  await expect(page.getByRole("status").filter({ hasText: /^Zapisano 24\.05\.2018 o/ })).toBeVisible();

  const paper = await page.request.get(`${summaryOf(kedzierzynRound1)}/pdf`);
  expect([paper.status(), paper.headers()["content-type"]]).toEqual([200, "application/pdf"]);
  expect((await paper.body()).toString("latin1", 0, 5)).toBe("%PDF-");
});

test("dwie karty tych samych wniosków: nic nie ginie, wybiera koordynator", async ({ browser }) => {
  const first = await signedIn(browser, demo.emails.coordinator);
  await first.goto(summaryOf(kedzierzynRound2));
  const second = await first.context().newPage();
  await second.goto(summaryOf(kedzierzynRound2));
  await first.getByLabel("Wnioski").fill("Wersja pierwszej karty.");
  await first.getByRole("button", { name: "Zapisz wnioski" }).click();
  await expect(first.getByRole("status").filter({ hasText: /^Zapisano/ })).toBeVisible();

  await second.getByLabel("Wnioski").fill("Wersja drugiej karty.");
  await second.getByRole("button", { name: "Zapisz wnioski" }).click();
  const conflict = second.getByRole("alert", { name: "Zapisano już inną wersję" });
  await expect(conflict).toContainText("Wersja pierwszej karty.");
  await expect(second.getByLabel("Wnioski")).toHaveValue("Wersja drugiej karty.");
  await expectAccessible(second);
  await conflict.getByRole("button", { name: "Zapisz wpisane tutaj" }).click();
  await expect(conflict).toBeHidden();
  await second.reload();
  await expect(second.getByLabel("Wnioski")).toHaveValue("Wersja drugiej karty.");
});

test("urzędnik czyta podsumowanie bez pola wniosków i bez wydruku", async ({ browser }) => {
  const page = await signedIn(browser, demo.emails.clerk);
  await page.goto(summaryOf(kedzierzynRound1));
  await expect(page.getByRole("heading", { name: "Wnioski" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Zapisz wnioski" })).toHaveCount(0);
  await expect(page.getByRole("link", { name: /PDF/ })).toHaveCount(0);
  await expectAccessible(page);
  expect((await page.request.get(`${summaryOf(kedzierzynRound1)}/pdf`)).status()).toBe(404);
});

test("starosta, obcy ośrodek i nieznany adres dostają 404", async ({ browser }) => {
  for (const [email, edition] of [
    [demo.emails.countyViewer, kedzierzynRound1],
    [demo.emails.foreignSocialWorker, kedzierzynRound1],
    [demo.emails.coordinator, kampinos],
    [demo.emails.coordinator, "nie-ma-takiej"],
  ] as const) {
    const page = await signedIn(browser, email);
    expect((await page.goto(summaryOf(edition)))?.status(), email).toBe(404);
    await page.context().close();
  }
});
