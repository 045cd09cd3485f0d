import { expect, test } from "@playwright/test";
import { expectAccessible, failOnComplaints, visit } from "./visitor";

failOnComplaints();

test("an AE sees which package a sale fills, gives its credit, and takes it back", async ({ browser }) => {
  const page = await visit(browser, "ae5");
  await page.goto("/opportunities");
  await page
    .getByRole("link", { name: /Teasel Street/ })
    .first()
    .click();
  const packages = page.getByRole("list", { name: "Packages for this account" });
  await expect(packages.getByRole("list", { name: "Whole-person: what is in it" })).toContainText(
    "Insured dental: in this sale",
  );
  await expect(packages).toContainText(/lines? earns? up to \$/);
  await expect(page.getByText(/Not for it: .*National connect \(From 5,000 contracts\)/)).toBeVisible();
  await expectAccessible(page);

  await page.getByRole("button", { name: "Give a credit" }).click();
  const dialog = page.getByRole("dialog", { name: "New credit" });
  await dialog.getByLabel("What for").selectOption("PACKAGE");
  await dialog.getByLabel("Package").selectOption("WHOLE_PERSON");
  await dialog.getByLabel("Out of").selectOption("MARGIN");
  await dialog.getByLabel("Hangs on").selectOption("DENTAL");
  await dialog.getByLabel("The code stands for").selectOption("FILED");
  await dialog.getByRole("button", { name: "Give", exact: true }).click();
  await expect(dialog.getByText("Enter an amount, such as 25,000.")).toBeVisible();
  await expect(dialog.getByText("Give the compliance code, such as FIL-2026-014.")).toBeVisible();
  await expectAccessible(page);
  await dialog.getByLabel("Dollars, over all its months").fill("900,000,000");
  await dialog.getByLabel("Compliance code").fill("FIL-2026-014");
  await dialog.getByRole("button", { name: "Give", exact: true }).click();
  await expect(dialog.getByText(/claims pay for no credit/)).toBeVisible();
  await dialog.getByLabel("Dollars, over all its months").fill("1,500");
  await dialog.getByRole("button", { name: "Give", exact: true }).click();
  await expect(dialog).toHaveCount(0);
  const table = page.getByRole("table", { name: "Credits" });
  await expect(table.getByRole("row", { name: /Package credit/ })).toContainText("$1,500.00");
  await expect(table.getByRole("row", { name: /Package credit/ })).toContainText("Offered");
  await expectAccessible(page);
  await table.getByRole("button", { name: /^Withdraw/ }).click();
  await expect(table).toContainText("Withdrawn");
  await page.getByRole("button", { name: "Undo" }).last().click();
  await expect(table).toContainText("Offered");
});

test("what was given stands on the account; who only reads gives nothing", async ({ browser }) => {
  const page = await visit(browser, "vp");
  await page.goto("/accounts?q=dunmere");
  await page
    .getByRole("link", { name: /Dunmere Instruments/ })
    .first()
    .click();
  await page.getByRole("link", { name: /^Lines/ }).click();
  const table = page.getByRole("table", { name: "Credits" });
  await expect(table.getByRole("row", { name: /Communication credit/ })).toContainText("ASC fees");
  await expect(page.getByRole("button", { name: "Give a credit" })).toHaveCount(0);
  await expectAccessible(page);
});

test("the catalogue lists the packages with what each earns", async ({ browser }) => {
  const page = await visit(browser, "ops");
  await page.goto("/settings/catalogue");
  const table = page.getByRole("table", { name: "Packages" });
  await expect(table.getByRole("row", { name: /Total care ASC/ })).toContainText("$0.50 PEPM a line, at most $2.00");
  await expectAccessible(page);
});

for (const colorScheme of ["light", "dark"] as const)
  test(`packages and credits read on a phone, ${colorScheme}`, async ({ browser }) => {
    const page = await visit(browser, "ae5", { viewport: { width: 390, height: 844 }, colorScheme });
    await page.goto("/opportunities");
    await page
      .getByRole("link", { name: /Teasel Street/ })
      .first()
      .click();
    await expect(page.getByRole("heading", { name: "Packages" })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await expectAccessible(page);
  });
