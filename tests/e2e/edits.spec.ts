import { expect, type Page, test } from "@playwright/test";
import { expectAccessible, failOnComplaints, looks, notice, visit } from "./visitor";

failOnComplaints();

const written = "/accounts?group=none&cols=members,priority,nextStep,nextStepOn,tags,headline,situs";

/** Opens an account from the Book, as one does. */
async function openAccount(page: Page, name: string) {
  await page.goto(`/accounts?group=none&q=${encodeURIComponent(name)}`);
  await page.getByRole("main").getByRole("link", { name, exact: true }).first().click();
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
}

const field = (page: Page, name: string) => page.getByRole("button", { name: new RegExp(`^${name} of `) });

/** Edits a field of the record where it stands. */
async function write(page: Page, name: string, value: string) {
  await field(page, name).click();
  await page.getByRole("textbox", { name: new RegExp(`^${name} of `) }).fill(value);
  await page.keyboard.press("Enter");
}

test("two browsers edit one account: different fields merge, the same one shows both", async ({ browser }) => {
  const [ae, director] = [await visit(browser, "ae6"), await visit(browser, "director")];
  for (const page of [ae, director]) await openAccount(page, "Oxbow Credit Union");

  await write(ae, "Next step", "Ask for the census");
  await expect(notice(ae, /^Next step of Oxbow Credit Union: Ask for the census/)).toBeVisible();
  await write(director, "Tags", "Key, RFP watch");
  await expect(notice(director, /^Tags of Oxbow Credit Union: Key, RFP watch/)).toBeVisible();
  for (const page of [ae, director]) await page.reload();
  for (const page of [ae, director]) {
    await expect(field(page, "Next step")).toContainText("Ask for the census");
    await expect(field(page, "Tags")).toContainText("RFP watch");
  }

  await write(ae, "Headline", "Waits for the board");
  await expect(notice(ae, /^Headline of Oxbow/)).toBeVisible();
  await write(director, "Headline", "Board meets Friday");
  const note = director.getByRole("dialog", { name: "Not saved" });
  await expect(note).toContainText("Peter Lindqvist changed the headline to “Waits for the board”");
  await expect(note).toContainText("Board meets Friday");
  await expect(field(director, "Headline")).toContainText("Waits for the board");
  await note.getByRole("button", { name: "Keep mine" }).click();
  await expect(notice(director, /^Headline of Oxbow Credit Union: Board meets Friday/)).toBeVisible();
  await ae.reload();
  await expect(field(ae, "Headline")).toContainText("Board meets Friday");
});

test("a cell of the Book is edited by keyboard alone, and ⌘Z takes it back", async ({ browser }) => {
  const page = await visit(browser, "director");
  await page.goto(written);
  await expect(page.getByRole("table", { name: "Accounts" })).toBeVisible();
  const cells = (column: string) => page.locator(`[data-edit=${column}]`);
  await expect(async () => {
    await page.keyboard.press("j");
    await expect(page.locator("[data-row]:focus")).toBeVisible({ timeout: 500 });
  }).toPass();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("e");
  await page.keyboard.type("Call the CFO");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("textbox", { name: /^Next step of/ })).toBeFocused();
  await page.keyboard.type("Send the report");
  await page.keyboard.press("Tab");
  await expect(page.getByLabel(/^Next step’s day of/)).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(cells("nextStep").nth(0)).toContainText("Call the CFO");
  await expect(cells("nextStep").nth(1)).toContainText("Send the report");
  await expect(notice(page, /Send the report\.$/)).toBeVisible();

  await page.keyboard.press("ControlOrMeta+z");
  await expect(notice(page, /^Undone: .*Send the report/)).toBeVisible();
  await expect(cells("nextStep").nth(1)).not.toContainText("Send the report");
  await page.keyboard.press("ControlOrMeta+z");
  await expect(cells("nextStep").nth(0)).not.toContainText("Call the CFO");
  await page.keyboard.press("ControlOrMeta+Shift+z");
  await expect(cells("nextStep").nth(0)).toContainText("Call the CFO");
  await page.keyboard.press("ControlOrMeta+z");
  await expect(cells("nextStep").nth(0)).not.toContainText("Call the CFO");
});

test("what names a person is refused where it was typed; what may tell of health is asked about", async ({
  browser,
}) => {
  const page = await visit(browser, "ae6");
  await openAccount(page, "Mayhew Precision");
  await write(page, "Next step", "Call about 123-45-6789");
  const note = page.getByRole("dialog", { name: "Not saved" });
  await expect(note).toContainText("Social Security number");
  await expect(field(page, "Next step")).not.toContainText("123-45-6789");
  await note.getByRole("button", { name: "Change it" }).click();
  await expect(page.getByRole("textbox", { name: /^Next step of/ })).toHaveValue("Call about 123-45-6789");
  await page.getByRole("textbox", { name: /^Next step of/ }).fill("One member diagnosed with cancer");
  await page.keyboard.press("Enter");
  await expect(note).toContainText("may tell of a person’s health");
  await note.getByRole("button", { name: "Close" }).click();
  await write(page, "Situs", "ZZ");
  await expect(note).toContainText("Enter a state’s two letters");

  await page.goto("/accounts?group=none&q=123-45-6789");
  await page.getByRole("button", { name: "New view" }).click();
  const view = page.getByRole("dialog", { name: "New view" });
  await view.getByLabel("Name").fill("Found by number");
  await view.getByRole("button", { name: "Save view" }).click();
  await expect(view).toContainText("What the list shows: This looks like a Social Security number.");
});

test("one field of the whole filter is changed at once, after its preview, and undone", async ({ browser }) => {
  const page = await visit(browser, "director");
  await page.goto(written);
  const bar = page.getByRole("region", { name: "Selection" });
  await expect(async () => {
    await page.getByRole("checkbox", { name: "Select all rows shown" }).click();
    await expect(bar).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await expect(bar).toContainText("54 selected");
  await bar.getByRole("button", { name: "Edit field" }).click();
  const dialog = page.getByRole("dialog", { name: "Edit 54 accounts" });
  await dialog.getByLabel("Field").selectOption("addTags");
  await dialog.getByLabel("Add tags").fill("Spring review");
  await expect(dialog).toContainText("54 of 54 accounts change.");
  await dialog.getByRole("button", { name: "Change 54 accounts" }).click();
  await expect(notice(page, "Added tags to 54 accounts.")).toBeVisible();
  await page.goto("/accounts?group=none&f=tags:Spring review");
  await expect(page.locator("tr[data-id]")).toHaveCount(54);
  await page.keyboard.press("ControlOrMeta+z");
  await expect(notice(page, /^Undone: Added tags to 54 accounts/)).toBeVisible();
  await expect(page.getByText("No accounts match")).toBeVisible();
});

test("a rate is edited in its cell, a term added, and a month restated beside its old figures", async ({ browser }) => {
  const page = await visit(browser, "ae6");
  await openAccount(page, "Mayhew Precision");
  await page.getByRole("link", { name: /^Lines and terms/ }).click();
  const medical = page.getByRole("region", { name: /^Medical/ }).first();
  const sold = medical.getByRole("button", { name: /^Rate of Medical from .*\$777\.00/ });
  const [label = ""] = (await sold.textContent())?.split(":") ?? [];
  const rate = medical.getByRole("button", { name: new RegExp(`^${label}:`) });
  await rate.click();
  await page.getByRole("textbox", { name: /^Rate of Medical/ }).fill("$780.50");
  await page.keyboard.press("Enter");
  await expect(rate).toContainText("$780.50");
  await expect(notice(page, /^Rate of Medical from .*: \$780\.50\./)).toBeVisible();
  await page.keyboard.press("Escape");
  await page.keyboard.press("ControlOrMeta+z");
  await expect(rate).toContainText("$777.00");

  await medical.getByRole("button", { name: "Add term" }).click();
  const adding = page.getByRole("dialog", { name: "Add a term to Medical" });
  await adding.getByLabel("Funding").selectOption("ASC");
  await expect(adding).toContainText("This converts Medical from insured to ASC");
  await adding.getByRole("button", { name: "Add term" }).click();
  await expect(adding).toContainText("Enter the rate.");
  await adding.getByRole("button", { name: "Cancel" }).click();
  await expect(adding).toHaveCount(0);

  await page.getByRole("link", { name: "Financials" }).click();
  await page.getByRole("link", { name: "Record a month" }).click();
  const month = page.getByRole("dialog", { name: "Restate a month" });
  await expect(month).toContainText(/Stands at [\d,]+/);
  await month.getByLabel("Members").fill("9");
  await month.getByRole("button", { name: "Restate month" }).click();
  await expect(month).toContainText("Members are at least as many as contracts.");
});

test("editing is accessible, wide in the light and narrow in the dark", async ({ browser }) => {
  test.slow();
  const wide = await visit(browser, "director", looks.wide);
  await wide.goto(written);
  await wide.locator("[data-edit=priority] button").first().click();
  await expectAccessible(wide);
  await wide.keyboard.press("Escape");
  await wide
    .getByRole("checkbox", { name: /^Select [A-Z]/ })
    .first()
    .click();
  await expectAccessible(wide);
  await wide.getByRole("button", { name: "Edit field" }).click();
  await expect(wide.getByRole("dialog")).toContainText("1 account");
  await expectAccessible(wide);

  const narrow = await visit(browser, "director", looks.narrow);
  await narrow.goto("/accounts?group=none");
  await narrow.getByRole("button", { name: "Select", exact: true }).click();
  await narrow.locator("tr[data-id]").first().click();
  await expect(narrow.getByRole("region", { name: "Selection" })).toContainText("1 selected");
  await expectAccessible(narrow);
  expect(await narrow.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});
