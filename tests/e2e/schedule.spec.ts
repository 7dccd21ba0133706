import { expect, type Page } from "playwright/test";
import { demo } from "#prisma/demo/ids.ts";
import { expectAccessible, signedIn, test } from "#tests/support/journeys.ts";

// The schedule of round 3; other journeys there keep to its candidates.
const schedule = `/edycje/${demo.ids.editions.kedzierzynRound3}/harmonogram`;
const coordinator = "koordynator@mops-kedzierzyn.demo";
const series = (page: Page, i: number) => page.getByRole("group", { name: `Seria ${i}`, exact: true });

test("plan form układa się w zajęcia jednym krokiem, zajęcia się przenosi, a kalendarz nie zna osób", async ({ browser }) => {
  test.slow();
  const page = await signedIn(browser, coordinator);
  await page.goto(schedule);
  await expect(page.getByText("Nie ma jeszcze zajęć.")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("link", { name: "Utwórz zajęcia z planu" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Utwórz zajęcia z planu");

  // P_GROUP_BUSY: three forms of one group on one weekday and at one hour meet.
  for (const i of [1, 2, 3]) {
    await series(page, i).getByLabel("wt.", { exact: true }).check();
    await series(page, i).getByLabel("Od", { exact: true }).fill("9");
    await series(page, i).getByLabel("Sala").fill(`Sala próbna ${i}`);
  }
  await expect(page.getByText(/grupa ma inne zajęcia/).first()).toBeVisible();
  await expect(page.getByRole("button", { name: /^Utwórz zajęcia/ })).toBeDisabled();
  await expectAccessible(page);

  // The second on Thursdays, the third on Thursdays after it.
  for (const i of [2, 3]) {
    await series(page, i).getByLabel("wt.", { exact: true }).uncheck();
    await series(page, i).getByLabel("czw.", { exact: true }).check();
  }
  await series(page, 3).getByLabel("Pierwszy dzień").fill("04.10.2018");
  await series(page, 3).getByLabel("Pierwszy dzień").blur();
  const table = page.getByRole("table", { name: "Proponowane zajęcia według tygodni" });
  await expect(table.getByRole("rowheader", { name: /04\.09\.2018, 9:00–14:00/ })).toBeVisible();
  await expect(page.getByText(/grupa ma inne zajęcia/)).toHaveCount(0);
  await expect(page.getByText(/80\sgodz\. z 80\sgodz\./).first()).toBeVisible();
  // R16: the two days of September and the three of October that have no class ask for a reason.
  await expect(page.getByRole("list", { name: "Tygodnie z małą liczbą zajęć" }).getByRole("listitem")).toHaveCount(2);
  await page.getByLabel("Uzasadnienie").fill("Niepełne tygodnie na początku i na końcu tury.");
  await page.getByRole("button", { name: /Utwórz zajęcia: 16\sspotkań/ }).click();

  // The list, a month, and one meeting moved.
  const list = page.getByRole("table", { name: "Zajęcia edycji według tygodni" });
  await expect(list.getByRole("link")).toHaveCount(16);
  await expectAccessible(page);
  await page.getByRole("link", { name: "Miesiąc", exact: true }).click();
  await expect(page.getByRole("table", { name: /Harmonogram, wrzesień\s2018/ })).toContainText("9:00–14:00");
  await expectAccessible(page);
  await page.getByRole("link", { name: "Lista", exact: true }).click();
  await list.getByRole("link", { name: /11\.09\.2018/ }).click();
  await page.getByRole("button", { name: "Przenieś zajęcia" }).click();
  const move = page.getByRole("form", { name: "Przenieś zajęcia" });
  // The next class of the group is in the way: told while it is typed.
  await move.getByLabel("Nowa data").fill("13.09.2018");
  await move.getByLabel("Nowa data").blur();
  await expect(move.getByText(/grupa ma inne zajęcia/)).toBeVisible();
  await expect(move.getByRole("button", { name: "Przenieś zajęcia" })).toBeDisabled();
  await move.getByLabel("Nowa data").fill("14.09.2018");
  await move.getByLabel("Nowa data").blur();
  await expect(move.getByText(/14\.09\.2018,\s9:00–14:00: bez konfliktów/)).toBeVisible();
  await move.getByLabel("Rodzaj powodu").selectOption("ROOM_UNAVAILABLE");
  await move.getByLabel("Powód", { exact: true }).fill("Remont sali, ustalono z grupą.");
  await expectAccessible(page);
  await move.getByRole("button", { name: "Przenieś zajęcia" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Zajęcia nr 17");
  await page.getByRole("link", { name: "zajęcia nr 3" }).click();
  await expect(page.getByText("przeniesione").first()).toBeVisible();

  // The paper, and a calendar that anybody reads who knows its address, until it is revoked.
  expect((await page.request.get(`${schedule}/pdf`)).headers()["content-type"]).toBe("application/pdf");
  await page.goto("/kalendarz");
  await page.getByRole("button", { name: "Utwórz adres kalendarza" }).click();
  const address = await page.getByLabel("Adres kalendarza").inputValue();
  await expectAccessible(page);
  const stranger = await (await browser.newContext()).newPage();
  const read = await stranger.request.get(address);
  expect(read.headers()["content-type"]).toContain("text/calendar");
  expect(await read.text()).toContain("DTSTART:20180914T070000Z");
  await page.getByRole("button", { name: "Unieważnij adres" }).click();
  await expect(page.getByText("Nie ma jeszcze adresu kalendarza.")).toBeVisible();
  expect((await stranger.request.get(address)).status()).toBe(404);
});

test("osoba prowadząca przenosi tylko swoje zajęcia i niczego nie planuje, także na telefonie", async ({ browser }) => {
  const page = await signedIn(browser, "prowadzacy@mops-kedzierzyn.demo", 360);
  await page.goto(`/edycje/${demo.ids.editions.kedzierzynRound2}/harmonogram`);
  await expect(page.getByRole("link", { name: "Utwórz zajęcia z planu" })).toHaveCount(0);
  await expectAccessible(page);
  await page.getByRole("link", { name: /29\.05\.2018/ }).click();
  await expect(page.getByRole("button", { name: "Przenieś zajęcia" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Usuń z harmonogramu" })).toHaveCount(0);
  await expectAccessible(page);
});
