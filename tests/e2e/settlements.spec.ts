import { expect, type Locator, type Page } from "playwright/test";
import { demo } from "#prisma/demo/ids.ts";
import { expectAccessible, signedIn, standing, test } from "#tests/support/journeys.ts";

const { kedzierzynRound1, kedzierzynRound2 } = demo.ids.editions;
const settlements = (edition: string) => `/edycje/${edition}/rozliczenia`;
const april = `${settlements(kedzierzynRound1)}/2018-04`;

/** Opens the question of a step; the step's own button is behind it. */
async function asked(page: Page, step: string): Promise<Locator> {
  await page.getByRole("button", { name: step, exact: true }).click();
  return page.getByRole("dialog", { name: step });
}
const taken = (dialog: Locator, step: string) => dialog.getByRole("button", { name: step, exact: true }).click();
const stateOf = (page: Page) => standing(page, "Co teraz można");

test("miesiąc w toku nie ma rozliczenia: ekran mówi dlaczego", async ({ browser }) => {
  const page = await signedIn(browser, demo.emails.coordinator);
  await page.goto(settlements(kedzierzynRound2));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Rozliczenia");
  await expectAccessible(page);
  await page.getByRole("table", { name: "Miesiące rozliczeń" }).getByRole("link", { name: "maj 2018" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Rozliczenie za maj 2018");
  await expect(page.getByRole("button", { name: "Utwórz rozliczenie" })).toBeDisabled();
  await expect(page.getByText("Prace w tym miesiącu trwają do 31.05.2018.")).toBeVisible();
  await expectAccessible(page);
});

test("wniosek o refundację: zwrot, następna wersja, przyjęcie, przelew", async ({ browser }) => {
  const clerk = await signedIn(browser, demo.emails.clerk);
  await clerk.goto(april);
  await expect(stateOf(clerk)).toContainText("Wniosek złożony");
  await expect(clerk.getByRole("table", { name: /Rozliczenie za kwiecień 2018/ }).getByRole("row", { name: /Razem/ })).toContainText(
    "2 592,00 zł",
  );
  await expectAccessible(clerk);
  const back = await asked(clerk, "Zwróć do poprawy");
  await taken(back, "Zwróć do poprawy");
  await expect(back.getByText("Wpisz uzasadnienie.")).toBeVisible();
  await back.getByLabel("Uwagi").fill("Brakuje kopii listy wypłat.");
  await expectAccessible(clerk);
  const overtaken = await signedIn(browser, demo.emails.clerk);
  await overtaken.goto(april);
  const late = await asked(overtaken, "Zwróć do poprawy");
  await late.getByLabel("Uwagi").fill("Brakuje ewidencji prac.");
  await taken(back, "Zwróć do poprawy");
  await expect(stateOf(clerk)).toContainText("Wniosek do poprawy");
  // The step is gone from the page that shows whose version stands, its answer is not.
  await taken(late, "Zwróć do poprawy");
  await expect(late).toBeHidden();
  await expect(stateOf(overtaken)).toContainText("Wniosek do poprawy");
  await expect(overtaken.getByRole("main")).toContainText("Zapisano już inną wersję.");
  await expectAccessible(overtaken);

  const director = await signedIn(browser, demo.emails.centreDirector, 360);
  await director.goto(april);
  await expect(director.getByText("Uwagi: Brakuje kopii listy wypłat.")).toBeVisible();
  const claim = await asked(director, "Złóż wniosek o refundację");
  // R23_REFUND_OVER_LIMIT: a claim above the share of the minimum
  await claim.getByLabel("Numer wniosku").fill("12/2018");
  await claim.getByLabel("Kwota wniosku").fill("9999");
  await taken(claim, "Złóż wniosek o refundację");
  await expect(claim.getByRole("alert")).toContainText("Najwyżej 1 555,20 zł: 60% × 8,10 zł");
  await claim.getByLabel("Kwota wniosku").fill("1555,20");
  await taken(claim, "Złóż wniosek o refundację");
  await expect(stateOf(director)).toContainText("Wniosek złożony");
  await expectAccessible(director);

  await clerk.reload();
  const accept = await asked(clerk, "Przyjmij wniosek");
  await taken(accept, "Przyjmij wniosek");
  await expect(stateOf(clerk)).toContainText("Wniosek przyjęty");

  const head = await signedIn(browser, demo.emails.officeDirector);
  await head.goto(april);
  const refund = await asked(head, "Zapisz refundację");
  await refund.getByLabel("Data przelewu").fill("24.05.2018");
  await taken(refund, "Zapisz refundację");
  await expect(head.getByText("Rozliczenie miesiąca jest zakończone.")).toBeVisible();

  for (const path of ["lista-wyplat", "wniosek"]) {
    const paper = await head.request.get(`${april}/${path}`);
    expect([path, paper.status(), paper.headers()["content-type"]]).toEqual([path, 200, "application/pdf"]);
  }
  expect((await head.request.get(`${april}/lista-wyplat/xlsx`)).headers()["content-disposition"]).toContain("lista-wyplat-2018-04.xlsx");
});

test("starosta, organizator i obcy ośrodek nie widzą rozliczeń", async ({ browser }) => {
  for (const email of [demo.emails.countyViewer, demo.emails.host, demo.emails.trainer, "koordynator@gops-zmyslona-gorna.demo"]) {
    const page = await signedIn(browser, email);
    for (const path of [settlements(kedzierzynRound1), april, `${april}/lista-wyplat`])
      expect((await page.request.get(path)).status(), `${email} ${path}`).toBe(404);
  }
});

test("koordynator wpisuje wydatek i stawkę gminy", async ({ browser }) => {
  const page = await signedIn(browser, demo.emails.coordinator);
  await page.goto(settlements(kedzierzynRound2));
  await page.getByRole("button", { name: "Dodaj wydatek" }).click();
  const form = page.getByRole("form", { name: "Dodaj wydatek" });
  await form.getByLabel("Data wydatku").fill("21.05.2018");
  await form.getByLabel("Kwota").fill("120,50");
  await form.getByLabel("Na co").fill("materiały na warsztaty");
  await form.getByRole("button", { name: "Dodaj wydatek" }).click();
  await expect(page.getByRole("table", { name: "Wydatki edycji" })).toContainText("120,50 zł");

  await page.getByRole("link", { name: "Stawki gminy" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Stawki gminy");
  await page.getByRole("button", { name: "Wpisz stawkę" }).click();
  const rate = page.getByRole("form", { name: "Wpisz stawkę" });
  await rate.getByLabel("Obowiązuje od").fill("01.06.2018");
  await rate.getByLabel("Stawka za godzinę").fill("8,10");
  await rate.getByLabel("Źródło").fill("zarządzenie próbne nr 1");
  await rate.getByLabel("Rodzaj prac").selectOption({ index: 1 });
  await rate.getByRole("button", { name: "Wpisz stawkę" }).click();
  await expect(page.getByText("Nie można zapisać stawki 8,10 zł za godzinę od 01.06.2018.")).toBeVisible();
  await expectAccessible(page);
  await rate.getByLabel("Stawka za godzinę").fill("9,00");
  await rate.getByRole("button", { name: "Wpisz stawkę" }).click();
  await expect(page.getByRole("table", { name: "Stawki gminy za godzinę prac" })).toContainText("9,00 zł");
});
