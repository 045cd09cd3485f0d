import { expect, test } from "@playwright/test";
import { expectAccessible, expectMissing, failOnComplaints, visit } from "./visitor";

failOnComplaints();

test("an AE opens an opportunity from its cell, moves it by keyboard, sells it and finds the line", async ({
  browser,
}) => {
  const page = await visit(browser, "ae5");
  await page.goto("/opportunities/whitespace?q=Loomfield");
  const grid = page.getByRole("grid", { name: "Whitespace by account and family" });
  const cell = grid.getByRole("link", { name: /^Stop-loss, / });
  await cell.click();
  await page.getByRole("button", { name: "Open an opportunity" }).click();
  const form = page.getByRole("dialog", { name: /^Specific stop-loss: Loomfield/ });
  await form.getByRole("button", { name: "Open", exact: true }).click();
  await expect(form.getByText("Say what comes next.")).toBeVisible();
  await form.getByLabel("What they need").fill("Protection above what they hold today");
  await form.getByLabel("Next step", { exact: true }).fill("Ask for the claims file");
  await form.getByRole("button", { name: "Open", exact: true }).click();
  await page.waitForURL(/\/opportunities\/[0-9a-f-]{36}$/);
  const record = page.url();
  await expectAccessible(page);

  const moveTo = async (stage: string) => {
    await page.getByRole("button", { name: /^Move to…/ }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("menuitem", { name: stage }).press("Enter");
  };
  await moveTo("Quoted");
  const quote = page.getByRole("dialog", { name: /Quoted$/ });
  await quote.getByLabel("How they decide").fill("The finance committee");
  await quote.getByLabel("They decide on").fill("2030-01-15");
  // Enter in a date's field is the browser's own.
  const send = quote.getByRole("button", { name: "Move to Quoted" });
  // The dialog may still be giving focus to its first field.
  await expect(async () => {
    await send.focus();
    await expect(send).toBeFocused({ timeout: 500 });
  }).toPass();
  await page.keyboard.press("Enter");
  await expect(quote).toHaveCount(0);
  await page.goto("/opportunities/whitespace?q=Loomfield");
  await expect(cell).toHaveAccessibleName(/^Stop-loss, quoted/);

  await page.goto(record);
  await moveTo("Sold");
  const sale = page.getByRole("dialog", { name: /Sold$/ });
  await sale.getByLabel("Who said yes").fill("The CFO");
  await sale.getByLabel("Who said yes").press("Enter");
  await expect(sale).toHaveCount(0);
  await page.goto("/opportunities/whitespace?q=Loomfield");
  await expect(cell).toHaveAccessibleName(/^Stop-loss, (held|sold)/);
  await grid
    .getByRole("rowheader")
    .getByRole("link", { name: /Loomfield/ })
    .click();
  await page.getByRole("link", { name: /^Lines and terms/ }).click();
  await expect(page.getByText("Specific stop-loss").first()).toBeVisible();

  await page.goto("/opportunities?show=sold");
  await expect(page.getByRole("table", { name: "Opportunities" }).getByText("Loomfield")).toBeVisible();
  await page.keyboard.press("ControlOrMeta+z");
  await expect(page.getByText("No opportunity here")).toBeVisible();
  await page.goto(record);
  await moveTo("Lost");
  const loss = page.getByRole("dialog", { name: /Lost$/ });
  await loss.getByLabel("Why").selectOption("NO_DECISION");
  await loss.getByLabel("Who has it").fill("Nobody");
  await loss.getByRole("button", { name: "Move to Lost" }).click();
  await expect(page.getByText("To Nobody: they stay as they are")).toBeVisible();

  const other = await visit(browser, "ae1");
  await expectMissing(other, new URL(record).pathname);
  await expectMissing(await visit(browser, "admin"), "/opportunities");

  await page.goto("/opportunities?show=all&q=Loomfield&view=board");
  const column = (name: string) => page.getByRole("region", { name: new RegExp(`^${name}: 1 opportunity`) });
  await expect(column("Lost")).toBeVisible();
  await expectAccessible(page);
  for (const stage of ["Quoted", "Qualify"]) {
    await page.keyboard.press("ControlOrMeta+z");
    await expect(column(stage)).toBeVisible();
  }
  await page.getByRole("button", { name: /^Move to…/ }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("menuitem", { name: "Discovery" }).press("Enter");
  await expect(page.getByText(/^Loomfield.* is Discovery$/)).toBeVisible();
  await expect(column("Discovery")).toBeVisible();
  for (const left of [column("Qualify"), page.getByRole("region", { name: /^Qualify: 0 / })]) {
    await page.keyboard.press("ControlOrMeta+z");
    await expect(left).toBeVisible();
  }
});
