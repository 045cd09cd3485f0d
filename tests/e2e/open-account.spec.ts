import { expect, test } from "@playwright/test";
import { expectAccessible, failOnComplaints, notice, visit } from "./visitor";

failOnComplaints();

test("an AE opens an account by keyboard, is told of one that exists, and takes it back", async ({ browser }) => {
  test.slow();
  const page = await visit(browser, "ae1");
  await page.goto("/accounts");
  await page.getByRole("button", { name: "Open an account" }).press("Enter");
  const dialog = page.getByRole("dialog", { name: "Open an account" });
  await dialog.getByRole("button", { name: "Open", exact: true }).click();
  await expect(dialog.getByText("Enter the account’s name.")).toBeVisible();
  await expect(dialog.getByText("Enter the rate.")).toBeVisible();
  await expectAccessible(page);

  await dialog.getByLabel("Name", { exact: true }).fill("Wexcombe Financial Group, Inc.");
  await dialog.getByLabel("Rate, dollars PMPM").fill("612.34");
  await dialog.getByLabel("Contract begins").fill("2027-01-01");
  await dialog.getByRole("button", { name: "Open", exact: true }).click();
  await expect(dialog.getByText(/^This account exists\. Ask /)).toBeVisible();
  await expectAccessible(page);

  await dialog.getByLabel("Name", { exact: true }).fill("Zephyr & Daughters <i>Mills</i>");
  await dialog.getByLabel("EIN").fill("98-7654321");
  await dialog.getByLabel("State").fill("ma");
  await dialog.getByRole("button", { name: "Open", exact: true }).dblclick();
  await page.waitForURL(/\/accounts\/[0-9a-f-]{36}$/);
  await expect(page.getByRole("heading", { level: 1, name: "Zephyr & Daughters <i>Mills</i>" })).toBeVisible();
  await expectAccessible(page);

  await page.goto("/accounts?group=none&q=Zephyr");
  await expect(page.getByRole("row", { name: /Zephyr & Daughters/ })).toHaveCount(1);
  const stranger = await visit(browser, "ae7");
  await stranger.goto("/accounts?group=none&q=Zephyr");
  await expect(stranger.getByRole("row", { name: /Zephyr & Daughters/ })).toHaveCount(0);

  await page.keyboard.press("ControlOrMeta+z");
  await expect(notice(page, /^Undone: /)).toBeVisible();
  await page.reload();
  await expect(page.getByRole("row", { name: /Zephyr & Daughters/ })).toHaveCount(0);
});
