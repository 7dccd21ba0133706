import { expect, type Page } from "playwright/test";
import { demo } from "#prisma/demo/ids.ts";
import { expectAccessible, signedIn, test } from "#tests/support/journeys.ts";

const candidates = `/edycje/${demo.ids.editions.kedzierzynRound3}/kandydaci`;
const name = "Wielokrotny Bonifacy";
const { clerk, coordinator } = demo.emails;

const row = (page: Page) => page.getByRole("row").filter({ has: page.getByRole("rowheader", { name }) });

test("urząd zwraca kandydaturę, ośrodek odpowiada, osoba odmawia przed skierowaniem", async ({ browser }) => {
  const office = await signedIn(browser, clerk);
  await office.goto(candidates);
  await row(office)
    .getByRole("button", { name: /Dlaczego nie/ })
    .click();
  await office
    .getByRole("region", { name: `Co teraz można: ${name}` })
    .getByRole("button", { name: "Zwróć do uzupełnienia" })
    .click();
  const returning = office.getByRole("form", { name: `Zwróć do uzupełnienia: ${name}` });
  await returning.getByRole("button", { name: "Zwróć do uzupełnienia" }).click();
  await expect(returning.getByText("Wpisz uzasadnienie.")).toBeVisible();
  await expectAccessible(office);
  await returning.getByRole("textbox").fill("Ośrodek sprawdzi okresy udziału w 2017 roku.");
  await returning.getByRole("button", { name: "Zwróć do uzupełnienia" }).click();
  await expect(row(office)).toContainText("Zwrócono do uzupełnienia");
  await expect(row(office)).toContainText("Odpowiedź ośrodka do 31.05.2018");

  const centre = await signedIn(browser, coordinator);
  await centre.goto(candidates);
  await expect(row(centre)).toContainText("Ośrodek sprawdzi okresy udziału");
  await row(centre)
    .getByRole("button", { name: /Przekaż ponownie/ })
    .click();
  const answer = centre.getByRole("form", { name: `Przekaż ponownie: ${name}` });
  await answer.getByRole("textbox").fill("Okresy sprawdzono, są zgodne z rejestrem.");
  await expectAccessible(centre);
  await answer.getByRole("button", { name: "Przekaż ponownie" }).click();
  await expect(row(centre)).toContainText("Przekazano do urzędu");

  await office.reload();
  await row(office)
    .getByRole("button", { name: /Dlaczego nie/ })
    .click();
  await office
    .getByRole("region", { name: `Co teraz można: ${name}` })
    .getByRole("button", { name: "Zapisz odmowę" })
    .click();
  const declining = office.getByRole("form", { name: `Zapisz odmowę: ${name}` });
  await declining.getByLabel("Data odmowy").fill("23.05.2018");
  await declining.getByLabel("Przyczyna podana przez osobę").fill("Podjęcie pracy sezonowej od czerwca.");
  await declining.getByRole("button", { name: "Zapisz odmowę" }).click();
  await expect(row(office)).toContainText("Odmowa przed skierowaniem");
  await centre.reload();
  await expect(row(centre)).toContainText("Podjęcie pracy sezonowej od czerwca.");
});

test("skierowanie drukuje urząd i ośrodek osoby, nikt inny", async ({ browser }) => {
  const printed = `/edycje/${demo.ids.editions.kedzierzynRound2}/kandydaci/skierowania/pdf`;
  for (const email of [clerk, coordinator]) {
    const answer = await (await signedIn(browser, email)).request.get(printed);
    expect(answer.status()).toBe(200);
    expect(answer.headers()["content-type"]).toBe("application/pdf");
  }
  const stranger = await signedIn(browser, demo.emails.foreignSocialWorker);
  expect((await stranger.request.get(printed)).status()).toBe(404);
});
