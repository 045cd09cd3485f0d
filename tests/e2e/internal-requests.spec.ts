import { expect, test } from "@playwright/test";
import { expectAccessible, failOnComplaints, notice, visit } from "./visitor";

failOnComplaints();

test("an AE asks underwriting, the move waits for it, the underwriter stops the clock and answers", async ({
  browser,
}) => {
  test.slow();
  const ae = await visit(browser, "ae2");
  await ae.goto("/renewals?q=Wexcombe");
  await ae.locator("a[data-row]", { hasText: "Wexcombe Financial Group" }).first().click();
  await ae
    .getByRole("button", { name: /^Ask a desk/ })
    .first()
    .click();
  const dialog = ae.getByRole("dialog", { name: "Ask a desk" });
  await dialog.getByLabel("Desk").selectOption("Legal");
  await dialog.getByLabel("What is asked").fill("Wording of the renewal cap");
  await dialog.getByRole("button", { name: "Ask Legal" }).click();
  await expect(dialog).toContainText("Name who answers there.");
  await dialog.getByLabel("Desk").selectOption("Underwriting");
  await expectAccessible(ae);
  await dialog.getByRole("button", { name: "Ask Underwriting" }).click();
  await expect(notice(ae, "Underwriting is asked: Wording of the renewal cap")).toBeVisible();
  const row = ae.getByRole("listitem").filter({ hasText: "Wording of the renewal cap" });
  await expect(row).toContainText("0 of 5 business days");
  await ae.getByRole("button", { name: "Move to…: Wexcombe Financial Group" }).first().click();
  await expect(ae.getByRole("menuitem", { name: /Waits for Underwriting/ }).first()).toBeDisabled();
  await ae.keyboard.press("Escape");

  const underwriter = await visit(browser, "underwriter2");
  await underwriter.goto("/renewals/requests?of=mine&q=Wexcombe");
  const theirs = underwriter.getByRole("listitem").filter({ hasText: "Wording of the renewal cap" });
  const menu = theirs.getByRole("button", { name: "More about Wording of the renewal cap" });
  await menu.click();
  await expect(underwriter.getByRole("menuitem", { name: /Withdraw/ })).toHaveCount(0);
  await underwriter.getByRole("menuitem", { name: "Waiting on outside…" }).click();
  await underwriter.getByLabel("What they owe").fill("the renewal letter of last year");
  await underwriter.getByRole("button", { name: "Stop the clock" }).click();
  await expect(theirs).toContainText("paused while Broker or consultant owes the renewal letter of last year");
  await menu.click();
  await underwriter.getByRole("menuitem", { name: "It came: resume the clock" }).click();
  await expect(notice(underwriter, "Clock going again")).toBeVisible();
  await menu.click();
  await underwriter.getByRole("menuitem", { name: "Answer…" }).click();
  await underwriter
    .getByRole("textbox", { name: "Answer" })
    .fill("Five percent in year two, as in the pricing folder.");
  await underwriter.getByRole("button", { name: "Answer", exact: true }).click();
  await expect(notice(underwriter, "Answered: Wording of the renewal cap")).toBeVisible();
  await expect(theirs).toHaveCount(0);

  await ae.reload();
  await expect(row).toContainText("Five percent in year two");
});

test("who is late is told by owner, and each desk sees its own", async ({ browser }) => {
  const vp = await visit(browser, "vp");
  await vp.goto("/renewals/requests");
  const late = vp.getByRole("table", { name: "Late by owner" });
  await expect(late.getByRole("row").nth(1)).toContainText("business day");
  await expectAccessible(vp);
  await late.getByRole("link").first().click();
  await expect(vp).toHaveURL(/show=late/);
  await expect(vp.getByRole("button", { name: /^More about/ })).toHaveCount(0);

  const operations = await visit(browser, "ops");
  await operations.goto("/renewals/requests");
  await expect(operations.getByText("Network disruption by work site")).toBeVisible();
  await expect(operations.getByText("Fee position at two and three guarantee years")).toHaveCount(0);
  const admin = await visit(browser, "admin");
  expect((await admin.request.get("/renewals/requests")).status()).not.toBe(200);
});
