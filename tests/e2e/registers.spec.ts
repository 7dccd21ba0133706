import { expect, type Page } from "playwright/test";
import { demo } from "#prisma/demo/ids.ts";
import { paiAgreementId, programmeId } from "#prisma/demo/programmes.ts";
import { blank, enter, expectAccessible, signedIn, test } from "#tests/support/journeys.ts";

const { editions, people } = demo.ids;
const programme = `/programy/${programmeId("kedzierzyn-2018")}`;
const agreement = `/porozumienia/${paiAgreementId("pup-kedzierzyn", "PAI/1/2018")}`;
const overview = `/edycje/${editions.kedzierzynRound2}`;
const card = `/osoby/${people.twoUnexcused}`;

const statusOf = async (page: Page, path: string) => (await page.goto(path))?.status();

test("urzędnik przechodzi od programu przez edycję do porozumienia", async ({ browser }) => {
  const page = await signedIn(browser, demo.emails.clerk);
  await page.goto("/programy");
  await expectAccessible(page);
  await page.getByRole("link", { name: "Program Aktywizacja i Integracja 2018", exact: true }).click();
  await page.waitForURL(`**${programme}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Program Aktywizacja i Integracja 2018");
  await expect(page).toHaveTitle("Program 2018 – PAI");
  await expect(page.getByRole("row", { name: /Tura 2.*w realizacji.*01\.05–30\.06\.2018/ })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("link", { name: /Porozumienie PAI nr PAI\/1\/2018/ }).click();
  await page.waitForURL(`**${agreement}`);
  await expect(page.getByRole("row", { name: /Fundusz Pracy.*60%/ })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("link", { name: /Tura 2/ }).click();
  await page.waitForURL(`**${overview}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Przegląd");
  await expect(page.getByRole("region", { name: "Czego brakuje" })).toContainText(/Obecność\sz\sdnia\s\d\d\.05\.2018/);
  await expectAccessible(page);
});

test("bilans deklaracji Jerzmanowic na lata 2015–2016", async ({ browser }) => {
  const page = await signedIn(browser, "koordynator@gops-jerzmanowice.demo");
  await page.goto("/programy");
  await page.getByRole("link", { name: /Program Aktywizacja i Integracja 2015–2016/ }).click();
  const balance = page.getByRole("table", { name: /Bilans deklaracji/ });
  await expect(balance.getByRole("row", { name: /Zadeklarowano/ })).toContainText("10");
  await expect(balance.getByRole("row")).toHaveCount(5);
});

test("szukanie osoby: ani nazwisko, ani PESEL nie trafiają do adresu", async ({ browser }) => {
  const page = await blank(browser);
  await enter(page, demo.emails.socialWorker);
  const addresses: string[] = [];
  page.on("request", (request) => addresses.push(decodeURIComponent(request.url()).toLowerCase()));
  const box = page.getByRole("searchbox", { name: "Szukaj osoby" });
  await box.fill("zmyslony");
  await box.press("Enter");
  await expect(page.getByText("Filtr: zmyslony. Wyniki: 1.")).toBeVisible();
  await expectAccessible(page);

  await page.getByRole("link", { name: "Zmyślony Wieńczysław" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Karta osoby: Zmyślony Wieńczysław");
  await expect(page).toHaveTitle("Karta osoby – PAI");
  await expect(page.getByText("Ten podgląd zapisano w dzienniku.")).toBeVisible();
  await expect(page.getByRole("heading", { name: "Ewidencja urzędu pracy" })).toHaveCount(0);
  await expectAccessible(page);
  await page.getByRole("button", { name: "Pokaż PESEL" }).click();
  const pesel = (await page.getByText(/^\d{11}$/).textContent()) ?? "";

  await box.fill(pesel);
  await box.press("Enter");
  await expect(page).toHaveURL(new RegExp(`${card}$`));
  await box.fill(pesel.slice(0, 10));
  await box.press("Enter");
  await expect(page.getByText("Numer ma 11 cyfr. Wpisano: 10.")).toBeVisible();
  await expect(page.getByLabel(/Nazwisko i imię/)).toHaveValue(pesel.slice(0, 10));
  await expectAccessible(page);
  await box.fill("Papierowa");
  await box.press("Enter");
  await expect(page.getByText("Nie znaleziono osoby.")).toBeVisible();
  expect(addresses.filter((address) => /zmyslony|papierowa|\d{10}/.test(address.replace(/[0-9a-f-]{36}|\d{13}/g, "")))).toEqual([]);

  await page.getByRole("button", { name: "Wyloguj się" }).click();
  await page.waitForURL(/logowanie/);
  expect((await page.context().cookies()).map(({ name }) => name)).not.toContain("pai-szukane");
});

test("urząd widzi na karcie ewidencję i profil, każdy otwarty numer jest w dzienniku", async ({ browser }) => {
  const page = await signedIn(browser, demo.emails.clerk);
  await page.goto(`/osoby/${people.sixMonthsUsed}`);
  await expect(page.getByRole("heading", { name: "Ewidencja urzędu pracy" })).toBeVisible();
  await expect(page.getByText("Łączny udział: 6 mies. z 6 mies.")).toBeVisible();
  await page.getByRole("button", { name: "Pokaż PESEL" }).click();
  await expect(page.getByText("Odsłonięcie numeru zapisano w dzienniku.")).toBeVisible();
  await expectAccessible(page);
});

test("starosta i administrator widzą liczby edycji bez osób", async ({ browser }) => {
  for (const email of [demo.emails.countyViewer, demo.emails.officeAdministrator]) {
    const page = await signedIn(browser, email);
    await page.goto(overview);
    await expect(page.getByRole("heading", { name: "Godziny wobec planu" })).toBeVisible();
    await expect(page.getByRole("heading", { name: "Uczestnicy" })).toHaveCount(0);
    await expect(page.getByRole("main")).not.toContainText("Zmyślony");
    await expectAccessible(page);
    expect(await statusOf(page, "/osoby")).toBe(404);
    expect(await statusOf(page, card)).toBe(404);
    expect(await statusOf(page, agreement)).toBe(200);
  }
});

test("organizator i prowadzący widzą swoje osoby, bez kart, liczb i porozumień", async ({ browser }) => {
  for (const email of [demo.emails.host, demo.emails.trainer]) {
    const page = await signedIn(browser, email);
    await page.goto(overview);
    await expect(page.getByRole("heading", { name: "Uczestnicy" })).toBeVisible();
    await expect(page.getByRole("heading", { name: "Godziny wobec planu" })).toHaveCount(0);
    await expectAccessible(page);
    expect(await statusOf(page, programme)).toBe(200);
    expect(await statusOf(page, "/porozumienia")).toBe(404);
    expect(await statusOf(page, card)).toBe(404);
  }
});

test("adresy obcej instytucji odpowiadają 404", async ({ browser }) => {
  const page = await signedIn(browser, "koordynator@mops-kalisz.demo");
  for (const path of [programme, agreement, overview, card, "/osoby/nie-ma", "/programy/nie-ma"])
    expect(await statusOf(page, path), path).toBe(404);
});
