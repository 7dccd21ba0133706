import { expect } from "playwright/test";
import { demo } from "#prisma/demo/ids.ts";
import { expectAccessible, signedIn, test } from "#tests/support/journeys.ts";

test("R4: zaległy kontakt czeka na urzędnika, prowadzi do karty i znika po wpisaniu", async ({ browser }) => {
  const page = await signedIn(browser, demo.emails.clerk);
  await page.goto("/");
  const late = page.getByRole("region", { name: /^Po terminie/ });
  await late.getByRole("link", { name: "Skontaktuj się z osobą bezrobotną" }).click();
  await page.waitForURL("**/osoby/*");
  const plan = page.locator("#plan");
  await expect(plan).toContainText("Minął termin kontaktu z osobą bezrobotną.");
  await plan.getByRole("button", { name: "Wpisz do planu działania" }).click();
  await plan.getByRole("button", { name: "Zapisz" }).click();
  await expect(plan).toContainText("Do poprawy: 2 pola.");
  await expectAccessible(page);
  await plan.getByRole("radio", { name: "kontakt z osobą" }).check();
  await plan.getByLabel("Dzień", { exact: true }).fill("24.05.2018");
  await plan.getByRole("button", { name: "Zapisz" }).click();
  await expect(plan).toContainText("do 23.07.2018");
  await expect(plan).not.toContainText("Minął termin kontaktu");
});
