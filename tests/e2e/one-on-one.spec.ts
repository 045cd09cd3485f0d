import { expect, test } from "@playwright/test";
import { atHome, expectAccessible, expectMissing, failOnComplaints, visit } from "./visitor";

failOnComplaints();

const nav = { name: "Primary" };

test("a Director weighs the team, holds a 1:1 and notes it; its words are theirs and the VP’s", async ({ browser }) => {
  test.slow();
  const words = `Prepares well, asks late ${Date.now()}`;
  const director = await atHome(browser, "director");
  await director.getByRole("navigation", nav).first().getByRole("link", { name: "Team" }).click();
  const rows = director.getByRole("table", { name: "Load by person" }).getByRole("row");
  await expect(rows.filter({ hasText: "Claire Bernard" })).toHaveCount(1);
  await expectAccessible(director);
  await rows.filter({ hasText: "Claire Bernard" }).getByRole("link", { name: "Claire Bernard" }).click();
  await expect(director.getByRole("heading", { level: 1, name: "Claire Bernard" })).toBeVisible();
  const page = director.url();
  for (const item of ["1. People first", "2. Stuck cases", "3. Two accounts in depth", "4. Development goal"])
    await expect(director.getByRole("heading", { name: item })).toBeVisible();
  await director.getByLabel("What you talked about").fill(words);
  await director.getByLabel("Development goal, if you agreed on one").fill("Present one finalist meeting");
  await director.getByRole("button", { name: "Keep note" }).click();
  await expect(director.getByRole("list", { name: "Notes, latest first" }).getByText(words)).toBeVisible();
  await expect(
    director.getByRole("region", { name: "4. Development goal" }).getByText("Present one finalist meeting"),
  ).toBeVisible();
  await expectAccessible(director);

  const vp = await visit(browser, "vp");
  await vp.goto(page);
  await expect(vp.getByText(words).first()).toBeVisible();
  await vp.goto("/activity");
  await expect(vp.getByText(words)).toHaveCount(0);

  for (const who of ["ae5", "director2", "underwriter", "ops", "admin"]) {
    const other = await visit(browser, who);
    await expectMissing(other, page);
    if (who !== "director2") {
      await expectMissing(other, "/team");
      await other.goto("/tasks");
      await expect(other.getByRole("navigation", nav).first().getByRole("link", { name: "Team" })).toHaveCount(0);
    }
  }

  await director.getByRole("button", { name: "More about this note" }).first().click();
  await director.getByRole("menuitem", { name: "Remove" }).click();
  await director.getByRole("button", { name: "Remove note" }).click();
  await expect(director.getByText(words)).toHaveCount(0);
});

test("a person’s accounts are as many as the Book’s, and a 1:1 reads on a phone", async ({ browser }) => {
  const page = await visit(browser, "director", { viewport: { width: 390, height: 844 } });
  await page.goto("/team");
  await page.getByRole("list", { name: "Load by person" }).getByRole("link").first().click();
  await expect(page.getByRole("heading", { name: "2. Stuck cases" })).toBeVisible();
  await expectAccessible(page);
  const facts = page.getByText("Accounts", { exact: true }).locator("xpath=ancestor::dl[1]/div[2]/dd[1]");
  const owned = await facts.textContent();
  await page.getByRole("link", { name: "Open the book" }).click();
  await expect(page).toHaveURL(/\/accounts\?ae=/);
  await expect(page.getByText(new RegExp(`\\b${owned} accounts\\b`)).first()).toBeVisible();
});
