import { expect, test } from "@playwright/test";
import { expectAccessible, expectMissing, failOnComplaints, visit } from "./visitor";

failOnComplaints();

test("a Director begins a program, an AE invites an account and brings it to adopted, and it can be taken back", async ({
  browser,
}) => {
  const page = await visit(browser, "director");
  await page.goto("/opportunities/programs");
  await expect(page.getByRole("table", { name: "Programs" })).toContainText("Joint and back care at home");
  await expect(page.getByRole("table", { name: "The largest accounts and what they adopted" })).toBeVisible();
  await page.getByRole("button", { name: "New program" }).click();
  const dialog = page.getByRole("dialog");
  const name = `Sleep care ${Date.now()}`;
  await dialog.getByRole("button", { name: "Begin" }).click();
  await expect(dialog.getByText("Give it a name.")).toBeVisible();
  await dialog.getByLabel("Name").fill(name);
  await dialog.getByLabel("What it is, and for whom").fill("For people who work nights");
  await expectAccessible(page);
  await dialog.getByRole("button", { name: "Begin" }).click();
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
  await expect(page.getByText("None is invited yet.")).toBeVisible();

  const ae = await visit(browser, "ae2");
  await ae.goto("/opportunities/programs");
  await ae.getByRole("link", { name }).click();
  await expect(ae.getByRole("button", { name: "Edit" })).toHaveCount(0);
  await ae.getByRole("searchbox", { name: "Find" }).fill("wexcombe");
  await ae.getByRole("checkbox", { name: /^Invite Wexcombe/ }).click();
  await ae.getByRole("button", { name: "Invite 1 account" }).click();
  const table = ae.getByRole("table", { name: "Accounts of the program" });
  const row = table.getByRole("row", { name: /Wexcombe/ });
  await expect(row).toContainText("Invited");
  await row.getByRole("button", { name: /^Move to…/ }).click();
  await ae.getByRole("menuitem", { name: "Adopted" }).click();
  await ae.getByRole("dialog").getByRole("button", { name: "Move" }).click();
  await expect(ae.getByRole("dialog")).toHaveCount(0);
  await expect(row.getByRole("cell", { name: "Adopted", exact: true })).toBeVisible();
  await row.getByRole("button", { name: /^Move to…/ }).click();
  await ae.getByRole("menuitem", { name: "May be named to others" }).click();
  await expect(row).toContainText("May be named");
  await expectAccessible(ae);
  await ae.getByRole("button", { name: "Undo" }).last().click();
  await expect(row).not.toContainText("May be named");

  await table.getByRole("link", { name: /^Wexcombe/ }).click();
  await expect(ae.getByRole("region", { name: "Programs" })).toContainText(`${name} Adopted`);
  await expectAccessible(ae);

  await page.reload();
  await expect(page.getByRole("table", { name: "Accounts of the program" })).toContainText("Wexcombe");
  const file = await page.request.get(`/opportunities/programs/export?id=${page.url().split("/").at(-1)}&format=csv`);
  expect(file.status()).toBe(200);
  expect(await file.text()).toContain("Wexcombe");
  const other = await visit(browser, "ae1");
  await other.goto(page.url());
  await expect(other.getByText("None is invited yet.")).toBeVisible();
  await expectMissing(await visit(browser, "underwriter"), "/opportunities/programs");
});

for (const colorScheme of ["light", "dark"] as const)
  test(`programs read on a phone, ${colorScheme}`, async ({ browser }) => {
    const page = await visit(browser, "vp", { viewport: { width: 390, height: 844 }, colorScheme });
    await page.goto("/opportunities/programs");
    await page.getByRole("link", { name: "Joint and back care at home" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Joint and back care at home" })).toBeVisible();
    await expect(page.getByRole("button", { name: /^Move to…/ })).toHaveCount(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await expectAccessible(page);
  });
