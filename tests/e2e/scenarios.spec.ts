import { expect, test } from "@playwright/test";
import { expectAccessible, failOnComplaints, notice, visit } from "./visitor";

failOnComplaints();

test("an AE puts two quotes side by side, sees who would sign, and takes one to the request for relief", async ({
  browser,
}) => {
  test.slow();
  const page = await visit(browser, "ae6");
  await page.goto("/renewals?q=Mayhew");
  await page
    .getByRole("link", { name: /Mayhew Precision/ })
    .filter({ visible: true })
    .first()
    .click();
  await page.getByRole("link", { name: "Workbench" }).first().click();
  await page.getByRole("link", { name: "Scenarios" }).click();
  const table = page.getByRole("table", { name: "Scenarios side by side" });
  await expect(table.getByRole("columnheader", { name: /Required.*signed v2/ })).toBeVisible();
  await page.getByRole("button", { name: "Add scenario" }).click();
  await page.getByLabel("Name", { exact: true }).fill("Leaner plan");
  await page.getByLabel("Quoted action").fill("3");
  await page.getByLabel("Odds of keeping it today").fill("45");
  const row = (name: string) => table.getByRole("row", { name: new RegExp(`^${name}`) });
  await expect(row("Premium PMPM")).toContainText("$800.31");
  const settles = await row("Who settles it").textContent();
  await page.getByLabel("Plan design, change of claims").fill("-2");
  await expect(page.getByRole("status", { name: "Plan design, rate points" })).toHaveText(/^−2\.\d pts$/);
  await expect(row("Who settles it")).not.toHaveText(settles ?? "");
  await expect(page.getByText(/priced here, not signed/)).toBeVisible();
  await expect(table.getByRole("rowheader", { name: "Self-funded instead" })).toHaveCount(0);
  await page.getByLabel("Our cost of service").fill("38.20");
  await page.getByRole("button", { name: "Add", exact: true }).click();
  await expect(page.getByText("Enter the fee it would be self-funded at.")).toBeVisible();
  await page.getByLabel("Fee", { exact: true }).fill("48.70");
  await page.getByLabel("Specific deductible").fill("300k");
  await page.getByLabel("Specific premium").fill("83.56");
  await page.getByLabel("Aggregate corridor").fill("25");
  await page.getByLabel("Aggregate premium").fill("4.65");
  await expect(page.getByText(/^Self-funded: \$.* a year instead of \$.* of premium, −9\d\.\d%\.$/)).toBeVisible();
  await expect(row("Our revenue a year")).toContainText("$");
  await expect(row("Customer pays at most")).toContainText("$");
  await page.getByLabel("Plan design, change of claims").fill("");
  await page.getByRole("button", { name: "Add", exact: true }).click();
  await expect(notice(page, "Leaner plan saved")).toBeVisible();
  await expect(page.getByRole("button", { name: "Leaner plan" })).toHaveAttribute("aria-pressed", "true");
  await expectAccessible(page);
  await page.reload();
  await expect(row("Premium PMPM")).toContainText("$800.31");
  await expect(page.getByLabel("Specific deductible")).toHaveValue("300000");
  await expect(row("Customer expects to pay")).toContainText("$");
  await page.getByRole("link", { name: "Ask for relief" }).click();
  await expect(page.getByRole("heading", { name: /^Ask for relief: Mayhew/ })).toBeVisible();
  await expect(page.getByLabel("Quoted action")).toHaveValue("3");
  await page.goBack();
  await page.getByRole("button", { name: "Remove" }).click();
  await expect(notice(page, "Leaner plan removed")).toBeVisible();
});

test("on a phone the scenarios scroll beside their names; another AE sees nothing", async ({ browser }) => {
  test.slow();
  const own = await visit(browser, "ae6", { viewport: { width: 390, height: 844 } });
  await own.goto("/renewals?q=Mayhew");
  await own
    .getByRole("link", { name: /Mayhew Precision/ })
    .filter({ visible: true })
    .first()
    .click();
  await own.getByRole("link", { name: "Workbench" }).first().click();
  await own.getByRole("link", { name: "Scenarios" }).click();
  await expect(own.getByRole("table", { name: "Scenarios side by side" })).toBeVisible();
  await expectAccessible(own);
  const address = new URL(own.url());
  const other = await visit(browser, "ae1");
  expect((await other.request.get(address.pathname + address.search)).status()).toBe(404);
});
