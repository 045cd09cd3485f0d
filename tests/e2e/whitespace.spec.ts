import { expect, test } from "@playwright/test";
import { expectAccessible, expectMissing, failOnComplaints, visit } from "./visitor";

failOnComplaints();

test("an AE walks the grid by keyboard, reads why a cell stands where it does, and goes back to it", async ({
  browser,
}) => {
  const page = await visit(browser, "ae5");
  await page.goto("/opportunities/whitespace");
  const grid = page.getByRole("grid", { name: "Whitespace by account and family" });
  await expectAccessible(page);
  const first = grid.locator("tbody tr").first();
  await first.getByRole("rowheader").getByRole("link").focus();
  await page.keyboard.press("ArrowRight");
  await expect(first.getByRole("gridcell").getByRole("link").first()).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(grid.locator("tbody tr").nth(1).getByRole("gridcell").getByRole("link").first()).toBeFocused();
  await page.keyboard.press("Control+Home");
  await page.keyboard.press("End");
  await expect(first.getByRole("gridcell").getByRole("link").last()).toBeFocused();

  await page.getByLabel("Search accounts to sell to").fill("Loomfield");
  await page.keyboard.press("Enter");
  await expect(grid.locator("tbody tr")).toHaveCount(1);
  await grid.getByRole("link", { name: /^Pharmacy, / }).click();
  const drawer = page.getByRole("dialog", { name: "Pharmacy" });
  await expect(drawer.getByText("Loomfield").first()).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  await expect(drawer).toHaveCount(0);

  const aside = page.getByText("1 product family set aside");
  await expect(aside).toHaveCount(0);
  const open = grid.getByRole("link", { name: /, (open|with a competitor), / }).first();
  const family = ((await open.getAttribute("aria-label")) ?? "").split(",")[0] ?? "";
  await open.click();
  await page.getByRole("button", { name: "Set aside" }).click();
  const form = page.getByRole("dialog", { name: `Set ${family.toLowerCase()} aside` });
  await form.getByRole("button", { name: "Set aside" }).click();
  await expect(form.getByText("Choose why.")).toBeVisible();
  await form.getByLabel("Why").selectOption("LATER");
  await form.getByRole("button", { name: "Set aside" }).click();
  await expect(page.getByRole("heading", { name: /^Set aside until / })).toBeVisible();
  await expect(aside).toBeVisible();
  await page.getByRole("button", { name: "Take up again" }).click();
  await expect(page.getByRole("button", { name: "Set aside" })).toBeVisible();
  await expect(aside).toHaveCount(0);
});

test("an account whose service is at risk is silent, and who has no book has no grid", async ({ browser }) => {
  const page = await visit(browser, "ae5");
  await page.goto("/opportunities/whitespace");
  const red = page
    .getByRole("row")
    .filter({ hasText: "Service" })
    .filter({ has: page.getByRole("rowheader") })
    .first();
  await expect(red).toBeVisible();
  await expect(red.getByRole("link", { name: /nothing recommended while service is at risk/ }).first()).toBeVisible();
  const name = await red.getByRole("rowheader").getByRole("link").textContent();
  const file = await (await page.request.get("/opportunities/whitespace/export")).text();
  expect(file).toContain("Internal, Truebook, Cross-sell");
  expect(file).toContain("Loomfield");
  expect(file).not.toContain(name);
  const admin = await visit(browser, "admin");
  await expectMissing(admin, "/opportunities/whitespace");
  expect((await admin.request.get("/opportunities/whitespace/export")).status()).toBe(404);
});

test("of a long grid the rows in sight are drawn, and keys lead to its end and back", async ({ browser }) => {
  const page = await visit(browser, "vp");
  await page.goto("/opportunities/whitespace");
  const grid = page.getByRole("grid", { name: "Whitespace by account and family" });
  const count = Number(await grid.getAttribute("aria-rowcount"));
  expect(count).toBeGreaterThan(45);
  expect(await grid.getByRole("rowheader").count()).toBeLessThan(count);
  await expectAccessible(page);
  await grid.locator("tbody tr").first().getByRole("rowheader").getByRole("link").focus();
  await page.keyboard.press("Control+End");
  const last = grid.locator(`tr[aria-rowindex="${count}"]`);
  await expect(last.getByRole("gridcell").getByRole("link").last()).toBeFocused();
  await expect(last).toBeInViewport();
  await page.keyboard.press("ArrowUp");
  await expect(
    grid
      .locator(`tr[aria-rowindex="${count - 1}"]`)
      .getByRole("link")
      .last(),
  ).toBeFocused();
  // What has focus stays, however far one scrolls away from it.
  await page.getByRole("region", { name: "Whitespace" }).evaluate((region) => region.scrollTo(0, 0));
  await expect(grid.locator('tr[aria-rowindex="4"]')).toBeInViewport();
  await expect(
    grid
      .locator(`tr[aria-rowindex="${count - 1}"]`)
      .getByRole("link")
      .last(),
  ).toBeFocused();
  await page.keyboard.press("Control+Home");
  await expect(grid.locator('tr[aria-rowindex="4"]').getByRole("rowheader").getByRole("link")).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog", { name: "Pharmacy" })).toBeVisible();
});
