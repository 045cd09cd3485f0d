import { expect, type Page, test } from "@playwright/test";
import { expectAccessible, expectMissing, failOnComplaints, looks, notice, visit } from "./visitor";

failOnComplaints();

/** Opens an account from the Book, as one does. */
async function openAccount(page: Page, name: string) {
  await page.goto(`/accounts?group=none&q=${encodeURIComponent(name)}`);
  await page.getByRole("link", { name, exact: true }).first().click();
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
}

test("an AE reads an account before a call: figures, renewal, products, story, and its months", async ({ browser }) => {
  const ae = await visit(browser, "ae6");
  await openAccount(ae, "Mayhew Precision");
  const main = ae.getByRole("main");
  for (const fact of ["880", "84.5%", "5 of 7", "Peter Lindqvist"])
    await expect(main.getByText(fact).first()).toBeVisible();
  await expect(ae.getByRole("figure", { name: /^Members .* LR, rolling 12 now 84\.5%/ })).toBeVisible();
  await expect(ae.getByRole("row", { name: /^Stop-loss Not eligible .* Medical is insured/ })).toBeVisible();

  await ae.getByRole("button", { name: "View as table" }).click();
  await expect(ae.getByRole("region", { name: "Membership and LR, as a table" }).getByRole("row")).toHaveCount(37);

  await ae.getByRole("link", { name: "Financials" }).click();
  await expect(ae.getByRole("table", { name: "Months as recorded now" }).getByRole("row")).toHaveCount(38);
  await expect(ae.getByRole("row", { name: /^Last 12 months/ })).toContainText("84.5%");
  await ae.getByRole("link", { name: /^Lines and terms/ }).click();
  await expect(ae.getByRole("region", { name: /^Medical/ })).toContainText("$777.00");
});

test("what an AE records moves health, at once and with their name on it", async ({ browser }) => {
  const ae = await visit(browser, "ae6");
  await openAccount(ae, "Oxbow Credit Union");
  await ae.getByRole("link", { name: /^Service and market/ }).click();
  await ae.getByRole("button", { name: "Add issue" }).click();
  await ae.getByRole("button", { name: "Open issue" }).click();
  await expect(ae.getByText("Say what is wrong.")).toBeVisible();
  await ae.getByLabel("What is wrong").fill("Claims of 123-45-6789 denied");
  await ae.getByRole("button", { name: "Open issue" }).click();
  await expect(ae.getByText(/Social Security number/)).toBeVisible();
  await expect(ae.getByLabel("What is wrong")).toHaveValue("Claims of 123-45-6789 denied");
  await ae.getByLabel("What is wrong").fill("ID cards late at two sites");
  await ae.getByRole("button", { name: "Open issue" }).click();
  await expect(ae.getByRole("row", { name: /ID cards late at two sites/ })).toBeVisible();

  await ae.getByRole("link", { name: "Overview" }).click();
  await ae.getByRole("button", { name: "Override" }).click();
  await ae.getByRole("dialog").getByLabel("Health", { exact: true }).selectOption("AT_RISK");
  await ae.getByLabel("Why").fill("Their CFO told me they will not stay");
  await ae.getByRole("button", { name: "Override", exact: true }).last().click();
  await expect(ae.getByText("At risk, said by Peter Lindqvist")).toBeVisible();
  await ae.goto("/accounts?group=none&q=Oxbow");
  await expect(ae.getByText("Their CFO told me they will not stay").first()).toBeVisible();

  await openAccount(ae, "Oxbow Credit Union");
  await ae.getByRole("button", { name: "End now" }).click();
  await expect(ae.getByText("At risk, said by Peter Lindqvist")).toBeHidden();
});

test("a task is added, done, and undone", async ({ browser }) => {
  const director = await visit(browser, "director");
  await openAccount(director, "Kingsmill Paper");
  await director.getByRole("button", { name: "Add", exact: true }).click();
  await director.getByLabel("What is to be done").fill("Ask Pilotboat for the census");
  await director.getByRole("button", { name: "Add task" }).click();
  const done = director.getByRole("button", { name: "Done: Ask Pilotboat for the census" });
  await done.click();
  await expect(done).toHaveAttribute("aria-pressed", "true");
  await notice(director, "Done: Ask Pilotboat for the census").getByRole("button", { name: "Undo" }).click();
  await expect(done).toHaveAttribute("aria-pressed", "false");
});

test("two people rename one account: both versions are shown, and nothing is lost", async ({ browser }) => {
  const [ae, director] = [await visit(browser, "ae6"), await visit(browser, "director")];
  for (const page of [ae, director]) await openAccount(page, "Windrow Farms Group");
  const rename = async (page: Page, name: string) => {
    await page.locator("h1").getByRole("button").click();
    await page.getByRole("textbox", { name: /^Name of/ }).fill(name);
    await page.keyboard.press("Enter");
  };
  await rename(ae, "Windrow Farms Group Inc.");
  await expect(notice(ae, /^Name of .*: Windrow Farms Group Inc\./)).toBeVisible();
  await rename(director, "Windrow Farms");
  const note = director.getByRole("dialog", { name: "Not saved" });
  await expect(note).toContainText("Peter Lindqvist changed the name to “Windrow Farms Group Inc.”");
  await expect(director.locator("h1")).toHaveText("Windrow Farms Group Inc.");
  await note.getByRole("button", { name: "Keep mine" }).click();
  await expect(director.locator("h1")).toHaveText("Windrow Farms");
  await expect(notice(director, /^Name of .*: Windrow Farms\.$/)).toBeVisible();
  await ae.reload();
  await expect(ae.locator("h1")).toHaveText("Windrow Farms");
  await rename(ae, "Windrow Farms Group");
  await expect(notice(ae, /^Name of .*: Windrow Farms Group\.$/)).toBeVisible();
  await ae.reload();
  await expect(ae.locator("h1")).toHaveText("Windrow Farms Group");
});

test("another's account and one that never was answer alike; Operations sees no required rate", async ({ browser }) => {
  const vp = await visit(browser, "vp");
  await openAccount(vp, "Wexcombe Financial Group");
  const path = new URL(vp.url()).pathname;
  await expect(vp.getByText("Renewal at a glance")).toBeVisible();
  const ae = await visit(browser, "ae6");
  const answers: (string | null)[] = [];
  for (const address of [path, path.replace(/.$/, (last) => (last === "0" ? "1" : "0")), "/accounts/nothing"]) {
    await expectMissing(ae, address);
    answers.push(await ae.getByRole("main").textContent());
  }
  expect(new Set(answers).size).toBe(1);

  const operations = await visit(browser, "ops");
  await operations.goto(path);
  await expect(operations.getByRole("heading", { level: 1, name: "Wexcombe Financial Group" })).toBeVisible();
  await expect(operations.getByText("Required", { exact: true })).toHaveCount(0);
  await expect(operations.locator("h1").getByRole("button")).toHaveCount(0);
});

for (const [look, options] of Object.entries(looks))
  test(`an account is accessible, ${look}`, async ({ browser }) => {
    test.slow();
    const page = await visit(browser, "director", options);
    await openAccount(page, "Ashgrove University");
    const address = page.url();
    for (const tab of ["", "lines", "financials", "service"]) {
      await page.goto(tab ? `${address}${address.includes("?") ? "&" : "?"}tab=${tab}` : address);
      await page.waitForLoadState("networkidle");
      await expectAccessible(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(options.viewport.width);
    }
  });
