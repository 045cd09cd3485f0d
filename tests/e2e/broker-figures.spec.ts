import { expect, test } from "@playwright/test";
import { expectAccessible, failOnComplaints, heard, notice, visit } from "./visitor";

failOnComplaints();

test("a Director arranges the firms, keeps a view of them, and asks how a score is made", async ({ browser }) => {
  const page = await visit(browser, "director");
  await page.goto("/brokers");
  await page.getByRole("button", { name: "Columns" }).click();
  await page.getByRole("button", { name: "Show Share of members" }).click();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("columnheader", { name: "Share" })).toBeVisible();
  await page.getByLabel("Kind").selectOption("BROKER");
  await expect(page).toHaveURL(/kind=BROKER/);
  await heard(page);
  await page.getByRole("button", { name: "New view" }).click();
  await page.getByLabel("Name").fill("Brokers for the council");
  await page.getByRole("button", { name: "Save view" }).last().click();
  await expect(page).toHaveURL(/\/brokers\?view=[\w-]+$/);
  await expect(page.getByRole("link", { name: /^Brokers for the council/ })).toHaveAttribute("aria-current", "page");
  await expect(page.getByRole("columnheader", { name: "Share" })).toBeVisible();
  await expect(page.getByRole("rowheader", { name: "Halyard Global" })).toHaveCount(0);
  await expectAccessible(page);

  await page.getByRole("button", { name: "View Brokers for the council" }).click();
  await page.getByRole("menuitem", { name: "Delete view" }).click();
  await page.getByRole("button", { name: "Delete view" }).click();
  await expect(notice(page, /deleted/)).toBeVisible();

  await page.goto("/brokers");
  await page.getByRole("link", { name: "Brightwater Benefits", exact: true }).first().click();
  const score = page.getByRole("button", { name: /^Persistency, .*how it is made/ });
  await score.click();
  await expect(page.getByText("Members as the period began")).toBeVisible();
  await page.getByRole("link", { name: "Show rows" }).click();
  await expect(page).toHaveURL(/\/brokers\/[\w-]+\/scorecard\?of=persistency$/);
  await expect(page.getByRole("heading", { name: "Persistency" })).toBeVisible();
  await expectAccessible(page);
  await score.click();
  await page.getByRole("link", { name: "Its accounts today" }).click();
  await expect(page).toHaveURL(/\/accounts\?f=firm:/);
});

test("the VP asks how much hangs on few", async ({ browser }) => {
  const page = await visit(browser, "vp");
  await page.goto("/accounts/concentration");
  await page.getByRole("button", { name: /^HHI, .*how it is made/ }).click();
  await expect(
    page.getByText("Sum of (members of the account ÷ members of all)² × 10,000", { exact: false }),
  ).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("region", { name: "By firm" }).getByRole("link").first()).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("navigation", { name: "Shared out by" }).getByRole("link", { name: "ASC fees" }).click();
  await page.getByRole("button", { name: /^HHI by firm, .*how it is made/ }).click();
  await expect(
    page.getByText("Sum of (ASC fees of the firm ÷ ASC fees of all)² × 10,000", { exact: false }),
  ).toBeVisible();
});

test("how much hangs on few is told by each bucket, on Insights and beside the firms", async ({ browser }) => {
  const page = await visit(browser, "vp");
  await page.goto("/insights");
  const panel = page.getByRole("region", { name: "Concentration" });
  await expect(panel.getByText("Share of members")).toBeVisible();
  await panel.getByRole("link", { name: "Fees", exact: true }).click();
  await expect(page).toHaveURL(/[?&]by=ascFees/);
  await expect(panel.getByText("Share of ASC fees")).toBeVisible();
  await panel.getByRole("button", { name: /^Top 3 firms, .*how it is made/ }).click();
  await expect(page.getByText("ASC fees of the 3 largest firms ÷ ASC fees of all", { exact: false })).toBeVisible();
  await page.goto("/brokers");
  await page
    .getByRole("button", { name: /^Top 3 firms, .*how it is made/ })
    .nth(1)
    .click();
  await expect(
    page.getByText("Insured premium of the 3 largest firms ÷ insured premium of all", { exact: false }),
  ).toBeVisible();
});
