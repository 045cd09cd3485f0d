import { expect, type Page, test } from "@playwright/test";
import { atHome, expectAccessible, expectMissing, failOnComplaints, visit } from "./visitor";

failOnComplaints();

const people = (page: Page) => page.getByRole("region", { name: "People", exact: true });
/** Long after the notice of it has gone. */
const takeBack = (page: Page) => page.keyboard.press("Control+z");

async function choose(page: Page, person: string, item: string) {
  await page.getByRole("button", { name: `More about ${person}` }).click();
  await page.getByRole("menuitem", { name: item }).click();
}

test("during a call: a firm by its name, its accounts and promises, a title put right, a move told to whom it concerns", async ({
  browser,
}) => {
  test.slow();
  const director = await atHome(browser, "director", { colorScheme: "dark" });
  await expect(async () => {
    await director.keyboard.press("Control+k");
    await expect(director.getByRole("combobox", { name: /^Find accounts/ })).toBeFocused({ timeout: 2_000 });
  }).toPass();
  await director.keyboard.type("halyard");
  await expect(director.getByRole("option").first()).toContainText("Halyard Global");
  await director.keyboard.press("Enter");
  await expect(director.getByRole("heading", { level: 1, name: /Halyard Global/ })).toBeVisible();
  const firm = new URL(director.url()).pathname;
  await expect(director.getByRole("table", { name: "Accounts, most members first" }).getByRole("row")).toHaveCount(8);
  for (const side of ["We owe them", "They owe us"])
    for (const promise of await director.getByRole("region", { name: side }).getByRole("listitem").all())
      await expect(promise).toContainText(/\d+d/);
  await expect(director.getByRole("region", { name: "Who quoted against us" })).toContainText("Norvant");
  await expect(people(director)).toContainText("now at Kestrel & Rowe");
  await expectAccessible(director);

  await choose(director, "Odile Garnier", "Edit");
  const dialog = director.getByRole("dialog");
  await dialog.getByLabel("Title").fill("Lead analyst");
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(people(director)).toContainText("Lead analyst");
  await takeBack(director);
  await expect(people(director)).toContainText("Analyst, data requests");

  await choose(director, "Jon Ames", "Moved to another firm");
  await dialog.getByRole("button", { name: "Move" }).click();
  await expect(dialog.getByText("Choose the firm they moved to.")).toBeVisible();
  await dialog.getByLabel("Firm", { exact: true }).fill("Kestrel");
  await director.getByRole("option", { name: /Kestrel & Rowe/ }).click();
  await dialog.getByRole("button", { name: "Move" }).click();
  await expect(people(director).getByRole("listitem").filter({ hasText: "Jon Ames" })).toContainText("now at Kestrel");

  const owner = await visit(browser, "ae2", { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  await owner.goto("/notifications");
  await expect(owner.getByText(/Jon Ames moved from Halyard Global to Kestrel & Rowe/).first()).toBeVisible();
  await owner.goto(firm);
  await expect(people(owner)).toContainText("now at Kestrel & Rowe");
  await owner.getByRole("button", { name: "More about Nora Pryce" }).click();
  await expect(owner.getByRole("menuitem")).toHaveText(["Note stance"]);
  await owner.getByRole("menuitem").click();
  const stance = owner.getByRole("dialog");
  await stance.getByLabel("Stance", { exact: true }).selectOption("Critic");
  await stance.getByLabel("Why").fill("Says we answer late");
  await stance.getByRole("button", { name: "Note it" }).click();
  await expect(people(owner)).toContainText("Critic Says we answer late");
  await expectAccessible(owner);

  await takeBack(director);
  await expect(director.getByRole("button", { name: "More about Jon Ames" })).toBeVisible();
  await director.reload();
  await expect(people(director).getByRole("listitem").filter({ hasText: "Nora Pryce" })).toContainText("2 earlier");
});

test("who quoted against us is put down where it was heard, and is on the firm’s page; another’s account is nobody else’s", async ({
  browser,
}) => {
  const director = await visit(browser, "director");
  await director.goto("/brokers?q=Halyard");
  await director.getByRole("link", { name: "Halyard Global" }).first().click();
  await expect(director).toHaveURL(/\/brokers\/[0-9a-f-]{36}/);
  const firm = new URL(director.url()).pathname;
  await director.getByRole("link", { name: "Loomfield Biologics" }).first().click();
  await expect(director).toHaveURL(/\/accounts\/[0-9a-f-]{36}/);
  const account = new URL(director.url()).pathname;
  await director.goto(`${account}?tab=lines`);
  await director.getByRole("button", { name: "Add quote" }).click();
  const dialog = director.getByRole("dialog");
  await dialog.getByLabel("Who quoted").fill("Summit Mutual");
  await dialog.getByLabel("Rate action, %").fill("−2.5");
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(dialog.getByText("Say who told us, or what we saw.")).toBeVisible();
  await dialog.getByLabel("Source").fill("Jon Ames, by phone");
  await dialog.getByRole("button", { name: "Save" }).click();
  const quotes = director.getByRole("table", { name: "Who quoted against us" });
  await expect(quotes.getByRole("row", { name: /Summit Mutual/ })).toContainText("−2.5%");
  const other = await visit(browser, "director");
  await other.goto(firm);
  await expect(other.getByRole("region", { name: "Who quoted against us" })).toContainText("Jon Ames, by phone");
  await other.goto(`${firm}/brief`);
  await other.getByRole("button", { name: "For the firm" }).click();
  await other.getByRole("dialog").getByRole("button", { name: "Make brief" }).click();
  const brief = other.getByRole("article", { name: "Brief for Halyard Global" });
  await expect(brief).toContainText("Loomfield Biologics");
  for (const inner of ["Summit Mutual", "60,490", "adequacy", "Negotiating", "Critic", "Promoter"])
    await expect(brief).not.toContainText(inner);
  await expectAccessible(other);
  await takeBack(director);
  await expect(quotes.getByRole("row", { name: /Summit Mutual/ })).toHaveCount(0);

  const stranger = await visit(browser, "ae1");
  await expectMissing(stranger, `${account}?tab=lines`);
  await stranger.goto(firm);
  for (const hidden of ["Loomfield Biologics", "Teasel Street", "Rebates by quarter"])
    await expect(stranger.getByText(hidden).first()).toHaveCount(0);
});
