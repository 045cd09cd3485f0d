import { type Browser, expect, type Page, test } from "@playwright/test";
import { expectAccessible, failOnComplaints, notice, visit } from "./visitor";

failOnComplaints();

/** Signs Six Rivers’ request, as whoever it waits for. */
async function sign(browser: Browser, who: string, verb: string, look?: (page: Page) => Promise<void>) {
  const page = await visit(browser, who);
  await page.goto("/approvals");
  await page
    .getByRole("region", { name: "Requests" })
    .getByRole("link", { name: /^Six Rivers/ })
    .click();
  await expect(page.getByRole("heading", { name: /^4\.6 pts relief, quoted at \+10\.2%/ })).toBeVisible();
  await look?.(page);
  await page.getByRole("region", { name: "Your signature" }).getByRole("button", { name: verb, exact: true }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: verb, exact: true }).click();
  await expect(notice(page, /^Six Rivers/)).toBeVisible();
  await page.context().close();
}

async function release(page: Page) {
  await page.getByRole("button", { name: "Move to…: Six Rivers Municipal Health Group" }).first().click();
  await page.getByRole("menuitem", { name: "Released" }).click();
  const dialog = page.getByRole("dialog", { name: "Six Rivers Municipal Health Group: Released" });
  await dialog.getByRole("button", { name: "Release" }).click();
  return dialog;
}

async function refused(page: Page) {
  const dialog = await release(page);
  await expect(dialog.getByText(/Relief is asked for and not decided/)).toBeVisible();
  await dialog.getByRole("button", { name: "Cancel" }).click();
}

test("Six Rivers: asked, recommended, co-signed and decided by the committee; released only then", async ({
  browser,
}) => {
  test.slow();
  const page = await visit(browser, "ae6");
  await page.goto("/renewals?q=Six+Rivers");
  await page
    .getByRole("link", { name: /^Six Rivers/ })
    .first()
    .click();
  await page.getByRole("link", { name: "Ask for relief" }).first().click();
  await page.getByLabel("Quoted action").fill("10.2");
  await page.getByLabel("Reason").selectOption("COMPETITIVE");
  const steps = page.getByRole("list", { name: "Who signs" }).getByRole("listitem");
  await expect(steps).toHaveCount(3);
  await expect(page.getByText(/binds: it is above every limit of sales/)).toBeVisible();
  await expect(steps.nth(0)).toContainText("Dana Whitfield");
  await expect(steps.nth(1)).toContainText("Grace Lin");
  await expect(steps.nth(2)).toContainText("2 of Ellen Brandt, Robert Ansley, Samir Haddad");
  await expectAccessible(page);
  await page.getByLabel("Why").fill("Ridgeline is at +10.0 % in the bid sheet; the committee votes on the 12th.");
  await page.getByRole("button", { name: "Send to Dana Whitfield" }).click();
  await expect(page.getByText("Waits for Dana Whitfield")).toBeVisible();

  await refused(page);

  await sign(browser, "director", "Recommend", expectAccessible);
  await sign(browser, "underwriter", "Co-sign");
  await sign(browser, "vp", "Approve");
  await page.reload();
  await refused(page);
  await sign(browser, "underwriter2", "Approve");

  await page.reload();
  await expect(page.getByText("Approved", { exact: true }).first()).toBeVisible();
  await release(page);
  const released = notice(page, /^Six Rivers Municipal Health Group is Released, sent to /);
  await released.getByRole("button", { name: "Undo" }).click();
  await expect(notice(page, /Undone/)).toBeVisible();
});

test("on a phone a request is a page of its own, and an Admin has none", async ({ browser }) => {
  const page = await visit(browser, "director", { viewport: { width: 390, height: 844 } });
  await page.goto("/approvals?tab=all");
  await page.getByRole("region", { name: "Requests" }).getByRole("link").first().click();
  await expect(page.getByRole("link", { name: "Back to Approvals" })).toBeVisible();
  await expectAccessible(page);
  const admin = await visit(browser, "admin");
  expect((await admin.request.get("/approvals")).status()).toBe(404);
});
