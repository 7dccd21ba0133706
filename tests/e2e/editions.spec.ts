import { expect, type Page } from "playwright/test";
import { expectAccessible, signedIn, test } from "#tests/support/journeys.ts";

// Błonie and Kampinos: no other journey goes there.
const clerk = "urzednik@pup-blonie.demo";
const coordinator = "koordynator@ops-kampinos.demo";
const programme = "Program Aktywizacja i Integracja 2019 (próbny)";

const typed = (page: Page, label: string, text: string) => page.getByLabel(label, { exact: true }).fill(text);

async function addForm(page: Page, i: number, kind: string, name: string, sessions: string) {
  await page.getByRole("button", { name: "Dodaj formę" }).click();
  const line = page.getByRole("group", { name: `Forma ${i}`, exact: true });
  await line.getByLabel("Rodzaj").selectOption(kind);
  await line.getByLabel("Nazwa").fill(name);
  await line.getByLabel("Spotkania", { exact: true }).fill(sessions);
  await line.getByLabel("Czas spotkania").fill("5");
}

test("od programu na nowy rok do naboru w pierwszej turze", async ({ browser }) => {
  test.slow();
  const office = await signedIn(browser, clerk);

  // Program with a template of eighty hours.
  await office.goto("/programy");
  await office.getByRole("link", { name: "Utwórz program" }).click();
  await typed(office, "Nazwa", programme);
  await typed(office, "Pierwszy rok", "2019");
  await typed(office, "Ostatni rok", "2018");
  await office.getByRole("button", { name: "Utwórz program" }).click();
  await expect(office.getByRole("region", { name: "Do poprawy: 1 pole." })).toBeFocused();
  await expect(office.getByText("Koniec jest przed początkiem.").last()).toBeVisible();
  await expectAccessible(office);
  await typed(office, "Ostatni rok", "2019");
  await office.getByRole("button", { name: "Utwórz program" }).click();
  await expect(office.getByRole("heading", { level: 1 })).toHaveText(programme);
  await expect(office.getByText("Nie ma jeszcze opinii rady. Wpisz ją przed rozpoczęciem edycji.")).toBeVisible();
  await expectAccessible(office);

  await office.getByRole("button", { name: "Dodaj szablon" }).click();
  await addForm(office, 1, "WORKSHOP", "warsztaty z trenerem", "8");
  await addForm(office, 2, "GROUP_COUNSELLING", "grupowe poradnictwo specjalistyczne", "4");
  await expect(office.getByText(/Dodaj do planu co najmniej/)).toBeVisible();
  await addForm(office, 3, "SUPPORT_GROUP", "grupa wsparcia z animatorem", "4");
  await expect(office.getByText(/^Razem: 80\sgodz\.$/)).toBeVisible();
  await expectAccessible(office);
  await office.getByRole("button", { name: "Zapisz szablon" }).click();
  await expect(office.getByRole("table", { name: "Szablon form wsparcia" })).toContainText(/80\sgodz\./);

  // Opinion and declaration.
  await office.getByRole("button", { name: "Wpisz opinię" }).click();
  await typed(office, "Numer opinii", "7/2018");
  await typed(office, "Data opinii", "10.05.2018");
  await office.getByLabel("pozytywna").check();
  await office.getByRole("button", { name: "Zapisz opinię" }).click();
  await expect(office.getByText("7/2018", { exact: true })).toBeVisible();
  await office.getByRole("button", { name: "Wpisz deklarację" }).click();
  await typed(office, "Liczba osób", "30");
  await office.getByRole("button", { name: "Zapisz deklarację" }).click();
  await expect(office.getByRole("table", { name: /Bilans deklaracji/ })).toContainText("30");
  await expectAccessible(office);

  // Three rounds at once.
  await office.getByRole("link", { name: "Utwórz edycję albo tury" }).click();
  for (const [i, months] of [
    ["03.2019", "04.2019"],
    ["05.2019", "06.2019"],
    ["09.2019", "10.2019"],
  ].entries()) {
    if (i > 0) await office.getByRole("button", { name: "Dodaj turę" }).click();
    const round = office.getByRole("group", { name: `Tura ${i + 1}`, exact: true });
    await round.getByLabel("Pierwszy miesiąc").fill(months[0] ?? "");
    await round.getByLabel("Ostatni miesiąc").fill(months[1] ?? "");
  }
  await expectAccessible(office);
  await office.getByRole("button", { name: "Utwórz tury" }).click();
  await expect(office.getByRole("row", { name: /Tura 3.*planowana.*wrzesień–październik/ })).toBeVisible();

  // P_EDITION_INCOMPLETE: the coordinator's recruiting is refused with what lacks, then R12 asks for two months, then it starts.
  const centre = await signedIn(browser, coordinator);
  await centre.goto("/programy?rok=2019");
  await centre.getByRole("link", { name: "Tura 1", exact: true }).click();
  const way = centre.getByRole("region", { name: "Co teraz można" });
  await expect(way.getByRole("button", { name: "Rozpocznij nabór" })).toBeDisabled();
  await expect(way).toContainText("dokładne daty edycji");
  await expectAccessible(centre);
  await centre.getByRole("link", { name: "Plan edycji" }).click();
  await typed(centre, "Pierwszy dzień (nieobowiązkowe)", "01.03.2019");
  await typed(centre, "Ostatni dzień (nieobowiązkowe)", "10.05.2019");
  await centre.getByRole("button", { name: "Zapisz edycję" }).click();
  await expect(centre.getByText(/Nie można zapisać okresu edycji/).first()).toBeVisible();
  await expectAccessible(centre);
  await typed(centre, "Ostatni dzień (nieobowiązkowe)", "30.04.2019");
  await centre.getByRole("button", { name: "Zapisz edycję" }).click();
  await expect(centre.getByText(/^Zapisano o/)).toBeVisible();
  await centre.getByRole("link", { name: "Przegląd", exact: true }).last().click();
  await way.getByRole("button", { name: "Rozpocznij nabór" }).click();
  const question = centre.getByRole("dialog");
  await expect(question).toContainText(/Rozpocząć nabór na okres 01\.03–30\.04\.2019\? Miejsca:\s10\./);
  await expectAccessible(centre);
  await question.getByRole("button", { name: "Rozpocznij nabór" }).click();
  await expect(way).toContainText("nabór");
  await expect(way).toContainText("Rozpocznij edycję");

  // The clerk sees why the edition cannot begin yet.
  await office.reload();
  await office.getByRole("link", { name: "Tura 1", exact: true }).click();
  await expect(office.getByRole("region", { name: "Dlaczego nie? Rozpocznij edycję" })).toContainText("Osoby, które podjęły udział: 0.");
});

test("dyrektor odwołuje planowaną turę z powodem, który widzą obie instytucje", async ({ browser }) => {
  const director = await signedIn(browser, "dyrektor@pup-blonie.demo");
  await director.goto("/programy?rok=2019");
  await director.getByRole("link", { name: "Tura 3", exact: true }).click();
  await director.getByRole("button", { name: "Odwołaj edycję" }).click();
  const question = director.getByRole("dialog");
  await question.getByLabel("Powód").fill("krótko");
  await question.getByRole("button", { name: "Odwołaj edycję" }).click();
  await expect(question.getByText(/Wpisz co najmniej 10\sznaków\./)).toBeVisible();
  await question.getByLabel("Powód").fill("Gmina nie zebrała dziesięciu chętnych.");
  await question.getByRole("button", { name: "Odwołaj edycję" }).click();
  await expect(director.getByText(/Powód odwołania: Gmina nie zebrała/)).toBeVisible();
  await expectAccessible(director);

  const centre = await signedIn(browser, coordinator);
  await centre.goto("/");
  await expect(centre.getByText(/Edycję odwołano\. Powód: Gmina nie zebrała/)).toBeVisible();
});
