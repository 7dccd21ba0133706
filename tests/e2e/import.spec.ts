import { expect, type Page } from "playwright/test";
import { makePesel } from "#lib/people/rules/pesel.ts";
import { demo } from "#prisma/demo/ids.ts";
import { expectAccessible, signedIn, test } from "#tests/support/journeys.ts";

const candidates = `/edycje/${demo.ids.editions.kedzierzynRound3}/kandydaci`;
const upload = (page: Page, name: string, content: string | Buffer) =>
  page.getByLabel("Plik", { exact: true }).setInputFiles({ name, mimeType: "text/csv", buffer: Buffer.from(content) });
const row = (page: Page, name: string) => page.getByRole("row").filter({ has: page.getByRole("rowheader", { name }) });

test("lista z pliku: zły plik, kolumny, poprawka w wierszu, wytypowanie, pobranie i cofnięcie", async ({ browser }) => {
  const page = await signedIn(browser, demo.emails.socialWorker);
  await page.goto(candidates);
  await page.getByRole("link", { name: "Wczytaj listę z pliku" }).click();
  await expect(page).toHaveTitle(/^Lista z pliku – Tura 3/);
  await page.getByRole("button", { name: "Wczytaj plik" }).click();
  await expect(page.getByText("Wybierz plik.")).toBeVisible();
  await upload(page, "lista.xlsx", "%PDF-1.4");
  await page.getByRole("button", { name: "Wczytaj plik" }).click();
  await expect(page.getByText("To jest plik PDF.", { exact: false })).toBeVisible();
  await expectAccessible(page);

  const [good, lost, wrong] = [1, 2, 3].map((serial) => makePesel("2001-02-03", "FEMALE", 700 + serial));
  const lines = [
    "Nazwisko;Imię;PESEL;Miejscowość;Kod;Telefon;Profil;Uwagi",
    `Plikowa-Pierwsza;Anna;${good};Kędzierzyn-Koźle;47220;+48 600-000-011;III;Dzwonić rano.`,
    `Plikowa-Druga;"Ewa";${lost?.slice(1)};Kędzierzyn-Koźle;;;III;`,
    `Plikowa-Trzecia;Ida;${wrong?.slice(0, 6)};Kędzierzyn-Koźle;4722;;III;`,
  ];
  await upload(page, "lista.csv", lines.join("\r\n"));
  await page.getByRole("button", { name: "Wczytaj plik" }).click();
  await expect(page.getByText("Tych kolumn PAI nie wczytuje: Profil.", { exact: false })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Sprawdź wiersze" }).click();
  await expect(row(page, "Plikowa-Trzecia")).toContainText("Wiersz 4, kolumna „PESEL”: Numer ma 11 cyfr. Wpisano: 6.");
  await expectAccessible(page);

  await row(page, "Plikowa-Trzecia").getByRole("button", { name: "Popraw" }).click();
  const form = page.getByRole("form", { name: "Popraw: wiersz 4" });
  await form.getByLabel("Numer PESEL", { exact: true }).fill(wrong ?? "");
  await expect(form.getByText("Nie rozpoznano kodu: „4722”. Wpisz np. 30-123.")).toBeVisible();
  await form.getByLabel("Kod pocztowy").fill("47-224");
  await expectAccessible(page);
  await form.getByRole("button", { name: "Zapisz wiersz" }).click();
  await page.getByRole("link", { name: "Wszystkie" }).click();
  await expect(row(page, "Plikowa-Druga")).toContainText("Przywrócono zero na początku numeru.");
  await page.getByRole("button", { name: "Wytypuj osoby z listy: 3" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Wytypuj osoby z listy" }).click();
  await expect(page.getByText("Wczytano. Wytypowane osoby: 3.")).toBeVisible();
  await expectAccessible(page);
  const batch = page.url();
  await page.goto(candidates);
  await expect(row(page, "Plikowa-Pierwsza")).toContainText("tel. 600 000 011");
  await row(page, "Plikowa-Pierwsza").getByRole("button", { name: "Uzupełnij dane" }).click();
  const data = page.getByRole("form", { name: "Uzupełnij dane: Plikowa-Pierwsza Anna" });
  await expect(data.getByLabel("Uwagi ośrodka")).toHaveValue("Dzwonić rano.");
  await expectAccessible(page);
  await row(page, "Plikowa-Pierwsza").getByRole("link", { name: "Plikowa-Pierwsza" }).click();
  await expect(page.getByText("47-220 Kędzierzyn-Koźle")).toBeVisible();
  await expect(page.getByText("Uwagi ośrodka: Dzwonić rano.")).toBeVisible();

  await page.goto(`${candidates}/import`);
  await page.getByRole("button", { name: "Pobierz CSV" }).click();
  await expect(page.getByText("Nie można pobrać danych bez podania celu.", { exact: false })).toBeVisible();
  await page.getByLabel("Cel pobrania").selectOption("edycja");
  const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Pobierz CSV" }).click()]);
  expect(file.suggestedFilename()).toBe("kandydaci-2018-05-24.csv");
  const [book] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Pobierz XLSX" }).click()]);
  expect(book.suggestedFilename()).toBe("kandydaci-2018-05-24.xlsx");

  await page.goto(batch);
  await page.getByRole("button", { name: "Cofnij wczytanie" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Cofnij wczytanie" }).click();
  await expect(page.getByText("Wczytanie cofnięto.", { exact: false })).toBeVisible();
  await page.goto(candidates);
  await expect(row(page, "Plikowa-Pierwsza")).toHaveCount(0);
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto(`${candidates}/import`);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});
