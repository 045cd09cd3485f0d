import { expect, test } from "@playwright/test";
import { expectAccessible, failOnComplaints, heard, notice, visit } from "./visitor";

failOnComplaints();

test("a Director saves a campaign as a view, pursues some of it for an AE, and takes that back", async ({
  browser,
}) => {
  test.slow();
  const page = await visit(browser, "director");
  await page.goto("/prospects?month=1&reason=BROKER_CHANGED");
  await page.getByRole("button", { name: "New view" }).click();
  await page.getByRole("dialog").getByLabel("Name").fill("1/1 campaign");
  await page.getByRole("dialog").getByRole("button", { name: "Save view" }).click();
  await page.waitForURL(/view=/);
  await expect(page.getByRole("link", { name: "1/1 campaign" })).toHaveAttribute("aria-current", "page");
  await expect(page.getByRole("combobox", { name: "Renewal month" })).toHaveValue("1");
  await heard(page);

  await page.getByRole("button", { name: "Columns" }).click();
  await page.getByRole("button", { name: "Hide Industry" }).click();
  await page.waitForURL(/cols=/);
  await expect(page.getByRole("columnheader", { name: "Industry" })).toBeHidden();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "Save view" })).toBeVisible();

  await page.keyboard.press("j");
  await page.keyboard.press("x");
  await page.keyboard.press("j");
  await page.keyboard.press("x");
  const bar = page.getByRole("region", { name: "Selection" });
  await expect(bar.getByText("2 selected")).toBeVisible();
  await expectAccessible(page);
  await bar.getByRole("button", { name: "Pursue" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Whose").selectOption({ index: 1 });
  await dialog.getByRole("button", { name: "Begin pursuits" }).click();
  await expect(notice(page, /^2 employers are .* to win/)).toBeVisible();
  await expect(
    page
      .getByText(/^Pursued by /)
      .filter({ visible: true })
      .first(),
  ).toBeVisible();
  await page.keyboard.press("Control+z");
  await expect(page.getByText(/^Pursued by /).filter({ visible: true })).toHaveCount(0);

  await page.getByRole("button", { name: "View 1/1 campaign" }).click();
  await page.getByRole("menuitem", { name: "Delete view" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Delete view" }).click();
  await expect(page.getByRole("link", { name: "1/1 campaign" })).toBeHidden();
});
