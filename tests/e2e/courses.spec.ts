import { type Browser, expect, type Page } from "playwright/test";
import { demo } from "#prisma/demo/ids.ts";
import { expectAccessible, signedIn, test } from "#tests/support/journeys.ts";

const address = (edition: string) => `/edycje/${edition}/uczestnicy`;
const { przykladow, kedzierzynRound1, kedzierzynRound2 } = demo.ids.editions;

async function participantsOf(browser: Browser, email: string, edition: string, width?: number): Promise<Page> {
  const page = await signedIn(browser, email, width);
  await page.goto(address(edition));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Uczestnicy");
  return page;
}
const said = (page: Page, text: string) => page.getByRole("status").filter({ hasText: text });
const details = (page: Page) => page.getByRole("button", { name: /^Szczegóły/ }).first();

test("ośrodek zgłasza przerwanie, urząd potwierdza, o skutkach rozstrzyga starosta", async ({ browser }) => {
  const centre = await participantsOf(browser, "koordynator@gops-przykladow.demo", przykladow);
  await expectAccessible(centre);
  await details(centre).click();
  await centre.getByRole("button", { name: "Zgłoś przerwanie", exact: true }).click();
  const report = centre.getByRole("form", { name: /^Zgłoś przerwanie/ });
  await report.getByRole("button", { name: "Zgłoś przerwanie" }).click();
  await expect(report).toContainText("Braki: zdarzenie, okoliczności, wyjaśnienie osoby.");
  await report.getByLabel("Zdarzenie", { exact: true }).selectOption({ label: "Rezygnacja z udziału" });
  await report.getByLabel("Okoliczności").fill("Zadzwoniła, że nie będzie dalej przychodzić.");
  await report.getByLabel("Wyjaśnienie osoby").fill("Zmieniła zdanie.");
  await expectAccessible(centre);
  await report.getByRole("button", { name: "Zgłoś przerwanie" }).click();
  await expect(said(centre, "Zgłoszono przerwanie udziału.")).toBeVisible();

  const office = await participantsOf(browser, demo.emails.clerk, przykladow);
  await expect(office.getByText("Zgłoszone przerwania: 1 osoba")).toBeVisible();
  await details(office).click();
  await expect(office.getByText("Zmieniła zdanie.")).toBeVisible();
  await office.getByRole("button", { name: "Potwierdź przerwanie" }).click();
  const answer = office.getByRole("form", { name: /^Potwierdź przerwanie/ });
  await answer.getByRole("radio", { name: "nie ustalono" }).check();
  await expectAccessible(office);
  await answer.getByRole("button", { name: "Potwierdź przerwanie" }).click();
  await expect(said(office, "Przerwanie udziału potwierdzono. Ostatni dzień: 24.05.2018.")).toBeVisible();
  await office
    .getByRole("row", { name: /Przerwano/ })
    .getByRole("button", { name: /^Szczegóły/ })
    .click();
  await expect(office.getByText("Rozstrzyga starosta w decyzji, poza tą aplikacją.")).toBeVisible();
});

test("pusty formularz kieruje do pierwszego pola, choć jest nim data", async ({ browser }) => {
  const page = await participantsOf(browser, demo.emails.clerk, kedzierzynRound2);
  await page
    .getByRole("row", { name: /Bezimienna/ })
    .getByRole("button", { name: /^Szczegóły/ })
    .click();
  await page.getByRole("button", { name: "Zakończ wcześniej", exact: true }).click();
  const form = page.getByRole("form", { name: /^Zakończ wcześniej/ });
  await form.getByRole("button", { name: "Zakończ wcześniej" }).click();
  await expect(form.getByLabel("Ostatni dzień udziału")).toBeFocused();
});

test("odmowa serwera prowadzi klawiaturę do pola albo do powodu, a wysyła się raz", async ({ browser }) => {
  const page = await participantsOf(browser, demo.emails.clerk, kedzierzynRound2);
  await page
    .getByRole("row", { name: /Ćwiczebny/ })
    .getByRole("button", { name: /^Szczegóły/ })
    .click();
  await page.getByRole("button", { name: "Zakończ wcześniej", exact: true }).click();
  const form = page.getByRole("form", { name: /^Zakończ wcześniej/ });
  const [day, step] = [form.getByLabel("Ostatni dzień udziału"), form.getByRole("button", { name: "Zakończ wcześniej" })];
  await form.getByLabel("Powód").selectOption({ label: "choroba" });
  await day.fill("01.01.2017");
  let sent = 0;
  // A server that is slow enough to press Enter again.
  await page.route("**/uczestnicy", async (route) => {
    sent += 1;
    await expect(step).toHaveAttribute("aria-disabled", "true");
    await expect(step).toBeFocused();
    await page.keyboard.press("Enter");
    await route.continue();
  });
  await step.focus();
  await page.keyboard.press("Enter");
  await expect(form.getByText("Data spoza okresu 01.05–30.06.2018.")).toBeVisible();
  await expect(day).toBeFocused();
  expect(sent).toBe(1);
  await page.unroute("**/uczestnicy");

  await day.fill("02.05.2018");
  await page.keyboard.press("Enter");
  const why = form.getByRole("alert");
  await expect(why).toContainText("Po tym dniu są wpisy.");
  await expect(why).toBeFocused();
});

test("pracownik socjalny proponuje rezultat z opinią, dyrektor ośrodka uzgadnia; na telefonie", async ({ browser }) => {
  const page = await participantsOf(browser, demo.emails.socialWorker, kedzierzynRound1, 360);
  await page.getByRole("button", { name: "Zaproponuj rezultat: 1" }).click();
  const form = page.getByRole("form", { name: "Zaproponuj rezultat" });
  await form.getByRole("button", { name: "Zaproponuj rezultat" }).click();
  await expect(form.getByText("Wpisz, jakie są efekty.").first()).toBeVisible();
  await form.getByLabel("Postawa i współpraca").fill("Przychodziła punktualnie i pomagała innym.");
  await form.getByLabel("Efekty").fill("Napisała CV, była na rozmowie.");
  for (const measure of await form.getByLabel(/^Miernik/).all()) await measure.selectOption({ label: "osiągnięty" });
  await form.getByLabel("Proponowany rezultat").selectOption({ label: "ponowne skierowanie do PAI" });
  await expectAccessible(page);
  await form.getByRole("button", { name: "Zaproponuj rezultat" }).click();
  await expect(said(page, "Zaproponowano rezultaty: 1.")).toBeVisible();

  const director = await participantsOf(browser, demo.emails.centreDirector, kedzierzynRound1);
  await director.getByRole("button", { name: "Uzgodnij: 1" }).click();
  await expect(director.getByText("praca w spółdzielni socjalnej").first()).toBeVisible();
  await director.getByRole("form", { name: "Uzgodnij" }).getByRole("button", { name: "Uzgodnij" }).click();
  await expect(said(director, "Rezultat uzgodniono.")).toBeVisible();
});

test("organizator prac widzi tylko swoje osoby, cudza edycja nie istnieje", async ({ browser }) => {
  const host = await participantsOf(browser, demo.emails.host, demo.ids.editions.kedzierzynRound2);
  await expect(host.getByRole("columnheader", { name: "Zajęcia" })).toHaveCount(0);
  await expect(host.getByRole("columnheader", { name: "Rezultat" })).toHaveCount(0);
  await host.goto(address(demo.ids.editions.kalisz));
  await expect(host.getByRole("heading", { level: 1 })).toHaveText("Nie ma takiej strony.");
});
