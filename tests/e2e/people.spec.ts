import { expect, type Page } from "playwright/test";
import { demo, personId } from "#prisma/demo/ids.ts";
import { expectAccessible, signedIn, test } from "#tests/support/journeys.ts";

const { emails } = demo;
const person = `/osoby/${personId("pup-kedzierzyn", "Wstępna-Odmówiona Hildegarda")}`;
const reason = "Nazwisko po ślubie, odpis aktu okazano.";

const correct = async (page: Page, surname: string) => {
  await page.getByRole("button", { name: "Popraw dane osoby" }).click();
  await page.getByLabel("Nazwisko", { exact: true }).fill(surname);
};

test("nazwisko poprawia ośrodek z uzasadnieniem, a urząd pracy widzi, kto, kiedy i dlaczego", async ({ browser }) => {
  const centre = await signedIn(browser, emails.coordinator);
  await centre.goto(person);
  await correct(centre, "Nowak 😀");
  await centre.getByRole("button", { name: "Zapisz z uzasadnieniem" }).click();
  await expect(centre.getByRole("region", { name: "Do poprawy: 2 pola." })).toBeFocused();
  await expectAccessible(centre);
  await centre.getByLabel("Nazwisko", { exact: true }).fill("Wstępna-Poprawiona");
  await centre.getByLabel("Uzasadnienie").fill(reason);
  await centre.getByRole("button", { name: "Zapisz z uzasadnieniem" }).click();
  await expect(centre.getByRole("heading", { level: 1 })).toContainText("Wstępna-Poprawiona");
  await expect(centre.getByRole("heading", { name: "Poprzednie dane" })).toBeVisible();

  const clerk = await signedIn(browser, emails.clerk);
  await clerk.goto(person);
  const history = clerk.locator("#historia");
  await expect(history).toContainText(/MOPS Kędzierzyn-Koźle: poprawiono dane osoby/);
  await expect(history).toContainText(reason);
  await expect(history).toContainText("Zmienione pola: nazwisko.");
  await expect(clerk.getByRole("button", { name: "Wpisz nowe miejsce" })).toHaveCount(0);
  await expectAccessible(clerk);
});

test("podobna osoba jest proponowana przy typowaniu, a nie łączona po cichu", async ({ browser }) => {
  const page = await signedIn(browser, emails.socialWorker);
  await page.goto(`/edycje/${demo.ids.editions.kedzierzynRound3}/kandydaci`);
  await page.getByRole("button", { name: "Wytypuj" }).first().click();
  await page.getByLabel("Nazwisko", { exact: true }).fill("Zmyslony");
  await page.getByLabel("Imiona").fill("Wienczyslaw");
  const offered = page.getByRole("region", { name: "Podobne osoby w rejestrze" });
  await expect(offered).toContainText("Zmyślony Wieńczysław");
  await expect(offered).not.toContainText(/\d{11}/);
  await expectAccessible(page);
  await offered.getByRole("button", { name: /^To ta osoba.*Zmyślony/ }).click();
  await expect(page.getByText("Osoba z rejestru. Jej dane pozostają bez zmian.")).toBeVisible();
  await expect(page.getByLabel("Numer PESEL", { exact: true })).toHaveCount(0);
});

test("karta mieści się na telefonie, także otwarta do poprawy", async ({ browser }) => {
  const page = await signedIn(browser, emails.coordinator, 360);
  await page.goto(person);
  await correct(page, "Fikcyjna-Niezapominajkowska-Przykładowska");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  await expectAccessible(page);
});
