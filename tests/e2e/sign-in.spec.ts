import { expect } from "playwright/test";
import { demoSubstitute } from "#prisma/demo/accounts.ts";
import { demo } from "#prisma/demo/ids.ts";
import { enter, expectAccessible, signedIn, signIn, test } from "#tests/support/journeys.ts";

test("kto nie jest zalogowany, trafia do logowania; nieznany adres i złe hasło dają tę samą odpowiedź", async ({ page }) => {
  await page.goto("/osoby");
  await expect(page).toHaveURL(/\/logowanie$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Logowanie");
  await expectAccessible(page);
  for (const email of [demo.emails.clerk, "nikt@pup-kedzierzyn.demo"]) {
    await signIn(page, email, "nie to hasło");
    await expect(page.getByText("Nie udało się zalogować. Sprawdź adres e-mail i hasło.")).toBeVisible();
    await expect(page.getByLabel("Adres e-mail")).toHaveValue(email);
  }
});

test("puste pola mówią, czego brakuje", async ({ page }) => {
  await page.goto("/logowanie");
  await page.getByRole("button", { name: "Zaloguj się", exact: true }).click();
  await expect(page.getByText("Wpisz adres e-mail, np. imie.nazwisko@urzad.example.")).toBeVisible();
  await expect(page.getByText("Wpisz hasło.", { exact: true })).toBeVisible();
  await expectAccessible(page);
});

test("konto pokazowe wchodzi jednym naciśnięciem, a po wylogowaniu nic nie zostaje", async ({ page }) => {
  await page.goto("/logowanie");
  await page.getByRole("button", { name: new RegExp(demo.emails.clerk) }).click();
  await expect(page.getByRole("heading", { name: "Do zrobienia", level: 1 })).toBeVisible();
  await page.getByRole("button", { name: "Wyloguj się" }).click();
  await expect(page.getByText("Wylogowano. Na tym urządzeniu nie zostały dane osób.")).toBeVisible();
  await page.goto("/osoby");
  await expect(page).toHaveURL(/\/logowanie$/);
});

test("kto ma kilka ról, wybiera, w czyim imieniu działa, i może to zmienić", async ({ page }) => {
  await enter(page, demoSubstitute.email);
  await expect(page).toHaveURL(/\/logowanie\/instytucja$/);
  await expectAccessible(page);
  await page.getByRole("button", { name: /Wybierz:.*koordynator PAI/ }).click();
  await expect(page.getByRole("heading", { name: "Do zrobienia", level: 1 })).toBeVisible();
  await expect(page.getByText(/koordynator PAI/).first()).toBeVisible();
  await page.getByRole("link", { name: "Zmień instytucję" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Wybierz, w czyim imieniu działasz");
});

test("strona, której nie ma, i cudza strona odpowiadają tak samo", async ({ browser }) => {
  const page = await signedIn(browser, demo.emails.clerk);
  for (const address of ["/nie-ma-takiej", `/edycje/${demo.ids.editions.kalisz}`, "/edycje/nie-identyfikator"]) {
    const answer = await page.goto(address);
    expect(answer?.status(), address).toBe(404);
    await expect(page.getByText("Nie ma takiej strony.", { exact: false })).toBeVisible();
  }
  await expectAccessible(page);
});

test("adres donikąd nie zgłasza błędów skryptów, a ikona jest też obok pliku", async ({ page }) => {
  const errors: string[] = [];
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  await page.goto("/nie-ma-takiej");
  await expect(page).toHaveTitle(/Nie ma takiej strony/);
  expect(errors.filter((text) => !text.includes("404"))).toEqual([]);
  expect((await page.request.get("/favicon.ico")).headers()["content-type"]).toContain("image/svg+xml");
});

test("deklaracja dostępności jest otwarta dla każdego", async ({ page }) => {
  await page.goto("/dostepnosc");
  await expect(page.getByRole("heading", { name: "Deklaracja dostępności", level: 1 })).toBeVisible();
  await expectAccessible(page);
});
