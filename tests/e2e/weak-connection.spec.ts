import { expect, type Page, type Request } from "playwright/test";
import { demo, sessionId } from "#prisma/demo/ids.ts";
import { enter, expectAccessible, signedIn, test } from "#tests/support/journeys.ts";

const round2 = demo.ids.editions.kedzierzynRound2;
const register = `/edycje/${round2}/zajecia/${sessionId("kedzierzyn-2018-2", 5)}`;
const week = `/edycje/${round2}/godziny?tydzien=2018-W21`;
const social = demo.emails.socialWorker;

const answer = (page: Page, name: string, word: RegExp) => page.getByRole("group", { name }).getByRole("radio", { name: word });
const choose = async (page: Page, name: string, key: "u" | "n" | "d") => {
  await answer(page, name, /^Obecność$/).focus();
  await page.keyboard.press(key);
};
const said = (page: Page, text: RegExp) => page.getByRole("status").filter({ hasText: text });
const onDevice = (page: Page) => page.getByRole("region", { name: "Zapisy na tym urządzeniu" });
const keys = (page: Page) => page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("pai:kept:")));
/** How many answers of the register were changed after they had been entered. */
const history = async (page: Page) => {
  await page.goto(register);
  await expect(page.getByRole("button", { name: "Zapisz obecność" })).toBeVisible();
  const line = page.getByText(/Historia wpisów: \d+/);
  return (await line.count()) === 0 ? 0 : Number(/\d+/.exec((await line.textContent()) ?? "")?.[0]);
};
/** A save of a form, as the browser sends it; a sign-out and a page are none. */
const isSave = (request: Request) => request.method() === "POST" && (request.postData() ?? "").includes('"requestId"');

test("lista wpisana w piwnicy na telefonie, w zamkniętej już karcie, dociera raz z innej strony", async ({ browser }) => {
  const page = await signedIn(browser, social, 360);
  await page.goto(register);
  await expect(page.getByRole("button", { name: "Zapisz obecność" })).toBeVisible();
  await page.context().setOffline(true);
  await choose(page, "Szablonowska Grażyna", "u");
  await expect(said(page, /Niezapisane zmiany: 1/)).toBeVisible();
  await page.getByRole("button", { name: "Zapisz obecność" }).click();
  await expect(said(page, /Brak połączenia\. Do wysłania: 1\swpis\. Wpisy są na tym urządzeniu i wyślą się same\./)).toBeVisible();
  await expectAccessible(page);
  expect(JSON.stringify(await page.evaluate(() => ({ ...localStorage })))).not.toContain("Szablonowska");
  await page.close();

  const later = await page.context().newPage();
  await later.context().setOffline(false);
  await later.goto("/");
  await expect.poll(() => keys(later)).toEqual([]);
  await later.goto(register);
  await expect(answer(later, "Szablonowska Grażyna", /^Uspr/)).toBeChecked();
  await expect(later.getByRole("alert", { name: "Zapisano już inną wersję" })).toHaveCount(0);
});

test("odpowiedź zginęła po zapisie na serwerze: ponowne wysłanie nie zapisuje drugi raz", async ({ browser }) => {
  const page = await signedIn(browser, social, 360);
  const before = await history(page);
  let lost = 0;
  await page.route("**/*", async (route, request) => {
    if (!isSave(request) || lost > 0) return route.continue();
    lost += 1;
    await route.fetch(); // the server has saved
    await route.abort("connectionreset");
  });
  await choose(page, "Szablonowska Grażyna", "n");
  await page.getByRole("button", { name: "Zapisz obecność" }).click();
  await expect(said(page, /Do wysłania: 1\swpis/)).toBeVisible();
  // What is typed meanwhile is a draft: it is not sent, and the focus stays where it is typed.
  const note = page.getByLabel("Uwaga: Szablonowska Grażyna");
  await note.fill("niedokończone zda");
  await page.evaluate(() => window.dispatchEvent(new Event("online")));
  await expect(said(page, /^Niezapisane zmiany: 1\./)).toBeVisible();
  await expect(note).toBeFocused();
  await expect(note).toHaveValue("niedokończone zda");
  expect(lost).toBe(1);

  await page.reload();
  await expect(note).toHaveValue("niedokończone zda");
  await note.fill("");
  await expect(said(page, /Niezapisane/)).toHaveCount(0);
  expect(await history(page)).toBe(before + 1);
  await expect(answer(page, "Szablonowska Grażyna", /^Nieuspr/)).toBeChecked();
});

test("lista i tydzień czekają naraz; konflikt napotkany później pokazuje obie wartości", async ({ browser }) => {
  const page = await signedIn(browser, social, 360);
  await page.route("**/*", (route, request) => (isSave(request) ? route.abort() : route.continue()));
  await page.goto(register);
  await choose(page, "Szablonowska Grażyna", "u");
  await page.getByRole("button", { name: "Zapisz obecność" }).click();
  await expect(said(page, /Do wysłania: 1\swpis/)).toBeVisible();
  await page.goto(week);
  await page.getByRole("textbox", { name: /^Makietowa Żaneta.*, wtorek / }).fill("0:30");
  await page.getByRole("button", { name: "Zapisz tydzień" }).click();
  await expect(said(page, /Do wysłania: 1\swpis/)).toBeVisible();
  await page.goto("/");
  await expect(onDevice(page)).toContainText(/Czeka na wysłanie: 2\szapisy\./);
  await expect(onDevice(page).getByRole("link", { name: /Lista obecności, zajęcia nr 5, 22\.05\.2018/ })).toBeVisible();
  await expectAccessible(page);

  const other = await signedIn(browser, demo.emails.coordinator);
  await other.goto(register);
  await choose(other, "Szablonowska Grażyna", "d");
  await other.getByRole("button", { name: "Zapisz obecność" }).click();
  await expect(said(other, /^Zapisano o/)).toBeVisible();

  await page.unroute("**/*");
  await page.evaluate(() => window.dispatchEvent(new Event("online")));
  await expect(onDevice(page)).toContainText(/Godziny, tydzień 21\.05–27\.05\.2018: wysłano o/);
  await onDevice(page)
    .getByRole("link", { name: /Lista obecności/ })
    .click();
  const conflict = page.getByRole("alert", { name: "Zapisano już inną wersję" });
  await expect(conflict).toContainText("Szablonowska Grażyna: Nie dotyczy");
  await expect(conflict).toContainText("Szablonowska Grażyna: Nieobecność usprawiedliwiona");
  await expectAccessible(page);
  await conflict.getByRole("button", { name: "Zostaw zapisane" }).click();
  await expect(answer(page, "Szablonowska Grażyna", /^Nie dot/)).toBeChecked();
  expect(await keys(page)).toEqual([]);
});

test("po wygaśnięciu sesji zapis czeka na tę samą osobę i wysyła się po zalogowaniu", async ({ browser }) => {
  const page = await signedIn(browser, social);
  await page.goto(register);
  await page.context().clearCookies();
  await choose(page, "Szablonowska Grażyna", "u");
  await page.getByRole("button", { name: "Zapisz obecność" }).click();
  await expect(page.getByText("Wylogowano z powodu bezczynności. Zaloguj się, aby wrócić do szkicu.")).toBeVisible();
  await expect(said(page, /Nie wysłano: 1\swpis\. Wpisy są bezpieczne\./)).toBeVisible();
  await enter(await page.context().newPage(), social);
  await expect(said(page, /^Zapisano o/)).toBeVisible();
  expect(await keys(page)).toEqual([]);
});

test("wylogowanie ostrzega, ile wpisów czeka, i nie zostawia na urządzeniu niczego; następna osoba też nic nie znajdzie", async ({
  page,
}) => {
  await enter(page, social);
  await page.route("**/*", (route, request) => (isSave(request) ? route.abort() : route.continue()));
  await page.goto(register);
  await choose(page, "Szablonowska Grażyna", "n");
  await page.getByRole("button", { name: "Zapisz obecność" }).click();
  await expect(said(page, /Do wysłania: 1\swpis/)).toBeVisible();
  await page.getByRole("button", { name: "Wyloguj się" }).click();
  const question = page.getByRole("dialog", { name: "Wylogować się?" });
  await expect(question).toContainText(/Do wysłania: 1\swpis\. Wylogowanie usunie je z tego urządzenia\./);
  await question.getByRole("button", { name: "Zostań" }).click();
  expect(await keys(page)).toHaveLength(1);
  await page.getByRole("button", { name: "Wyloguj się" }).click();
  await question.getByRole("button", { name: "Wyloguj i usuń" }).click();
  await page.waitForURL(/logowanie/);
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("pai:")))).toEqual([]);

  // A browser closed without a sign-out: the next person's sign-in wipes what the last one left, and nothing of it is sent.
  await enter(page, social);
  await page.goto(register);
  await choose(page, "Szablonowska Grażyna", "n");
  await page.getByRole("button", { name: "Zapisz obecność" }).click();
  await expect(said(page, /Do wysłania: 1\swpis/)).toBeVisible();
  await page.context().clearCookies();
  const next = await page.context().newPage();
  await enter(next, demo.emails.coordinator);
  await expect.poll(() => keys(next)).toEqual([]);
  await next.goto(register);
  await expect(answer(next, "Szablonowska Grażyna", /^Uspr/)).toBeChecked();
});
