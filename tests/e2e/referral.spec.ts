import { expect, type Page } from "playwright/test";
import { makePesel } from "#lib/people/rules/pesel.ts";
import { demo } from "#prisma/demo/ids.ts";
import { enter, expectAccessible, signedIn, test } from "#tests/support/journeys.ts";

const candidates = `/edycje/${demo.ids.editions.kedzierzynRound3}/kandydaci`;

const row = (page: Page, name: string) => page.getByRole("row").filter({ has: page.getByRole("rowheader", { name }) });
const tick = (page: Page, name: string) => page.getByRole("checkbox", { name: `Zaznacz: ${name}` });

const { clerk, socialWorker, coordinator, centreDirector, foreignSocialWorker } = demo.emails;

test("ośrodek wytypowuje osobę, dyrektor zatwierdza, koordynator przekazuje listę, urząd ją widzi", async ({ browser }) => {
  const worker = await signedIn(browser, socialWorker);
  await worker.goto(candidates);
  await worker.getByRole("button", { name: "Wytypuj", exact: true }).click();
  const form = worker.getByRole("region", { name: "Wytypowanie osoby" });
  await expect(form).toBeFocused();
  const number = makePesel("2001-02-03", "FEMALE", 321);
  await form.getByLabel("Nazwisko").fill("O'Wymyślona-Próbna 😀");
  await form.getByLabel("Numer PESEL", { exact: true }).fill(number.slice(1));
  await form.getByRole("button", { name: "Wytypuj" }).click();
  await expect(worker.getByRole("region", { name: "Do poprawy: 4 pola." })).toBeFocused();
  await expect(form.getByText("Usuń znak: 😀.").last()).toBeVisible();
  await expectAccessible(worker);
  await form.getByRole("button", { name: "Dodaj zero" }).click();
  await expect(form.getByLabel("Numer PESEL", { exact: true })).toHaveValue(number);
  await form.getByLabel("Nazwisko").fill("O'Wymyślona-Próbna");
  await form.getByLabel("Imiona").fill("Jadwiga Anna");
  await form.getByLabel("Miejscowość", { exact: true }).fill("Kędzierzyn-Koźle");
  await form.getByRole("button", { name: "Wytypuj" }).click();
  await expect(worker.getByRole("status").filter({ hasText: "Wytypowano 1" })).toBeVisible();
  await expect(row(worker, "O'Wymyślona-Próbna Jadwiga Anna")).toContainText("Wytypowano");

  const director = await signedIn(browser, centreDirector);
  await director.goto(candidates);
  await director.getByRole("button", { name: "Zatwierdź listę" }).click();
  await expectAccessible(director);
  await director.getByRole("region", { name: "Zatwierdzenie listy" }).getByRole("button", { name: "Zatwierdź listę" }).click();
  await expect(row(director, "O'Wymyślona-Próbna")).toContainText("Zatwierdzono w ośrodku");

  const leader = await signedIn(browser, coordinator);
  await leader.goto(candidates);
  await leader.getByRole("button", { name: "Przekaż do urzędu pracy" }).click();
  const list = leader.getByRole("region", { name: "Przekazanie listy" });
  await list.getByLabel("Numer listy").fill("3/2018");
  await list.getByRole("button", { name: "Przekaż do urzędu pracy" }).click();
  await expect(list.getByText("Ten numer już jest w użyciu. Wpisz inny.")).toBeVisible();
  await expectAccessible(leader);
  await list.getByLabel("Numer listy").fill("4/2018");
  await list.getByRole("button", { name: "Przekaż do urzędu pracy" }).click();
  await expect(row(leader, "O'Wymyślona-Próbna")).toContainText("lista 4/2018 z 24.05.2018");

  const office = await signedIn(browser, clerk);
  await office.goto(candidates);
  await expect(row(office, "O'Wymyślona-Próbna")).toContainText("brakuje danych");
});

test("urzędnik widzi, kogo może skierować, a kogo nie i dlaczego, i kieruje zaznaczone osoby", async ({ browser }) => {
  const page = await signedIn(browser, clerk);
  await page.goto(candidates);
  await expect(page).toHaveTitle("Kandydaci – Tura 3, wrzesień–październik – PAI");
  await expect(page.getByText("Dziś nie można: 3")).toBeVisible();
  await expect(page.getByText("Będzie można od 15.06.2018, przed początkiem edycji.")).toBeVisible();
  await expectAccessible(page);

  // The reasons by keyboard: open, the focus stays, Esc closes.
  const why = row(page, "Wielokrotny Bonifacy").getByRole("button", { name: /Dlaczego nie/ });
  await why.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByText("Łączny udział trwa najwyżej 6 miesięcy.", { exact: false }).first()).toBeVisible();
  await expect(why).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(why).toHaveAttribute("aria-expanded", "false");

  await tick(page, "Pozorna Żywia").focus();
  await page.keyboard.press("Space");
  await expect(tick(page, "Pozorna Żywia")).not.toBeChecked();
  await page.getByRole("button", { name: "Skieruj zaznaczone: 6" }).click();
  const form = page.getByRole("region", { name: "Skierowanie" });
  await form.getByLabel("Data rozpoczęcia").fill("31.08.2018");
  await form.getByRole("button", { name: "Skieruj zaznaczone: 6" }).click();
  await expect(form.getByText("Data spoza okresu 01.09–31.10.2018.")).toBeVisible();
  await expect(form.getByLabel("Data rozpoczęcia")).toBeFocused();
  await form.getByLabel("Data rozpoczęcia").fill("1.9.2018");
  await form.getByRole("button", { name: "Skieruj zaznaczone: 6" }).click();
  const summary = page.getByRole("region", { name: "Nie skierowano nikogo. Do poprawy: 3." });
  await expect(summary).toBeFocused();
  await expect(summary.getByRole("link")).toHaveText([
    "Kartotekowa Łucja",
    "Teoretyczny Gwidon",
    "Brak oświadczenia o innych formach pomocy.",
  ]);
  await expectAccessible(page);
  await form.getByRole("checkbox", { name: /W okresie 01.09–31.10.2018 urząd nie kieruje/ }).check();
  await form.getByLabel("Uzasadnienie: Kartotekowa Łucja").fill("Kontrakt w przygotowaniu, termin w czerwcu.");
  await form.getByLabel("Uzasadnienie: Teoretyczny Gwidon").fill("Kontrakt w przygotowaniu, termin w lipcu.");

  // The sign-in runs out while the form is filled in: nothing typed is lost, and the form goes through afterwards.
  await page.context().clearCookies();
  await form.getByRole("button", { name: "Skieruj zaznaczone: 6" }).click();
  await expect(page.getByText("Wylogowano z powodu bezczynności.", { exact: false })).toBeVisible();
  const again = await page.context().newPage();
  await enter(again, clerk);
  await again.close();
  await expect(form.getByLabel("Uzasadnienie: Teoretyczny Gwidon")).toHaveValue("Kontrakt w przygotowaniu, termin w lipcu.");
  await form.getByRole("button", { name: "Skieruj zaznaczone: 6" }).click();
  await expect(page.getByRole("status").filter({ hasText: /Skierowano: 6\sosób\. Początek: 01\.09\.2018\./ })).toBeVisible();
  await expect(row(page, "Atrapowa Jadwiga")).toContainText(/nr \d+\/2018/);
  await expectAccessible(page);

  const centre = await signedIn(browser, coordinator);
  await centre.goto(candidates);
  await expect(row(centre, "Atrapowa Jadwiga")).toContainText(/Skierowano.*nr \d+\/2018/);
  await expectAccessible(centre);
});

test("urzędnik uzupełnia dane urzędu i odrzuca; ośrodek widzi skrót i powód, nie dane urzędu", async ({ browser }) => {
  const page = await signedIn(browser, clerk);
  await page.goto(candidates);
  await row(page, "Rubrykowy Świętosław")
    .getByRole("button", { name: /Dlaczego nie/ })
    .click();
  await page.getByRole("button", { name: "Uzupełnij dane urzędu" }).click();
  const register = page.getByRole("form", { name: /Dane urzędu: Rubrykowy/ });
  await register.getByLabel("Nowy profil pomocy").selectOption("III");
  await register.getByLabel("Data ustalenia profilu").fill("30.02.2018");
  await register.getByRole("button", { name: "Zapisz dane urzędu" }).click();
  await expect(register.getByText("Nie ma takiego dnia: 30.02.2018.")).toBeVisible();
  await expectAccessible(page);
  await register.getByLabel("Data ustalenia profilu").fill("24.05.2018");
  await register.getByRole("button", { name: "Zapisz dane urzędu" }).click();
  await expect(row(page, "Rubrykowy Świętosław")).toContainText("można skierować");

  await row(page, "Umowna Elżbieta")
    .getByRole("button", { name: /Dlaczego nie/ })
    .click();
  await page.getByRole("button", { name: "Odrzuć", exact: true }).click();
  const decision = page.getByRole("form", { name: /Odrzuć: Umowna/ });
  await decision.getByRole("button", { name: "Odrzuć" }).click();
  await expect(decision.getByText("Wpisz uzasadnienie.")).toBeVisible();
  await decision.getByRole("textbox").fill("Profil pomocy II, bez zmiany do jesieni.");
  await decision.getByRole("button", { name: "Odrzuć" }).click();
  await expect(row(page, "Umowna Elżbieta")).toContainText("Odrzucono");

  const centre = await signedIn(browser, socialWorker);
  await centre.goto(candidates);
  await expect(row(centre, "Umowna Elżbieta")).toContainText("profil inny niż III");
  await expect(centre.getByText("06.04.2018")).toHaveCount(0);
});

test("obcy ośrodek i rola bez wglądu w osoby nie znajdują tej strony; na telefonie nic nie wystaje", async ({ browser }) => {
  for (const email of [foreignSocialWorker, demo.emails.countyViewer]) {
    const page = await signedIn(browser, email);
    expect((await page.goto(candidates))?.status()).toBe(404);
  }
  const phone = await signedIn(browser, clerk, 360);
  await phone.goto(candidates);
  await expect(phone.getByRole("heading", { level: 1 })).toHaveText("Kandydaci");
  expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  await expectAccessible(phone);
});
