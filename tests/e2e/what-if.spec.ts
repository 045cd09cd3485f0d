import { expect, type Page, test } from "@playwright/test";
import { expectAccessible, expectMissing, failOnComplaints, notice, visit } from "./visitor";

failOnComplaints();

const beside = (page: Page) => page.getByRole("table", { name: "What-ifs side by side" });
const figures = async (page: Page, row: string | RegExp) =>
  (await beside(page).getByRole("row", { name: row }).getByRole("cell").allTextContents()).map((text) =>
    text.replace(/\s+/g, " ").trim(),
  );
const members = (text: string | undefined) => Number(/[\d,]+/.exec(text ?? "")?.[0].replaceAll(",", ""));

async function supposeThat(page: Page, card: string, kind: string, account?: string, number?: string) {
  const region = page.getByRole("region", { name: card });
  await region.getByLabel("Suppose").selectOption({ label: kind });
  if (account) {
    await region.getByLabel("Account").fill(account);
    await page.getByRole("option", { name: account }).first().click();
  }
  if (number) await region.getByLabel(/^(At most|By|Fee)/).fill(number);
  await region.getByRole("button", { name: "Add", exact: true }).click();
}

test("the VP supposes that Wexcombe leaves and relief is capped, and shares it; each Director sees their part", async ({
  browser,
}) => {
  test.slow();
  const name = `Wexcombe leaves, relief capped ${Date.now()}`;
  const vp = await visit(browser, "vp");
  await vp.goto("/forecast");
  await vp.getByRole("navigation", { name: "View" }).getByRole("link", { name: "What-if" }).click();
  await vp.getByRole("button", { name: "New what-if" }).click();
  await vp.getByRole("dialog").getByLabel("Name").fill(name);
  await vp.getByRole("button", { name: "Begin" }).click();
  await expect(vp.getByRole("heading", { level: 2, name })).toBeVisible();

  await supposeThat(vp, name, "Cap relief", undefined, "lots");
  await expect(vp.getByText("Enter points, such as 1.5.")).toBeVisible();
  await supposeThat(vp, name, "Cap relief", undefined, "0.5");
  await expect(vp.getByText("Cap relief at 0.5 pts")).toBeVisible();
  await supposeThat(vp, name, "Lose", "Wexcombe");
  const card = vp.getByRole("region", { name });
  await expect(card.getByText("Lose Wexcombe Financial Group")).toBeVisible();
  await expectAccessible(vp);
  const [live, changed] = await figures(vp, /^Expected members/);
  expect(members(live) - members(changed)).toBeGreaterThan(1_000);

  const strangers = vp.url();
  const director = await visit(browser, "director");
  await director.goto(strangers);
  await expect(director.getByText(name)).toHaveCount(0);

  await card.getByRole("button", { name: `More about ${name}` }).click();
  await vp.getByRole("menuitem", { name: "Rename or share" }).click();
  const dialog = vp.getByRole("dialog", { name: "Rename or share" });
  const link = await dialog.getByLabel("Link").inputValue();
  await dialog.getByLabel("Who sees it").selectOption({ label: "Everyone who sees forecasts" });
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(notice(vp, "Saved")).toBeVisible();

  await director.goto(link);
  const own = director.getByRole("region", { name });
  await expect(own.getByText("Lose Wexcombe Financial Group")).toBeVisible();
  await expect(own.getByText(/of the \d+ accounts you see/)).toBeVisible();
  await expect(own.getByRole("button", { name: "Add", exact: true })).toHaveCount(0);
  const [ownLive, ownChanged] = await figures(director, /^Expected members/);
  expect(members(ownLive)).toBeLessThan(members(live));
  // Each is rounded on its own.
  const [all, part] = [members(live) - members(changed), members(ownLive) - members(ownChanged)];
  expect(Math.abs(all - part)).toBeLessThanOrEqual(1);
  await expectAccessible(director);

  const other = await visit(browser, "director2");
  await other.goto(link);
  const theirs = other.getByRole("region", { name });
  await expect(theirs.getByText("Cap relief at 0.5 pts")).toBeVisible();
  await expect(other.getByText(/Wexcombe Financial/)).toHaveCount(0);
  const [otherLive, otherChanged] = await figures(other, /^Expected members/);
  expect(members(otherChanged)).toBe(members(otherLive));

  await card.getByRole("button", { name: `More about ${name}` }).click();
  await vp.getByRole("menuitem", { name: "Keep as a plan" }).click();
  await vp.getByRole("alertdialog").getByRole("button", { name: "Keep as a plan" }).click();
  await expect(notice(vp, /^Kept as a plan/)).toBeVisible();
  await expect(card.getByText(/^Plan of /)).toBeVisible();
  await expect(card.getByRole("button", { name: "Add", exact: true })).toHaveCount(0);
  expect((await figures(vp, /^Expected members/))[1]).toBe(changed);

  for (const who of ["underwriter", "admin"]) await expectMissing(await visit(browser, who), "/forecast/what-if");
});

test("what decides the season is ranked by what its outcome moves, and a what-if reads on a phone", async ({
  browser,
}) => {
  const page = await visit(browser, "director");
  await page.goto("/forecast");
  const table = page.getByRole("table", { name: "The accounts that decide the season" });
  await table
    .locator("tbody tr")
    .first()
    .getByRole("button", { name: /^Moves, / })
    .click();
  await expect(page.getByRole("dialog").getByText(/2 × what hangs on it × odds/)).toBeVisible();
  await page.keyboard.press("Escape");
  const moves = (await table.locator("tbody tr td:nth-child(7)").allTextContents()).map((text) => members(text));
  expect(moves.length).toBeGreaterThan(3);
  expect(moves).toEqual([...moves].sort((a, b) => b - a));
  await page.getByRole("navigation", { name: "Ranked by" }).getByRole("link", { name: "Insured margin" }).click();
  await expect(table.getByRole("columnheader", { name: "Insured margin" })).toBeVisible();
  await expectAccessible(page);

  const phone = await visit(browser, "ae2", { viewport: { width: 390, height: 844 } });
  await phone.goto("/forecast/what-if");
  await phone.getByRole("button", { name: "New what-if" }).click();
  const name = `Mine ${Date.now()}`;
  await phone.getByRole("dialog").getByLabel("Name").fill(name);
  await phone.getByRole("button", { name: "Begin" }).click();
  await supposeThat(phone, name, "Trend higher by", undefined, "1");
  await expect(phone.getByText("Trend 1.0 pts higher")).toBeVisible();
  await expectAccessible(phone);
  expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await phone.getByRole("button", { name: "Take out: Trend 1.0 pts higher" }).click();
  await expect(phone.getByText("Nothing is supposed yet.")).toBeVisible();
  await phone.getByRole("button", { name: `More about ${name}` }).click();
  await phone.getByRole("menuitem", { name: "Remove" }).click();
  await expect(phone.getByText(name)).toHaveCount(0);
});
