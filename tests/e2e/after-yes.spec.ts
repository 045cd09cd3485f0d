import { expect, type Page, test } from "@playwright/test";
import { expectAccessible, expectMissing, failOnComplaints, notice, visit } from "./visitor";

failOnComplaints();

const after = (page: Page) => page.getByRole("region", { name: "After the yes" });

/** Dunmere sold its stop-loss ahead: on whatever day the demo is told, that is a decision after its yes. */
async function openDunmere(page: Page) {
  await page.goto("/renewals/implementation?q=Dunmere&show=all");
  await page.getByRole("link", { name: "Dunmere Instruments" }).first().click();
  await expect(after(page)).toBeVisible();
  return page.url();
}

test("Operations ticks steps off, finds a bill that is a cent off, and takes it back", async ({ browser }) => {
  test.slow();
  const page = await visit(browser, "ops");
  const address = await openDunmere(page);
  const stopLoss = after(page).getByRole("listitem").filter({ hasText: "Stop-loss rates loaded" });
  await stopLoss.getByRole("button", { name: /^Done: / }).click();
  await expect(notice(page, "Stop-loss rates loaded: done")).toBeVisible();
  await expect(stopLoss.getByRole("button", { name: /^Not done: / })).toBeVisible();
  await page.keyboard.press("ControlOrMeta+z");
  await expect(stopLoss.getByRole("button", { name: /^Done: / })).toBeVisible();

  const row = after(page)
    .getByRole("row")
    .filter({ has: page.getByRole("rowheader", { name: /^All contracts/ }) })
    .last();
  const sold = (await row.getByRole("cell").first().textContent()) ?? "";
  const cents = Math.round(Number(sold.replace(/[$,]/g, "")) * 100);
  await row.getByRole("button", { name: "Check All contracts" }).press("Enter");
  const dialog = page.getByRole("dialog", { name: `All contracts: sold at ${sold}` });
  await dialog.getByLabel("Rate loaded").fill("a lot");
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(dialog.getByText("Enter an amount, such as 612.34 or 1.2m.")).toBeVisible();
  await dialog.getByLabel("Rate loaded").fill(sold);
  await dialog.getByLabel("Rate billed").fill(((cents + 1) / 100).toFixed(2));
  await dialog.getByLabel("Enrolled contracts").fill("1,000");
  await dialog.getByLabel("Billed contracts").fill("1000");
  await expectAccessible(page);
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(row.getByText("Billed $0.01 above sold, $10.00 a month")).toBeVisible();
  await page.goto("/renewals/implementation?show=off&q=Dunmere");
  await expect(page.getByRole("row").filter({ hasText: "Dunmere Instruments" })).toContainText(
    "Billed $10.00 too much",
  );
  await expectAccessible(page);
  await page.goto(address);
  await page.keyboard.press("ControlOrMeta+z");
  await expect(row.getByText("Billed $0.01 above sold")).toHaveCount(0);
});

test("its AE names days, an agreement and what was learned on a phone; another’s is not there", async ({ browser }) => {
  test.slow();
  const page = await visit(browser, "ae5", { viewport: { width: 390, height: 844 }, colorScheme: "dark" });
  const address = await openDunmere(page);
  await after(page)
    .getByRole("button", { name: /post-mortem/ })
    .click();
  const dialog = page.getByRole("dialog", { name: "Post-mortem" });
  await dialog.getByLabel("What was learned").fill("Member 123-45-6789 complained");
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(dialog).toBeVisible();
  const lesson = `Stop-loss was bound early ${Date.now()}`;
  await dialog.getByLabel("What was learned").fill(lesson);
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(after(page).getByText(lesson)).toBeVisible();
  await expectAccessible(page);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
  expect(wide, "nothing is wider than the screen").toBe(false);
  await page.keyboard.press("ControlOrMeta+z");
  await expect(after(page).getByText(lesson)).toHaveCount(0);
  await expectMissing(await visit(browser, "ae1"), new URL(address).pathname);
});
