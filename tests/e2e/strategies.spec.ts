import { expect, test } from "@playwright/test";
import { expectAccessible, expectMissing, failOnComplaints, looks, visit } from "./visitor";

failOnComplaints();

test("a Director begins a strategy, sees whom it touches, does a step, and an AE reads their part", async ({
  browser,
}) => {
  const page = await visit(browser, "director");
  await page.goto("/insights");
  await page.getByRole("link", { name: "Strategies" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Strategies" })).toBeVisible();
  await page.getByRole("button", { name: "New strategy" }).click();
  const dialog = page.getByRole("dialog");
  const name = `Dental beside medical ${Date.now()}`;
  await dialog.getByLabel("Name").fill(name);
  await dialog.getByLabel("Tag").fill("Dental");
  await dialog.getByLabel("What we do, and why").fill("One network for teeth and health");
  await dialog.getByLabel("States").fill("Mass");
  await dialog.getByRole("button", { name: "Begin" }).click();
  await expect(dialog.getByText(/no state has these letters/)).toBeVisible();
  await dialog.getByLabel("States").fill("");
  await dialog.getByLabel("National").check({ force: true });
  await dialog.getByLabel("Product they are to hold").selectOption({ label: "Dental" });
  await expectAccessible(page);
  await dialog.getByRole("button", { name: "Begin" }).click();
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
  const table = page.getByRole("table", { name: "Accounts it touches" });
  const rows = await table.locator("tbody tr").count();
  expect(rows).toBeGreaterThan(3);
  await page.getByLabel("New step").fill("Meet the three largest");
  await page.getByRole("button", { name: "Add step" }).click();
  const step = page.getByRole("checkbox", { name: "Done: Meet the three largest" });
  await step.click({ force: true });
  await expect(step).toBeChecked();
  await expect(page.getByText("1 of 1 done")).toBeVisible();
  await expectAccessible(page);

  const file = await page.request.get(`/insights/strategies/export?id=${page.url().split("/").at(-1)}&format=csv`);
  expect(file.status()).toBe(200);
  expect((await file.text()).trim().split("\r\n")).toHaveLength(rows + 2);

  const ae = await visit(browser, "ae2", { viewport: { width: 390, height: 844 }, colorScheme: "dark" });
  await ae.goto("/insights/strategies");
  await ae.getByRole("link", { name }).click();
  const own = await ae.getByRole("table", { name: "Accounts it touches" }).locator("tbody tr").count();
  expect(own).toBeLessThan(rows);
  await expect(ae.getByRole("button", { name: "Edit" })).toHaveCount(0);
  await expect(ae.getByRole("checkbox", { name: /^Done: / })).toBeDisabled();
  expect(await ae.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await expectAccessible(ae);
  await ae.getByRole("table", { name: "Accounts it touches" }).locator("tbody tr").first().getByRole("link").click();
  const plans = ae.getByRole("region", { name: "Strategies" });
  await plans.getByRole("link", { name }).click();
  await expect(ae.getByRole("heading", { level: 1, name })).toBeVisible();
  await expectMissing(await visit(browser, "underwriter"), "/insights/strategies");
});

test("plans under way read wide and narrow, in both themes", async ({ browser }) => {
  for (const options of Object.values(looks)) {
    const page = await visit(browser, "director", options);
    await page.goto("/insights/strategies");
    await expect(page.getByRole("link", { name: "Hold the North Shore hospitals" }).first()).toBeVisible();
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(options.viewport.width);
  }
});
