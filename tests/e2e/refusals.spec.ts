import { type Browser, expect, type Locator, type Page } from "playwright/test";
import { demo } from "#prisma/demo/ids.ts";
import { workPlaceId } from "#prisma/demo/institutions.ts";
import { signedIn, test } from "#tests/support/journeys.ts";

// HARD rules tried from the screen: each step is named by the codes it tries, and says the words of the server's refusal (the same rules
// by direct call: tests/integration/refusals*.test.ts). Nothing is saved but the candidate of the first journey, who is nobody else's.
const { kedzierzynRound1, kedzierzynRound2, kedzierzynRound3, sharedAutumn } = demo.ids.editions;
/** Its June was paid and never claimed (R32). */
const { clerk, coordinator, socialWorker, officeDirector, host } = demo.emails;
const przykladow = "koordynator@gops-przykladow.demo";
const edition = (id: string, page = "") => `/edycje/${id}${page}`;

async function on(browser: Browser, email: string, address: string): Promise<Page> {
  const page = await signedIn(browser, email);
  page.on("dialog", (dialog) => dialog.accept());
  await page.goto(address);
  return page;
}
/** Every text, in whatever order, with hard spaces or plain ones. */
async function says(place: Locator, ...texts: readonly string[]) {
  for (const text of texts) await expect(place).toContainText(new RegExp(text.replace(/[.()?]/g, "\\$&").replaceAll(" ", "\\s")));
}
const row = (page: Page, name: string) => page.getByRole("row").filter({ has: page.getByRole("rowheader", { name }) });
const fill = async (place: Locator, fields: Readonly<Record<string, string>>) => {
  for (const [label, text] of Object.entries(fields)) await place.getByLabel(label, { exact: true }).fill(text);
};

test("kandydat, którego nie można skierować: ośrodek zapisuje fakty, urząd też, panel mówi wszystkie powody naraz", async ({ browser }) => {
  const centre = await on(browser, przykladow, edition(sharedAutumn, "/kandydaci"));
  await test.step("R10_LIST_INCOMPLETE: nobody enters a person without a number and without a document", async () => {
    await centre.getByRole("button", { name: "Wytypuj", exact: true }).click();
    const form = centre.getByRole("region", { name: "Wytypowanie osoby" });
    await form.getByRole("button", { name: "Wytypuj" }).click();
    await says(form, "Wpisz nazwisko.", "Wpisz numer PESEL");
    await form.getByRole("button", { name: "Anuluj" }).click();
  });
  await row(centre, "Atramentowa Kunegunda")
    .getByRole("button", { name: /^Uzupełnij dane/ })
    .click();
  const own = centre.getByRole("form", { name: "Uzupełnij dane: Atramentowa Kunegunda" });
  await own.getByLabel("Data kontraktu socjalnego").fill("14.05.2018");
  await own.getByLabel("Podstawa kontraktu").selectOption("PUP_REFERRAL_50_2");
  await own.getByLabel("Potwierdź korzystanie ze świadczeń pomocy społecznej").fill("");
  await own.getByRole("button", { name: "Zapisz dane ośrodka" }).click();
  await expect(own).toHaveCount(0);
  await centre.reload();
  await centre.getByRole("button", { name: "Przekaż do urzędu pracy" }).click();
  const list = centre.getByRole("region", { name: "Przekazanie listy" });
  await list.getByLabel("Numer listy").fill("99/2018");
  await list.getByRole("button", { name: "Przekaż do urzędu pracy" }).click();
  await expect(list).toHaveCount(0);

  const office = await on(browser, clerk, edition(sharedAutumn, "/kandydaci"));
  const why = row(office, "Atramentowa Kunegunda").getByRole("button", { name: /Dlaczego nie/ });
  await why.click();
  await office.getByRole("button", { name: "Uzupełnij dane urzędu" }).click();
  const register = office.getByRole("form", { name: /Dane urzędu: Atramentowa/ });
  await register.getByRole("radio", { name: "ma", exact: true }).check();
  await register.getByLabel("Ostatni dzień prawa do zasiłku").fill("31.12.2018");
  await register.getByLabel("Data rejestracji").fill("02.01.2017");
  await register.getByLabel("Data utraty statusu").fill("15.05.2018");
  await register.getByLabel("Inna forma pomocy").fill("staż");
  await register.getByLabel("Nowy profil pomocy").selectOption("II");
  await register.getByLabel("Data ustalenia profilu").fill("10.05.2018");
  await register.getByRole("button", { name: "Zapisz dane urzędu" }).click();
  await expect(register).toHaveCount(0);
  const panel = office.getByRole("region", { name: "Dlaczego nie? Atramentowa Kunegunda" });
  if (!(await panel.isVisible())) await why.click();
  await test.step("R1_UNEMPLOYED_STATUS, R1_PROFILE_III_REQUIRED, R5_ASSISTANCE_NOT_CONFIRMED: the panel names them", () =>
    says(
      panel,
      ...["Status bezrobotnego w dniu 24.05.2018: nie.", "Profil pomocy w dniu 24.05.2018: II.", "będzie obowiązywał profil III"],
      ...["Brak potwierdzenia ośrodka", "Poproś o potwierdzenie: "],
    ));
  await test.step("R6_BENEFIT_RIGHT, R7_CONTRACT_ART_50_SIGNED, R18_OTHER_HELP: and these beside them", () =>
    says(
      panel,
      ...["Prawo do zasiłku dla bezrobotnych w dniu 24.05.2018: tak.", "po ustaniu prawa do zasiłku", "podpisano 14.05.2018"],
      ...["Trwa inna forma pomocy: staż.", "skieruj po jej zakończeniu"],
    ));
  await expect(office.getByRole("checkbox", { name: "Zaznacz: Atramentowa Kunegunda" })).toHaveCount(0);
});

test("skierowanie: bez grupy, miejsca i oświadczenia nie przechodzi, a po sześciu miesiącach nie ma go wcale", async ({ browser }) => {
  const page = await on(browser, clerk, edition(kedzierzynRound3, "/kandydaci"));
  await test.step("R17_SIX_MONTHS: told in the panel, and the person cannot be chosen", async () => {
    await row(page, "Wielokrotny Bonifacy")
      .getByRole("button", { name: /Dlaczego nie/ })
      .click();
    const panel = page.getByRole("region", { name: "Dlaczego nie? Wielokrotny Bonifacy" });
    await says(panel, "Dotychczasowy udział: ", "z tą edycją: ", "Wybierz inny rezultat zakończonego udziału.");
    await expect(page.getByRole("checkbox", { name: "Zaznacz: Wielokrotny Bonifacy" })).toHaveCount(0);
  });
  const one = page.getByRole("checkbox", { name: "Zaznacz: Pozorna Żywia" });
  for (const box of await page.getByRole("checkbox", { name: /^Zaznacz: / }).all()) await box.uncheck();
  await one.check();
  await page.getByRole("button", { name: "Skieruj", exact: true }).first().click();
  const form = page.getByRole("region", { name: "Skierowanie", exact: true });
  await test.step("R8_OUTSIDE_MUNICIPALITY: no place of another municipality is offered", async () => {
    const places = await form
      .getByLabel(/^Miejsce prac/)
      .locator("option")
      .allTextContents();
    expect(places.length).toBeGreaterThan(1);
    expect(places.filter((place) => place.endsWith(")"))).toEqual([]);
  });
  await test.step("R13_BOTH_BLOCKS, R18_OTHER_HELP: a missing block and a missing statement are refused by the server", async () => {
    await form.getByLabel(/^Grupa/).selectOption("");
    await form.getByLabel(/^Miejsce prac/).selectOption("");
    await form.getByRole("button", { name: /^Skieruj/ }).click();
    await says(form, "Brakujący blok: Integracja.", "Brakujący blok: Aktywizacja.", "Przydziel grupę zajęć.", "Przydziel miejsce prac.");
    await says(form, "Brak oświadczenia o innych formach pomocy.");
  });
});

test("godziny i miejsca prac: limity, dni spoza udziału, przydziały", async ({ browser }) => {
  const page = await on(browser, socialWorker, edition(kedzierzynRound2, "/godziny?tydzien=2018-W21"));
  const hours = (name: string, day: string) => page.getByRole("textbox", { name: new RegExp(`^${name}.*, ${day} `) }).first();
  const openField = (name: RegExp) => page.getByRole("textbox", { name }).and(page.locator(":not([readonly]):not([disabled])"));
  const person = (name: string) => page.locator("tbody").filter({ hasText: name });
  await test.step("R14_WEEKLY_WORK_CAP: beside the day, before anything is sent", async () => {
    await hours("Zmyślony Wieńczysław", "czwartek").fill("9");
    await page.keyboard.press("ArrowUp");
    await says(person("Zmyślony Wieńczysław"), "za dużo", "wpisz najwyżej", "art. 73a ust. 1");
    await expect(hours("Zmyślony Wieńczysław", "czwartek")).toHaveAttribute("aria-invalid", "true");
  });
  await test.step("R15_MONTHLY_WORK_CAP: two hours are left of May", async () => {
    await hours("Przykładowska-Wymyślona", "czwartek").fill("2:01");
    await page.keyboard.press("ArrowUp");
    await says(person("Przykładowska-Wymyślona"), "wpisz najwyżej", "Porozumienie nr PSU/1/2018");
  });
  await test.step("P_FUTURE, P_OUTSIDE_EDITION: no field for a day to come or after the last day", async () => {
    await expect(openField(/^Zmyślony Wieńczysław.*, piątek /)).toHaveCount(0);
    await expect(openField(/^Wzorcowy Henryk/)).toHaveCount(0);
  });
  await page.goto(edition(kedzierzynRound1, "/godziny?tydzien=2018-W12"));
  await test.step("P_CORRECTION_LATE, P_MONTH_SETTLED, P_TIMESHEET_CLOSED: of a paid month the social worker has no field", async () => {
    await expect(page.getByRole("heading", { level: 1 })).toContainText("Godziny");
    await expect(openField(/poniedziałek/)).toHaveCount(0);
  });

  const keeper = await on(browser, coordinator, edition(kedzierzynRound2, "/praca"));
  await keeper.getByRole("button", { name: "Przydziel do miejsca prac" }).click();
  const assign = keeper.getByRole("form", { name: "Przydziel do miejsca prac" });
  await test.step("P_OUTSIDE_PARTICIPATION, P_ASSIGNED_TWICE: an assignment beyond the participation, and twice", async () => {
    await assign.getByLabel("Miejsce prac").selectOption({ label: "Szkoła Podstawowa Przykładowa nr 0 (Kędzierzyn-Koźle)" });
    await assign.getByRole("checkbox", { name: /^Zmyślony Wieńczysław/ }).check();
    await fill(assign, { Od: "24.05.2018", "Do (nieobowiązkowe)": "01.07.2018" });
    await assign.getByRole("button", { name: "Przydziel" }).click();
    await says(assign, "Okres udziału: 01.05–30.06.2018.", "Popraw dni przydziału.");
    await says(assign, "Ta osoba ma już przydział do tego miejsca: ", "Wybierz inny okres albo inne miejsce.");
  });
  await test.step("R8_OUTSIDE_MUNICIPALITY: every place that is offered lies in the municipality", async () => {
    const places = await assign.getByLabel("Miejsce prac").locator("option").allTextContents();
    expect(places.slice(1).filter((place) => !place.endsWith("(Kędzierzyn-Koźle)"))).toEqual([]);
  });
  await test.step("P_HOURS_AFTER_END: an assignment does not end before its last entry", async () => {
    await keeper.reload();
    await keeper.getByRole("button", { name: /^Zmień przydział: Zmyślony Wieńczysław/ }).click();
    const change = keeper.getByRole("form", { name: /^Zmień przydział: Zmyślony Wieńczysław/ });
    await change.getByLabel("Ostatni dzień w tym miejscu (nieobowiązkowe)").fill("10.05.2018");
    await change.getByRole("button", { name: "Zapisz" }).click();
    await says(change, "Ostatni wpis w tym miejscu: ", "najpierw go usuń.");
  });
  await test.step("P_MONTH_NOT_WORKED: the host sees until when the month is not confirmed", async () => {
    const park = workPlaceId("mops-kedzierzyn", "Parki i skwery, brygada zieleni");
    const own = await on(browser, host, edition(kedzierzynRound2, `/praca/${park}`));
    await says(own.locator("main"), "Prace w tym miesiącu trwają do 31.05.2018.");
    await expect(own.getByRole("button", { name: "Potwierdź godziny" })).toHaveCount(0);
  });
});

test("pieniądze: stawka, miesiąc w toku", async ({ browser }) => {
  const page = await on(browser, coordinator, "/administracja/stawki/gmina");
  await test.step("R22_RATE_BELOW_MINIMUM: a grosz below the minimum of the day", async () => {
    await page.getByRole("button", { name: "Wpisz stawkę" }).click();
    const rate = page.getByRole("form", { name: "Wpisz stawkę" });
    await fill(rate, { "Obowiązuje od": "01.08.2018", "Stawka za godzinę": "8,29", Źródło: "zarządzenie próbne" });
    await rate.getByRole("button", { name: "Wpisz stawkę" }).click();
    await says(rate, "Nie można zapisać stawki 8,29 zł", "Najniższa stawka w tym dniu: 8,30 zł.", "Wpisz co najmniej 8,30 zł.");
  });
  await test.step("P_MONTH_UNDER_WAY, P_TIMESHEETS_OPEN: the button is there and says why not", async () => {
    await page.goto(edition(kedzierzynRound2, "/rozliczenia/2018-05"));
    await expect(page.getByRole("button", { name: /^Utwórz rozliczenie/ })).toBeDisabled();
    await says(page.locator("main"), "Prace w tym miesiącu trwają do 31.05.2018.", "Utwórz rozliczenie po tym dniu.");
    await says(page.locator("main"), "Ewidencje niezatwierdzone: ", "Potwierdź i zatwierdź ewidencję miesiąca");
  });
  await test.step("P_SETTLED_TWICE: a month with a settlement offers no second one", async () => {
    await page.goto(edition(kedzierzynRound1, "/rozliczenia/2018-04"));
    await expect(page.getByRole("heading", { level: 1 })).toContainText("Rozliczenie za kwiecień");
    await expect(page.getByRole("button", { name: /^Utwórz rozliczenie/ })).toHaveCount(0);
  });
});

test("edycja: co stoi na drodze, zanim się zacznie i zanim się rozliczy", async ({ browser }) => {
  const office = await on(browser, clerk, edition(sharedAutumn));
  await test.step("P_NOBODY_BEGAN: the edition cannot begin", () =>
    says(
      office.getByRole("region", { name: "Dlaczego nie? Rozpocznij edycję" }),
      "Osoby, które podjęły udział: 0.",
      "Potwierdź pierwszy dzień",
    ));
  await test.step("P_EDITION_BEGUN: of a running edition nobody is offered to call it off", async () => {
    const head = await on(browser, officeDirector, edition(kedzierzynRound2));
    await expect(head.getByRole("region", { name: "Co teraz można" })).toBeVisible();
    await expect(head.getByRole("button", { name: "Odwołaj edycję" })).toHaveCount(0);
  });
  const page = await on(browser, coordinator, edition(kedzierzynRound1));
  await test.step("P_EDITION_UNSETTLED: a finished edition names the month that waits", async () => {
    await expect(page.getByRole("button", { name: "Zgłoś rozliczenie" })).toBeDisabled();
    await says(page.locator("main"), "Brakuje: ", "rozliczenie za ", "zgłoś rozliczenie ponownie");
  });
  const plan = await on(browser, przykladow, edition(sharedAutumn, "/plan"));
  await test.step("R12_TWO_MONTHS: a longer period is refused while it is typed and when it is sent", async () => {
    const form = plan.getByRole("form", { name: "Edycja", exact: true });
    await form.getByLabel("Ostatni dzień (nieobowiązkowe)").fill("10.12.2018");
    await form.getByRole("button", { name: "Zapisz edycję" }).click();
    await says(form, "Nie można zapisać okresu edycji", "więc ostatni dzień to 30.11.2018.", "Ustaw koniec na 30.11.2018");
  });
  await test.step("R16_PLAN_BELOW_MINIMUM: hours below ten a week", async () => {
    const forms = plan.getByRole("form", { name: "Plan form wsparcia" });
    await forms.getByLabel("Spotkania", { exact: true }).first().fill("1");
    await forms.getByLabel("Spotkania", { exact: true }).first().blur();
    await says(forms, "Dodaj do planu co najmniej ");
  });

  await test.step("before the programme was law there is no edition: the field says so, and the page stands", async () => {
    const form = plan.getByRole("form", { name: "Edycja", exact: true });
    await form.getByLabel("Pierwszy dzień (nieobowiązkowe)").fill("26.05.2014");
    await form.getByRole("button", { name: "Zapisz edycję" }).click();
    await says(form, "Data wcześniejsza niż 27.05.2014.");
  });
});

test("udział: zgłoszenie bez danych i koniec przed ostatnim wpisem", async ({ browser }) => {
  const page = await on(browser, coordinator, edition(kedzierzynRound2));
  await test.step("P_SESSION_RECORDED: a meeting with a register is not offered to be taken out", async () => {
    await page.goto(edition(kedzierzynRound2, `/harmonogram/${demo.ids.sessions.toApprove}`));
    await expect(page.getByRole("heading", { level: 1 })).toContainText("Zajęcia nr");
    await expect(page.getByRole("button", { name: "Usuń z harmonogramu" })).toHaveCount(0);
  });

  await page.goto(edition(kedzierzynRound2, "/uczestnicy"));
  await test.step("R34_INTERRUPTION_RECORD: a report names what it lacks", async () => {
    await row(page, "Makietowa Żaneta")
      .getByRole("button", { name: /^Szczegóły/ })
      .click();
    await page.getByRole("button", { name: "Zgłoś przerwanie", exact: true }).click();
    const report = page.getByRole("form", { name: /^Zgłoś przerwanie/ });
    await report.getByRole("button", { name: "Zgłoś przerwanie" }).click();
    await says(report, "Braki: zdarzenie, okoliczności, wyjaśnienie osoby.", "Uzupełnij pola.");
  });
  await test.step("P_ENTRIES_AFTER_END: a participation does not end before its last entry", async () => {
    const office = await on(browser, clerk, edition(kedzierzynRound2, "/uczestnicy"));
    await row(office, "Makietowa Żaneta")
      .getByRole("button", { name: /^Szczegóły/ })
      .click();
    await office.getByRole("button", { name: "Zakończ wcześniej", exact: true }).click();
    const end = office.getByRole("form", { name: /^Zakończ wcześniej/ });
    await end.getByLabel("Ostatni dzień udziału").fill("04.05.2018");
    await end.getByLabel("Powód").selectOption({ index: 1 });
    await end.getByRole("button", { name: "Zakończ wcześniej" }).click();
    await says(end, "Po tym dniu są wpisy. Prace: ", "Ośrodek usuwa te wpisy prac");
  });
});
