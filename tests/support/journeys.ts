import AxeBuilder from "@axe-core/playwright";
import { type Browser, expect, type Page } from "playwright/test";
import { demoPassword } from "#prisma/demo/accounts.ts";

/** A browser of one's own, signed in through the sign-in page. */
export async function signedIn(browser: Browser, email: string, width = 1280): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 800 } });
  const page = await context.newPage();
  await enter(page, email);
  return page;
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

/** No violation of WCAG or of axe's best practice on the page as it stands. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`)).toEqual([]);
}
