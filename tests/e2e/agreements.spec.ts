import { expect, type Page } from "playwright/test";
import { expectAccessible, signedIn, standing, test } from "#tests/support/journeys.ts";

const number = "9/2018";
const fill = async (page: Page, fields: Readonly<Record<string, string>>) => {
  for (const [label, text] of Object.entries(fields)) await page.getByLabel(label, { exact: true }).fill(text);
};
/** Presses a step of the page and answers its question with the same verb. */
const confirm = async (page: Page, step: string) => {
  await page.getByRole("button", { name: step, exact: true }).click();
  await page.getByRole("dialog").getByRole("button", { name: step, exact: true }).click();
  await expect(page.getByRole("dialog")).toHaveCount(0);
};
const state = (page: Page) => standing(page, "Co można teraz zrobić");

test("porozumienie: projekt, braki, zgody obu dyrekcji, podpisanie, aneks, wypowiedzenie", async ({ browser }) => {
  const clerk = await signedIn(browser, "urzednik@pup-pultusk.demo");
  await clerk.goto("/porozumienia");
  await expectAccessible(clerk);
  await clerk.getByRole("link", { name: "Utwórz porozumienie" }).click();
  await clerk.getByRole("link", { name: "Porozumienie PAI", exact: true }).click();
  await fill(clerk, { Numer: number, "Kryteria doboru": "Profil pomocy III i pomoc społeczna.", "Liczba osób": "dziesięć" });
  await clerk.getByRole("button", { name: "Utwórz porozumienie" }).click();
  await expect(clerk.getByText(/Wpisz liczbę całkowitą od 1/).first()).toBeVisible();
  await expectAccessible(clerk);
  await clerk.getByLabel("Liczba osób", { exact: true }).fill("10");
  await clerk.getByRole("button", { name: "Utwórz porozumienie" }).click();
  await clerk.waitForURL(/porozumienia\/[0-9a-f-]{36}$/);
  const address = new URL(clerk.url()).pathname;

  // R38_AGREEMENT_CONTENT: the step is there, with the reason why it cannot be taken yet.
  await expect(clerk.getByRole("region", { name: "Czego brakuje do przekazania" })).toContainText("kontroli");
  await expect(clerk.getByRole("button", { name: "Przekaż do uzgodnień" })).toHaveCount(0);
  await clerk.getByText("Dlaczego nie?").click();
  await expect(clerk.getByText(/Nie można przekazać do uzgodnień: porozumienie PAI/)).toBeVisible();
  await expectAccessible(clerk);
  await clerk.getByRole("link", { name: "Popraw treść" }).click();
  await fill(clerk, {
    "Działania w zakresie integracji społecznej": "Warsztaty, 80 godz. w cyklu.",
    "Początek obowiązywania": "24.05.2018",
    "Koniec obowiązywania": "31.12.2018",
    "Przewidywane efekty": "Udział w co najmniej 80% zajęć.",
    "Kwoty i źródła finansowania": "Budżet gminy w całości.",
    "Sposób kontroli i zakres monitorowania": "Miesięczne zestawienia.",
  });
  await clerk.getByRole("button", { name: "Dodaj źródło" }).click();
  await clerk.getByLabel("Nazwa źródła").fill("Budżet gminy");
  await clerk.getByRole("button", { name: "Zapisz projekt" }).click();
  await clerk.waitForURL(`**${address}`);
  await confirm(clerk, "Przekaż do uzgodnień");
  await expect(state(clerk)).toContainText("w uzgodnieniach");

  for (const email of ["dyrektor@pup-pultusk.demo", "dyrektor@mops-pultusk.demo"]) {
    const director = await signedIn(browser, email, 360);
    await director.goto(address);
    await expectAccessible(director);
    await confirm(director, "Zaakceptuj treść");
    await expect(director.getByText(/zgoda z 24\.05\.2018/).first()).toBeVisible();
    await director.context().close();
  }
  await clerk.reload();
  await expect(clerk.getByText("Zgoda 2 z 2")).toBeVisible();
  await clerk.getByRole("link", { name: "Zarejestruj podpisanie" }).click();
  await expectAccessible(clerk);
  await clerk.getByLabel("Data podpisania").fill("24.05.2018");
  await clerk.getByRole("button", { name: "Zarejestruj podpisanie" }).click();
  await clerk.getByRole("dialog").getByRole("button", { name: "Zarejestruj podpisanie" }).click();
  await clerk.waitForURL(`**${address}`);
  await expect(state(clerk)).toContainText("obowiązuje");

  await clerk.getByRole("link", { name: "Dodaj aneks" }).click();
  await fill(clerk, { "Obowiązuje od": "01.06.2018", "Liczba osób": "12" });
  await expectAccessible(clerk);
  await clerk.getByRole("button", { name: "Przekaż do uzgodnień" }).click();
  await clerk.waitForURL(`**${address}`);
  const annex = clerk.getByRole("article", { name: "Aneks nr 1" });
  await expect(annex.getByRole("row", { name: /Liczba osób/ })).toContainText("12");
  await expectAccessible(clerk);

  const head = await signedIn(browser, "dyrektor@mops-pultusk.demo");
  await head.goto(address);
  await head.getByRole("button", { name: "Wypowiedz porozumienie" }).click();
  const question = head.getByRole("dialog");
  await question.getByRole("button", { name: "Wypowiedz porozumienie" }).click();
  await expect(question.getByText("Wpisz uzasadnienie.")).toBeVisible();
  await question.getByLabel("Data wypowiedzenia").fill("24.05.2018");
  await question.getByLabel("Powód").fill("Gmina wycofuje się z programu.");
  await question.getByRole("button", { name: "Wypowiedz porozumienie" }).click();
  await expect(state(head)).toContainText("wypowiedziane");
  await expect(head.getByText("Gmina wycofuje się z programu.")).toBeVisible();

  const starosta = await signedIn(browser, "starosta@pup-pultusk.demo");
  await starosta.goto(address);
  await expect(starosta.getByRole("button", { name: "Dodaj skan" })).toHaveCount(0);
  expect((await starosta.goto("/porozumienia/nowe"))?.status()).toBe(404);
});
