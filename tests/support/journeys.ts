import axe from "axe-core";
import { type Browser, type BrowserContext, test as base, expect, type Locator, type Page } from "playwright/test";
import { demoPassword } from "#prisma/demo/accounts.ts";

type Cookies = Awaited<ReturnType<BrowserContext["cookies"]>>;

/** A journey closes every browser it opened: the next one shares the machine with none that it cannot see. */
export const test = base.extend<{ closing: undefined }>({
  closing: [
    async ({ browser }, use) => {
      await use(undefined);
      await Promise.all(browser.contexts().map((context) => context.close()));
    },
    { auto: true },
  ],
});

/** The sessions this worker has opened, by account. A journey that signs out opens one of its own with `enter`. */
const sessions = new Map<string, Cookies>();

/** A browser of one's own, with nothing in it but the account's session: still to be sent to a page. */
export async function signedIn(browser: Browser, email: string, width = 1280): Promise<Page> {
  const page = await blank(browser, width);
  const session = sessions.get(email);
  if (session) await page.context().addCookies(session);
  else {
    await enter(page, email);
    sessions.set(email, await page.context().cookies());
  }
  return page;
}

/** A browser of one's own in which nobody is signed in. */
export async function blank(browser: Browser, width = 1280): Promise<Page> {
  return (await browser.newContext({ viewport: { width, height: 800 } })).newPage();
}

/** Signs in on a page that is there already, and waits for the first page behind the sign-in. */
export async function enter(page: Page, email: string): Promise<void> {
  await signIn(page, email);
  await page.waitForURL((url) => url.pathname !== "/logowanie");
}

/** Types address and password into the sign-in page and sends them. */
export async function signIn(page: Page, email: string, password = demoPassword): Promise<void> {
  await page.goto("/logowanie");
  await page.getByLabel("Adres e-mail").fill(email);
  await page.getByLabel("Hasło", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Zaloguj się", exact: true }).click();
}

/** Where a thing stands, at the head of the list of its steps: not the states that they lead to. */
export const standing = (page: Page, steps: string): Locator => page.getByRole("region", { name: steps }).getByRole("paragraph").first();

/** No violation of WCAG or of axe's best practice on the page as it stands, come to rest: after a link its title follows its content. */
export async function expectAccessible(page: Page): Promise<void> {
  await expect(page).toHaveTitle(/./);
  await page.evaluate(axe.source);
  // Only what is wrong crosses over to the test: the whole report of a long page takes longer to hand over than to make.
  const wrong = await page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run({ resultTypes: ["violations"] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
  });
  expect(wrong).toEqual([]);
}
